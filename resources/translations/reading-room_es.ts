<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AfterPanel</name>
    <message>
        <source>After the visit</source>
        <translation>Después de la visita</translation>
    </message>
    <message>
        <source>What we agreed, and who does what</source>
        <translation>Qué acordamos y quién hace qué</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>These stay for next time</source>
        <translation>Estas quedan para la próxima vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>Visit: {when}</source>
        <translation>Visita: {when}</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Guardado: {time}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Asked ✓</source>
        <translation>Preguntada ✓</translation>
    </message>
    <message>
        <source>Mark as asked</source>
        <translation>Marcar como preguntada</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>O con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Change the visit</source>
        <translation>Cambiar la visita</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Quitar la visita</translation>
    </message>
    <message>
        <source>Agreed: {words}</source>
        <translation>Acordado: {words}</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>No visit is written down. You can print without one too.</source>
        <translation>No hay ninguna visita anotada. También puede imprimir sin ella.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>Earlier visits: {count}</source>
        <translation>Visitas anteriores: {count}</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Respuesta: {words}</translation>
    </message>
    <message>
        <source>No answer written down.</source>
        <translation>Sin respuesta anotada.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>My notes and questions · {count}</source>
        <translation>Mis notas y preguntas · {count}</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <source>The note is back among your notes.</source>
        <translation>La nota está otra vez entre sus notas.</translation>
    </message>
    <message>
        <source>We are making a last copy, then we empty the bin.</source>
        <translation>Hacemos una última copia y después vaciamos la papelera.</translation>
    </message>
</context>
<context>
    <name>BinPanel</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>{notes}. They stay here for a year.</source>
        <translation>{notes}. Se quedan aquí un año.</translation>
    </message>
    <message>
        <source>The bin is empty. Notes that you put away will wait here for a year.</source>
        <translation>La papelera está vacía. Las notas que quite esperan aquí un año.</translation>
    </message>
    <message>
        <source>{notes} will be gone for good. You cannot undo this.
Old copies of your notes may still hold them.</source>
        <translation>Se borrarán para siempre: {notes}. Esto no se puede deshacer.
Las copias antiguas de sus notas quizá las tengan todavía.</translation>
    </message>
    <message>
        <source>We take the notes that are gone out of all old copies.
All other notes stay in them. You cannot undo this.</source>
        <translation>Quitamos las notas borradas de todas las copias antiguas.
Todas las demás notas se quedan en ellas. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Quitarlas</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>in the bin since {when}</source>
        <translation>en la papelera desde el {when}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put back: {note}</source>
        <translation>Devolver: {note}</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>All study packs</source>
        <translation>Todos los paquetes de estudios</translation>
    </message>
    <message>
        <source>The latest stands first. Choose one to read the study.</source>
        <translation>Lo más reciente va primero. Elija uno para leer el estudio.</translation>
    </message>
    <message>
        <source>Nothing has changed since it came.</source>
        <translation>Nada ha cambiado desde que llegó.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Why I saved it</source>
        <translation>Por qué lo guardé</translation>
    </message>
    <message>
        <source>Read it next</source>
        <translation>Leerlo después de este</translation>
    </message>
    <message>
        <source>Put on a shelf</source>
        <translation>Poner en un estante</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take off this shelf</source>
        <translation>Quitar de este estante</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Hard day</source>
        <translation>Día difícil</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Read aloud slower</source>
        <translation>Leer en voz alta más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>Leer en voz alta más rápido</translation>
    </message>
    <message>
        <source>Help me read and press</source>
        <translation>Ayuda para leer y pulsar</translation>
    </message>
    <message>
        <source>Put it back as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your look for a hard day is on. Changes here are kept for it.</source>
        <translation>El aspecto para un día difícil está activo. Los cambios que haga aquí se guardan para él.</translation>
    </message>
    <message>
        <source>One press for an easier look. F7 does the same.</source>
        <translation>Una pulsación para un aspecto más cómodo. F7 hace lo mismo.</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamaño: {size}</translation>
    </message>
    <message>
        <source>Speed of reading aloud: {speed}</source>
        <translation>Velocidad de la lectura: {speed}</translation>
    </message>
    <message>
        <source>Heavier letters</source>
        <translation>Letra más gruesa</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pasos pequeños</translation>
    </message>
    <message>
        <source>Large controls</source>
        <translation>Botones grandes</translation>
    </message>
    <message>
        <source>{seconds} second</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Count every press</source>
        <translation>Contar cada pulsación</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 líneas</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 líneas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Muy amplio</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Posición del texto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Reading line</source>
        <translation>Línea de lectura</translation>
    </message>
    <message>
        <source>Ignore a second press within</source>
        <translation>No contar otra pulsación en menos de</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong, black page</source>
        <translation>Más contraste, negro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Strong, white page</source>
        <translation>Más contraste, blanco</translation>
    </message>
    <message>
        <source>Atkinson</source>
        <translation>Atkinson</translation>
    </message>
    <message>
        <source>Noto Sans</source>
        <translation>Noto Sans</translation>
    </message>
    <message>
        <source>Lexend</source>
        <translation>Lexend</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Como esta computadora</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n nota nueva</numerusform>
            <numerusform>%n notas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of yours, with more written on</source>
        <translation>
            <numerusform>%n nota suya, con más texto</numerusform>
            <numerusform>%n notas suyas, con más texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that you both wrote on</source>
        <translation>
            <numerusform>%n nota en la que escribieron ambos</numerusform>
            <numerusform>%n notas en las que escribieron ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in your bin, staying there</source>
        <translation>
            <numerusform>%n nota de su papelera, que se queda allí</numerusform>
            <numerusform>%n notas de su papelera, que se quedan allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) for your saved list</source>
        <translation>
            <numerusform>%n estudio para su lista de guardados</numerusform>
            <numerusform>%n estudios para su lista de guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New shelves: %n</source>
        <translation>
            <numerusform>Estantes nuevos: %n</numerusform>
            <numerusform>Estantes nuevos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) for your shelves</source>
        <translation>
            <numerusform>%n estudio para sus estantes</numerusform>
            <numerusform>%n estudios para sus estantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) with the MS team</source>
        <translation>
            <numerusform>%n visita al equipo de EM</numerusform>
            <numerusform>%n visitas al equipo de EM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new study(s) for your library</source>
        <translation>
            <numerusform>%n estudio nuevo para su biblioteca</numerusform>
            <numerusform>%n estudios nuevos para su biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) staying as yours are</source>
        <translation>
            <numerusform>%n estudio que se queda como lo tiene usted</numerusform>
            <numerusform>%n estudios que se quedan como los tiene usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) left out, because we could not read them</source>
        <translation>
            <numerusform>%n estudio queda fuera, porque no se pudo leer</numerusform>
            <numerusform>%n estudios quedan fuera, porque no se pudieron leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>Kept. It stands on Home and in the Library.</source>
        <translation>Guardada. Está en Inicio y en la Biblioteca.</translation>
    </message>
    <message>
        <source>Not kept any more.</source>
        <translation>Ya no está guardada.</translation>
    </message>
    <message>
        <source>Your look for a hard day is on. F7 turns it off.</source>
        <translation>El aspecto para un día difícil está activo. F7 lo quita.</translation>
    </message>
    <message>
        <source>Your usual look is back.</source>
        <translation>Vuelve su aspecto de siempre.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CopiesDesk</name>
    <message>
        <source>You are back at the copy of {when}. Newer notes are in the bin.</source>
        <translation>Ha vuelto a la copia del {when}. Las notas más nuevas están en la papelera.</translation>
    </message>
    <message>
        <source>We are going back to the copy.</source>
        <translation>Volvemos a la copia.</translation>
    </message>
    <message>
        <source>Copies stay on this computer now. Those in the other place stay.</source>
        <translation>Ahora las copias se quedan en esta computadora. Las del otro lugar se conservan.</translation>
    </message>
    <message>
        <source>We are making a copy.</source>
        <translation>Hacemos una copia.</translation>
    </message>
    <message>
        <source>Choose a place for copies</source>
        <translation>Elija un lugar para las copias</translation>
    </message>
    <message>
        <source>A copy was made and checked.</source>
        <translation>La copia está hecha y comprobada.</translation>
    </message>
    <message>
        <source>A copy was made and checked, here and in the other place.</source>
        <translation>La copia está hecha y comprobada, aquí y en el otro lugar.</translation>
    </message>
    <message>
        <source>A copy was made here. We could not reach the other place. Is the disk or USB stick plugged in?</source>
        <translation>Hay una copia aquí. No pudimos llegar al otro lugar. ¿Está conectado el disco o la memoria USB?</translation>
    </message>
</context>
<context>
    <name>CopiesPanel</name>
    <message>
        <source>Copies of my notes</source>
        <translation>Copias de mis notas</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}, with {notes}?
First we keep a copy of your notes as they are now.
What you wrote since then goes to the bin. Saved studies go back too.
You can undo all of this.</source>
        <translation>¿Volver a la copia del {when}, con {notes}?
Primero guardamos una copia de sus notas como están ahora.
Lo que escribió después va a la papelera. Los estudios guardados también vuelven atrás.
Todo esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>We make one when you begin, and every 15 minutes while you write.</source>
        <translation>Hacemos una cuando empieza, y cada 15 minutos mientras escribe.</translation>
    </message>
    <message>
        <source>The last copy was made on {when}. There are {copies} in all.</source>
        <translation>La última copia se hizo el {when}. En total hay {copies}.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy of {when}</source>
        <translation>Copia del {when}</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>Volver a la copia del {when}</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>No day yet</source>
        <translation>Aún sin día</translation>
    </message>
    <message>
        <source>Chosen: {day}</source>
        <translation>Elegido: {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>Week later</source>
        <translation>Una semana después</translation>
    </message>
    <message>
        <source>Week earlier</source>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>Month later</source>
        <translation>Un mes después</translation>
    </message>
    <message>
        <source>Month earlier</source>
        <translation>Un mes antes</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Saved for later.</source>
        <translation>Guardado para después.</translation>
    </message>
    <message>
        <source>Taken off your list.</source>
        <translation>Quitado de su lista.</translation>
    </message>
    <message>
        <source>Added to your questions.</source>
        <translation>Añadido a sus preguntas.</translation>
    </message>
    <message>
        <source>Note moved to the bin. It stays there for a year.</source>
        <translation>La nota está en la papelera. Se queda allí un año.</translation>
    </message>
    <message>
        <source>The mark is taken away.</source>
        <translation>Se quitó la marca.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>The studies are in your library</source>
        <translation>Los estudios están en su biblioteca</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>Añadir más</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta entrada</translation>
    </message>
    <message>
        <source>You find them in the Library and with the search.</source>
        <translation>Los encuentra en la Biblioteca y con la búsqueda.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Narrow and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Más personas</translation>
    </message>
    <message>
        <source>Do not keep this search</source>
        <translation>No guardar esta búsqueda</translation>
    </message>
    <message>
        <source>These words side by side</source>
        <translation>Estas palabras juntas</translation>
    </message>
    <message>
        <source>Any of these words</source>
        <translation>Alguna de estas palabras</translation>
    </message>
    <message>
        <source>Only in the title</source>
        <translation>Solo en el título</translation>
    </message>
    <message>
        <source>Only among the limits</source>
        <translation>Solo en los límites</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Marks off</source>
        <translation>Quitar marcas</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {at} of {n}</source>
        <translation>Marca {at} de {n}</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Star is on</source>
        <translation>Con estrella</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Give out</source>
        <translation>Dar a otros</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself. Here you make a file to give away. What would you like to give?</source>
        <translation>Nada sale de esta computadora por sí solo. Aquí prepara un archivo para darlo. ¿Qué quiere dar?</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>Give out</source>
        <translation>Dar a otros</translation>
    </message>
</context>
<context>
    <name>GivingDesk</name>
    <message>
        <source>We are writing the library.</source>
        <translation>Estamos escribiendo la biblioteca.</translation>
    </message>
    <message>
        <source>Written: {count} of {all} studies</source>
        <translation>Escritos: {count} de {all} estudios</translation>
    </message>
    <message>
        <source>Saved: {file}. It lies in {folder}.</source>
        <translation>Guardado: {file}. Está en {folder}.</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>For the next helper</source>
        <translation>Para quien me ayude después</translation>
    </message>
    <message>
        <source>A sheet with the notes since a day, open questions and medicines.</source>
        <translation>Una hoja con las notas desde un día, las preguntas pendientes y los medicamentos.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{notes} since {day}</source>
        <translation>{notes} desde el {day}</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>Read about MS research in plain words.</source>
        <translation>Lea sobre la investigación de la esclerosis múltiple (EM) en palabras sencillas.</translation>
    </message>
    <message>
        <source>Getting your library ready …</source>
        <translation>Preparando su biblioteca …</translation>
    </message>
    <message>
        <source>What we found at the start</source>
        <translation>Lo que encontramos al empezar</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Seguir donde lo dejó</translation>
    </message>
    <message>
        <source>Next on your list</source>
        <translation>Lo siguiente de su lista</translation>
    </message>
    <message>
        <source>New in this library</source>
        <translation>Nuevo en esta biblioteca</translation>
    </message>
    <message>
        <source>Browse by topic</source>
        <translation>Ver por temas</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>My questions for the next visit</source>
        <translation>Mis preguntas para la próxima visita</translation>
    </message>
    <message>
        <source>Open My visit</source>
        <translation>Abrir Mi visita</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>New since I last looked</source>
        <translation>Nuevo desde la última vez</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar toda la lista</translation>
    </message>
    <message>
        <source>No questions yet. When something makes you wonder, choose Ask my team. We will keep the list for your next visit.</source>
        <translation>Aún no hay preguntas. Cuando le surja una duda, elija Preguntar a mi equipo. Guardaremos la lista para su próxima visita.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s). The first: {first}</source>
        <translation>
            <numerusform>%n pregunta. La primera: {first}</numerusform>
            <numerusform>%n preguntas. La primera: {first}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Saved: {file}. It lies in {folder}.</source>
        <translation>Guardado: {file}. Está en {folder}.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Report of an import</source>
        <translation>Informe de una entrada</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>We are reading the files.</source>
        <translation>Estamos leyendo los archivos.</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Añadiendo</translation>
    </message>
    <message>
        <source>We make a copy of your notes.</source>
        <translation>Hacemos una copia de sus notas.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>We are undoing the import.</source>
        <translation>Estamos deshaciendo la entrada.</translation>
    </message>
    <message>
        <source>Read: {count} of 100</source>
        <translation>Leído: {count} de 100</translation>
    </message>
    <message>
        <source>Written: {count} of {all} studies</source>
        <translation>Escritos: {count} de {all} estudios</translation>
    </message>
    <message>
        <source>Undone: {count} of {all} studies</source>
        <translation>Deshecho: {count} de {all} estudios</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Undo this import? Studies that leave the library: {new}. Studies that become as before: {changed}.
Your notes about them stay.</source>
        <translation>¿Deshacer esta entrada? Estudios que salen de la biblioteca: {new}. Estudios que quedan como antes: {changed}.
Sus notas sobre ellos se quedan.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta entrada</translation>
    </message>
    <message>
        <source>Bring in studies</source>
        <translation>Añadir estudios</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Change the keys of: {command}. Now: {keys}</source>
        <translation>Cambiar las teclas de: {command}. Ahora: {keys}</translation>
    </message>
    <message>
        <source>Put back: {command}</source>
        <translation>Restablecer: {command}</translation>
    </message>
    <message>
        <source>Press the new keys, or Esc</source>
        <translation>Pulse las teclas nuevas, o Esc</translation>
    </message>
    <message>
        <source>Choose Ctrl or Alt with one key, or an F key. Nothing was changed.</source>
        <translation>Elija Ctrl o Alt con una tecla, o una tecla F. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything works with keys alone. You can give a command other keys.</source>
        <translation>Todo funciona solo con teclas. Puede dar otras teclas a una acción.</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Imprimir la lista de teclas</translation>
    </message>
    <message>
        <source>These keys already belong to: {command}. Nothing was changed.</source>
        <translation>Estas teclas ya son de: {command}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The new keys count from now on.</source>
        <translation>Las teclas nuevas valen desde ahora.</translation>
    </message>
    <message>
        <source>Another command has these keys now. Change that one first.</source>
        <translation>Otra acción tiene ahora estas teclas. Cambie antes esa.</translation>
    </message>
    <message>
        <source>The usual keys are back.</source>
        <translation>Vuelven las teclas de siempre.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Print these studies</source>
        <translation>Imprimir estos estudios</translation>
    </message>
    <message>
        <source>{what}. Choose to take it off.</source>
        <translation>{what}. Elija para quitarlo.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Getting the voice ready …</source>
        <translation>Preparando la voz …</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Leyendo en voz alta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Other packs</source>
        <translation>Otros paquetes</translation>
    </message>
    <message>
        <source>A name for the pack, if you like</source>
        <translation>Un nombre para el paquete, si quiere</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Hacer un paquete</translation>
    </message>
    <message>
        <source>Only studies go in. Your notes stay here.</source>
        <translation>Solo entran estudios. Sus notas se quedan aquí.</translation>
    </message>
    <message>
        <source>Nobody signs this pack. It says “Not checked by us” for ever.</source>
        <translation>Nadie firma este paquete. Siempre dirá «No revisado por nosotros».</translation>
    </message>
    <message>
        <source>Which studies go in? Choose one of these.</source>
        <translation>¿Qué estudios entran? Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>There is nothing to pack yet. First save a study you like.</source>
        <translation>Todavía no hay nada que meter. Guarde primero un estudio que le guste.</translation>
    </message>
</context>
<context>
    <name>MakingDesk</name>
    <message>
        <source>The pack is ready: {file}. It lies in {folder}.</source>
        <translation>El paquete está listo: {file}. Está en {folder}.</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Guardar el paquete</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mark in {colour}</source>
        <translation>Marcar en {colour}</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Palabras marcadas</translation>
    </message>
    <message>
        <source>Mark these words</source>
        <translation>Marcar estas palabras</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Abrir la nota</translation>
    </message>
    <message>
        <source>Note about these words</source>
        <translation>Nota sobre estas palabras</translation>
    </message>
    <message>
        <source>{words}: press the keys for “Mark words”.</source>
        <translation>{words}: pulse las teclas de «Marcar palabras».</translation>
    </message>
</context>
<context>
    <name>Medicines</name>
    <message>
        <source>My medicines now</source>
        <translation>Mis medicamentos ahora</translation>
    </message>
    <message>
        <source>Write down a medicine</source>
        <translation>Anotar un medicamento</translation>
    </message>
    <message>
        <source>None is written down. Write each once, and we keep the list.</source>
        <translation>No hay ninguno anotado. Anote cada uno una vez y guardamos la lista.</translation>
    </message>
    <message>
        <source>These go on the sheet.</source>
        <translation>Estos van en la hoja.</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>MenuPeople</name>
    <message>
        <source>Switch to: {name}</source>
        <translation>Cambiar a: {name}</translation>
    </message>
</context>
<context>
    <name>MoreAbout</name>
    <message>
        <source>Who is it about?</source>
        <translation>¿De quién trata?</translation>
    </message>
    <message>
        <source>Who wrote it?</source>
        <translation>¿Quién la escribió?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Palabras para encontrarla</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>Más sobre esta nota</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>sobre {name}</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>escrita por {name}</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>I have read this</source>
        <translation>Ya lo he leído</translation>
    </message>
    <message>
        <source>Take it off my list of what to read next</source>
        <translation>Quitarlo de mi lista de lo que leo después</translation>
    </message>
    <message>
        <source>Next study</source>
        <translation>Estudio siguiente</translation>
    </message>
    <message>
        <source>Study before</source>
        <translation>Estudio anterior</translation>
    </message>
    <message>
        <source>Next on your list</source>
        <translation>Lo siguiente de su lista</translation>
    </message>
</context>
<context>
    <name>NewsDesk</name>
    <message>
        <source>News about your studies</source>
        <translation>Novedades sobre sus estudios</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>We save as you type.</source>
        <translation>Guardamos mientras escribe.</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Palabras para encontrarla</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Palabras marcadas</translation>
    </message>
    <message>
        <source>Show only: {what}</source>
        <translation>Mostrar solo: {what}</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Mostrar solo algunas</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>This note is shown as you typed it.</source>
        <translation>Esta nota se muestra como la escribió.</translation>
    </message>
    <message>
        <source>Your note as it will look</source>
        <translation>Su nota, tal como se verá</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>On the sheet ✓</source>
        <translation>En la hoja ✓</translation>
    </message>
    <message>
        <source>Left off the sheet</source>
        <translation>Fuera de la hoja</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Find in my notes</source>
        <translation>Buscar en mis notas</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Abrir la papelera</translation>
    </message>
    <message>
        <source>We found no such note.</source>
        <translation>No encontramos ninguna nota así.</translation>
    </message>
    <message>
        <source>You have no notes yet. Open a study and choose Note. Or write a note on its own here.</source>
        <translation>Aún no tiene notas. Abra un estudio y elija Nota. O escriba aquí una nota suelta.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>I have read this</source>
        <translation>Ya lo he leído</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message>
        <source>Take them out of the copies too</source>
        <translation>Quitarlas también de las copias</translation>
    </message>
    <message>
        <source>We are cleaning old copies. Done: {count} of {all}.</source>
        <translation>Limpiamos las copias antiguas. Listas: {count} de {all}.</translation>
    </message>
</context>
<context>
    <name>OwnNotes</name>
    <message>
        <source>My notes on this study</source>
        <translation>Mis notas sobre este estudio</translation>
    </message>
    <message>
        <source>The text has changed. We could not find these words.</source>
        <translation>El texto ha cambiado. No encontramos estas palabras.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>First choose words: hold Shift and press the arrow keys.</source>
        <translation>Primero elija palabras: mantenga Mayús y pulse las flechas.</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>What has changed</source>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>Packed</name>
    <message numerus="yes">
        <source>%n new study(s)</source>
        <translation>
            <numerusform>%n estudio nuevo</numerusform>
            <numerusform>%n estudios nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) with changes</source>
        <translation>
            <numerusform>%n estudio con cambios</numerusform>
            <numerusform>%n estudios con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) corrected</source>
        <translation>
            <numerusform>%n estudio corregido</numerusform>
            <numerusform>%n estudios corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) taken back by the journal</source>
        <translation>
            <numerusform>%n estudio retirado por la revista</numerusform>
            <numerusform>%n estudios retirados por la revista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) leaving your library</source>
        <translation>
            <numerusform>%n estudio que sale de su biblioteca</numerusform>
            <numerusform>%n estudios que salen de su biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) staying as another pack has them</source>
        <translation>
            <numerusform>%n estudio queda como está en otro paquete</numerusform>
            <numerusform>%n estudios quedan como están en otro paquete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) the same as here</source>
        <translation>
            <numerusform>%n estudio igual que aquí</numerusform>
            <numerusform>%n estudios iguales que aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) you saved or wrote about: corrected.</source>
        <translation>
            <numerusform>%n estudio que guardó o anotó: corregido.</numerusform>
            <numerusform>%n estudios que guardó o anotó: corregidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) you saved or wrote about: taken back.</source>
        <translation>
            <numerusform>%n estudio que guardó o anotó: retirado.</numerusform>
            <numerusform>%n estudios que guardó o anotó: retirados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksDesk</name>
    <message>
        <source>We are checking the pack.</source>
        <translation>Estamos revisando el paquete.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a study pack</source>
        <translation>Elija un paquete de estudios</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>We make a copy of your notes, then the pack comes in.</source>
        <translation>Hacemos una copia de sus notas y luego entra el paquete.</translation>
    </message>
    <message>
        <source>“{title}”, number {number}, is here now.</source>
        <translation>«{title}», número {number}, ya está aquí.</translation>
    </message>
    <message>
        <source>“{title}” is at number {number} again.</source>
        <translation>«{title}» está otra vez en el número {number}.</translation>
    </message>
    <message>
        <source>We are going back to the pack from before.</source>
        <translation>Estamos volviendo al paquete de antes.</translation>
    </message>
    <message>
        <source>“{title}” is out. Your notes and saved studies stay.</source>
        <translation>«{title}» ya no está. Sus notas y estudios guardados se quedan.</translation>
    </message>
    <message>
        <source>We are taking the pack out.</source>
        <translation>Estamos quitando el paquete.</translation>
    </message>
    <message>
        <source>What has changed in “{title}”</source>
        <translation>Qué ha cambiado en «{title}»</translation>
    </message>
    <message>
        <source>Done: {count} of {all}</source>
        <translation>Hecho: {count} de {all}</translation>
    </message>
</context>
<context>
    <name>PacksHere</name>
    <message>
        <source>Install a pack from a file</source>
        <translation>Instalar un paquete de un archivo</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Hacer un paquete</translation>
    </message>
    <message>
        <source>Study packs</source>
        <translation>Paquetes de estudios</translation>
    </message>
    <message>
        <source>Studies come in packs. A clinic or a helper can give you one as a file. You can also drop the file on this page.</source>
        <translation>Los estudios vienen en paquetes. Una clínica o un ayudante puede darle uno como archivo. También puede soltar el archivo en esta página.</translation>
    </message>
</context>
<context>
    <name>PacksPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>Instalarlo</translation>
    </message>
    <message>
        <source>Install it only if you trust who gave it to you.</source>
        <translation>Instálelo solo si confía en quien se lo dio.</translation>
    </message>
    <message>
        <source>First we make a copy of your notes. You can undo this.</source>
        <translation>Primero hacemos una copia de sus notas. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>The pack “{title}”</source>
        <translation>El paquete «{title}»</translation>
    </message>
    <message>
        <source>Go back to the pack “{title}” as it was before number {number}?
Its studies change back. Your notes and saved studies stay.
You can undo this.</source>
        <translation>¿Volver al paquete «{title}» como era antes del número {number}?
Sus estudios vuelven a ser como antes. Sus notas y estudios guardados se quedan.
Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Take the pack “{title}” out?
Its studies leave your library. Your notes and saved studies stay.
To bring it back you need its file.</source>
        <translation>¿Quitar el paquete «{title}»?
Sus estudios salen de su biblioteca. Sus notas y estudios guardados se quedan.
Para recuperarlo necesita su archivo.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Study packs</source>
        <translation>Paquetes de estudios</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be changed.</source>
        <translation>Parando. No cambiará nada.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages as they will be printed: {n}</source>
        <translation>Páginas como se imprimirán: {n}</translation>
    </message>
</context>
<context>
    <name>PaneBorder</name>
    <message>
        <source>Border beside the list. Arrow keys move it.</source>
        <translation>Borde junto a la lista. Las flechas lo mueven.</translation>
    </message>
    <message>
        <source>Border beside the note. Arrow keys move it.</source>
        <translation>Borde junto a la nota. Las flechas lo mueven.</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>Saved and read again: {file}</source>
        <translation>Guardado y leído otra vez: {file}</translation>
    </message>
    <message>
        <source>{name} has a place here now. Choose the name to begin.</source>
        <translation>{name} ya tiene un lugar aquí. Elija el nombre para empezar.</translation>
    </message>
    <message>
        <source>The name is kept: {name}</source>
        <translation>El nombre quedó guardado: {name}</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ya no está aquí.</translation>
    </message>
    <message>
        <source>Old copies may still lie here: {folder}</source>
        <translation>Aquí puede haber todavía copias viejas: {folder}</translation>
    </message>
    <message>
        <source>Save the notes as a file</source>
        <translation>Guardar las notas como archivo</translation>
    </message>
    <message>
        <source>Notes of {name}</source>
        <translation>Notas de {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Change names or remove</source>
        <translation>Cambiar nombres o quitar</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>¿Quién lee?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What is the name of the new person?</source>
        <translation>¿Cómo se llama la nueva persona?</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Each person has their own notes, look and places. Anyone who uses this computer can open these notes.</source>
        <translation>Cada persona tiene sus notas, su aspecto y sus lugares. Quien use esta computadora puede abrir estas notas.</translation>
    </message>
    <message>
        <source>Who is here now cannot be removed. Switch to another person first.</source>
        <translation>No se puede quitar a quien está aquí ahora. Cambie antes a otra persona.</translation>
    </message>
    <message>
        <source>First your own name. What are you called?</source>
        <translation>Primero su propio nombre. ¿Cómo se llama usted?</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Guardar este nombre</translation>
    </message>
    <message>
        <source>What is the new name of {name}?</source>
        <translation>¿Cuál es el nuevo nombre de {name}?</translation>
    </message>
</context>
<context>
    <name>PeoplePicture</name>
    <message>
        <source>Each figure stands for 1 of 100 people in that group.</source>
        <translation>Cada figura es 1 de 100 personas de ese grupo.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Here now</source>
        <translation>Está aquí ahora</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change the name: {name}</source>
        <translation>Cambiar el nombre: {name}</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Otras notas</translation>
    </message>
    <message>
        <source>Saved studies</source>
        <translation>Estudios guardados</translation>
    </message>
    <message>
        <source>Which studies?</source>
        <translation>¿Qué estudios?</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Notes about</source>
        <translation>Notas sobre</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Also keep copies in another place</source>
        <translation>Guardar copias también en otro lugar</translation>
    </message>
    <message>
        <source>Stop using this place</source>
        <translation>Dejar de usar este lugar</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>If this computer breaks, copies on a USB stick or other disk help.</source>
        <translation>Si esta computadora falla, ayuda tener copias en una memoria USB u otro disco.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Each new copy goes to {place} too. We can reach it now.</source>
        <translation>Cada copia nueva va también a {place}. Ahora podemos llegar a ese lugar.</translation>
    </message>
    <message>
        <source>Copies go to {place}. It is not there now. Plug in the disk or stick.</source>
        <translation>Las copias van a {place}. Ahora no está. Conecte el disco o la memoria.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Shelves for this study</source>
        <translation>Estantes para este estudio</translation>
    </message>
    <message>
        <source>Open a study first. Then choose Shelves there.</source>
        <translation>Abra primero un estudio. Luego elija allí Estantes.</translation>
    </message>
    <message>
        <source>Choose a shelf to put the study there. Choose it again to take it off.</source>
        <translation>Elija un estante para poner allí el estudio. Elíjalo otra vez para quitarlo.</translation>
    </message>
    <message>
        <source>Name of a new shelf</source>
        <translation>Nombre de un estante nuevo</translation>
    </message>
    <message>
        <source>Put it on a new shelf</source>
        <translation>Ponerlo en un estante nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What I want to read next</source>
        <translation>Lo que quiero leer después</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>What would come in</source>
        <translation>Lo que entraría</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Añadirlos</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>New studies</source>
        <translation>Estudios nuevos</translation>
    </message>
    <message>
        <source>Studies that change</source>
        <translation>Estudios que cambian</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Lo que queda fuera y por qué</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>First we make a copy of your notes. You can undo all of it.</source>
        <translation>Primero hacemos una copia de sus notas. Puede deshacerlo todo.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>No hay nada que añadir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Portions</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>{size} point</source>
        <translation>{size} puntos</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>We are getting the pages ready.</source>
        <translation>Estamos preparando las páginas.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Imprimir %n página</numerusform>
            <numerusform>Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {paper}</source>
        <translation>{pages}, {paper}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a web page (HTML)</source>
        <translation>Guardar como página web (HTML)</translation>
    </message>
    <message>
        <source>Best for screen readers.</source>
        <translation>Lo mejor para lectores de pantalla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>We found no printer on this computer. You can choose Save as PDF.</source>
        <translation>No encontramos una impresora en esta computadora. Puede elegir Guardar como PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>The printer did not answer. Check that it is on and has paper. Then print again, or choose Save as PDF.</source>
        <translation>La impresora no respondió. Revise que esté encendida y tenga papel. Después imprima otra vez, o elija Guardar como PDF.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta respuesta</translation>
    </message>
    <message>
        <source>Leave all open</source>
        <translation>Dejar todo sin indicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Dejar fuera esta página</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>About the page: {file}</source>
        <translation>Sobre la página: {file}</translation>
    </message>
    <message>
        <source>Questions left: {count}</source>
        <translation>Preguntas que quedan: {count}</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Ask earlier</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntada</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Abrir el estudio</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>From: {title}</source>
        <translation>De: {title}</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Su propia pregunta</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>After these, if there is time</source>
        <translation>Después de estas, si hay tiempo</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>1, 2 and 3 are your main questions. They go on the sheet.</source>
        <translation>1, 2 y 3 son sus preguntas principales. Van en la hoja.</translation>
    </message>
    <message>
        <source>No questions yet. When something makes you wonder, choose Ask my team about this. We will keep the list for your next visit.</source>
        <translation>Aún no hay preguntas. Cuando le surja una duda, elija Preguntar esto a mi equipo. Guardaremos la lista para su próxima visita.</translation>
    </message>
    <message>
        <source>Asked before: {count}</source>
        <translation>Ya preguntadas: {count}</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Choose a study from the list to read it here.</source>
        <translation>Elija un estudio de la lista para leerlo aquí.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>This study is not in the library any more.</source>
        <translation>Este estudio ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The whole study is copied, with its limits. You can paste it.</source>
        <translation>El estudio está copiado entero, con sus límites. Ya puede pegarlo.</translation>
    </message>
    <message>
        <source>Part {number} of {all} · {minutes} left</source>
        <translation>Parte {number} de {all} · {minutes} más</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Text size: {size}</source>
        <translation>Tamaño de letra: {size}</translation>
    </message>
    <message>
        <source>Your note could not be saved yet. So you are still here.</source>
        <translation>Su nota aún no se pudo guardar. Por eso usted sigue aquí.</translation>
    </message>
    <message>
        <source>The program was open already. Here it is.</source>
        <translation>El programa ya estaba abierto. Aquí está.</translation>
    </message>
    <message>
        <source>Anyone who uses this computer can open these notes.</source>
        <translation>Quien use esta computadora puede abrir estas notas.</translation>
    </message>
</context>
<context>
    <name>ReadyMade</name>
    <message>
        <source>Ready-made questions</source>
        <translation>Preguntas ya preparadas</translation>
    </message>
</context>
<context>
    <name>ReadyQuestions</name>
    <message>
        <source>Ready-made questions</source>
        <translation>Preguntas ya preparadas</translation>
    </message>
    <message>
        <source>Choose it to add it</source>
        <translation>Elíjala para añadirla</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>En su lista</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the notes as a file first</source>
        <translation>Guardar antes las notas como archivo</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar a {name}?</translation>
    </message>
    <message>
        <source>All notes, shelves, saved studies and old copies of {name} go for good. Nobody can bring them back. The notes of others stay as they are.</source>
        <translation>Las notas, los estantes, los estudios guardados y las copias viejas de {name} se borran para siempre. Nadie puede recuperarlos. Las notas de otros quedan como están.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>We could not make a copy of your notes.</source>
        <translation>No pudimos hacer una copia de sus notas.</translation>
    </message>
    <message>
        <source>We could not reach the other place for copies. There is a new copy here. Is the disk or USB stick plugged in?</source>
        <translation>No pudimos llegar al otro lugar de las copias. Aquí hay una copia nueva. ¿Está conectado el disco o la memoria USB?</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This is easy to read.</source>
        <translation>Esto se lee bien.</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>You have not saved any studies. When you want to keep a study, choose Save on its page. It will wait for you here.</source>
        <translation>No ha guardado ningún estudio. Si quiere guardar uno, elija Guardar en su página. Lo encontrará aquí.</translation>
    </message>
    <message>
        <source>Print these studies</source>
        <translation>Imprimir estos estudios</translation>
    </message>
    <message>
        <source>Saved studies</source>
        <translation>Estudios guardados</translation>
    </message>
    <message>
        <source>Nothing here fits. Take a filter off, or look for other words.</source>
        <translation>Nada de aquí coincide. Quite un filtro o busque otras palabras.</translation>
    </message>
    <message>
        <source>Nothing waits to be read next. Open a study and choose Shelves. There you can put it on Next.</source>
        <translation>No hay nada para leer después. Abra un estudio y elija Estantes. Allí puede ponerlo en Después.</translation>
    </message>
    <message>
        <source>This shelf is empty. Open a study and choose Shelves to put it here.</source>
        <translation>Este estante está vacío. Abra un estudio y elija Estantes para ponerlo aquí.</translation>
    </message>
    <message>
        <source>My saved studies</source>
        <translation>Mis estudios guardados</translation>
    </message>
    <message>
        <source>My studies to read next</source>
        <translation>Mis estudios para leer después</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving as you type …</source>
        <translation>Guardando mientras escribe …</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Guardado: {time}</translation>
    </message>
    <message>
        <source>Your words are still here.</source>
        <translation>Sus palabras siguen aquí.</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estas</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Últimas búsquedas</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar sobre esto</translation>
    </message>
    <message>
        <source>Ask about this: {part}</source>
        <translation>Preguntar sobre esto: {part}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>part {number} of {all}</source>
        <translation>parte {number} de {all}</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Name of the shelf</source>
        <translation>Nombre del estante</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Show this shelf</source>
        <translation>Mostrar este estante</translation>
    </message>
    <message>
        <source>Remove this shelf</source>
        <translation>Quitar este estante</translation>
    </message>
    <message>
        <source>{shelf}: {count}</source>
        <translation>{shelf}: {count}</translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>My shelves</source>
        <translation>Mis estantes</translation>
    </message>
    <message>
        <source>Put studies together that go together. A study can be on many shelves.</source>
        <translation>Ponga juntos los estudios que van juntos. Un estudio puede estar en muchos estantes.</translation>
    </message>
    <message>
        <source>Name of a new shelf</source>
        <translation>Nombre de un estante nuevo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Make the shelf</source>
        <translation>Hacer el estante</translation>
    </message>
    <message>
        <source>The shelf {shelf} goes away. Its studies stay in the library.</source>
        <translation>El estante {shelf} se quita. Sus estudios siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>Remove the shelf</source>
        <translation>Quitar el estante</translation>
    </message>
</context>
<context>
    <name>ShelvingDesk</name>
    <message>
        <source>Shelf made: {shelf}.</source>
        <translation>Estante hecho: {shelf}.</translation>
    </message>
    <message>
        <source>Put on the new shelf {shelf}.</source>
        <translation>Puesto en el estante nuevo {shelf}.</translation>
    </message>
    <message>
        <source>The shelf is now called {shelf}.</source>
        <translation>El estante se llama ahora {shelf}.</translation>
    </message>
    <message>
        <source>The shelf {shelf} has another colour.</source>
        <translation>El estante {shelf} tiene otro color.</translation>
    </message>
    <message>
        <source>Shelf removed: {shelf}.</source>
        <translation>Estante quitado: {shelf}.</translation>
    </message>
    <message>
        <source>Put on the shelf {shelf}.</source>
        <translation>Puesto en el estante {shelf}.</translation>
    </message>
    <message>
        <source>Taken off the shelf {shelf}.</source>
        <translation>Quitado del estante {shelf}.</translation>
    </message>
    <message>
        <source>This study is now the next one to read.</source>
        <translation>Este estudio es ahora el siguiente para leer.</translation>
    </message>
    <message>
        <source>Moved down.</source>
        <translation>Bajado.</translation>
    </message>
    <message>
        <source>Moved up.</source>
        <translation>Subido.</translation>
    </message>
    <message>
        <source>Your reason is kept.</source>
        <translation>Su motivo está guardado.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>The note in the file</source>
        <translation>La nota del archivo</translation>
    </message>
</context>
<context>
    <name>SilentWindow</name>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Open a second window</source>
        <translation>Abrir una segunda ventana</translation>
    </message>
    <message>
        <source>MS Reading Room is open already, but its window does not answer. You can open a second window. Both keep every word you write.</source>
        <translation>MS Reading Room ya está abierto, pero su ventana no responde. Puede abrir una segunda ventana. Las dos guardan cada palabra que usted escribe.</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Narrow and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Find in titles and reasons</source>
        <translation>Buscar en títulos y motivos</translation>
    </message>
    <message>
        <source>Only those I have not read</source>
        <translation>Solo los que no he leído</translation>
    </message>
    <message>
        <source>My order</source>
        <translation>Mi orden</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Lo último añadido primero</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Newest study first</source>
        <translation>El estudio más nuevo primero</translation>
    </message>
    <message>
        <source>Not read first</source>
        <translation>Los no leídos primero</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Bring in studies</source>
        <translation>Añadir estudios</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Here you add studies from files. You can also drop files on this page.
First we show what would change. Nothing changes before you agree.</source>
        <translation>Aquí añade estudios desde archivos. También puede soltar archivos en esta página.
Primero mostramos lo que cambiaría. Nada cambia antes de que usted lo acepte.</translation>
    </message>
    <message>
        <source>What we can read</source>
        <translation>Lo que podemos leer</translation>
    </message>
    <message>
        <source>What came in before</source>
        <translation>Lo que entró antes</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta entrada</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Other things</source>
        <translation>Otras cosas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This goes out: {what}</source>
        <translation>Esto sale: {what}</translation>
    </message>
    <message>
        <source>Tick at least one thing first.</source>
        <translation>Marque primero al menos una cosa.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>StudyDelegate</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>StudyLink</name>
    <message>
        <source>Open the study</source>
        <translation>Abrir el estudio</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>About: {title}</source>
        <translation>Sobre: {title}</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Quitar de mi lista</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Shelves for this study</source>
        <translation>Estantes para este estudio</translation>
    </message>
</context>
<context>
    <name>StudyToTalkAbout</name>
    <message>
        <source>A study to talk about</source>
        <translation>Un estudio para comentar</translation>
    </message>
    <message>
        <source>What I want to know</source>
        <translation>Qué quiero saber</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Abrir el estudio</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Ningún estudio</translation>
    </message>
    <message>
        <source>Choose a study</source>
        <translation>Elegir un estudio</translation>
    </message>
    <message>
        <source>None chosen. Studies you read or saved stand here to choose from.</source>
        <translation>Ninguno elegido. Aquí puede elegir entre los estudios que leyó o guardó.</translation>
    </message>
</context>
<context>
    <name>Symptoms</name>
    <message>
        <source>What has changed</source>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>Write down a symptom</source>
        <translation>Anotar un síntoma</translation>
    </message>
    <message>
        <source>Symptoms you wrote down since your last visit, {day}.</source>
        <translation>Síntomas que anotó desde su última visita, {day}.</translation>
    </message>
    <message>
        <source>Symptoms you wrote down in the last 6 months.</source>
        <translation>Síntomas que anotó en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>No symptom is written down since {day}.</source>
        <translation>No hay síntomas anotados desde el {day}.</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>{shelf} ({count})</source>
        <translation>{shelf} ({count})</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Change shelves</source>
        <translation>Cambiar los estantes</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>You both wrote on these. Both are kept.</source>
        <translation>Ambos escribieron en estas. Se guardan las dos.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incorporarlas</translation>
    </message>
    <message>
        <source>Take in notes</source>
        <translation>Incorporar notas</translation>
    </message>
    <message>
        <source>A helper can give you a file with notes. Choose it here. You can also drop it on this page.</source>
        <translation>Quien le ayuda puede darle un archivo con notas. Elíjalo aquí. También puede soltarlo sobre esta página.</translation>
    </message>
    <message>
        <source>First we show what is in it. Your own notes are never replaced.</source>
        <translation>Primero mostramos lo que contiene. Sus propias notas nunca se sustituyen.</translation>
    </message>
    <message>
        <source>We are reading the file.</source>
        <translation>Estamos leyendo el archivo.</translation>
    </message>
    <message>
        <source>We are making a copy, then we take the notes in.</source>
        <translation>Hacemos una copia y después incorporamos las notas.</translation>
    </message>
    <message>
        <source>What is in “{file}”</source>
        <translation>Lo que hay en «{file}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TakingDesk</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Notes taken in from {file}. A copy from before is kept.</source>
        <translation>Notas incorporadas de {file}. Guardamos una copia de antes.</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Make words bold</source>
        <translation>Poner palabras en negrita</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Hacer una lista</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Ticked: {count} of {all}</source>
        <translation>Marcado: {count} de {all}</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ask my team</source>
        <translation>Preguntar a mi equipo</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message>
        <source>My notes: {count}</source>
        <translation>Mis notas: {count}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved. Take it off your list</source>
        <translation>Guardado. Quitar de su lista</translation>
    </message>
    <message>
        <source>Save this study</source>
        <translation>Guardar este estudio</translation>
    </message>
    <message>
        <source>Kind of study: {kind}. Choose to hear what it means.</source>
        <translation>Tipo de estudio: {kind}. Elija para saber qué significa.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search studies, words or topics</source>
        <translation>Buscar estudios, palabras o temas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Turned</name>
    <message>
        <source>News about your studies</source>
        <translation>Novedades sobre sus estudios</translation>
    </message>
    <message>
        <source>Show these studies</source>
        <translation>Mostrar estos estudios</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ya lo he leído</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>Now, since {when}</source>
        <translation>Ahora, desde el {when}</translation>
    </message>
    <message>
        <source>As it was on {when}</source>
        <translation>Como estaba el {when}</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <source>Bring back the words of {when}</source>
        <translation>Recuperar el texto del {when}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>VersionsDesk</name>
    <message>
        <source>The words of {when} are back.</source>
        <translation>Ha vuelto el texto del {when}.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Go back to the note</source>
        <translation>Volver a la nota</translation>
    </message>
    <message>
        <source>Whatever you bring back, the words of now are kept here too.</source>
        <translation>Recupere lo que recupere, el texto de ahora también se guarda aquí.</translation>
    </message>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>No hay versiones anteriores de esta nota.</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>Visit removed.</source>
        <translation>Visita quitada.</translation>
    </message>
    <message>
        <source>Added to your questions.</source>
        <translation>Añadido a sus preguntas.</translation>
    </message>
    <message>
        <source>Question taken off. It is in the bin.</source>
        <translation>Pregunta quitada. Está en la papelera.</translation>
    </message>
    <message>
        <source>The question is on your list again.</source>
        <translation>La pregunta está otra vez en su lista.</translation>
    </message>
    <message>
        <source>Marked as asked. It now stands under Asked before.</source>
        <translation>Marcada como preguntada. Ahora está en Ya preguntadas.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Quién le acompaña</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Día de la visita</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>My visit</source>
        <translation>Mi visita</translation>
    </message>
    <message>
        <source>Everything here goes on one page in large letters. All of it is optional.</source>
        <translation>Todo esto va en una página con letra grande. Nada es obligatorio.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Después de la visita</translation>
    </message>
    <message>
        <source>For the next helper</source>
        <translation>Para quien me ayude después</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>One back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>First, make the words easy to see.</source>
        <translation>Primero, que las palabras se vean bien.</translation>
    </message>
    <message>
        <source>Pick the box you find easiest to read. You can change this at any time.</source>
        <translation>Elija el cuadro que lee mejor. Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Pages then begin with what matters to you. You can skip this.</source>
        <translation>Así cada página empieza por lo que le importa. Puede saltarlo.</translation>
    </message>
    <message>
        <source>I have MS</source>
        <translation>Tengo EM</translation>
    </message>
    <message>
        <source>I help someone with MS</source>
        <translation>Ayudo a alguien con EM</translation>
    </message>
    <message>
        <source>I work in health care</source>
        <translation>Trabajo en la atención sanitaria</translation>
    </message>
    <message>
        <source>Your notes stay on this computer.</source>
        <translation>Sus notas se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>This program does not use the internet. Other people can see your notes only if they use this computer.</source>
        <translation>Este programa no usa internet. Otras personas solo pueden ver sus notas si usan esta computadora.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>{colours}, size {size}</source>
        <translation>{colours}, tamaño {size}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Say it: {sound}.</source>
        <translation>En inglés se dice: {sound}.</translation>
    </message>
    <message>
        <source>Close: {word}</source>
        <translation>Cerrar: {word}</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be changed.</source>
        <translation>Parando. No cambiará nada.</translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Go to: {chapter}</source>
        <translation>Ir a: {chapter}</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n estudio</numerusform>
            <numerusform>%n estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We brought back %n note(s).</source>
        <translation>
            <numerusform>Recuperamos %n nota.</numerusform>
            <numerusform>Recuperamos %n notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) gone for good.</source>
        <translation>
            <numerusform>%n nota borrada para siempre.</numerusform>
            <numerusform>%n notas borradas para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in the bin</source>
        <translation>
            <numerusform>%n nota en la papelera</numerusform>
            <numerusform>%n notas en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old copy(s) may still hold notes that are gone.</source>
        <translation>
            <numerusform>%n copia antigua quizá tenga todavía notas borradas.</numerusform>
            <numerusform>%n copias antiguas quizá tengan todavía notas borradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old copy(s) cleaned.</source>
        <translation>
            <numerusform>%n copia antigua limpiada.</numerusform>
            <numerusform>%n copias antiguas limpiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be cleaned and may still hold them.</source>
        <translation>
            <numerusform>%n archivo no se pudo limpiar y quizá las tenga todavía.</numerusform>
            <numerusform>%n archivos no se pudieron limpiar y quizá las tengan todavía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n animal(s)</source>
        <translation>
            <numerusform>%n animal</numerusform>
            <numerusform>%n animales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Cerca de %n minuto</numerusform>
            <numerusform>Unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) left out: no longer in the library.</source>
        <translation>
            <numerusform>%n estudio queda fuera: ya no está en la biblioteca.</numerusform>
            <numerusform>%n estudios quedan fuera: ya no están en la biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Group</name>
    <message>
        <source>{group}: about {yes} in 100 people. For {no} in 100 it was not so.</source>
        <translation>{group}: cerca de {yes} de cada 100 personas. En {no} de cada 100 no fue así.</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Add to my visit</source>
        <translation>Añadir a mi visita</translation>
    </message>
    <message>
        <source>Add to my visit: {question}</source>
        <translation>Añadir a mi visita: {question}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>My visit</source>
        <translation>Mi visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save this study</source>
        <translation>Guardar este estudio</translation>
    </message>
    <message>
        <source>Shelves for this study</source>
        <translation>Estantes para este estudio</translation>
    </message>
    <message>
        <source>My shelves</source>
        <translation>Mis estantes</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Ask my team about this</source>
        <translation>Preguntar esto a mi equipo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>Marcar palabras</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>My usual text size</source>
        <translation>Mi tamaño de letra</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Hard day</source>
        <translation>Día difícil</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Después de la visita</translation>
    </message>
    <message>
        <source>For the next helper</source>
        <translation>Para quien me ayude después</translation>
    </message>
    <message>
        <source>Copies of my notes</source>
        <translation>Copias de mis notas</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Dar a otros</translation>
    </message>
    <message>
        <source>Take in notes</source>
        <translation>Incorporar notas</translation>
    </message>
    <message>
        <source>Bring in studies</source>
        <translation>Añadir estudios</translation>
    </message>
    <message>
        <source>Study packs</source>
        <translation>Paquetes de estudios</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Cerrar o volver</translation>
    </message>
</context>
<context>
    <name>aloud</name>
    <message>
        <source>This computer has no reading voice in {language}. You can still read the page. To add a voice, open Help and choose Reading aloud.</source>
        <translation>Esta computadora no tiene una voz en {language}. Puede seguir leyendo la página. Para añadir una voz, abra la Ayuda y elija Leer en voz alta.</translation>
    </message>
    <message>
        <source>Reading aloud is not installed on this computer. You can still read the page. To add it, open Help and choose Reading aloud.</source>
        <translation>La lectura en voz alta no está instalada en esta computadora. Puede seguir leyendo la página. Para añadirla, abra la Ayuda y elija Leer en voz alta.</translation>
    </message>
    <message>
        <source>The voice began, but it did not get to the end. You can still read the page. Is a speaker or headset plugged in? Then choose Listen again.</source>
        <translation>La voz empezó, pero no llegó al final. Puede seguir leyendo la página. ¿Hay un altavoz o unos auriculares conectados? Después elija Escuchar otra vez.</translation>
    </message>
    <message>
        <source>The reading voice does not answer. You can still read the page. Wait a little, then choose Listen again.</source>
        <translation>La voz no responde. Puede seguir leyendo la página. Espere un poco y elija Escuchar otra vez.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
</context>
<context>
    <name>banners</name>
    <message>
        <source>The text of this study is in English.</source>
        <translation>El texto de este estudio está en inglés.</translation>
    </message>
    <message>
        <source>This study was taken back by its journal.</source>
        <translation>La revista ha retirado este estudio.</translation>
    </message>
    <message>
        <source>This study was corrected.</source>
        <translation>Este estudio fue corregido.</translation>
    </message>
    <message>
        <source>This study was done in animals. We do not know if the same thing happens in people.</source>
        <translation>Este estudio se hizo en animales. No sabemos si pasa lo mismo en personas.</translation>
    </message>
    <message>
        <source>This study looked at the brains of people who had died. It cannot show change over time.</source>
        <translation>Este estudio miró el cerebro de personas fallecidas. No puede mostrar cambios con el tiempo.</translation>
    </message>
    <message>
        <source>This study used cells or samples in a lab. It did not test people.</source>
        <translation>Este estudio usó células o muestras en un laboratorio. No probó nada en personas.</translation>
    </message>
    <message>
        <source>This study watched what happened. It cannot show that one thing caused the other.</source>
        <translation>Este estudio observó lo que pasaba. No puede mostrar que una cosa causó la otra.</translation>
    </message>
    <message>
        <source>This study is not about MS itself.</source>
        <translation>Este estudio no trata de la EM en sí.</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>very sure</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>not very sure</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>very unsure</source>
        <translation>muy baja</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Kind of study</source>
        <translation>Tipo de estudio</translation>
    </message>
    <message>
        <source>People or animals</source>
        <translation>Personas o animales</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Studies counted</source>
        <translation>Estudios incluidos</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Unwanted effects</source>
        <translation>Efectos no deseados</translation>
    </message>
    <message>
        <source>How sure experts are</source>
        <translation>Certeza, según los expertos</translation>
    </message>
    <message>
        <source>Whether the paper still stands</source>
        <translation>Si el artículo sigue siendo válido</translation>
    </message>
    <message>
        <source>New in this pack</source>
        <translation>Nuevo en este paquete</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Taken back by its journal</source>
        <translation>Retirado por su revista</translation>
    </message>
    <message>
        <source>Taken out of the library</source>
        <translation>Quitado de la biblioteca</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>G</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>P</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>MS</source>
        <translation>EM</translation>
    </message>
    <message>
        <source>First attack (CIS)</source>
        <translation>Primer brote (CIS)</translation>
    </message>
    <message>
        <source>Seen on a scan only (RIS)</source>
        <translation>Visto solo en la resonancia (RIS)</translation>
    </message>
    <message>
        <source>Relapsing MS</source>
        <translation>EM con brotes</translation>
    </message>
    <message>
        <source>Secondary progressive MS</source>
        <translation>EM secundaria progresiva</translation>
    </message>
    <message>
        <source>Primary progressive MS</source>
        <translation>EM primaria progresiva</translation>
    </message>
    <message>
        <source>NMOSD, not MS</source>
        <translation>NMOSD, no es EM</translation>
    </message>
    <message>
        <source>MOGAD, not MS</source>
        <translation>MOGAD, no es EM</translation>
    </message>
    <message>
        <source>Autoimmune encephalitis, not MS</source>
        <translation>Encefalitis autoinmune, no es EM</translation>
    </message>
    <message>
        <source>MS in children</source>
        <translation>EM en la infancia</translation>
    </message>
    <message>
        <source>ADEM, not MS</source>
        <translation>ADEM, no es EM</translation>
    </message>
    <message>
        <source>PML, not MS</source>
        <translation>LMP, no es EM</translation>
    </message>
    <message>
        <source>Optic neuritis</source>
        <translation>Neuritis óptica</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Otra enfermedad</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>made when you began</source>
        <translation>hecha cuando empezó</translation>
    </message>
    <message>
        <source>made while you wrote</source>
        <translation>hecha mientras escribía</translation>
    </message>
    <message>
        <source>made because you asked</source>
        <translation>hecha porque usted la pidió</translation>
    </message>
    <message>
        <source>made before something came in</source>
        <translation>hecha antes de añadir algo</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>hecha antes de una actualización</translation>
    </message>
    <message>
        <source>made before you went back</source>
        <translation>hecha antes de volver atrás</translation>
    </message>
    <message>
        <source>made before the bin was emptied</source>
        <translation>hecha antes de vaciar la papelera</translation>
    </message>
    <message>
        <source>We could not read this copy.</source>
        <translation>No pudimos leer esta copia.</translation>
    </message>
    <message>
        <source>only in the other place</source>
        <translation>solo en el otro lugar</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong inside the program. Your notes are safe on the disk. You can go on, or close the window and open it again.</source>
        <translation>Algo falló dentro del programa. Sus notas están a salvo en el disco. Puede seguir, o cerrar la ventana y abrirla otra vez.</translation>
    </message>
</context>
<context>
    <name>end</name>
    <message>
        <source>This page tells you what this research found.</source>
        <translation>Esta página cuenta lo que encontró esta investigación.</translation>
    </message>
    <message>
        <source>This page tells you what one study found.</source>
        <translation>Esta página cuenta lo que encontró un estudio.</translation>
    </message>
    <message>
        <source>It is not advice about your care. Talk to your MS team before you change any treatment.</source>
        <translation>No es un consejo sobre su atención médica. Hable con su equipo de EM antes de cambiar cualquier tratamiento.</translation>
    </message>
    <message>
        <source>New or much worse symptoms? Call your MS team or doctor today. If it is an emergency, call your local emergency number now.</source>
        <translation>¿Síntomas nuevos o mucho peores? Llame hoy a su equipo de EM o a su médico. Si es una emergencia, llame ahora al número de emergencias de su zona.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Who took part</source>
        <translation>Quién participó</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Studies counted</source>
        <translation>Estudios incluidos</translation>
    </message>
    <message>
        <source>Unwanted effects</source>
        <translation>Efectos no deseados</translation>
    </message>
    <message>
        <source>Say it: {sound}.</source>
        <translation>En inglés se dice: {sound}.</translation>
    </message>
    <message>
        <source>{hits} of {total} people</source>
        <translation>{hits} de {total} personas</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Sin personas</translation>
    </message>
    <message>
        <source>Written by experts</source>
        <translation>Escrito por expertos</translation>
    </message>
    <message>
        <source>People: not stated</source>
        <translation>Personas: no se indica</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} personas</translation>
    </message>
    <message>
        <source>In people</source>
        <translation>En personas</translation>
    </message>
    <message>
        <source>Samples in a lab</source>
        <translation>Muestras en laboratorio</translation>
    </message>
    <message>
        <source>In animals</source>
        <translation>En animales</translation>
    </message>
    <message>
        <source>After death</source>
        <translation>Después de la muerte</translation>
    </message>
    <message>
        <source>No people tested</source>
        <translation>No se probó en personas</translation>
    </message>
    <message>
        <source>How sure: {rating}</source>
        <translation>Certeza: {rating}</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>No se indica el año</translation>
    </message>
    <message>
        <source>Technical abstract, not a plain summary</source>
        <translation>Resumen técnico, no en palabras sencillas</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Taken back by its journal</source>
        <translation>Retirado por su revista</translation>
    </message>
    <message>
        <source>Nobody has told this paper in plain words yet. Its abstract is below.</source>
        <translation>Nadie ha contado aún este artículo en palabras sencillas. Su resumen técnico está más abajo.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Only tests in people</source>
        <translation>Solo ensayos en personas</translation>
    </message>
    <message>
        <source>Only many studies put together</source>
        <translation>Solo muchos estudios juntos</translation>
    </message>
    <message>
        <source>Only studies that watched people</source>
        <translation>Solo estudios que observaron a personas</translation>
    </message>
    <message>
        <source>Only studies of scans</source>
        <translation>Solo estudios con pruebas de imagen</translation>
    </message>
    <message>
        <source>Only work in the lab</source>
        <translation>Solo trabajo de laboratorio</translation>
    </message>
    <message>
        <source>Only studies in animals</source>
        <translation>Solo estudios en animales</translation>
    </message>
    <message>
        <source>Only studies after death</source>
        <translation>Solo estudios después de la muerte</translation>
    </message>
    <message>
        <source>Only what experts agreed on</source>
        <translation>Solo acuerdos de expertos</translation>
    </message>
    <message>
        <source>Only about a first attack</source>
        <translation>Solo sobre un primer brote</translation>
    </message>
    <message>
        <source>Only about relapsing MS</source>
        <translation>Solo sobre EM con brotes</translation>
    </message>
    <message>
        <source>Only about secondary progressive MS</source>
        <translation>Solo sobre EM secundaria progresiva</translation>
    </message>
    <message>
        <source>Only about primary progressive MS</source>
        <translation>Solo sobre EM primaria progresiva</translation>
    </message>
    <message>
        <source>Only those I saved</source>
        <translation>Solo los que guardé</translation>
    </message>
    <message>
        <source>Only those I have not read</source>
        <translation>Solo los que no he leído</translation>
    </message>
    <message>
        <source>Only those new since I last looked</source>
        <translation>Solo los nuevos desde la última vez</translation>
    </message>
    <message>
        <source>Only those I have read</source>
        <translation>Solo los que he leído</translation>
    </message>
    <message>
        <source>Only those with my notes</source>
        <translation>Solo los que tienen mis notas</translation>
    </message>
    <message>
        <source>Only after {value}</source>
        <translation>Solo después de {value}</translation>
    </message>
    <message>
        <source>Only with more than {value} people</source>
        <translation>Solo con más de {value} personas</translation>
    </message>
    <message>
        <source>Only {value}</source>
        <translation>Solo {value}</translation>
    </message>
    <message>
        <source>Only about {value}</source>
        <translation>Solo sobre {value}</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>What do you feel?</source>
        <translation>¿Qué siente?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>¿Con qué frecuencia?</translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>¿Cómo de fuerte es?</translation>
    </message>
    <message>
        <source>For more than 24 hours?</source>
        <translation>¿Durante más de 24 horas?</translation>
    </message>
    <message>
        <source>What set it off?</source>
        <translation>¿Qué lo provocó?</translation>
    </message>
    <message>
        <source>What does it do to your day?</source>
        <translation>¿Cómo afecta a su día?</translation>
    </message>
    <message>
        <source>I take it now</source>
        <translation>Lo tomo ahora</translation>
    </message>
    <message>
        <source>I have stopped</source>
        <translation>Lo he dejado</translation>
    </message>
    <message>
        <source>Which medicine?</source>
        <translation>¿Qué medicamento?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto?</translation>
    </message>
    <message>
        <source>How and when?</source>
        <translation>¿Cómo y cuándo?</translation>
    </message>
    <message>
        <source>Do you take it now?</source>
        <translation>¿Lo toma ahora?</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Weak legs</source>
        <translation>Piernas débiles</translation>
    </message>
    <message>
        <source>Weak arm or hand</source>
        <translation>Brazo o mano débil</translation>
    </message>
    <message>
        <source>Numb or tingling</source>
        <translation>Adormecimiento u hormigueo</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Stiff muscles</source>
        <translation>Músculos rígidos</translation>
    </message>
    <message>
        <source>Poor balance</source>
        <translation>Mal equilibrio</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <source>Blurred sight</source>
        <translation>Vista borrosa</translation>
    </message>
    <message>
        <source>Double vision</source>
        <translation>Visión doble</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Vejiga</translation>
    </message>
    <message>
        <source>Bowel</source>
        <translation>Intestino</translation>
    </message>
    <message>
        <source>Thinking or memory</source>
        <translation>Pensar o recordar</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Ánimo bajo</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Mal sueño</translation>
    </message>
    <message>
        <source>Speech or swallowing</source>
        <translation>Hablar o tragar</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>For some days</source>
        <translation>Hace unos días</translation>
    </message>
    <message>
        <source>For some weeks</source>
        <translation>Hace unas semanas</translation>
    </message>
    <message>
        <source>For longer</source>
        <translation>Hace más tiempo</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Many times a day</source>
        <translation>Muchas veces al día</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>De vez en cuando</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Very mild</source>
        <translation>Muy leve</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Muy fuerte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Too little sleep</source>
        <translation>Dormir poco</translation>
    </message>
    <message>
        <source>Nothing I know of</source>
        <translation>Nada que yo sepa</translation>
    </message>
    <message>
        <source>It changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Some things are harder</source>
        <translation>Algunas cosas cuestan más</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Necesito ayuda</translation>
    </message>
    <message>
        <source>I had to stay in bed</source>
        <translation>Tuve que quedarme en cama</translation>
    </message>
</context>
<context>
    <name>giving</name>
    <message>
        <source>Something for a helper</source>
        <translation>Algo para quien me ayuda</translation>
    </message>
    <message>
        <source>Pick notes, questions and studies. They go into one file.</source>
        <translation>Elija notas, preguntas y estudios. Van a un solo archivo.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>To read or print them without this program.</source>
        <translation>Para leerlas o imprimirlas sin este programa.</translation>
    </message>
    <message>
        <source>My saved studies as a reading list</source>
        <translation>Mis estudios guardados como lista de lectura</translation>
    </message>
    <message>
        <source>For programs that keep papers, like Zotero or JabRef.</source>
        <translation>Para programas que guardan artículos, como Zotero o JabRef.</translation>
    </message>
    <message>
        <source>Everything I wrote</source>
        <translation>Todo lo que escribí</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>Every study as a text file. Your notes are not in it.</source>
        <translation>Cada estudio como archivo de texto. Sus notas no están incluidas.</translation>
    </message>
    <message>
        <source>Your helper opens this program, then Menu, then Take in notes. Notes in your bin and older versions stay here.</source>
        <translation>Quien le ayuda abre este programa, luego Menú, luego Incorporar notas. Las notas de la papelera y las versiones anteriores se quedan aquí.</translation>
    </message>
    <message>
        <source>Pick how the notes are written. Notes in your bin stay here.</source>
        <translation>Elija cómo se escriben las notas. Las de la papelera se quedan aquí.</translation>
    </message>
    <message>
        <source>The list has the papers and our short words. It has none of your notes.</source>
        <translation>La lista tiene los artículos y nuestras frases cortas. No tiene ninguna de sus notas.</translation>
    </message>
    <message>
        <source>The file also holds older versions and notes in your bin. Keep it as a copy, or take it in on another computer.</source>
        <translation>El archivo también contiene versiones anteriores y las notas de la papelera. Guárdelo como copia, o incorpórelo en otra computadora.</translation>
    </message>
    <message>
        <source>We make a new folder in the place you choose.</source>
        <translation>Hacemos una carpeta nueva en el lugar que elija.</translation>
    </message>
    <message>
        <source>You have not saved any studies yet.</source>
        <translation>Todavía no ha guardado ningún estudio.</translation>
    </message>
    <message>
        <source>You have no notes and no saved studies yet.</source>
        <translation>Todavía no tiene notas ni estudios guardados.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La biblioteca está vacía.</translation>
    </message>
    <message>
        <source>Notes, shelves, visits and the bin, in one file.</source>
        <translation>Las notas, los estantes, las visitas y la papelera, en un archivo.</translation>
    </message>
    <message>
        <source>You have not written anything yet.</source>
        <translation>Todavía no ha escrito nada.</translation>
    </message>
    <message>
        <source>One file for this program.</source>
        <translation>Un archivo para este programa.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Save as one web page</source>
        <translation>Guardar como una página web</translation>
    </message>
    <message>
        <source>Any browser opens it. Best for screen readers.</source>
        <translation>La abre cualquier navegador. Lo mejor para lectores de pantalla.</translation>
    </message>
    <message>
        <source>Save as one text file</source>
        <translation>Guardar como un archivo de texto</translation>
    </message>
    <message>
        <source>Any computer opens it.</source>
        <translation>Lo abre cualquier computadora.</translation>
    </message>
    <message>
        <source>Save as a folder of text files</source>
        <translation>Guardar como carpeta de archivos de texto</translation>
    </message>
    <message>
        <source>A file for each note.</source>
        <translation>Un archivo para cada nota.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>For a program with rows and columns (CSV).</source>
        <translation>Para un programa con filas y columnas (CSV).</translation>
    </message>
    <message>
        <source>Save as RIS</source>
        <translation>Guardar como RIS</translation>
    </message>
    <message>
        <source>For Zotero, EndNote and most others.</source>
        <translation>Para Zotero, EndNote y la mayoría.</translation>
    </message>
    <message>
        <source>Save as BibTeX</source>
        <translation>Guardar como BibTeX</translation>
    </message>
    <message>
        <source>For JabRef and LaTeX.</source>
        <translation>Para JabRef y LaTeX.</translation>
    </message>
    <message>
        <source>Save as CSL-JSON</source>
        <translation>Guardar como CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and newer programs.</source>
        <translation>Para Zotero y programas más nuevos.</translation>
    </message>
    <message>
        <source>Save my notebook</source>
        <translation>Guardar mi cuaderno</translation>
    </message>
    <message>
        <source>Save the library</source>
        <translation>Guardar la biblioteca</translation>
    </message>
    <message>
        <source>A folder with a file for each study.</source>
        <translation>Una carpeta con un archivo para cada estudio.</translation>
    </message>
    <message>
        <source>For my helper</source>
        <translation>Para quien me ayuda</translation>
    </message>
    <message>
        <source>My reading list</source>
        <translation>Mi lista de lectura</translation>
    </message>
    <message>
        <source>My notebook</source>
        <translation>Mi cuaderno</translation>
    </message>
    <message>
        <source>MS library</source>
        <translation>Biblioteca de EM</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Also mention it</source>
        <translation>También lo mencionan</translation>
    </message>
    <message>
        <source>Not about MS itself</source>
        <translation>No tratan de la EM en sí</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>For the next helper</source>
        <translation>Para quien me ayude después</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <source>Medicines now</source>
        <translation>Medicamentos ahora</translation>
    </message>
    <message>
        <source>None written down.</source>
        <translation>Ninguno anotado.</translation>
    </message>
    <message>
        <source>Questions not asked yet</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>None waiting.</source>
        <translation>Ninguna pendiente.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo que se acordó</translation>
    </message>
    <message>
        <source>Nothing written down.</source>
        <translation>Nada anotado.</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Notes on visits</source>
        <translation>Notas sobre visitas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>sobre {name}</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>escrita por {name}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>A study page of this program (Markdown)</source>
        <translation>Una página de estudio de este programa (Markdown)</translation>
    </message>
    <message>
        <source>A list of studies (JSON, JSON Lines, a table as CSV)</source>
        <translation>Una lista de estudios (JSON, JSON Lines, una tabla CSV)</translation>
    </message>
    <message>
        <source>A saved web page with a study told in plain words</source>
        <translation>Una página web guardada con un estudio en palabras sencillas</translation>
    </message>
    <message>
        <source>A list of papers from PubMed (NBIB or XML)</source>
        <translation>Una lista de artículos de PubMed (NBIB o XML)</translation>
    </message>
    <message>
        <source>A list of papers from Zotero, JabRef or EndNote</source>
        <translation>Una lista de artículos de Zotero, JabRef o EndNote</translation>
    </message>
    <message>
        <source>A folder with any of these</source>
        <translation>Una carpeta con cualquiera de estos</translation>
    </message>
    <message>
        <source>A study pack: that opens on its own page</source>
        <translation>Un paquete de estudios: se abre en su propia página</translation>
    </message>
    <message>
        <source>New studies: {count}</source>
        <translation>Estudios nuevos: {count}</translation>
    </message>
    <message>
        <source>Technical abstracts among them, not plain summaries: {count}</source>
        <translation>Entre ellos, resúmenes técnicos: {count}</translation>
    </message>
    <message>
        <source>Studies that change: {count}</source>
        <translation>Estudios que cambian: {count}</translation>
    </message>
    <message>
        <source>The same as here: {count}</source>
        <translation>Iguales que aquí: {count}</translation>
    </message>
    <message>
        <source>Found twice in these files: {count}</source>
        <translation>Dos veces en estos archivos: {count}</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Quedan fuera: {count}</translation>
    </message>
    <message>
        <source>{title}. What changes: {fields}.</source>
        <translation>{title}. Lo que cambia: {fields}.</translation>
    </message>
    <message>
        <source>{where}: we could not read this.</source>
        <translation>{where}: no pudimos leer esto.</translation>
    </message>
    <message>
        <source>{where}: look at this study once it is in.</source>
        <translation>{where}: mire este estudio cuando haya entrado.</translation>
    </message>
    <message>
        <source>What is the title of this study?</source>
        <translation>¿Cuál es el título de este estudio?</translation>
    </message>
    <message>
        <source>When was this study published?</source>
        <translation>¿Cuándo se publicó este estudio?</translation>
    </message>
    <message>
        <source>In which journal was it?</source>
        <translation>¿En qué revista salió?</translation>
    </message>
    <message>
        <source>What is its DOI? That begins with 10.</source>
        <translation>¿Cuál es su DOI? Empieza por 10.</translation>
    </message>
    <message>
        <source>The date on the page can be read in two ways.</source>
        <translation>La fecha de la página se puede leer de dos maneras.</translation>
    </message>
    <message>
        <source>The date on the page lies too far ahead.</source>
        <translation>La fecha de la página está demasiado lejos en el futuro.</translation>
    </message>
    <message>
        <source>Without a title it cannot come in.</source>
        <translation>Sin título no puede entrar.</translation>
    </message>
    <message>
        <source>A title has 1 to 300 letters.</source>
        <translation>Un título tiene de 1 a 300 letras.</translation>
    </message>
    <message>
        <source>Write a date like 2024-05-12, or only the year.</source>
        <translation>Escriba una fecha como 2024-05-12, o solo el año.</translation>
    </message>
    <message>
        <source>Write the name of the journal.</source>
        <translation>Escriba el nombre de la revista.</translation>
    </message>
    <message>
        <source>A DOI looks like 10.1000/abc.</source>
        <translation>Un DOI se escribe así: 10.1000/abc.</translation>
    </message>
    <message>
        <source>{when}: {files}. New: {new}. Changed: {changed}.</source>
        <translation>{when}: {files}. Nuevos: {new}. Cambiados: {changed}.</translation>
    </message>
    <message>
        <source>It is done. New: {new}. Changed: {changed}. Left out: {out}.</source>
        <translation>Está hecho. Nuevos: {new}. Cambiados: {changed}. Quedan fuera: {out}.</translation>
    </message>
    <message>
        <source>Taken out: {removed}. As before: {restored}.</source>
        <translation>Quitados: {removed}. Como antes: {restored}.</translation>
    </message>
    <message>
        <source>Changed since, so left alone: {left}.</source>
        <translation>Cambiados desde entonces, por eso se quedan igual: {left}.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Many studies put together</source>
        <translation>Muchos estudios juntos</translation>
    </message>
    <message>
        <source>Fair test in people (trial)</source>
        <translation>Prueba justa en personas (ensayo)</translation>
    </message>
    <message>
        <source>Test in people, no chance groups</source>
        <translation>Prueba en personas, sin grupos al azar</translation>
    </message>
    <message>
        <source>A trial that has begun</source>
        <translation>Un ensayo que ha empezado</translation>
    </message>
    <message>
        <source>Watching people</source>
        <translation>Observar a personas</translation>
    </message>
    <message>
        <source>Looking at scans</source>
        <translation>Estudio con pruebas de imagen</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>En el laboratorio</translation>
    </message>
    <message>
        <source>In animals</source>
        <translation>En animales</translation>
    </message>
    <message>
        <source>Study after death</source>
        <translation>Estudio después de la muerte</translation>
    </message>
    <message>
        <source>How experts name or find it</source>
        <translation>Cómo lo nombran o lo detectan los expertos</translation>
    </message>
    <message>
        <source>A few people’s stories</source>
        <translation>Historias de unas pocas personas</translation>
    </message>
    <message>
        <source>What people told us</source>
        <translation>Lo que la gente contó</translation>
    </message>
    <message>
        <source>Expert view</source>
        <translation>Opinión de expertos</translation>
    </message>
    <message>
        <source>Kind of study not stated</source>
        <translation>No se indica el tipo de estudio</translation>
    </message>
</context>
<context>
    <name>meanings</name>
    <message>
        <source>Looks at many studies at once. Often the strongest picture.</source>
        <translation>Mira muchos estudios a la vez. A menudo da la visión más sólida.</translation>
    </message>
    <message>
        <source>People were put in groups by chance, then compared.</source>
        <translation>El azar puso a las personas en grupos. Después se compararon.</translation>
    </message>
    <message>
        <source>Groups were not made by chance.</source>
        <translation>Los grupos no se hicieron al azar.</translation>
    </message>
    <message>
        <source>Tells how a trial is done. It has no results yet.</source>
        <translation>Cuenta cómo se hace un ensayo. Aún no tiene resultados.</translation>
    </message>
    <message>
        <source>Watched what happened. It cannot show what caused it.</source>
        <translation>Observó lo que pasaba. No puede mostrar la causa.</translation>
    </message>
    <message>
        <source>Compares pictures of the brain or the eye.</source>
        <translation>Compara imágenes del cerebro o del ojo.</translation>
    </message>
    <message>
        <source>Cells or samples. An early step.</source>
        <translation>Células o muestras. Un primer paso.</translation>
    </message>
    <message>
        <source>May not happen in people.</source>
        <translation>Puede que no pase en personas.</translation>
    </message>
    <message>
        <source>Looks at tissue after death. It cannot show change over time.</source>
        <translation>Mira tejido después de la muerte. No puede mostrar cambios con el tiempo.</translation>
    </message>
    <message>
        <source>What experts agreed on.</source>
        <translation>Lo que acordaron los expertos.</translation>
    </message>
    <message>
        <source>Very few people. Ideas, not proof.</source>
        <translation>Muy pocas personas. Ideas, no pruebas.</translation>
    </message>
    <message>
        <source>Views and experience.</source>
        <translation>Opiniones y experiencias.</translation>
    </message>
    <message>
        <source>What an expert thinks.</source>
        <translation>Lo que piensa un experto.</translation>
    </message>
    <message>
        <source>We could not tell from the page.</source>
        <translation>La página no permite saberlo.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Reading with ease</source>
        <translation>Leer con comodidad</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>Studies in and out</source>
        <translation>Estudios que entran y salen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>¿Quién lee?</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>First reader</source>
        <translation>Primera persona</translation>
    </message>
    <message>
        <source>Notes of: {name}</source>
        <translation>Notas de: {name}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Síntoma</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin palabras)</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>This file holds your notes. Anyone who opens it can read them. Give it only to people you trust.</source>
        <translation>Este archivo contiene sus notas. Quien lo abra puede leerlas. Delo solo a personas de confianza.</translation>
    </message>
    <message>
        <source>Marked in {colour}</source>
        <translation>Marcado en {colour}</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Number {number}, made on {day}</source>
        <translation>Número {number}, hecho el {day}</translation>
    </message>
    <message>
        <source>here since {when}</source>
        <translation>aquí desde el {when}</translation>
    </message>
    <message>
        <source>This pack is new here. It is number {number}.</source>
        <translation>Este paquete es nuevo aquí. Es el número {number}.</translation>
    </message>
    <message>
        <source>You have number {old} now. This is number {number}.</source>
        <translation>Ahora tiene el número {old}. Este es el número {number}.</translation>
    </message>
    <message>
        <source>My saved studies</source>
        <translation>Mis estudios guardados</translation>
    </message>
    <message>
        <source>What I read next</source>
        <translation>Lo que leeré después</translation>
    </message>
    <message>
        <source>Starter library</source>
        <translation>Biblioteca inicial</translation>
    </message>
    <message>
        <source>It comes with this program.</source>
        <translation>Viene con este programa.</translation>
    </message>
    <message>
        <source>Not checked by us.</source>
        <translation>No revisado por nosotros.</translation>
    </message>
    <message>
        <source>Signed by {name}, checked.</source>
        <translation>Firmado por {name}, revisado.</translation>
    </message>
    <message>
        <source>Brought in by hand, from no pack.</source>
        <translation>Traído a mano, sin paquete.</translation>
    </message>
    <message>
        <source>“{title}”, number {number}.</source>
        <translation>«{title}», número {number}.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page {number}:</source>
        <translation>Página {number}:</translation>
    </message>
    <message>
        <source>{studies} in plain words.</source>
        <translation>{studies} en palabras sencillas.</translation>
    </message>
    <message>
        <source>These pages tell you what studies found. They are not advice about your care. Talk to your MS team before you change any treatment.</source>
        <translation>Estas páginas cuentan lo que encontraron los estudios. No son un consejo sobre su atención médica. Hable con su equipo de EM antes de cambiar cualquier tratamiento.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <source>Made with MS Reading Room on {date}.</source>
        <translation>Hecho con MS Reading Room el {date}.</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Tipo de estudio</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Se estudió</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Code of this page</source>
        <translation>Código de esta página</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Keys of MS Reading Room</source>
        <translation>Teclas de MS Reading Room</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Main point</source>
        <translation>Idea principal</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Qué hicieron</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>Qué encontraron</translation>
    </message>
    <message>
        <source>Picture it like this</source>
        <translation>Imagíneselo así</translation>
    </message>
    <message>
        <source>What this study cannot tell us</source>
        <translation>Qué no puede decirnos este estudio</translation>
    </message>
    <message>
        <source>If you have MS</source>
        <translation>Si tiene EM</translation>
    </message>
    <message>
        <source>If you help someone</source>
        <translation>Si ayuda a alguien</translation>
    </message>
    <message>
        <source>If you work in care</source>
        <translation>Si trabaja en la atención sanitaria</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Questions you could ask</source>
        <translation>Preguntas que podría hacer</translation>
    </message>
    <message>
        <source>Technical abstract</source>
        <translation>Resumen técnico</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Related studies</source>
        <translation>Estudios relacionados</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>What can this do for me?</source>
        <translation>¿Qué puede hacer esto por mí?</translation>
    </message>
    <message>
        <source>What can go wrong, and how often?</source>
        <translation>¿Qué puede salir mal y con qué frecuencia?</translation>
    </message>
    <message>
        <source>What else could we try?</source>
        <translation>¿Qué más podríamos probar?</translation>
    </message>
    <message>
        <source>What happens if we wait?</source>
        <translation>¿Qué pasa si esperamos?</translation>
    </message>
    <message>
        <source>What is my main problem now?</source>
        <translation>¿Cuál es ahora mi problema principal?</translation>
    </message>
    <message>
        <source>What do I need to do?</source>
        <translation>¿Qué tengo que hacer?</translation>
    </message>
    <message>
        <source>Why does it matter for me?</source>
        <translation>¿Por qué me importa a mí?</translation>
    </message>
</context>
<context>
    <name>related</name>
    <message>
        <source>Also about: {shared}.</source>
        <translation>También trata de: {shared}.</translation>
    </message>
    <message>
        <source>Same condition: {shared}.</source>
        <translation>La misma enfermedad: {shared}.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>We found nothing for “{typed}”.</source>
        <translation>No encontramos nada para «{typed}».</translation>
    </message>
    <message>
        <source>There are no studies here yet.</source>
        <translation>Aquí aún no hay estudios.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Nothing is spelt so. We show “{word}”.</source>
        <translation>Ninguna palabra se escribe así. Mostramos «{word}».</translation>
    </message>
    <message>
        <source>Also searched: {words}.</source>
        <translation>También buscamos: {words}.</translation>
    </message>
    <message>
        <source>No study has all of these words.</source>
        <translation>Ningún estudio tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Only what I typed</source>
        <translation>Solo lo que escribí</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>¿Quiso decir {word}?</translation>
    </message>
    <message>
        <source>Without “{word}” · {count}</source>
        <translation>Sin «{word}» · {count}</translation>
    </message>
    <message>
        <source>Try one word, or choose a topic:</source>
        <translation>Pruebe con una palabra, o elija un tema:</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>I am seeing:</source>
        <translation>Voy a ver a:</translation>
    </message>
    <message>
        <source>My MS visit</source>
        <translation>Mi visita al equipo de EM</translation>
    </message>
    <message>
        <source>One study is not advice. Made on {date}.</source>
        <translation>Un estudio no es un consejo. Hecho el {date}.</translation>
    </message>
    <message>
        <source>My 3 main questions</source>
        <translation>Mis 3 preguntas principales</translation>
    </message>
    <message>
        <source>What has changed since my last visit</source>
        <translation>Qué ha cambiado desde mi última visita</translation>
    </message>
    <message>
        <source>My medicines now</source>
        <translation>Mis medicamentos ahora</translation>
    </message>
    <message>
        <source>A study I read</source>
        <translation>Un estudio que leí</translation>
    </message>
    <message>
        <source>What we agreed, and who does what</source>
        <translation>Qué acordamos y quién hace qué</translation>
    </message>
    <message>
        <source>More on the screen.</source>
        <translation>Hay más en la pantalla.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Date of birth:</source>
        <translation>Fecha de nacimiento:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>I want to know:</source>
        <translation>Quiero saber:</translation>
    </message>
    <message>
        <source>My questions, the main ones first</source>
        <translation>Mis preguntas, primero las principales</translation>
    </message>
</context>
<context>
    <name>shelves</name>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>shipped</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Revista</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>PMID</source>
        <translation>PMID</translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>How sure experts are</source>
        <translation>Certeza, según los expertos</translation>
    </message>
    <message>
        <source>Who wrote this page</source>
        <translation>Quién escribió esta página</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Study pack</source>
        <translation>Paquete de estudios</translation>
    </message>
    <message>
        <source>Trial number</source>
        <translation>Número del ensayo</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitido a propósito</translation>
    </message>
    <message>
        <source>Licence of this page</source>
        <translation>Licencia de esta página</translation>
    </message>
    <message>
        <source>Code of this page</source>
        <translation>Código de esta página</translation>
    </message>
    <message>
        <source>Written with software from the facts of the paper.</source>
        <translation>Escrito con un programa a partir de los datos del artículo.</translation>
    </message>
    <message>
        <source>Checked by {name}.</source>
        <translation>Revisado por {name}.</translation>
    </message>
    <message>
        <source>Not checked by a medical professional.</source>
        <translation>Ningún profesional médico lo ha revisado.</translation>
    </message>
    <message>
        <source>This check is overdue. Newer facts may exist.</source>
        <translation>Esta revisión va con retraso. Puede haber datos más nuevos.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>MS Reading Room is open already. Look at its window.</source>
        <translation>MS Reading Room ya está abierto. Mire su ventana.</translation>
    </message>
    <message>
        <source>We cannot write to the folder {folder}. Nothing was changed. Is the disk or USB stick plugged in?</source>
        <translation>No podemos escribir en la carpeta {folder}. No se cambió nada. ¿Está conectado el disco o la memoria USB?</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>This study has left the library. We kept its title and main point.</source>
        <translation>Este estudio ya no está en la biblioteca. Guardamos su título y su idea principal.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Why I saved it: {reason}</source>
        <translation>Por qué lo guardé: {reason}</translation>
    </message>
    <message>
        <source>In: {part}</source>
        <translation>En: {part}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>taking</name>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Todo lo de este archivo ya está aquí.</translation>
    </message>
    <message>
        <source>This would come in:</source>
        <translation>Esto se incorporaría:</translation>
    </message>
    <message>
        <source>First we make a copy of your notes as they are now.</source>
        <translation>Primero hacemos una copia de sus notas como están ahora.</translation>
    </message>
    <message>
        <source>Small things, like which studies were read</source>
        <translation>Cosas pequeñas, como qué estudios se leyeron</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>We could not find your files. Is the disk or USB stick plugged in?</source>
        <translation>No encontramos sus archivos. ¿Está conectado el disco o la memoria USB?</translation>
    </message>
    <message>
        <source>The file is empty. We left it as it is.</source>
        <translation>El archivo está vacío. Lo dejamos como está.</translation>
    </message>
    <message>
        <source>This file is not one of this program. We left it as it is.</source>
        <translation>Este archivo no es de este programa. Lo dejamos como está.</translation>
    </message>
    <message>
        <source>The file is damaged. We left it as it is. Start the program again.</source>
        <translation>El archivo está dañado. Lo dejamos como está. Abra el programa otra vez.</translation>
    </message>
    <message>
        <source>A newer version made this file. You can read it, and we will not change it.</source>
        <translation>Una versión más nueva hizo este archivo. Puede leerlo y no lo cambiaremos.</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another folder.</source>
        <translation>No se puede escribir en este lugar. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Your disk is full, so we could not save. Free some space and try again.</source>
        <translation>Su disco está lleno y no pudimos guardar. Libere espacio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Another window is using your files. Close it and try again.</source>
        <translation>Otra ventana usa sus archivos. Ciérrela y pruebe otra vez.</translation>
    </message>
    <message>
        <source>A name has one to forty letters. Nothing was changed. Try again.</source>
        <translation>Un nombre tiene de una a cuarenta letras. No se cambió nada. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Somebody here has this name already. Add a letter to it.</source>
        <translation>Alguien aquí ya tiene este nombre. Añádale una letra.</translation>
    </message>
    <message>
        <source>Six people are the most on one computer. Remove a person first.</source>
        <translation>En una computadora caben seis personas. Quite antes a una persona.</translation>
    </message>
    <message>
        <source>There is only this one person. Add another person first.</source>
        <translation>Solo hay esta persona. Añada antes a otra.</translation>
    </message>
    <message>
        <source>This person is not here any more. Choose another.</source>
        <translation>Esta persona ya no está aquí. Elija otra.</translation>
    </message>
    <message>
        <source>We did not take this pack. Nothing was changed. Ask for a checked one.</source>
        <translation>No aceptamos este paquete. No se cambió nada. Pida uno revisado.</translation>
    </message>
    <message>
        <source>You have a shelf of this name. Choose another name.</source>
        <translation>Usted ya tiene un estante con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This shelf is not there any more. Choose another shelf.</source>
        <translation>Este estante ya no está. Elija otro estante.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>El trabajo se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Eso no funcionó. No se cambió nada.</translation>
    </message>
    <message>
        <source>We could not bring back some studies. Add their pack again.</source>
        <translation>No pudimos recuperar algunos estudios. Añada otra vez su paquete.</translation>
    </message>
    <message>
        <source>We found a fault in your notes file.</source>
        <translation>Encontramos un fallo en su archivo de notas.</translation>
    </message>
    <message>
        <source>We found no notes to bring back.</source>
        <translation>No encontramos notas que recuperar.</translation>
    </message>
    <message>
        <source>Look through your notes: is all there?</source>
        <translation>Revise sus notas: ¿está todo?</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>No day yet</source>
        <translation>Aún sin día</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>With: {name}</source>
        <translation>Con: {name}</translation>
    </message>
    <message>
        <source>Where: {name}</source>
        <translation>Dónde: {name}</translation>
    </message>
    <message>
        <source>Comes along: {name}</source>
        <translation>Le acompaña: {name}</translation>
    </message>
    <message>
        <source>for more than 24 hours</source>
        <translation>durante más de 24 horas</translation>
    </message>
    <message>
        <source>How bad: {number} of 5.</source>
        <translation>Intensidad: {number} de 5.</translation>
    </message>
    <message>
        <source>How bad: {number}.</source>
        <translation>Intensidad: {number}.</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}: {words}</translation>
    </message>
</context>
</TS>
