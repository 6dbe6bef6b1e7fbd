<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>sheet</source>
        <comment>{count} more on the screen.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes and questions · {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help me read and press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your look for a hard day is on. Changes here are kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One press for an easier look. F7 does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of reading aloud: {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavier letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count every press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore a second press within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong, black page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong, white page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lexend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>Kept. It stands on Home and in the Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your look for a hard day is on. F7 turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual look is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Saved for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note moved to the bin. It stays there for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Narrow and sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only among the limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {at} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>Read about MS research in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting your library ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions for the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open My visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since I last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet. When something makes you wonder, choose Ask my team. We will keep the list for your next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s). The first: {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys of: {command}. Now: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys, or Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Ctrl or Alt with one key, or an F key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works with keys alone. You can give a command other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys already belong to: {command}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new keys count from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another command has these keys now. Change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual keys are back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Choose to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Getting the voice ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>Next study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Open the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We save as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving as you type …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are still on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in my notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no note with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no notes yet. Open a study and choose Note. Or write a note on its own here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneBorder</name>
    <message>
        <source>Border between the panes. Arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePicture</name>
    <message>
        <source>Each figure stands for 1 of 100 people in that group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>My MS visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-visit.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not save the file there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer. You can save a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Ask earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · one of your top 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked ✓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Choose a study from the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole study is copied, with its limits. You can paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {all} · {minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This is easy to read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not saved any studies. When you want to keep a study, choose Save on its page. It will wait for you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Ask about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>part {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyDelegate</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Take it off your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of study: {kind}. Choose to hear what it means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search studies, words or topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>My visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your questions, in the order you want to ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet. When something makes you wonder, choose Ask my team about this. We will keep the list for your next visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>One back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, make the words easy to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the box you find easiest to read. You can change this at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages then begin with what matters to you. You can skip this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I help someone with MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work in health care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not use the internet. Other people can see your notes only if they use this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colours}, size {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it: {sound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n animal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>{group}: about {yes} in 100 people. For {no} in 100 it was not so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Add to my visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my visit: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask my team about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>aloud</name>
    <message>
        <source>This computer has no reading voice in {language}. You can still read the page. To add a voice, open Help and choose Reading aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud is not installed on this computer. You can still read the page. To add it, open Help and choose Reading aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice began, but it did not get to the end. You can still read the page. Is a speaker or headset plugged in? Then choose Listen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading voice does not answer. You can still read the page. Wait a little, then choose Listen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>banners</name>
    <message>
        <source>The text of this study is in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study was taken back by its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study was done in animals. We do not know if the same thing happens in people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study looked at the brains of people who had died. It cannot show change over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study used cells or samples in a lab. It did not test people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study watched what happened. It cannot show that one thing caused the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is not about MS itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First attack (CIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on a scan only (RIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapsing MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary progressive MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary progressive MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NMOSD, not MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOGAD, not MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoimmune encephalitis, not MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS in children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADEM, not MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PML, not MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optic neuritis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong inside the program. Your notes are safe on the disk. You can go on, or close the window and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>end</name>
    <message>
        <source>This page tells you what this research found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page tells you what one study found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not advice about your care. Talk to your MS team before you change any treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or much worse symptoms? Call your MS team or doctor today. If it is an emergency, call your local emergency number now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwanted effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it: {sound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} of {total} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in a lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure: {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Only tests in people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only many studies put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only studies that watched people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only studies of scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only work in the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only studies in animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only studies after death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what experts agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about a first attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about relapsing MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about secondary progressive MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about primary progressive MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those I saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those I have not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those new since I last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those I have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with my notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with more than {value} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Also mention it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not about MS itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Many studies put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair test in people (trial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test in people, no chance groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial that has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study after death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How experts name or find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few people’s stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of study not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>Looks at many studies at once. Often the strongest picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were put in groups by chance, then compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups were not made by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how a trial is done. It has no results yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched what happened. It cannot show what caused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares pictures of the brain or the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells or samples. An early step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not happen in people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at tissue after death. It cannot show change over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What experts agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very few people. Ideas, not proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an expert thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not tell from the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this study cannot tell us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you help someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you work in care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions you could ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related studies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>related</name>
    <message>
        <source>Also about: {shared}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same condition: {shared}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>We found nothing for “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no studies here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is spelt so. We show “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also searched: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what I typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{word}” · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one word, or choose a topic:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One study is not advice. Made on my own computer, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure experts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written with software from the facts of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked by a medical professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check is overdue. Newer facts may exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>We cannot write to the folder {folder}. Nothing was changed. Is the disk or USB stick plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>We could not find your files. Is the disk or USB stick plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. We left it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not one of this program. We left it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. We left it as it is. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version made this file. You can read it, and we will not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk is full, so we could not save. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is using your files. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
