<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Synthia Desktop</source>
      <translation>Acerca de Synthia Desktop</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Consultando…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Copiar las versiones</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Find a part or a licence</source>
      <translation>Buscar un componente o una licencia</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>Interfaz</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>No part has this in its name</source>
      <translation>Ningún componente lleva eso en su nombre</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Abrir su página</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>Texto de la licencia</translation>
    </message>
    <message>
      <source>This package came without the text of its licence.</source>
      <translation>Este componente llegó sin el texto de su licencia.</translation>
    </message>
    <message>
      <source>Version {number}, MIT licence</source>
      <translation>Versión {number}, licencia MIT</translation>
    </message>
    <message>
      <source>licence not told</source>
      <translation>licencia no indicada</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} componentes</translation>
    </message>
  </context>
  <context>
    <name>AccessSection</name>
    <message>
      <source>Accessibility</source>
      <translation>Accesibilidad</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Black and white, with an outline around everything</source>
      <translation>Blanco y negro, con un contorno alrededor de todo</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Más contraste</translation>
    </message>
    <message>
      <source>Not by itself</source>
      <translation>No por sí solo</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activado</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Reducir el movimiento</translation>
    </message>
    <message>
      <source>Screen readers hear an answer</source>
      <translation>Los lectores de pantalla oyen la respuesta</translation>
    </message>
    <message>
      <source>Sentence by sentence</source>
      <translation>Frase a frase</translation>
    </message>
    <message>
      <source>When it begins and ends</source>
      <translation>Cuando empieza y termina</translation>
    </message>
    <message>
      <source>While the model writes it</source>
      <translation>Mientras el modelo la escribe</translation>
    </message>
    <message>
      <source>With less motion nothing slides or turns</source>
      <translation>Con menos movimiento, nada se desliza ni gira</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>Code in {language}.</source>
      <translation>Código en {language}.</translation>
    </message>
    <message>
      <source>Code.</source>
      <translation>Código.</translation>
    </message>
    <message>
      <source>It thinks before it answers.</source>
      <translation>Piensa antes de responder.</translation>
    </message>
    <message>
      <source>Synthia is answering.</source>
      <translation>Synthia está respondiendo.</translation>
    </message>
    <message>
      <source>The answer is finished.</source>
      <translation>La respuesta está terminada.</translation>
    </message>
    <message>
      <source>The answer was stopped.</source>
      <translation>La respuesta se detuvo.</translation>
    </message>
  </context>
  <context>
    <name>AnswerDetails</name>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lote</translation>
    </message>
    <message>
      <source>Begun with</source>
      <translation>Empezada con</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <source>Copy as JSON</source>
      <translation>Copiar como JSON</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <source>Details of the answer</source>
      <translation>Detalles de la respuesta</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>Terminada por</translation>
    </message>
    <message>
      <source>Evaluated</source>
      <translation>Evaluados</translation>
    </message>
    <message>
      <source>Evaluated again</source>
      <translation>Evaluados de nuevo</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the saved state</source>
      <translation>Del estado guardado</translation>
    </message>
    <message>
      <source>Generation</source>
      <translation>Generación</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>En total</translation>
    </message>
    <message>
      <source>In the KV cache</source>
      <translation>En la caché KV</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>Caché KV</translation>
    </message>
    <message>
      <source>Layers on the GPU</source>
      <translation>Capas en la GPU</translation>
    </message>
    <message>
      <source>Loaded with</source>
      <translation>Cargado con</translation>
    </message>
    <message>
      <source>Mirostat</source>
      <translation>Mirostat</translation>
    </message>
    <message>
      <source>Model and prompt</source>
      <translation>Modelo y prompt</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Prompt evaluation</source>
      <translation>Evaluación del prompt</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Formato del prompt</translation>
    </message>
    <message>
      <source>Reasoning</source>
      <translation>Razonamiento</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>Repetir igual</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Muestreo</translation>
    </message>
    <message>
      <source>Shifted in the context</source>
      <translation>Desplazados en el contexto</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parada</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>Cadenas de parada</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt de sistema</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>Time to first token</source>
      <translation>Tiempo hasta el primer token</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>Writes a new version with the same seed and settings</source>
      <translation>Escribe una versión nueva con la misma semilla y los mismos ajustes</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Escrita</translation>
    </message>
    <message>
      <source>Written to repeat an answer that is no longer there.</source>
      <translation>Escrita para repetir una respuesta que ya no existe.</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version. It differs from character {n} on: {why}</source>
      <translation>Escrita para repetir una versión anterior. Difiere a partir del carácter {n}: {why}</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version: the same to the last letter.</source>
      <translation>Escrita para repetir una versión anterior: idéntica hasta la última letra.</translation>
    </message>
    <message>
      <source>its prompt could not be computed in the same steps, which changes last digits.</source>
      <translation>su prompt no se pudo calcular en los mismos pasos, lo que cambia los últimos dígitos.</translation>
    </message>
    <message>
      <source>its prompt was another one.</source>
      <translation>su prompt era otro.</translation>
    </message>
    <message>
      <source>one of them was stopped.</source>
      <translation>una de las dos se detuvo.</translation>
    </message>
    <message>
      <source>the full context</source>
      <translation>el contexto lleno</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>el modelo</translation>
    </message>
    <message>
      <source>the model was loaded otherwise.</source>
      <translation>el modelo se cargó de otra manera.</translation>
    </message>
    <message>
      <source>the token limit</source>
      <translation>el límite de tokens</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} de {total}</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{n} tok/s</source>
      <translation>{n} tok/s</translation>
    </message>
  </context>
  <context>
    <name>AnswerNotices</name>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>The answer in “{title}” could not be finished.</source>
      <translation>La respuesta en «{title}» no se pudo terminar.</translation>
    </message>
    <message>
      <source>The answer in “{title}” is finished.</source>
      <translation>La respuesta en «{title}» está terminada.</translation>
    </message>
  </context>
  <context>
    <name>AppearanceSection</name>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Text size in percent</source>
      <translation>Tamaño del texto en porcentaje</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>AssistantMessage</name>
    <message>
      <source>Ended at the length limit</source>
      <translation>Terminó en el límite de longitud</translation>
    </message>
    <message>
      <source>Ended where the context is full</source>
      <translation>Terminó donde el contexto está lleno</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Sin terminar</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>Sin terminar, el motor se detuvo</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenida</translation>
    </message>
    <message>
      <source>Synthia: {text}</source>
      <translation>Synthia: {text}</translation>
    </message>
    <message>
      <source>The model gave no answer</source>
      <translation>El modelo no dio ninguna respuesta</translation>
    </message>
  </context>
  <context>
    <name>Attaching</name>
    <message>
      <source>Attach files</source>
      <translation>Adjuntar archivos</translation>
    </message>
    <message>
      <source>Documents, text and code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;All files (*)</source>
      <translation>Documentos, texto y código (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>{name} could not be read. Remove it to send your message without it.</source>
      <translation>No se pudo leer {name}. Quítalo para enviar el mensaje sin él.</translation>
    </message>
    <message>
      <source>{name} is still being read. Your message can be sent after that, or when you remove it.</source>
      <translation>{name} aún se está leyendo. El mensaje se puede enviar después, o cuando lo quites.</translation>
    </message>
    <message>
      <source>{name} removed.</source>
      <translation>{name} quitado.</translation>
    </message>
  </context>
  <context>
    <name>AttachmentTray</name>
    <message>
      <source>Attached files</source>
      <translation>Archivos adjuntos</translation>
    </message>
    <message>
      <source>Read it again</source>
      <translation>Leerlo de nuevo</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Send the passages that fit the question</source>
      <translation>Enviar los pasajes que se ajustan a la pregunta</translation>
    </message>
    <message>
      <source>Send the whole document</source>
      <translation>Enviar el documento entero</translation>
    </message>
    <message>
      <source>Show its text</source>
      <translation>Mostrar su texto</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Use the passages that fit the question</source>
      <translation>Usar los pasajes que se ajustan a la pregunta</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>1 character</source>
      <translation>1 carácter</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message>
      <source>1 page has no text, and nothing of it is sent.</source>
      <translation>1 página no tiene texto, y no se envía nada de ella.</translation>
    </message>
    <message>
      <source>1 passage</source>
      <translation>1 pasaje</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>1 token</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>File without a name</source>
      <translation>Archivo sin nombre</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Page {n}</source>
      <translation>Página {n}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Documento de Word</translation>
    </message>
    <message>
      <source>about {n} tokens</source>
      <translation>unos {n} tokens</translation>
    </message>
    <message>
      <source>{n} characters</source>
      <translation>{n} caracteres</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} páginas</translation>
    </message>
    <message>
      <source>{n} pages have no text, and nothing of them is sent.</source>
      <translation>{n} páginas no tienen texto, y no se envía nada de ellas.</translation>
    </message>
    <message>
      <source>{n} passages</source>
      <translation>{n} pasajes</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} tokens</translation>
    </message>
    <message>
      <source>{passages} of an earlier file</source>
      <translation>{passages} de un archivo anterior</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Ocultar los detalles</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>1 chat</source>
      <translation>1 chat</translation>
    </message>
    <message>
      <source>In {n} of them messages are missing.</source>
      <translation>En {n} de ellos faltan mensajes.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Something could not be stored</source>
      <translation>Algo no se pudo guardar</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>El archivo dañado se conserva como {path}.</translation>
    </message>
    <message>
      <source>The file of the conversations was damaged</source>
      <translation>El archivo de los chats estaba dañado</translation>
    </message>
    <message>
      <source>The titles and settings of {n} are lost.</source>
      <translation>Se han perdido los títulos y ajustes de {n}.</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages could be saved into a new file.</source>
      <translation>Se pudieron salvar {chats} con {messages} mensajes en un archivo nuevo.</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} chats</translation>
    </message>
  </context>
  <context>
    <name>BlockStack</name>
    <message>
      <source>Show all, {size} more</source>
      <translation>Mostrar todo, {size} más</translation>
    </message>
  </context>
  <context>
    <name>Browsing</name>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy LaTeX</source>
      <translation>Copiar LaTeX</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar el enlace</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
  </context>
  <context>
    <name>CatalogueFiles</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open repository</source>
      <translation>Abrir el repositorio</translation>
    </message>
    <message>
      <source>Open this repository of the Hub, with all its files and its card</source>
      <translation>Abre este repositorio del Hub, con todos sus archivos y su ficha</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repositorio</translation>
    </message>
    <message>
      <source>The catalogue does not hold its list of files. Open the repository to see them.</source>
      <translation>El catálogo no contiene su lista de archivos. Abre el repositorio para verlos.</translation>
    </message>
    <message>
      <source>This is a choice of its files. Open the repository to see all of them.</source>
      <translation>Esta es una selección de sus archivos. Abre el repositorio para verlos todos.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueList</name>
    <message>
      <source>Benchmark average</source>
      <translation>Media de las pruebas</translation>
    </message>
    <message>
      <source>No model of the catalogue fits this computer now.</source>
      <translation>Ningún modelo del catálogo cabe ahora en este ordenador.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recomendado</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>Recomendado para este ordenador</translation>
    </message>
    <message>
      <source>benchmark average {value}</source>
      <translation>media de las pruebas {value}</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <source>not published</source>
      <translation>no publicada</translation>
    </message>
    <message>
      <source>recommended for this computer</source>
      <translation>recomendado para este ordenador</translation>
    </message>
    <message>
      <source>{quant}: {fit}</source>
      <translation>{quant}: {fit}</translation>
    </message>
    <message>
      <source>{words}, about {n} tokens per second</source>
      <translation>{words}, unos {n} tokens por segundo</translation>
    </message>
  </context>
  <context>
    <name>CataloguePane</name>
    <message>
      <source>Not known</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>Mostrar {name}</translation>
    </message>
    <message>
      <source>The catalogue does not say how this model is built. Open the repository to see what it needs.</source>
      <translation>El catálogo no dice cómo está construido este modelo. Abre el repositorio para ver qué necesita.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueView</name>
    <message>
      <source>Catalogue of models</source>
      <translation>Catálogo de modelos</translation>
    </message>
  </context>
  <context>
    <name>ChatCommands</name>
    <message>
      <source>An answer is being written</source>
      <translation>Se está escribiendo una respuesta</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>No chat is in the archive</source>
      <translation>No hay ningún chat en el archivo</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
      <source>Nothing here has several versions</source>
      <translation>Aquí nada tiene varias versiones</translation>
    </message>
    <message>
      <source>Nothing was deleted since the start</source>
      <translation>No se ha eliminado nada desde el inicio</translation>
    </message>
    <message>
      <source>There is no answer at the end of this chat</source>
      <translation>No hay ninguna respuesta al final de este chat</translation>
    </message>
    <message>
      <source>There is no answer yet</source>
      <translation>Aún no hay respuesta</translation>
    </message>
    <message>
      <source>There is no finished answer yet</source>
      <translation>Aún no hay ninguna respuesta terminada</translation>
    </message>
    <message>
      <source>There is no other chat there</source>
      <translation>No hay otro chat en esa dirección</translation>
    </message>
    <message>
      <source>There is no question yet</source>
      <translation>Aún no hay ninguna pregunta</translation>
    </message>
    <message>
      <source>This chat has no messages yet</source>
      <translation>Este chat aún no tiene mensajes</translation>
    </message>
    <message>
      <source>This is the first version</source>
      <translation>Esta es la primera versión</translation>
    </message>
    <message>
      <source>This is the last version</source>
      <translation>Esta es la última versión</translation>
    </message>
  </context>
  <context>
    <name>ChatEdits</name>
    <message>
      <source>Copy of {title}</source>
      <translation>Copia de {title}</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
  </context>
  <context>
    <name>ChatFiles</name>
    <message>
      <source>A folder for the files</source>
      <translation>Una carpeta para los archivos</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Chats (*.json *.jsonl *.zip);;All files (*)</source>
      <translation>Chats (*.json *.jsonl *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Exportar chats</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>Importar chats</translation>
    </message>
    <message>
      <source>Importing. Every chat that is done stays.</source>
      <translation>Importando. Cada chat terminado se queda.</translation>
    </message>
    <message>
      <source>The chats could not be exported</source>
      <translation>No se pudieron exportar los chats</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>Escribiendo {name}</translation>
    </message>
  </context>
  <context>
    <name>ChatHeader</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Exportar chats</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>Buscar en este chat</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Ajustes de carga</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Cargando el modelo</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Stop loading the model</source>
      <translation>Detener la carga del modelo</translation>
    </message>
    <message>
      <source>{text}: open the load settings</source>
      <translation>{text}: abrir los ajustes de carga</translation>
    </message>
  </context>
  <context>
    <name>ChatPage</name>
    <message>
      <source>Choose a model first.</source>
      <translation>Elige primero un modelo.</translation>
    </message>
    <message>
      <source>No summary</source>
      <translation>Sin resumen</translation>
    </message>
    <message>
      <source>The model wrote none, so the oldest messages left without one.</source>
      <translation>El modelo no escribió ninguno, así que los mensajes más antiguos salieron sin resumen.</translation>
    </message>
  </context>
  <context>
    <name>ChatSection</name>
    <message>
      <source>Append each turn to</source>
      <translation>Añadir cada turno a</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Enter makes a new line, {keys} sends</source>
      <translation>Intro hace una línea nueva, {keys} envía</translation>
    </message>
    <message>
      <source>Enter sends the message</source>
      <translation>Intro envía el mensaje</translation>
    </message>
    <message>
      <source>For new chats; each one can do otherwise</source>
      <translation>Para los chats nuevos; cada uno puede hacerlo de otro modo</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>Salen los más antiguos</translation>
    </message>
    <message>
      <source>One JSON line each, as the model cards do</source>
      <translation>Una línea JSON por turno, como hacen las fichas de los modelos</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parada</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>Resumir</translation>
    </message>
    <message>
      <source>The next message loads it again</source>
      <translation>El próximo mensaje lo vuelve a cargar</translation>
    </message>
    <message>
      <source>Titles by the model</source>
      <translation>Títulos del modelo</translation>
    </message>
    <message>
      <source>Unload an idle model after</source>
      <translation>Sacar de la memoria un modelo inactivo tras</translation>
    </message>
    <message>
      <source>Unload the model after</source>
      <translation>Sacar el modelo de la memoria tras</translation>
    </message>
    <message>
      <source>When a chat's context is full</source>
      <translation>Cuando el contexto de un chat está lleno</translation>
    </message>
    <message>
      <source>When it has nothing else to do; else a chat keeps its first words</source>
      <translation>Cuando no tiene otra cosa que hacer; si no, un chat conserva sus primeras palabras</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>Cuando el contexto está lleno</translation>
    </message>
    <message>
      <source>{keys} makes a new line</source>
      <translation>{keys} hace una línea nueva</translation>
    </message>
    <message>
      <source>{n} minutes</source>
      <translation>{n} minutos</translation>
    </message>
  </context>
  <context>
    <name>ChatSession</name>
    <message>
      <source>Its question was deleted, so that there is nothing for the model to answer.</source>
      <translation>Su pregunta se eliminó, así que el modelo no tiene nada que responder.</translation>
    </message>
    <message>
      <source>Restore the question from the trash, or write a new message.</source>
      <translation>Restaura la pregunta de la papelera o escribe un mensaje nuevo.</translation>
    </message>
    <message>
      <source>This answer has no question</source>
      <translation>Esta respuesta no tiene pregunta</translation>
    </message>
  </context>
  <context>
    <name>ChatView</name>
    <message>
      <source>Answer again</source>
      <translation>Responder de nuevo</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>Cargar de todos modos</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Ajustes de carga…</translation>
    </message>
    <message>
      <source>Reading {count} tokens, {percent} %</source>
      <translation>Leyendo {count} tokens, {percent} %</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing has to be downloaded again.</source>
      <translation>El chat, tu borrador y el archivo del modelo. No hay que descargar nada de nuevo.</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing was loaded.</source>
      <translation>El chat, tu borrador y el archivo del modelo. No se cargó nada.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Waiting for the model to load</source>
      <translation>Esperando a que se cargue el modelo</translation>
    </message>
    <message>
      <source>Writing · {count} tokens · {speed} tok/s</source>
      <translation>Escribiendo · {count} tokens · {speed} tok/s</translation>
    </message>
  </context>
  <context>
    <name>CodeView</name>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copiar el código</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Wrap lines</source>
      <translation>Ajustar las líneas</translation>
    </message>
    <message>
      <source>code</source>
      <translation>código</translation>
    </message>
    <message>
      <source>{language} code</source>
      <translation>código {language}</translation>
    </message>
  </context>
  <context>
    <name>Column</name>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
  </context>
  <context>
    <name>ColumnScroller</name>
    <message>
      <source>To the end</source>
      <translation>Ir al final</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Predicted and actual</source>
      <translation>Previsto y real</translation>
    </message>
    <message>
      <source>{name}: {predicted} predicted, {actual} taken, {difference}</source>
      <translation>{name}: {predicted} previsto, {actual} ocupado, {difference}</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Ask Synthia anything</source>
      <translation>Pregunta lo que quieras a Synthia</translation>
    </message>
    <message>
      <source>Message composer</source>
      <translation>Editor del mensaje</translation>
    </message>
    <message>
      <source>Write a message first.</source>
      <translation>Escribe primero un mensaje.</translation>
    </message>
  </context>
  <context>
    <name>ComposerBar</name>
    <message>
      <source>Attach files</source>
      <translation>Adjuntar archivos</translation>
    </message>
    <message>
      <source>Sampling: {name}</source>
      <translation>Muestreo: {name}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save ({key})</source>
      <translation>Guardar ({key})</translation>
    </message>
    <message>
      <source>Save and continue</source>
      <translation>Guardar y continuar</translation>
    </message>
    <message>
      <source>Save it as a new version, and let the model write on from its end.</source>
      <translation>Guárdalo como versión nueva y deja que el modelo siga escribiendo desde su final.</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Send ({key})</source>
      <translation>Enviar ({key})</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parada</translation>
    </message>
    <message>
      <source>Stop writing (Esc)</source>
      <translation>Dejar de escribir (Esc)</translation>
    </message>
    <message>
      <source>System prompt: {name}</source>
      <translation>Prompt de sistema: {name}</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>Escribir las primeras palabras de la respuesta</translation>
    </message>
    <message>
      <source>{key} for a new line</source>
      <translation>{key} para una línea nueva</translation>
    </message>
  </context>
  <context>
    <name>ContextFull</name>
    <message>
      <source>Let the oldest messages leave</source>
      <translation>Dejar salir los mensajes más antiguos</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Ajustes de carga…</translation>
    </message>
    <message>
      <source>Nothing is deleted by any of these.</source>
      <translation>Nada de esto elimina algo.</translation>
    </message>
    <message>
      <source>Summarise them</source>
      <translation>Resumirlos</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>El contexto está lleno</translation>
    </message>
    <message>
      <source>The model can see {n} tokens at once, and the chat has come to them, so the answer ends here.</source>
      <translation>El modelo ve {n} tokens a la vez, y el chat ha llegado a ellos, así que la respuesta termina aquí.</translation>
    </message>
  </context>
  <context>
    <name>ContextLine</name>
    <message>
      <source>Waiting for the summary</source>
      <translation>Esperando el resumen</translation>
    </message>
  </context>
  <context>
    <name>ContextMark</name>
    <message>
      <source>A summary stands for the messages above this line</source>
      <translation>Un resumen sustituye a los mensajes sobre esta línea</translation>
    </message>
    <message>
      <source>Messages above this line are no longer in the context</source>
      <translation>Los mensajes sobre esta línea ya no están en el contexto</translation>
    </message>
    <message>
      <source>Summarising {n} messages so that the chat can go on</source>
      <translation>Resumiendo {n} mensajes para que el chat pueda seguir</translation>
    </message>
    <message>
      <source>Summary of 1 message</source>
      <translation>Resumen de 1 mensaje</translation>
    </message>
    <message>
      <source>Summary of {n} messages</source>
      <translation>Resumen de {n} mensajes</translation>
    </message>
    <message>
      <source>The messages above this line leave the context</source>
      <translation>Los mensajes sobre esta línea salen del contexto</translation>
    </message>
    <message>
      <source>What happens when the context is full</source>
      <translation>Qué ocurre cuando el contexto está lleno</translation>
    </message>
  </context>
  <context>
    <name>ContextPanel</name>
    <message>
      <source>A model sees as many tokens at once as its context holds: system prompt, messages and answer.</source>
      <translation>Un modelo ve a la vez tantos tokens como caben en su contexto: prompt de sistema, mensajes y respuesta.</translation>
    </message>
    <message>
      <source>Applies to this chat, from the next answer on. Settings say what new chats do.</source>
      <translation>Se aplica a este chat, desde la próxima respuesta. Los ajustes dicen qué hacen los chats nuevos.</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>Salen los más antiguos</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parada</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>Resumir</translation>
    </message>
    <message>
      <source>The answer ends where the context does, and you decide how to go on.</source>
      <translation>La respuesta termina donde termina el contexto, y tú decides cómo seguir.</translation>
    </message>
    <message>
      <source>The model sums up the oldest messages, and the summary stands in their place. You can read and change it in the chat. Writing it takes as long as an answer.</source>
      <translation>El modelo resume los mensajes más antiguos, y el resumen ocupa su lugar. Puedes leerlo y cambiarlo en el chat. Escribirlo tarda lo mismo que una respuesta.</translation>
    </message>
    <message>
      <source>The system prompt stays. A line in the chat shows which messages the model no longer sees; nothing is deleted.</source>
      <translation>El prompt de sistema se queda. Una línea en el chat muestra qué mensajes ya no ve el modelo; no se elimina nada.</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>Cuando el contexto está lleno</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message>
      <source>Archive</source>
      <translation>Archivar</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>Etiquetas…</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>Sacar del archivo</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Dejar de fijar</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
  </context>
  <context>
    <name>CrashReporter</name>
    <message>
      <source>Copy report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <source>Something in Synthia did not work as it should.</source>
      <translation>Algo en Synthia no funcionó como debía.</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>Error inesperado</translation>
    </message>
    <message>
      <source>Your conversations are stored, and you can go on. The report below helps to mend it.</source>
      <translation>Tus chats están guardados y puedes seguir. El informe de abajo ayuda a corregirlo.</translation>
    </message>
  </context>
  <context>
    <name>Deletions</name>
    <message>
      <source>Answer deleted. Its question stays here, but is no longer sent to the model.</source>
      <translation>Respuesta eliminada. Su pregunta se queda aquí, pero ya no se envía al modelo.</translation>
    </message>
    <message>
      <source>Conversation deleted.</source>
      <translation>Chat eliminado.</translation>
    </message>
    <message>
      <source>Message deleted.</source>
      <translation>Mensaje eliminado.</translation>
    </message>
    <message>
      <source>Question deleted. Its answer stays here, but is no longer sent to the model.</source>
      <translation>Pregunta eliminada. Su respuesta se queda aquí, pero ya no se envía al modelo.</translation>
    </message>
    <message>
      <source>{count} messages deleted, {other} of them on other branches.</source>
      <translation>{count} mensajes eliminados, {other} de ellos en otras ramas.</translation>
    </message>
    <message>
      <source>{count} messages deleted.</source>
      <translation>{count} mensajes eliminados.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
  </context>
  <context>
    <name>DesktopSection</name>
    <message>
      <source>An answer or a download, while another window is in front</source>
      <translation>Una respuesta o una descarga, mientras otra ventana está delante</translation>
    </message>
    <message>
      <source>Closing the window keeps Synthia running</source>
      <translation>Al cerrar la ventana, Synthia sigue abierta</translation>
    </message>
    <message>
      <source>Desktop</source>
      <translation>Escritorio</translation>
    </message>
    <message>
      <source>Icon in the tray</source>
      <translation>Icono en la bandeja</translation>
    </message>
    <message>
      <source>Needs the icon in the tray</source>
      <translation>Necesita el icono en la bandeja</translation>
    </message>
    <message>
      <source>Off: only the chat's title. Others may see your screen</source>
      <translation>Desactivado: solo el título del chat. Otras personas pueden ver tu pantalla</translation>
    </message>
    <message>
      <source>Quit ends it: in its menu, or in the icon's</source>
      <translation>Salir la termina: en su menú o en el del icono</translation>
    </message>
    <message>
      <source>Shows and hides the window, also while it is closed</source>
      <translation>Muestra y oculta la ventana, también mientras está cerrada</translation>
    </message>
    <message>
      <source>Tell when something has ended</source>
      <translation>Avisar cuando algo ha terminado</translation>
    </message>
    <message>
      <source>This desktop has no tray</source>
      <translation>Este escritorio no tiene bandeja</translation>
    </message>
    <message>
      <source>With the answer's first words</source>
      <translation>Con las primeras palabras de la respuesta</translation>
    </message>
  </context>
  <context>
    <name>DiskCard</name>
    <message>
      <source>Disk</source>
      <translation>Disco</translation>
    </message>
    <message>
      <source>Free now</source>
      <translation>Libre ahora</translation>
    </message>
    <message>
      <source>Models folder on “{name}”, {size}</source>
      <translation>Carpeta de modelos en «{name}», {size}</translation>
    </message>
    <message>
      <source>Models on disk</source>
      <translation>Modelos en el disco</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>Otros archivos</translation>
    </message>
    <message>
      <source>Still to download</source>
      <translation>Por descargar</translation>
    </message>
    <message>
      <source>{size} are missing for the queue</source>
      <translation>faltan {size} para la cola</translation>
    </message>
    <message>
      <source>{size} stay free after the queue</source>
      <translation>{size} quedan libres después de la cola</translation>
    </message>
  </context>
  <context>
    <name>DownloadManners</name>
    <message>
      <source>Models are being downloaded</source>
      <translation>Se están descargando modelos</translation>
    </message>
    <message>
      <source>The download of {title} stopped</source>
      <translation>La descarga de {title} se detuvo</translation>
    </message>
    <message>
      <source>{size}, checked and ready to use.</source>
      <translation>{size}, comprobado y listo para usar.</translation>
    </message>
    <message>
      <source>{title} is downloaded</source>
      <translation>{title} está descargado</translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
  </context>
  <context>
    <name>Downloads</name>
    <message>
      <source>Checking all {size} against the published checksum</source>
      <translation>Comprobando los {size} con la suma de verificación publicada</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Paused by you</source>
      <translation>Puesta en pausa por ti</translation>
    </message>
    <message>
      <source>Paused: disk full</source>
      <translation>En pausa: disco lleno</translation>
    </message>
    <message>
      <source>Paused: folder missing</source>
      <translation>En pausa: falta la carpeta</translation>
    </message>
    <message>
      <source>Paused: metered network</source>
      <translation>En pausa: red de uso medido</translation>
    </message>
    <message>
      <source>Paused: no network</source>
      <translation>En pausa: sin red</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenida</translation>
    </message>
    <message>
      <source>Verifying {percent}%</source>
      <translation>Verificando {percent} %</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>begins when another one ends</source>
      <translation>empieza cuando termina otra</translation>
    </message>
    <message>
      <source>continues by itself on an unmetered network</source>
      <translation>continúa sola en una red sin límite de uso</translation>
    </message>
    <message>
      <source>continues by itself when the folder is back</source>
      <translation>continúa sola cuando vuelva la carpeta</translation>
    </message>
    <message>
      <source>continues by itself when the network is back</source>
      <translation>continúa sola cuando vuelva la red</translation>
    </message>
    <message>
      <source>continues by itself when there is room</source>
      <translation>continúa sola cuando haya espacio</translation>
    </message>
    <message>
      <source>file {n} of {count}</source>
      <translation>archivo {n} de {count}</translation>
    </message>
    <message>
      <source>part {n} of {count}, joined while downloading</source>
      <translation>parte {n} de {count}, se une mientras se descarga</translation>
    </message>
    <message>
      <source>waiting for the server</source>
      <translation>esperando al servidor</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{d} days {h} h</source>
      <translation>{d} días {h} h</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <source>{m} min {s} s</source>
      <translation>{m} min {s} s</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{size}, verified</source>
      <translation>{size}, verificado</translation>
    </message>
    <message>
      <source>{text}, about {time} left</source>
      <translation>{text}, quedan unos {time}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>Clear finished</source>
      <translation>Quitar las terminadas</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>Buscar un modelo</translation>
    </message>
    <message>
      <source>No download is finished</source>
      <translation>No hay ninguna descarga terminada</translation>
    </message>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>No se está descargando nada</translation>
    </message>
    <message>
      <source>Nothing is being downloaded.</source>
      <translation>No se está descargando nada.</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Pausar todas</translation>
    </message>
    <message>
      <source>Resume all</source>
      <translation>Reanudar todas</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>Drop models here to add them</source>
      <translation>Suelta modelos aquí para añadirlos</translation>
    </message>
  </context>
  <context>
    <name>EarlierRow</name>
    <message>
      <source>Passages of {names} that fit the question are sent too.</source>
      <translation>También se envían los pasajes de {names} que se ajustan a la pregunta.</translation>
    </message>
    <message>
      <source>Send none of them with this message</source>
      <translation>No enviar ninguno con este mensaje</translation>
    </message>
  </context>
  <context>
    <name>EmptyChat</name>
    <message>
      <source>What would you like to work on?</source>
      <translation>¿En qué quieres trabajar?</translation>
    </message>
  </context>
  <context>
    <name>EvaluationView</name>
    <message>
      <source>Evaluation</source>
      <translation>Evaluación</translation>
    </message>
    <message>
      <source>Evaluation, by the author</source>
      <translation>Evaluación del autor</translation>
    </message>
    <message>
      <source>Open LLM Leaderboard</source>
      <translation>Open LLM Leaderboard</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>Abrir {name}</translation>
    </message>
    <message>
      <source>The author has not published scores for this version.</source>
      <translation>El autor no ha publicado puntuaciones de esta versión.</translation>
    </message>
    <message>
      <source>average of seven tasks {value}</source>
      <translation>media de siete pruebas {value}</translation>
    </message>
    <message>
      <source>average {value}</source>
      <translation>media {value}</translation>
    </message>
    <message>
      <source>{name}, on the same base model, averages {value}.</source>
      <translation>{name}, sobre el mismo modelo base, tiene una media de {value}.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>A question and its answer on each line, as the cards do.</source>
      <translation>Una pregunta y su respuesta en cada línea, como en las fichas.</translation>
    </message>
    <message>
      <source>All chats ({n})</source>
      <translation>Todos los chats ({n})</translation>
    </message>
    <message>
      <source>As</source>
      <translation>Como</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Chats to export</source>
      <translation>Chats que exportar</translation>
    </message>
    <message>
      <source>Chosen chats</source>
      <translation>Chats elegidos</translation>
    </message>
    <message>
      <source>Everything, with every branch; Synthia reads it back.</source>
      <translation>Todo, con cada rama; Synthia lo puede volver a leer.</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Exportar chats</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>No chat is chosen.</source>
      <translation>No hay ningún chat elegido.</translation>
    </message>
    <message>
      <source>The branch that is shown, as a page that loads nothing.</source>
      <translation>La rama que se muestra, como página que no carga nada.</translation>
    </message>
    <message>
      <source>The branch that is shown, as text.</source>
      <translation>La rama que se muestra, como texto.</translation>
    </message>
    <message>
      <source>The branch that is shown, on A4 pages.</source>
      <translation>La rama que se muestra, en páginas A4.</translation>
    </message>
    <message>
      <source>This chat: {title}</source>
      <translation>Este chat: {title}</translation>
    </message>
  </context>
  <context>
    <name>FileNotice</name>
    <message>
      <source>No passage of {name} fits into the room that is left in the context.</source>
      <translation>Ningún pasaje de {name} cabe en el espacio que queda en el contexto.</translation>
    </message>
    <message>
      <source>Your message is unchanged.</source>
      <translation>Tu mensaje no ha cambiado.</translation>
    </message>
    <message>
      <source>{name} does not say how its letters are written. It was read as {encoding}, which is a guess.</source>
      <translation>{name} no dice cómo están codificadas sus letras. Se leyó como {encoding}, que es una suposición.</translation>
    </message>
    <message>
      <source>{name} has changed since it was read. What was read is what is sent.</source>
      <translation>{name} ha cambiado desde que se leyó. Se envía lo que se leyó.</translation>
    </message>
    <message>
      <source>{name} has {n} tokens, and the context has room for {left} of them.</source>
      <translation>{name} tiene {n} tokens, y en el contexto caben {left} de ellos.</translation>
    </message>
    <message>
      <source>{name} was changed after you attached it, while Synthia was closed. It was read as it is now.</source>
      <translation>{name} cambió después de adjuntarlo, mientras Synthia estaba cerrado. Se leyó tal como está ahora.</translation>
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation>{name}: {words}</translation>
    </message>
  </context>
  <context>
    <name>FileText</name>
    <message>
      <source>Text of the file</source>
      <translation>Texto del archivo</translation>
    </message>
  </context>
  <context>
    <name>FileViewer</name>
    <message>
      <source>Attached file</source>
      <translation>Archivo adjunto</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>Copiarlo todo</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>Buscar en este texto</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Siguiente coincidencia</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <source>Of this text, the highlighted passages fit the question so far; the model will see these.</source>
      <translation>De este texto, los pasajes resaltados se ajustan a la pregunta hasta ahora; el modelo verá estos.</translation>
    </message>
    <message>
      <source>Of this text, the model was sent the highlighted passages.</source>
      <translation>De este texto se enviaron al modelo los pasajes resaltados.</translation>
    </message>
    <message>
      <source>Part {n} of {count}: the text is too long to be shown at once.</source>
      <translation>Parte {n} de {count}: el texto es demasiado largo para mostrarlo de una vez.</translation>
    </message>
    <message>
      <source>Passage {number}</source>
      <translation>Pasaje {number}</translation>
    </message>
    <message>
      <source>Passage {number}, {place}</source>
      <translation>Pasaje {number}, {place}</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Coincidencia anterior</translation>
    </message>
    <message>
      <source>Text of {name}</source>
      <translation>Texto de {name}</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>La parte siguiente</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>La parte anterior</translation>
    </message>
    <message>
      <source>This is the text that the model sees.</source>
      <translation>Este es el texto que ve el modelo.</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} de {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterButton</name>
    <message>
      <source>Any model</source>
      <translation>Cualquier modelo</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>Cualquier etiqueta</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Cualquier fecha</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivados</translation>
    </message>
    <message>
      <source>Archived chats only</source>
      <translation>Solo chats archivados</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>Filtrar chats</translation>
    </message>
    <message>
      <source>Past 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Past 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Past day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Past year</source>
      <translation>Último año</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Quitar el filtro {name}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>Buscar en este chat</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Siguiente coincidencia</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Coincidencia anterior</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Buscando</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} de {count}</translation>
    </message>
  </context>
  <context>
    <name>FirstModelCard</name>
    <message>
      <source>Choose a model</source>
      <translation>Elegir un modelo</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Elegir otro modelo</translation>
    </message>
    <message>
      <source>Download ({size})</source>
      <translation>Descargar ({size})</translation>
    </message>
    <message>
      <source>Looking for a model that fits</source>
      <translation>Buscando un modelo que quepa</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>Recomendado para este ordenador</translation>
    </message>
    <message>
      <source>Shared memory</source>
      <translation>Memoria compartida</translation>
    </message>
    <message>
      <source>The memory of this computer is being read.</source>
      <translation>Se está leyendo la memoria de este ordenador.</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>You can stop and continue at any time.</source>
      <translation>Puedes detenerla y continuarla cuando quieras.</translation>
    </message>
    <message>
      <source>{name}: uses {used} of {free} GB free</source>
      <translation>{name}: usa {used} de {free} GB libres</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>About {speed} tokens per second, faster than you read.</source>
      <translation>Unos {speed} tokens por segundo, más rápido de lo que lees.</translation>
    </message>
    <message>
      <source>About {speed} tokens per second.</source>
      <translation>Unos {speed} tokens por segundo.</translation>
    </message>
    <message>
      <source>Leaves room on the GPU for longer conversations.</source>
      <translation>Deja espacio en la GPU para chats más largos.</translation>
    </message>
    <message>
      <source>No model of the catalogue would answer at a usable speed with the memory that is free now.</source>
      <translation>Ningún modelo del catálogo respondería a una velocidad útil con la memoria que está libre ahora.</translation>
    </message>
    <message>
      <source>Runs completely on your GPU, all {total} layers.</source>
      <translation>Se ejecuta por completo en tu GPU, las {total} capas.</translation>
    </message>
    <message>
      <source>Runs in RAM, on the processor.</source>
      <translation>Se ejecuta en la RAM, con el procesador.</translation>
    </message>
    <message>
      <source>Runs on the GPU, the experts of {experts} layers in RAM.</source>
      <translation>Se ejecuta en la GPU, con los expertos de {experts} capas en la RAM.</translation>
    </message>
    <message>
      <source>Runs with {layers} of {total} layers on the GPU, the rest in RAM.</source>
      <translation>Se ejecuta con {layers} de {total} capas en la GPU y el resto en la RAM.</translation>
    </message>
    <message>
      <source>What fits could not be found out. {why}</source>
      <translation>No se pudo averiguar qué cabe. {why}</translation>
    </message>
    <message>
      <source>about {size} GB</source>
      <translation>unos {size} GB</translation>
    </message>
    <message>
      <source>benchmark average</source>
      <translation>media de las pruebas</translation>
    </message>
    <message>
      <source>quality to expect</source>
      <translation>calidad esperable</translation>
    </message>
    <message>
      <source>{count} billion parameters · {licence}</source>
      <translation>{count} mil millones de parámetros · {licence}</translation>
    </message>
    <message>
      <source>{name} fits this computer: of the models that run here at a usable speed it has the best {quality}.</source>
      <translation>{name} cabe en este ordenador: de los modelos que funcionan aquí a una velocidad útil, es el que tiene la mejor {quality}.</translation>
    </message>
  </context>
  <context>
    <name>FitBadge</name>
    <message>
      <source>GPU</source>
      <translation>GPU</translation>
    </message>
    <message>
      <source>GPU + RAM</source>
      <translation>GPU + RAM</translation>
    </message>
    <message>
      <source>GPU {layers}/{total} layers + RAM</source>
      <translation>GPU {layers}/{total} capas + RAM</translation>
    </message>
    <message>
      <source>GPU, experts in RAM</source>
      <translation>GPU, expertos en RAM</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>Solo RAM</translation>
    </message>
    <message>
      <source>RAM only, slow</source>
      <translation>Solo RAM, lento</translation>
    </message>
    <message>
      <source>Runs on GPU</source>
      <translation>Funciona en la GPU</translation>
    </message>
    <message>
      <source>Too big</source>
      <translation>Demasiado grande</translation>
    </message>
  </context>
  <context>
    <name>FitView</name>
    <message>
      <source>A usual computer would be too slow to talk with it. Measure this one to know its speed.</source>
      <translation>En un ordenador corriente sería demasiado lento para chatear. Mide este para conocer su velocidad.</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}</source>
      <translation>Unos {likely} tokens por segundo, entre {low} y {high}</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}; reads {prompt} per second</source>
      <translation>Unos {likely} tokens por segundo, entre {low} y {high}; lee {prompt} por segundo</translation>
    </message>
    <message>
      <source>About: calculated from what is known of the model. With its repository open, llama.cpp plans exactly.</source>
      <translation>Aproximado: calculado con lo que se sabe del modelo. Con su repositorio abierto, llama.cpp planifica con exactitud.</translation>
    </message>
    <message>
      <source>All layers on the GPU, the experts of {n} of them in RAM</source>
      <translation>Todas las capas en la GPU, los expertos de {n} de ellas en la RAM</translation>
    </message>
    <message>
      <source>Best quality that fits in the free RAM.</source>
      <translation>La mejor calidad que cabe en la RAM libre.</translation>
    </message>
    <message>
      <source>Best quality that fits in the free memory of GPU and computer together.</source>
      <translation>La mejor calidad que cabe en la memoria libre de la GPU y del ordenador juntas.</translation>
    </message>
    <message>
      <source>Best quality that fits. It runs fully on the GPU.</source>
      <translation>La mejor calidad que cabe. Se ejecuta por completo en la GPU.</translation>
    </message>
    <message>
      <source>Best quality that should still write faster than {n} tokens per second on a usual computer.</source>
      <translation>La mejor calidad que aún debería escribir más de {n} tokens por segundo en un ordenador corriente.</translation>
    </message>
    <message>
      <source>Best quality that still writes faster than {n} tokens per second.</source>
      <translation>La mejor calidad que aún escribe más de {n} tokens por segundo.</translation>
    </message>
    <message>
      <source>Every file of this model is slow here</source>
      <translation>Todos los archivos de este modelo son lentos aquí</translation>
    </message>
    <message>
      <source>Every file of this model would be slow</source>
      <translation>Todos los archivos de este modelo serían lentos</translation>
    </message>
    <message>
      <source>No file of this model fits this computer</source>
      <translation>Ningún archivo de este modelo cabe en este ordenador</translation>
    </message>
    <message>
      <source>Runs fully on the GPU and leaves room for a context of {n} tokens.</source>
      <translation>Se ejecuta por completo en la GPU y deja espacio para un contexto de {n} tokens.</translation>
    </message>
    <message>
      <source>Runs fully on the GPU with the longest context that the model was trained for.</source>
      <translation>Se ejecuta por completo en la GPU con el contexto más largo con el que se entrenó el modelo.</translation>
    </message>
    <message>
      <source>Runs in RAM only</source>
      <translation>Se ejecuta solo en la RAM</translation>
    </message>
    <message>
      <source>Runs in RAM only, no layer on the GPU</source>
      <translation>Se ejecuta solo en la RAM, sin capas en la GPU</translation>
    </message>
    <message>
      <source>Runs on the GPU, all {total} layers</source>
      <translation>Se ejecuta en la GPU, las {total} capas</translation>
    </message>
    <message>
      <source>The fastest would write about {speed} tokens per second, which is too slow to talk with.</source>
      <translation>El más rápido escribiría unos {speed} tokens por segundo, demasiado lento para chatear.</translation>
    </message>
    <message>
      <source>The smallest needs {needed} GB, and {free} GB {kinds} is free.</source>
      <translation>El más pequeño necesita {needed} GB, y hay libres {free} GB {kinds}.</translation>
    </message>
    <message>
      <source>The speed is known once this computer was measured: “Measure this computer” below the table.</source>
      <translation>La velocidad se conoce cuando se ha medido este ordenador: «Medir este ordenador», debajo de la tabla.</translation>
    </message>
    <message>
      <source>Too big: needs {needed} GB, {free} GB free, {missing} GB too much for what a model may take</source>
      <translation>Demasiado grande: necesita {needed} GB, hay {free} GB libres, {missing} GB más de lo que puede ocupar un modelo</translation>
    </message>
    <message>
      <source>about: {needs}</source>
      <translation>aproximado: {needs}</translation>
    </message>
    <message>
      <source>needs about {size}</source>
      <translation>necesita unos {size}</translation>
    </message>
    <message>
      <source>needs {size}</source>
      <translation>necesita {size}</translation>
    </message>
    <message>
      <source>of RAM</source>
      <translation>de RAM</translation>
    </message>
    <message>
      <source>of VRAM and RAM</source>
      <translation>de VRAM y RAM</translation>
    </message>
    <message>
      <source>{layers} of {total} layers on the GPU, the rest in RAM</source>
      <translation>{layers} de {total} capas en la GPU, el resto en la RAM</translation>
    </message>
    <message>
      <source>{n} tokens per second</source>
      <translation>{n} tokens por segundo</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} tok/s</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>1 model</source>
      <translation>1 modelo</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>More for {folder}</source>
      <translation>Más para {folder}</translation>
    </message>
    <message>
      <source>New downloads go here</source>
      <translation>Las descargas nuevas van aquí</translation>
    </message>
    <message>
      <source>No models</source>
      <translation>Ningún modelo</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
      <source>Stop listing it</source>
      <translation>Dejar de listarla</translation>
    </message>
    <message>
      <source>Use the usual folder…</source>
      <translation>Usar la carpeta habitual…</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} modelos</translation>
    </message>
  </context>
  <context>
    <name>Front</name>
    <message>
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <source>Exported {n} files</source>
      <translation>{n} archivos exportados</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
  </context>
  <context>
    <name>HardwareStrip</name>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>1 core</source>
      <translation>1 núcleo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Install it: Debian and Ubuntu call it libvulkan1, Fedora vulkan-loader.</source>
      <translation>Instálalo: Debian y Ubuntu lo llaman libvulkan1, Fedora vulkan-loader.</translation>
    </message>
    <message>
      <source>Install or renew the graphics driver.</source>
      <translation>Instala o renueva el controlador de gráficos.</translation>
    </message>
    <message>
      <source>Install what it belongs to.</source>
      <translation>Instala aquello a lo que pertenece.</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>Medir de nuevo</translation>
    </message>
    <message>
      <source>Measure the speed of this computer (about 10 seconds)</source>
      <translation>Medir la velocidad de este ordenador (unos 10 segundos)</translation>
    </message>
    <message>
      <source>Measuring the speed</source>
      <translation>Midiendo la velocidad</translation>
    </message>
    <message>
      <source>Memory in use</source>
      <translation>Memoria en uso</translation>
    </message>
    <message>
      <source>No GPU</source>
      <translation>Sin GPU</translation>
    </message>
    <message>
      <source>No usable GPU</source>
      <translation>Sin GPU utilizable</translation>
    </message>
    <message>
      <source>Read again how much memory is free</source>
      <translation>Leer de nuevo cuánta memoria está libre</translation>
    </message>
    <message>
      <source>The {backend} backend crashed or hung while loading, most likely in a driver, and was left out. {renew}</source>
      <translation>El backend {backend} falló o se bloqueó al cargarse, lo más probable por un controlador, y se dejó fuera. {renew}</translation>
    </message>
    <message>
      <source>The {backend} backend does not start: {missing} is missing. {helps}</source>
      <translation>El backend {backend} no arranca: falta {missing}. {helps}</translation>
    </message>
    <message>
      <source>The {backend} backend found no driver that works. {renew}</source>
      <translation>El backend {backend} no encontró ningún controlador que funcione. {renew}</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este ordenador</translation>
    </message>
    <message>
      <source>This processor has no AVX, so that models run several times slower</source>
      <translation>Este procesador no tiene AVX, así que los modelos funcionan varias veces más lentos</translation>
    </message>
    <message>
      <source>This program may use less memory than the computer has</source>
      <translation>Este programa puede usar menos memoria de la que tiene el ordenador</translation>
    </message>
    <message>
      <source>Why no GPU?</source>
      <translation>¿Por qué no hay GPU?</translation>
    </message>
    <message>
      <source>Why not all?</source>
      <translation>¿Por qué no todas?</translation>
    </message>
    <message>
      <source>a library</source>
      <translation>una biblioteca</translation>
    </message>
    <message>
      <source>{backend} ready</source>
      <translation>{backend} listo</translation>
    </message>
    <message>
      <source>{card} is there, but the engine does not see it. A newer driver with {backends} may help.</source>
      <translation>{card} está presente, pero el motor no la ve. Un controlador más nuevo con {backends} puede ayudar.</translation>
    </message>
    <message>
      <source>{card} is there, but the engine's part for it does not work.</source>
      <translation>{card} está presente, pero la parte del motor para ella no funciona.</translation>
    </message>
    <message>
      <source>{card} is there, but this build of the engine cannot use it. One with {backends} can.</source>
      <translation>{card} está presente, pero esta versión del motor no puede usarla. Una con {backends} puede.</translation>
    </message>
    <message>
      <source>{file} did not load.</source>
      <translation>{file} no se cargó.</translation>
    </message>
    <message>
      <source>{file} is damaged, or made for another kind of computer. Put it there again.</source>
      <translation>{file} está dañado o es para otro tipo de ordenador. Vuelve a ponerlo ahí.</translation>
    </message>
    <message>
      <source>{file} is made for other hardware than this.</source>
      <translation>{file} es para un hardware distinto de este.</translation>
    </message>
    <message>
      <source>{file} is no backend of this engine's version. Take one that was built from the same version of llama.cpp.</source>
      <translation>{file} no es un backend de la versión de este motor. Usa uno compilado con la misma versión de llama.cpp.</translation>
    </message>
    <message>
      <source>{library}, the Vulkan loader,</source>
      <translation>{library}, el cargador de Vulkan,</translation>
    </message>
    <message>
      <source>{name} (memory not told)</source>
      <translation>{name} (memoria no indicada)</translation>
    </message>
    <message>
      <source>{name} ({free} GB free, shared with the RAM)</source>
      <translation>{name} ({free} GB libres, compartida con la RAM)</translation>
    </message>
    <message>
      <source>{name} ({free} free)</source>
      <translation>{name} ({free} libres)</translation>
    </message>
    <message>
      <source>{name} {total} GB ({free} free)</source>
      <translation>{name} {total} GB ({free} libres)</translation>
    </message>
    <message>
      <source>{n} GPUs, {total} GB ({free} free)</source>
      <translation>{n} GPU, {total} GB ({free} libres)</translation>
    </message>
    <message>
      <source>{n} cores</source>
      <translation>{n} núcleos</translation>
    </message>
    <message>
      <source>{total} GB RAM ({free} free)</source>
      <translation>{total} GB de RAM ({free} libres)</translation>
    </message>
  </context>
  <context>
    <name>Hub</name>
    <message>
      <source>by {author}</source>
      <translation>de {author}</translation>
    </message>
    <message>
      <source>gated</source>
      <translation>de acceso restringido</translation>
    </message>
    <message>
      <source>licence {name}</source>
      <translation>licencia {name}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>actualizado {when}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} descargas</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} me gusta</translation>
    </message>
    <message>
      <source>{count} parameters</source>
      <translation>{count} parámetros</translation>
    </message>
    <message>
      <source>{days} days ago</source>
      <translation>hace {days} días</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
  </context>
  <context>
    <name>HubList</name>
    <message>
      <source>Any licence</source>
      <translation>Cualquier licencia</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>Cualquier tamaño</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Largest size</source>
      <translation>Tamaño máximo</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Models on this computer</source>
      <translation>Modelos en este ordenador</translation>
    </message>
    <message>
      <source>Models on this computer are listed below.</source>
      <translation>Los modelos de este ordenador están en la lista de abajo.</translation>
    </message>
    <message>
      <source>Most downloads</source>
      <translation>Más descargas</translation>
    </message>
    <message>
      <source>Most likes</source>
      <translation>Más me gusta</translation>
    </message>
    <message>
      <source>Newest changes</source>
      <translation>Cambios más recientes</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}” with this size and licence.</source>
      <translation>Ningún repositorio GGUF contiene «{text}» con este tamaño y licencia.</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}”.</source>
      <translation>Ningún repositorio GGUF contiene «{text}».</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Repositories</source>
      <translation>Repositorios</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Buscando</translation>
    </message>
    <message>
      <source>Searching for “{text}”</source>
      <translation>Buscando «{text}»</translation>
    </message>
    <message>
      <source>The hub cannot be reached</source>
      <translation>No se puede acceder al Hub</translation>
    </message>
    <message>
      <source>Trending</source>
      <translation>En tendencia</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Type words to search, or the name of a repository to open it.</source>
      <translation>Escribe palabras para buscar, o el nombre de un repositorio para abrirlo.</translation>
    </message>
    <message>
      <source>Up to {size}B</source>
      <translation>Hasta {size}B</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count} encontrados</translation>
    </message>
  </context>
  <context>
    <name>HubPane</name>
    <message>
      <source>Back to the models</source>
      <translation>Volver a los modelos</translation>
    </message>
    <message>
      <source>Back to the results</source>
      <translation>Volver a los resultados</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>Volver a {name}</translation>
    </message>
    <message>
      <source>Choose a repository</source>
      <translation>Elige un repositorio</translation>
    </message>
    <message>
      <source>Its files and its model card are shown here.</source>
      <translation>Sus archivos y su ficha se muestran aquí.</translation>
    </message>
    <message>
      <source>No branch, tag or commit can be called “{name}”.</source>
      <translation>Ninguna rama, etiqueta ni commit se puede llamar «{name}».</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>1 chat</source>
      <translation>1 chat</translation>
    </message>
    <message>
      <source>1 model</source>
      <translation>1 modelo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Chats in the file</source>
      <translation>Chats del archivo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Everything in this file is here already.</source>
      <translation>Todo lo de este archivo ya está aquí.</translation>
    </message>
    <message>
      <source>From {kinds}.</source>
      <translation>De {kinds}.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>Importar chats</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>Importar modelos</translation>
    </message>
    <message>
      <source>Import {count}, {size}</source>
      <translation>Importar {count}, {size}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enlazar</translation>
    </message>
    <message>
      <source>Looking through the file. Nothing is imported yet.</source>
      <translation>Revisando el archivo. Aún no se importa nada.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Needs no further room; nothing is left at the old place.</source>
      <translation>No necesita más espacio; no queda nada en el sitio anterior.</translation>
    </message>
    <message>
      <source>Needs {size} in Synthia's folder, {free} are free.</source>
      <translation>Necesita {size} en la carpeta de Synthia, hay {free} libres.</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>Nothing is moved. All models in {places} are listed.</source>
      <translation>No se mueve nada. Se listan todos los modelos de {places}.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>No se importó nada.</translation>
    </message>
    <message>
      <source>Synthia's folder refers to the files, which have to stay where they are.</source>
      <translation>La carpeta de Synthia remite a los archivos, que tienen que quedarse donde están.</translation>
    </message>
    <message>
      <source>Use in place</source>
      <translation>Usar en su sitio</translation>
    </message>
    <message>
      <source>What could not be read</source>
      <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>ya está aquí</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages were imported.</source>
      <translation>Se importaron {chats} con {messages} mensajes.</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages will be imported.</source>
      <translation>Se importarán {chats} con {messages} mensajes.</translation>
    </message>
    <message>
      <source>{n} are here already and are left out.</source>
      <translation>{n} ya están aquí y se omiten.</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} chats</translation>
    </message>
    <message>
      <source>{n} have changed since they came here: they are added as copies, and yours stay.</source>
      <translation>{n} han cambiado desde que llegaron aquí: se añaden como copias, y los tuyos se quedan.</translation>
    </message>
    <message>
      <source>{n} messages</source>
      <translation>{n} mensajes</translation>
    </message>
    <message>
      <source>{n} messages, as a copy</source>
      <translation>{n} mensajes, como copia</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} modelos</translation>
    </message>
  </context>
  <context>
    <name>ItemChip</name>
    <message>
      <source>Cancel reading {name}</source>
      <translation>Cancelar la lectura de {name}</translation>
    </message>
    <message>
      <source>How much of it is sent</source>
      <translation>Cuánto se envía de él</translation>
    </message>
    <message>
      <source>How much of {name} is sent</source>
      <translation>Cuánto se envía de {name}</translation>
    </message>
    <message>
      <source>Reading, {percent} %</source>
      <translation>Leyendo, {percent} %</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Quitar {name}</translation>
    </message>
    <message>
      <source>passages that fit</source>
      <translation>pasajes que se ajustan</translation>
    </message>
  </context>
  <context>
    <name>KeptChats</name>
    <message>
      <source>A chat that is opened again answers at once; the model need not read it anew</source>
      <translation>Un chat que se vuelve a abrir responde al momento; el modelo no tiene que leerlo de nuevo</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <source>Counted from the last time it was used</source>
      <translation>Se cuenta desde la última vez que se usó</translation>
    </message>
    <message>
      <source>Keep what was read of a chat</source>
      <translation>Conservar lo leído de un chat</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>On this disk now</source>
      <translation>En este disco ahora</translation>
    </message>
    <message>
      <source>Only you can read these files, and they go with their chats</source>
      <translation>Solo tú puedes leer estos archivos, y se van con sus chats</translation>
    </message>
    <message>
      <source>Remove it after</source>
      <translation>Eliminarlo después de</translation>
    </message>
    <message>
      <source>Remove what is kept of all chats</source>
      <translation>Eliminar lo conservado de todos los chats</translation>
    </message>
    <message>
      <source>Reopening</source>
      <translation>Reapertura</translation>
    </message>
    <message>
      <source>Space for it</source>
      <translation>Espacio para ello</translation>
    </message>
    <message>
      <source>What was used longest ago leaves first</source>
      <translation>Lo que se usó hace más tiempo sale primero</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} days</source>
      <translation>{n} días</translation>
    </message>
  </context>
  <context>
    <name>LanguageChoice</name>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Close and lose them</source>
      <translation>Cerrar y perderlos</translation>
    </message>
    <message>
      <source>Keep the window open</source>
      <translation>Dejar abierta la ventana</translation>
    </message>
    <message>
      <source>Some messages are not stored</source>
      <translation>Algunos mensajes no están guardados</translation>
    </message>
    <message>
      <source>They are only in this window, because the disk could not be written. Free some disk space and Synthia stores them, or close the window and lose them.</source>
      <translation>Solo están en esta ventana, porque no se pudo escribir en el disco. Libera espacio y Synthia los guardará, o cierra la ventana y se perderán.</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Compute</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>Caché KV</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Architecture</source>
      <translation>Arquitectura</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Rama</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>Plantilla de chat</translation>
    </message>
    <message>
      <source>Choose .gguf files, or a folder that holds some. Of a model in parts, all parts are needed.</source>
      <translation>Elige archivos .gguf o una carpeta que los contenga. De un modelo en partes hacen falta todas.</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>Longitud del contexto</translation>
    </message>
    <message>
      <source>Downloaded from</source>
      <translation>Descargado de</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Found in</source>
      <translation>Encontrado en</translation>
    </message>
    <message>
      <source>Hugging Face cache</source>
      <translation>Caché de Hugging Face</translation>
    </message>
    <message>
      <source>Importing {title}</source>
      <translation>Importando {title}</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>En el archivo</translation>
    </message>
    <message>
      <source>Joining {title}</source>
      <translation>Uniendo {title}</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Move the files to the trash</source>
      <translation>Mover los archivos a la papelera</translation>
    </message>
    <message>
      <source>No complete GGUF model was found in {where}. Nothing was changed.</source>
      <translation>No se encontró ningún modelo GGUF completo en {where}. No se cambió nada.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>None in the file</source>
      <translation>Ninguna en el archivo</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Aún no</translation>
    </message>
    <message>
      <source>Other folders</source>
      <translation>Otras carpetas</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Formato del prompt</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>Cuantización</translation>
    </message>
    <message>
      <source>Reads pictures for another model</source>
      <translation>Lee imágenes para otro modelo</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Muestreo</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Servidor</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>Tamaño en el disco</translation>
    </message>
    <message>
      <source>Synthia's folder</source>
      <translation>Carpeta de Synthia</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt de sistema</translation>
    </message>
    <message>
      <source>There is no model to import</source>
      <translation>No hay ningún modelo que importar</translation>
    </message>
    <message>
      <source>Tokenizer</source>
      <translation>Tokenizador</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>Actualización disponible</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Verificado</translation>
    </message>
    <message>
      <source>Verifying {title}</source>
      <translation>Verificando {title}</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
      <source>opened at the start</source>
      <translation>se abre al inicio</translation>
    </message>
    <message>
      <source>temperature {temperature}, top-p {top_p}, top-k {top_k}</source>
      <translation>temperatura {temperature}, top-p {top_p}, top-k {top_k}</translation>
    </message>
    <message>
      <source>{doing}, {done} of {total}</source>
      <translation>{doing}, {done} de {total}</translation>
    </message>
    <message>
      <source>{doing}: waits for other work</source>
      <translation>{doing}: espera a otro trabajo</translation>
    </message>
    <message>
      <source>{n} parameters</source>
      <translation>{n} parámetros</translation>
    </message>
    <message>
      <source>{n} parts of one model, {size}. Joined, they can be used; that needs no room on the disk.</source>
      <translation>{n} partes de un modelo, {size}. Unidas se pueden usar; no hace falta espacio en el disco.</translation>
    </message>
    <message>
      <source>{n} parts, can be joined</source>
      <translation>{n} partes, se pueden unir</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} tokens</translation>
    </message>
    <message>
      <source>{place} keeps this model: delete it there.</source>
      <translation>{place} guarda este modelo: elimínalo allí.</translation>
    </message>
    <message>
      <source>{size} ({bytes} bytes)</source>
      <translation>{size} ({bytes} bytes)</translation>
    </message>
    <message>
      <source>{title} could not be finished.</source>
      <translation>{title} no se pudo terminar.</translation>
    </message>
    <message>
      <source>{title} is in the library.</source>
      <translation>{title} está en la biblioteca.</translation>
    </message>
    <message>
      <source>{title} is joined and can be used.</source>
      <translation>{title} está unido y se puede usar.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDetail</name>
    <message>
      <source>Asking the Hub…</source>
      <translation>Consultando el Hub…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>Plantilla de chat</translation>
    </message>
    <message>
      <source>Check for an update</source>
      <translation>Buscar una actualización</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Predeterminado</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Do not open at the start</source>
      <translation>No abrir al inicio</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Forget the settings that were remembered for this model</source>
      <translation>Olvidar los ajustes recordados para este modelo</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Ajustes de carga…</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>None: Synthia chooses by the file and this computer.</source>
      <translation>Ninguno: Synthia elige según el archivo y este ordenador.</translation>
    </message>
    <message>
      <source>Open the repository</source>
      <translation>Abrir el repositorio</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Remembered settings</source>
      <translation>Ajustes recordados</translation>
    </message>
    <message>
      <source>Set as default</source>
      <translation>Poner como predeterminado</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Show the chat template</source>
      <translation>Mostrar la plantilla de chat</translation>
    </message>
    <message>
      <source>Show the newer version</source>
      <translation>Mostrar la versión nueva</translation>
    </message>
    <message>
      <source>The Hub has a newer version.</source>
      <translation>El Hub tiene una versión más nueva.</translation>
    </message>
    <message>
      <source>The default model is opened when Synthia starts.</source>
      <translation>El modelo predeterminado se abre al iniciar Synthia.</translation>
    </message>
    <message>
      <source>This is the newest version.</source>
      <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
  </context>
  <context>
    <name>LibraryList</name>
    <message>
      <source>Import a GGUF file, or drop it here</source>
      <translation>Importa un archivo GGUF o suéltalo aquí</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>List the models of a folder in their place…</source>
      <translation>Listar los modelos de una carpeta en su sitio…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>Aún no hay modelos en este ordenador.</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>Add a folder with models</source>
      <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Eliminar para siempre</translation>
    </message>
    <message>
      <source>Download one, or use the GGUF files that you have: drop them here.</source>
      <translation>Descarga uno o usa los archivos GGUF que tengas: suéltalos aquí.</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>Buscar un modelo</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf *.gguf-* *.gguf.*)</source>
      <translation>Modelos GGUF (*.gguf *.gguf-* *.gguf.*)</translation>
    </message>
    <message>
      <source>Import GGUF files</source>
      <translation>Importar archivos GGUF</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importar un archivo…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>Aún no hay modelos en este ordenador.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Devolverlo a su sitio</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>“{name}” was deleted, {size}.</source>
      <translation>«{name}» se eliminó, {size}.</translation>
    </message>
    <message>
      <source>“{name}”, {size}, is still set aside in its folder.</source>
      <translation>«{name}», {size}, sigue apartado en su carpeta.</translation>
    </message>
  </context>
  <context>
    <name>LibraryService</name>
    <message>
      <source>The folder cannot be used</source>
      <translation>La carpeta no se puede usar</translation>
    </message>
  </context>
  <context>
    <name>LicenceDialog</name>
    <message>
      <source>Accept and download</source>
      <translation>Aceptar y descargar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Leer la licencia</translation>
    </message>
    <message>
      <source>You are asked once. The same licence is not shown again for other models.</source>
      <translation>Se te pregunta una sola vez. La misma licencia no se vuelve a mostrar para otros modelos.</translation>
    </message>
    <message>
      <source>{model} comes under the {licence}.</source>
      <translation>{model} se publica con la {licence}.</translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message>
      <source>1 file</source>
      <translation>1 archivo</translation>
    </message>
    <message>
      <source>All downloads wait</source>
      <translation>Todas las descargas esperan</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>Nada en espera</translation>
    </message>
    <message>
      <source>Over {size}</source>
      <translation>Más de {size}</translation>
    </message>
    <message>
      <source>{n} files</source>
      <translation>{n} archivos</translation>
    </message>
  </context>
  <context>
    <name>Load</name>
    <message>
      <source>Always use these here</source>
      <translation>Usarlos siempre aquí</translation>
    </message>
    <message>
      <source>Always use {layers} here</source>
      <translation>Usar siempre {layers} aquí</translation>
    </message>
    <message>
      <source>Loaded with {changes}</source>
      <translation>Cargado con {changes}</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>Solo RAM</translation>
    </message>
    <message>
      <source>RAM, engine in all</source>
      <translation>RAM, motor en total</translation>
    </message>
    <message>
      <source>Retried with {changes}</source>
      <translation>Reintentado con {changes}</translation>
    </message>
    <message>
      <source>The GPU memory ran out while loading: {planned} was planned</source>
      <translation>La memoria de la GPU se agotó al cargar: se habían previsto {planned}</translation>
    </message>
    <message>
      <source>The conversation and your draft are unchanged.</source>
      <translation>El chat y tu borrador no han cambiado.</translation>
    </message>
    <message>
      <source>The memory ran out while loading: {planned} was planned</source>
      <translation>La memoria se agotó al cargar: se habían previsto {planned}</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>With what was asked for, the model would not fit into the memory that is free now.</source>
      <translation>Con lo que se pidió, el modelo no cabría en la memoria que está libre ahora.</translation>
    </message>
    <message>
      <source>With {settings} it is loaded.</source>
      <translation>Con {settings} está cargado.</translation>
    </message>
    <message>
      <source>a context of {after} instead of {before} tokens</source>
      <translation>un contexto de {after} en vez de {before} tokens</translation>
    </message>
    <message>
      <source>a context of {count} tokens</source>
      <translation>un contexto de {count} tokens</translation>
    </message>
    <message>
      <source>as predicted</source>
      <translation>como se previó</translation>
    </message>
    <message>
      <source>context {tokens}</source>
      <translation>contexto {tokens}</translation>
    </message>
    <message>
      <source>the experts of {count} layers in RAM</source>
      <translation>los expertos de {count} capas en la RAM</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>la caché {type}</translation>
    </message>
    <message>
      <source>{after} layers instead of {before}</source>
      <translation>{after} capas en vez de {before}</translation>
    </message>
    <message>
      <source>{count} layers</source>
      <translation>{count} capas</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>{layers} layers on GPU</source>
      <translation>{layers} capas en la GPU</translation>
    </message>
    <message>
      <source>{sentence}, and {free} was free.</source>
      <translation>{sentence}, y había {free} libres.</translation>
    </message>
    <message>
      <source>{sign}{share} %</source>
      <translation>{sign}{share} %</translation>
    </message>
  </context>
  <context>
    <name>LoadNotice</name>
    <message>
      <source>Load settings…</source>
      <translation>Ajustes de carga…</translation>
    </message>
  </context>
  <context>
    <name>LoadPanel</name>
    <message>
      <source>A 16 bit cache would take {size}.</source>
      <translation>Una caché de 16 bits ocuparía {size}.</translation>
    </message>
    <message>
      <source>A faster way to compute attention; Auto uses it where the device can.</source>
      <translation>Una forma más rápida de calcular la atención; Auto la usa donde el dispositivo puede.</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens. It needs RoPE scaling: set the scale under More to {scale}.</source>
      <translation>Por encima de los {trained} tokens entrenados. Necesita escalado RoPE: pon la escala, en Más, a {scale}.</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens; RoPE scaling is set by hand under More.</source>
      <translation>Por encima de los {trained} tokens entrenados; el escalado RoPE se ajusta a mano en Más.</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Auto keeps the experts of {layers} layers in RAM now.</source>
      <translation>Auto mantiene ahora los expertos de {layers} capas en la RAM.</translation>
    </message>
    <message>
      <source>Auto puts {layers} of {total} layers on the GPU now.</source>
      <translation>Auto pone ahora {layers} de {total} capas en la GPU.</translation>
    </message>
    <message>
      <source>Auto shortens the context to make a model fit, but not below so many tokens; for all models.</source>
      <translation>Auto acorta el contexto para que un modelo quepa, pero no por debajo de estos tokens; para todos los modelos.</translation>
    </message>
    <message>
      <source>Auto takes {type}.</source>
      <translation>Auto toma {type}.</translation>
    </message>
    <message>
      <source>Base frequency of the position encoding; empty uses the value in the file.</source>
      <translation>Frecuencia base de la codificación de posición; vacío usa el valor del archivo.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Tamaño de lote</translation>
    </message>
    <message>
      <source>Below 1 stretches positions over a longer context; empty uses the value in the file.</source>
      <translation>Por debajo de 1 estira las posiciones sobre un contexto más largo; vacío usa el valor del archivo.</translation>
    </message>
    <message>
      <source>By free memory</source>
      <translation>Según la memoria libre</translation>
    </message>
    <message>
      <source>By layers</source>
      <translation>Por capas</translation>
    </message>
    <message>
      <source>By rows</source>
      <translation>Por filas</translation>
    </message>
    <message>
      <source>CPU threads that compute; Auto uses one for each physical core.</source>
      <translation>Hilos de CPU que calculan; Auto usa uno por cada núcleo físico.</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>Longitud del contexto</translation>
    </message>
    <message>
      <source>Experts in RAM</source>
      <translation>Expertos en RAM</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Del archivo</translation>
    </message>
    <message>
      <source>GPU layers</source>
      <translation>Capas en la GPU</translation>
    </message>
    <message>
      <source>KV cache type</source>
      <translation>Tipo de caché KV</translation>
    </message>
    <message>
      <source>Layers of the model that run on the GPU; the others run in RAM, which is slower.</source>
      <translation>Capas del modelo que se ejecutan en la GPU; las demás, en la RAM, más despacio.</translation>
    </message>
    <message>
      <source>Layers on the GPU whose experts stay in RAM; it frees GPU memory and costs less speed.</source>
      <translation>Capas en la GPU cuyos expertos se quedan en la RAM; libera memoria de la GPU y cuesta menos velocidad.</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>Cargar de todos modos</translation>
    </message>
    <message>
      <source>Load model</source>
      <translation>Cargar el modelo</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Ajustes de carga</translation>
    </message>
    <message>
      <source>Main GPU</source>
      <translation>GPU principal</translation>
    </message>
    <message>
      <source>Memory lock</source>
      <translation>Bloqueo de memoria</translation>
    </message>
    <message>
      <source>Memory map</source>
      <translation>Mapeo de memoria</translation>
    </message>
    <message>
      <source>Micro batch size</source>
      <translation>Tamaño de microlote</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Needed for the {type} cache, which cannot be loaded without it.</source>
      <translation>Necesario para la caché {type}, que no se puede cargar sin ello.</translation>
    </message>
    <message>
      <source>Needed for the {type} cache.</source>
      <translation>Necesario para la caché {type}.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: it may fail to load.</source>
      <translation>Necesita {needed} GB de {memory}, hay {free} GB libres y {kept} GB de ellos deben quedar así: puede que no se cargue.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: parts of the file would be read from the disk for each token, which is very slow.</source>
      <translation>Necesita {needed} GB de {memory}, hay {free} GB libres y {kept} GB de ellos deben quedar así: para cada token se leerían del disco partes del archivo, lo que es muy lento.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free: it will probably fail to load.</source>
      <translation>Necesita {needed} GB de {memory}, hay {free} GB libres: es probable que no se cargue.</translation>
    </message>
    <message>
      <source>Not applied yet</source>
      <translation>Aún sin aplicar</translation>
    </message>
    <message>
      <source>Number format of the context's keys and values; fewer bits take less memory.</source>
      <translation>Formato numérico de las claves y valores del contexto; menos bits ocupan menos memoria.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activado</translation>
    </message>
    <message>
      <source>One GPU</source>
      <translation>Una GPU</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB free on {name}</source>
      <translation>Previsto: {used} de {free} GB libres en {name}</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB {memory} free</source>
      <translation>Previsto: {used} de {free} GB de {memory} libres</translation>
    </message>
    <message>
      <source>Predicted: between {low} and {high} tokens per second.</source>
      <translation>Previsto: entre {low} y {high} tokens por segundo.</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Reducido</translation>
    </message>
    <message>
      <source>Reload model</source>
      <translation>Recargar el modelo</translation>
    </message>
    <message>
      <source>RoPE frequency base</source>
      <translation>Frecuencia base de RoPE</translation>
    </message>
    <message>
      <source>RoPE frequency scale</source>
      <translation>Escala de frecuencia de RoPE</translation>
    </message>
    <message>
      <source>Set every value back and let Auto choose what fits this computer.</source>
      <translation>Restablece todos los valores y deja que Auto elija lo que cabe en este ordenador.</translation>
    </message>
    <message>
      <source>Shortest context</source>
      <translation>Contexto mínimo</translation>
    </message>
    <message>
      <source>So that it fits, Auto takes {changes}.</source>
      <translation>Para que quepa, Auto toma {changes}.</translation>
    </message>
    <message>
      <source>Split mode</source>
      <translation>Modo de reparto</translation>
    </message>
    <message>
      <source>Takes {size}.</source>
      <translation>Ocupa {size}.</translation>
    </message>
    <message>
      <source>Tensor split</source>
      <translation>Reparto de tensores</translation>
    </message>
    <message>
      <source>The conversation and your draft stay.</source>
      <translation>El chat y tu borrador se quedan.</translation>
    </message>
    <message>
      <source>The engine found no GPU it can use. All layers run in RAM.</source>
      <translation>El motor no encontró ninguna GPU que pueda usar. Todas las capas se ejecutan en la RAM.</translation>
    </message>
    <message>
      <source>The last load took {seconds} s.</source>
      <translation>La última carga tardó {seconds} s.</translation>
    </message>
    <message>
      <source>The model is loaded with these values.</source>
      <translation>El modelo está cargado con estos valores.</translation>
    </message>
    <message>
      <source>The number of layers is known once a model is loaded.</source>
      <translation>El número de capas se conoce cuando se carga un modelo.</translation>
    </message>
    <message>
      <source>The {type} cache needs flash attention.</source>
      <translation>La caché {type} necesita Flash Attention.</translation>
    </message>
    <message>
      <source>This engine build has no GPU backend. All layers run in RAM.</source>
      <translation>Esta versión del motor no tiene backend de GPU. Todas las capas se ejecutan en la RAM.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>Tokens of a prompt that are handed to the model at once.</source>
      <translation>Tokens de un prompt que se entregan al modelo a la vez.</translation>
    </message>
    <message>
      <source>Tokens of the chat that the model sees at once; more of them take more memory.</source>
      <translation>Tokens del chat que el modelo ve a la vez; cuantos más, más memoria ocupan.</translation>
    </message>
    <message>
      <source>Tokens that are computed at once; at most the batch size. More takes more memory.</source>
      <translation>Tokens que se calculan a la vez; como máximo, el tamaño de lote. Más ocupa más memoria.</translation>
    </message>
    <message>
      <source>Use recommended</source>
      <translation>Usar lo recomendado</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Will change when the model reloads</source>
      <translation>Cambiará cuando se recargue el modelo</translation>
    </message>
    <message>
      <source>a context of {chosen} instead of {asked} tokens</source>
      <translation>un contexto de {chosen} en vez de {asked} tokens</translation>
    </message>
    <message>
      <source>about {speed}</source>
      <translation>unos {speed}</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling</source>
      <translation>tamaño de lote, mapeo de memoria, escalado RoPE</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling, GPUs</source>
      <translation>tamaño de lote, mapeo de memoria, escalado RoPE, GPU</translation>
    </message>
    <message>
      <source>does not fit</source>
      <translation>no cabe</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>cabe</translation>
    </message>
    <message>
      <source>of {count} cores</source>
      <translation>de {count} núcleos</translation>
    </message>
    <message>
      <source>shared memory</source>
      <translation>memoria compartida</translation>
    </message>
    <message>
      <source>the experts of {chosen} layers in RAM</source>
      <translation>los expertos de {chosen} capas en la RAM</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>la caché {type}</translation>
    </message>
    <message>
      <source>too tight</source>
      <translation>demasiado justo</translation>
    </message>
    <message>
      <source>{bits} bit ({name})</source>
      <translation>{bits} bits ({name})</translation>
    </message>
    <message>
      <source>{chosen} of {asked} layers on the GPU</source>
      <translation>{chosen} de {asked} capas en la GPU</translation>
    </message>
    <message>
      <source>{count}, RAM only</source>
      <translation>{count}, solo RAM</translation>
    </message>
    <message>
      <source>{count}, all on the GPU</source>
      <translation>{count}, todas en la GPU</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>{size} GB of it are kept free for the system and other programs.</source>
      <translation>{size} GB quedan reservados para el sistema y otros programas.</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} tok/s</translation>
    </message>
    <message>
      <source>{value} now</source>
      <translation>{value} ahora</translation>
    </message>
  </context>
  <context>
    <name>LocalModelView</name>
    <message>
      <source>Models on this computer</source>
      <translation>Modelos en este ordenador</translation>
    </message>
  </context>
  <context>
    <name>Machine</name>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <source>Few</source>
      <translation>Pocos</translation>
    </message>
    <message>
      <source>For models and conversations</source>
      <translation>Para modelos y chats</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bueno</translation>
    </message>
    <message>
      <source>Little free</source>
      <translation>Poco espacio libre</translation>
    </message>
    <message>
      <source>Memory not told</source>
      <translation>Memoria no indicada</translation>
    </message>
    <message>
      <source>Models run on the processor</source>
      <translation>Los modelos funcionan con el procesador</translation>
    </message>
    <message>
      <source>No AVX, slow</source>
      <translation>Sin AVX, lento</translation>
    </message>
    <message>
      <source>No GPU that the engine can use</source>
      <translation>Ninguna GPU que el motor pueda usar</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Sin usar</translation>
    </message>
    <message>
      <source>Plenty</source>
      <translation>De sobra</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>The engine does not see it: install or renew its driver.</source>
      <translation>El motor no la ve: instala o renueva su controlador.</translation>
    </message>
    <message>
      <source>This engine build cannot use it; one built with {backends} can.</source>
      <translation>Esta versión del motor no puede usarla; una con {backends} puede.</translation>
    </message>
    <message>
      <source>Used for the model</source>
      <translation>Ocupado por el modelo</translation>
    </message>
    <message>
      <source>used for the model</source>
      <translation>ocupado por el modelo</translation>
    </message>
    <message>
      <source>{count} cores</source>
      <translation>{count} núcleos</translation>
    </message>
    <message>
      <source>{free} GB free</source>
      <translation>{free} GB libres</translation>
    </message>
    <message>
      <source>{free} GB free on disk</source>
      <translation>{free} GB libres en el disco</translation>
    </message>
    <message>
      <source>{free}, shared with the RAM</source>
      <translation>{free}, compartida con la RAM</translation>
    </message>
    <message>
      <source>{total} GB RAM</source>
      <translation>{total} GB de RAM</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>&amp;Chat</source>
      <translation>&amp;Chat</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>About Synthia Desktop</source>
      <translation>Acerca de Synthia Desktop</translation>
    </message>
    <message>
      <source>Archive the chat, or take it out</source>
      <translation>Archivar el chat o sacarlo del archivo</translation>
    </message>
    <message>
      <source>Archive the selected chat</source>
      <translation>Archivar el chat seleccionado</translation>
    </message>
    <message>
      <source>Archived chats</source>
      <translation>Chats archivados</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>Adjuntar archivos…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Check for updates…</source>
      <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Elegir un modelo</translation>
    </message>
    <message>
      <source>Context of this chat</source>
      <translation>Contexto de este chat</translation>
    </message>
    <message>
      <source>Continue the last answer</source>
      <translation>Continuar la última respuesta</translation>
    </message>
    <message>
      <source>Copy the last answer</source>
      <translation>Copiar la última respuesta</translation>
    </message>
    <message>
      <source>Copy the message that has the keyboard</source>
      <translation>Copiar el mensaje que tiene el foco</translation>
    </message>
    <message>
      <source>Delete a message</source>
      <translation>Eliminar un mensaje</translation>
    </message>
    <message>
      <source>Delete a message and all that follows</source>
      <translation>Eliminar un mensaje y todo lo que sigue</translation>
    </message>
    <message>
      <source>Delete the chat</source>
      <translation>Eliminar el chat</translation>
    </message>
    <message>
      <source>Delete the last question and its answers</source>
      <translation>Eliminar la última pregunta y sus respuestas</translation>
    </message>
    <message>
      <source>Delete the selected chat or model</source>
      <translation>Eliminar el chat o modelo seleccionado</translation>
    </message>
    <message>
      <source>Details of an answer</source>
      <translation>Detalles de una respuesta</translation>
    </message>
    <message>
      <source>Details of the last answer</source>
      <translation>Detalles de la última respuesta</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Duplicate the chat</source>
      <translation>Duplicar el chat</translation>
    </message>
    <message>
      <source>Edit the last answer</source>
      <translation>Editar la última respuesta</translation>
    </message>
    <message>
      <source>Edit the last question</source>
      <translation>Editar la última pregunta</translation>
    </message>
    <message>
      <source>Edit the last question, in an empty field</source>
      <translation>Editar la última pregunta, en un campo vacío</translation>
    </message>
    <message>
      <source>Export chats…</source>
      <translation>Exportar chats…</translation>
    </message>
    <message>
      <source>Export the selected chat</source>
      <translation>Exportar el chat seleccionado</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>Filtrar chats</translation>
    </message>
    <message>
      <source>Find in this view</source>
      <translation>Buscar en esta vista</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf);;All files (*)</source>
      <translation>Modelos GGUF (*.gguf);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Go to a chat, model or action…</source>
      <translation>Ir a un chat, modelo o acción…</translation>
    </message>
    <message>
      <source>Import chats…</source>
      <translation>Importar chats…</translation>
    </message>
    <message>
      <source>In this chat, from the next question on. It takes room in the context.</source>
      <translation>En este chat, desde la próxima pregunta. Ocupa espacio en el contexto.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Ajustes de carga</translation>
    </message>
    <message>
      <source>Load the demo model</source>
      <translation>Cargar el modelo de demostración</translation>
    </message>
    <message>
      <source>M&amp;essage</source>
      <translation>M&amp;ensaje</translation>
    </message>
    <message>
      <source>Menu of a message, a chat or a misspelled word</source>
      <translation>Menú de un mensaje, un chat o una palabra mal escrita</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Move a waiting download down</source>
      <translation>Bajar una descarga en espera</translation>
    </message>
    <message>
      <source>Move a waiting download up</source>
      <translation>Subir una descarga en espera</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>New line in the message</source>
      <translation>Línea nueva en el mensaje</translation>
    </message>
    <message>
      <source>Next and previous place, while finding</source>
      <translation>Coincidencia siguiente y anterior, al buscar</translation>
    </message>
    <message>
      <source>Next chat</source>
      <translation>Chat siguiente</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Panel siguiente</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>Versión siguiente</translation>
    </message>
    <message>
      <source>Next version of a message</source>
      <translation>Versión siguiente de un mensaje</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Tamaño de texto normal</translation>
    </message>
    <message>
      <source>Open a GGUF file</source>
      <translation>Abrir un archivo GGUF</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>Abrir un archivo GGUF…</translation>
    </message>
    <message>
      <source>Pause or resume all downloads</source>
      <translation>Pausar o reanudar todas las descargas</translation>
    </message>
    <message>
      <source>Pin or unpin the chat</source>
      <translation>Fijar el chat o dejar de fijarlo</translation>
    </message>
    <message>
      <source>Previous and next message, in the chat</source>
      <translation>Mensaje anterior y siguiente, en el chat</translation>
    </message>
    <message>
      <source>Previous chat</source>
      <translation>Chat anterior</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Panel anterior</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>Versión anterior</translation>
    </message>
    <message>
      <source>Previous version of a message</source>
      <translation>Versión anterior de un mensaje</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Regenerate the last answer</source>
      <translation>Regenerar la última respuesta</translation>
    </message>
    <message>
      <source>Remove an attached file</source>
      <translation>Quitar un archivo adjunto</translation>
    </message>
    <message>
      <source>Rename the chat</source>
      <translation>Cambiar el nombre del chat</translation>
    </message>
    <message>
      <source>Same again, with its seed</source>
      <translation>Repetir igual, con su semilla</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Muestreo</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Buscar en Hugging Face</translation>
    </message>
    <message>
      <source>Search chats</source>
      <translation>Buscar en los chats</translation>
    </message>
    <message>
      <source>See what is new…</source>
      <translation>Ver las novedades…</translation>
    </message>
    <message>
      <source>Send earlier reasoning again</source>
      <translation>Enviar de nuevo el razonamiento anterior</translation>
    </message>
    <message>
      <source>Send the message</source>
      <translation>Enviar el mensaje</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Show or hide the list</source>
      <translation>Mostrar u ocultar la lista</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>Starters of an empty chat</source>
      <translation>Sugerencias de un chat vacío</translation>
    </message>
    <message>
      <source>Stop, or close what is open</source>
      <translation>Detener, o cerrar lo que está abierto</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} está disponible</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>Prompt de sistema y formato</translation>
    </message>
    <message>
      <source>Tags of the chat…</source>
      <translation>Etiquetas del chat…</translation>
    </message>
    <message>
      <source>To the first message</source>
      <translation>Al primer mensaje</translation>
    </message>
    <message>
      <source>To the newest message</source>
      <translation>Al mensaje más reciente</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Undo the last deletion</source>
      <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>Descargar el modelo de la memoria</translation>
    </message>
    <message>
      <source>Where the keyboard is</source>
      <translation>Dónde está el teclado</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Escribir un mensaje</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>Escribir las primeras palabras de la respuesta</translation>
    </message>
    <message>
      <source>You switched on that Synthia looks once a day. Nothing was downloaded.</source>
      <translation>Activaste que Synthia mire una vez al día. No se ha descargado nada.</translation>
    </message>
  </context>
  <context>
    <name>MathView</name>
    <message>
      <source>Copy LaTeX</source>
      <translation>Copiar LaTeX</translation>
    </message>
    <message>
      <source>Formula: {latex}</source>
      <translation>Fórmula: {latex}</translation>
    </message>
    <message>
      <source>LaTeX</source>
      <translation>LaTeX</translation>
    </message>
    <message>
      <source>This formula cannot be drawn. It is shown as it was written.</source>
      <translation>Esta fórmula no se puede dibujar. Se muestra tal como se escribió.</translation>
    </message>
  </context>
  <context>
    <name>Memory</name>
    <message>
      <source>Needs {size} gigabytes: {parts}</source>
      <translation>Necesita {size} gigabytes: {parts}</translation>
    </message>
    <message>
      <source>Needs {size} gigabytes: {parts}, {missing} too much</source>
      <translation>Necesita {size} gigabytes: {parts}, sobran {missing}</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>shared memory</source>
      <translation>memoria compartida</translation>
    </message>
    <message>
      <source>{name} {free}</source>
      <translation>{name} {free}</translation>
    </message>
    <message>
      <source>{name} {free} GB free</source>
      <translation>{name} {free} GB libres</translation>
    </message>
    <message>
      <source>{sizes} GB free</source>
      <translation>{sizes} GB libres</translation>
    </message>
    <message>
      <source>{used} of {free} {name}</source>
      <translation>{used} de {free} {name}</translation>
    </message>
  </context>
  <context>
    <name>MemoryCard</name>
    <message>
      <source>An estimate: the engine could not plan this exactly.</source>
      <translation>Una estimación: el motor no pudo planificarlo con exactitud.</translation>
    </message>
    <message>
      <source>Predicted memory</source>
      <translation>Memoria prevista</translation>
    </message>
  </context>
  <context>
    <name>MessageActions</name>
    <message>
      <source>1 token</source>
      <translation>1 token</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Copy message</source>
      <translation>Copiar el mensaje</translation>
    </message>
    <message>
      <source>Details of this answer</source>
      <translation>Detalles de esta respuesta</translation>
    </message>
    <message>
      <source>Details of this answer: {figures}</source>
      <translation>Detalles de esta respuesta: {figures}</translation>
    </message>
    <message>
      <source>Edit answer</source>
      <translation>Editar la respuesta</translation>
    </message>
    <message>
      <source>Edit message</source>
      <translation>Editar el mensaje</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>Versión siguiente</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>Versión anterior</translation>
    </message>
    <message>
      <source>Version {n} of {count}</source>
      <translation>Versión {n} de {count}</translation>
    </message>
    <message>
      <source>Write another answer</source>
      <translation>Escribir otra respuesta</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{n} tok/s</source>
      <translation>{n} tok/s</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} tokens</translation>
    </message>
  </context>
  <context>
    <name>MessageMenu</name>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Continue in a new version</source>
      <translation>Continuar en una versión nueva</translation>
    </message>
    <message>
      <source>Delete it and all that follows</source>
      <translation>Eliminarlo con todo lo que sigue</translation>
    </message>
    <message>
      <source>Delete the question and its answers</source>
      <translation>Eliminar la pregunta y sus respuestas</translation>
    </message>
    <message>
      <source>Delete this message</source>
      <translation>Eliminar este mensaje</translation>
    </message>
    <message>
      <source>Delete this message only</source>
      <translation>Eliminar solo este mensaje</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Duplicate the chat up to here</source>
      <translation>Duplicar el chat hasta aquí</translation>
    </message>
    <message>
      <source>New branch from here</source>
      <translation>Rama nueva desde aquí</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>Repetir igual</translation>
    </message>
  </context>
  <context>
    <name>MeteredBanner</name>
    <message>
      <source>Change limit…</source>
      <translation>Cambiar el límite…</translation>
    </message>
    <message>
      <source>Downloads continue all the same.</source>
      <translation>Las descargas continúan de todos modos.</translation>
    </message>
    <message>
      <source>Downloads over {size} wait, smaller ones continue.</source>
      <translation>Las descargas de más de {size} esperan, las más pequeñas continúan.</translation>
    </message>
    <message>
      <source>Downloads wait until it is not.</source>
      <translation>Las descargas esperan hasta que deje de serlo.</translation>
    </message>
    <message>
      <source>This network is metered.</source>
      <translation>Esta red es de uso medido.</translation>
    </message>
  </context>
  <context>
    <name>ModelBar</name>
    <message>
      <source>Choose a model</source>
      <translation>Elegir un modelo</translation>
    </message>
    <message>
      <source>Loading, {percent} %</source>
      <translation>Cargando, {percent} %</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>Sin cargar</translation>
    </message>
    <message>
      <source>On the processor</source>
      <translation>En el procesador</translation>
    </message>
    <message>
      <source>Reduced, because memory ran out while loading.</source>
      <translation>Reducido, porque la memoria se agotó al cargar.</translation>
    </message>
    <message>
      <source>Unloaded, loads with the next message</source>
      <translation>Fuera de la memoria, se carga con el próximo mensaje</translation>
    </message>
    <message>
      <source>{n}/{total} layers on GPU</source>
      <translation>{n}/{total} capas en la GPU</translation>
    </message>
  </context>
  <context>
    <name>ModelFolders</name>
    <message>
      <source>Add a folder with models</source>
      <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Añadir carpeta…</translation>
    </message>
    <message>
      <source>Also list models of other programs</source>
      <translation>Listar también los modelos de otros programas</translation>
    </message>
    <message>
      <source>Folder for new downloads</source>
      <translation>Carpeta para descargas nuevas</translation>
    </message>
    <message>
      <source>Go on listing them</source>
      <translation>Seguir listándolos</translation>
    </message>
    <message>
      <source>Its files stay where they are and are used in place.</source>
      <translation>Sus archivos se quedan donde están y se usan en su sitio.</translation>
    </message>
    <message>
      <source>LM Studio, GPT4All, Ollama and the Hugging Face cache</source>
      <translation>LM Studio, GPT4All, Ollama y la caché de Hugging Face</translation>
    </message>
    <message>
      <source>Models folder</source>
      <translation>Carpeta de modelos</translation>
    </message>
    <message>
      <source>Models folders</source>
      <translation>Carpetas de modelos</translation>
    </message>
    <message>
      <source>New downloads will go to {folder}.</source>
      <translation>Las descargas nuevas irán a {folder}.</translation>
    </message>
    <message>
      <source>Stop listing them</source>
      <translation>Dejar de listarlos</translation>
    </message>
    <message>
      <source>The models in {old} stay there. Go on listing them, and use the new folder for new downloads only?</source>
      <translation>Los modelos de {old} se quedan allí. ¿Seguir listándolos y usar la carpeta nueva solo para descargas nuevas?</translation>
    </message>
  </context>
  <context>
    <name>ModelManager</name>
    <message>
      <source>It is the newest version.</source>
      <translation>Es la versión más nueva.</translation>
    </message>
    <message>
      <source>The Hub has another version of this file.</source>
      <translation>El Hub tiene otra versión de este archivo.</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>Incluido, conoce sus preguntas de ejemplo</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Elegir un modelo</translation>
    </message>
    <message>
      <source>Filter models</source>
      <translation>Filtrar modelos</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>No model contains “{text}”.</source>
      <translation>Ningún modelo contiene «{text}».</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>Abrir un archivo GGUF…</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>Descargar el modelo de la memoria</translation>
    </message>
    <message>
      <source>current model</source>
      <translation>modelo actual</translation>
    </message>
  </context>
  <context>
    <name>ModelView</name>
    <message>
      <source>About this model</source>
      <translation>Acerca de este modelo</translation>
    </message>
    <message>
      <source>Base model</source>
      <translation>Modelo base</translation>
    </message>
    <message>
      <source>Base: {name}</source>
      <translation>Base: {name}</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <source>Context {size}</source>
      <translation>Contexto {size}</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Bueno saberlo</translation>
    </message>
    <message>
      <source>How to talk to it</source>
      <translation>Cómo hablar con él</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Formato del prompt</translation>
    </message>
    <message>
      <source>Read the card of {repo}</source>
      <translation>Leer la ficha de {repo}</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Leer la licencia</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Notas de la versión</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <source>System message</source>
      <translation>Mensaje de sistema</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Condiciones</translation>
    </message>
    <message>
      <source>The chat template in the file</source>
      <translation>La plantilla de chat del archivo</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Up to {limit} tokens; {start} is a good start</source>
      <translation>Hasta {limit} tokens; {start} es un buen comienzo</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>de {author}</translation>
    </message>
    <message>
      <source>{limit} tokens</source>
      <translation>{limit} tokens</translation>
    </message>
    <message>
      <source>{name}. Asks to be accepted once, before the first download.</source>
      <translation>{name}. Pide que se acepte una vez, antes de la primera descarga.</translation>
    </message>
    <message>
      <source>{size} parameters</source>
      <translation>{size} parámetros</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Fits</source>
      <translation>Caben</translation>
    </message>
    <message>
      <source>Fits here</source>
      <translation>Caben aquí</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Instalados</translation>
    </message>
    <message>
      <source>Models shown</source>
      <translation>Modelos que se muestran</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Buscar en Hugging Face</translation>
    </message>
  </context>
  <context>
    <name>MoreLoadSettings</name>
    <message>
      <source>How the GPUs share the model: one alone, whole layers each, or rows of each matrix.</source>
      <translation>Cómo comparten las GPU el modelo: una sola, capas enteras cada una o filas de cada matriz.</translation>
    </message>
    <message>
      <source>Keeps the model in RAM, so that the system never moves it to disk.</source>
      <translation>Mantiene el modelo en la RAM, para que el sistema no lo mueva nunca al disco.</translation>
    </message>
    <message>
      <source>Not used while the model is split by layers.</source>
      <translation>No se usa mientras el modelo se reparte por capas.</translation>
    </message>
    <message>
      <source>Not used with one GPU.</source>
      <translation>No se usa con una sola GPU.</translation>
    </message>
    <message>
      <source>Reads the file as it is needed instead of copying it to memory first.</source>
      <translation>Lee el archivo según hace falta, en vez de copiarlo antes a la memoria.</translation>
    </message>
    <message>
      <source>The GPU that holds the model, or what cannot be split by rows.</source>
      <translation>La GPU que contiene el modelo, o lo que no se puede repartir por filas.</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>A name is needed.</source>
      <translation>Hace falta un nombre.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>No se está descargando nada</translation>
    </message>
  </context>
  <context>
    <name>NetworkCard</name>
    <message>
      <source>At the same time</source>
      <translation>A la vez</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>Pause all when metered</source>
      <translation>Pausar todo con uso medido</translation>
    </message>
    <message>
      <source>Pause over {size} when metered</source>
      <translation>Pausar lo mayor de {size} con uso medido</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>Límite de velocidad</translation>
    </message>
    <message>
      <source>Speed of the last 60 seconds</source>
      <translation>Velocidad de los últimos 60 segundos</translation>
    </message>
    <message>
      <source>The last 60 seconds</source>
      <translation>Los últimos 60 segundos</translation>
    </message>
  </context>
  <context>
    <name>NetworkChecks</name>
    <message>
      <source>A proxy is written as http://host:port.</source>
      <translation>Un proxy se escribe así: http://host:port.</translation>
    </message>
    <message>
      <source>An address begins with https:// or http://, such as {example}.</source>
      <translation>Una dirección empieza por https:// o http://, como {example}.</translation>
    </message>
    <message>
      <source>The address must not have a name or password in it; the token has its own field.</source>
      <translation>La dirección no debe llevar un nombre ni una contraseña; el token tiene su propio campo.</translation>
    </message>
    <message>
      <source>The address must not have a “?” or “#” in it.</source>
      <translation>La dirección no debe llevar «?» ni «#».</translation>
    </message>
    <message>
      <source>There is no certificate in this file. A PEM file is needed.</source>
      <translation>En este archivo no hay ningún certificado. Hace falta un archivo PEM.</translation>
    </message>
    <message>
      <source>This file cannot be read: {reason}.</source>
      <translation>Este archivo no se puede leer: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>NetworkSection</name>
    <message>
      <source>Accelerated downloads</source>
      <translation>Descargas aceleradas</translation>
    </message>
    <message>
      <source>Address of the Hub</source>
      <translation>Dirección del Hub</translation>
    </message>
    <message>
      <source>At the same time</source>
      <translation>A la vez</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
      <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Certificates (CA bundle)</source>
      <translation>Certificados (paquete CA)</translation>
    </message>
    <message>
      <source>Choose a certificate file</source>
      <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Conexiones</translation>
    </message>
    <message>
      <source>Empty: as the system has it</source>
      <translation>Vacío: como lo tenga el sistema</translation>
    </message>
    <message>
      <source>Empty: the system's own</source>
      <translation>Vacío: los del sistema</translation>
    </message>
    <message>
      <source>For each download; more help where the server slows each one down</source>
      <translation>Por cada descarga; más ayudan donde el servidor frena cada una</translation>
    </message>
    <message>
      <source>Network and downloads</source>
      <translation>Red y descargas</translation>
    </message>
    <message>
      <source>Of all downloads together</source>
      <translation>De todas las descargas juntas</translation>
    </message>
    <message>
      <source>Proxy</source>
      <translation>Proxy</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>Límite de velocidad</translation>
    </message>
    <message>
      <source>The Hub, or a mirror of it</source>
      <translation>El Hub, o una réplica suya</translation>
    </message>
    <message>
      <source>The others wait</source>
      <translation>Las demás esperan</translation>
    </message>
    <message>
      <source>Until the network is no longer metered</source>
      <translation>Hasta que la red deje de ser de uso medido</translation>
    </message>
    <message>
      <source>Wait when metered</source>
      <translation>Esperar con uso medido</translation>
    </message>
    <message>
      <source>hf_transfer for new files: faster on very fast lines, unused with a speed limit, proxy or CA bundle</source>
      <translation>hf_transfer para archivos nuevos: más rápido en líneas muy rápidas, sin uso con límite de velocidad, proxy o paquete CA</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>What is new</source>
      <translation>Novedades</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Ocultar los detalles</translation>
    </message>
  </context>
  <context>
    <name>NoticeRow</name>
    <message>
      <source>Back to the end of the chat</source>
      <translation>Volver al final del chat</translation>
    </message>
    <message>
      <source>Cancel editing</source>
      <translation>Cancelar la edición</translation>
    </message>
    <message>
      <source>Editing the answer. Esc to cancel.</source>
      <translation>Editando la respuesta. Esc para cancelar.</translation>
    </message>
    <message>
      <source>Editing your message. Esc to cancel.</source>
      <translation>Editando tu mensaje. Esc para cancelar.</translation>
    </message>
    <message>
      <source>Your next message begins a new branch here. Esc to go back.</source>
      <translation>Tu próximo mensaje empieza aquí una rama nueva. Esc para volver.</translation>
    </message>
  </context>
  <context>
    <name>NumberRow</name>
    <message>
      <source>“{name}” is on. Turn it off to choose a number.</source>
      <translation>«{name}» está activado. Desactívalo para elegir un número.</translation>
    </message>
  </context>
  <context>
    <name>OtherFormats</name>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the GGUF repository</source>
      <translation>Abrir el repositorio GGUF</translation>
    </message>
    <message>
      <source>Open {repo}</source>
      <translation>Abrir {repo}</translation>
    </message>
    <message>
      <source>Other formats</source>
      <translation>Otros formatos</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF files. The repositories below hold the same model for other programs and cannot run here. Their GGUF sibling is {repo}.</source>
      <translation>llama.cpp ejecuta archivos GGUF. Los repositorios de abajo contienen el mismo modelo para otros programas y no funcionan aquí. Su equivalente GGUF es {repo}.</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>The conversation could not be stored</source>
      <translation>El chat no se pudo guardar</translation>
    </message>
    <message>
      <source>What is on the screen stays there until it is stored; Synthia tries again by itself.</source>
      <translation>Lo que está en la pantalla se queda ahí hasta que se guarde; Synthia lo vuelve a intentar sola.</translation>
    </message>
  </context>
  <context>
    <name>Outside</name>
    <message>
      <source>Copy address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open a link</source>
      <translation>Abrir un enlace</translation>
    </message>
    <message>
      <source>Open a page of {host} in the browser?</source>
      <translation>¿Abrir una página de {host} en el navegador?</translation>
    </message>
    <message>
      <source>Save code</source>
      <translation>Guardar el código</translation>
    </message>
    <message>
      <source>Write a mail to {address}?</source>
      <translation>¿Escribir un correo a {address}?</translation>
    </message>
  </context>
  <context>
    <name>PackageTarget</name>
    <message>
      <source>Checking the signature…</source>
      <translation>Comprobando la firma…</translation>
    </message>
    <message>
      <source>Choose the folder for the download</source>
      <translation>Elegir la carpeta para la descarga</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Folder for the download</source>
      <translation>Carpeta para la descarga</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>En</translation>
    </message>
  </context>
  <context>
    <name>PanelFrame</name>
    <message>
      <source>Close {title}</source>
      <translation>Cerrar {title}</translation>
    </message>
  </context>
  <context>
    <name>PanelHost</name>
    <message>
      <source>No system prompt</source>
      <translation>Sin prompt de sistema</translation>
    </message>
    <message>
      <source>Own sampling</source>
      <translation>Muestreo propio</translation>
    </message>
    <message>
      <source>Own system prompt</source>
      <translation>Prompt de sistema propio</translation>
    </message>
  </context>
  <context>
    <name>PartList</name>
    <message>
      <source>Parts of the program</source>
      <translation>Partes del programa</translation>
    </message>
  </context>
  <context>
    <name>PickerButton</name>
    <message>
      <source>Model: {name} {tag}</source>
      <translation>Modelo: {name} {tag}</translation>
    </message>
    <message>
      <source>{name}: choose another model  ({keys})</source>
      <translation>{name}: elegir otro modelo  ({keys})</translation>
    </message>
  </context>
  <context>
    <name>PlanLegend</name>
    <message>
      <source>Compute</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>No cabe</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>Caché KV</translation>
    </message>
    <message>
      <source>Kept free</source>
      <translation>Reservado</translation>
    </message>
    <message>
      <source>Weights in RAM</source>
      <translation>Pesos en la RAM</translation>
    </message>
    <message>
      <source>Weights on GPU</source>
      <translation>Pesos en la GPU</translation>
    </message>
  </context>
  <context>
    <name>PlanNotice</name>
    <message>
      <source>The GPU cannot be used</source>
      <translation>La GPU no se puede usar</translation>
    </message>
    <message>
      <source>{why} Models run in RAM meanwhile, which works but is slower.</source>
      <translation>{why} Mientras tanto los modelos se ejecutan en la RAM, lo que funciona pero es más lento.</translation>
    </message>
  </context>
  <context>
    <name>Prediction</name>
    <message>
      <source>16 bit</source>
      <translation>16 bits</translation>
    </message>
    <message>
      <source>4 bit</source>
      <translation>4 bits</translation>
    </message>
    <message>
      <source>8 bit</source>
      <translation>8 bits</translation>
    </message>
  </context>
  <context>
    <name>PredictionBar</name>
    <message>
      <source>Cache to predict for</source>
      <translation>Caché para la previsión</translation>
    </message>
    <message>
      <source>Context to predict for</source>
      <translation>Contexto para la previsión</translation>
    </message>
    <message>
      <source>Predicted for a context of</source>
      <translation>Previsto para un contexto de</translation>
    </message>
    <message>
      <source>and a cache of</source>
      <translation>y una caché de</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} tokens</translation>
    </message>
  </context>
  <context>
    <name>PrefillRow</name>
    <message>
      <source>First words of the answer</source>
      <translation>Primeras palabras de la respuesta</translation>
    </message>
    <message>
      <source>Let the answer begin freely</source>
      <translation>Dejar que la respuesta empiece libremente</translation>
    </message>
    <message>
      <source>The answer begins with</source>
      <translation>La respuesta empieza por</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Its icon in the tray shows the window again. Settings, Desktop changes this.</source>
      <translation>Su icono en la bandeja vuelve a mostrar la ventana. Se cambia en Ajustes, Escritorio.</translation>
    </message>
    <message>
      <source>Synthia goes on without its window</source>
      <translation>Synthia sigue sin su ventana</translation>
    </message>
  </context>
  <context>
    <name>PresetDesk</name>
    <message>
      <source>Export presets</source>
      <translation>Exportar preajustes</translation>
    </message>
    <message>
      <source>Import presets</source>
      <translation>Importar preajustes</translation>
    </message>
    <message>
      <source>Preset “{name}” deleted.</source>
      <translation>Preajuste «{name}» eliminado.</translation>
    </message>
    <message>
      <source>Presets (*.json)</source>
      <translation>Preajustes (*.json)</translation>
    </message>
    <message>
      <source>Presets (*.json);;All files (*)</source>
      <translation>Preajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Presets imported</source>
      <translation>Preajustes importados</translation>
    </message>
    <message>
      <source>You have all of them already.</source>
      <translation>Ya los tienes todos.</translation>
    </message>
    <message>
      <source>{system} system prompts and {sampling} sampling presets are new.</source>
      <translation>{system} prompts de sistema y {sampling} preajustes de muestreo son nuevos.</translation>
    </message>
  </context>
  <context>
    <name>PresetRow</name>
    <message>
      <source>Custom</source>
      <translation>Personalizado</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Export all own presets…</source>
      <translation>Exportar todos los preajustes propios…</translation>
    </message>
    <message>
      <source>Export this preset…</source>
      <translation>Exportar este preajuste…</translation>
    </message>
    <message>
      <source>Import presets…</source>
      <translation>Importar preajustes…</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Name of the new preset</source>
      <translation>Nombre del preajuste nuevo</translation>
    </message>
    <message>
      <source>New name of the preset</source>
      <translation>Nombre nuevo del preajuste</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save as a new preset…</source>
      <translation>Guardar como preajuste nuevo…</translation>
    </message>
    <message>
      <source>Save the changes in “{name}”</source>
      <translation>Guardar los cambios en «{name}»</translation>
    </message>
    <message>
      <source>Save, rename, import presets</source>
      <translation>Guardar, renombrar, importar preajustes</translation>
    </message>
    <message>
      <source>Your own preset.</source>
      <translation>Tu propio preajuste.</translation>
    </message>
  </context>
  <context>
    <name>ProblemView</name>
    <message>
      <source>Copy report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Engine log</source>
      <translation>Registro del motor</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Ocultar los detalles</translation>
    </message>
    <message>
      <source>What is safe</source>
      <translation>Qué está a salvo</translation>
    </message>
    <message>
      <source>What was tried</source>
      <translation>Qué se intentó</translation>
    </message>
    <message>
      <source>What you can do</source>
      <translation>Qué puedes hacer</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Choose another one with --data-dir, or make this one writable.</source>
      <translation>Elige otra con --data-dir o permite escribir en esta.</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Preajustes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>The data folder cannot be made</source>
      <translation>No se puede crear la carpeta de datos</translation>
    </message>
  </context>
  <context>
    <name>PromptEditor</name>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
  </context>
  <context>
    <name>PromptPanel</name>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Auto: {format}</source>
      <translation>Auto: {format}</translation>
    </message>
    <message>
      <source>Draws a dot for each space, so that a wrong one can be seen.</source>
      <translation>Dibuja un punto por cada espacio, para que se vea uno equivocado.</translation>
    </message>
    <message>
      <source>How the conversation is written out for the model; the wrong one spoils its answers.</source>
      <translation>Cómo se escribe el chat para el modelo; un formato equivocado estropea sus respuestas.</translation>
    </message>
    <message>
      <source>New chats begin with it too. A change here changes it for them; older chats keep theirs.</source>
      <translation>Los chats nuevos también empiezan con él. Un cambio aquí lo cambia para ellos; los anteriores conservan el suyo.</translation>
    </message>
    <message>
      <source>New chats begin with the default; a change here is only for this one.</source>
      <translation>Los chats nuevos empiezan con el predeterminado; un cambio aquí es solo para este.</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Formato del prompt</translation>
    </message>
    <message>
      <source>Show spaces and line ends</source>
      <translation>Mostrar espacios y finales de línea</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt de sistema</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>Prompt de sistema y formato</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>Tiene efecto con la próxima respuesta.</translation>
    </message>
    <message>
      <source>Tells the model who it is and how to answer, before the first message.</source>
      <translation>Le dice al modelo quién es y cómo responder, antes del primer mensaje.</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>El predeterminado de {model}</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>El predeterminado general</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>Solo este chat</translation>
    </message>
    <message>
      <source>This model has no such format. In use: {format}.</source>
      <translation>Este modelo no tiene ese formato. En uso: {format}.</translation>
    </message>
    <message>
      <source>What the model reads next</source>
      <translation>Lo que lee el modelo a continuación</translation>
    </message>
    <message>
      <source>Your own text.</source>
      <translation>Tu propio texto.</translation>
    </message>
  </context>
  <context>
    <name>PromptPreview</name>
    <message>
      <source>Exact prompt of the next turn</source>
      <translation>Prompt exacto del próximo turno</translation>
    </message>
    <message>
      <source>The exact text is shown once a model is loaded.</source>
      <translation>El texto exacto se muestra cuando hay un modelo cargado.</translation>
    </message>
  </context>
  <context>
    <name>QuantHeader</name>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
  </context>
  <context>
    <name>QuantTable</name>
    <message>
      <source>1 older variant hidden.</source>
      <translation>1 variante antigua oculta.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Aprox.</translation>
    </message>
    <message>
      <source>About this size; the Hub tells it exactly before the download</source>
      <translation>Más o menos de este tamaño; el Hub lo dice con exactitud antes de la descarga</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Descargando</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Descargar…</translation>
    </message>
    <message>
      <source>Excellent</source>
      <translation>Excelente</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>Aceptable</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bueno</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Instalados</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Baja</translation>
    </message>
    <message>
      <source>Measure this computer</source>
      <translation>Medir este ordenador</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Necesita</translation>
    </message>
    <message>
      <source>No memory plan: {why}</source>
      <translation>Sin plan de memoria: {why}</translation>
    </message>
    <message>
      <source>No plan</source>
      <translation>Sin plan</translation>
    </message>
    <message>
      <source>Predicted: tokens that the model writes in a second. A word has one to two tokens.</source>
      <translation>Previsto: tokens que el modelo escribe por segundo. Una palabra tiene uno o dos tokens.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>Cuant.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recomendado</translation>
    </message>
    <message>
      <source>Recommended: {reason}</source>
      <translation>Recomendado: {reason}</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todas</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Speeds are not known yet.</source>
      <translation>Aún no se conocen las velocidades.</translation>
    </message>
    <message>
      <source>Takes about ten seconds and tells how fast models will answer here</source>
      <translation>Tarda unos diez segundos y dice lo rápido que responderán aquí los modelos</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>Actualización disponible</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>Muy buena</translation>
    </message>
    <message>
      <source>What the model takes of the memory that is free for it, on one scale. The outlined end is kept free for the system.</source>
      <translation>Lo que el modelo ocupa de la memoria libre para él, en una sola escala. El extremo con contorno se reserva para el sistema.</translation>
    </message>
    <message>
      <source>no memory plan: {why}</source>
      <translation>sin plan de memoria: {why}</translation>
    </message>
    <message>
      <source>quality {grade}</source>
      <translation>calidad {grade}</translation>
    </message>
    <message>
      <source>recommended: {reason}</source>
      <translation>recomendado: {reason}</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>tamaño desconocido</translation>
    </message>
    <message>
      <source>{n} bytes</source>
      <translation>{n} bytes</translation>
    </message>
    <message>
      <source>{n} older variants hidden.</source>
      <translation>{n} variantes antiguas ocultas.</translation>
    </message>
    <message>
      <source>{n} parts, joined while downloading</source>
      <translation>{n} partes, se unen mientras se descargan</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>Active</source>
      <translation>Activas</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>Cancelar la descarga</translation>
    </message>
    <message>
      <source>Cancel the download of “{title}”?</source>
      <translation>¿Cancelar la descarga de «{title}»?</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copiar los detalles</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>Descargar ahora</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminadas</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Move to the top</source>
      <translation>Llevar arriba del todo</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Needs your attention</source>
      <translation>Necesita tu atención</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>The {size} received so far are removed from this computer.</source>
      <translation>Los {size} recibidos hasta ahora se eliminan de este ordenador.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
  </context>
  <context>
    <name>QuickSwitcher</name>
    <message>
      <source># chats   @ models   &gt; actions   {tab} switches between them   {enter} opens</source>
      <translation># chats   @ modelos   &gt; acciones   {tab} cambia entre ellos   {enter} abre</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Go to a chat, a model or an action</source>
      <translation>Ir a un chat, un modelo o una acción</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Nothing is called “{text}”.</source>
      <translation>Nada se llama «{text}».</translation>
    </message>
    <message>
      <source>Only actions.   {enter} does it</source>
      <translation>Solo acciones.   {enter} la ejecuta</translation>
    </message>
    <message>
      <source>Only chats.   {enter} opens</source>
      <translation>Solo chats.   {enter} abre</translation>
    </message>
    <message>
      <source>Only models.   {enter} loads   {ctrl} loads and shows the load settings</source>
      <translation>Solo modelos.   {enter} carga   {ctrl} carga y muestra los ajustes de carga</translation>
    </message>
    <message>
      <source>Quick switcher</source>
      <translation>Selector rápido</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
      <source>What answers to what is typed</source>
      <translation>Lo que corresponde a lo escrito</translation>
    </message>
    <message>
      <source>action</source>
      <translation>acción</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>chat</translation>
    </message>
    <message>
      <source>message</source>
      <translation>mensaje</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
  </context>
  <context>
    <name>Readings</name>
    <message>
      <source>Remove it, or attach the text another way.</source>
      <translation>Quítalo o adjunta el texto de otra manera.</translation>
    </message>
    <message>
      <source>Something unexpected happened. The file and your message are unchanged.</source>
      <translation>Ocurrió algo inesperado. El archivo y tu mensaje no han cambiado.</translation>
    </message>
    <message>
      <source>The file could not be read</source>
      <translation>No se pudo leer el archivo</translation>
    </message>
  </context>
  <context>
    <name>ReasoningButton</name>
    <message>
      <source>Reasoning</source>
      <translation>Razonamiento</translation>
    </message>
  </context>
  <context>
    <name>ReasoningView</name>
    <message>
      <source>Thinking</source>
      <translation>Pensando</translation>
    </message>
    <message>
      <source>Thinking, {n} s</source>
      <translation>Pensando, {n} s</translation>
    </message>
    <message>
      <source>Thought for {n} s</source>
      <translation>Pensó durante {n} s</translation>
    </message>
  </context>
  <context>
    <name>RefusalRow</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>Repeats</name>
    <message>
      <source>An answer is being written.</source>
      <translation>Se está escribiendo una respuesta.</translation>
    </message>
    <message>
      <source>It is not known what this answer was written with.</source>
      <translation>No se sabe con qué se escribió esta respuesta.</translation>
    </message>
    <message>
      <source>It was written by {file}, which is not the model that is chosen now.</source>
      <translation>La escribió {file}, que no es el modelo elegido ahora.</translation>
    </message>
  </context>
  <context>
    <name>RepositoryFiles</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>GGUF repositories</source>
      <translation>Repositorios GGUF</translation>
    </message>
    <message>
      <source>Looking for GGUF files of the same model.</source>
      <translation>Buscando archivos GGUF del mismo modelo.</translation>
    </message>
    <message>
      <source>No GGUF repository says that it was made from this one.</source>
      <translation>Ningún repositorio GGUF dice que se hiciera a partir de este.</translation>
    </message>
    <message>
      <source>Projectors</source>
      <translation>Proyectores</translation>
    </message>
    <message>
      <source>Search for “{name}”</source>
      <translation>Buscar «{name}»</translation>
    </message>
    <message>
      <source>The same model is in these GGUF repositories.</source>
      <translation>El mismo modelo está en estos repositorios GGUF.</translation>
    </message>
    <message>
      <source>With one of them beside it, the model can read pictures.</source>
      <translation>Con uno de ellos al lado, el modelo puede leer imágenes.</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository has none</source>
      <translation>llama.cpp ejecuta GGUF, y este repositorio no tiene ninguno</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository holds {kinds}</source>
      <translation>llama.cpp ejecuta GGUF, y este repositorio contiene {kinds}</translation>
    </message>
    <message>
      <source>{count} files</source>
      <translation>{count} archivos</translation>
    </message>
  </context>
  <context>
    <name>RepositoryHeader</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Base: {repository}</source>
      <translation>Base: {repository}</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Rama</translation>
    </message>
    <message>
      <source>Branch, tag or commit</source>
      <translation>Rama, etiqueta o commit</translation>
    </message>
    <message>
      <source>Choose a branch or tag, or type one, then press Enter</source>
      <translation>Elige una rama o etiqueta, o escríbela y pulsa Intro</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Gated</source>
      <translation>De acceso restringido</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Open {repository}</source>
      <translation>Abrir {repository}</translation>
    </message>
    <message>
      <source>Shown of it</source>
      <translation>Mostrado de él</translation>
    </message>
    <message>
      <source>Updated {when}</source>
      <translation>Actualizado {when}</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>de {author}</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} descargas</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} me gusta</translation>
    </message>
  </context>
  <context>
    <name>RepositoryPage</name>
    <message>
      <source>Accept them on the repository's page with your Hugging Face account, then enter an access token of that account in Settings, under Network and downloads. Until then its downloads are refused.</source>
      <translation>Acéptalas en la página del repositorio con tu cuenta de Hugging Face y escribe después un token de acceso de esa cuenta en Ajustes, en Red y descargas. Hasta entonces se rechazan sus descargas.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>Abriendo {name}</translation>
    </message>
    <message>
      <source>Reading the model card</source>
      <translation>Leyendo la ficha del modelo</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repositorio</translation>
    </message>
    <message>
      <source>The author asks you to accept terms first</source>
      <translation>El autor pide que aceptes antes unas condiciones</translation>
    </message>
    <message>
      <source>This repository has no model card.</source>
      <translation>Este repositorio no tiene ficha de modelo.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>{name} is open</source>
      <translation>{name} está abierto</translation>
    </message>
  </context>
  <context>
    <name>RowActions</name>
    <message>
      <source>Cancel download</source>
      <translation>Cancelar la descarga</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>Descargar ahora</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <source>"{name}" is one of several pieces that one GGUF file was cut into for the download.</source>
      <translation>«{name}» es uno de los varios trozos en que se cortó un archivo GGUF para la descarga.</translation>
    </message>
    <message>
      <source>1 part is in the folder, and {missing} is not.</source>
      <translation>1 parte está en la carpeta, y {missing} no.</translation>
    </message>
    <message>
      <source>20 % more data than 1.1 and twice the training time.</source>
      <translation>Un 20 % más de datos que la 1.1 y el doble de tiempo de entrenamiento.</translation>
    </message>
    <message>
      <source>4 bit, group 128: less memory than group 64, slightly less exact</source>
      <translation>4 bits, grupo 128: menos memoria que el grupo 64, algo menos exacto</translation>
    </message>
    <message>
      <source>4 bit, group 32: best 4-bit quality, most memory</source>
      <translation>4 bits, grupo 32: la mejor calidad de 4 bits, más memoria</translation>
    </message>
    <message>
      <source>4 bit, group 64: less memory than group 32, slightly less exact</source>
      <translation>4 bits, grupo 64: menos memoria que el grupo 32, algo menos exacto</translation>
    </message>
    <message>
      <source>8 bit, group 128: better than no groups</source>
      <translation>8 bits, grupo 128: mejor que sin grupos</translation>
    </message>
    <message>
      <source>8 bit, group 32: best quality of all</source>
      <translation>8 bits, grupo 32: la mejor calidad de todas</translation>
    </message>
    <message>
      <source>8 bit, no groups: least memory of the 8-bit ones</source>
      <translation>8 bits, sin grupos: la menor memoria de las de 8 bits</translation>
    </message>
    <message>
      <source>A 34B model of the 1.2 generation, by its file sizes built on Code Llama 34B. Its original card could not be found.</source>
      <translation>Un modelo de 34B de la generación 1.2; por el tamaño de sus archivos, sobre Code Llama 34B. No se encontró su ficha original.</translation>
    </message>
    <message>
      <source>A 70B model of the 1.5 generation. Its card says little about the training.</source>
      <translation>Un modelo de 70B de la generación 1.5. Su ficha dice poco sobre el entrenamiento.</translation>
    </message>
    <message>
      <source>A KV cache in {value} cannot be used while flash attention is off.</source>
      <translation>Una caché KV en {value} no se puede usar con Flash Attention desactivada.</translation>
    </message>
    <message>
      <source>A Llama 2 13B model trained on Orca-style data, with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>Un modelo Llama 2 13B entrenado con datos al estilo de Orca, con razonamiento general Tree of Thoughts y Chain of Thought. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>A Llama 2 70B model, the first Synthia with general Tree of Thoughts reasoning. Uncensored: check important answers.</source>
      <translation>Un modelo Llama 2 70B, el primer Synthia con razonamiento general Tree of Thoughts. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>A Llama 2 7B model with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>Un modelo Llama 2 7B con razonamiento general Tree of Thoughts y Chain of Thought. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>A Mistral 7B model between 1.3 and 2.0. Its card says little about the training.</source>
      <translation>Un modelo Mistral 7B entre la 1.3 y la 2.0. Su ficha dice poco sobre el entrenamiento.</translation>
    </message>
    <message>
      <source>A Mistral 7B model of the second generation. Its card says little about the training.</source>
      <translation>Un modelo Mistral 7B de la segunda generación. Su ficha dice poco sobre el entrenamiento.</translation>
    </message>
    <message>
      <source>A file arrived damaged</source>
      <translation>Un archivo llegó dañado</translation>
    </message>
    <message>
      <source>A file of this download would be stored elsewhere</source>
      <translation>Un archivo de esta descarga se guardaría en otro sitio</translation>
    </message>
    <message>
      <source>A file of this name is there already</source>
      <translation>Ya hay un archivo con este nombre</translation>
    </message>
    <message>
      <source>A file of this repository cannot be stored</source>
      <translation>Un archivo de este repositorio no se puede guardar</translation>
    </message>
    <message>
      <source>A general-purpose model of 11 billion parameters on the Synthia 3.0 data: about ten thousand chosen samples instead of many. Uncensored: check important answers.</source>
      <translation>Un modelo de uso general de 11 mil millones de parámetros con los datos de Synthia 3.0: unas diez mil muestras escogidas en vez de muchas. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>A laptop-sized model by Google with four billion effective parameters.</source>
      <translation>Un modelo de Google para portátiles, con cuatro mil millones de parámetros efectivos.</translation>
    </message>
    <message>
      <source>A laptop-sized model with a long context that knows many languages.</source>
      <translation>Un modelo para portátiles con un contexto largo que conoce muchos idiomas.</translation>
    </message>
    <message>
      <source>A large model with a long context for computers with much memory.</source>
      <translation>Un modelo grande con un contexto largo, para ordenadores con mucha memoria.</translation>
    </message>
    <message>
      <source>A link cannot be moved</source>
      <translation>Un enlace no se puede mover</translation>
    </message>
    <message>
      <source>A little freedom. Suits most models and questions.</source>
      <translation>Un poco de libertad. Va bien con la mayoría de modelos y preguntas.</translation>
    </message>
    <message>
      <source>A mixture of experts by Google: about 4 of its 26 billion parameters work on each token, so it is fast.</source>
      <translation>Una mezcla de expertos de Google: en cada token trabajan unos 4 de sus 26 mil millones de parámetros, así que es rápida.</translation>
    </message>
    <message>
      <source>A model for computers with 16 GB of memory, with a long context and many languages.</source>
      <translation>Un modelo para ordenadores con 16 GB de memoria, con un contexto largo y muchos idiomas.</translation>
    </message>
    <message>
      <source>A model in several parts is opened through its first part.</source>
      <translation>Un modelo en varias partes se abre por la primera.</translation>
    </message>
    <message>
      <source>A newer Synthia may be able to read it.</source>
      <translation>Una Synthia más nueva quizá pueda leerlo.</translation>
    </message>
    <message>
      <source>A part cannot be read</source>
      <translation>Una parte no se puede leer</translation>
    </message>
    <message>
      <source>A part is no file</source>
      <translation>Una parte no es un archivo</translation>
    </message>
    <message>
      <source>A personal assistant and agent on Qwen3.8 27B that can think before it answers.</source>
      <translation>Un asistente y agente personal sobre Qwen3.8 27B que puede pensar antes de responder.</translation>
    </message>
    <message>
      <source>A private one shows only with your token, which Settings takes.</source>
      <translation>Uno privado solo se muestra con tu token, que se escribe en Ajustes.</translation>
    </message>
    <message>
      <source>A small business model by IBM that follows instructions and calls tools.</source>
      <translation>Un modelo pequeño de IBM para empresas que sigue instrucciones y llama a herramientas.</translation>
    </message>
    <message>
      <source>A small model by Microsoft, good at reasoning and mathematics for its size.</source>
      <translation>Un modelo pequeño de Microsoft, bueno en razonamiento y matemáticas para su tamaño.</translation>
    </message>
    <message>
      <source>A small model with a long context that knows many languages.</source>
      <translation>Un modelo pequeño con un contexto largo que conoce muchos idiomas.</translation>
    </message>
    <message>
      <source>A small open model for six European languages that can think before it answers.</source>
      <translation>Un modelo pequeño y abierto para seis lenguas europeas que puede pensar antes de responder.</translation>
    </message>
    <message>
      <source>A very small model that answers fast on any computer. It can think before it answers.</source>
      <translation>Un modelo muy pequeño que responde rápido en cualquier ordenador. Puede pensar antes de responder.</translation>
    </message>
    <message>
      <source>A web page came instead</source>
      <translation>En su lugar llegó una página web</translation>
    </message>
    <message>
      <source>About ten thousand samples on Mixtral. The author warns that it is probably over-fitted because of a high learning rate.</source>
      <translation>Unas diez mil muestras sobre Mixtral. El autor avisa de que probablemente está sobreajustado por una tasa de aprendizaje alta.</translation>
    </message>
    <message>
      <source>Accept the terms on the model's page, and enter a token of the same account in Settings.</source>
      <translation>Acepta las condiciones en la página del modelo y escribe un token de la misma cuenta en Ajustes.</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning, which the system message calls for.</source>
      <translation>Añade el razonamiento general Tree of Thoughts y Chain of Thought, que el mensaje de sistema pide.</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning.</source>
      <translation>Añade el razonamiento general Tree of Thoughts y Chain of Thought.</translation>
    </message>
    <message>
      <source>After it was interrupted the parts were changed: {what}. Nothing was changed now.</source>
      <translation>Tras la interrupción, las partes se cambiaron: {what}. Ahora no se cambió nada.</translation>
    </message>
    <message>
      <source>Always the likeliest word: the same question gives the same answer.</source>
      <translation>Siempre la palabra más probable: la misma pregunta da la misma respuesta.</translation>
    </message>
    <message>
      <source>An RPC server does not answer</source>
      <translation>Un servidor RPC no responde</translation>
    </message>
    <message>
      <source>An RPC server is busy</source>
      <translation>Un servidor RPC está ocupado</translation>
    </message>
    <message>
      <source>An unexpected error happened: {unexpected}.</source>
      <translation>Ocurrió un error inesperado: {unexpected}.</translation>
    </message>
    <message>
      <source>Another Synthia uses the data folder {folder}.</source>
      <translation>Otra Synthia usa la carpeta de datos {folder}.</translation>
    </message>
    <message>
      <source>Another program holds {path}.</source>
      <translation>Otro programa tiene en uso {path}.</translation>
    </message>
    <message>
      <source>Another program joins {name} at this moment.</source>
      <translation>Otro programa está uniendo {name} en este momento.</translation>
    </message>
    <message>
      <source>Another program wrote to {name} at the same time, so what was read may be of two versions.</source>
      <translation>Otro programa escribió en {name} al mismo tiempo, así que lo leído puede ser de dos versiones.</translation>
    </message>
    <message>
      <source>Another program, or another window of this one, is downloading {name}. Its download goes on.</source>
      <translation>Otro programa, u otra ventana de este, está descargando {name}. Su descarga continúa.</translation>
    </message>
    <message>
      <source>Another version of this file is being downloaded</source>
      <translation>Se está descargando otra versión de este archivo</translation>
    </message>
    <message>
      <source>Apache License 2.0</source>
      <translation>Licencia Apache 2.0</translation>
    </message>
    <message>
      <source>Apache-2.0</source>
      <translation>Apache-2.0</translation>
    </message>
    <message>
      <source>At {revision} it has {names}.</source>
      <translation>En {revision} tiene {names}.</translation>
    </message>
    <message>
      <source>Attach a part of it.</source>
      <translation>Adjunta una parte.</translation>
    </message>
    <message>
      <source>Attach another file.</source>
      <translation>Adjunta otro archivo.</translation>
    </message>
    <message>
      <source>Attach it again once it is saved.</source>
      <translation>Adjúntalo de nuevo cuando esté guardado.</translation>
    </message>
    <message>
      <source>Attach it again; if it fails once more, save it anew in another program.</source>
      <translation>Adjúntalo de nuevo; si vuelve a fallar, guárdalo de nuevo con otro programa.</translation>
    </message>
    <message>
      <source>Attach it from where it is now.</source>
      <translation>Adjúntalo desde donde está ahora.</translation>
    </message>
    <message>
      <source>Attach text, Markdown, code, PDF or DOCX.</source>
      <translation>Adjunta texto, Markdown, código, PDF o DOCX.</translation>
    </message>
    <message>
      <source>Attach the file again.</source>
      <translation>Adjunta el archivo de nuevo.</translation>
    </message>
    <message>
      <source>Attach the files that are in it one by one.</source>
      <translation>Adjunta uno a uno los archivos que contiene.</translation>
    </message>
    <message>
      <source>Attached: {name}</source>
      <translation>Adjunto: {name}</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Equilibrado</translation>
    </message>
    <message>
      <source>Balanced; recommended by the card</source>
      <translation>Equilibrado; recomendado por la ficha</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Comenzado</translation>
    </message>
    <message>
      <source>Change the file's permissions.</source>
      <translation>Cambia los permisos del archivo.</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Check how the name is written.</source>
      <translation>Comprueba cómo se escribe el nombre.</translation>
    </message>
    <message>
      <source>Check that it is there and whole.</source>
      <translation>Comprueba que está ahí y entero.</translation>
    </message>
    <message>
      <source>Check that the disk has room and the folder can be written to.</source>
      <translation>Comprueba que el disco tiene espacio y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <source>Check that the disk has room.</source>
      <translation>Comprueba que el disco tiene espacio.</translation>
    </message>
    <message>
      <source>Check that the folder can be written to.</source>
      <translation>Comprueba que se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <source>Check that the model file is still there and complete, then try again.</source>
      <translation>Comprueba que el archivo del modelo sigue ahí y está completo, y reinténtalo.</translation>
    </message>
    <message>
      <source>Check the address of the feed in Settings.</source>
      <translation>Comprueba la dirección de la fuente de versiones en Ajustes.</translation>
    </message>
    <message>
      <source>Check the address of the release feed in Settings, or look at the project's page.</source>
      <translation>Comprueba la dirección de la fuente de versiones en Ajustes, o mira la página del proyecto.</translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, or choose another folder in Settings.</source>
      <translation>Comprueba el disco y los permisos de la carpeta, o elige otra carpeta en Ajustes.</translation>
    </message>
    <message>
      <source>Check the disk that it is on.</source>
      <translation>Comprueba el disco en el que está.</translation>
    </message>
    <message>
      <source>Check the drive it is on.</source>
      <translation>Comprueba la unidad en la que está.</translation>
    </message>
    <message>
      <source>Check the file's permissions, and that its disk is connected.</source>
      <translation>Comprueba los permisos del archivo y que su disco está conectado.</translation>
    </message>
    <message>
      <source>Check the folder's permissions, or choose another one: --data-dir.</source>
      <translation>Comprueba los permisos de la carpeta o elige otra: --data-dir.</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>Comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
      <source>Check the internet connection. {proxy}</source>
      <translation>Comprueba la conexión a internet. {proxy}</translation>
    </message>
    <message>
      <source>Check the name, and the token in Settings.</source>
      <translation>Comprueba el nombre, y el token en Ajustes.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Comprueba el nombre.</translation>
    </message>
    <message>
      <source>Check the network connection, and the proxy and certificates in Settings.</source>
      <translation>Comprueba la conexión de red, y el proxy y los certificados en Ajustes.</translation>
    </message>
    <message>
      <source>Check the network connection, or the proxy in Settings.</source>
      <translation>Comprueba la conexión de red, o el proxy en Ajustes.</translation>
    </message>
    <message>
      <source>Check the path and its permissions.</source>
      <translation>Comprueba la ruta y sus permisos.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Comprueba la ruta.</translation>
    </message>
    <message>
      <source>Check the proxy and the endpoint under Settings, Network and downloads.</source>
      <translation>Comprueba el proxy y la dirección en Ajustes, Red y descargas.</translation>
    </message>
    <message>
      <source>Choose a .gguf file.</source>
      <translation>Elige un archivo .gguf.</translation>
    </message>
    <message>
      <source>Choose a PEM file in Settings, or leave the field empty to use the system's certificates.</source>
      <translation>Elige un archivo PEM en Ajustes, o deja el campo vacío para usar los certificados del sistema.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .gguf.</source>
      <translation>Elige un archivo que termine en .gguf.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from Synthia, ChatGPT, LM Studio or Jan.</source>
      <translation>Elige un archivo exportado de Synthia, ChatGPT, LM Studio o Jan.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk, or format this one as exFAT or NTFS.</source>
      <translation>Elige una carpeta en otro disco, o formatea este como exFAT o NTFS.</translation>
    </message>
    <message>
      <source>Choose a folder on another drive.</source>
      <translation>Elige una carpeta en otra unidad.</translation>
    </message>
    <message>
      <source>Choose a folder that exists.</source>
      <translation>Elige una carpeta que exista.</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>Elige primero un modelo.</translation>
    </message>
    <message>
      <source>Choose a model, then send it again.</source>
      <translation>Elige un modelo y envíalo de nuevo.</translation>
    </message>
    <message>
      <source>Choose another file of this model.</source>
      <translation>Elige otro archivo de este modelo.</translation>
    </message>
    <message>
      <source>Choose another file or repository.</source>
      <translation>Elige otro archivo o repositorio.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Elige otro archivo.</translation>
    </message>
    <message>
      <source>Choose another folder, then save it again.</source>
      <translation>Elige otra carpeta y guárdalo de nuevo.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elige otra carpeta.</translation>
    </message>
    <message>
      <source>Choose another language in the settings.</source>
      <translation>Elige otro idioma en los ajustes.</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <translation>Elige otro modelo.</translation>
    </message>
    <message>
      <source>Choose another name for the joined file.</source>
      <translation>Elige otro nombre para el archivo unido.</translation>
    </message>
    <message>
      <source>Choose another one from the list.</source>
      <translation>Elige otra de la lista.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Elige otro.</translation>
    </message>
    <message>
      <source>Choose another place, or free some disk space.</source>
      <translation>Elige otro sitio o libera espacio en el disco.</translation>
    </message>
    <message>
      <source>Choose another prompt format for this model, for example ChatML.</source>
      <translation>Elige otro formato de prompt para este modelo, por ejemplo ChatML.</translation>
    </message>
    <message>
      <source>Choose another quant, or tell the repository's author.</source>
      <translation>Elige otra cuantización o avisa al autor del repositorio.</translation>
    </message>
    <message>
      <source>Choose another repository.</source>
      <translation>Elige otro repositorio.</translation>
    </message>
    <message>
      <source>Choose f16 as the KV cache format.</source>
      <translation>Elige f16 como formato de la caché KV.</translation>
    </message>
    <message>
      <source>Choose it in the list of installed models.</source>
      <translation>Elígelo en la lista de modelos instalados.</translation>
    </message>
    <message>
      <source>Choose one of the branches that the repository has.</source>
      <translation>Elige una de las ramas que tiene el repositorio.</translation>
    </message>
    <message>
      <source>Choose one of them, or another branch.</source>
      <translation>Elige uno de ellos u otra rama.</translation>
    </message>
    <message>
      <source>Choose the .gguf file inside it.</source>
      <translation>Elige el archivo .gguf que contiene.</translation>
    </message>
    <message>
      <source>Clear {rpc_variable}, or install an engine built with GGML_RPC=ON.</source>
      <translation>Vacía {rpc_variable} o instala un motor compilado con GGML_RPC=ON.</translation>
    </message>
    <message>
      <source>Close other programs and try again, shorten the context, or choose a smaller model.</source>
      <translation>Cierra otros programas y reinténtalo, acorta el contexto o elige un modelo más pequeño.</translation>
    </message>
    <message>
      <source>Close other programs or unload the model, then measure again.</source>
      <translation>Cierra otros programas o descarga el modelo de la memoria y mide de nuevo.</translation>
    </message>
    <message>
      <source>Close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>Cierra otros programas, acorta el contexto, elige un modelo más pequeño o cárgalo de todos modos.</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>Cierra el programa que lo usa.</translation>
    </message>
    <message>
      <source>Connect the disk it is on, or choose another folder in Settings.</source>
      <translation>Conecta el disco en el que está o elige otra carpeta en Ajustes.</translation>
    </message>
    <message>
      <source>Connect the drive. The download goes on by itself.</source>
      <translation>Conecta la unidad. La descarga continúa sola.</translation>
    </message>
    <message>
      <source>Connecting to {host} failed five times. {kept}</source>
      <translation>La conexión con {host} falló cinco veces. {kept}</translation>
    </message>
    <message>
      <source>Copy or link the model instead.</source>
      <translation>Copia o enlaza el modelo en vez de moverlo.</translation>
    </message>
    <message>
      <source>Copy the parts into a folder of their own, and join them there.</source>
      <translation>Copia las partes a una carpeta propia y únelas allí.</translation>
    </message>
    <message>
      <source>Creative</source>
      <translation>Creativo</translation>
    </message>
    <message>
      <source>Delete it in the program it came with.</source>
      <translation>Elimínalo en el programa con el que llegó.</translation>
    </message>
    <message>
      <source>Download a newer conversion of this model.</source>
      <translation>Descarga una conversión más nueva de este modelo.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <translation>Descárgalo de nuevo.</translation>
    </message>
    <message>
      <source>Download it again. The file on the disk was not changed.</source>
      <translation>Descárgalo de nuevo. El archivo del disco no se cambió.</translation>
    </message>
    <message>
      <source>Download the missing part, or put it beside the others.</source>
      <translation>Descarga la parte que falta o ponla junto a las otras.</translation>
    </message>
    <message>
      <source>Download the missing part.</source>
      <translation>Descarga la parte que falta.</translation>
    </message>
    <message>
      <source>Download the missing parts.</source>
      <translation>Descarga las partes que faltan.</translation>
    </message>
    <message>
      <source>Download the model's GGUF version.</source>
      <translation>Descarga la versión GGUF del modelo.</translation>
    </message>
    <message>
      <source>Download the parts again.</source>
      <translation>Descarga las partes de nuevo.</translation>
    </message>
    <message>
      <source>Download the usual, little-endian version of this model.</source>
      <translation>Descarga la versión habitual, little-endian, de este modelo.</translation>
    </message>
    <message>
      <source>Ended at the length limit</source>
      <translation>Terminó en el límite de longitud</translation>
    </message>
    <message>
      <source>Entries that are no chats, left out: {others:,}.</source>
      <translation>Entradas que no son chats, omitidas: {others:,}.</translation>
    </message>
    <message>
      <source>Every byte matches the published SHA-256.</source>
      <translation>Cada byte coincide con el SHA-256 publicado.</translation>
    </message>
    <message>
      <source>Everything else works without one.</source>
      <translation>Todo lo demás funciona sin él.</translation>
    </message>
    <message>
      <source>Files of this kind are not read</source>
      <translation>Los archivos de este tipo no se leen</translation>
    </message>
    <message>
      <source>Follows the LIMA paper: about ten thousand samples of the Synthia 3.0 data.</source>
      <translation>Sigue el artículo LIMA: unas diez mil muestras de los datos de Synthia 3.0.</translation>
    </message>
    <message>
      <source>Free some disk space, then measure again.</source>
      <translation>Libera espacio en el disco y mide de nuevo.</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <translation>Libera espacio en el disco.</translation>
    </message>
    <message>
      <source>Free some room, or link the file instead of copying it.</source>
      <translation>Libera espacio o enlaza el archivo en vez de copiarlo.</translation>
    </message>
    <message>
      <source>Free some room, then join again.</source>
      <translation>Libera espacio y une de nuevo.</translation>
    </message>
    <message>
      <source>Free some room, then try again.</source>
      <translation>Libera espacio y reinténtalo.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Libera espacio o elige una carpeta en otro disco.</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder.</source>
      <translation>Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
      <source>Free some space. The download goes on by itself.</source>
      <translation>Libera espacio. La descarga continúa sola.</translation>
    </message>
    <message>
      <source>From a proposal on the model's page that was not yet accepted.</source>
      <translation>De una propuesta en la página del modelo que aún no se ha aceptado.</translation>
    </message>
    <message>
      <source>Gemma terms</source>
      <translation>Condiciones de Gemma</translation>
    </message>
    <message>
      <source>Get the program again from the place where you got it.</source>
      <translation>Obtén el programa de nuevo de donde lo obtuviste.</translation>
    </message>
    <message>
      <source>Give it the name that it was downloaded with.</source>
      <translation>Dale el nombre con el que se descargó.</translation>
    </message>
    <message>
      <source>Give the path of the first part.</source>
      <translation>Indica la ruta de la primera parte.</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE is set for this program, so {host} was not asked.</source>
      <translation>HF_HUB_OFFLINE está definida para este programa, así que no se consultó {host}.</translation>
    </message>
    <message>
      <source>Homebrew has it as “enchant”. Start Synthia again afterwards.</source>
      <translation>Homebrew lo tiene como «enchant». Después inicia Synthia de nuevo.</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; if it was moved, open it at its new place.</source>
      <translation>Si está en otra unidad, conéctala; si se movió, ábrelo en su sitio nuevo.</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; otherwise remove this link.</source>
      <translation>Si está en otra unidad, conéctala; si no, elimina este enlace.</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. Else check the address in Settings.</source>
      <translation>Si esta red pide antes iniciar sesión, hazlo en el navegador. Si no, comprueba la dirección en Ajustes.</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. {proxy}</source>
      <translation>Si esta red pide antes iniciar sesión, hazlo en el navegador. {proxy}</translation>
    </message>
    <message>
      <source>If your network has a certificate of its own, choose it in Settings as CA bundle.</source>
      <translation>Si tu red tiene un certificado propio, elígelo en Ajustes como paquete CA.</translation>
    </message>
    <message>
      <source>If your network has its own certificates, choose its CA bundle in Settings.</source>
      <translation>Si tu red tiene certificados propios, elige su paquete CA en Ajustes.</translation>
    </message>
    <message>
      <source>In {folder}, a link leads out of that folder. Nothing was written there.</source>
      <translation>En {folder}, un enlace lleva fuera de esa carpeta. No se escribió nada allí.</translation>
    </message>
    <message>
      <source>Install Synthia again.</source>
      <translation>Instala Synthia de nuevo.</translation>
    </message>
    <message>
      <source>Install an engine build that is made for this processor.</source>
      <translation>Instala una versión del motor hecha para este procesador.</translation>
    </message>
    <message>
      <source>Install it, then start the program again.</source>
      <translation>Instálalo y vuelve a iniciar el programa.</translation>
    </message>
    <message>
      <source>Install llama-cpp-python again, built for this machine.</source>
      <translation>Instala de nuevo llama-cpp-python, compilado para esta máquina.</translation>
    </message>
    <message>
      <source>Install the engine again, or name its folder in {backends_variable}.</source>
      <translation>Instala el motor de nuevo o indica su carpeta en {backends_variable}.</translation>
    </message>
    <message>
      <source>It always thinks before it answers, and works only with the chat template inside its file.</source>
      <translation>Siempre piensa antes de responder y solo funciona con la plantilla de chat de su archivo.</translation>
    </message>
    <message>
      <source>It answered {status} for {path}.</source>
      <translation>Respondió {status} para {path}.</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece on {device}.</source>
      <translation>Pidió {size:,.0f} MiB de una vez en {device}.</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece.</source>
      <translation>Pidió {size:,.0f} MiB de una vez.</translation>
    </message>
    <message>
      <source>It can state wrong facts with confidence. Check what matters.</source>
      <translation>Puede afirmar con seguridad cosas falsas. Comprueba lo que importa.</translation>
    </message>
    <message>
      <source>It can think before it answers, which takes longer.</source>
      <translation>Puede pensar antes de responder, lo que tarda más.</translation>
    </message>
    <message>
      <source>It cannot send a piece of a file.</source>
      <translation>No puede enviar un trozo de un archivo.</translation>
    </message>
    <message>
      <source>It does not begin as a GGUF file does.</source>
      <translation>No empieza como un archivo GGUF.</translation>
    </message>
    <message>
      <source>It does not begin as a database does.</source>
      <translation>No empieza como una base de datos.</translation>
    </message>
    <message>
      <source>It has version {version}; this program reads version {known}.</source>
      <translation>Tiene la versión {version}; este programa lee la versión {known}.</translation>
    </message>
    <message>
      <source>It has {count:,} tokens, and the context holds {length:,}. Nothing was lost.</source>
      <translation>Tiene {count:,} tokens, y en el contexto caben {length:,}. No se perdió nada.</translation>
    </message>
    <message>
      <source>It has {single:,} tokens with the system prompt, and the context holds {length:,}, the answer among them. The text is kept.</source>
      <translation>Tiene {single:,} tokens con el prompt de sistema, y en el contexto caben {length:,}, incluida la respuesta. El texto se conserva.</translation>
    </message>
    <message>
      <source>It holds {count:,} presets; {most_presets} are the most.</source>
      <translation>Contiene {count:,} preajustes; el máximo son {most_presets}.</translation>
    </message>
    <message>
      <source>It is a GGUF of version {version}; versions 2 and 3 can be read.</source>
      <translation>Es un GGUF de la versión {version}; se pueden leer las versiones 2 y 3.</translation>
    </message>
    <message>
      <source>It is a JSON file, but holds no presets.</source>
      <translation>Es un archivo JSON, pero no contiene preajustes.</translation>
    </message>
    <message>
      <source>It is a JSON file, but no preset in a known format.</source>
      <translation>Es un archivo JSON, pero sin preajustes en un formato conocido.</translation>
    </message>
    <message>
      <source>It is larger than {limit:,} bytes.</source>
      <translation>Es mayor de {limit:,} bytes.</translation>
    </message>
    <message>
      <source>It is larger than {max_bytes} MB, which no file of presets is.</source>
      <translation>Es mayor de {max_bytes} MB, lo que no es ningún archivo de preajustes.</translation>
    </message>
    <message>
      <source>It is no JSON file, or it is cut short.</source>
      <translation>No es un archivo JSON, o está cortado.</translation>
    </message>
    <message>
      <source>It is no JSON file.</source>
      <translation>No es un archivo JSON.</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer, or damaged. What the model saw of it is still in the chat.</source>
      <translation>Ya no está guardado en este ordenador, o está dañado. Lo que el modelo vio de él sigue en el chat.</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer.</source>
      <translation>Ya no está guardado en este ordenador.</translation>
    </message>
    <message>
      <source>It is the feed of another program.</source>
      <translation>Es la fuente de versiones de otro programa.</translation>
    </message>
    <message>
      <source>It is the first of {count} parts, but its name does not end in -00001-of-{count:05d}.gguf.</source>
      <translation>Es la primera de {count} partes, pero su nombre no termina en -00001-of-{count:05d}.gguf.</translation>
    </message>
    <message>
      <source>It is written for another version of this program.</source>
      <translation>Está escrito para otra versión de este programa.</translation>
    </message>
    <message>
      <source>It looks like {kind}.</source>
      <translation>Parece {kind}.</translation>
    </message>
    <message>
      <source>It may take {needed_bytes:,.0f} MiB in {folder} for a moment, and {free:,.0f} are free.</source>
      <translation>Puede ocupar {needed_bytes:,.0f} MiB en {folder} por un momento, y hay {free:,.0f} libres.</translation>
    </message>
    <message>
      <source>It names no version.</source>
      <translation>No indica ninguna versión.</translation>
    </message>
    <message>
      <source>It refused the question (HTTP {status}).</source>
      <translation>Rechazó la consulta (HTTP {status}).</translation>
    </message>
    <message>
      <source>It refused the question about {repo} (HTTP {status}).</source>
      <translation>Rechazó la consulta sobre {repo} (HTTP {status}).</translation>
    </message>
    <message>
      <source>It sends a file of {told:,} bytes, not {size:,}.</source>
      <translation>Envía un archivo de {told:,} bytes, no de {size:,}.</translation>
    </message>
    <message>
      <source>It sent a file in another encoding.</source>
      <translation>Envió un archivo con otra codificación.</translation>
    </message>
    <message>
      <source>It sent another piece of the file than was asked for.</source>
      <translation>Envió un trozo del archivo distinto del pedido.</translation>
    </message>
    <message>
      <source>It sent {count:,} bytes in place of {due:,}.</source>
      <translation>Envió {count:,} bytes en lugar de {due:,}.</translation>
    </message>
    <message>
      <source>It takes {longest:,} tokens, and the context holds {length:,}.</source>
      <translation>Ocupa {longest:,} tokens, y en el contexto caben {length:,}.</translation>
    </message>
    <message>
      <source>It takes {needed_bytes:,.0f} MiB of RAM, and {available:,.0f} are free.</source>
      <translation>Ocupa {needed_bytes:,.0f} MiB de RAM, y hay {available:,.0f} libres.</translation>
    </message>
    <message>
      <source>It understands more than text with a second file, its projector. This program uses its text.</source>
      <translation>Entiende más que texto con un segundo archivo, su proyector. Este programa usa su texto.</translation>
    </message>
    <message>
      <source>It was loading {name}.</source>
      <translation>Estaba cargando {name}.</translation>
    </message>
    <message>
      <source>It was made for big-endian machines, and this computer is little-endian.</source>
      <translation>Se hizo para máquinas big-endian, y este ordenador es little-endian.</translation>
    </message>
    <message>
      <source>It was stopped before it had described itself.</source>
      <translation>Se detuvo antes de describirse.</translation>
    </message>
    <message>
      <source>It was stopped before it had made the plan.</source>
      <translation>Se detuvo antes de hacer el plan.</translation>
    </message>
    <message>
      <source>Its Q4_0_4_4 file is left out: newer llama.cpp no longer reads that type.</source>
      <translation>Su archivo Q4_0_4_4 se omite: llama.cpp más nuevo ya no lee ese tipo.</translation>
    </message>
    <message>
      <source>Its bytes cannot be compared, because it is not known where it was downloaded from.</source>
      <translation>Sus bytes no se pueden comparar, porque no se sabe de dónde se descargó.</translation>
    </message>
    <message>
      <source>Its data is not what was asked for ({kind}).</source>
      <translation>Sus datos no son los pedidos ({kind}).</translation>
    </message>
    <message>
      <source>Its file holds no minisign key ({error}), so that nothing can be verified.</source>
      <translation>Su archivo no contiene ninguna clave minisign ({error}), así que no se puede verificar nada.</translation>
    </message>
    <message>
      <source>Its list of pages does not end.</source>
      <translation>Su lista de páginas no termina.</translation>
    </message>
    <message>
      <source>Its list of presets is no list.</source>
      <translation>Su lista de preajustes no es una lista.</translation>
    </message>
    <message>
      <source>Its name {shown!r} is not safe to write on this computer. Nothing was downloaded.</source>
      <translation>Su nombre {shown!r} no es seguro para escribirlo en este ordenador. No se descargó nada.</translation>
    </message>
    <message>
      <source>Its settings allow 32,768 tokens, but the base model was trained with a window of 4,096, so very long contexts are not certain to work.</source>
      <translation>Sus ajustes permiten 32.768 tokens, pero el modelo base se entrenó con una ventana de 4.096, así que no es seguro que funcionen contextos muy largos.</translation>
    </message>
    <message>
      <source>Its settings name 2,048 tokens as the limit, though the base model was trained at 4,096 and the card runs it at 4,096.</source>
      <translation>Sus ajustes indican 2.048 tokens como límite, aunque el modelo base se entrenó con 4.096 y la ficha lo ejecuta con 4.096.</translation>
    </message>
    <message>
      <source>Join all pieces in their order into one .gguf file, then open that file.</source>
      <translation>Une todos los trozos en su orden en un archivo .gguf y abre ese archivo.</translation>
    </message>
    <message>
      <source>Join them first.</source>
      <translation>Únelas primero.</translation>
    </message>
    <message>
      <source>Joining needs {needed} MB of room in {folder} for a while. What is there can be joined later.</source>
      <translation>La unión necesita {needed} MB de espacio en {folder} por un rato. Lo que hay se puede unir después.</translation>
    </message>
    <message>
      <source>Last changed</source>
      <translation>Último cambio</translation>
    </message>
    <message>
      <source>Leave the layers on the GPU to Auto, or close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>Deja a Auto las capas en la GPU, o cierra otros programas, acorta el contexto, elige un modelo más pequeño o cárgalo de todos modos.</translation>
    </message>
    <message>
      <source>Let a program for text recognition (OCR) add the text, and attach what it saves.</source>
      <translation>Deja que un programa de reconocimiento de texto (OCR) añada el texto y adjunta lo que guarde.</translation>
    </message>
    <message>
      <source>Let it finish, or cancel it first.</source>
      <translation>Déjala terminar o cancélala antes.</translation>
    </message>
    <message>
      <source>Let the download finish, or download the file again.</source>
      <translation>Deja que termine la descarga o descarga el archivo de nuevo.</translation>
    </message>
    <message>
      <source>Let the download finish.</source>
      <translation>Deja que termine la descarga.</translation>
    </message>
    <message>
      <source>Let the oldest messages leave the context, load the model with a longer one, or start a new chat.</source>
      <translation>Deja que los mensajes más antiguos salgan del contexto, carga el modelo con uno más largo o empieza un chat nuevo.</translation>
    </message>
    <message>
      <source>Lines that are no JSON in UTF-8, left out: {broken:,}.</source>
      <translation>Líneas que no son JSON en UTF-8, omitidas: {broken:,}.</translation>
    </message>
    <message>
      <source>Llama 2 Community License</source>
      <translation>Licencia comunitaria de Llama 2</translation>
    </message>
    <message>
      <source>Llama 2 licence</source>
      <translation>Licencia de Llama 2</translation>
    </message>
    <message>
      <source>Llama 3 licence</source>
      <translation>Licencia de Llama 3</translation>
    </message>
    <message>
      <source>Llama 3.1 licence</source>
      <translation>Licencia de Llama 3.1</translation>
    </message>
    <message>
      <source>Llama 3.2 Community License</source>
      <translation>Licencia comunitaria de Llama 3.2</translation>
    </message>
    <message>
      <source>Llama 3.2 licence</source>
      <translation>Licencia de Llama 3.2</translation>
    </message>
    <message>
      <source>Llama 3.3 licence</source>
      <translation>Licencia de Llama 3.3</translation>
    </message>
    <message>
      <source>Llama 4 licence</source>
      <translation>Licencia de Llama 4</translation>
    </message>
    <message>
      <source>Load the model with a longer context, or measure fewer tokens.</source>
      <translation>Carga el modelo con un contexto más largo o mide menos tokens.</translation>
    </message>
    <message>
      <source>Load the model with a longer context, shorten the conversation, or start a new one.</source>
      <translation>Carga el modelo con un contexto más largo, acorta el chat o empieza uno nuevo.</translation>
    </message>
    <message>
      <source>Load the model with a shorter context or fewer layers on the GPU, then try again.</source>
      <translation>Carga el modelo con un contexto más corto o menos capas en la GPU y reinténtalo.</translation>
    </message>
    <message>
      <source>Log in at {page} and accept the terms there. Some authors answer each request by hand.</source>
      <translation>Inicia sesión en {page} y acepta allí las condiciones. Algunos autores responden a mano a cada solicitud.</translation>
    </message>
    <message>
      <source>Look at the model's page.</source>
      <translation>Mira la página del modelo.</translation>
    </message>
    <message>
      <source>Low loss</source>
      <translation>Pérdida baja</translation>
    </message>
    <message>
      <source>Low loss; recommended by the card</source>
      <translation>Pérdida baja; recomendado por la ficha</translation>
    </message>
    <message>
      <source>MIT</source>
      <translation>MIT</translation>
    </message>
    <message>
      <source>MIT License</source>
      <translation>Licencia MIT</translation>
    </message>
    <message>
      <source>Made before llama.cpp's present layout of Mixtral models; it probably no longer loads.</source>
      <translation>Hecho antes de la estructura actual de los modelos Mixtral en llama.cpp; probablemente ya no se cargue.</translation>
    </message>
    <message>
      <source>Make a new one at {page} and put it into Settings.</source>
      <translation>Crea uno nuevo en {page} y ponlo en Ajustes.</translation>
    </message>
    <message>
      <source>Make one at {page} and put it into Settings.</source>
      <translation>Crea uno en {page} y ponlo en Ajustes.</translation>
    </message>
    <message>
      <source>Mend that value, or choose another file.</source>
      <translation>Corrige ese valor o elige otro archivo.</translation>
    </message>
    <message>
      <source>Meta Llama 3 Community License</source>
      <translation>Licencia comunitaria de Meta Llama 3</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. Services with more than 700 million users a month need a licence of their own, and answers may not be used to improve other language models.</source>
      <translation>La licencia propia de Meta. Permite el uso privado y comercial según la política de uso de Meta. Los servicios con más de 700 millones de usuarios al mes necesitan una licencia propia, y las respuestas no se pueden usar para mejorar otros modelos de lenguaje.</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. What is built with the model must say so, and services with more than 700 million users a month need a licence of their own.</source>
      <translation>La licencia propia de Meta. Permite el uso privado y comercial según la política de uso de Meta. Lo que se construya con el modelo debe decirlo, y los servicios con más de 700 millones de usuarios al mes necesitan una licencia propia.</translation>
    </message>
    <message>
      <source>Meta's small model for instructions, made for laptops and phones.</source>
      <translation>El modelo pequeño de Meta para instrucciones, hecho para portátiles y teléfonos.</translation>
    </message>
    <message>
      <source>Mistral's model for instructions, for computers with 16 GB of memory.</source>
      <translation>El modelo de Mistral para instrucciones, para ordenadores con 16 GB de memoria.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>More data than 1.2. One pass over it took 14 days.</source>
      <translation>Más datos que la 1.2. Una pasada por ellos tardó 14 días.</translation>
    </message>
    <message>
      <source>More surprising words, for stories and ideas.</source>
      <translation>Palabras más sorprendentes, para relatos e ideas.</translation>
    </message>
    <message>
      <source>Move it away, or choose another folder.</source>
      <translation>Apártalo o elige otra carpeta.</translation>
    </message>
    <message>
      <source>Moved from Llama 2 7B to Mistral 7B v0.1. The licence became Apache 2.0 with it.</source>
      <translation>Pasó de Llama 2 7B a Mistral 7B v0.1. Con ello la licencia pasó a ser Apache 2.0.</translation>
    </message>
    <message>
      <source>Name one of them by its file.</source>
      <translation>Indica uno de ellos por su archivo.</translation>
    </message>
    <message>
      <source>Name the first part, such as model.gguf-split-a.</source>
      <translation>Indica la primera parte, como model.gguf-split-a.</translation>
    </message>
    <message>
      <source>New data with varied system messages and public data sets. Moves to the Llama 3 chat format.</source>
      <translation>Datos nuevos con mensajes de sistema variados y conjuntos de datos públicos. Pasa al formato de chat de Llama 3.</translation>
    </message>
    <message>
      <source>No GGUF file of it is known that today's llama.cpp can load.</source>
      <translation>No se conoce ningún archivo GGUF suyo que el llama.cpp actual pueda cargar.</translation>
    </message>
    <message>
      <source>No card was found: base model and prompt are told from the files and from the other 1.2 releases.</source>
      <translation>No se encontró ficha: el modelo base y el prompt se deducen de los archivos y de las otras versiones 1.2.</translation>
    </message>
    <message>
      <source>No dictionary is installed</source>
      <translation>No hay ningún diccionario instalado</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
      <source>No spelling library</source>
      <translation>No hay biblioteca de ortografía</translation>
    </message>
    <message>
      <source>No token for {host} is stored.</source>
      <translation>No hay ningún token guardado para {host}.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Not all parts of the model are known</source>
      <translation>No se conocen todas las partes del modelo</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>Memoria insuficiente</translation>
    </message>
    <message>
      <source>Not enough memory for this context</source>
      <translation>Memoria insuficiente para este contexto</translation>
    </message>
    <message>
      <source>Not enough memory for this model</source>
      <translation>Memoria insuficiente para este modelo</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>Sin terminar, el motor se detuvo</translation>
    </message>
    <message>
      <source>Not joined</source>
      <translation>Sin unir</translation>
    </message>
    <message>
      <source>Not on Windows</source>
      <translation>No en Windows</translation>
    </message>
    <message>
      <source>Nothing is on disk yet.</source>
      <translation>Aún no hay nada en el disco.</translation>
    </message>
    <message>
      <source>Nothing was downloaded.</source>
      <translation>No se descargó nada.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>No se escribió nada.</translation>
    </message>
    <message>
      <source>Older scheme; a K-quant is the better choice</source>
      <translation>Esquema antiguo; una cuantización K es mejor opción</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu it is in the package libenchant-2-2. Start Synthia again afterwards.</source>
      <translation>En Debian y Ubuntu está en el paquete libenchant-2-2. Después inicia Synthia de nuevo.</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu, hunspell-en-us is one for English, others are named alike.</source>
      <translation>En Debian y Ubuntu, hunspell-es es uno para el español; los demás se llaman de forma parecida.</translation>
    </message>
    <message>
      <source>One short line. The message of Synthia MoE 3.</source>
      <translation>Una línea corta. El mensaje de Synthia MoE 3.</translation>
    </message>
    <message>
      <source>Only the first {most_files:,} files of the folder were looked at.</source>
      <translation>Solo se miraron los primeros {most_files:,} archivos de la carpeta.</translation>
    </message>
    <message>
      <source>Only the first {number:,} lines were taken: a chat holds no more.</source>
      <translation>Solo se tomaron las primeras {number:,} líneas: en un chat no caben más.</translation>
    </message>
    <message>
      <source>Only {count:,} bytes came from {host} in {max_seconds:.0f} seconds. Nothing was changed.</source>
      <translation>De {host} solo llegaron {count:,} bytes en {max_seconds:.0f} segundos. No se cambió nada.</translation>
    </message>
    <message>
      <source>Open it in another program: if it shows there, save it anew and attach that.</source>
      <translation>Ábrelo en otro programa: si allí se ve, guárdalo de nuevo y adjunta eso.</translation>
    </message>
    <message>
      <source>Open the language model that it belongs to.</source>
      <translation>Abre el modelo de lenguaje al que pertenece.</translation>
    </message>
    <message>
      <source>Open the large file in Ollama's blobs folder instead.</source>
      <translation>Abre en su lugar el archivo grande de la carpeta blobs de Ollama.</translation>
    </message>
    <message>
      <source>Open the repository again to see its files.</source>
      <translation>Abre el repositorio de nuevo para ver sus archivos.</translation>
    </message>
    <message>
      <source>Open the repository again.</source>
      <translation>Abre el repositorio de nuevo.</translation>
    </message>
    <message>
      <source>Open them as they are.</source>
      <translation>Ábrelos tal como están.</translation>
    </message>
    <message>
      <source>Open {first} in the same folder.</source>
      <translation>Abre {first} en la misma carpeta.</translation>
    </message>
    <message>
      <source>Open {members}.</source>
      <translation>Abre {members}.</translation>
    </message>
    <message>
      <source>OpenAI's open model. A mixture of experts: 3.6 of its 21 billion parameters work on each token, so it is fast.</source>
      <translation>El modelo abierto de OpenAI. Una mezcla de expertos: en cada token trabajan 3,6 de sus 21 mil millones de parámetros, así que es rápido.</translation>
    </message>
    <message>
      <source>Other models</source>
      <translation>Otros modelos</translation>
    </message>
    <message>
      <source>Part {other} of the model is missing</source>
      <translation>Falta la parte {other} del modelo</translation>
    </message>
    <message>
      <source>Parts are missing</source>
      <translation>Faltan partes</translation>
    </message>
    <message>
      <source>Parts of the model are missing</source>
      <translation>Faltan partes del modelo</translation>
    </message>
    <message>
      <source>Precise</source>
      <translation>Preciso</translation>
    </message>
    <message>
      <source>Preset number {at} has no name or no id of its own.</source>
      <translation>El preajuste número {at} no tiene nombre o identificador propio.</translation>
    </message>
    <message>
      <source>Presets of Synthia, SillyTavern and LM Studio and assistants of Jan can be read.</source>
      <translation>Se pueden leer preajustes de Synthia, SillyTavern y LM Studio, y asistentes de Jan.</translation>
    </message>
    <message>
      <source>Put all parts into one folder, with the names that they were downloaded with.</source>
      <translation>Pon todas las partes en una carpeta, con los nombres con los que se descargaron.</translation>
    </message>
    <message>
      <source>Put the model back, or delete it for good.</source>
      <translation>Devuelve el modelo a su sitio o elimínalo para siempre.</translation>
    </message>
    <message>
      <source>Put the part back. Or download all parts anew into another folder, and remove those that end in {joining}.</source>
      <translation>Devuelve la parte a su sitio. O descarga de nuevo todas las partes en otra carpeta y elimina las que terminan en {joining}.</translation>
    </message>
    <message>
      <source>Quantised cards</source>
      <translation>Fichas de los cuantizados</translation>
    </message>
    <message>
      <source>Reading ended after {count:,} chats: the next one has more than {most} MB.</source>
      <translation>La lectura terminó tras {count:,} chats: el siguiente tiene más de {most} MB.</translation>
    </message>
    <message>
      <source>Reading the file failed</source>
      <translation>La lectura del archivo falló</translation>
    </message>
    <message>
      <source>Reading the file was given up</source>
      <translation>Se abandonó la lectura del archivo</translation>
    </message>
    <message>
      <source>Reading the model file failed in the middle (SIGBUS); the file may have changed or its disk may be gone.</source>
      <translation>La lectura del archivo del modelo falló a la mitad (SIGBUS); puede que el archivo cambiara o que su disco ya no esté.</translation>
    </message>
    <message>
      <source>Reading the parts of {name} failed: {error}.</source>
      <translation>La lectura de las partes de {name} falló: {error}.</translation>
    </message>
    <message>
      <source>Reading {ca_bundle} failed: {error}. Nothing was sent.</source>
      <translation>La lectura de {ca_bundle} falló: {error}. No se envió nada.</translation>
    </message>
    <message>
      <source>Reading {name} needs more than {limit} of memory, so it was ended.</source>
      <translation>Leer {name} necesita más de {limit} de memoria, así que se terminó.</translation>
    </message>
    <message>
      <source>Reading {path} failed: {error}.</source>
      <translation>La lectura de {path} falló: {error}.</translation>
    </message>
    <message>
      <source>Reading {path} failed: {reason}.</source>
      <translation>La lectura de {path} falló: {reason}.</translation>
    </message>
    <message>
      <source>Reasons step by step. The message of Synthia 1.2 to 3.0.</source>
      <translation>Razona paso a paso. El mensaje de Synthia 1.2 a 3.0.</translation>
    </message>
    <message>
      <source>Remove it, or choose another name.</source>
      <translation>Elimínalo o elige otro nombre.</translation>
    </message>
    <message>
      <source>Remove the link, or choose another folder.</source>
      <translation>Elimina el enlace o elige otra carpeta.</translation>
    </message>
    <message>
      <source>Rename the new file, then try again.</source>
      <translation>Cambia el nombre del archivo nuevo y reinténtalo.</translation>
    </message>
    <message>
      <source>Run git lfs pull in its folder.</source>
      <translation>Ejecuta git lfs pull en su carpeta.</translation>
    </message>
    <message>
      <source>SQLite failed on {path}. What was stored before is kept.</source>
      <translation>SQLite falló con {path}. Lo guardado antes se conserva.</translation>
    </message>
    <message>
      <source>Save a copy without a password in the program that it is from, and attach that.</source>
      <translation>Guarda una copia sin contraseña en el programa del que procede y adjúntala.</translation>
    </message>
    <message>
      <source>Save it anew in another program, or attach a part of it.</source>
      <translation>Guárdalo de nuevo con otro programa o adjunta una parte.</translation>
    </message>
    <message>
      <source>Save it as PDF, DOCX or text, and attach that.</source>
      <translation>Guárdalo como PDF, DOCX o texto y adjunta eso.</translation>
    </message>
    <message>
      <source>Save it as UTF-8, or choose another file.</source>
      <translation>Guárdalo como UTF-8 o elige otro archivo.</translation>
    </message>
    <message>
      <source>Says who it is and asks for factual answers. The message of the first Synthia models.</source>
      <translation>Dice quién es y pide respuestas basadas en hechos. El mensaje de los primeros modelos Synthia.</translation>
    </message>
    <message>
      <source>Send the message again: the engine starts anew and loads the model by itself.</source>
      <translation>Envía el mensaje de nuevo: el motor se inicia otra vez y carga el modelo por sí solo.</translation>
    </message>
    <message>
      <source>Set flash attention to Auto, or choose f16 as the KV cache format.</source>
      <translation>Pon Flash Attention en Auto o elige f16 como formato de la caché KV.</translation>
    </message>
    <message>
      <source>Shorten it, or load the model with a longer context.</source>
      <translation>Acórtalo o carga el modelo con un contexto más largo.</translation>
    </message>
    <message>
      <source>Small, loses more than Q4_K_M</source>
      <translation>Pequeño, pierde más que Q4_K_M</translation>
    </message>
    <message>
      <source>Small, notable loss</source>
      <translation>Pequeño, pérdida notable</translation>
    </message>
    <message>
      <source>Smallest, heavy loss</source>
      <translation>El más pequeño, pérdida grande</translation>
    </message>
    <message>
      <source>Smallest, heavy loss; the card advises against it</source>
      <translation>El más pequeño, pérdida grande; la ficha lo desaconseja</translation>
    </message>
    <message>
      <source>Some of these facts come from third parties.</source>
      <translation>Algunos de estos datos proceden de terceros.</translation>
    </message>
    <message>
      <source>Some settings had values that cannot be used and are back at their defaults: {names}.</source>
      <translation>Algunos ajustes tenían valores que no se pueden usar y vuelven a los predeterminados: {names}.</translation>
    </message>
    <message>
      <source>Something in it is missing or wrong ({error}).</source>
      <translation>Algo falta en él o está mal ({error}).</translation>
    </message>
    <message>
      <source>Something in it was not expected. Nothing on this computer was changed.</source>
      <translation>Algo en él era inesperado. No se cambió nada en este ordenador.</translation>
    </message>
    <message>
      <source>Something in the answer was not expected. Nothing was changed.</source>
      <translation>Algo en la respuesta era inesperado. No se cambió nada.</translation>
    </message>
    <message>
      <source>Something in the model or on this computer was not expected. Nothing was changed.</source>
      <translation>Algo en el modelo o en este ordenador era inesperado. No se cambió nada.</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
      <source>Something went wrong in the program: {error}. What has arrived is kept.</source>
      <translation>Algo falló en el programa: {error}. Lo recibido se conserva.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Start Synthia again: it saves what can be read into a new file and keeps this one.</source>
      <translation>Inicia Synthia de nuevo: guarda en un archivo nuevo lo que se puede leer y conserva este.</translation>
    </message>
    <message>
      <source>Start a keyring such as GNOME Keyring or KWallet, or set {environment} in the environment.</source>
      <translation>Inicia un llavero como GNOME Keyring o KWallet, o define {environment} en el entorno.</translation>
    </message>
    <message>
      <source>Start it, or take it out of {rpc_variable}.</source>
      <translation>Inícialo o sácalo de {rpc_variable}.</translation>
    </message>
    <message>
      <source>Start the download again to get the new file, or keep waiting for the old one.</source>
      <translation>Inicia la descarga de nuevo para obtener el archivo nuevo, o sigue esperando el antiguo.</translation>
    </message>
    <message>
      <source>Start the newer version, or choose another data folder.</source>
      <translation>Inicia la versión más nueva o elige otra carpeta de datos.</translation>
    </message>
    <message>
      <source>Start the program without HF_HUB_OFFLINE.</source>
      <translation>Inicia el programa sin HF_HUB_OFFLINE.</translation>
    </message>
    <message>
      <source>Start the server again, then try again.</source>
      <translation>Inicia el servidor de nuevo y reinténtalo.</translation>
    </message>
    <message>
      <source>Steadier and shorter, as the cards of the quantised models show it.</source>
      <translation>Más firme y más corto, como lo muestran las fichas de los modelos cuantizados.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenida</translation>
    </message>
    <message>
      <source>Stopped after {count:,} chats; these are kept.</source>
      <translation>Detenido tras {count:,} chats; estos se conservan.</translation>
    </message>
    <message>
      <source>Superintelligence</source>
      <translation>Superinteligencia</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Un modelo Llama 2 70B entrenado con datos al estilo de Orca para seguir instrucciones y mantener conversaciones largas. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on more data than 1.2, for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Un modelo Llama 2 70B entrenado con más datos que la 1.2, para seguir instrucciones y mantener conversaciones largas. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Mistral 7B model trained for following instructions and long conversations, with Tree of Thoughts prompts in its data. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Un modelo Mistral 7B entrenado para seguir instrucciones y mantener conversaciones largas, con prompts Tree of Thoughts en sus datos. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. The first Synthia on Mistral 7B: trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. La primera Synthia sobre Mistral 7B: entrenada con datos al estilo de Orca para seguir instrucciones y mantener conversaciones largas. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>Synthia 3.5</source>
      <translation>Synthia 3.5</translation>
    </message>
    <message>
      <source>Synthia 7B v2.0 with its context extended to 16,384 tokens by NurtureAI.</source>
      <translation>Synthia 7B v2.0 con el contexto ampliado a 16.384 tokens por NurtureAI.</translation>
    </message>
    <message>
      <source>Synthia cards</source>
      <translation>Fichas de Synthia</translation>
    </message>
    <message>
      <source>Synthia family</source>
      <translation>Familia Synthia</translation>
    </message>
    <message>
      <source>Synthia is already running</source>
      <translation>Synthia ya está en marcha</translation>
    </message>
    <message>
      <source>Synthia knows no spelling library for Windows yet.</source>
      <translation>Synthia aún no conoce ninguna biblioteca de ortografía para Windows.</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 70B, the large twin of the 8B release. It uses the Llama 3 chat format instead of Synthia's own.</source>
      <translation>Synthia sobre Llama 3 70B, la gemela grande de la versión 8B. Usa el formato de chat de Llama 3 en vez del propio de Synthia.</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 8B, trained with varied system messages. It uses the Llama 3 chat format instead of Synthia's own. Uncensored: check important answers.</source>
      <translation>Synthia sobre Llama 3 8B, entrenada con mensajes de sistema variados. Usa el formato de chat de Llama 3 en vez del propio de Synthia. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>Synthia reads its own chats (JSON), the cards' JSON lines, ChatGPT's conversations.json or its .zip, LM Studio's .conversation.json and Jan's threads.</source>
      <translation>Synthia lee sus propios chats (JSON), las líneas JSON de las fichas, conversations.json de ChatGPT o su .zip, .conversation.json de LM Studio y los hilos de Jan.</translation>
    </message>
    <message>
      <source>System messages were taken out during training, so an empty or short one is worth trying too.</source>
      <translation>Los mensajes de sistema se quitaron durante el entrenamiento, así que vale la pena probar también uno vacío o corto.</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt de sistema</translation>
    </message>
    <message>
      <source>THIRD-PARTY.txt beside the program holds the same list.</source>
      <translation>THIRD-PARTY.txt, junto al programa, contiene la misma lista.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>The 70B twin of the 8B release.</source>
      <translation>La gemela 70B de la versión 8B.</translation>
    </message>
    <message>
      <source>The CA bundle cannot be used</source>
      <translation>El paquete CA no se puede usar</translation>
    </message>
    <message>
      <source>The Hub cannot answer now</source>
      <translation>El Hub no puede responder ahora</translation>
    </message>
    <message>
      <source>The Hub cannot be reached</source>
      <translation>No se puede acceder al Hub</translation>
    </message>
    <message>
      <source>The Hub does not let you download {path}.</source>
      <translation>El Hub no te deja descargar {path}.</translation>
    </message>
    <message>
      <source>The Hub does not show {repo} to you: it is private, gone, or the token is not accepted.</source>
      <translation>El Hub no te muestra {repo}: es privado, ya no existe o no se acepta el token.</translation>
    </message>
    <message>
      <source>The Hub is switched off</source>
      <translation>El Hub está desactivado</translation>
    </message>
    <message>
      <source>The Hub refused the download</source>
      <translation>El Hub rechazó la descarga</translation>
    </message>
    <message>
      <source>The Hub was asked too often</source>
      <translation>Se consultó el Hub demasiadas veces</translation>
    </message>
    <message>
      <source>The Hub's answer cannot be used</source>
      <translation>La respuesta del Hub no se puede usar</translation>
    </message>
    <message>
      <source>The KV cache needs {needed:,.0f} MiB, and {free:,.0f} MiB of memory are free.</source>
      <translation>La caché KV necesita {needed:,.0f} MiB, y hay {free:,.0f} MiB de memoria libres.</translation>
    </message>
    <message>
      <source>The PDF has no text</source>
      <translation>El PDF no tiene texto</translation>
    </message>
    <message>
      <source>The RPC server at {endpoint} serves one loaded model at a time, of this program or another.</source>
      <translation>El servidor RPC en {endpoint} atiende a un modelo cargado cada vez, de este programa o de otro.</translation>
    </message>
    <message>
      <source>The Synthia 3.0 data on Mixtral 8x7B, a mixture of experts.</source>
      <translation>Los datos de Synthia 3.0 sobre Mixtral 8x7B, una mezcla de expertos.</translation>
    </message>
    <message>
      <source>The address in the environment of the proxy is no usable one: {error}.</source>
      <translation>La dirección del proxy en el entorno no se puede usar: {error}.</translation>
    </message>
    <message>
      <source>The address {proxy} of the proxy is no usable one: {error}.</source>
      <translation>La dirección {proxy} del proxy no se puede usar: {error}.</translation>
    </message>
    <message>
      <source>The answer cannot be used</source>
      <translation>La respuesta no se puede usar</translation>
    </message>
    <message>
      <source>The answer is larger than {limit:.0f} MB.</source>
      <translation>La respuesta es mayor de {limit:.0f} MB.</translation>
    </message>
    <message>
      <source>The authors of {repo} ask you to accept their terms first. Nothing was downloaded.</source>
      <translation>Los autores de {repo} piden que aceptes antes sus condiciones. No se descargó nada.</translation>
    </message>
    <message>
      <source>The authors of {repo} give the files to people who accepted their terms on its page. Nothing was downloaded.</source>
      <translation>Los autores de {repo} dan los archivos a quienes aceptaron sus condiciones en su página. No se descargó nada.</translation>
    </message>
    <message>
      <source>The card does not name the base model; it is told from the sizes of the layers.</source>
      <translation>La ficha no nombra el modelo base; se deduce de los tamaños de las capas.</translation>
    </message>
    <message>
      <source>The card promises 16,384 tokens although the settings allow 32,768. Stay below 16,384.</source>
      <translation>La ficha promete 16.384 tokens aunque los ajustes permiten 32.768. Quédate por debajo de 16.384.</translation>
    </message>
    <message>
      <source>The card recommends the first message; its prompt block and its chat loop show the two others.</source>
      <translation>La ficha recomienda el primer mensaje; su bloque de prompt y su bucle de chat muestran los otros dos.</translation>
    </message>
    <message>
      <source>The card shows one system message in its prompt block and starts its chat loop with the other.</source>
      <translation>La ficha muestra un mensaje de sistema en su bloque de prompt y empieza su bucle de chat con el otro.</translation>
    </message>
    <message>
      <source>The certificate of {host} cannot be checked. Nothing was sent to it.</source>
      <translation>El certificado de {host} no se puede comprobar. No se le envió nada.</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>La conexión se cortó</translation>
    </message>
    <message>
      <source>The connection is not safe</source>
      <translation>La conexión no es segura</translation>
    </message>
    <message>
      <source>The connection to an RPC server broke: it ended, or its computer cannot be reached.</source>
      <translation>La conexión con un servidor RPC se cortó: terminó o no se puede acceder a su ordenador.</translation>
    </message>
    <message>
      <source>The connection to the engine process was cut.</source>
      <translation>La conexión con el proceso del motor se cortó.</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>El contexto está lleno</translation>
    </message>
    <message>
      <source>The context is too short for this measurement</source>
      <translation>El contexto es demasiado corto para esta medición</translation>
    </message>
    <message>
      <source>The conversation has more than {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>El chat tiene más de {tokens:,} tokens, y en el contexto caben {length:,}, incluida la respuesta. No se perdió nada.</translation>
    </message>
    <message>
      <source>The conversation has {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>El chat tiene {tokens:,} tokens, y en el contexto caben {length:,}, incluida la respuesta. No se perdió nada.</translation>
    </message>
    <message>
      <source>The conversation is gone</source>
      <translation>El chat ya no existe</translation>
    </message>
    <message>
      <source>The conversation is kept.</source>
      <translation>El chat se conserva.</translation>
    </message>
    <message>
      <source>The conversation is too long for the context</source>
      <translation>El chat es demasiado largo para el contexto</translation>
    </message>
    <message>
      <source>The conversations are in use</source>
      <translation>Los chats están en uso</translation>
    </message>
    <message>
      <source>The conversations cannot be read</source>
      <translation>Los chats no se pueden leer</translation>
    </message>
    <message>
      <source>The conversations come from a newer version of Synthia</source>
      <translation>Los chats proceden de una versión más nueva de Synthia</translation>
    </message>
    <message>
      <source>The conversations could not be stored or read</source>
      <translation>Los chats no se pudieron guardar o leer</translation>
    </message>
    <message>
      <source>The data folder cannot be used</source>
      <translation>La carpeta de datos no se puede usar</translation>
    </message>
    <message>
      <source>The data folder cannot be written</source>
      <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
      <source>The dictionary cannot be opened</source>
      <translation>El diccionario no se puede abrir</translation>
    </message>
    <message>
      <source>The disk cannot hold a file this large</source>
      <translation>El disco no admite un archivo tan grande</translation>
    </message>
    <message>
      <source>The disk has no room for this</source>
      <translation>El disco no tiene espacio para esto</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>El disco está lleno</translation>
    </message>
    <message>
      <source>The disk of {folder} is formatted as FAT, which holds files of up to 4 GiB only. Nothing was downloaded.</source>
      <translation>El disco de {folder} tiene formato FAT, que solo admite archivos de hasta 4 GiB. No se descargó nada.</translation>
    </message>
    <message>
      <source>The disk refused it: {path}. The code is still in the chat.</source>
      <translation>El disco lo rechazó: {path}. El código sigue en el chat.</translation>
    </message>
    <message>
      <source>The download is incomplete: {part} are there.</source>
      <translation>La descarga está incompleta: hay {part}.</translation>
    </message>
    <message>
      <source>The download led to a page instead of the file: download it again from the file's own link.</source>
      <translation>La descarga llevó a una página en vez del archivo: descárgalo de nuevo con el enlace propio del archivo.</translation>
    </message>
    <message>
      <source>The download stopped</source>
      <translation>La descarga se detuvo</translation>
    </message>
    <message>
      <source>The engine cannot start</source>
      <translation>El motor no puede iniciarse</translation>
    </message>
    <message>
      <source>The engine could not be started</source>
      <translation>El motor no se pudo iniciar</translation>
    </message>
    <message>
      <source>The engine failed</source>
      <translation>El motor falló</translation>
    </message>
    <message>
      <source>The engine has no RPC backend</source>
      <translation>El motor no tiene backend RPC</translation>
    </message>
    <message>
      <source>The engine has no backend</source>
      <translation>El motor no tiene backend</translation>
    </message>
    <message>
      <source>The engine is missing</source>
      <translation>Falta el motor</translation>
    </message>
    <message>
      <source>The engine process crashed ({name}).</source>
      <translation>El proceso del motor falló ({name}).</translation>
    </message>
    <message>
      <source>The engine process ended with code {code}.</source>
      <translation>El proceso del motor terminó con el código {code}.</translation>
    </message>
    <message>
      <source>The engine process no longer answered and was ended.</source>
      <translation>El proceso del motor ya no respondía y se terminó.</translation>
    </message>
    <message>
      <source>The engine process was killed from outside (SIGKILL); the system may have run out of memory.</source>
      <translation>El proceso del motor fue terminado desde fuera (SIGKILL); puede que el sistema se quedara sin memoria.</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with fewer layers on the GPU.</source>
      <translation>El motor se quedó sin memoria, también con menos capas en la GPU.</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with smaller settings.</source>
      <translation>El motor se quedó sin memoria, también con ajustes más pequeños.</translation>
    </message>
    <message>
      <source>The engine ran out of memory.</source>
      <translation>El motor se quedó sin memoria.</translation>
    </message>
    <message>
      <source>The engine stopped working</source>
      <translation>El motor dejó de funcionar</translation>
    </message>
    <message>
      <source>The engine was stopped</source>
      <translation>El motor se detuvo</translation>
    </message>
    <message>
      <source>The file became shorter while it was read.</source>
      <translation>El archivo se acortó mientras se leía.</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>El archivo no se puede leer</translation>
    </message>
    <message>
      <source>The file changed while it was read</source>
      <translation>El archivo cambió mientras se leía</translation>
    </message>
    <message>
      <source>The file ends inside its header, after {there:,} bytes.</source>
      <translation>El archivo termina dentro de su cabecera, tras {there:,} bytes.</translation>
    </message>
    <message>
      <source>The file has no text</source>
      <translation>El archivo no tiene texto</translation>
    </message>
    <message>
      <source>The file has too much text</source>
      <translation>El archivo tiene demasiado texto</translation>
    </message>
    <message>
      <source>The file holds no bytes.</source>
      <translation>El archivo no contiene ningún byte.</translation>
    </message>
    <message>
      <source>The file holds no chats</source>
      <translation>El archivo no contiene chats</translation>
    </message>
    <message>
      <source>The file is damaged</source>
      <translation>El archivo está dañado</translation>
    </message>
    <message>
      <source>The file is empty</source>
      <translation>El archivo está vacío</translation>
    </message>
    <message>
      <source>The file is encrypted</source>
      <translation>El archivo está cifrado</translation>
    </message>
    <message>
      <source>The file is gone</source>
      <translation>El archivo ya no existe</translation>
    </message>
    <message>
      <source>The file is no text in UTF-8</source>
      <translation>El archivo no es texto en UTF-8</translation>
    </message>
    <message>
      <source>The file is not on the Hub</source>
      <translation>El archivo no está en el Hub</translation>
    </message>
    <message>
      <source>The file is not text</source>
      <translation>El archivo no es texto</translation>
    </message>
    <message>
      <source>The file is too large</source>
      <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
      <source>The file is too large for this drive</source>
      <translation>El archivo es demasiado grande para esta unidad</translation>
    </message>
    <message>
      <source>The file is whole: its tensor table ends where the file ends. </source>
      <translation>El archivo está entero: su tabla de tensores termina donde termina el archivo. </translation>
    </message>
    <message>
      <source>The file may be damaged or made for another version: download it again, or choose another model.</source>
      <translation>El archivo puede estar dañado o hecho para otra versión: descárgalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
      <source>The file needs too much memory</source>
      <translation>El archivo necesita demasiada memoria</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used and is kept as {kept}.</source>
      <translation>El archivo de tus preajustes no se puede usar y se conserva como {kept}.</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used.</source>
      <translation>El archivo de tus preajustes no se puede usar.</translation>
    </message>
    <message>
      <source>The file on the Hub has changed</source>
      <translation>El archivo del Hub ha cambiado</translation>
    </message>
    <message>
      <source>The file system cannot hold a file as large as {where}. What was there before is unchanged.</source>
      <translation>El sistema de archivos no admite un archivo tan grande como {where}. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
      <source>The file that holds it is damaged. The program works all the same.</source>
      <translation>El archivo que los contiene está dañado. El programa funciona de todos modos.</translation>
    </message>
    <message>
      <source>The file was not kept and nothing was changed.</source>
      <translation>El archivo no se conservó y no se cambió nada.</translation>
    </message>
    <message>
      <source>The file was not saved</source>
      <translation>El archivo no se guardó</translation>
    </message>
    <message>
      <source>The file was not written</source>
      <translation>El archivo no se escribió</translation>
    </message>
    <message>
      <source>The file's text is gone</source>
      <translation>El texto del archivo ya no existe</translation>
    </message>
    <message>
      <source>The files could not be changed</source>
      <translation>Los archivos no se pudieron cambiar</translation>
    </message>
    <message>
      <source>The first 13B release, trained on Orca-style data.</source>
      <translation>La primera versión 13B, entrenada con datos al estilo de Orca.</translation>
    </message>
    <message>
      <source>The first 70B release, trained on Orca-style data.</source>
      <translation>La primera versión 70B, entrenada con datos al estilo de Orca.</translation>
    </message>
    <message>
      <source>The first 7B release, trained on Orca-style data.</source>
      <translation>La primera versión 7B, entrenada con datos al estilo de Orca.</translation>
    </message>
    <message>
      <source>The first Synthia of 13 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>La primera Synthia de 13 mil millones de parámetros, sobre Llama 2 y datos al estilo de Orca. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>The first Synthia of 7 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>La primera Synthia de 7 mil millones de parámetros, sobre Llama 2 y datos al estilo de Orca. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>The first Synthia of 70 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>La primera Synthia de 70 mil millones de parámetros, sobre Llama 2 y datos al estilo de Orca. Sin censura: comprueba las respuestas importantes.</translation>
    </message>
    <message>
      <source>The first release said to have general Tree of Thoughts reasoning.</source>
      <translation>La primera versión de la que se dice que tiene razonamiento general Tree of Thoughts.</translation>
    </message>
    <message>
      <source>The folder cannot be used</source>
      <translation>La carpeta no se puede usar</translation>
    </message>
    <message>
      <source>The folder for downloads is gone</source>
      <translation>La carpeta de descargas ya no existe</translation>
    </message>
    <message>
      <source>The folder for the download cannot be used</source>
      <translation>La carpeta de la descarga no se puede usar</translation>
    </message>
    <message>
      <source>The folder is missing</source>
      <translation>Falta la carpeta</translation>
    </message>
    <message>
      <source>The folder of this download is not there</source>
      <translation>La carpeta de esta descarga no está ahí</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read or written.</source>
      <translation>La carpeta {folder} no se puede leer ni escribir.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used.</source>
      <translation>La carpeta {folder} no se puede usar.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written.</source>
      <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
      <source>The folder {folder} is gone.</source>
      <translation>La carpeta {folder} ya no existe.</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only.</source>
      <translation>La carpeta {folder} es de solo lectura.</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be read: {reason}.</source>
      <translation>La carpeta {parent} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>The header claims to be larger than {most} MiB.</source>
      <translation>La cabecera afirma ser mayor de {most} MiB.</translation>
    </message>
    <message>
      <source>The header claims {block_count:,} layers.</source>
      <translation>La cabecera afirma tener {block_count:,} capas.</translation>
    </message>
    <message>
      <source>The header claims {number:,} entries, more than the file can hold.</source>
      <translation>La cabecera afirma tener {number:,} entradas, más de las que caben en el archivo.</translation>
    </message>
    <message>
      <source>The header has the entry "{key}" twice.</source>
      <translation>La cabecera tiene dos veces la entrada «{key}».</translation>
    </message>
    <message>
      <source>The header holds a list of the unknown type {kind}.</source>
      <translation>La cabecera contiene una lista del tipo desconocido {kind}.</translation>
    </message>
    <message>
      <source>The header holds a list of {length:,} items, more than the file can hold.</source>
      <translation>La cabecera contiene una lista de {length:,} elementos, más de los que caben en el archivo.</translation>
    </message>
    <message>
      <source>The header holds a text of {length:,} bytes, more than the {longest:,} allowed.</source>
      <translation>La cabecera contiene un texto de {length:,} bytes, más de los {longest:,} permitidos.</translation>
    </message>
    <message>
      <source>The header holds a value of the unknown type {kind}.</source>
      <translation>La cabecera contiene un valor del tipo desconocido {kind}.</translation>
    </message>
    <message>
      <source>The header places tensors beyond any possible file size.</source>
      <translation>La cabecera sitúa tensores más allá de cualquier tamaño de archivo posible.</translation>
    </message>
    <message>
      <source>The header's alignment is not a power of two.</source>
      <translation>La alineación de la cabecera no es una potencia de dos.</translation>
    </message>
    <message>
      <source>The join cannot go on</source>
      <translation>La unión no puede seguir</translation>
    </message>
    <message>
      <source>The keyring cannot be used</source>
      <translation>El llavero no se puede usar</translation>
    </message>
    <message>
      <source>The keyring of this computer did not delete the token: {error}.</source>
      <translation>El llavero de este ordenador no eliminó el token: {error}.</translation>
    </message>
    <message>
      <source>The keyring of this computer did not read the token: {error}.</source>
      <translation>El llavero de este ordenador no leyó el token: {error}.</translation>
    </message>
    <message>
      <source>The keyring of this computer did not write the token: {error}.</source>
      <translation>El llavero de este ordenador no guardó el token: {error}.</translation>
    </message>
    <message>
      <source>The layers of {name} cannot be stored in it.</source>
      <translation>Las capas de {name} no se pueden guardar en él.</translation>
    </message>
    <message>
      <source>The library Enchant is not installed on this system.</source>
      <translation>La biblioteca Enchant no está instalada en este sistema.</translation>
    </message>
    <message>
      <source>The linked file is missing</source>
      <translation>Falta el archivo enlazado</translation>
    </message>
    <message>
      <source>The list of parts cannot be read</source>
      <translation>La lista de partes no se puede leer</translation>
    </message>
    <message>
      <source>The llama.cpp library does not load on this machine.</source>
      <translation>La biblioteca llama.cpp no se carga en esta máquina.</translation>
    </message>
    <message>
      <source>The memory plan could not be made</source>
      <translation>No se pudo hacer el plan de memoria</translation>
    </message>
    <message>
      <source>The message is too long for the context</source>
      <translation>El mensaje es demasiado largo para el contexto</translation>
    </message>
    <message>
      <source>The message of Synthia 3.5 on Llama 3.</source>
      <translation>El mensaje de Synthia 3.5 sobre Llama 3.</translation>
    </message>
    <message>
      <source>The model can be loaded all the same.</source>
      <translation>El modelo se puede cargar de todos modos.</translation>
    </message>
    <message>
      <source>The model cannot be put back</source>
      <translation>El modelo no se puede devolver a su sitio</translation>
    </message>
    <message>
      <source>The model could not be loaded</source>
      <translation>El modelo no se pudo cargar</translation>
    </message>
    <message>
      <source>The model could not go on</source>
      <translation>El modelo no pudo continuar</translation>
    </message>
    <message>
      <source>The model does not fit into the free memory</source>
      <translation>El modelo no cabe en la memoria libre</translation>
    </message>
    <message>
      <source>The model file cannot be read</source>
      <translation>El archivo del modelo no se puede leer</translation>
    </message>
    <message>
      <source>The model file is damaged</source>
      <translation>El archivo del modelo está dañado</translation>
    </message>
    <message>
      <source>The model file is empty</source>
      <translation>El archivo del modelo está vacío</translation>
    </message>
    <message>
      <source>The model file is for another kind of computer</source>
      <translation>El archivo del modelo es para otro tipo de ordenador</translation>
    </message>
    <message>
      <source>The model file is incomplete</source>
      <translation>El archivo del modelo está incompleto</translation>
    </message>
    <message>
      <source>The model file is missing</source>
      <translation>Falta el archivo del modelo</translation>
    </message>
    <message>
      <source>The model file may be damaged: download it again, or choose another model.</source>
      <translation>El archivo del modelo puede estar dañado: descárgalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
      <source>The model file was renamed</source>
      <translation>Se cambió el nombre del archivo del modelo</translation>
    </message>
    <message>
      <source>The model file's version is not supported</source>
      <translation>La versión del archivo del modelo no es compatible</translation>
    </message>
    <message>
      <source>The model gets no system message.</source>
      <translation>El modelo no recibe mensaje de sistema.</translation>
    </message>
    <message>
      <source>The model has {count} parts, and {name} is not in the folder.</source>
      <translation>El modelo tiene {count} partes, y {name} no está en la carpeta.</translation>
    </message>
    <message>
      <source>The model has {split_count} parts, and {count} were read.</source>
      <translation>El modelo tiene {split_count} partes, y se leyeron {count}.</translation>
    </message>
    <message>
      <source>The model is in parts.</source>
      <translation>El modelo está en partes.</translation>
    </message>
    <message>
      <source>The model's chat template does not work</source>
      <translation>La plantilla de chat del modelo no funciona</translation>
    </message>
    <message>
      <source>The name is taken</source>
      <translation>El nombre está ocupado</translation>
    </message>
    <message>
      <source>The one page of {name} is a picture without any text, as a scanner makes it.</source>
      <translation>La única página de {name} es una imagen sin texto, como las que hace un escáner.</translation>
    </message>
    <message>
      <source>The package has {size} and {folder} has {free} free. Nothing was kept.</source>
      <translation>El paquete tiene {size} y {folder} tiene {free} libres. No se conservó nada.</translation>
    </message>
    <message>
      <source>The package llama-cpp-python is not installed.</source>
      <translation>El paquete llama-cpp-python no está instalado.</translation>
    </message>
    <message>
      <source>The part is missing</source>
      <translation>Falta la parte</translation>
    </message>
    <message>
      <source>The parts are being joined</source>
      <translation>Las partes se están uniendo</translation>
    </message>
    <message>
      <source>The parts cannot be read</source>
      <translation>Las partes no se pueden leer</translation>
    </message>
    <message>
      <source>The parts could not be joined</source>
      <translation>Las partes no se pudieron unir</translation>
    </message>
    <message>
      <source>The parts do not fit together</source>
      <translation>Las partes no encajan</translation>
    </message>
    <message>
      <source>The parts do not make one model</source>
      <translation>Las partes no forman un solo modelo</translation>
    </message>
    <message>
      <source>The preset "{label}" has a value that cannot be used: {problems}.</source>
      <translation>El preajuste «{label}» tiene un valor que no se puede usar: {problems}.</translation>
    </message>
    <message>
      <source>The presets were not exported</source>
      <translation>Los preajustes no se exportaron</translation>
    </message>
    <message>
      <source>The presets were not read</source>
      <translation>Los preajustes no se leyeron</translation>
    </message>
    <message>
      <source>The presets were not saved</source>
      <translation>Los preajustes no se guardaron</translation>
    </message>
    <message>
      <source>The process that read {name} ended. Nothing else is affected.</source>
      <translation>El proceso que leía {name} terminó. Nada más queda afectado.</translation>
    </message>
    <message>
      <source>The program's list of models is damaged</source>
      <translation>La lista de modelos del programa está dañada</translation>
    </message>
    <message>
      <source>The program's presets are damaged</source>
      <translation>Los preajustes del programa están dañados</translation>
    </message>
    <message>
      <source>The proxy asks for a password</source>
      <translation>El proxy pide una contraseña</translation>
    </message>
    <message>
      <source>The proxy cannot be used</source>
      <translation>El proxy no se puede usar</translation>
    </message>
    <message>
      <source>The proxy refused the call (HTTP 407).</source>
      <translation>El proxy rechazó la llamada (HTTP 407).</translation>
    </message>
    <message>
      <source>The redirect is not secure</source>
      <translation>La redirección no es segura</translation>
    </message>
    <message>
      <source>The release feed cannot be read</source>
      <translation>La fuente de versiones no se puede leer</translation>
    </message>
    <message>
      <source>The release feed cannot be used</source>
      <translation>La fuente de versiones no se puede usar</translation>
    </message>
    <message>
      <source>The release key of this build is broken</source>
      <translation>La clave de publicación de esta versión está rota</translation>
    </message>
    <message>
      <source>The repository is not open to you</source>
      <translation>El repositorio no está abierto para ti</translation>
    </message>
    <message>
      <source>The repository is too large</source>
      <translation>El repositorio es demasiado grande</translation>
    </message>
    <message>
      <source>The revision is not on the Hub</source>
      <translation>La revisión no está en el Hub</translation>
    </message>
    <message>
      <source>The same without its last sentence, as Synthia 70B 1.1 asks for it.</source>
      <translation>El mismo sin su última frase, como lo pide Synthia 70B 1.1.</translation>
    </message>
    <message>
      <source>The secure connection to {host} failed. Nothing was changed.</source>
      <translation>La conexión segura con {host} falló. No se cambió nada.</translation>
    </message>
    <message>
      <source>The server refused</source>
      <translation>El servidor se negó</translation>
    </message>
    <message>
      <source>The server sends in a circle</source>
      <translation>El servidor redirige en círculo</translation>
    </message>
    <message>
      <source>The server sends nowhere</source>
      <translation>El servidor no redirige a ninguna parte</translation>
    </message>
    <message>
      <source>The settings come from a newer version of Synthia. What this version knows is used; {kept} keeps the rest.</source>
      <translation>Los ajustes proceden de una versión más nueva de Synthia. Se usa lo que esta versión conoce; {kept} conserva el resto.</translation>
    </message>
    <message>
      <source>The settings could not be read ({reason}). The defaults are used.</source>
      <translation>Los ajustes no se pudieron leer ({reason}). Se usan los predeterminados.</translation>
    </message>
    <message>
      <source>The settings file is broken. The defaults are used.</source>
      <translation>El archivo de ajustes está roto. Se usan los predeterminados.</translation>
    </message>
    <message>
      <source>The settings file was broken. It is kept as {kept}, and the defaults are used.</source>
      <translation>El archivo de ajustes estaba roto. Se conserva como {kept}, y se usan los predeterminados.</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>Los ajustes no se han guardado</translation>
    </message>
    <message>
      <source>The signature is for no named file, not for {name}.</source>
      <translation>La firma no es para ningún archivo con nombre, no para {name}.</translation>
    </message>
    <message>
      <source>The signature is for version unknown, not for {version}.</source>
      <translation>La firma es para una versión desconocida, no para {version}.</translation>
    </message>
    <message>
      <source>The signature is for version {other}, not for {version}.</source>
      <translation>La firma es para la versión {other}, no para {version}.</translation>
    </message>
    <message>
      <source>The signature is for {file}, not for {name}.</source>
      <translation>La firma es para {file}, no para {name}.</translation>
    </message>
    <message>
      <source>The signature is not right</source>
      <translation>La firma no es correcta</translation>
    </message>
    <message>
      <source>The signature of {name} cannot be read ({error}).</source>
      <translation>La firma de {name} no se puede leer ({error}).</translation>
    </message>
    <message>
      <source>The signature of {name} is of an old form that this program does not take.</source>
      <translation>La firma de {name} es de una forma antigua que este programa no acepta.</translation>
    </message>
    <message>
      <source>The speed could not be measured</source>
      <translation>La velocidad no se pudo medir</translation>
    </message>
    <message>
      <source>The spelling library does not work</source>
      <translation>La biblioteca de ortografía no funciona</translation>
    </message>
    <message>
      <source>The spelling library is there, but no dictionary for it.</source>
      <translation>La biblioteca de ortografía está, pero no hay ningún diccionario para ella.</translation>
    </message>
    <message>
      <source>The system gives no access to {name}: {reason}.</source>
      <translation>El sistema no da acceso a {name}: {reason}.</translation>
    </message>
    <message>
      <source>The system refused a new process: {error}.</source>
      <translation>El sistema rechazó un proceso nuevo: {error}.</translation>
    </message>
    <message>
      <source>The template in the model file failed: {reason}. The conversation is unchanged.</source>
      <translation>La plantilla del archivo del modelo falló: {reason}. El chat no ha cambiado.</translation>
    </message>
    <message>
      <source>The tensor "{name}" has rows of {shape:,} weights, which {known_name} cannot hold.</source>
      <translation>El tensor «{name}» tiene filas de {shape:,} pesos, que {known_name} no puede contener.</translation>
    </message>
    <message>
      <source>The tensor "{name}" has {dimensions:,} dimensions.</source>
      <translation>El tensor «{name}» tiene {dimensions:,} dimensiones.</translation>
    </message>
    <message>
      <source>The text of "{name}" has {count:,} characters; {longest_text:,} are the most.</source>
      <translation>El texto de «{name}» tiene {count:,} caracteres; el máximo son {longest_text:,}.</translation>
    </message>
    <message>
      <source>The token cannot be stored</source>
      <translation>El token no se puede guardar</translation>
    </message>
    <message>
      <source>The token was refused</source>
      <translation>El token se rechazó</translation>
    </message>
    <message>
      <source>The trash does not take {original}: {error}. The file is kept aside in {parent}.</source>
      <translation>La papelera no admite {original}: {error}. El archivo se conserva aparte en {parent}.</translation>
    </message>
    <message>
      <source>The update could not be looked for</source>
      <translation>No se pudo buscar la actualización</translation>
    </message>
    <message>
      <source>The weights of v2.0 with the largest context raised to 16k.</source>
      <translation>Los pesos de la v2.0 con el contexto máximo elevado a 16k.</translation>
    </message>
    <message>
      <source>The {count} parts have {total:,} bytes together, and the model in them has {tensor_end:,}. Nothing was changed.</source>
      <translation>Las {count} partes tienen juntas {total:,} bytes, y el modelo que contienen tiene {tensor_end:,}. No se cambió nada.</translation>
    </message>
    <message>
      <source>The {pages:,} pages of {name} are pictures without any text, as a scanner makes them.</source>
      <translation>Las {pages:,} páginas de {name} son imágenes sin texto, como las que hace un escáner.</translation>
    </message>
    <message>
      <source>The {size} on disk are kept.</source>
      <translation>Los {size} del disco se conservan.</translation>
    </message>
    <message>
      <source>Then make a token at {page} and put it into Settings.</source>
      <translation>Crea después un token en {page} y ponlo en Ajustes.</translation>
    </message>
    <message>
      <source>There are no chats in this file</source>
      <translation>No hay chats en este archivo</translation>
    </message>
    <message>
      <source>There are no words in {name}.</source>
      <translation>No hay palabras en {name}.</translation>
    </message>
    <message>
      <source>There are: {names}.</source>
      <translation>Hay: {names}.</translation>
    </message>
    <message>
      <source>There is no RPC server at {endpoint}.</source>
      <translation>No hay ningún servidor RPC en {endpoint}.</translation>
    </message>
    <message>
      <source>There is no connection to {host} now. Nothing was changed.</source>
      <translation>Ahora no hay conexión con {host}. No se cambió nada.</translation>
    </message>
    <message>
      <source>There is no connection to {host} now: {reason}. Nothing was changed.</source>
      <translation>Ahora no hay conexión con {host}: {reason}. No se cambió nada.</translation>
    </message>
    <message>
      <source>There is no file at {first}.</source>
      <translation>No hay ningún archivo en {first}.</translation>
    </message>
    <message>
      <source>There is no file at {path}.</source>
      <translation>No hay ningún archivo en {path}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Nothing was downloaded.</source>
      <translation>No existe la carpeta {folder}. No se descargó nada.</translation>
    </message>
    <message>
      <source>There is no folder {parent}. Nothing was changed.</source>
      <translation>No existe la carpeta {parent}. No se cambió nada.</translation>
    </message>
    <message>
      <source>There is no model to answer with.</source>
      <translation>No hay ningún modelo que responda.</translation>
    </message>
    <message>
      <source>There is no preset named "{name}"</source>
      <translation>No hay ningún preajuste llamado «{name}»</translation>
    </message>
    <message>
      <source>There is no such branch</source>
      <translation>No existe esa rama</translation>
    </message>
    <message>
      <source>There is no such repository</source>
      <translation>No existe ese repositorio</translation>
    </message>
    <message>
      <source>There is no token</source>
      <translation>No hay token</translation>
    </message>
    <message>
      <source>There is no trash on this drive</source>
      <translation>No hay papelera en esta unidad</translation>
    </message>
    <message>
      <source>There is not enough room on the disk</source>
      <translation>No hay espacio suficiente en el disco</translation>
    </message>
    <message>
      <source>There is nothing at this address</source>
      <translation>No hay nada en esta dirección</translation>
    </message>
    <message>
      <source>There is nothing to join</source>
      <translation>No hay nada que unir</translation>
    </message>
    <message>
      <source>There is too little free memory to measure the speed</source>
      <translation>Hay demasiado poca memoria libre para medir la velocidad</translation>
    </message>
    <message>
      <source>There is too little room on the disk to measure the speed</source>
      <translation>Hay demasiado poco espacio en el disco para medir la velocidad</translation>
    </message>
    <message>
      <source>There was no end to reading {name}; some damaged files are like that.</source>
      <translation>La lectura de {name} no terminaba; algunos archivos dañados son así.</translation>
    </message>
    <message>
      <source>These files need no joining</source>
      <translation>Estos archivos no necesitan unirse</translation>
    </message>
    <message>
      <source>These files were made before llama.cpp's present layout of Mixtral models and no longer load.</source>
      <translation>Estos archivos se hicieron antes de la estructura actual de los modelos Mixtral en llama.cpp y ya no se cargan.</translation>
    </message>
    <message>
      <source>These parts belong to somewhere else</source>
      <translation>Estas partes pertenecen a otro sitio</translation>
    </message>
    <message>
      <source>These pieces do not make a whole model</source>
      <translation>Estos trozos no forman un modelo entero</translation>
    </message>
    <message>
      <source>They are {names}.</source>
      <translation>Son {names}.</translation>
    </message>
    <message>
      <source>This KV cache format does not fit the model</source>
      <translation>Este formato de caché KV no encaja con el modelo</translation>
    </message>
    <message>
      <source>This KV cache format needs flash attention</source>
      <translation>Este formato de caché KV necesita Flash Attention</translation>
    </message>
    <message>
      <source>This account is not allowed to read {path}.</source>
      <translation>Esta cuenta no tiene permiso para leer {path}.</translation>
    </message>
    <message>
      <source>This computer has no keyring that Synthia can use, and a token is not written into a plain file.</source>
      <translation>Este ordenador no tiene un llavero que Synthia pueda usar, y un token no se escribe en un archivo sin cifrar.</translation>
    </message>
    <message>
      <source>This download cannot be stored</source>
      <translation>Esta descarga no se puede guardar</translation>
    </message>
    <message>
      <source>This engine build uses instructions that this processor does not have (SIGILL).</source>
      <translation>Esta versión del motor usa instrucciones que este procesador no tiene (SIGILL).</translation>
    </message>
    <message>
      <source>This file is being downloaded already</source>
      <translation>Este archivo ya se está descargando</translation>
    </message>
    <message>
      <source>This file is not a language model</source>
      <translation>Este archivo no es un modelo de lenguaje</translation>
    </message>
    <message>
      <source>This is a folder</source>
      <translation>Esto es una carpeta</translation>
    </message>
    <message>
      <source>This is no file</source>
      <translation>Esto no es un archivo</translation>
    </message>
    <message>
      <source>This is not a GGUF model file</source>
      <translation>Este no es un archivo de modelo GGUF</translation>
    </message>
    <message>
      <source>This is one piece of a model file</source>
      <translation>Este es un trozo de un archivo de modelo</translation>
    </message>
    <message>
      <source>This is part {number} of {count} of a model</source>
      <translation>Esta es la parte {number} de {count} de un modelo</translation>
    </message>
    <message>
      <source>This kind of model is not supported</source>
      <translation>Este tipo de modelo no es compatible</translation>
    </message>
    <message>
      <source>This model asks for your consent</source>
      <translation>Este modelo pide tu consentimiento</translation>
    </message>
    <message>
      <source>This model cannot be deleted here</source>
      <translation>Este modelo no se puede eliminar aquí</translation>
    </message>
    <message>
      <source>This model cannot chat</source>
      <translation>Este modelo no puede chatear</translation>
    </message>
    <message>
      <source>This model has no tokenizer</source>
      <translation>Este modelo no tiene tokenizador</translation>
    </message>
    <message>
      <source>This model is on this computer already</source>
      <translation>Este modelo ya está en este ordenador</translation>
    </message>
    <message>
      <source>This names no repository</source>
      <translation>Esto no nombra ningún repositorio</translation>
    </message>
    <message>
      <source>This repository asks for your consent first</source>
      <translation>Este repositorio pide antes tu consentimiento</translation>
    </message>
    <message>
      <source>This repository is disabled</source>
      <translation>Este repositorio está deshabilitado</translation>
    </message>
    <message>
      <source>This repository says openrail; the model itself is under the Llama 2 licence.</source>
      <translation>Este repositorio dice openrail; el modelo en sí está bajo la licencia de Llama 2.</translation>
    </message>
    <message>
      <source>Thoughtful</source>
      <translation>Reflexivo</translation>
    </message>
    <message>
      <source>Together they are {left:,} bytes longer than the model that they begin with.</source>
      <translation>Juntas tienen {left:,} bytes más que el modelo con el que empiezan.</translation>
    </message>
    <message>
      <source>Trained along the Orca 2 paper. The data holds the Tree of Thoughts message and ten more long system messages.</source>
      <translation>Entrenado según el artículo Orca 2. Los datos contienen el mensaje Tree of Thoughts y diez mensajes de sistema largos más.</translation>
    </message>
    <message>
      <source>Trained on whole agent sessions of up to 65,536 tokens. Keeps the image and video input of its base.</source>
      <translation>Entrenado con sesiones completas de agente de hasta 65.536 tokens. Conserva la entrada de imagen y vídeo de su base.</translation>
    </message>
    <message>
      <source>Trained without any system message.</source>
      <translation>Entrenado sin ningún mensaje de sistema.</translation>
    </message>
    <message>
      <source>Tree of Thoughts</source>
      <translation>Tree of Thoughts</translation>
    </message>
    <message>
      <source>Tree of Thoughts 1.1</source>
      <translation>Tree of Thoughts 1.1</translation>
    </message>
    <message>
      <source>Try again later, or through another network: something on the way may change the file.</source>
      <translation>Reinténtalo más tarde o por otra red: puede que algo en el camino cambie el archivo.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Reinténtalo más tarde.</translation>
    </message>
    <message>
      <source>Try again later. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>Reinténtalo más tarde. Si vuelve a ocurrir, avisa al proyecto: alguien puede haber puesto otro archivo en su lugar.</translation>
    </message>
    <message>
      <source>Try again later; the details help to mend it.</source>
      <translation>Reinténtalo más tarde; los detalles ayudan a corregirlo.</translation>
    </message>
    <message>
      <source>Try again then.</source>
      <translation>Reinténtalo entonces.</translation>
    </message>
    <message>
      <source>Try again then. With a token of your own in Settings it allows more.</source>
      <translation>Reinténtalo entonces. Con un token propio en Ajustes permite más.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Reinténtalo.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, report it with the details.</source>
      <translation>Reinténtalo. Si vuelve a ocurrir, notifícalo con los detalles.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>Reinténtalo. Si vuelve a ocurrir, avisa al proyecto: alguien puede haber puesto otro archivo en su lugar.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, use a shorter context or a smaller model.</source>
      <translation>Reinténtalo. Si vuelve a ocurrir, usa un contexto más corto o un modelo más pequeño.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details below help to mend it.</source>
      <translation>Reinténtalo; si vuelve a ocurrir, los detalles de abajo ayudan a corregirlo.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details help to mend it.</source>
      <translation>Reinténtalo; si vuelve a ocurrir, los detalles ayudan a corregirlo.</translation>
    </message>
    <message>
      <source>Two of its files have the same name. Nothing was downloaded.</source>
      <translation>Dos de sus archivos tienen el mismo nombre. No se descargó nada.</translation>
    </message>
    <message>
      <source>Uncensored: it answers what other models refuse. What is done with the answers is up to you.</source>
      <translation>Sin censura: responde a lo que otros modelos rechazan. Lo que se haga con las respuestas es cosa tuya.</translation>
    </message>
    <message>
      <source>Unload that model, or end the other program.</source>
      <translation>Descarga ese modelo de la memoria o termina el otro programa.</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again.</source>
      <translation>Desbloquea el llavero y reinténtalo.</translation>
    </message>
    <message>
      <source>Unpack it and open the .gguf file inside.</source>
      <translation>Descomprímelo y abre el archivo .gguf que contiene.</translation>
    </message>
    <message>
      <source>Unpack it, or download the model's GGUF version.</source>
      <translation>Descomprímelo o descarga la versión GGUF del modelo.</translation>
    </message>
    <message>
      <source>Update Synthia, then try again.</source>
      <translation>Actualiza Synthia y reinténtalo.</translation>
    </message>
    <message>
      <source>Update the program, or choose another model.</source>
      <translation>Actualiza el programa o elige otro modelo.</translation>
    </message>
    <message>
      <source>Use a shorter context or a smaller KV cache format.</source>
      <translation>Usa un contexto más corto o un formato de caché KV más pequeño.</translation>
    </message>
    <message>
      <source>Use a shorter context, fewer layers on the GPU, or a smaller model.</source>
      <translation>Usa un contexto más corto, menos capas en la GPU o un modelo más pequeño.</translation>
    </message>
    <message>
      <source>Use a smaller model.</source>
      <translation>Usa un modelo más pequeño.</translation>
    </message>
    <message>
      <source>Use that window, or start this one with another folder: --data-dir.</source>
      <translation>Usa esa ventana o inicia esta con otra carpeta: --data-dir.</translation>
    </message>
    <message>
      <source>Uses the chat template inside the GGUF file.</source>
      <translation>Usa la plantilla de chat del archivo GGUF.</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Muy grande</translation>
    </message>
    <message>
      <source>Very large, almost no loss</source>
      <translation>Muy grande, casi sin pérdida</translation>
    </message>
    <message>
      <source>Very large; the card does not recommend it</source>
      <translation>Muy grande; la ficha no lo recomienda</translation>
    </message>
    <message>
      <source>Very low loss</source>
      <translation>Pérdida muy baja</translation>
    </message>
    <message>
      <source>Very low loss; recommended by the card</source>
      <translation>Pérdida muy baja; recomendado por la ficha</translation>
    </message>
    <message>
      <source>Very small, heavy loss</source>
      <translation>Muy pequeño, pérdida grande</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Espera a que termine.</translation>
    </message>
    <message>
      <source>What arrived there is kept.</source>
      <translation>Lo que llegó allí se conserva.</translation>
    </message>
    <message>
      <source>What is already shown is kept.</source>
      <translation>Lo que ya se muestra se conserva.</translation>
    </message>
    <message>
      <source>What is known of this release comes from third parties.</source>
      <translation>Lo que se sabe de esta versión procede de terceros.</translation>
    </message>
    <message>
      <source>What the chat loop of the first Synthia models starts with.</source>
      <translation>Con lo que empieza el bucle de chat de los primeros modelos Synthia.</translation>
    </message>
    <message>
      <source>What the model cards' own chat loop uses.</source>
      <translation>Lo que usa el bucle de chat propio de las fichas de los modelos.</translation>
    </message>
    <message>
      <source>What {host} sent is not the release feed of this program. {reason} Nothing was changed.</source>
      <translation>Lo que envió {host} no es la fuente de versiones de este programa. {reason} No se cambió nada.</translation>
    </message>
    <message>
      <source>Where the model came from was not noted</source>
      <translation>No se anotó de dónde procede el modelo</translation>
    </message>
    <message>
      <source>Write it as http://name:port under Settings.</source>
      <translation>Escríbelo como http://name:port en Ajustes.</translation>
    </message>
    <message>
      <source>Write its address in Settings as http://host:port.</source>
      <translation>Escribe su dirección en Ajustes como http://host:port.</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {error}.</source>
      <translation>La escritura en {folder} falló: {error}.</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {reason}. Nothing was kept.</source>
      <translation>La escritura en {folder} falló: {reason}. No se conservó nada.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}.</source>
      <translation>La escritura de {file} falló: {reason}.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The file is as it was before.</source>
      <translation>La escritura de {file} falló: {reason}. El archivo está como antes.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The model itself is whole and can be used.</source>
      <translation>La escritura de {file} falló: {reason}. El modelo en sí está entero y se puede usar.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The settings on the disk are the ones from before.</source>
      <translation>La escritura de {file} falló: {reason}. Los ajustes del disco son los anteriores.</translation>
    </message>
    <message>
      <source>Writing {path} failed: {error}.</source>
      <translation>La escritura de {path} falló: {error}.</translation>
    </message>
    <message>
      <source>Writing {where} filled the disk. What was there before is unchanged.</source>
      <translation>Escribir {where} llenó el disco. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Tú</translation>
    </message>
    <message>
      <source>Your message is kept.</source>
      <translation>Tu mensaje se conserva.</translation>
    </message>
    <message>
      <source>Your own presets are unchanged.</source>
      <translation>Tus propios preajustes no han cambiado.</translation>
    </message>
    <message>
      <source>Your presets could not be read ({reason}).</source>
      <translation>Tus preajustes no se pudieron leer ({reason}).</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>un archivo comprimido 7-Zip</translation>
    </message>
    <message>
      <source>a GGML file, the format before GGUF</source>
      <translation>un archivo GGML, el formato anterior a GGUF</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the model itself</source>
      <translation>un puntero de Git LFS, no el modelo en sí</translation>
    </message>
    <message>
      <source>a JSON file</source>
      <translation>un archivo JSON</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>un punto de control de PyTorch</translation>
    </message>
    <message>
      <source>a diffusion model, which this program does not run</source>
      <translation>un modelo de difusión, que este programa no ejecuta</translation>
    </message>
    <message>
      <source>a download that has not begun: its first bytes are all zero</source>
      <translation>una descarga que no ha empezado: sus primeros bytes son todos cero</translation>
    </message>
    <message>
      <source>a file with another SHA-256 than the feed tells</source>
      <translation>un archivo con un SHA-256 distinto del que indica la fuente</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
      <source>a piece of {whole}</source>
      <translation>un trozo de {whole}</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>un archivo safetensors</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>una página web</translation>
    </message>
    <message>
      <source>a zip archive or a PyTorch checkpoint</source>
      <translation>un archivo zip o un punto de control de PyTorch</translation>
    </message>
    <message>
      <source>an Ollama manifest</source>
      <translation>un manifiesto de Ollama</translation>
    </message>
    <message>
      <source>an embedding model: it turns text into numbers and writes none</source>
      <translation>un modelo de embeddings: convierte texto en números y no escribe nada</translation>
    </message>
    <message>
      <source>an encoder-decoder model, which this program does not run</source>
      <translation>un modelo codificador-decodificador, que este programa no ejecuta</translation>
    </message>
    <message>
      <source>document {number} is not the one that its messages name</source>
      <translation>el documento {number} no es el que nombran sus mensajes</translation>
    </message>
    <message>
      <source>in a moment</source>
      <translation>en un momento</translation>
    </message>
    <message>
      <source>in some minutes</source>
      <translation>en unos minutos</translation>
    </message>
    <message>
      <source>in {seconds} minutes</source>
      <translation>en {seconds} minutos</translation>
    </message>
    <message>
      <source>in {seconds} seconds</source>
      <translation>en {seconds} segundos</translation>
    </message>
    <message>
      <source>it breaks off every answer</source>
      <translation>interrumpe todas las respuestas</translation>
    </message>
    <message>
      <source>it changed again and again while it was sent.</source>
      <translation>cambió una y otra vez mientras se enviaba.</translation>
    </message>
    <message>
      <source>it changed while it was sent</source>
      <translation>cambió mientras se enviaba</translation>
    </message>
    <message>
      <source>it computes a number that is too large</source>
      <translation>calcula un número demasiado grande</translation>
    </message>
    <message>
      <source>it did not answer in time</source>
      <translation>no respondió a tiempo</translation>
    </message>
    <message>
      <source>it does not begin as such a file does</source>
      <translation>no empieza como un archivo así</translation>
    </message>
    <message>
      <source>it does not come to an end</source>
      <translation>no llega a su fin</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>termina demasiado pronto</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>no dio ningún motivo</translation>
    </message>
    <message>
      <source>it has {found:,} bytes instead of {size:,}</source>
      <translation>tiene {found:,} bytes en vez de {size:,}</translation>
    </message>
    <message>
      <source>it has {length:,} bytes instead of {size:,}</source>
      <translation>tiene {length:,} bytes en vez de {size:,}</translation>
    </message>
    <message>
      <source>it has {size:,} bytes instead of {part_size:,}.</source>
      <translation>tiene {size:,} bytes en vez de {part_size:,}.</translation>
    </message>
    <message>
      <source>it is another chat's, or of another model or engine</source>
      <translation>es de otro chat, o de otro modelo o motor</translation>
    </message>
    <message>
      <source>it is cut short, or too long</source>
      <translation>está cortado o es demasiado largo</translation>
    </message>
    <message>
      <source>it is longer than it was</source>
      <translation>es más largo de lo que era</translation>
    </message>
    <message>
      <source>it is not signed by this program</source>
      <translation>no está firmado por este programa</translation>
    </message>
    <message>
      <source>it is shorter than it was</source>
      <translation>es más corto de lo que era</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>es demasiado largo</translation>
    </message>
    <message>
      <source>it leaves the question out of the prompt</source>
      <translation>deja la pregunta fuera del prompt</translation>
    </message>
    <message>
      <source>it pads a text by a number</source>
      <translation>rellena un texto según un número</translation>
    </message>
    <message>
      <source>it repeats a text too often</source>
      <translation>repite un texto demasiadas veces</translation>
    </message>
    <message>
      <source>its SHA-256 is {linked}… instead of {sha256}….</source>
      <translation>su SHA-256 es {linked}… en vez de {sha256}….</translation>
    </message>
    <message>
      <source>its digests are not those of its bytes</source>
      <translation>sus resúmenes no son los de sus bytes</translation>
    </message>
    <message>
      <source>its header is too long</source>
      <translation>su cabecera es demasiado larga</translation>
    </message>
    <message>
      <source>its text does not come to an end</source>
      <translation>su texto no llega a su fin</translation>
    </message>
    <message>
      <source>its tokens are not those of its header</source>
      <translation>sus tokens no son los de su cabecera</translation>
    </message>
    <message>
      <source>lines that are no turns: {count:,}</source>
      <translation>líneas que no son turnos: {count:,}</translation>
    </message>
    <message>
      <source>llama.cpp does not take it</source>
      <translation>llama.cpp no lo admite</translation>
    </message>
    <message>
      <source>llama.cpp failed while computing (code {code}). What is already shown is kept.</source>
      <translation>llama.cpp falló al calcular (código {code}). Lo que ya se muestra se conserva.</translation>
    </message>
    <message>
      <source>llama.cpp found an error in itself and stopped (SIGABRT).</source>
      <translation>llama.cpp encontró un error propio y se detuvo (SIGABRT).</translation>
    </message>
    <message>
      <source>llama.cpp found nothing to compute with in {folder}.</source>
      <translation>llama.cpp no encontró nada con que calcular en {folder}.</translation>
    </message>
    <message>
      <source>llama.cpp refused {name}: {reason}.</source>
      <translation>llama.cpp rechazó {name}: {reason}.</translation>
    </message>
    <message>
      <source>message {number} has no id, text or role</source>
      <translation>el mensaje {number} no tiene identificador, texto o rol</translation>
    </message>
    <message>
      <source>messages that came twice: {count:,}</source>
      <translation>mensajes que llegaron dos veces: {count:,}</translation>
    </message>
    <message>
      <source>messages that followed each other in a circle: {count:,}</source>
      <translation>mensajes que se seguían en círculo: {count:,}</translation>
    </message>
    <message>
      <source>messages that followed others which are not there: {count:,}</source>
      <translation>mensajes que seguían a otros que no están: {count:,}</translation>
    </message>
    <message>
      <source>messages without text: {count:,}</source>
      <translation>mensajes sin texto: {count:,}</translation>
    </message>
    <message>
      <source>more than the {size:,} bytes that the feed tells</source>
      <translation>más de los {size:,} bytes que indica la fuente</translation>
    </message>
    <message>
      <source>no GGUF models at all</source>
      <translation>ningún modelo GGUF</translation>
    </message>
    <message>
      <source>only {came:,} bytes came in {seconds:.0f} seconds</source>
      <translation>solo llegaron {came:,} bytes en {seconds:.0f} segundos</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>página {page}</translation>
    </message>
    <message>
      <source>synthia-desktop presets list shows them all.</source>
      <translation>synthia-desktop presets list los muestra todos.</translation>
    </message>
    <message>
      <source>the branch that was shown is not known</source>
      <translation>no se conoce la rama que se mostraba</translation>
    </message>
    <message>
      <source>the chat's id is no file name</source>
      <translation>el identificador del chat no es un nombre de archivo</translation>
    </message>
    <message>
      <source>the file with -00001-of- in its name</source>
      <translation>el archivo con -00001-of- en su nombre</translation>
    </message>
    <message>
      <source>{count} of {total} files match the published SHA-256. Of the others no hash is known.</source>
      <translation>{count} de {total} archivos coinciden con el SHA-256 publicado. De los otros no se conoce la suma.</translation>
    </message>
    <message>
      <source>{count} parts are in the folder, and {missing} is not.</source>
      <translation>{count} partes están en la carpeta, y {missing} no.</translation>
    </message>
    <message>
      <source>{done:,} bytes in place of the {size:,} that the feed tells</source>
      <translation>{done:,} bytes en lugar de los {size:,} que indica la fuente</translation>
    </message>
    <message>
      <source>{file_name} says that it has no vocabulary, so that no text can be put to it.</source>
      <translation>{file_name} dice que no tiene vocabulario, así que no se le puede dar ningún texto.</translation>
    </message>
    <message>
      <source>{filename}: {reason}. What is there can be joined later.</source>
      <translation>{filename}: {reason}. Lo que hay se puede unir después.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{file} is no file.</source>
      <translation>{file} no es un archivo.</translation>
    </message>
    <message>
      <source>{file}: {reason}. What was there before is unchanged.</source>
      <translation>{file}: {reason}. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
      <source>{final} is not the package that would be downloaded. It was left as it is.</source>
      <translation>{final} no es el paquete que se descargaría. Se dejó como está.</translation>
    </message>
    <message>
      <source>{folder} cannot be found. The drive it is on may be unplugged.</source>
      <translation>{folder} no se encuentra. Puede que la unidad en la que está esté desconectada.</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {reason}.</source>
      <translation>{folder} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>No se puede escribir en {folder}: {error}.</translation>
    </message>
    <message>
      <source>{folder} does not exist, nor does the folder that it belongs to. Nothing was written.</source>
      <translation>{folder} no existe, ni tampoco la carpeta a la que pertenece. No se escribió nada.</translation>
    </message>
    <message>
      <source>{folder} exists again. The deleted files are kept in {aside}.</source>
      <translation>{folder} vuelve a existir. Los archivos eliminados se conservan en {aside}.</translation>
    </message>
    <message>
      <source>{folder} is no ordinary file.</source>
      <translation>{folder} no es un archivo normal.</translation>
    </message>
    <message>
      <source>{host} answered with a web page in place of data. Nothing of it was kept.</source>
      <translation>{host} respondió con una página web en lugar de datos. No se conservó nada de ella.</translation>
    </message>
    <message>
      <source>{host} answered “{status}”</source>
      <translation>{host} respondió «{status}»</translation>
    </message>
    <message>
      <source>{host} answered “{words}”. Nothing was changed.</source>
      <translation>{host} respondió «{words}». No se cambió nada.</translation>
    </message>
    <message>
      <source>{host} answered, but not as the Hub does. {reason}</source>
      <translation>{host} respondió, pero no como lo hace el Hub. {reason}</translation>
    </message>
    <message>
      <source>{host} cannot be reached</source>
      <translation>No se puede acceder a {host}</translation>
    </message>
    <message>
      <source>{host} cannot be trusted</source>
      <translation>No se puede confiar en {host}</translation>
    </message>
    <message>
      <source>{host} could not be reached</source>
      <translation>No se pudo acceder a {host}</translation>
    </message>
    <message>
      <source>{host} cut the connection</source>
      <translation>{host} cortó la conexión</translation>
    </message>
    <message>
      <source>{host} cut the connection. Nothing was changed.</source>
      <translation>{host} cortó la conexión. No se cambió nada.</translation>
    </message>
    <message>
      <source>{host} does not accept the token. It may have expired or been deleted.</source>
      <translation>{host} no acepta el token. Puede que haya caducado o se haya eliminado.</translation>
    </message>
    <message>
      <source>{host} does not answer</source>
      <translation>{host} no responde</translation>
    </message>
    <message>
      <source>{host} has no such file. Nothing was changed.</source>
      <translation>{host} no tiene ese archivo. No se cambió nada.</translation>
    </message>
    <message>
      <source>{host} has switched {repo} off for everyone.</source>
      <translation>{host} ha desactivado {repo} para todos.</translation>
    </message>
    <message>
      <source>{host} has trouble of its own (HTTP {status}). What arrived is kept.</source>
      <translation>{host} tiene problemas propios (HTTP {status}). Lo recibido se conserva.</translation>
    </message>
    <message>
      <source>{host} limits how often it is asked, and answers again {when}.</source>
      <translation>{host} limita con qué frecuencia se le consulta, y vuelve a responder {when}.</translation>
    </message>
    <message>
      <source>{host} redirects again and again. Nothing was changed.</source>
      <translation>{host} redirige una y otra vez. No se cambió nada.</translation>
    </message>
    <message>
      <source>{host} redirects from a secure connection to an open one, which is not followed.</source>
      <translation>{host} redirige de una conexión segura a una abierta, lo que no se sigue.</translation>
    </message>
    <message>
      <source>{host} redirects in a circle</source>
      <translation>{host} redirige en círculo</translation>
    </message>
    <message>
      <source>{host} redirects to an address that is none. Nothing was changed.</source>
      <translation>{host} redirige a una dirección que no lo es. No se cambió nada.</translation>
    </message>
    <message>
      <source>{host} sent a redirect that leads nowhere</source>
      <translation>{host} envió una redirección que no lleva a ninguna parte</translation>
    </message>
    <message>
      <source>{host} sent a web page in place of the file. Nothing of it was kept.</source>
      <translation>{host} envió una página web en lugar del archivo. No se conservó nada de ella.</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file, perhaps to sign in</source>
      <translation>{host} envió una página web en vez del archivo, quizá para iniciar sesión</translation>
    </message>
    <message>
      <source>{host} sent another range than the one asked for</source>
      <translation>{host} envió un intervalo distinto del pedido</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding</source>
      <translation>{host} envió el archivo con otra codificación</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding.</source>
      <translation>{host} envió el archivo con otra codificación.</translation>
    </message>
    <message>
      <source>{host} sent {what}. It was not kept, and nothing was changed.</source>
      <translation>{host} envió {what}. No se conservó, y no se cambió nada.</translation>
    </message>
    <message>
      <source>{host} shows no repository named {repo}.</source>
      <translation>{host} no muestra ningún repositorio llamado {repo}.</translation>
    </message>
    <message>
      <source>{host} stopped answering. Nothing was changed.</source>
      <translation>{host} dejó de responder. No se cambió nada.</translation>
    </message>
    <message>
      <source>{host} stopped sending</source>
      <translation>{host} dejó de enviar</translation>
    </message>
    <message>
      <source>{missing} more are needed in {folder}, and {free} are free. {kept}</source>
      <translation>Hacen falta {missing} más en {folder}, y hay {free} libres. {kept}</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} y {more} más</translation>
    </message>
    <message>
      <source>{names}: the bytes differ from those that were published. Download it again. Nothing was changed.</source>
      <translation>{names}: los bytes difieren de los publicados. Descárgalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
      <source>{name} (the passages that fit the question)</source>
      <translation>{name} (los pasajes que se ajustan a la pregunta)</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages)</source>
      <translation>{name} ({n:,} páginas)</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages, the passages that fit the question)</source>
      <translation>{name} ({n:,} páginas, los pasajes que se ajustan a la pregunta)</translation>
    </message>
    <message>
      <source>{name} and the parts beside it do not go on from the first to the last. Nothing was changed.</source>
      <translation>{name} y las partes junto a él no siguen de la primera a la última. No se cambió nada.</translation>
    </message>
    <message>
      <source>{name} begins as a model file of its own does, so it is no piece of {members}.</source>
      <translation>{name} empieza como un archivo de modelo propio, así que no es un trozo de {members}.</translation>
    </message>
    <message>
      <source>{name} could not be loaded</source>
      <translation>{name} no se pudo cargar</translation>
    </message>
    <message>
      <source>{name} does not begin as JSON does. Nothing of it was imported.</source>
      <translation>{name} no empieza como JSON. No se importó nada de él.</translation>
    </message>
    <message>
      <source>{name} does not fit with these settings.</source>
      <translation>{name} no cabe con estos ajustes.</translation>
    </message>
    <message>
      <source>{name} does not hold what files of its kind hold.</source>
      <translation>{name} no contiene lo que contienen los archivos de su tipo.</translation>
    </message>
    <message>
      <source>{name} has more than {limit:,} characters of text.</source>
      <translation>{name} tiene más de {limit:,} caracteres de texto.</translation>
    </message>
    <message>
      <source>{name} has no bytes.</source>
      <translation>{name} no tiene ningún byte.</translation>
    </message>
    <message>
      <source>{name} has no further parts beside it.</source>
      <translation>{name} no tiene más partes junto a él.</translation>
    </message>
    <message>
      <source>{name} has the architecture "{found}", which this version of llama.cpp does not know.</source>
      <translation>{name} tiene la arquitectura «{found}», que esta versión de llama.cpp no conoce.</translation>
    </message>
    <message>
      <source>{name} has {count} parts, and its first one is part {split_number} of {split_count}.</source>
      <translation>{name} tiene {count} partes, y la primera es la parte {split_number} de {split_count}.</translation>
    </message>
    <message>
      <source>{name} has {size} to read; files of this kind are read up to {limit}.</source>
      <translation>{name} tiene {size} que leer; los archivos de este tipo se leen hasta {limit}.</translation>
    </message>
    <message>
      <source>{name} holds data that is neither text nor a PDF or DOCX file.</source>
      <translation>{name} contiene datos que no son ni texto ni un archivo PDF o DOCX.</translation>
    </message>
    <message>
      <source>{name} is a folder or a device.</source>
      <translation>{name} es una carpeta o un dispositivo.</translation>
    </message>
    <message>
      <source>{name} is a link to a file that another program keeps. Nothing was changed.</source>
      <translation>{name} es un enlace a un archivo que guarda otro programa. No se cambió nada.</translation>
    </message>
    <message>
      <source>{name} is a picture, an archive, a program or another office program's document.</source>
      <translation>{name} es una imagen, un archivo comprimido, un programa o un documento de otro programa de oficina.</translation>
    </message>
    <message>
      <source>{name} is a shard that llama.cpp opens as it is, together with the others.</source>
      <translation>{name} es un fragmento que llama.cpp abre tal como está, junto con los demás.</translation>
    </message>
    <message>
      <source>{name} is broken after {count:,} chats: {error}.</source>
      <translation>{name} está roto tras {count:,} chats: {error}.</translation>
    </message>
    <message>
      <source>{name} is complete and verified in {folder}.</source>
      <translation>{name} está completo y verificado en {folder}.</translation>
    </message>
    <message>
      <source>{name} is in another encoding, or no text at all. Nothing of it was imported.</source>
      <translation>{name} está en otra codificación o no es texto. No se importó nada de él.</translation>
    </message>
    <message>
      <source>{name} is nested too deep after {count:,} chats, as no chat is.</source>
      <translation>{name} está anidado demasiado hondo tras {count:,} chats, como no lo está ningún chat.</translation>
    </message>
    <message>
      <source>{name} is no longer where it was.</source>
      <translation>{name} ya no está donde estaba.</translation>
    </message>
    <message>
      <source>{name} is not named as the part of a model is.</source>
      <translation>{name} no se llama como la parte de un modelo.</translation>
    </message>
    <message>
      <source>{name} is not right</source>
      <translation>{name} no es correcto</translation>
    </message>
    <message>
      <source>{name} is not signed by the release key of this program ({error}).</source>
      <translation>{name} no está firmado con la clave de publicación de este programa ({error}).</translation>
    </message>
    <message>
      <source>{name} is the image part (mmproj) of a model.</source>
      <translation>{name} es la parte de imagen (mmproj) de un modelo.</translation>
    </message>
    <message>
      <source>{name} is {kind}.</source>
      <translation>{name} es {kind}.</translation>
    </message>
    <message>
      <source>{name} needs about {what}.</source>
      <translation>{name} necesita unos {what}.</translation>
    </message>
    <message>
      <source>{name} needs {needed} in all, and {free} is free.</source>
      <translation>{name} necesita {needed} en total, y hay {free} libres.</translation>
    </message>
    <message>
      <source>{name} needs {what}.</source>
      <translation>{name} necesita {what}.</translation>
    </message>
    <message>
      <source>{name} of revision {revision} is in the queue and would be written to the same place.</source>
      <translation>{name} de la revisión {revision} está en la cola y se escribiría en el mismo sitio.</translation>
    </message>
    <message>
      <source>{name} opens with a password only, so its text cannot be read.</source>
      <translation>{name} solo se abre con contraseña, así que su texto no se puede leer.</translation>
    </message>
    <message>
      <source>{name} was left out: {reason}</source>
      <translation>{name} se omitió: {reason}</translation>
    </message>
    <message>
      <source>{name} was read to its end.</source>
      <translation>{name} se leyó hasta el final.</translation>
    </message>
    <message>
      <source>{name}: {reason}. Nothing of it was imported.</source>
      <translation>{name}: {reason}. No se importó nada de él.</translation>
    </message>
    <message>
      <source>{needed:.2f} GB are needed in {folder}, and {free:.2f} GB are free. Nothing was changed.</source>
      <translation>Hacen falta {needed:.2f} GB en {folder}, y hay {free:.2f} GB libres. No se cambió nada.</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free, without the {reserved} that running downloads still take. What has arrived is kept.</source>
      <translation>Aún hacen falta {needed} y hay {left} libres, sin los {reserved} que aún ocuparán las descargas en curso. Lo recibido se conserva.</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free. What has arrived is kept.</source>
      <translation>Aún hacen falta {needed} y hay {left} libres. Lo recibido se conserva.</translation>
    </message>
    <message>
      <source>{needed} of RAM, and {free} is free</source>
      <translation>{needed} de RAM, y hay {free} libres</translation>
    </message>
    <message>
      <source>{needed} on {device}, and {free} are free</source>
      <translation>{needed} en {device}, y hay {free} libres</translation>
    </message>
    <message>
      <source>{parent} cannot be read: {reason}.</source>
      <translation>{parent} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>{path} belongs to another program. Synthia uses it in place and does not change it.</source>
      <translation>{path} pertenece a otro programa. Synthia lo usa en su sitio y no lo cambia.</translation>
    </message>
    <message>
      <source>{path} cannot be opened for writing.</source>
      <translation>{path} no se puede abrir para escribir.</translation>
    </message>
    <message>
      <source>{path} could not be written. What was stored before is kept.</source>
      <translation>No se pudo escribir {path}. Lo guardado antes se conserva.</translation>
    </message>
    <message>
      <source>{path} has format {version}; this version knows formats up to {count}. It was not changed.</source>
      <translation>{path} tiene el formato {version}; esta versión conoce formatos hasta el {count}. No se cambió.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a model file.</source>
      <translation>{path} es una carpeta, no un archivo de modelo.</translation>
    </message>
    <message>
      <source>{path} is a link to a file that has another name too. Nothing was changed.</source>
      <translation>{path} es un enlace a un archivo que también tiene otro nombre. No se cambió nada.</translation>
    </message>
    <message>
      <source>{path} is a link to {target}, where there is no file.</source>
      <translation>{path} es un enlace a {target}, donde no hay ningún archivo.</translation>
    </message>
    <message>
      <source>{path} is a model file of its own, not the second piece of one.</source>
      <translation>{path} es un archivo de modelo propio, no el segundo trozo de uno.</translation>
    </message>
    <message>
      <source>{path} is damaged or not a database. It is left as it is.</source>
      <translation>{path} está dañado o no es una base de datos. Se deja como está.</translation>
    </message>
    <message>
      <source>{path} is not the file that this download began with: {how} {kept}</source>
      <translation>{path} no es el archivo con el que empezó esta descarga: {how} {kept}</translation>
    </message>
    <message>
      <source>{path} was fetched {times} times, and its SHA-256 never matched the one on the Hub. It was not put in place. The other files are kept.</source>
      <translation>{path} se descargó {times} veces, y su SHA-256 nunca coincidió con el del Hub. No se puso en su sitio. Los otros archivos se conservan.</translation>
    </message>
    <message>
      <source>{proxy} {later}</source>
      <translation>{proxy} {later}</translation>
    </message>
    <message>
      <source>{reason}: {path}. The code is still in the chat.</source>
      <translation>{reason}: {path}. El código sigue en el chat.</translation>
    </message>
    <message>
      <source>{repo} does not have this file any more.</source>
      <translation>{repo} ya no tiene este archivo.</translation>
    </message>
    <message>
      <source>{repo} has more than {max_files:,} files. Nothing was downloaded.</source>
      <translation>{repo} tiene más de {max_files:,} archivos. No se descargó nada.</translation>
    </message>
    <message>
      <source>{repo} has no branch, tag or commit named {revision}.</source>
      <translation>{repo} no tiene rama, etiqueta ni commit llamado {revision}.</translation>
    </message>
    <message>
      <source>{repo} has no revision {commit}.</source>
      <translation>{repo} no tiene la revisión {commit}.</translation>
    </message>
    <message>
      <source>{repo} has no {path} at revision {commit}.</source>
      <translation>{repo} no tiene {path} en la revisión {commit}.</translation>
    </message>
    <message>
      <source>{repo} has {count} models that are {wanted}</source>
      <translation>{repo} tiene {count} modelos que son {wanted}</translation>
    </message>
    <message>
      <source>{rpc_variable} names a server, but this engine build cannot use one.</source>
      <translation>{rpc_variable} nombra un servidor, pero esta versión del motor no puede usar ninguno.</translation>
    </message>
    <message>
      <source>{scheme}://{hostname} is not an HTTP proxy. Nothing was sent.</source>
      <translation>{scheme}://{hostname} no es un proxy HTTP. No se envió nada.</translation>
    </message>
    <message>
      <source>{sentence} {next}</source>
      <translation>{sentence} {next}</translation>
    </message>
    <message>
      <source>{shown:.1f} of {whole:.1f} {unit}</source>
      <translation>{shown:.1f} de {whole:.1f} {unit}</translation>
    </message>
    <message>
      <source>{size:.0f} KB</source>
      <translation>{size:.0f} KB</translation>
    </message>
    <message>
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} MB</translation>
    </message>
    <message>
      <source>{size:.1f} GB</source>
      <translation>{size:.1f} GB</translation>
    </message>
    <message>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <source>{size:.2f} GB</source>
      <translation>{size:.2f} GB</translation>
    </message>
    <message>
      <source>{size} bytes</source>
      <translation>{size} bytes</translation>
    </message>
    <message>
      <source>{target} exists already. Nothing was changed.</source>
      <translation>{target} ya existe. No se cambió nada.</translation>
    </message>
    <message>
      <source>{there:,} of {needed:,} bytes</source>
      <translation>{there:,} de {needed:,} bytes</translation>
    </message>
    <message>
      <source>{trouble} five times. {kept}</source>
      <translation>{trouble} cinco veces. {kept}</translation>
    </message>
    <message>
      <source>{wanted} is not in {repo}</source>
      <translation>{wanted} no está en {repo}</translation>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what}: {value}</translation>
    </message>
    <message>
      <source>{what}; it needs {more}</source>
      <translation>{what}; necesita {more}</translation>
    </message>
    <message>
      <source>{where} exists already.</source>
      <translation>{where} ya existe.</translation>
    </message>
    <message>
      <source>{where}: {reason}. What was there before is unchanged.</source>
      <translation>{where}: {reason}. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
      <source>“{name}”: {more} more such things.</source>
      <translation>«{name}»: {more} problemas más como este.</translation>
    </message>
    <message>
      <source>“{name}”: {problem}.</source>
      <translation>«{name}»: {problem}.</translation>
    </message>
    <message>
      <source>“{text}” is neither a name such as org/repo nor an address.</source>
      <translation>«{text}» no es ni un nombre como org/repo ni una dirección.</translation>
    </message>
    <message>
      <source>“{title}” has {count:,} messages; a chat holds no more than {most_messages:,}. It was left out.</source>
      <translation>«{title}» tiene {count:,} mensajes; en un chat no caben más de {most_messages:,}. Se omitió.</translation>
    </message>
    <message>
      <source>“{title}” holds no messages and was left out.</source>
      <translation>«{title}» no contiene mensajes y se omitió.</translation>
    </message>
  </context>
  <context>
    <name>SamplingPanel</name>
    <message>
      <source>Above 1 makes tokens that were used before less likely; 1 is off.</source>
      <translation>Por encima de 1 hace menos probables los tokens ya usados; 1 lo desactiva.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All penalties are off.</source>
      <translation>Todas las penalizaciones están desactivadas.</translation>
    </message>
    <message>
      <source>Back to preset</source>
      <translation>Volver al preajuste</translation>
    </message>
    <message>
      <source>DRY</source>
      <translation>DRY</translation>
    </message>
    <message>
      <source>DRY allowed length</source>
      <translation>Longitud permitida de DRY</translation>
    </message>
    <message>
      <source>DRY base</source>
      <translation>Base de DRY</translation>
    </message>
    <message>
      <source>DRY is off while its multiplier is 0.</source>
      <translation>DRY está desactivado mientras su multiplicador es 0.</translation>
    </message>
    <message>
      <source>DRY last tokens</source>
      <translation>Últimos tokens de DRY</translation>
    </message>
    <message>
      <source>DRY looks back over this many tokens.</source>
      <translation>DRY mira hacia atrás tantos tokens.</translation>
    </message>
    <message>
      <source>DRY multiplier</source>
      <translation>Multiplicador de DRY</translation>
    </message>
    <message>
      <source>Drops tokens below this share of the likeliest one's probability; 0 is off.</source>
      <translation>Descarta los tokens por debajo de esta proporción de la probabilidad del más probable; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>Frequency penalty</source>
      <translation>Penalización por frecuencia</translation>
    </message>
    <message>
      <source>How fast Mirostat corrects itself.</source>
      <translation>Con qué rapidez se corrige Mirostat.</translation>
    </message>
    <message>
      <source>How fast the DRY penalty grows with the length of the repetition.</source>
      <translation>Con qué rapidez crece la penalización DRY con la longitud de la repetición.</translation>
    </message>
    <message>
      <source>How freely words are chosen; 0 always takes the likeliest one.</source>
      <translation>Con cuánta libertad se eligen las palabras; 0 toma siempre la más probable.</translation>
    </message>
    <message>
      <source>How often XTC drops the likeliest tokens for a less usual one; 0 is off.</source>
      <translation>Con qué frecuencia XTC descarta los tokens más probables por uno menos habitual; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>How strongly DRY stops word sequences from being repeated; 0 is off.</source>
      <translation>Con qué fuerza DRY impide que se repitan secuencias de palabras; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>How surprising Mirostat lets the text be; lower is more focused.</source>
      <translation>Cuánta sorpresa permite Mirostat en el texto; menos es más centrado.</translation>
    </message>
    <message>
      <source>Keeps the surprise of the text even; it replaces top-k, top-p, min-p, typical and XTC.</source>
      <translation>Mantiene constante la sorpresa del texto; sustituye a top-k, top-p, min-p, típico y XTC.</translation>
    </message>
    <message>
      <source>Keeps tokens whose surprise is close to the expected one; 1 is off.</source>
      <translation>Conserva los tokens cuya sorpresa está cerca de la esperada; 1 lo desactiva.</translation>
    </message>
    <message>
      <source>Last tokens</source>
      <translation>Últimos tokens</translation>
    </message>
    <message>
      <source>Learning rate (eta)</source>
      <translation>Tasa de aprendizaje (eta)</translation>
    </message>
    <message>
      <source>Makes a token less likely each time it is used; 0 is off.</source>
      <translation>Hace un token menos probable cada vez que se usa; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>Makes every token that was used before less likely by the same amount; 0 is off.</source>
      <translation>Hace menos probable, en la misma medida, todo token ya usado; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>Max tokens</source>
      <translation>Máximo de tokens</translation>
    </message>
    <message>
      <source>Min-p</source>
      <translation>Min-p</translation>
    </message>
    <message>
      <source>Mirostat</source>
      <translation>Mirostat</translation>
    </message>
    <message>
      <source>Mirostat is off.</source>
      <translation>Mirostat está desactivado.</translation>
    </message>
    <message>
      <source>Mirostat is on and does this itself.</source>
      <translation>Mirostat está activado y lo hace él mismo.</translation>
    </message>
    <message>
      <source>Mirostat is on and replaces top-k, top-p and min-p.</source>
      <translation>Mirostat está activado y sustituye a top-k, top-p y min-p.</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sin límite</translation>
    </message>
    <message>
      <source>No preset was changed.</source>
      <translation>No se cambió ningún preajuste.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>One value differs from the model's.</source>
      <translation>Un valor difiere de los del modelo.</translation>
    </message>
    <message>
      <source>Only the likeliest tokens that together reach this probability; 1 is off.</source>
      <translation>Solo los tokens más probables que juntos alcanzan esta probabilidad; 1 lo desactiva.</translation>
    </message>
    <message>
      <source>Only this many of the likeliest tokens are considered; 0 considers all.</source>
      <translation>Solo se consideran tantos de los tokens más probables; 0 los considera todos.</translation>
    </message>
    <message>
      <source>Presence penalty</source>
      <translation>Penalización por presencia</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>Aleatoria</translation>
    </message>
    <message>
      <source>Repeat penalty</source>
      <translation>Penalización por repetición</translation>
    </message>
    <message>
      <source>Repetition penalties</source>
      <translation>Penalizaciones por repetición</translation>
    </message>
    <message>
      <source>Repetitions up to this many tokens are free of the DRY penalty.</source>
      <translation>Las repeticiones de hasta tantos tokens están libres de la penalización DRY.</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Muestreo</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Sets all values at once; any change makes them your own.</source>
      <translation>Fija todos los valores a la vez; cualquier cambio los hace tuyos.</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>Tiene efecto con la próxima respuesta.</translation>
    </message>
    <message>
      <source>Target surprise (tau)</source>
      <translation>Sorpresa objetivo (tau)</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <source>The answer ends after this many tokens; with no limit, when the context is full.</source>
      <translation>La respuesta termina tras tantos tokens; sin límite, cuando el contexto está lleno.</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>El predeterminado de {model}</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>El predeterminado general</translation>
    </message>
    <message>
      <source>The penalties look back over this many tokens.</source>
      <translation>Las penalizaciones miran hacia atrás tantos tokens.</translation>
    </message>
    <message>
      <source>These values hold for every chat that has none of its own. A change here changes them all.</source>
      <translation>Estos valores rigen en todos los chats que no tienen los suyos. Un cambio aquí los cambia en todos.</translation>
    </message>
    <message>
      <source>They are the same as the model's, until you change one.</source>
      <translation>Son los mismos que los del modelo, hasta que cambies alguno.</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>Solo este chat</translation>
    </message>
    <message>
      <source>Top-k</source>
      <translation>Top-k</translation>
    </message>
    <message>
      <source>Top-k, top-p, min-p, typical and XTC are replaced while it is on.</source>
      <translation>Mientras está activado, top-k, top-p, min-p, típico y XTC quedan sustituidos.</translation>
    </message>
    <message>
      <source>Top-p</source>
      <translation>Top-p</translation>
    </message>
    <message>
      <source>Typical</source>
      <translation>Típico</translation>
    </message>
    <message>
      <source>Where the choice of words begins; Random draws another one for each answer. Same again, on an answer, repeats it to the last letter.</source>
      <translation>Dónde empieza la elección de palabras; Aleatoria saca otra para cada respuesta. Repetir igual, en una respuesta, la repite hasta la última letra.</translation>
    </message>
    <message>
      <source>XTC and typical</source>
      <translation>XTC y típico</translation>
    </message>
    <message>
      <source>XTC drops only tokens that are at least this probable; above 0.5 it has no effect.</source>
      <translation>XTC descarta solo tokens que son al menos así de probables; por encima de 0,5 no tiene efecto.</translation>
    </message>
    <message>
      <source>XTC is off while its probability is 0.</source>
      <translation>XTC está desactivado mientras su probabilidad es 0.</translation>
    </message>
    <message>
      <source>XTC probability</source>
      <translation>Probabilidad de XTC</translation>
    </message>
    <message>
      <source>XTC threshold</source>
      <translation>Umbral de XTC</translation>
    </message>
    <message>
      <source>Your own values.</source>
      <translation>Tus propios valores.</translation>
    </message>
    <message>
      <source>model: {value}</source>
      <translation>modelo: {value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message>
      <source>{count} values differ from the model's.</source>
      <translation>{count} valores difieren de los del modelo.</translation>
    </message>
  </context>
  <context>
    <name>ScopeCard</name>
    <message>
      <source>Make it the model's default</source>
      <translation>Hacerlo predeterminado del modelo</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Use for this chat only</source>
      <translation>Usar solo en este chat</translation>
    </message>
  </context>
  <context>
    <name>SearchArea</name>
    <message>
      <source>Search chats</source>
      <translation>Buscar en los chats</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>Vaciar la búsqueda</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message>
      <source>Chat “{text}”</source>
      <translation>Chat «{text}»</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Tú</translation>
    </message>
    <message>
      <source>{hits} messages in {chats} chats</source>
      <translation>{hits} mensajes en {chats} chats</translation>
    </message>
    <message>
      <source>{n} more in this chat</source>
      <translation>{n} más en este chat</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Search settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>It has about {n} tokens, and the context has room for {left}.</source>
      <translation>Tiene unos {n} tokens, y en el contexto caben {left}.</translation>
    </message>
    <message>
      <source>No passage of the attached files fits into the context</source>
      <translation>Ningún pasaje de los archivos adjuntos cabe en el contexto</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>No se envió nada.</translation>
    </message>
    <message>
      <source>Read it again, or send the message once more with what was read.</source>
      <translation>Léelo de nuevo o envía el mensaje otra vez con lo que se leyó.</translation>
    </message>
    <message>
      <source>Remove a file that is sent whole, or load the model with a longer context.</source>
      <translation>Quita un archivo que se envíe entero o carga el modelo con un contexto más largo.</translation>
    </message>
    <message>
      <source>Send it again; if it happens again, remove the files one by one.</source>
      <translation>Envíalo de nuevo; si vuelve a ocurrir, quita los archivos uno a uno.</translation>
    </message>
    <message>
      <source>The attached files could not be prepared</source>
      <translation>Los archivos adjuntos no se pudieron preparar</translation>
    </message>
    <message>
      <source>Use the passages that fit the question, or remove it.</source>
      <translation>Usa los pasajes que se ajustan a la pregunta o quítalo.</translation>
    </message>
    <message>
      <source>What else is sent leaves no room for any. Your message and the files are still here.</source>
      <translation>Lo demás que se envía no deja espacio para ninguno. Tu mensaje y los archivos siguen aquí.</translation>
    </message>
    <message>
      <source>Your message and the files are still here.</source>
      <translation>Tu mensaje y los archivos siguen aquí.</translation>
    </message>
    <message>
      <source>{name} has changed since it was read</source>
      <translation>{name} ha cambiado desde que se leyó</translation>
    </message>
    <message>
      <source>{name} is too long</source>
      <translation>{name} es demasiado largo</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A link in an answer opens in your browser, and only after you agree.</source>
      <translation>Un enlace de una respuesta se abre en tu navegador, y solo después de que lo aceptes.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>Todos los componentes</translation>
    </message>
    <message>
      <source>Chatting never uses the internet: the model runs on this computer.</source>
      <translation>Chatear nunca usa internet: el modelo se ejecuta en este ordenador.</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
      <source>Conversations and models</source>
      <translation>Chats y modelos</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Carpeta de datos</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>Tipos de letra</translation>
    </message>
    <message>
      <source>For reports of problems</source>
      <translation>Para informar de problemas</translation>
    </message>
    <message>
      <source>ISC, in part MIT</source>
      <translation>ISC, en parte MIT</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>Iconos</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>Interfaz</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>Carpeta de registros</translation>
    </message>
    <message>
      <source>No setting contains “{text}”.</source>
      <translation>Ningún ajuste contiene «{text}».</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the data folder</source>
      <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>Almacenamiento</translation>
    </message>
    <message>
      <source>Synthia Desktop</source>
      <translation>Synthia Desktop</translation>
    </message>
    <message>
      <source>Synthia goes online only for a search, a download, an update check or a token test.</source>
      <translation>Synthia solo se conecta para una búsqueda, una descarga, una comprobación de versión o una prueba del token.</translation>
    </message>
    <message>
      <source>There is no account and no telemetry.</source>
      <translation>No hay cuenta ni telemetría.</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Versión {number}</translation>
    </message>
    <message>
      <source>Versions and licences…</source>
      <translation>Versiones y licencias…</translation>
    </message>
    <message>
      <source>What you write stays in the data folder and is sent to nobody.</source>
      <translation>Lo que escribes se queda en la carpeta de datos y no se envía a nadie.</translation>
    </message>
  </context>
  <context>
    <name>SettingsStore</name>
    <message>
      <source>The settings were not saved</source>
      <translation>Los ajustes no se han guardado</translation>
    </message>
    <message>
      <source>What you have changed holds in this window; Synthia tries again by itself.</source>
      <translation>Lo que has cambiado vale en esta ventana; Synthia lo intenta de nuevo por sí sola.</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Chat archived.</source>
      <translation>Chat archivado.</translation>
    </message>
    <message>
      <source>Taken out of the archive.</source>
      <translation>Sacado del archivo.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutDialog</name>
    <message>
      <source>Find a shortcut</source>
      <translation>Buscar un atajo</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>No shortcut contains “{text}”.</source>
      <translation>Ningún atajo contiene «{text}».</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Archive</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>New name of “{title}”</source>
      <translation>Nombre nuevo de «{title}»</translation>
    </message>
    <message>
      <source>No chat contains “{text}”.</source>
      <translation>Ningún chat contiene «{text}».</translation>
    </message>
    <message>
      <source>No chat matches the filter.</source>
      <translation>Ningún chat coincide con el filtro.</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fijados</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>Your chats will be listed here.</source>
      <translation>Tus chats aparecerán aquí.</translation>
    </message>
    <message>
      <source>an answer is being written</source>
      <translation>se está escribiendo una respuesta</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierto</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Archived</source>
      <translation>Archivados</translation>
    </message>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>Incluido, conoce sus preguntas de ejemplo</translation>
    </message>
    <message>
      <source>Loaded</source>
      <translation>Cargado</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>Sin cargar</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>Fuera de la memoria</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Tú</translation>
    </message>
    <message>
      <source>{who} in “{chat}”</source>
      <translation>{who} en «{chat}»</translation>
    </message>
  </context>
  <context>
    <name>SpellMarks</name>
    <message>
      <source>Add “{word}” to the dictionary</source>
      <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
      <source>Ignore until Synthia ends</source>
      <translation>Ignorar hasta que Synthia termine</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>Sin sugerencias</translation>
    </message>
  </context>
  <context>
    <name>SpellingRows</name>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Check spelling while writing</source>
      <translation>Revisar la ortografía al escribir</translation>
    </message>
    <message>
      <source>Code, addresses and names of variables are left out</source>
      <translation>El código, las direcciones y los nombres de variables se omiten</translation>
    </message>
    <message>
      <source>Language of spelling</source>
      <translation>Idioma de la ortografía</translation>
    </message>
    <message>
      <source>One of the installed dictionaries</source>
      <translation>Uno de los diccionarios instalados</translation>
    </message>
    <message>
      <source>That is {language}</source>
      <translation>Ese es {language}</translation>
    </message>
    <message>
      <source>The installed dictionaries are listed here</source>
      <translation>Los diccionarios instalados se listan aquí</translation>
    </message>
    <message>
      <source>There is no dictionary for the system's language: choose one</source>
      <translation>No hay diccionario para el idioma del sistema: elige uno</translation>
    </message>
  </context>
  <context>
    <name>Starters</name>
    <message>
      <source>Check some code</source>
      <translation>Revisar código</translation>
    </message>
    <message>
      <source>Choose a model above to begin.</source>
      <translation>Elige arriba un modelo para empezar.</translation>
    </message>
    <message>
      <source>Explain a hard idea</source>
      <translation>Explicar una idea difícil</translation>
    </message>
    <message>
      <source>Make a study plan for statistics over six weeks.</source>
      <translation>Haz un plan para estudiar estadística durante seis semanas.</translation>
    </message>
    <message>
      <source>Plan something</source>
      <translation>Planear algo</translation>
    </message>
    <message>
      <source>The demo model knows its sample questions and nothing else. Try one of them.</source>
      <translation>El modelo de demostración conoce sus preguntas de ejemplo y nada más. Prueba una de ellas.</translation>
    </message>
    <message>
      <source>What is entropy, for someone who cooks?</source>
      <translation>¿Qué es la entropía, para alguien que cocina?</translation>
    </message>
    <message>
      <source>Why does `for i in range(1, len(lines))` skip the first line?</source>
      <translation>¿Por qué `for i in range(1, len(lines))` se salta la primera línea?</translation>
    </message>
    <message>
      <source>Write a short, friendly reminder to my landlord about the broken heating.</source>
      <translation>Escribe un recordatorio corto y amable a mi casero sobre la calefacción rota.</translation>
    </message>
    <message>
      <source>Write with me</source>
      <translation>Escribir conmigo</translation>
    </message>
    <message>
      <source>{name} is being loaded. You can write already.</source>
      <translation>{name} se está cargando. Ya puedes escribir.</translation>
    </message>
    <message>
      <source>{name} is ready. It answers on this computer, also without the internet.</source>
      <translation>{name} está listo. Responde en este ordenador, también sin internet.</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <source>Context: no model is loaded</source>
      <translation>Contexto: no hay ningún modelo cargado</translation>
    </message>
    <message>
      <source>Context: {used} tokens used, {reserved} reserved for the answer, {free} free of {total}</source>
      <translation>Contexto: {used} tokens usados, {reserved} reservados para la respuesta, {free} libres de {total}</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>Solo en este ordenador</translation>
    </message>
    <message>
      <source>Online for downloads only</source>
      <translation>En línea solo para descargas</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>{name} in use</source>
      <translation>{name} en uso</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} tok/s</translation>
    </message>
    <message>
      <source>{used} / {total} GB</source>
      <translation>{used} / {total} GB</translation>
    </message>
    <message>
      <source>{used} / {total} tokens</source>
      <translation>{used} / {total} tokens</translation>
    </message>
  </context>
  <context>
    <name>StatusPresenter</name>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>No model loaded</source>
      <translation>Ningún modelo cargado</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Ready, reduced</source>
      <translation>Listo, reducido</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>Fuera de la memoria</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
  </context>
  <context>
    <name>StopRow</name>
    <message>
      <source>A text, or \n for a line end</source>
      <translation>Un texto, o \n para un fin de línea</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Another stop string</source>
      <translation>Otra cadena de parada</translation>
    </message>
    <message>
      <source>Remove the stop string {text}</source>
      <translation>Quitar la cadena de parada {text}</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>Cadenas de parada</translation>
    </message>
    <message>
      <source>The answer ends where the model writes one of these; what ends it is not shown.</source>
      <translation>La respuesta termina donde el modelo escribe una de estas; lo que la termina no se muestra.</translation>
    </message>
    <message>
      <source>There are {count} already, which is the most.</source>
      <translation>Ya hay {count}, que es el máximo.</translation>
    </message>
  </context>
  <context>
    <name>SummaryCard</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Edit the summary</source>
      <translation>Editar el resumen</translation>
    </message>
    <message>
      <source>Go on without the summary</source>
      <translation>Seguir sin el resumen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
  </context>
  <context>
    <name>SystemEditor</name>
    <message>
      <source>No system prompt</source>
      <translation>Sin prompt de sistema</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt de sistema</translation>
    </message>
  </context>
  <context>
    <name>TagDialog</name>
    <message>
      <source>A chat can have any number of tags; the search and its filter find it by each.</source>
      <translation>Un chat puede tener cualquier número de etiquetas; la búsqueda y su filtro lo encuentran por cada una.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Etiqueta nueva</translation>
    </message>
    <message>
      <source>Set tags</source>
      <translation>Poner etiquetas</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
  </context>
  <context>
    <name>Taskbar</name>
    <message>
      <source>1 download, {percent}%</source>
      <translation>1 descarga, {percent} %</translation>
    </message>
    <message>
      <source>{n} downloads, {percent}%</source>
      <translation>{n} descargas, {percent} %</translation>
    </message>
    <message>
      <source>{speed}, {time} left</source>
      <translation>{speed}, quedan {time}</translation>
    </message>
  </context>
  <context>
    <name>TensorSplitRow</name>
    <message>
      <source>Share of {gpu}</source>
      <translation>Parte de {gpu}</translation>
    </message>
    <message>
      <source>What part of the model each GPU takes, as shares of the whole.</source>
      <translation>Qué parte del modelo toma cada GPU, como proporciones del total.</translation>
    </message>
  </context>
  <context>
    <name>TextView</name>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
  </context>
  <context>
    <name>ThemeChoice</name>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
  </context>
  <context>
    <name>ThisComputer</name>
    <message>
      <source>The speed of this computer is measured</source>
      <translation>Se está midiendo la velocidad de este ordenador</translation>
    </message>
  </context>
  <context>
    <name>TokenRow</name>
    <message>
      <source>A token is stored</source>
      <translation>Hay un token guardado</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>Token de acceso</translation>
    </message>
    <message>
      <source>Asks the Hub whose token it is</source>
      <translation>Pregunta al Hub de quién es el token</translation>
    </message>
    <message>
      <source>For gated repositories</source>
      <translation>Para repositorios de acceso restringido</translation>
    </message>
    <message>
      <source>HF_TOKEN of the environment is used</source>
      <translation>Se usa HF_TOKEN del entorno</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Probar</translation>
    </message>
  </context>
  <context>
    <name>TokenService</name>
    <message>
      <source>The token works. It belongs to “{name}”.</source>
      <translation>El token funciona. Es de «{name}».</translation>
    </message>
  </context>
  <context>
    <name>TooBigDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>It needs {needed} GB of memory for {context} tokens, which is {missing} GB more than a model may take here now. The file of {size} can be downloaded all the same, for another computer or for later.</source>
      <translation>Necesita {needed} GB de memoria para {context} tokens, {missing} GB más de lo que puede ocupar ahora un modelo aquí. El archivo de {size} se puede descargar de todos modos, para otro ordenador o para más tarde.</translation>
    </message>
    <message>
      <source>{quant} does not fit this computer</source>
      <translation>{quant} no cabe en este ordenador</translation>
    </message>
  </context>
  <context>
    <name>Transcript</name>
    <message>
      <source>Conversation</source>
      <translation>Chat</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>(empty)</source>
      <translation>(vacío)</translation>
    </message>
    <message>
      <source>1 day left</source>
      <translation>queda 1 día</translation>
    </message>
    <message>
      <source>1 message</source>
      <translation>1 mensaje</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>in “{title}”</source>
      <translation>en «{title}»</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>quedan {count} días</translation>
    </message>
    <message>
      <source>{count} messages</source>
      <translation>{count} mensajes</translation>
    </message>
  </context>
  <context>
    <name>TrashPanel</name>
    <message>
      <source>Delete now</source>
      <translation>Eliminar ahora</translation>
    </message>
    <message>
      <source>Delete now…</source>
      <translation>Eliminar ahora…</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>¿Eliminar «{name}» para siempre?</translation>
    </message>
    <message>
      <source>Deleted chats and messages are kept here for {days} days.</source>
      <translation>Los chats y mensajes eliminados se conservan aquí {days} días.</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Vaciar la papelera…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <translation>No hay nada en la papelera.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>The message is removed from this computer.</source>
      <translation>El mensaje se elimina de este ordenador.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>{count} messages are removed from this computer.</source>
      <translation>Se eliminan {count} mensajes de este ordenador.</translation>
    </message>
    <message>
      <source>{count} messages, {size}, are removed from this computer.</source>
      <translation>Se eliminan {count} mensajes, {size}, de este ordenador.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Hide the window</source>
      <translation>Ocultar la ventana</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Chat nuevo</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Mostrar la ventana</translation>
    </message>
  </context>
  <context>
    <name>TurnLog</name>
    <message>
      <source>Choose another file in Settings, Chat.</source>
      <translation>Elige otro archivo en Ajustes, Chat.</translation>
    </message>
    <message>
      <source>The turn was not appended</source>
      <translation>El turno no se añadió</translation>
    </message>
    <message>
      <source>{file}: {reason}. The chat itself is stored.</source>
      <translation>{file}: {reason}. El chat en sí está guardado.</translation>
    </message>
  </context>
  <context>
    <name>TurnsFile</name>
    <message>
      <source>Append turns to a file</source>
      <translation>Añadir los turnos a un archivo</translation>
    </message>
    <message>
      <source>Append turns to no file</source>
      <translation>No añadir los turnos a ningún archivo</translation>
    </message>
    <message>
      <source>Choose the file to append turns to</source>
      <translation>Elige el archivo al que se añaden los turnos</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>JSON lines (*.jsonl);;All files (*)</source>
      <translation>Líneas JSON (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>No file</source>
      <translation>Ningún archivo</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parada</translation>
    </message>
  </context>
  <context>
    <name>UndoToast</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>Units</name>
    <message>
      <source>{n} B</source>
      <translation>{n} B</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} KB</source>
      <translation>{n} KB</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
  </context>
  <context>
    <name>UpdateDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Check for updates</source>
      <translation>Buscar actualizaciones</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Downloaded and verified</source>
      <translation>Descargada y verificada</translation>
    </message>
    <message>
      <source>Downloading {version}</source>
      <translation>Descargando {version}</translation>
    </message>
    <message>
      <source>It came out on {date}.</source>
      <translation>Salió el {date}.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <translation>Buscando una versión más nueva</translation>
    </message>
    <message>
      <source>Nothing is installed or started by itself.</source>
      <translation>Nada se instala ni se inicia por sí solo.</translation>
    </message>
    <message>
      <source>Open Settings</source>
      <translation>Abrir Ajustes</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <source>Size, SHA-256 and signature of {file} are right.</source>
      <translation>El tamaño, el SHA-256 y la firma de {file} son correctos.</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} está disponible</translation>
    </message>
    <message>
      <source>Synthia is up to date</source>
      <translation>Synthia está al día</translation>
    </message>
    <message>
      <source>Synthia is updated from elsewhere</source>
      <translation>Synthia se actualiza desde otro sitio</translation>
    </message>
    <message>
      <source>The project publishes no release feed yet, and no address of one is set, so that nobody was asked. Whoever gave you this program may have an address: it belongs into Settings, Updates.</source>
      <translation>El proyecto aún no publica ninguna fuente de versiones, y no se ha puesto la dirección de una, así que no se consultó a nadie. Quien te dio este programa quizá tenga una dirección: va en Ajustes, Actualizaciones.</translation>
    </message>
    <message>
      <source>There is no feed to ask</source>
      <translation>No hay ninguna fuente que consultar</translation>
    </message>
    <message>
      <source>This build has no release key. What the feed says was not verified, and a download could not be, so none is offered here.</source>
      <translation>Esta versión no tiene clave de publicación. Lo que dice la fuente no se verificó, y una descarga no se podría verificar, así que aquí no se ofrece ninguna.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>You have version {version}.</source>
      <translation>Tienes la versión {version}.</translation>
    </message>
    <message>
      <source>You have {version}.</source>
      <translation>Tienes la {version}.</translation>
    </message>
  </context>
  <context>
    <name>UpdateSection</name>
    <message>
      <source>An address begins with https:// or http:// and has no name or password in it.</source>
      <translation>Una dirección empieza por https:// o http:// y no lleva nombre ni contraseña.</translation>
    </message>
    <message>
      <source>Check now…</source>
      <translation>Buscar ahora…</translation>
    </message>
    <message>
      <source>Empty: the address that this build came with</source>
      <translation>Vacío: la dirección con la que llegó esta versión</translation>
    </message>
    <message>
      <source>Look once a day</source>
      <translation>Mirar una vez al día</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Versión más nueva</translation>
    </message>
    <message>
      <source>Off: only “Check for updates” goes online. Nothing is ever installed by itself</source>
      <translation>Desactivado: solo «Buscar actualizaciones» se conecta. Nada se instala nunca por sí solo</translation>
    </message>
    <message>
      <source>Release feed</source>
      <translation>Fuente de versiones</translation>
    </message>
    <message>
      <source>This build came with none, and the project publishes none yet</source>
      <translation>Esta versión llegó sin ninguna, y el proyecto aún no publica ninguna</translation>
    </message>
    <message>
      <source>Updates</source>
      <translation>Actualizaciones</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Chats, models and settings stay: they are kept elsewhere.</source>
      <translation>Los chats, modelos y ajustes se quedan: se guardan en otro sitio.</translation>
    </message>
    <message>
      <source>Close Synthia and open the file. It installs over this version.</source>
      <translation>Cierra Synthia y abre el archivo. Se instala sobre esta versión.</translation>
    </message>
    <message>
      <source>Close Synthia, make the file executable, and start it in place of the old one.</source>
      <translation>Cierra Synthia, haz ejecutable el archivo e inícialo en lugar del anterior.</translation>
    </message>
    <message>
      <source>Close Synthia, open the file, and drag Synthia Desktop onto Applications.</source>
      <translation>Cierra Synthia, abre el archivo y arrastra Synthia Desktop a Aplicaciones.</translation>
    </message>
    <message>
      <source>Close Synthia, unpack the archive, and start Synthia from the new folder.</source>
      <translation>Cierra Synthia, descomprime el archivo e inicia Synthia desde la carpeta nueva.</translation>
    </message>
    <message>
      <source>How this copy was installed is not written down, so the right package for it is not known.</source>
      <translation>No está anotado cómo se instaló esta copia, así que no se sabe cuál es el paquete correcto para ella.</translation>
    </message>
    <message>
      <source>This copy runs from its sources. “git pull” in their folder updates it.</source>
      <translation>Esta copia se ejecuta desde sus fuentes. «git pull» en su carpeta la actualiza.</translation>
    </message>
    <message>
      <source>This copy was installed as a Debian package. Your package manager updates it where it knows a source of newer ones. A package that was downloaded by hand is followed by installing the newer one.</source>
      <translation>Esta copia se instaló como paquete de Debian. Tu gestor de paquetes la actualiza si conoce una fuente de versiones nuevas. Un paquete descargado a mano se sustituye instalando el nuevo.</translation>
    </message>
    <message>
      <source>This copy was installed as a Flatpak, and Flatpak updates it: by the software centre, or by “flatpak update” in a terminal.</source>
      <translation>Esta copia se instaló como Flatpak, y Flatpak la actualiza: con el centro de software o con «flatpak update» en un terminal.</translation>
    </message>
    <message>
      <source>This copy was installed as a Python package. Whoever installed it updates it the same way.</source>
      <translation>Esta copia se instaló como paquete de Python. Quien la instaló la actualiza del mismo modo.</translation>
    </message>
    <message>
      <source>Version {version} has no package for this computer ({system}, {machine}).</source>
      <translation>La versión {version} no tiene paquete para este ordenador ({system}, {machine}).</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
  </context>
  <context>
    <name>UseCard</name>
    <message>
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Libres</translation>
    </message>
    <message>
      <source>Known when a model is loaded</source>
      <translation>Se sabe cuando hay un modelo cargado</translation>
    </message>
    <message>
      <source>Reserved for the answer</source>
      <translation>Reservados para la respuesta</translation>
    </message>
    <message>
      <source>The first message is no longer in the context.</source>
      <translation>El primer mensaje ya no está en el contexto.</translation>
    </message>
    <message>
      <source>The first {n} messages are no longer in the context.</source>
      <translation>Los primeros {n} mensajes ya no están en el contexto.</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Usados</translation>
    </message>
    <message>
      <source>{used} of {total} tokens</source>
      <translation>{used} de {total} tokens</translation>
    </message>
  </context>
  <context>
    <name>UserMessage</name>
    <message>
      <source>You: {text}</source>
      <translation>Tú: {text}</translation>
    </message>
    <message>
      <source>You: {text}. Attached: {files}</source>
      <translation>Tú: {text}. Adjuntos: {files}</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>Tu mensaje</translation>
    </message>
  </context>
  <context>
    <name>VariableList</name>
    <message>
      <source>Filled in once, when the chat begins, and not again with each answer: a clock that went on would make the model read the whole chat again every time.</source>
      <translation>Se rellena una vez, cuando empieza el chat, y no con cada respuesta: un reloj que siguiera andando haría que el modelo leyera todo el chat cada vez.</translation>
    </message>
    <message>
      <source>Put {name} into the system prompt</source>
      <translation>Poner {name} en el prompt de sistema</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>Variables</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>aún nada</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>A capable model,
on your own computer</source>
      <translation>Un modelo capaz,
en tu propio ordenador</translation>
    </message>
    <message>
      <source>Download one model, then chat with it without the internet. What you write stays on this computer.</source>
      <translation>Descarga un modelo y chatea con él sin internet. Lo que escribes se queda en este ordenador.</translation>
    </message>
    <message>
      <source>Found on this computer</source>
      <translation>Encontrado en este ordenador</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>Abrir un archivo GGUF…</translation>
    </message>
    <message>
      <source>Ready at once, for a first look only.</source>
      <translation>Listo al momento, solo para un primer vistazo.</translation>
    </message>
    <message>
      <source>The internet is used for downloads only. There is no account and no telemetry.</source>
      <translation>Internet se usa solo para descargas. No hay cuenta ni telemetría.</translation>
    </message>
    <message>
      <source>Try the demo model now</source>
      <translation>Probar ya el modelo de demostración</translation>
    </message>
    <message>
      <source>Use a model you already have.</source>
      <translation>Usar un modelo que ya tienes.</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>A part of the engine does not work</source>
      <translation>Una parte del motor no funciona</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>Tarjetas gráficas</translation>
    </message>
    <message>
      <source>Models run in RAM meanwhile, which works but is slower. After a change, start Synthia anew.</source>
      <translation>Mientras tanto los modelos se ejecutan en la RAM, lo que funciona pero es más lento. Después de un cambio, inicia Synthia de nuevo.</translation>
    </message>
    <message>
      <source>Not every GPU can be used</source>
      <translation>No se pueden usar todas las GPU</translation>
    </message>
    <message>
      <source>The GPU cannot be used</source>
      <translation>La GPU no se puede usar</translation>
    </message>
  </context>
  <context>
    <name>WindowPages</name>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>WindowShell</name>
    <message numerus="yes">
      <source>%n download(s)</source>
      <translation>
        <numerusform>%n descarga</numerusform>
        <numerusform>%n descargas</numerusform>
      </translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>WorkStrip</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <source>Drop files here to send them with your next message</source>
      <translation>Suelta archivos aquí para enviarlos con tu próximo mensaje</translation>
    </message>
  </context>
</TS>
