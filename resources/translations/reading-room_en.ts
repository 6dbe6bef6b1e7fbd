<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Coming</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours, with more written on</source>
        <translation>
            <numerusform>%n note of yours, with more written on</numerusform>
            <numerusform>%n notes of yours, with more written on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that you both wrote on</source>
        <translation>
            <numerusform>%n note that you both wrote on</numerusform>
            <numerusform>%n notes that you both wrote on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in your bin, staying there</source>
        <translation>
            <numerusform>%n note in your bin, staying there</numerusform>
            <numerusform>%n notes in your bin, staying there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) for your saved list</source>
        <translation>
            <numerusform>%n study for your saved list</numerusform>
            <numerusform>%n studies for your saved list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New shelves: %n</source>
        <translation>
            <numerusform>New shelves: %n</numerusform>
            <numerusform>New shelves: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) for your shelves</source>
        <translation>
            <numerusform>%n study for your shelves</numerusform>
            <numerusform>%n studies for your shelves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) with the MS team</source>
        <translation>
            <numerusform>%n visit with the MS team</numerusform>
            <numerusform>%n visits with the MS team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new study(s) for your library</source>
        <translation>
            <numerusform>%n new study for your library</numerusform>
            <numerusform>%n new studies for your library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) staying as yours are</source>
        <translation>
            <numerusform>%n study staying as yours are</numerusform>
            <numerusform>%n studies staying as yours are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) left out, because we could not read them</source>
        <translation>
            <numerusform>%n study left out, because we could not read them</numerusform>
            <numerusform>%n studies left out, because we could not read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message numerus="yes">
        <source>%n question(s). The first: {first}</source>
        <translation>
            <numerusform>%n question. The first: {first}</numerusform>
            <numerusform>%n questions. The first: {first}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packed</name>
    <message numerus="yes">
        <source>%n new study(s)</source>
        <translation>
            <numerusform>%n new study</numerusform>
            <numerusform>%n new studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) with changes</source>
        <translation>
            <numerusform>%n study with changes</numerusform>
            <numerusform>%n studies with changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) corrected</source>
        <translation>
            <numerusform>%n study corrected</numerusform>
            <numerusform>%n studies corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) taken back by the journal</source>
        <translation>
            <numerusform>%n study taken back by the journal</numerusform>
            <numerusform>%n studies taken back by the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) leaving your library</source>
        <translation>
            <numerusform>%n study leaving your library</numerusform>
            <numerusform>%n studies leaving your library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) staying as another pack has them</source>
        <translation>
            <numerusform>%n study staying as another pack has them</numerusform>
            <numerusform>%n studies staying as another pack has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) the same as here</source>
        <translation>
            <numerusform>%n study the same as here</numerusform>
            <numerusform>%n studies the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) you saved or wrote about: corrected.</source>
        <translation>
            <numerusform>%n study you saved or wrote about: corrected.</numerusform>
            <numerusform>%n studies you saved or wrote about: corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) you saved or wrote about: taken back.</source>
        <translation>
            <numerusform>%n study you saved or wrote about: taken back.</numerusform>
            <numerusform>%n studies you saved or wrote about: taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We brought back %n note(s).</source>
        <translation>
            <numerusform>We brought back %n note.</numerusform>
            <numerusform>We brought back %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) gone for good.</source>
        <translation>
            <numerusform>%n note gone for good.</numerusform>
            <numerusform>%n notes gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in the bin</source>
        <translation>
            <numerusform>%n note in the bin</numerusform>
            <numerusform>%n notes in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old copy(s) may still hold notes that are gone.</source>
        <translation>
            <numerusform>%n old copy may still hold notes that are gone.</numerusform>
            <numerusform>%n old copies may still hold notes that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old copy(s) cleaned.</source>
        <translation>
            <numerusform>%n old copy cleaned.</numerusform>
            <numerusform>%n old copies cleaned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be cleaned and may still hold them.</source>
        <translation>
            <numerusform>%n file could not be cleaned and may still hold them.</numerusform>
            <numerusform>%n files could not be cleaned and may still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n animal(s)</source>
        <translation>
            <numerusform>%n animal</numerusform>
            <numerusform>%n animals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) left out: no longer in the library.</source>
        <translation>
            <numerusform>%n study left out: no longer in the library.</numerusform>
            <numerusform>%n studies left out: no longer in the library.</numerusform>
        </translation>
    </message>
</context>
</TS>
