<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Synthia Desktop</source>
      <translation>Über Synthia Desktop</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Wird gefragt …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Versionen kopieren</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <source>Find a part or a licence</source>
      <translation>Teil oder Lizenz suchen</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>No part has this in its name</source>
      <translation>Kein Teil hat das im Namen</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <source>This package came without the text of its licence.</source>
      <translation>Dieses Paket kam ohne den Text seiner Lizenz.</translation>
    </message>
    <message>
      <source>Version {number}, MIT licence</source>
      <translation>Version {number}, MIT-Lizenz</translation>
    </message>
    <message>
      <source>licence not told</source>
      <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} Teile</translation>
    </message>
  </context>
  <context>
    <name>AccessSection</name>
    <message>
      <source>Accessibility</source>
      <translation>Barrierefreiheit</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Black and white, with an outline around everything</source>
      <translation>Schwarz und Weiß, mit einem Rand um alles</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Mehr Kontrast</translation>
    </message>
    <message>
      <source>Not by itself</source>
      <translation>Nicht von selbst</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Bewegung verringern</translation>
    </message>
    <message>
      <source>Screen readers hear an answer</source>
      <translation>Screenreader hören eine Antwort</translation>
    </message>
    <message>
      <source>Sentence by sentence</source>
      <translation>Satz für Satz</translation>
    </message>
    <message>
      <source>When it begins and ends</source>
      <translation>Wenn sie beginnt und endet</translation>
    </message>
    <message>
      <source>While the model writes it</source>
      <translation>Während das Modell sie schreibt</translation>
    </message>
    <message>
      <source>With less motion nothing slides or turns</source>
      <translation>Mit weniger Bewegung gleitet und dreht sich nichts</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>Code in {language}.</source>
      <translation>Code in {language}.</translation>
    </message>
    <message>
      <source>Code.</source>
      <translation>Code.</translation>
    </message>
    <message>
      <source>It thinks before it answers.</source>
      <translation>Es denkt nach, bevor es antwortet.</translation>
    </message>
    <message>
      <source>Synthia is answering.</source>
      <translation>Synthia antwortet.</translation>
    </message>
    <message>
      <source>The answer is finished.</source>
      <translation>Die Antwort ist fertig.</translation>
    </message>
    <message>
      <source>The answer was stopped.</source>
      <translation>Die Antwort wurde angehalten.</translation>
    </message>
  </context>
  <context>
    <name>AnswerDetails</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <source>Begun with</source>
      <translation>Begonnen mit</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Copy as JSON</source>
      <translation>Als JSON kopieren</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Details of the answer</source>
      <translation>Details der Antwort</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>Beendet durch</translation>
    </message>
    <message>
      <source>Evaluated</source>
      <translation>Ausgewertet</translation>
    </message>
    <message>
      <source>Evaluated again</source>
      <translation>Erneut ausgewertet</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the saved state</source>
      <translation>Aus dem gespeicherten Zustand</translation>
    </message>
    <message>
      <source>Generation</source>
      <translation>Erzeugung</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>Insgesamt</translation>
    </message>
    <message>
      <source>In the KV cache</source>
      <translation>Im KV-Cache</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KV-Cache</translation>
    </message>
    <message>
      <source>Layers on the GPU</source>
      <translation>Schichten auf der GPU</translation>
    </message>
    <message>
      <source>Loaded with</source>
      <translation>Geladen mit</translation>
    </message>
    <message>
      <source>Mirostat</source>
      <translation>Mirostat</translation>
    </message>
    <message>
      <source>Model and prompt</source>
      <translation>Modell und Prompt</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keiner</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Prompt evaluation</source>
      <translation>Prompt-Auswertung</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Prompt-Format</translation>
    </message>
    <message>
      <source>Reasoning</source>
      <translation>Gedankengang</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>Noch einmal genauso</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Sampling</translation>
    </message>
    <message>
      <source>Shifted in the context</source>
      <translation>Im Kontext verschoben</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>Stopptexte</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>System-Prompt</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Time to first token</source>
      <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Tokens</translation>
    </message>
    <message>
      <source>Writes a new version with the same seed and settings</source>
      <translation>Schreibt eine neue Version mit demselben Startwert und denselben Einstellungen</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Geschrieben</translation>
    </message>
    <message>
      <source>Written to repeat an answer that is no longer there.</source>
      <translation>Geschrieben, um eine Antwort zu wiederholen, die es nicht mehr gibt.</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version. It differs from character {n} on: {why}</source>
      <translation>Geschrieben, um eine frühere Version zu wiederholen. Sie weicht ab Zeichen {n} ab: {why}</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version: the same to the last letter.</source>
      <translation>Geschrieben, um eine frühere Version zu wiederholen: gleich bis zum letzten Buchstaben.</translation>
    </message>
    <message>
      <source>its prompt could not be computed in the same steps, which changes last digits.</source>
      <translation>Ihr Prompt konnte nicht in denselben Schritten berechnet werden, was letzte Ziffern verändert.</translation>
    </message>
    <message>
      <source>its prompt was another one.</source>
      <translation>Ihr Prompt war ein anderer.</translation>
    </message>
    <message>
      <source>one of them was stopped.</source>
      <translation>Eine von beiden wurde angehalten.</translation>
    </message>
    <message>
      <source>the full context</source>
      <translation>der volle Kontext</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <source>the model was loaded otherwise.</source>
      <translation>Das Modell war anders geladen.</translation>
    </message>
    <message>
      <source>the token limit</source>
      <translation>die Token-Grenze</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} von {total}</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{n} tok/s</source>
      <translation>{n} Tok/s</translation>
    </message>
  </context>
  <context>
    <name>AnswerNotices</name>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>The answer in “{title}” could not be finished.</source>
      <translation>Die Antwort in „{title}“ konnte nicht beendet werden.</translation>
    </message>
    <message>
      <source>The answer in “{title}” is finished.</source>
      <translation>Die Antwort in „{title}“ ist fertig.</translation>
    </message>
  </context>
  <context>
    <name>AppearanceSection</name>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Text size in percent</source>
      <translation>Textgröße in Prozent</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Erscheinungsbild</translation>
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
      <translation>An der Längengrenze beendet</translation>
    </message>
    <message>
      <source>Ended where the context is full</source>
      <translation>Beendet, weil der Kontext voll ist</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Nicht fertig</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>Nicht fertig, die Engine hat angehalten</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Synthia: {text}</source>
      <translation>Synthia: {text}</translation>
    </message>
    <message>
      <source>The model gave no answer</source>
      <translation>Das Modell gab keine Antwort</translation>
    </message>
  </context>
  <context>
    <name>Attaching</name>
    <message>
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <source>Documents, text and code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;All files (*)</source>
      <translation>Dokumente, Text und Code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>{name} could not be read. Remove it to send your message without it.</source>
      <translation>{name} konnte nicht gelesen werden. Entfernen, um die Nachricht ohne die Datei zu senden.</translation>
    </message>
    <message>
      <source>{name} is still being read. Your message can be sent after that, or when you remove it.</source>
      <translation>{name} wird noch gelesen. Danach, oder ohne die Datei, kann die Nachricht gesendet werden.</translation>
    </message>
    <message>
      <source>{name} removed.</source>
      <translation>{name} entfernt.</translation>
    </message>
  </context>
  <context>
    <name>AttachmentTray</name>
    <message>
      <source>Attached files</source>
      <translation>Angehängte Dateien</translation>
    </message>
    <message>
      <source>Read it again</source>
      <translation>Erneut lesen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Send the passages that fit the question</source>
      <translation>Die Textstellen senden, die zur Frage passen</translation>
    </message>
    <message>
      <source>Send the whole document</source>
      <translation>Das ganze Dokument senden</translation>
    </message>
    <message>
      <source>Show its text</source>
      <translation>Text zeigen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Use the passages that fit the question</source>
      <translation>Die Textstellen verwenden, die zur Frage passen</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>1 character</source>
      <translation>1 Zeichen</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 Seite</translation>
    </message>
    <message>
      <source>1 page has no text, and nothing of it is sent.</source>
      <translation>1 Seite hat keinen Text, von ihr wird nichts gesendet.</translation>
    </message>
    <message>
      <source>1 passage</source>
      <translation>1 Textstelle</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>1 Token</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>File without a name</source>
      <translation>Datei ohne Namen</translation>
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
      <translation>Seite {n}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>about {n} tokens</source>
      <translation>etwa {n} Tokens</translation>
    </message>
    <message>
      <source>{n} characters</source>
      <translation>{n} Zeichen</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} Seiten</translation>
    </message>
    <message>
      <source>{n} pages have no text, and nothing of them is sent.</source>
      <translation>{n} Seiten haben keinen Text, von ihnen wird nichts gesendet.</translation>
    </message>
    <message>
      <source>{n} passages</source>
      <translation>{n} Textstellen</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} Tokens</translation>
    </message>
    <message>
      <source>{passages} of an earlier file</source>
      <translation>{passages} aus einer früheren Datei</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Details ausblenden</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>1 chat</source>
      <translation>1 Chat</translation>
    </message>
    <message>
      <source>In {n} of them messages are missing.</source>
      <translation>In {n} davon fehlen Nachrichten.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Something could not be stored</source>
      <translation>Etwas konnte nicht gespeichert werden</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>Die beschädigte Datei bleibt als {path} erhalten.</translation>
    </message>
    <message>
      <source>The file of the conversations was damaged</source>
      <translation>Die Datei der Unterhaltungen war beschädigt</translation>
    </message>
    <message>
      <source>The titles and settings of {n} are lost.</source>
      <translation>Titel und Einstellungen von {n} sind verloren.</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages could be saved into a new file.</source>
      <translation>{chats} mit {messages} Nachrichten konnten in eine neue Datei gerettet werden.</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} Chats</translation>
    </message>
  </context>
  <context>
    <name>BlockStack</name>
    <message>
      <source>Show all, {size} more</source>
      <translation>Alles zeigen, noch {size}</translation>
    </message>
  </context>
  <context>
    <name>Browsing</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy LaTeX</source>
      <translation>LaTeX kopieren</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
  </context>
  <context>
    <name>CatalogueFiles</name>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open repository</source>
      <translation>Repository öffnen</translation>
    </message>
    <message>
      <source>Open this repository of the Hub, with all its files and its card</source>
      <translation>Dieses Repository des Hubs öffnen, mit allen Dateien und seiner Karte</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repository</translation>
    </message>
    <message>
      <source>The catalogue does not hold its list of files. Open the repository to see them.</source>
      <translation>Der Katalog enthält die Liste seiner Dateien nicht. Das Repository zeigt sie.</translation>
    </message>
    <message>
      <source>This is a choice of its files. Open the repository to see all of them.</source>
      <translation>Dies ist eine Auswahl seiner Dateien. Das Repository zeigt alle.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueList</name>
    <message>
      <source>Benchmark average</source>
      <translation>Benchmark-Schnitt</translation>
    </message>
    <message>
      <source>No model of the catalogue fits this computer now.</source>
      <translation>Kein Modell des Katalogs passt jetzt auf diesen Computer.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Empfohlen</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>Für diesen Computer empfohlen</translation>
    </message>
    <message>
      <source>benchmark average {value}</source>
      <translation>Benchmark-Schnitt {value}</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>installiert</translation>
    </message>
    <message>
      <source>not published</source>
      <translation>nicht veröffentlicht</translation>
    </message>
    <message>
      <source>recommended for this computer</source>
      <translation>für diesen Computer empfohlen</translation>
    </message>
    <message>
      <source>{quant}: {fit}</source>
      <translation>{quant}: {fit}</translation>
    </message>
    <message>
      <source>{words}, about {n} tokens per second</source>
      <translation>{words}, etwa {n} Tokens pro Sekunde</translation>
    </message>
  </context>
  <context>
    <name>CataloguePane</name>
    <message>
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>{name} zeigen</translation>
    </message>
    <message>
      <source>The catalogue does not say how this model is built. Open the repository to see what it needs.</source>
      <translation>Der Katalog sagt nicht, wie dieses Modell gebaut ist. Das Repository zeigt, was es braucht.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueView</name>
    <message>
      <source>Catalogue of models</source>
      <translation>Katalog der Modelle</translation>
    </message>
  </context>
  <context>
    <name>ChatCommands</name>
    <message>
      <source>An answer is being written</source>
      <translation>Eine Antwort wird gerade geschrieben</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>No chat is in the archive</source>
      <translation>Im Archiv ist kein Chat</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Es ist kein Modell geladen</translation>
    </message>
    <message>
      <source>Nothing here has several versions</source>
      <translation>Hier hat nichts mehrere Versionen</translation>
    </message>
    <message>
      <source>Nothing was deleted since the start</source>
      <translation>Seit dem Start wurde nichts gelöscht</translation>
    </message>
    <message>
      <source>There is no answer at the end of this chat</source>
      <translation>Am Ende dieses Chats steht keine Antwort</translation>
    </message>
    <message>
      <source>There is no answer yet</source>
      <translation>Es gibt noch keine Antwort</translation>
    </message>
    <message>
      <source>There is no finished answer yet</source>
      <translation>Es gibt noch keine fertige Antwort</translation>
    </message>
    <message>
      <source>There is no other chat there</source>
      <translation>Dort ist kein anderer Chat</translation>
    </message>
    <message>
      <source>There is no question yet</source>
      <translation>Es gibt noch keine Frage</translation>
    </message>
    <message>
      <source>This chat has no messages yet</source>
      <translation>Dieser Chat hat noch keine Nachrichten</translation>
    </message>
    <message>
      <source>This is the first version</source>
      <translation>Das ist die erste Version</translation>
    </message>
    <message>
      <source>This is the last version</source>
      <translation>Das ist die letzte Version</translation>
    </message>
  </context>
  <context>
    <name>ChatEdits</name>
    <message>
      <source>Copy of {title}</source>
      <translation>Kopie von {title}</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
  </context>
  <context>
    <name>ChatFiles</name>
    <message>
      <source>A folder for the files</source>
      <translation>Ein Ordner für die Dateien</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Chats (*.json *.jsonl *.zip);;All files (*)</source>
      <translation>Chats (*.json *.jsonl *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Chats exportieren</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>Chats importieren</translation>
    </message>
    <message>
      <source>Importing. Every chat that is done stays.</source>
      <translation>Wird importiert. Jeder fertige Chat bleibt.</translation>
    </message>
    <message>
      <source>The chats could not be exported</source>
      <translation>Die Chats konnten nicht exportiert werden</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
  </context>
  <context>
    <name>ChatHeader</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Chats exportieren</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>In diesem Chat suchen</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Ladeeinstellungen</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Das Modell wird geladen</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Stop loading the model</source>
      <translation>Laden des Modells abbrechen</translation>
    </message>
    <message>
      <source>{text}: open the load settings</source>
      <translation>{text}: Ladeeinstellungen öffnen</translation>
    </message>
  </context>
  <context>
    <name>ChatPage</name>
    <message>
      <source>Choose a model first.</source>
      <translation>Zuerst ein Modell wählen.</translation>
    </message>
    <message>
      <source>No summary</source>
      <translation>Keine Zusammenfassung</translation>
    </message>
    <message>
      <source>The model wrote none, so the oldest messages left without one.</source>
      <translation>Das Modell hat keine geschrieben, daher sind die ältesten Nachrichten ohne eine entfallen.</translation>
    </message>
  </context>
  <context>
    <name>ChatSection</name>
    <message>
      <source>Append each turn to</source>
      <translation>Jeden Austausch anfügen an</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Enter makes a new line, {keys} sends</source>
      <translation>Enter macht eine neue Zeile, {keys} sendet</translation>
    </message>
    <message>
      <source>Enter sends the message</source>
      <translation>Enter sendet die Nachricht</translation>
    </message>
    <message>
      <source>For new chats; each one can do otherwise</source>
      <translation>Für neue Chats; jeder kann es anders halten</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>Älteste Nachrichten entfallen</translation>
    </message>
    <message>
      <source>One JSON line each, as the model cards do</source>
      <translation>Je eine JSON-Zeile, wie in den Modellkarten</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>Zusammenfassen</translation>
    </message>
    <message>
      <source>The next message loads it again</source>
      <translation>Die nächste Nachricht lädt es wieder</translation>
    </message>
    <message>
      <source>Titles by the model</source>
      <translation>Titel vom Modell</translation>
    </message>
    <message>
      <source>Unload an idle model after</source>
      <translation>Unbenutztes Modell entladen nach</translation>
    </message>
    <message>
      <source>Unload the model after</source>
      <translation>Das Modell entladen nach</translation>
    </message>
    <message>
      <source>When a chat's context is full</source>
      <translation>Wenn der Kontext eines Chats voll ist</translation>
    </message>
    <message>
      <source>When it has nothing else to do; else a chat keeps its first words</source>
      <translation>Wenn es sonst nichts zu tun hat; sonst behält ein Chat seine ersten Wörter</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>Wenn der Kontext voll ist</translation>
    </message>
    <message>
      <source>{keys} makes a new line</source>
      <translation>{keys} macht eine neue Zeile</translation>
    </message>
    <message>
      <source>{n} minutes</source>
      <translation>{n} Minuten</translation>
    </message>
  </context>
  <context>
    <name>ChatSession</name>
    <message>
      <source>Its question was deleted, so that there is nothing for the model to answer.</source>
      <translation>Ihre Frage wurde gelöscht, daher kann das Modell auf nichts antworten.</translation>
    </message>
    <message>
      <source>Restore the question from the trash, or write a new message.</source>
      <translation>Die Frage aus dem Papierkorb wiederherstellen oder eine neue Nachricht schreiben.</translation>
    </message>
    <message>
      <source>This answer has no question</source>
      <translation>Diese Antwort hat keine Frage</translation>
    </message>
  </context>
  <context>
    <name>ChatView</name>
    <message>
      <source>Answer again</source>
      <translation>Noch einmal antworten</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>Trotzdem laden</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Ladeeinstellungen …</translation>
    </message>
    <message>
      <source>Reading {count} tokens, {percent} %</source>
      <translation>{count} Tokens werden gelesen, {percent} %</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing has to be downloaded again.</source>
      <translation>Die Unterhaltung, der Entwurf und die Modelldatei. Nichts muss erneut heruntergeladen werden.</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing was loaded.</source>
      <translation>Die Unterhaltung, der Entwurf und die Modelldatei. Nichts wurde geladen.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Waiting for the model to load</source>
      <translation>Wartet, bis das Modell geladen ist</translation>
    </message>
    <message>
      <source>Writing · {count} tokens · {speed} tok/s</source>
      <translation>Schreibt · {count} Tokens · {speed} Tok/s</translation>
    </message>
  </context>
  <context>
    <name>CodeView</name>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Code kopieren</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Wrap lines</source>
      <translation>Zeilen umbrechen</translation>
    </message>
    <message>
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>{language} code</source>
      <translation>{language}-Code</translation>
    </message>
  </context>
  <context>
    <name>Column</name>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
  </context>
  <context>
    <name>ColumnScroller</name>
    <message>
      <source>To the end</source>
      <translation>Zum Ende</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Predicted and actual</source>
      <translation>Vorhergesagt und tatsächlich</translation>
    </message>
    <message>
      <source>{name}: {predicted} predicted, {actual} taken, {difference}</source>
      <translation>{name}: {predicted} vorhergesagt, {actual} belegt, {difference}</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Ask Synthia anything</source>
      <translation>Synthia etwas fragen</translation>
    </message>
    <message>
      <source>Message composer</source>
      <translation>Nachricht verfassen</translation>
    </message>
    <message>
      <source>Write a message first.</source>
      <translation>Zuerst eine Nachricht schreiben.</translation>
    </message>
  </context>
  <context>
    <name>ComposerBar</name>
    <message>
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <source>Sampling: {name}</source>
      <translation>Sampling: {name}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save ({key})</source>
      <translation>Speichern ({key})</translation>
    </message>
    <message>
      <source>Save and continue</source>
      <translation>Speichern und fortsetzen</translation>
    </message>
    <message>
      <source>Save it as a new version, and let the model write on from its end.</source>
      <translation>Als neue Version speichern und das Modell am Ende weiterschreiben lassen.</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Send ({key})</source>
      <translation>Senden ({key})</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop writing (Esc)</source>
      <translation>Schreiben anhalten (Esc)</translation>
    </message>
    <message>
      <source>System prompt: {name}</source>
      <translation>System-Prompt: {name}</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>Die ersten Wörter der Antwort schreiben</translation>
    </message>
    <message>
      <source>{key} for a new line</source>
      <translation>{key} für eine neue Zeile</translation>
    </message>
  </context>
  <context>
    <name>ContextFull</name>
    <message>
      <source>Let the oldest messages leave</source>
      <translation>Die ältesten Nachrichten entfallen lassen</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Ladeeinstellungen …</translation>
    </message>
    <message>
      <source>Nothing is deleted by any of these.</source>
      <translation>Nichts davon löscht etwas.</translation>
    </message>
    <message>
      <source>Summarise them</source>
      <translation>Sie zusammenfassen</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>Der Kontext ist voll</translation>
    </message>
    <message>
      <source>The model can see {n} tokens at once, and the chat has come to them, so the answer ends here.</source>
      <translation>Das Modell sieht {n} Tokens zugleich, und so viele hat der Chat erreicht; daher endet die Antwort hier.</translation>
    </message>
  </context>
  <context>
    <name>ContextLine</name>
    <message>
      <source>Waiting for the summary</source>
      <translation>Wartet auf die Zusammenfassung</translation>
    </message>
  </context>
  <context>
    <name>ContextMark</name>
    <message>
      <source>A summary stands for the messages above this line</source>
      <translation>Eine Zusammenfassung steht für die Nachrichten über dieser Linie</translation>
    </message>
    <message>
      <source>Messages above this line are no longer in the context</source>
      <translation>Nachrichten über dieser Linie sind nicht mehr im Kontext</translation>
    </message>
    <message>
      <source>Summarising {n} messages so that the chat can go on</source>
      <translation>{n} Nachrichten werden zusammengefasst, damit der Chat weitergehen kann</translation>
    </message>
    <message>
      <source>Summary of 1 message</source>
      <translation>Zusammenfassung von 1 Nachricht</translation>
    </message>
    <message>
      <source>Summary of {n} messages</source>
      <translation>Zusammenfassung von {n} Nachrichten</translation>
    </message>
    <message>
      <source>The messages above this line leave the context</source>
      <translation>Die Nachrichten über dieser Linie verlassen den Kontext</translation>
    </message>
    <message>
      <source>What happens when the context is full</source>
      <translation>Was geschieht, wenn der Kontext voll ist</translation>
    </message>
  </context>
  <context>
    <name>ContextPanel</name>
    <message>
      <source>A model sees as many tokens at once as its context holds: system prompt, messages and answer.</source>
      <translation>Ein Modell sieht so viele Tokens zugleich, wie sein Kontext fasst: System-Prompt, Nachrichten und Antwort.</translation>
    </message>
    <message>
      <source>Applies to this chat, from the next answer on. Settings say what new chats do.</source>
      <translation>Gilt für diesen Chat ab der nächsten Antwort. Für neue Chats gelten die Einstellungen.</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>Älteste Nachrichten entfallen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>Zusammenfassen</translation>
    </message>
    <message>
      <source>The answer ends where the context does, and you decide how to go on.</source>
      <translation>Die Antwort endet mit dem Kontext; wie es weitergeht, ist dann zu entscheiden.</translation>
    </message>
    <message>
      <source>The model sums up the oldest messages, and the summary stands in their place. You can read and change it in the chat. Writing it takes as long as an answer.</source>
      <translation>Das Modell fasst die ältesten Nachrichten zusammen, und die Zusammenfassung tritt an ihre Stelle. Im Chat lässt sie sich lesen und ändern. Sie zu schreiben dauert so lange wie eine Antwort.</translation>
    </message>
    <message>
      <source>The system prompt stays. A line in the chat shows which messages the model no longer sees; nothing is deleted.</source>
      <translation>Der System-Prompt bleibt. Eine Linie im Chat zeigt, welche Nachrichten das Modell nicht mehr sieht; nichts wird gelöscht.</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>Wenn der Kontext voll ist</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message>
      <source>Archive</source>
      <translation>Archivieren</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>Schlagwörter …</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
  </context>
  <context>
    <name>CrashReporter</name>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Something in Synthia did not work as it should.</source>
      <translation>Etwas in Synthia hat nicht so funktioniert, wie es soll.</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
      <source>Your conversations are stored, and you can go on. The report below helps to mend it.</source>
      <translation>Die Unterhaltungen sind gespeichert, und es kann weitergehen. Der Bericht unten hilft, den Fehler zu beheben.</translation>
    </message>
  </context>
  <context>
    <name>Deletions</name>
    <message>
      <source>Answer deleted. Its question stays here, but is no longer sent to the model.</source>
      <translation>Antwort gelöscht. Ihre Frage bleibt hier, wird aber nicht mehr an das Modell gesendet.</translation>
    </message>
    <message>
      <source>Conversation deleted.</source>
      <translation>Unterhaltung gelöscht.</translation>
    </message>
    <message>
      <source>Message deleted.</source>
      <translation>Nachricht gelöscht.</translation>
    </message>
    <message>
      <source>Question deleted. Its answer stays here, but is no longer sent to the model.</source>
      <translation>Frage gelöscht. Ihre Antwort bleibt hier, wird aber nicht mehr an das Modell gesendet.</translation>
    </message>
    <message>
      <source>{count} messages deleted, {other} of them on other branches.</source>
      <translation>{count} Nachrichten gelöscht, {other} davon auf anderen Zweigen.</translation>
    </message>
    <message>
      <source>{count} messages deleted.</source>
      <translation>{count} Nachrichten gelöscht.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
  </context>
  <context>
    <name>DesktopSection</name>
    <message>
      <source>An answer or a download, while another window is in front</source>
      <translation>Eine Antwort oder ein Download, solange ein anderes Fenster vorn ist</translation>
    </message>
    <message>
      <source>Closing the window keeps Synthia running</source>
      <translation>Synthia läuft nach dem Schließen des Fensters weiter</translation>
    </message>
    <message>
      <source>Desktop</source>
      <translation>Desktop</translation>
    </message>
    <message>
      <source>Icon in the tray</source>
      <translation>Symbol im Infobereich</translation>
    </message>
    <message>
      <source>Needs the icon in the tray</source>
      <translation>Braucht das Symbol im Infobereich</translation>
    </message>
    <message>
      <source>Off: only the chat's title. Others may see your screen</source>
      <translation>Aus: nur der Titel des Chats. Andere können den Bildschirm sehen</translation>
    </message>
    <message>
      <source>Quit ends it: in its menu, or in the icon's</source>
      <translation>„Beenden“ beendet es: im Menü des Programms oder des Symbols</translation>
    </message>
    <message>
      <source>Shows and hides the window, also while it is closed</source>
      <translation>Zeigt und verbirgt das Fenster, auch wenn es geschlossen ist</translation>
    </message>
    <message>
      <source>Tell when something has ended</source>
      <translation>Melden, wenn etwas fertig ist</translation>
    </message>
    <message>
      <source>This desktop has no tray</source>
      <translation>Dieser Desktop hat keinen Infobereich</translation>
    </message>
    <message>
      <source>With the answer's first words</source>
      <translation>Mit den ersten Wörtern der Antwort</translation>
    </message>
  </context>
  <context>
    <name>DiskCard</name>
    <message>
      <source>Disk</source>
      <translation>Datenträger</translation>
    </message>
    <message>
      <source>Free now</source>
      <translation>Jetzt frei</translation>
    </message>
    <message>
      <source>Models folder on “{name}”, {size}</source>
      <translation>Modellordner auf „{name}“, {size}</translation>
    </message>
    <message>
      <source>Models on disk</source>
      <translation>Modelle auf dem Datenträger</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>Andere Dateien</translation>
    </message>
    <message>
      <source>Still to download</source>
      <translation>Noch herunterzuladen</translation>
    </message>
    <message>
      <source>{size} are missing for the queue</source>
      <translation>{size} fehlen für die Warteschlange</translation>
    </message>
    <message>
      <source>{size} stay free after the queue</source>
      <translation>{size} bleiben nach der Warteschlange frei</translation>
    </message>
  </context>
  <context>
    <name>DownloadManners</name>
    <message>
      <source>Models are being downloaded</source>
      <translation>Modelle werden heruntergeladen</translation>
    </message>
    <message>
      <source>The download of {title} stopped</source>
      <translation>Der Download von {title} hat angehalten</translation>
    </message>
    <message>
      <source>{size}, checked and ready to use.</source>
      <translation>{size}, geprüft und einsatzbereit.</translation>
    </message>
    <message>
      <source>{title} is downloaded</source>
      <translation>{title} ist heruntergeladen</translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
  </context>
  <context>
    <name>Downloads</name>
    <message>
      <source>Checking all {size} against the published checksum</source>
      <translation>Alle {size} werden gegen die veröffentlichte Prüfsumme geprüft</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Paused by you</source>
      <translation>Von Hand angehalten</translation>
    </message>
    <message>
      <source>Paused: disk full</source>
      <translation>Angehalten: Datenträger voll</translation>
    </message>
    <message>
      <source>Paused: folder missing</source>
      <translation>Angehalten: Ordner fehlt</translation>
    </message>
    <message>
      <source>Paused: metered network</source>
      <translation>Angehalten: getaktetes Netzwerk</translation>
    </message>
    <message>
      <source>Paused: no network</source>
      <translation>Angehalten: kein Netzwerk</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Verifying {percent}%</source>
      <translation>Wird geprüft, {percent} %</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>begins when another one ends</source>
      <translation>beginnt, wenn ein anderer endet</translation>
    </message>
    <message>
      <source>continues by itself on an unmetered network</source>
      <translation>geht in einem ungetakteten Netzwerk von selbst weiter</translation>
    </message>
    <message>
      <source>continues by itself when the folder is back</source>
      <translation>geht von selbst weiter, wenn der Ordner wieder da ist</translation>
    </message>
    <message>
      <source>continues by itself when the network is back</source>
      <translation>geht von selbst weiter, wenn das Netzwerk wieder da ist</translation>
    </message>
    <message>
      <source>continues by itself when there is room</source>
      <translation>geht von selbst weiter, wenn Platz ist</translation>
    </message>
    <message>
      <source>file {n} of {count}</source>
      <translation>Datei {n} von {count}</translation>
    </message>
    <message>
      <source>part {n} of {count}, joined while downloading</source>
      <translation>Teil {n} von {count}, beim Herunterladen zusammengefügt</translation>
    </message>
    <message>
      <source>waiting for the server</source>
      <translation>wartet auf den Server</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{d} days {h} h</source>
      <translation>{d} Tage {h} h</translation>
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
      <translation>{size}, geprüft</translation>
    </message>
    <message>
      <source>{text}, about {time} left</source>
      <translation>{text}, noch etwa {time}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>Clear finished</source>
      <translation>Fertige entfernen</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>Modell suchen</translation>
    </message>
    <message>
      <source>No download is finished</source>
      <translation>Kein Download ist fertig</translation>
    </message>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>Es wird nichts heruntergeladen</translation>
    </message>
    <message>
      <source>Nothing is being downloaded.</source>
      <translation>Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Alle anhalten</translation>
    </message>
    <message>
      <source>Resume all</source>
      <translation>Alle fortsetzen</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>Drop models here to add them</source>
      <translation>Modelle hier ablegen, um sie hinzuzufügen</translation>
    </message>
  </context>
  <context>
    <name>EarlierRow</name>
    <message>
      <source>Passages of {names} that fit the question are sent too.</source>
      <translation>Textstellen aus {names}, die zur Frage passen, werden mitgesendet.</translation>
    </message>
    <message>
      <source>Send none of them with this message</source>
      <translation>Keine davon mit dieser Nachricht senden</translation>
    </message>
  </context>
  <context>
    <name>EmptyChat</name>
    <message>
      <source>What would you like to work on?</source>
      <translation>Woran soll es gehen?</translation>
    </message>
  </context>
  <context>
    <name>EvaluationView</name>
    <message>
      <source>Evaluation</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Evaluation, by the author</source>
      <translation>Bewertung durch den Autor</translation>
    </message>
    <message>
      <source>Open LLM Leaderboard</source>
      <translation>Open LLM Leaderboard</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <source>The author has not published scores for this version.</source>
      <translation>Der Autor hat für diese Version keine Werte veröffentlicht.</translation>
    </message>
    <message>
      <source>average of seven tasks {value}</source>
      <translation>Schnitt aus sieben Aufgaben {value}</translation>
    </message>
    <message>
      <source>average {value}</source>
      <translation>Schnitt {value}</translation>
    </message>
    <message>
      <source>{name}, on the same base model, averages {value}.</source>
      <translation>{name}, auf demselben Grundmodell, liegt im Schnitt bei {value}.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>A question and its answer on each line, as the cards do.</source>
      <translation>Auf jeder Zeile eine Frage mit ihrer Antwort, wie in den Karten.</translation>
    </message>
    <message>
      <source>All chats ({n})</source>
      <translation>Alle Chats ({n})</translation>
    </message>
    <message>
      <source>As</source>
      <translation>Als</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Chats to export</source>
      <translation>Zu exportierende Chats</translation>
    </message>
    <message>
      <source>Chosen chats</source>
      <translation>Gewählte Chats</translation>
    </message>
    <message>
      <source>Everything, with every branch; Synthia reads it back.</source>
      <translation>Alles, mit jedem Zweig; Synthia liest es wieder ein.</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Chats exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>No chat is chosen.</source>
      <translation>Kein Chat ist gewählt.</translation>
    </message>
    <message>
      <source>The branch that is shown, as a page that loads nothing.</source>
      <translation>Der gezeigte Zweig, als Seite, die nichts nachlädt.</translation>
    </message>
    <message>
      <source>The branch that is shown, as text.</source>
      <translation>Der gezeigte Zweig, als Text.</translation>
    </message>
    <message>
      <source>The branch that is shown, on A4 pages.</source>
      <translation>Der gezeigte Zweig, auf A4-Seiten.</translation>
    </message>
    <message>
      <source>This chat: {title}</source>
      <translation>Dieser Chat: {title}</translation>
    </message>
  </context>
  <context>
    <name>FileNotice</name>
    <message>
      <source>No passage of {name} fits into the room that is left in the context.</source>
      <translation>Keine Textstelle von {name} passt in den Platz, der im Kontext noch frei ist.</translation>
    </message>
    <message>
      <source>Your message is unchanged.</source>
      <translation>Die Nachricht ist unverändert.</translation>
    </message>
    <message>
      <source>{name} does not say how its letters are written. It was read as {encoding}, which is a guess.</source>
      <translation>{name} sagt nicht, wie die Zeichen kodiert sind. Gelesen wurde als {encoding}, was eine Vermutung ist.</translation>
    </message>
    <message>
      <source>{name} has changed since it was read. What was read is what is sent.</source>
      <translation>{name} hat sich seit dem Lesen geändert. Gesendet wird, was gelesen wurde.</translation>
    </message>
    <message>
      <source>{name} has {n} tokens, and the context has room for {left} of them.</source>
      <translation>{name} hat {n} Tokens, und im Kontext ist Platz für {left} davon.</translation>
    </message>
    <message>
      <source>{name} was changed after you attached it, while Synthia was closed. It was read as it is now.</source>
      <translation>{name} wurde nach dem Anhängen geändert, während Synthia geschlossen war. Gelesen wurde der jetzige Stand.</translation>
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
      <translation>Text der Datei</translation>
    </message>
  </context>
  <context>
    <name>FileViewer</name>
    <message>
      <source>Attached file</source>
      <translation>Angehängte Datei</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>Alles kopieren</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>In diesem Text suchen</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Nächste Stelle</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Of this text, the highlighted passages fit the question so far; the model will see these.</source>
      <translation>Die hervorgehobenen Stellen dieses Textes passen bis jetzt zur Frage; diese wird das Modell sehen.</translation>
    </message>
    <message>
      <source>Of this text, the model was sent the highlighted passages.</source>
      <translation>Von diesem Text wurden die hervorgehobenen Stellen an das Modell gesendet.</translation>
    </message>
    <message>
      <source>Part {n} of {count}: the text is too long to be shown at once.</source>
      <translation>Teil {n} von {count}: Der Text ist zu lang, um auf einmal gezeigt zu werden.</translation>
    </message>
    <message>
      <source>Passage {number}</source>
      <translation>Textstelle {number}</translation>
    </message>
    <message>
      <source>Passage {number}, {place}</source>
      <translation>Textstelle {number}, {place}</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Vorige Stelle</translation>
    </message>
    <message>
      <source>Text of {name}</source>
      <translation>Text von {name}</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>Der nächste Teil</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>Der Teil davor</translation>
    </message>
    <message>
      <source>This is the text that the model sees.</source>
      <translation>Das ist der Text, den das Modell sieht.</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} von {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterButton</name>
    <message>
      <source>Any model</source>
      <translation>Jedes Modell</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>Jedes Schlagwort</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Jederzeit</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <source>Archived chats only</source>
      <translation>Nur archivierte Chats</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>Chats filtern</translation>
    </message>
    <message>
      <source>Past 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Past 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Past day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Past year</source>
      <translation>Letztes Jahr</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Filter {name} entfernen</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>In diesem Chat suchen</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Nächste Stelle</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Vorige Stelle</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Wird gesucht</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} von {count}</translation>
    </message>
  </context>
  <context>
    <name>FirstModelCard</name>
    <message>
      <source>Choose a model</source>
      <translation>Modell wählen</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Anderes Modell wählen</translation>
    </message>
    <message>
      <source>Download ({size})</source>
      <translation>Herunterladen ({size})</translation>
    </message>
    <message>
      <source>Looking for a model that fits</source>
      <translation>Ein passendes Modell wird gesucht</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>Für diesen Computer empfohlen</translation>
    </message>
    <message>
      <source>Shared memory</source>
      <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
      <source>The memory of this computer is being read.</source>
      <translation>Der Speicher dieses Computers wird ausgelesen.</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>You can stop and continue at any time.</source>
      <translation>Anhalten und Fortsetzen geht jederzeit.</translation>
    </message>
    <message>
      <source>{name}: uses {used} of {free} GB free</source>
      <translation>{name}: nutzt {used} von {free} GB frei</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>About {speed} tokens per second, faster than you read.</source>
      <translation>Etwa {speed} Tokens pro Sekunde, schneller als man liest.</translation>
    </message>
    <message>
      <source>About {speed} tokens per second.</source>
      <translation>Etwa {speed} Tokens pro Sekunde.</translation>
    </message>
    <message>
      <source>Leaves room on the GPU for longer conversations.</source>
      <translation>Lässt auf der GPU Platz für längere Unterhaltungen.</translation>
    </message>
    <message>
      <source>No model of the catalogue would answer at a usable speed with the memory that is free now.</source>
      <translation>Kein Modell des Katalogs würde mit dem jetzt freien Speicher brauchbar schnell antworten.</translation>
    </message>
    <message>
      <source>Runs completely on your GPU, all {total} layers.</source>
      <translation>Läuft vollständig auf der GPU, alle {total} Schichten.</translation>
    </message>
    <message>
      <source>Runs in RAM, on the processor.</source>
      <translation>Läuft im RAM, auf dem Prozessor.</translation>
    </message>
    <message>
      <source>Runs on the GPU, the experts of {experts} layers in RAM.</source>
      <translation>Läuft auf der GPU, die Experten von {experts} Schichten im RAM.</translation>
    </message>
    <message>
      <source>Runs with {layers} of {total} layers on the GPU, the rest in RAM.</source>
      <translation>Läuft mit {layers} von {total} Schichten auf der GPU, der Rest im RAM.</translation>
    </message>
    <message>
      <source>What fits could not be found out. {why}</source>
      <translation>Was passt, ließ sich nicht feststellen. {why}</translation>
    </message>
    <message>
      <source>about {size} GB</source>
      <translation>etwa {size} GB</translation>
    </message>
    <message>
      <source>benchmark average</source>
      <translation>Benchmark-Schnitt</translation>
    </message>
    <message>
      <source>quality to expect</source>
      <translation>zu erwartende Qualität</translation>
    </message>
    <message>
      <source>{count} billion parameters · {licence}</source>
      <translation>{count} Milliarden Parameter · {licence}</translation>
    </message>
    <message>
      <source>{name} fits this computer: of the models that run here at a usable speed it has the best {quality}.</source>
      <translation>{name} passt auf diesen Computer: Unter den Modellen, die hier brauchbar schnell laufen, ist sein Wert am besten ({quality}).</translation>
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
      <translation>GPU {layers}/{total} Schichten + RAM</translation>
    </message>
    <message>
      <source>GPU, experts in RAM</source>
      <translation>GPU, Experten im RAM</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>Nur RAM</translation>
    </message>
    <message>
      <source>RAM only, slow</source>
      <translation>Nur RAM, langsam</translation>
    </message>
    <message>
      <source>Runs on GPU</source>
      <translation>Läuft auf der GPU</translation>
    </message>
    <message>
      <source>Too big</source>
      <translation>Zu groß</translation>
    </message>
  </context>
  <context>
    <name>FitView</name>
    <message>
      <source>A usual computer would be too slow to talk with it. Measure this one to know its speed.</source>
      <translation>Ein üblicher Computer wäre für ein Gespräch zu langsam. Eine Messung zeigt, wie schnell dieser ist.</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}</source>
      <translation>Etwa {likely} Tokens pro Sekunde, zwischen {low} und {high}</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}; reads {prompt} per second</source>
      <translation>Etwa {likely} Tokens pro Sekunde, zwischen {low} und {high}; liest {prompt} pro Sekunde</translation>
    </message>
    <message>
      <source>About: calculated from what is known of the model. With its repository open, llama.cpp plans exactly.</source>
      <translation>Ungefähr: berechnet aus dem, was über das Modell bekannt ist. Im geöffneten Repository plant llama.cpp genau.</translation>
    </message>
    <message>
      <source>All layers on the GPU, the experts of {n} of them in RAM</source>
      <translation>Alle Schichten auf der GPU, die Experten von {n} davon im RAM</translation>
    </message>
    <message>
      <source>Best quality that fits in the free RAM.</source>
      <translation>Beste Qualität, die in das freie RAM passt.</translation>
    </message>
    <message>
      <source>Best quality that fits in the free memory of GPU and computer together.</source>
      <translation>Beste Qualität, die in den freien Speicher von GPU und Computer zusammen passt.</translation>
    </message>
    <message>
      <source>Best quality that fits. It runs fully on the GPU.</source>
      <translation>Beste Qualität, die passt. Läuft vollständig auf der GPU.</translation>
    </message>
    <message>
      <source>Best quality that should still write faster than {n} tokens per second on a usual computer.</source>
      <translation>Beste Qualität, die auf einem üblichen Computer noch schneller als {n} Tokens pro Sekunde schreiben sollte.</translation>
    </message>
    <message>
      <source>Best quality that still writes faster than {n} tokens per second.</source>
      <translation>Beste Qualität, die noch schneller als {n} Tokens pro Sekunde schreibt.</translation>
    </message>
    <message>
      <source>Every file of this model is slow here</source>
      <translation>Jede Datei dieses Modells ist hier langsam</translation>
    </message>
    <message>
      <source>Every file of this model would be slow</source>
      <translation>Jede Datei dieses Modells wäre langsam</translation>
    </message>
    <message>
      <source>No file of this model fits this computer</source>
      <translation>Keine Datei dieses Modells passt auf diesen Computer</translation>
    </message>
    <message>
      <source>Runs fully on the GPU and leaves room for a context of {n} tokens.</source>
      <translation>Läuft vollständig auf der GPU und lässt Platz für einen Kontext von {n} Tokens.</translation>
    </message>
    <message>
      <source>Runs fully on the GPU with the longest context that the model was trained for.</source>
      <translation>Läuft vollständig auf der GPU mit dem längsten Kontext, für den das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>Runs in RAM only</source>
      <translation>Läuft nur im RAM</translation>
    </message>
    <message>
      <source>Runs in RAM only, no layer on the GPU</source>
      <translation>Läuft nur im RAM, keine Schicht auf der GPU</translation>
    </message>
    <message>
      <source>Runs on the GPU, all {total} layers</source>
      <translation>Läuft auf der GPU, alle {total} Schichten</translation>
    </message>
    <message>
      <source>The fastest would write about {speed} tokens per second, which is too slow to talk with.</source>
      <translation>Die schnellste würde etwa {speed} Tokens pro Sekunde schreiben, zu langsam für ein Gespräch.</translation>
    </message>
    <message>
      <source>The smallest needs {needed} GB, and {free} GB {kinds} is free.</source>
      <translation>Die kleinste braucht {needed} GB, und {free} GB {kinds} sind frei.</translation>
    </message>
    <message>
      <source>The speed is known once this computer was measured: “Measure this computer” below the table.</source>
      <translation>Die Geschwindigkeit ist bekannt, sobald dieser Computer gemessen wurde: „Diesen Computer messen“ unter der Tabelle.</translation>
    </message>
    <message>
      <source>Too big: needs {needed} GB, {free} GB free, {missing} GB too much for what a model may take</source>
      <translation>Zu groß: braucht {needed} GB, {free} GB frei, {missing} GB mehr, als ein Modell belegen darf</translation>
    </message>
    <message>
      <source>about: {needs}</source>
      <translation>ungefähr: {needs}</translation>
    </message>
    <message>
      <source>needs about {size}</source>
      <translation>braucht etwa {size}</translation>
    </message>
    <message>
      <source>needs {size}</source>
      <translation>braucht {size}</translation>
    </message>
    <message>
      <source>of RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>of VRAM and RAM</source>
      <translation>VRAM und RAM</translation>
    </message>
    <message>
      <source>{layers} of {total} layers on the GPU, the rest in RAM</source>
      <translation>{layers} von {total} Schichten auf der GPU, der Rest im RAM</translation>
    </message>
    <message>
      <source>{n} tokens per second</source>
      <translation>{n} Tokens pro Sekunde</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} Tok/s</translation>
    </message>
  </context>
  <context>
    <name>FolderRow</name>
    <message>
      <source>1 model</source>
      <translation>1 Modell</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <source>More for {folder}</source>
      <translation>Mehr zu {folder}</translation>
    </message>
    <message>
      <source>New downloads go here</source>
      <translation>Neue Downloads kommen hierher</translation>
    </message>
    <message>
      <source>No models</source>
      <translation>Keine Modelle</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
      <source>Stop listing it</source>
      <translation>Nicht mehr auflisten</translation>
    </message>
    <message>
      <source>Use the usual folder…</source>
      <translation>Den üblichen Ordner verwenden …</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} Modelle</translation>
    </message>
  </context>
  <context>
    <name>Front</name>
    <message>
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <source>Exported {n} files</source>
      <translation>{n} Dateien exportiert</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
  </context>
  <context>
    <name>HardwareStrip</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>1 core</source>
      <translation>1 Kern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Install it: Debian and Ubuntu call it libvulkan1, Fedora vulkan-loader.</source>
      <translation>Bitte installieren: Debian und Ubuntu nennen es libvulkan1, Fedora vulkan-loader.</translation>
    </message>
    <message>
      <source>Install or renew the graphics driver.</source>
      <translation>Den Grafiktreiber installieren oder erneuern.</translation>
    </message>
    <message>
      <source>Install what it belongs to.</source>
      <translation>Installieren, wozu sie gehört.</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>Erneut messen</translation>
    </message>
    <message>
      <source>Measure the speed of this computer (about 10 seconds)</source>
      <translation>Die Geschwindigkeit dieses Computers messen (etwa 10 Sekunden)</translation>
    </message>
    <message>
      <source>Measuring the speed</source>
      <translation>Die Geschwindigkeit wird gemessen</translation>
    </message>
    <message>
      <source>Memory in use</source>
      <translation>Belegter Speicher</translation>
    </message>
    <message>
      <source>No GPU</source>
      <translation>Keine GPU</translation>
    </message>
    <message>
      <source>No usable GPU</source>
      <translation>Keine nutzbare GPU</translation>
    </message>
    <message>
      <source>Read again how much memory is free</source>
      <translation>Freien Speicher erneut auslesen</translation>
    </message>
    <message>
      <source>The {backend} backend crashed or hung while loading, most likely in a driver, and was left out. {renew}</source>
      <translation>Das {backend}-Backend stürzte beim Laden ab oder blieb hängen, wohl in einem Treiber, und wurde weggelassen. {renew}</translation>
    </message>
    <message>
      <source>The {backend} backend does not start: {missing} is missing. {helps}</source>
      <translation>Das {backend}-Backend startet nicht: {missing} fehlt. {helps}</translation>
    </message>
    <message>
      <source>The {backend} backend found no driver that works. {renew}</source>
      <translation>Das {backend}-Backend fand keinen Treiber, der funktioniert. {renew}</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <source>This processor has no AVX, so that models run several times slower</source>
      <translation>Dieser Prozessor hat kein AVX, daher laufen Modelle um ein Mehrfaches langsamer</translation>
    </message>
    <message>
      <source>This program may use less memory than the computer has</source>
      <translation>Dieses Programm darf weniger Speicher belegen, als der Computer hat</translation>
    </message>
    <message>
      <source>Why no GPU?</source>
      <translation>Warum keine GPU?</translation>
    </message>
    <message>
      <source>Why not all?</source>
      <translation>Warum nicht alle?</translation>
    </message>
    <message>
      <source>a library</source>
      <translation>eine Bibliothek</translation>
    </message>
    <message>
      <source>{backend} ready</source>
      <translation>{backend} bereit</translation>
    </message>
    <message>
      <source>{card} is there, but the engine does not see it. A newer driver with {backends} may help.</source>
      <translation>{card} ist da, aber die Engine sieht sie nicht. Ein neuerer Treiber mit {backends} kann helfen.</translation>
    </message>
    <message>
      <source>{card} is there, but the engine's part for it does not work.</source>
      <translation>{card} ist da, aber der Teil der Engine dafür funktioniert nicht.</translation>
    </message>
    <message>
      <source>{card} is there, but this build of the engine cannot use it. One with {backends} can.</source>
      <translation>{card} ist da, aber diese Fassung der Engine kann sie nicht nutzen. Eine mit {backends} kann es.</translation>
    </message>
    <message>
      <source>{file} did not load.</source>
      <translation>{file} ließ sich nicht laden.</translation>
    </message>
    <message>
      <source>{file} is damaged, or made for another kind of computer. Put it there again.</source>
      <translation>{file} ist beschädigt oder für eine andere Art von Computer gemacht. Die Datei neu dorthin legen.</translation>
    </message>
    <message>
      <source>{file} is made for other hardware than this.</source>
      <translation>{file} ist für andere Hardware gemacht.</translation>
    </message>
    <message>
      <source>{file} is no backend of this engine's version. Take one that was built from the same version of llama.cpp.</source>
      <translation>{file} ist kein Backend dieser Version der Engine. Es muss aus derselben Version von llama.cpp gebaut sein.</translation>
    </message>
    <message>
      <source>{library}, the Vulkan loader,</source>
      <translation>{library}, der Vulkan-Lader,</translation>
    </message>
    <message>
      <source>{name} (memory not told)</source>
      <translation>{name} (Speicher nicht angegeben)</translation>
    </message>
    <message>
      <source>{name} ({free} GB free, shared with the RAM)</source>
      <translation>{name} ({free} GB frei, mit dem RAM geteilt)</translation>
    </message>
    <message>
      <source>{name} ({free} free)</source>
      <translation>{name} ({free} frei)</translation>
    </message>
    <message>
      <source>{name} {total} GB ({free} free)</source>
      <translation>{name} {total} GB ({free} frei)</translation>
    </message>
    <message>
      <source>{n} GPUs, {total} GB ({free} free)</source>
      <translation>{n} GPUs, {total} GB ({free} frei)</translation>
    </message>
    <message>
      <source>{n} cores</source>
      <translation>{n} Kerne</translation>
    </message>
    <message>
      <source>{total} GB RAM ({free} free)</source>
      <translation>{total} GB RAM ({free} frei)</translation>
    </message>
  </context>
  <context>
    <name>Hub</name>
    <message>
      <source>by {author}</source>
      <translation>von {author}</translation>
    </message>
    <message>
      <source>gated</source>
      <translation>zugangsbeschränkt</translation>
    </message>
    <message>
      <source>licence {name}</source>
      <translation>Lizenz {name}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>aktualisiert {when}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} Downloads</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} Likes</translation>
    </message>
    <message>
      <source>{count} parameters</source>
      <translation>{count} Parameter</translation>
    </message>
    <message>
      <source>{days} days ago</source>
      <translation>vor {days} Tagen</translation>
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
      <translation>Jede Lizenz</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>Jede Größe</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Largest size</source>
      <translation>Höchste Größe</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Models on this computer</source>
      <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
      <source>Models on this computer are listed below.</source>
      <translation>Modelle auf diesem Computer stehen unten.</translation>
    </message>
    <message>
      <source>Most downloads</source>
      <translation>Meiste Downloads</translation>
    </message>
    <message>
      <source>Most likes</source>
      <translation>Meiste Likes</translation>
    </message>
    <message>
      <source>Newest changes</source>
      <translation>Neueste Änderungen</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}” with this size and licence.</source>
      <translation>Kein GGUF-Repository enthält „{text}“ mit dieser Größe und Lizenz.</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}”.</source>
      <translation>Kein GGUF-Repository enthält „{text}“.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Repositories</source>
      <translation>Repositories</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Suchergebnisse</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Wird gesucht</translation>
    </message>
    <message>
      <source>Searching for “{text}”</source>
      <translation>„{text}“ wird gesucht</translation>
    </message>
    <message>
      <source>The hub cannot be reached</source>
      <translation>Der Hub ist nicht erreichbar</translation>
    </message>
    <message>
      <source>Trending</source>
      <translation>Im Trend</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Type words to search, or the name of a repository to open it.</source>
      <translation>Wörter suchen, oder den Namen eines Repositorys eingeben, um es zu öffnen.</translation>
    </message>
    <message>
      <source>Up to {size}B</source>
      <translation>Bis {size}B</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count} gefunden</translation>
    </message>
  </context>
  <context>
    <name>HubPane</name>
    <message>
      <source>Back to the models</source>
      <translation>Zurück zu den Modellen</translation>
    </message>
    <message>
      <source>Back to the results</source>
      <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>Zurück zu {name}</translation>
    </message>
    <message>
      <source>Choose a repository</source>
      <translation>Ein Repository wählen</translation>
    </message>
    <message>
      <source>Its files and its model card are shown here.</source>
      <translation>Seine Dateien und seine Modellkarte werden hier gezeigt.</translation>
    </message>
    <message>
      <source>No branch, tag or commit can be called “{name}”.</source>
      <translation>Kein Zweig, Tag oder Commit kann „{name}“ heißen.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>1 chat</source>
      <translation>1 Chat</translation>
    </message>
    <message>
      <source>1 model</source>
      <translation>1 Modell</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Chats in the file</source>
      <translation>Chats in der Datei</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Everything in this file is here already.</source>
      <translation>Alles in dieser Datei ist schon hier.</translation>
    </message>
    <message>
      <source>From {kinds}.</source>
      <translation>Aus {kinds}.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>Chats importieren</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>Modelle importieren</translation>
    </message>
    <message>
      <source>Import {count}, {size}</source>
      <translation>{count} importieren, {size}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <source>Looking through the file. Nothing is imported yet.</source>
      <translation>Die Datei wird durchgesehen. Noch wird nichts importiert.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Needs no further room; nothing is left at the old place.</source>
      <translation>Braucht keinen weiteren Platz; am alten Ort bleibt nichts.</translation>
    </message>
    <message>
      <source>Needs {size} in Synthia's folder, {free} are free.</source>
      <translation>Braucht {size} in Synthias Ordner, {free} sind frei.</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>Nothing is moved. All models in {places} are listed.</source>
      <translation>Nichts wird verschoben. Alle Modelle in {places} werden aufgelistet.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>Synthia's folder refers to the files, which have to stay where they are.</source>
      <translation>Synthias Ordner verweist auf die Dateien, die bleiben müssen, wo sie sind.</translation>
    </message>
    <message>
      <source>Use in place</source>
      <translation>Am Ort verwenden</translation>
    </message>
    <message>
      <source>What could not be read</source>
      <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>schon hier</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages were imported.</source>
      <translation>{chats} mit {messages} Nachrichten wurden importiert.</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages will be imported.</source>
      <translation>{chats} mit {messages} Nachrichten werden importiert.</translation>
    </message>
    <message>
      <source>{n} are here already and are left out.</source>
      <translation>{n} sind schon hier und bleiben weg.</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} Chats</translation>
    </message>
    <message>
      <source>{n} have changed since they came here: they are added as copies, and yours stay.</source>
      <translation>{n} haben sich seit dem Import geändert: Sie kommen als Kopien hinzu, die vorhandenen bleiben.</translation>
    </message>
    <message>
      <source>{n} messages</source>
      <translation>{n} Nachrichten</translation>
    </message>
    <message>
      <source>{n} messages, as a copy</source>
      <translation>{n} Nachrichten, als Kopie</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} Modelle</translation>
    </message>
  </context>
  <context>
    <name>ItemChip</name>
    <message>
      <source>Cancel reading {name}</source>
      <translation>Lesen von {name} abbrechen</translation>
    </message>
    <message>
      <source>How much of it is sent</source>
      <translation>Wie viel davon gesendet wird</translation>
    </message>
    <message>
      <source>How much of {name} is sent</source>
      <translation>Wie viel von {name} gesendet wird</translation>
    </message>
    <message>
      <source>Reading, {percent} %</source>
      <translation>Wird gelesen, {percent} %</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>passages that fit</source>
      <translation>passende Textstellen</translation>
    </message>
  </context>
  <context>
    <name>KeptChats</name>
    <message>
      <source>A chat that is opened again answers at once; the model need not read it anew</source>
      <translation>Ein wieder geöffneter Chat antwortet sofort; das Modell muss ihn nicht neu lesen</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Counted from the last time it was used</source>
      <translation>Gezählt ab der letzten Verwendung</translation>
    </message>
    <message>
      <source>Keep what was read of a chat</source>
      <translation>Behalten, was von einem Chat gelesen wurde</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>On this disk now</source>
      <translation>Zurzeit auf diesem Datenträger</translation>
    </message>
    <message>
      <source>Only you can read these files, and they go with their chats</source>
      <translation>Diese Dateien sind nur für das eigene Konto lesbar und verschwinden mit ihren Chats</translation>
    </message>
    <message>
      <source>Remove it after</source>
      <translation>Entfernen nach</translation>
    </message>
    <message>
      <source>Remove what is kept of all chats</source>
      <translation>Alles entfernen, was von Chats behalten wurde</translation>
    </message>
    <message>
      <source>Reopening</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Space for it</source>
      <translation>Platz dafür</translation>
    </message>
    <message>
      <source>What was used longest ago leaves first</source>
      <translation>Was am längsten nicht verwendet wurde, geht zuerst</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} days</source>
      <translation>{n} Tage</translation>
    </message>
  </context>
  <context>
    <name>LanguageChoice</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Close and lose them</source>
      <translation>Schließen und sie verlieren</translation>
    </message>
    <message>
      <source>Keep the window open</source>
      <translation>Fenster offen lassen</translation>
    </message>
    <message>
      <source>Some messages are not stored</source>
      <translation>Einige Nachrichten sind nicht gespeichert</translation>
    </message>
    <message>
      <source>They are only in this window, because the disk could not be written. Free some disk space and Synthia stores them, or close the window and lose them.</source>
      <translation>Sie stehen nur in diesem Fenster, weil auf den Datenträger nicht geschrieben werden konnte. Sobald Platz frei ist, speichert Synthia sie; wird das Fenster geschlossen, sind sie verloren.</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Compute</source>
      <translation>Rechnen</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KV-Cache</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Architecture</source>
      <translation>Architektur</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Zweig</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>Chat-Vorlage</translation>
    </message>
    <message>
      <source>Choose .gguf files, or a folder that holds some. Of a model in parts, all parts are needed.</source>
      <translation>.gguf-Dateien wählen oder einen Ordner, der welche enthält. Von einem Modell in Teilen werden alle Teile gebraucht.</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>Kontextlänge</translation>
    </message>
    <message>
      <source>Downloaded from</source>
      <translation>Heruntergeladen von</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Found in</source>
      <translation>Gefunden in</translation>
    </message>
    <message>
      <source>Hugging Face cache</source>
      <translation>Hugging-Face-Cache</translation>
    </message>
    <message>
      <source>Importing {title}</source>
      <translation>{title} wird importiert</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <source>Joining {title}</source>
      <translation>{title} wird zusammengefügt</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Move the files to the trash</source>
      <translation>Die Dateien in den Papierkorb legen</translation>
    </message>
    <message>
      <source>No complete GGUF model was found in {where}. Nothing was changed.</source>
      <translation>In {where} wurde kein vollständiges GGUF-Modell gefunden. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None in the file</source>
      <translation>Keine in der Datei</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <source>Other folders</source>
      <translation>Andere Ordner</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Prompt-Format</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>Quant</translation>
    </message>
    <message>
      <source>Reads pictures for another model</source>
      <translation>Liest Bilder für ein anderes Modell</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Sampling</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
      <source>Synthia's folder</source>
      <translation>Synthias Ordner</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>System-Prompt</translation>
    </message>
    <message>
      <source>There is no model to import</source>
      <translation>Es gibt kein Modell zu importieren</translation>
    </message>
    <message>
      <source>Tokenizer</source>
      <translation>Tokenizer</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>Neuere Fassung verfügbar</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Verifying {title}</source>
      <translation>{title} wird geprüft</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
      <source>opened at the start</source>
      <translation>beim Start geöffnet</translation>
    </message>
    <message>
      <source>temperature {temperature}, top-p {top_p}, top-k {top_k}</source>
      <translation>Temperatur {temperature}, Top-p {top_p}, Top-k {top_k}</translation>
    </message>
    <message>
      <source>{doing}, {done} of {total}</source>
      <translation>{doing}, {done} von {total}</translation>
    </message>
    <message>
      <source>{doing}: waits for other work</source>
      <translation>{doing}: wartet auf andere Arbeit</translation>
    </message>
    <message>
      <source>{n} parameters</source>
      <translation>{n} Parameter</translation>
    </message>
    <message>
      <source>{n} parts of one model, {size}. Joined, they can be used; that needs no room on the disk.</source>
      <translation>{n} Teile eines Modells, {size}. Zusammengefügt lassen sie sich verwenden; das braucht keinen Platz auf dem Datenträger.</translation>
    </message>
    <message>
      <source>{n} parts, can be joined</source>
      <translation>{n} Teile, können zusammengefügt werden</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} Tokens</translation>
    </message>
    <message>
      <source>{place} keeps this model: delete it there.</source>
      <translation>{place} verwaltet dieses Modell: dort löschen.</translation>
    </message>
    <message>
      <source>{size} ({bytes} bytes)</source>
      <translation>{size} ({bytes} Bytes)</translation>
    </message>
    <message>
      <source>{title} could not be finished.</source>
      <translation>{title} konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
      <source>{title} is in the library.</source>
      <translation>{title} ist in der Bibliothek.</translation>
    </message>
    <message>
      <source>{title} is joined and can be used.</source>
      <translation>{title} ist zusammengefügt und kann verwendet werden.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDetail</name>
    <message>
      <source>Asking the Hub…</source>
      <translation>Der Hub wird gefragt …</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>Chat-Vorlage</translation>
    </message>
    <message>
      <source>Check for an update</source>
      <translation>Nach neuerer Fassung suchen</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Do not open at the start</source>
      <translation>Beim Start nicht öffnen</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget the settings that were remembered for this model</source>
      <translation>Die gemerkten Einstellungen dieses Modells vergessen</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Zusammenfügen</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Ladeeinstellungen …</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>None: Synthia chooses by the file and this computer.</source>
      <translation>Keine: Synthia wählt nach der Datei und diesem Computer.</translation>
    </message>
    <message>
      <source>Open the repository</source>
      <translation>Repository öffnen</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Remembered settings</source>
      <translation>Gemerkte Einstellungen</translation>
    </message>
    <message>
      <source>Set as default</source>
      <translation>Als Standard festlegen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Show the chat template</source>
      <translation>Chat-Vorlage zeigen</translation>
    </message>
    <message>
      <source>Show the newer version</source>
      <translation>Neuere Fassung zeigen</translation>
    </message>
    <message>
      <source>The Hub has a newer version.</source>
      <translation>Der Hub hat eine neuere Fassung.</translation>
    </message>
    <message>
      <source>The default model is opened when Synthia starts.</source>
      <translation>Das Standardmodell wird beim Start von Synthia geöffnet.</translation>
    </message>
    <message>
      <source>This is the newest version.</source>
      <translation>Das ist die neueste Fassung.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
  </context>
  <context>
    <name>LibraryList</name>
    <message>
      <source>Import a GGUF file, or drop it here</source>
      <translation>GGUF-Datei importieren oder hier ablegen</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>List the models of a folder in their place…</source>
      <translation>Die Modelle eines Ordners an ihrem Ort auflisten …</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>Noch keine Modelle auf diesem Computer.</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>Add a folder with models</source>
      <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Download one, or use the GGUF files that you have: drop them here.</source>
      <translation>Eines herunterladen oder vorhandene GGUF-Dateien verwenden: einfach hier ablegen.</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>Modell suchen</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf *.gguf-* *.gguf.*)</source>
      <translation>GGUF-Modelle (*.gguf *.gguf-* *.gguf.*)</translation>
    </message>
    <message>
      <source>Import GGUF files</source>
      <translation>GGUF-Dateien importieren</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Datei importieren …</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>Noch keine Modelle auf diesem Computer.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>“{name}” was deleted, {size}.</source>
      <translation>„{name}“ wurde gelöscht, {size}.</translation>
    </message>
    <message>
      <source>“{name}”, {size}, is still set aside in its folder.</source>
      <translation>„{name}“, {size}, liegt noch beiseite in seinem Ordner.</translation>
    </message>
  </context>
  <context>
    <name>LibraryService</name>
    <message>
      <source>The folder cannot be used</source>
      <translation>Der Ordner kann nicht verwendet werden</translation>
    </message>
  </context>
  <context>
    <name>LicenceDialog</name>
    <message>
      <source>Accept and download</source>
      <translation>Annehmen und herunterladen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Lizenz lesen</translation>
    </message>
    <message>
      <source>You are asked once. The same licence is not shown again for other models.</source>
      <translation>Gefragt wird einmal. Dieselbe Lizenz wird für andere Modelle nicht noch einmal gezeigt.</translation>
    </message>
    <message>
      <source>{model} comes under the {licence}.</source>
      <translation>{model} steht unter der {licence}.</translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message>
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <source>All downloads wait</source>
      <translation>Alle Downloads warten</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Ohne</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>Nichts wartet</translation>
    </message>
    <message>
      <source>Over {size}</source>
      <translation>Über {size}</translation>
    </message>
    <message>
      <source>{n} files</source>
      <translation>{n} Dateien</translation>
    </message>
  </context>
  <context>
    <name>Load</name>
    <message>
      <source>Always use these here</source>
      <translation>Hier immer diese verwenden</translation>
    </message>
    <message>
      <source>Always use {layers} here</source>
      <translation>Hier immer {layers} verwenden</translation>
    </message>
    <message>
      <source>Loaded with {changes}</source>
      <translation>Geladen mit {changes}</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>Nur RAM</translation>
    </message>
    <message>
      <source>RAM, engine in all</source>
      <translation>RAM, Engine insgesamt</translation>
    </message>
    <message>
      <source>Retried with {changes}</source>
      <translation>Erneut versucht mit {changes}</translation>
    </message>
    <message>
      <source>The GPU memory ran out while loading: {planned} was planned</source>
      <translation>Der GPU-Speicher reichte beim Laden nicht: {planned} waren geplant</translation>
    </message>
    <message>
      <source>The conversation and your draft are unchanged.</source>
      <translation>Die Unterhaltung und der Entwurf sind unverändert.</translation>
    </message>
    <message>
      <source>The memory ran out while loading: {planned} was planned</source>
      <translation>Der Speicher reichte beim Laden nicht: {planned} waren geplant</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>With what was asked for, the model would not fit into the memory that is free now.</source>
      <translation>Mit dem Gewünschten passte das Modell nicht in den Speicher, der jetzt frei ist.</translation>
    </message>
    <message>
      <source>With {settings} it is loaded.</source>
      <translation>Mit {settings} ist es geladen.</translation>
    </message>
    <message>
      <source>a context of {after} instead of {before} tokens</source>
      <translation>einem Kontext von {after} statt {before} Tokens</translation>
    </message>
    <message>
      <source>a context of {count} tokens</source>
      <translation>einem Kontext von {count} Tokens</translation>
    </message>
    <message>
      <source>as predicted</source>
      <translation>wie vorhergesagt</translation>
    </message>
    <message>
      <source>context {tokens}</source>
      <translation>Kontext {tokens}</translation>
    </message>
    <message>
      <source>the experts of {count} layers in RAM</source>
      <translation>den Experten von {count} Schichten im RAM</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>dem {type}-Cache</translation>
    </message>
    <message>
      <source>{after} layers instead of {before}</source>
      <translation>{after} Schichten statt {before}</translation>
    </message>
    <message>
      <source>{count} layers</source>
      <translation>{count} Schichten</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{layers} layers on GPU</source>
      <translation>{layers} Schichten auf der GPU</translation>
    </message>
    <message>
      <source>{sentence}, and {free} was free.</source>
      <translation>{sentence}, und {free} waren frei.</translation>
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
      <translation>Ladeeinstellungen …</translation>
    </message>
  </context>
  <context>
    <name>LoadPanel</name>
    <message>
      <source>A 16 bit cache would take {size}.</source>
      <translation>Ein 16-Bit-Cache würde {size} belegen.</translation>
    </message>
    <message>
      <source>A faster way to compute attention; Auto uses it where the device can.</source>
      <translation>Ein schnellerer Weg, Attention zu berechnen; Auto nutzt ihn, wo das Gerät es kann.</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens. It needs RoPE scaling: set the scale under More to {scale}.</source>
      <translation>Über den trainierten {trained} Tokens. Das braucht RoPE-Skalierung: unter „Mehr“ den Faktor auf {scale} setzen.</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens; RoPE scaling is set by hand under More.</source>
      <translation>Über den trainierten {trained} Tokens; die RoPE-Skalierung ist unter „Mehr“ von Hand gesetzt.</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Auto keeps the experts of {layers} layers in RAM now.</source>
      <translation>Auto hält jetzt die Experten von {layers} Schichten im RAM.</translation>
    </message>
    <message>
      <source>Auto puts {layers} of {total} layers on the GPU now.</source>
      <translation>Auto legt jetzt {layers} von {total} Schichten auf die GPU.</translation>
    </message>
    <message>
      <source>Auto shortens the context to make a model fit, but not below so many tokens; for all models.</source>
      <translation>Auto kürzt den Kontext, damit ein Modell passt, aber nicht unter so viele Tokens; für alle Modelle.</translation>
    </message>
    <message>
      <source>Auto takes {type}.</source>
      <translation>Auto nimmt {type}.</translation>
    </message>
    <message>
      <source>Base frequency of the position encoding; empty uses the value in the file.</source>
      <translation>Basisfrequenz der Positionskodierung; leer gilt der Wert in der Datei.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Below 1 stretches positions over a longer context; empty uses the value in the file.</source>
      <translation>Unter 1 streckt die Positionen über einen längeren Kontext; leer gilt der Wert in der Datei.</translation>
    </message>
    <message>
      <source>By free memory</source>
      <translation>Nach freiem Speicher</translation>
    </message>
    <message>
      <source>By layers</source>
      <translation>Nach Schichten</translation>
    </message>
    <message>
      <source>By rows</source>
      <translation>Nach Zeilen</translation>
    </message>
    <message>
      <source>CPU threads that compute; Auto uses one for each physical core.</source>
      <translation>CPU-Threads, die rechnen; Auto nimmt einen je physischem Kern.</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>Kontextlänge</translation>
    </message>
    <message>
      <source>Experts in RAM</source>
      <translation>Experten im RAM</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Aus der Datei</translation>
    </message>
    <message>
      <source>GPU layers</source>
      <translation>GPU-Schichten</translation>
    </message>
    <message>
      <source>KV cache type</source>
      <translation>Typ des KV-Cache</translation>
    </message>
    <message>
      <source>Layers of the model that run on the GPU; the others run in RAM, which is slower.</source>
      <translation>Schichten des Modells, die auf der GPU laufen; die anderen laufen im RAM, was langsamer ist.</translation>
    </message>
    <message>
      <source>Layers on the GPU whose experts stay in RAM; it frees GPU memory and costs less speed.</source>
      <translation>Schichten auf der GPU, deren Experten im RAM bleiben; das macht GPU-Speicher frei und kostet weniger Tempo.</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>Trotzdem laden</translation>
    </message>
    <message>
      <source>Load model</source>
      <translation>Modell laden</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Ladeeinstellungen</translation>
    </message>
    <message>
      <source>Main GPU</source>
      <translation>Haupt-GPU</translation>
    </message>
    <message>
      <source>Memory lock</source>
      <translation>Speichersperre</translation>
    </message>
    <message>
      <source>Memory map</source>
      <translation>Speicherabbild</translation>
    </message>
    <message>
      <source>Micro batch size</source>
      <translation>Mikro-Batchgröße</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Needed for the {type} cache, which cannot be loaded without it.</source>
      <translation>Nötig für den {type}-Cache, der sich ohne nicht laden lässt.</translation>
    </message>
    <message>
      <source>Needed for the {type} cache.</source>
      <translation>Nötig für den {type}-Cache.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: it may fail to load.</source>
      <translation>Braucht {needed} GB {memory}, {free} GB sind frei und {kept} GB davon sollten es bleiben: Das Laden kann scheitern.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: parts of the file would be read from the disk for each token, which is very slow.</source>
      <translation>Braucht {needed} GB {memory}, {free} GB sind frei und {kept} GB davon sollten es bleiben: Teile der Datei würden für jedes Token vom Datenträger gelesen, was sehr langsam ist.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free: it will probably fail to load.</source>
      <translation>Braucht {needed} GB {memory}, {free} GB sind frei: Das Laden wird wohl scheitern.</translation>
    </message>
    <message>
      <source>Not applied yet</source>
      <translation>Noch nicht angewendet</translation>
    </message>
    <message>
      <source>Number format of the context's keys and values; fewer bits take less memory.</source>
      <translation>Zahlenformat der Schlüssel und Werte des Kontexts; weniger Bits belegen weniger Speicher.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <source>One GPU</source>
      <translation>Eine GPU</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB free on {name}</source>
      <translation>Vorhergesagt: {used} von {free} GB frei auf {name}</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB {memory} free</source>
      <translation>Vorhergesagt: {used} von {free} GB {memory} frei</translation>
    </message>
    <message>
      <source>Predicted: between {low} and {high} tokens per second.</source>
      <translation>Vorhergesagt: zwischen {low} und {high} Tokens pro Sekunde.</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Verringert</translation>
    </message>
    <message>
      <source>Reload model</source>
      <translation>Modell neu laden</translation>
    </message>
    <message>
      <source>RoPE frequency base</source>
      <translation>RoPE-Basisfrequenz</translation>
    </message>
    <message>
      <source>RoPE frequency scale</source>
      <translation>RoPE-Frequenzfaktor</translation>
    </message>
    <message>
      <source>Set every value back and let Auto choose what fits this computer.</source>
      <translation>Alle Werte zurücksetzen und Auto wählen lassen, was auf diesen Computer passt.</translation>
    </message>
    <message>
      <source>Shortest context</source>
      <translation>Kürzester Kontext</translation>
    </message>
    <message>
      <source>So that it fits, Auto takes {changes}.</source>
      <translation>Damit es passt, nimmt Auto {changes}.</translation>
    </message>
    <message>
      <source>Split mode</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <source>Takes {size}.</source>
      <translation>Belegt {size}.</translation>
    </message>
    <message>
      <source>Tensor split</source>
      <translation>Tensor-Aufteilung</translation>
    </message>
    <message>
      <source>The conversation and your draft stay.</source>
      <translation>Die Unterhaltung und der Entwurf bleiben.</translation>
    </message>
    <message>
      <source>The engine found no GPU it can use. All layers run in RAM.</source>
      <translation>Die Engine hat keine nutzbare GPU gefunden. Alle Schichten laufen im RAM.</translation>
    </message>
    <message>
      <source>The last load took {seconds} s.</source>
      <translation>Das letzte Laden dauerte {seconds} s.</translation>
    </message>
    <message>
      <source>The model is loaded with these values.</source>
      <translation>Das Modell ist mit diesen Werten geladen.</translation>
    </message>
    <message>
      <source>The number of layers is known once a model is loaded.</source>
      <translation>Die Zahl der Schichten ist bekannt, sobald ein Modell geladen ist.</translation>
    </message>
    <message>
      <source>The {type} cache needs flash attention.</source>
      <translation>Der {type}-Cache braucht Flash Attention.</translation>
    </message>
    <message>
      <source>This engine build has no GPU backend. All layers run in RAM.</source>
      <translation>Diese Fassung der Engine hat kein GPU-Backend. Alle Schichten laufen im RAM.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Tokens of a prompt that are handed to the model at once.</source>
      <translation>Tokens eines Prompts, die dem Modell auf einmal übergeben werden.</translation>
    </message>
    <message>
      <source>Tokens of the chat that the model sees at once; more of them take more memory.</source>
      <translation>Tokens des Chats, die das Modell zugleich sieht; mehr davon belegen mehr Speicher.</translation>
    </message>
    <message>
      <source>Tokens that are computed at once; at most the batch size. More takes more memory.</source>
      <translation>Tokens, die auf einmal berechnet werden; höchstens die Batchgröße. Mehr belegt mehr Speicher.</translation>
    </message>
    <message>
      <source>Use recommended</source>
      <translation>Empfohlene verwenden</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Will change when the model reloads</source>
      <translation>Ändert sich beim Neuladen des Modells</translation>
    </message>
    <message>
      <source>a context of {chosen} instead of {asked} tokens</source>
      <translation>einen Kontext von {chosen} statt {asked} Tokens</translation>
    </message>
    <message>
      <source>about {speed}</source>
      <translation>etwa {speed}</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling</source>
      <translation>Batchgröße, Speicherabbild, RoPE-Skalierung</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling, GPUs</source>
      <translation>Batchgröße, Speicherabbild, RoPE-Skalierung, GPUs</translation>
    </message>
    <message>
      <source>does not fit</source>
      <translation>passt nicht</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>passt</translation>
    </message>
    <message>
      <source>of {count} cores</source>
      <translation>von {count} Kernen</translation>
    </message>
    <message>
      <source>shared memory</source>
      <translation>gemeinsamer Speicher</translation>
    </message>
    <message>
      <source>the experts of {chosen} layers in RAM</source>
      <translation>die Experten von {chosen} Schichten im RAM</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>dem {type}-Cache</translation>
    </message>
    <message>
      <source>too tight</source>
      <translation>zu knapp</translation>
    </message>
    <message>
      <source>{bits} bit ({name})</source>
      <translation>{bits} Bit ({name})</translation>
    </message>
    <message>
      <source>{chosen} of {asked} layers on the GPU</source>
      <translation>{chosen} von {asked} Schichten auf der GPU</translation>
    </message>
    <message>
      <source>{count}, RAM only</source>
      <translation>{count}, nur RAM</translation>
    </message>
    <message>
      <source>{count}, all on the GPU</source>
      <translation>{count}, alle auf der GPU</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{size} GB of it are kept free for the system and other programs.</source>
      <translation>{size} GB davon bleiben für das System und andere Programme frei.</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} Tok/s</translation>
    </message>
    <message>
      <source>{value} now</source>
      <translation>{value} jetzt</translation>
    </message>
  </context>
  <context>
    <name>LocalModelView</name>
    <message>
      <source>Models on this computer</source>
      <translation>Modelle auf diesem Computer</translation>
    </message>
  </context>
  <context>
    <name>Machine</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>Few</source>
      <translation>Wenige</translation>
    </message>
    <message>
      <source>For models and conversations</source>
      <translation>Für Modelle und Unterhaltungen</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Little free</source>
      <translation>Wenig frei</translation>
    </message>
    <message>
      <source>Memory not told</source>
      <translation>Speicher nicht angegeben</translation>
    </message>
    <message>
      <source>Models run on the processor</source>
      <translation>Modelle laufen auf dem Prozessor</translation>
    </message>
    <message>
      <source>No AVX, slow</source>
      <translation>Kein AVX, langsam</translation>
    </message>
    <message>
      <source>No GPU that the engine can use</source>
      <translation>Keine GPU, die die Engine nutzen kann</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Nicht genutzt</translation>
    </message>
    <message>
      <source>Plenty</source>
      <translation>Reichlich</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>The engine does not see it: install or renew its driver.</source>
      <translation>Die Engine sieht sie nicht: den Treiber installieren oder erneuern.</translation>
    </message>
    <message>
      <source>This engine build cannot use it; one built with {backends} can.</source>
      <translation>Diese Fassung der Engine kann sie nicht nutzen; eine mit {backends} kann es.</translation>
    </message>
    <message>
      <source>Used for the model</source>
      <translation>Für das Modell genutzt</translation>
    </message>
    <message>
      <source>used for the model</source>
      <translation>für das Modell genutzt</translation>
    </message>
    <message>
      <source>{count} cores</source>
      <translation>{count} Kerne</translation>
    </message>
    <message>
      <source>{free} GB free</source>
      <translation>{free} GB frei</translation>
    </message>
    <message>
      <source>{free} GB free on disk</source>
      <translation>{free} GB auf dem Datenträger frei</translation>
    </message>
    <message>
      <source>{free}, shared with the RAM</source>
      <translation>{free}, mit dem RAM geteilt</translation>
    </message>
    <message>
      <source>{total} GB RAM</source>
      <translation>{total} GB RAM</translation>
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
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modell</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>About Synthia Desktop</source>
      <translation>Über Synthia Desktop</translation>
    </message>
    <message>
      <source>Archive the chat, or take it out</source>
      <translation>Chat archivieren oder aus dem Archiv holen</translation>
    </message>
    <message>
      <source>Archive the selected chat</source>
      <translation>Gewählten Chat archivieren</translation>
    </message>
    <message>
      <source>Archived chats</source>
      <translation>Archivierte Chats</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>Dateien anhängen …</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Check for updates…</source>
      <translation>Nach Updates suchen …</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Modell wählen</translation>
    </message>
    <message>
      <source>Context of this chat</source>
      <translation>Kontext dieses Chats</translation>
    </message>
    <message>
      <source>Continue the last answer</source>
      <translation>Letzte Antwort fortsetzen</translation>
    </message>
    <message>
      <source>Copy the last answer</source>
      <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
      <source>Copy the message that has the keyboard</source>
      <translation>Die Nachricht mit dem Tastaturfokus kopieren</translation>
    </message>
    <message>
      <source>Delete a message</source>
      <translation>Nachricht löschen</translation>
    </message>
    <message>
      <source>Delete a message and all that follows</source>
      <translation>Nachricht und alles Folgende löschen</translation>
    </message>
    <message>
      <source>Delete the chat</source>
      <translation>Chat löschen</translation>
    </message>
    <message>
      <source>Delete the last question and its answers</source>
      <translation>Letzte Frage und ihre Antworten löschen</translation>
    </message>
    <message>
      <source>Delete the selected chat or model</source>
      <translation>Gewählten Chat oder gewähltes Modell löschen</translation>
    </message>
    <message>
      <source>Details of an answer</source>
      <translation>Details einer Antwort</translation>
    </message>
    <message>
      <source>Details of the last answer</source>
      <translation>Details der letzten Antwort</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Duplicate the chat</source>
      <translation>Chat duplizieren</translation>
    </message>
    <message>
      <source>Edit the last answer</source>
      <translation>Letzte Antwort bearbeiten</translation>
    </message>
    <message>
      <source>Edit the last question</source>
      <translation>Letzte Frage bearbeiten</translation>
    </message>
    <message>
      <source>Edit the last question, in an empty field</source>
      <translation>Letzte Frage bearbeiten, im leeren Feld</translation>
    </message>
    <message>
      <source>Export chats…</source>
      <translation>Chats exportieren …</translation>
    </message>
    <message>
      <source>Export the selected chat</source>
      <translation>Gewählten Chat exportieren</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>Chats filtern</translation>
    </message>
    <message>
      <source>Find in this view</source>
      <translation>In dieser Ansicht suchen</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf);;All files (*)</source>
      <translation>GGUF-Modelle (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Go to a chat, model or action…</source>
      <translation>Zu Chat, Modell oder Aktion gehen …</translation>
    </message>
    <message>
      <source>Import chats…</source>
      <translation>Chats importieren …</translation>
    </message>
    <message>
      <source>In this chat, from the next question on. It takes room in the context.</source>
      <translation>In diesem Chat, ab der nächsten Frage. Belegt Platz im Kontext.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Ladeeinstellungen</translation>
    </message>
    <message>
      <source>Load the demo model</source>
      <translation>Demo-Modell laden</translation>
    </message>
    <message>
      <source>M&amp;essage</source>
      <translation>&amp;Nachricht</translation>
    </message>
    <message>
      <source>Menu of a message, a chat or a misspelled word</source>
      <translation>Menü einer Nachricht, eines Chats oder eines falsch geschriebenen Worts</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Move a waiting download down</source>
      <translation>Wartenden Download nach unten</translation>
    </message>
    <message>
      <source>Move a waiting download up</source>
      <translation>Wartenden Download nach oben</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>New line in the message</source>
      <translation>Neue Zeile in der Nachricht</translation>
    </message>
    <message>
      <source>Next and previous place, while finding</source>
      <translation>Nächste und vorige Stelle beim Suchen</translation>
    </message>
    <message>
      <source>Next chat</source>
      <translation>Nächster Chat</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>Nächste Version</translation>
    </message>
    <message>
      <source>Next version of a message</source>
      <translation>Nächste Version einer Nachricht</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normale Textgröße</translation>
    </message>
    <message>
      <source>Open a GGUF file</source>
      <translation>GGUF-Datei öffnen</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>GGUF-Datei öffnen …</translation>
    </message>
    <message>
      <source>Pause or resume all downloads</source>
      <translation>Alle Downloads anhalten oder fortsetzen</translation>
    </message>
    <message>
      <source>Pin or unpin the chat</source>
      <translation>Chat anheften oder lösen</translation>
    </message>
    <message>
      <source>Previous and next message, in the chat</source>
      <translation>Vorige und nächste Nachricht, im Chat</translation>
    </message>
    <message>
      <source>Previous chat</source>
      <translation>Voriger Chat</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>Vorige Version</translation>
    </message>
    <message>
      <source>Previous version of a message</source>
      <translation>Vorige Version einer Nachricht</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Regenerate the last answer</source>
      <translation>Letzte Antwort neu erzeugen</translation>
    </message>
    <message>
      <source>Remove an attached file</source>
      <translation>Angehängte Datei entfernen</translation>
    </message>
    <message>
      <source>Rename the chat</source>
      <translation>Chat umbenennen</translation>
    </message>
    <message>
      <source>Same again, with its seed</source>
      <translation>Noch einmal genauso, mit ihrem Startwert</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Sampling</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Hugging Face durchsuchen</translation>
    </message>
    <message>
      <source>Search chats</source>
      <translation>Chats durchsuchen</translation>
    </message>
    <message>
      <source>See what is new…</source>
      <translation>Neuigkeiten ansehen …</translation>
    </message>
    <message>
      <source>Send earlier reasoning again</source>
      <translation>Frühere Gedankengänge mitsenden</translation>
    </message>
    <message>
      <source>Send the message</source>
      <translation>Nachricht senden</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Show or hide the list</source>
      <translation>Liste ein- oder ausblenden</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <source>Starters of an empty chat</source>
      <translation>Einstiegsfragen eines leeren Chats</translation>
    </message>
    <message>
      <source>Stop, or close what is open</source>
      <translation>Anhalten, oder schließen, was offen ist</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} ist da</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>System-Prompt und Format</translation>
    </message>
    <message>
      <source>Tags of the chat…</source>
      <translation>Schlagwörter des Chats …</translation>
    </message>
    <message>
      <source>To the first message</source>
      <translation>Zur ersten Nachricht</translation>
    </message>
    <message>
      <source>To the newest message</source>
      <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Undo the last deletion</source>
      <translation>Letztes Löschen rückgängig machen</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>Modell entladen</translation>
    </message>
    <message>
      <source>Where the keyboard is</source>
      <translation>Wo der Tastaturfokus ist</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Nachricht schreiben</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>Die ersten Wörter der Antwort schreiben</translation>
    </message>
    <message>
      <source>You switched on that Synthia looks once a day. Nothing was downloaded.</source>
      <translation>Synthia soll einmal am Tag nachsehen, so ist es eingestellt. Nichts wurde heruntergeladen.</translation>
    </message>
  </context>
  <context>
    <name>MathView</name>
    <message>
      <source>Copy LaTeX</source>
      <translation>LaTeX kopieren</translation>
    </message>
    <message>
      <source>Formula: {latex}</source>
      <translation>Formel: {latex}</translation>
    </message>
    <message>
      <source>LaTeX</source>
      <translation>LaTeX</translation>
    </message>
    <message>
      <source>This formula cannot be drawn. It is shown as it was written.</source>
      <translation>Diese Formel lässt sich nicht zeichnen. Sie wird gezeigt, wie sie geschrieben ist.</translation>
    </message>
  </context>
  <context>
    <name>Memory</name>
    <message>
      <source>Needs {size} gigabytes: {parts}</source>
      <translation>Braucht {size} Gigabyte: {parts}</translation>
    </message>
    <message>
      <source>Needs {size} gigabytes: {parts}, {missing} too much</source>
      <translation>Braucht {size} Gigabyte: {parts}, {missing} zu viel</translation>
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
      <translation>gemeinsamer Speicher</translation>
    </message>
    <message>
      <source>{name} {free}</source>
      <translation>{name} {free}</translation>
    </message>
    <message>
      <source>{name} {free} GB free</source>
      <translation>{name} {free} GB frei</translation>
    </message>
    <message>
      <source>{sizes} GB free</source>
      <translation>{sizes} GB frei</translation>
    </message>
    <message>
      <source>{used} of {free} {name}</source>
      <translation>{used} von {free} {name}</translation>
    </message>
  </context>
  <context>
    <name>MemoryCard</name>
    <message>
      <source>An estimate: the engine could not plan this exactly.</source>
      <translation>Eine Schätzung: Die Engine konnte dies nicht genau planen.</translation>
    </message>
    <message>
      <source>Predicted memory</source>
      <translation>Vorhergesagter Speicher</translation>
    </message>
  </context>
  <context>
    <name>MessageActions</name>
    <message>
      <source>1 token</source>
      <translation>1 Token</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Copy message</source>
      <translation>Nachricht kopieren</translation>
    </message>
    <message>
      <source>Details of this answer</source>
      <translation>Details dieser Antwort</translation>
    </message>
    <message>
      <source>Details of this answer: {figures}</source>
      <translation>Details dieser Antwort: {figures}</translation>
    </message>
    <message>
      <source>Edit answer</source>
      <translation>Antwort bearbeiten</translation>
    </message>
    <message>
      <source>Edit message</source>
      <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>Nächste Version</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>Vorige Version</translation>
    </message>
    <message>
      <source>Version {n} of {count}</source>
      <translation>Version {n} von {count}</translation>
    </message>
    <message>
      <source>Write another answer</source>
      <translation>Andere Antwort schreiben</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{n} tok/s</source>
      <translation>{n} Tok/s</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} Tokens</translation>
    </message>
  </context>
  <context>
    <name>MessageMenu</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Continue in a new version</source>
      <translation>In neuer Version fortsetzen</translation>
    </message>
    <message>
      <source>Delete it and all that follows</source>
      <translation>Löschen, mit allem, was folgt</translation>
    </message>
    <message>
      <source>Delete the question and its answers</source>
      <translation>Frage und ihre Antworten löschen</translation>
    </message>
    <message>
      <source>Delete this message</source>
      <translation>Diese Nachricht löschen</translation>
    </message>
    <message>
      <source>Delete this message only</source>
      <translation>Nur diese Nachricht löschen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Duplicate the chat up to here</source>
      <translation>Chat bis hier duplizieren</translation>
    </message>
    <message>
      <source>New branch from here</source>
      <translation>Neuer Zweig ab hier</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>Noch einmal genauso</translation>
    </message>
  </context>
  <context>
    <name>MeteredBanner</name>
    <message>
      <source>Change limit…</source>
      <translation>Grenze ändern …</translation>
    </message>
    <message>
      <source>Downloads continue all the same.</source>
      <translation>Downloads gehen trotzdem weiter.</translation>
    </message>
    <message>
      <source>Downloads over {size} wait, smaller ones continue.</source>
      <translation>Downloads über {size} warten, kleinere gehen weiter.</translation>
    </message>
    <message>
      <source>Downloads wait until it is not.</source>
      <translation>Downloads warten, bis es nicht mehr so ist.</translation>
    </message>
    <message>
      <source>This network is metered.</source>
      <translation>Dieses Netzwerk ist getaktet.</translation>
    </message>
  </context>
  <context>
    <name>ModelBar</name>
    <message>
      <source>Choose a model</source>
      <translation>Modell wählen</translation>
    </message>
    <message>
      <source>Loading, {percent} %</source>
      <translation>Wird geladen, {percent} %</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>Nicht geladen</translation>
    </message>
    <message>
      <source>On the processor</source>
      <translation>Auf dem Prozessor</translation>
    </message>
    <message>
      <source>Reduced, because memory ran out while loading.</source>
      <translation>Verringert, weil der Speicher beim Laden nicht reichte.</translation>
    </message>
    <message>
      <source>Unloaded, loads with the next message</source>
      <translation>Entladen, lädt mit der nächsten Nachricht</translation>
    </message>
    <message>
      <source>{n}/{total} layers on GPU</source>
      <translation>{n}/{total} Schichten auf der GPU</translation>
    </message>
  </context>
  <context>
    <name>ModelFolders</name>
    <message>
      <source>Add a folder with models</source>
      <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
      <source>Also list models of other programs</source>
      <translation>Auch Modelle anderer Programme auflisten</translation>
    </message>
    <message>
      <source>Folder for new downloads</source>
      <translation>Ordner für neue Downloads</translation>
    </message>
    <message>
      <source>Go on listing them</source>
      <translation>Weiter auflisten</translation>
    </message>
    <message>
      <source>Its files stay where they are and are used in place.</source>
      <translation>Die Dateien bleiben, wo sie sind, und werden am Ort verwendet.</translation>
    </message>
    <message>
      <source>LM Studio, GPT4All, Ollama and the Hugging Face cache</source>
      <translation>LM Studio, GPT4All, Ollama und der Hugging-Face-Cache</translation>
    </message>
    <message>
      <source>Models folder</source>
      <translation>Modellordner</translation>
    </message>
    <message>
      <source>Models folders</source>
      <translation>Modellordner</translation>
    </message>
    <message>
      <source>New downloads will go to {folder}.</source>
      <translation>Neue Downloads kommen nach {folder}.</translation>
    </message>
    <message>
      <source>Stop listing them</source>
      <translation>Nicht mehr auflisten</translation>
    </message>
    <message>
      <source>The models in {old} stay there. Go on listing them, and use the new folder for new downloads only?</source>
      <translation>Die Modelle in {old} bleiben dort. Weiter auflisten und den neuen Ordner nur für neue Downloads verwenden?</translation>
    </message>
  </context>
  <context>
    <name>ModelManager</name>
    <message>
      <source>It is the newest version.</source>
      <translation>Es ist die neueste Fassung.</translation>
    </message>
    <message>
      <source>The Hub has another version of this file.</source>
      <translation>Der Hub hat eine andere Fassung dieser Datei.</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>Eingebaut, kennt seine Beispielfragen</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Modell wählen</translation>
    </message>
    <message>
      <source>Filter models</source>
      <translation>Modelle filtern</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>No model contains “{text}”.</source>
      <translation>Kein Modell enthält „{text}“.</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Es ist kein Modell geladen</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>GGUF-Datei öffnen …</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>Modell entladen</translation>
    </message>
    <message>
      <source>current model</source>
      <translation>jetziges Modell</translation>
    </message>
  </context>
  <context>
    <name>ModelView</name>
    <message>
      <source>About this model</source>
      <translation>Über dieses Modell</translation>
    </message>
    <message>
      <source>Base model</source>
      <translation>Grundmodell</translation>
    </message>
    <message>
      <source>Base: {name}</source>
      <translation>Grundmodell: {name}</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Context {size}</source>
      <translation>Kontext {size}</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Gut zu wissen</translation>
    </message>
    <message>
      <source>How to talk to it</source>
      <translation>Wie man mit ihm spricht</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Prompt-Format</translation>
    </message>
    <message>
      <source>Read the card of {repo}</source>
      <translation>Karte von {repo} lesen</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Lizenz lesen</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Anmerkungen zur Version</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>System message</source>
      <translation>Systemnachricht</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Bedingungen</translation>
    </message>
    <message>
      <source>The chat template in the file</source>
      <translation>Die Chat-Vorlage in der Datei</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Up to {limit} tokens; {start} is a good start</source>
      <translation>Bis zu {limit} Tokens; {start} sind ein guter Anfang</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>von {author}</translation>
    </message>
    <message>
      <source>{limit} tokens</source>
      <translation>{limit} Tokens</translation>
    </message>
    <message>
      <source>{name}. Asks to be accepted once, before the first download.</source>
      <translation>{name}. Muss einmal angenommen werden, vor dem ersten Download.</translation>
    </message>
    <message>
      <source>{size} parameters</source>
      <translation>{size} Parameter</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Fits</source>
      <translation>Passt</translation>
    </message>
    <message>
      <source>Fits here</source>
      <translation>Passt hier</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installiert</translation>
    </message>
    <message>
      <source>Models shown</source>
      <translation>Gezeigte Modelle</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Hugging Face durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>MoreLoadSettings</name>
    <message>
      <source>How the GPUs share the model: one alone, whole layers each, or rows of each matrix.</source>
      <translation>Wie die GPUs das Modell teilen: eine allein, je ganze Schichten, oder Zeilen jeder Matrix.</translation>
    </message>
    <message>
      <source>Keeps the model in RAM, so that the system never moves it to disk.</source>
      <translation>Hält das Modell im RAM, sodass das System es nie auf den Datenträger auslagert.</translation>
    </message>
    <message>
      <source>Not used while the model is split by layers.</source>
      <translation>Nicht genutzt, solange das Modell nach Schichten geteilt wird.</translation>
    </message>
    <message>
      <source>Not used with one GPU.</source>
      <translation>Nicht genutzt bei einer GPU.</translation>
    </message>
    <message>
      <source>Reads the file as it is needed instead of copying it to memory first.</source>
      <translation>Liest die Datei nach Bedarf, statt sie erst in den Speicher zu kopieren.</translation>
    </message>
    <message>
      <source>The GPU that holds the model, or what cannot be split by rows.</source>
      <translation>Die GPU, die das Modell hält, oder was sich nicht nach Zeilen teilen lässt.</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>A name is needed.</source>
      <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>Es wird nichts heruntergeladen</translation>
    </message>
  </context>
  <context>
    <name>NetworkCard</name>
    <message>
      <source>At the same time</source>
      <translation>Gleichzeitig</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <source>Pause all when metered</source>
      <translation>Im getakteten Netz alle anhalten</translation>
    </message>
    <message>
      <source>Pause over {size} when metered</source>
      <translation>Im getakteten Netz ab {size} anhalten</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>Tempolimit</translation>
    </message>
    <message>
      <source>Speed of the last 60 seconds</source>
      <translation>Tempo der letzten 60 Sekunden</translation>
    </message>
    <message>
      <source>The last 60 seconds</source>
      <translation>Die letzten 60 Sekunden</translation>
    </message>
  </context>
  <context>
    <name>NetworkChecks</name>
    <message>
      <source>A proxy is written as http://host:port.</source>
      <translation>Ein Proxy wird als http://host:port geschrieben.</translation>
    </message>
    <message>
      <source>An address begins with https:// or http://, such as {example}.</source>
      <translation>Eine Adresse beginnt mit https:// oder http://, etwa {example}.</translation>
    </message>
    <message>
      <source>The address must not have a name or password in it; the token has its own field.</source>
      <translation>In der Adresse darf kein Name oder Passwort stehen; das Token hat ein eigenes Feld.</translation>
    </message>
    <message>
      <source>The address must not have a “?” or “#” in it.</source>
      <translation>In der Adresse darf kein „?“ oder „#“ stehen.</translation>
    </message>
    <message>
      <source>There is no certificate in this file. A PEM file is needed.</source>
      <translation>In dieser Datei ist kein Zertifikat. Gebraucht wird eine PEM-Datei.</translation>
    </message>
    <message>
      <source>This file cannot be read: {reason}.</source>
      <translation>Diese Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>NetworkSection</name>
    <message>
      <source>Accelerated downloads</source>
      <translation>Beschleunigte Downloads</translation>
    </message>
    <message>
      <source>Address of the Hub</source>
      <translation>Adresse des Hubs</translation>
    </message>
    <message>
      <source>At the same time</source>
      <translation>Gleichzeitig</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
      <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Certificates (CA bundle)</source>
      <translation>Zertifikate (CA-Bundle)</translation>
    </message>
    <message>
      <source>Choose a certificate file</source>
      <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Verbindungen</translation>
    </message>
    <message>
      <source>Empty: as the system has it</source>
      <translation>Leer: wie das System es hat</translation>
    </message>
    <message>
      <source>Empty: the system's own</source>
      <translation>Leer: die des Systems</translation>
    </message>
    <message>
      <source>For each download; more help where the server slows each one down</source>
      <translation>Für jeden Download; mehr helfen, wo der Server jede einzelne bremst</translation>
    </message>
    <message>
      <source>Network and downloads</source>
      <translation>Netzwerk und Downloads</translation>
    </message>
    <message>
      <source>Of all downloads together</source>
      <translation>Aller Downloads zusammen</translation>
    </message>
    <message>
      <source>Proxy</source>
      <translation>Proxy</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>Tempolimit</translation>
    </message>
    <message>
      <source>The Hub, or a mirror of it</source>
      <translation>Der Hub oder ein Spiegel davon</translation>
    </message>
    <message>
      <source>The others wait</source>
      <translation>Die anderen warten</translation>
    </message>
    <message>
      <source>Until the network is no longer metered</source>
      <translation>Bis das Netzwerk nicht mehr getaktet ist</translation>
    </message>
    <message>
      <source>Wait when metered</source>
      <translation>Im getakteten Netz warten</translation>
    </message>
    <message>
      <source>hf_transfer for new files: faster on very fast lines, unused with a speed limit, proxy or CA bundle</source>
      <translation>hf_transfer für neue Dateien: schneller auf sehr schnellen Leitungen, ungenutzt bei Tempolimit, Proxy oder CA-Bundle</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>What is new</source>
      <translation>Was neu ist</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Details ausblenden</translation>
    </message>
  </context>
  <context>
    <name>NoticeRow</name>
    <message>
      <source>Back to the end of the chat</source>
      <translation>Zurück zum Ende des Chats</translation>
    </message>
    <message>
      <source>Cancel editing</source>
      <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
      <source>Editing the answer. Esc to cancel.</source>
      <translation>Die Antwort wird bearbeitet. Esc bricht ab.</translation>
    </message>
    <message>
      <source>Editing your message. Esc to cancel.</source>
      <translation>Die Nachricht wird bearbeitet. Esc bricht ab.</translation>
    </message>
    <message>
      <source>Your next message begins a new branch here. Esc to go back.</source>
      <translation>Die nächste Nachricht beginnt hier einen neuen Zweig. Esc führt zurück.</translation>
    </message>
  </context>
  <context>
    <name>NumberRow</name>
    <message>
      <source>“{name}” is on. Turn it off to choose a number.</source>
      <translation>„{name}“ ist an. Ausschalten, um eine Zahl zu wählen.</translation>
    </message>
  </context>
  <context>
    <name>OtherFormats</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the GGUF repository</source>
      <translation>GGUF-Repository öffnen</translation>
    </message>
    <message>
      <source>Open {repo}</source>
      <translation>{repo} öffnen</translation>
    </message>
    <message>
      <source>Other formats</source>
      <translation>Andere Formate</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF files. The repositories below hold the same model for other programs and cannot run here. Their GGUF sibling is {repo}.</source>
      <translation>llama.cpp führt GGUF-Dateien aus. Die Repositories unten enthalten dasselbe Modell für andere Programme und laufen hier nicht. Ihr GGUF-Gegenstück ist {repo}.</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>The conversation could not be stored</source>
      <translation>Die Unterhaltung konnte nicht gespeichert werden</translation>
    </message>
    <message>
      <source>What is on the screen stays there until it is stored; Synthia tries again by itself.</source>
      <translation>Was auf dem Bildschirm steht, bleibt dort, bis es gespeichert ist; Synthia versucht es von selbst erneut.</translation>
    </message>
  </context>
  <context>
    <name>Outside</name>
    <message>
      <source>Copy address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open a link</source>
      <translation>Link öffnen</translation>
    </message>
    <message>
      <source>Open a page of {host} in the browser?</source>
      <translation>Eine Seite von {host} im Browser öffnen?</translation>
    </message>
    <message>
      <source>Save code</source>
      <translation>Code speichern</translation>
    </message>
    <message>
      <source>Write a mail to {address}?</source>
      <translation>Eine E-Mail an {address} schreiben?</translation>
    </message>
  </context>
  <context>
    <name>PackageTarget</name>
    <message>
      <source>Checking the signature…</source>
      <translation>Die Signatur wird geprüft …</translation>
    </message>
    <message>
      <source>Choose the folder for the download</source>
      <translation>Ordner für den Download wählen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Wird verbunden …</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Folder for the download</source>
      <translation>Ordner für den Download</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>Nach</translation>
    </message>
  </context>
  <context>
    <name>PanelFrame</name>
    <message>
      <source>Close {title}</source>
      <translation>{title} schließen</translation>
    </message>
  </context>
  <context>
    <name>PanelHost</name>
    <message>
      <source>No system prompt</source>
      <translation>Kein System-Prompt</translation>
    </message>
    <message>
      <source>Own sampling</source>
      <translation>Eigenes Sampling</translation>
    </message>
    <message>
      <source>Own system prompt</source>
      <translation>Eigener System-Prompt</translation>
    </message>
  </context>
  <context>
    <name>PartList</name>
    <message>
      <source>Parts of the program</source>
      <translation>Teile des Programms</translation>
    </message>
  </context>
  <context>
    <name>PickerButton</name>
    <message>
      <source>Model: {name} {tag}</source>
      <translation>Modell: {name} {tag}</translation>
    </message>
    <message>
      <source>{name}: choose another model  ({keys})</source>
      <translation>{name}: anderes Modell wählen  ({keys})</translation>
    </message>
  </context>
  <context>
    <name>PlanLegend</name>
    <message>
      <source>Compute</source>
      <translation>Rechnen</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>Passt nicht</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KV-Cache</translation>
    </message>
    <message>
      <source>Kept free</source>
      <translation>Frei gehalten</translation>
    </message>
    <message>
      <source>Weights in RAM</source>
      <translation>Gewichte im RAM</translation>
    </message>
    <message>
      <source>Weights on GPU</source>
      <translation>Gewichte auf der GPU</translation>
    </message>
  </context>
  <context>
    <name>PlanNotice</name>
    <message>
      <source>The GPU cannot be used</source>
      <translation>Die GPU kann nicht genutzt werden</translation>
    </message>
    <message>
      <source>{why} Models run in RAM meanwhile, which works but is slower.</source>
      <translation>{why} Modelle laufen so lange im RAM; das geht, ist aber langsamer.</translation>
    </message>
  </context>
  <context>
    <name>Prediction</name>
    <message>
      <source>16 bit</source>
      <translation>16 Bit</translation>
    </message>
    <message>
      <source>4 bit</source>
      <translation>4 Bit</translation>
    </message>
    <message>
      <source>8 bit</source>
      <translation>8 Bit</translation>
    </message>
  </context>
  <context>
    <name>PredictionBar</name>
    <message>
      <source>Cache to predict for</source>
      <translation>Cache für die Vorhersage</translation>
    </message>
    <message>
      <source>Context to predict for</source>
      <translation>Kontext für die Vorhersage</translation>
    </message>
    <message>
      <source>Predicted for a context of</source>
      <translation>Vorhergesagt für einen Kontext von</translation>
    </message>
    <message>
      <source>and a cache of</source>
      <translation>und einen Cache mit</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} Tokens</translation>
    </message>
  </context>
  <context>
    <name>PrefillRow</name>
    <message>
      <source>First words of the answer</source>
      <translation>Erste Wörter der Antwort</translation>
    </message>
    <message>
      <source>Let the answer begin freely</source>
      <translation>Die Antwort frei beginnen lassen</translation>
    </message>
    <message>
      <source>The answer begins with</source>
      <translation>Die Antwort beginnt mit</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Its icon in the tray shows the window again. Settings, Desktop changes this.</source>
      <translation>Sein Symbol im Infobereich zeigt das Fenster wieder. Das lässt sich unter Einstellungen, Desktop ändern.</translation>
    </message>
    <message>
      <source>Synthia goes on without its window</source>
      <translation>Synthia läuft ohne Fenster weiter</translation>
    </message>
  </context>
  <context>
    <name>PresetDesk</name>
    <message>
      <source>Export presets</source>
      <translation>Voreinstellungen exportieren</translation>
    </message>
    <message>
      <source>Import presets</source>
      <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
      <source>Preset “{name}” deleted.</source>
      <translation>Voreinstellung „{name}“ gelöscht.</translation>
    </message>
    <message>
      <source>Presets (*.json)</source>
      <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
      <source>Presets (*.json);;All files (*)</source>
      <translation>Voreinstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Presets imported</source>
      <translation>Voreinstellungen importiert</translation>
    </message>
    <message>
      <source>You have all of them already.</source>
      <translation>Alle sind schon vorhanden.</translation>
    </message>
    <message>
      <source>{system} system prompts and {sampling} sampling presets are new.</source>
      <translation>{system} System-Prompts und {sampling} Sampling-Voreinstellungen sind neu.</translation>
    </message>
  </context>
  <context>
    <name>PresetRow</name>
    <message>
      <source>Custom</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <source>Export all own presets…</source>
      <translation>Alle eigenen Voreinstellungen exportieren …</translation>
    </message>
    <message>
      <source>Export this preset…</source>
      <translation>Diese Voreinstellung exportieren …</translation>
    </message>
    <message>
      <source>Import presets…</source>
      <translation>Voreinstellungen importieren …</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Name of the new preset</source>
      <translation>Name der neuen Voreinstellung</translation>
    </message>
    <message>
      <source>New name of the preset</source>
      <translation>Neuer Name der Voreinstellung</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save as a new preset…</source>
      <translation>Als neue Voreinstellung speichern …</translation>
    </message>
    <message>
      <source>Save the changes in “{name}”</source>
      <translation>Änderungen in „{name}“ speichern</translation>
    </message>
    <message>
      <source>Save, rename, import presets</source>
      <translation>Voreinstellungen speichern, umbenennen, importieren</translation>
    </message>
    <message>
      <source>Your own preset.</source>
      <translation>Eigene Voreinstellung.</translation>
    </message>
  </context>
  <context>
    <name>ProblemView</name>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Engine log</source>
      <translation>Engine-Protokoll</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Details ausblenden</translation>
    </message>
    <message>
      <source>What is safe</source>
      <translation>Was erhalten bleibt</translation>
    </message>
    <message>
      <source>What was tried</source>
      <translation>Was versucht wurde</translation>
    </message>
    <message>
      <source>What you can do</source>
      <translation>Was zu tun ist</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Choose another one with --data-dir, or make this one writable.</source>
      <translation>Mit --data-dir einen anderen wählen oder diesen beschreibbar machen.</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Voreinstellungen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>The data folder cannot be made</source>
      <translation>Der Datenordner lässt sich nicht anlegen</translation>
    </message>
  </context>
  <context>
    <name>PromptEditor</name>
    <message>
      <source>Message</source>
      <translation>Nachricht</translation>
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
      <translation>Zeichnet einen Punkt für jedes Leerzeichen, damit ein falsches zu sehen ist.</translation>
    </message>
    <message>
      <source>How the conversation is written out for the model; the wrong one spoils its answers.</source>
      <translation>Wie die Unterhaltung für das Modell ausgeschrieben wird; das falsche verdirbt seine Antworten.</translation>
    </message>
    <message>
      <source>New chats begin with it too. A change here changes it for them; older chats keep theirs.</source>
      <translation>Auch neue Chats beginnen damit. Eine Änderung hier gilt auch für sie; ältere Chats behalten ihren.</translation>
    </message>
    <message>
      <source>New chats begin with the default; a change here is only for this one.</source>
      <translation>Neue Chats beginnen mit dem Standard; eine Änderung hier gilt nur für diesen.</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Prompt-Format</translation>
    </message>
    <message>
      <source>Show spaces and line ends</source>
      <translation>Leerzeichen und Zeilenenden zeigen</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>System-Prompt</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>System-Prompt und Format</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>Gilt ab der nächsten Antwort.</translation>
    </message>
    <message>
      <source>Tells the model who it is and how to answer, before the first message.</source>
      <translation>Sagt dem Modell vor der ersten Nachricht, wer es ist und wie es antworten soll.</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>Der Standard von {model}</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>Der allgemeine Standard</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>Nur dieser Chat</translation>
    </message>
    <message>
      <source>This model has no such format. In use: {format}.</source>
      <translation>Dieses Modell hat kein solches Format. Verwendet wird: {format}.</translation>
    </message>
    <message>
      <source>What the model reads next</source>
      <translation>Was das Modell als Nächstes liest</translation>
    </message>
    <message>
      <source>Your own text.</source>
      <translation>Eigener Text.</translation>
    </message>
  </context>
  <context>
    <name>PromptPreview</name>
    <message>
      <source>Exact prompt of the next turn</source>
      <translation>Genauer Prompt des nächsten Zugs</translation>
    </message>
    <message>
      <source>The exact text is shown once a model is loaded.</source>
      <translation>Der genaue Text wird gezeigt, sobald ein Modell geladen ist.</translation>
    </message>
  </context>
  <context>
    <name>QuantHeader</name>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
  </context>
  <context>
    <name>QuantTable</name>
    <message>
      <source>1 older variant hidden.</source>
      <translation>1 ältere Variante ausgeblendet.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Etwa</translation>
    </message>
    <message>
      <source>About this size; the Hub tells it exactly before the download</source>
      <translation>Etwa diese Größe; der Hub nennt sie vor dem Download genau</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Lädt herunter</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Herunterladen …</translation>
    </message>
    <message>
      <source>Excellent</source>
      <translation>Ausgezeichnet</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>Mäßig</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Passung</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installiert</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Gering</translation>
    </message>
    <message>
      <source>Measure this computer</source>
      <translation>Diesen Computer messen</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <source>No memory plan: {why}</source>
      <translation>Kein Speicherplan: {why}</translation>
    </message>
    <message>
      <source>No plan</source>
      <translation>Kein Plan</translation>
    </message>
    <message>
      <source>Predicted: tokens that the model writes in a second. A word has one to two tokens.</source>
      <translation>Vorhergesagt: Tokens, die das Modell in einer Sekunde schreibt. Ein Wort hat ein bis zwei Tokens.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>Quant</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Empfohlen</translation>
    </message>
    <message>
      <source>Recommended: {reason}</source>
      <translation>Empfohlen: {reason}</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Speeds are not known yet.</source>
      <translation>Geschwindigkeiten sind noch nicht bekannt.</translation>
    </message>
    <message>
      <source>Takes about ten seconds and tells how fast models will answer here</source>
      <translation>Dauert etwa zehn Sekunden und zeigt, wie schnell Modelle hier antworten</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>Neuere Fassung verfügbar</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>Sehr gut</translation>
    </message>
    <message>
      <source>What the model takes of the memory that is free for it, on one scale. The outlined end is kept free for the system.</source>
      <translation>Was das Modell von dem Speicher belegt, der dafür frei ist, in einem Maßstab. Das umrandete Ende bleibt für das System frei.</translation>
    </message>
    <message>
      <source>no memory plan: {why}</source>
      <translation>kein Speicherplan: {why}</translation>
    </message>
    <message>
      <source>quality {grade}</source>
      <translation>Qualität {grade}</translation>
    </message>
    <message>
      <source>recommended: {reason}</source>
      <translation>empfohlen: {reason}</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>Größe unbekannt</translation>
    </message>
    <message>
      <source>{n} bytes</source>
      <translation>{n} Bytes</translation>
    </message>
    <message>
      <source>{n} older variants hidden.</source>
      <translation>{n} ältere Varianten ausgeblendet.</translation>
    </message>
    <message>
      <source>{n} parts, joined while downloading</source>
      <translation>{n} Teile, beim Herunterladen zusammengefügt</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>Download abbrechen</translation>
    </message>
    <message>
      <source>Cancel the download of “{title}”?</source>
      <translation>Den Download von „{title}“ abbrechen?</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Details kopieren</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>Jetzt herunterladen</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move to the top</source>
      <translation>Ganz nach oben</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Needs your attention</source>
      <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>The {size} received so far are removed from this computer.</source>
      <translation>Die bisher empfangenen {size} werden von diesem Computer entfernt.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
  </context>
  <context>
    <name>QuickSwitcher</name>
    <message>
      <source># chats   @ models   &gt; actions   {tab} switches between them   {enter} opens</source>
      <translation># Chats   @ Modelle   &gt; Aktionen   {tab} wechselt dazwischen   {enter} öffnet</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Go to a chat, a model or an action</source>
      <translation>Zu einem Chat, einem Modell oder einer Aktion gehen</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Nothing is called “{text}”.</source>
      <translation>Nichts heißt „{text}“.</translation>
    </message>
    <message>
      <source>Only actions.   {enter} does it</source>
      <translation>Nur Aktionen.   {enter} führt aus</translation>
    </message>
    <message>
      <source>Only chats.   {enter} opens</source>
      <translation>Nur Chats.   {enter} öffnet</translation>
    </message>
    <message>
      <source>Only models.   {enter} loads   {ctrl} loads and shows the load settings</source>
      <translation>Nur Modelle.   {enter} lädt   {ctrl} lädt und zeigt die Ladeeinstellungen</translation>
    </message>
    <message>
      <source>Quick switcher</source>
      <translation>Schnellwechsler</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
      <source>What answers to what is typed</source>
      <translation>Was zur Eingabe passt</translation>
    </message>
    <message>
      <source>action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>Readings</name>
    <message>
      <source>Remove it, or attach the text another way.</source>
      <translation>Entfernen oder den Text auf andere Weise anhängen.</translation>
    </message>
    <message>
      <source>Something unexpected happened. The file and your message are unchanged.</source>
      <translation>Etwas Unerwartetes ist geschehen. Die Datei und die Nachricht sind unverändert.</translation>
    </message>
    <message>
      <source>The file could not be read</source>
      <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
  </context>
  <context>
    <name>ReasoningButton</name>
    <message>
      <source>Reasoning</source>
      <translation>Gedankengang</translation>
    </message>
  </context>
  <context>
    <name>ReasoningView</name>
    <message>
      <source>Thinking</source>
      <translation>Denkt nach</translation>
    </message>
    <message>
      <source>Thinking, {n} s</source>
      <translation>Denkt nach, {n} s</translation>
    </message>
    <message>
      <source>Thought for {n} s</source>
      <translation>Hat {n} s nachgedacht</translation>
    </message>
  </context>
  <context>
    <name>RefusalRow</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>Repeats</name>
    <message>
      <source>An answer is being written.</source>
      <translation>Eine Antwort wird geschrieben.</translation>
    </message>
    <message>
      <source>It is not known what this answer was written with.</source>
      <translation>Womit diese Antwort geschrieben wurde, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>It was written by {file}, which is not the model that is chosen now.</source>
      <translation>Sie wurde von {file} geschrieben, und das ist nicht das jetzt gewählte Modell.</translation>
    </message>
  </context>
  <context>
    <name>RepositoryFiles</name>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>GGUF repositories</source>
      <translation>GGUF-Repositories</translation>
    </message>
    <message>
      <source>Looking for GGUF files of the same model.</source>
      <translation>GGUF-Dateien desselben Modells werden gesucht.</translation>
    </message>
    <message>
      <source>No GGUF repository says that it was made from this one.</source>
      <translation>Kein GGUF-Repository gibt an, aus diesem gemacht zu sein.</translation>
    </message>
    <message>
      <source>Projectors</source>
      <translation>Projektoren</translation>
    </message>
    <message>
      <source>Search for “{name}”</source>
      <translation>Nach „{name}“ suchen</translation>
    </message>
    <message>
      <source>The same model is in these GGUF repositories.</source>
      <translation>Dasselbe Modell liegt in diesen GGUF-Repositories.</translation>
    </message>
    <message>
      <source>With one of them beside it, the model can read pictures.</source>
      <translation>Mit einem davon daneben kann das Modell Bilder lesen.</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository has none</source>
      <translation>llama.cpp führt GGUF aus, und dieses Repository hat keines</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository holds {kinds}</source>
      <translation>llama.cpp führt GGUF aus, und dieses Repository enthält {kinds}</translation>
    </message>
    <message>
      <source>{count} files</source>
      <translation>{count} Dateien</translation>
    </message>
  </context>
  <context>
    <name>RepositoryHeader</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Base: {repository}</source>
      <translation>Grundmodell: {repository}</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Zweig</translation>
    </message>
    <message>
      <source>Branch, tag or commit</source>
      <translation>Zweig, Tag oder Commit</translation>
    </message>
    <message>
      <source>Choose a branch or tag, or type one, then press Enter</source>
      <translation>Einen Zweig oder Tag wählen oder eingeben, dann Enter drücken</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Gated</source>
      <translation>Zugangsbeschränkt</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Open {repository}</source>
      <translation>{repository} öffnen</translation>
    </message>
    <message>
      <source>Shown of it</source>
      <translation>Was davon gezeigt wird</translation>
    </message>
    <message>
      <source>Updated {when}</source>
      <translation>Aktualisiert {when}</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>von {author}</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} Downloads</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} Likes</translation>
    </message>
  </context>
  <context>
    <name>RepositoryPage</name>
    <message>
      <source>Accept them on the repository's page with your Hugging Face account, then enter an access token of that account in Settings, under Network and downloads. Until then its downloads are refused.</source>
      <translation>Auf der Seite des Repositorys mit dem eigenen Hugging-Face-Konto annehmen, dann ein Zugangstoken dieses Kontos in den Einstellungen unter „Netzwerk und Downloads“ eingeben. Bis dahin werden seine Downloads abgelehnt.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>{name} wird geöffnet</translation>
    </message>
    <message>
      <source>Reading the model card</source>
      <translation>Die Modellkarte wird gelesen</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repository</translation>
    </message>
    <message>
      <source>The author asks you to accept terms first</source>
      <translation>Der Autor verlangt zuerst, Bedingungen anzunehmen</translation>
    </message>
    <message>
      <source>This repository has no model card.</source>
      <translation>Dieses Repository hat keine Modellkarte.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>{name} is open</source>
      <translation>{name} ist geöffnet</translation>
    </message>
  </context>
  <context>
    <name>RowActions</name>
    <message>
      <source>Cancel download</source>
      <translation>Download abbrechen</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>Jetzt herunterladen</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <source>"{name}" is one of several pieces that one GGUF file was cut into for the download.</source>
      <translation>„{name}“ ist eines von mehreren Stücken, in die eine GGUF-Datei für den Download zerschnitten wurde.</translation>
    </message>
    <message>
      <source>1 part is in the folder, and {missing} is not.</source>
      <translation>1 Teil liegt im Ordner, und {missing} fehlt.</translation>
    </message>
    <message>
      <source>20 % more data than 1.1 and twice the training time.</source>
      <translation>20 % mehr Daten als 1.1 und die doppelte Trainingszeit.</translation>
    </message>
    <message>
      <source>4 bit, group 128: less memory than group 64, slightly less exact</source>
      <translation>4 Bit, Gruppe 128: weniger Speicher als Gruppe 64, etwas weniger genau</translation>
    </message>
    <message>
      <source>4 bit, group 32: best 4-bit quality, most memory</source>
      <translation>4 Bit, Gruppe 32: beste 4-Bit-Qualität, meister Speicher</translation>
    </message>
    <message>
      <source>4 bit, group 64: less memory than group 32, slightly less exact</source>
      <translation>4 Bit, Gruppe 64: weniger Speicher als Gruppe 32, etwas weniger genau</translation>
    </message>
    <message>
      <source>8 bit, group 128: better than no groups</source>
      <translation>8 Bit, Gruppe 128: besser als ohne Gruppen</translation>
    </message>
    <message>
      <source>8 bit, group 32: best quality of all</source>
      <translation>8 Bit, Gruppe 32: beste Qualität von allen</translation>
    </message>
    <message>
      <source>8 bit, no groups: least memory of the 8-bit ones</source>
      <translation>8 Bit, ohne Gruppen: wenigster Speicher der 8-Bit-Fassungen</translation>
    </message>
    <message>
      <source>A 34B model of the 1.2 generation, by its file sizes built on Code Llama 34B. Its original card could not be found.</source>
      <translation>Ein 34B-Modell der Generation 1.2, nach den Dateigrößen auf Code Llama 34B gebaut. Seine ursprüngliche Karte war nicht zu finden.</translation>
    </message>
    <message>
      <source>A 70B model of the 1.5 generation. Its card says little about the training.</source>
      <translation>Ein 70B-Modell der Generation 1.5. Seine Karte sagt wenig über das Training.</translation>
    </message>
    <message>
      <source>A KV cache in {value} cannot be used while flash attention is off.</source>
      <translation>Ein KV-Cache in {value} kann nicht verwendet werden, solange Flash Attention aus ist.</translation>
    </message>
    <message>
      <source>A Llama 2 13B model trained on Orca-style data, with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>Ein Llama-2-13B-Modell, trainiert mit Daten nach Art von Orca, mit allgemeinem Schließen nach Tree of Thoughts und Chain of Thought. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>A Llama 2 70B model, the first Synthia with general Tree of Thoughts reasoning. Uncensored: check important answers.</source>
      <translation>Ein Llama-2-70B-Modell, das erste Synthia mit allgemeinem Schließen nach Tree of Thoughts. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>A Llama 2 7B model with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>Ein Llama-2-7B-Modell mit allgemeinem Schließen nach Tree of Thoughts und Chain of Thought. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>A Mistral 7B model between 1.3 and 2.0. Its card says little about the training.</source>
      <translation>Ein Mistral-7B-Modell zwischen 1.3 und 2.0. Seine Karte sagt wenig über das Training.</translation>
    </message>
    <message>
      <source>A Mistral 7B model of the second generation. Its card says little about the training.</source>
      <translation>Ein Mistral-7B-Modell der zweiten Generation. Seine Karte sagt wenig über das Training.</translation>
    </message>
    <message>
      <source>A file arrived damaged</source>
      <translation>Eine Datei kam beschädigt an</translation>
    </message>
    <message>
      <source>A file of this download would be stored elsewhere</source>
      <translation>Eine Datei dieses Downloads würde woanders gespeichert</translation>
    </message>
    <message>
      <source>A file of this name is there already</source>
      <translation>Eine Datei dieses Namens ist schon da</translation>
    </message>
    <message>
      <source>A file of this repository cannot be stored</source>
      <translation>Eine Datei dieses Repositorys lässt sich nicht speichern</translation>
    </message>
    <message>
      <source>A general-purpose model of 11 billion parameters on the Synthia 3.0 data: about ten thousand chosen samples instead of many. Uncensored: check important answers.</source>
      <translation>Ein Allzweckmodell mit 11 Milliarden Parametern auf den Daten von Synthia 3.0: etwa zehntausend ausgewählte Beispiele statt vieler. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>A laptop-sized model by Google with four billion effective parameters.</source>
      <translation>Ein Modell in Laptopgröße von Google mit vier Milliarden wirksamen Parametern.</translation>
    </message>
    <message>
      <source>A laptop-sized model with a long context that knows many languages.</source>
      <translation>Ein Modell in Laptopgröße mit langem Kontext, das viele Sprachen kann.</translation>
    </message>
    <message>
      <source>A large model with a long context for computers with much memory.</source>
      <translation>Ein großes Modell mit langem Kontext für Computer mit viel Speicher.</translation>
    </message>
    <message>
      <source>A link cannot be moved</source>
      <translation>Ein Link lässt sich nicht verschieben</translation>
    </message>
    <message>
      <source>A little freedom. Suits most models and questions.</source>
      <translation>Ein wenig Freiheit. Passt zu den meisten Modellen und Fragen.</translation>
    </message>
    <message>
      <source>A mixture of experts by Google: about 4 of its 26 billion parameters work on each token, so it is fast.</source>
      <translation>Eine Expertenmischung von Google: Etwa 4 ihrer 26 Milliarden Parameter arbeiten an jedem Token, daher ist sie schnell.</translation>
    </message>
    <message>
      <source>A model for computers with 16 GB of memory, with a long context and many languages.</source>
      <translation>Ein Modell für Computer mit 16 GB Speicher, mit langem Kontext und vielen Sprachen.</translation>
    </message>
    <message>
      <source>A model in several parts is opened through its first part.</source>
      <translation>Ein Modell in mehreren Teilen wird über seinen ersten Teil geöffnet.</translation>
    </message>
    <message>
      <source>A newer Synthia may be able to read it.</source>
      <translation>Ein neueres Synthia kann sie vielleicht lesen.</translation>
    </message>
    <message>
      <source>A part cannot be read</source>
      <translation>Ein Teil lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>A part is no file</source>
      <translation>Ein Teil ist keine Datei</translation>
    </message>
    <message>
      <source>A personal assistant and agent on Qwen3.8 27B that can think before it answers.</source>
      <translation>Ein persönlicher Assistent und Agent auf Qwen3.8 27B, der vor der Antwort nachdenken kann.</translation>
    </message>
    <message>
      <source>A private one shows only with your token, which Settings takes.</source>
      <translation>Ein privates zeigt sich nur mit dem eigenen Token, das in die Einstellungen gehört.</translation>
    </message>
    <message>
      <source>A small business model by IBM that follows instructions and calls tools.</source>
      <translation>Ein kleines Geschäftsmodell von IBM, das Anweisungen folgt und Werkzeuge aufruft.</translation>
    </message>
    <message>
      <source>A small model by Microsoft, good at reasoning and mathematics for its size.</source>
      <translation>Ein kleines Modell von Microsoft, für seine Größe gut im Schließen und in Mathematik.</translation>
    </message>
    <message>
      <source>A small model with a long context that knows many languages.</source>
      <translation>Ein kleines Modell mit langem Kontext, das viele Sprachen kann.</translation>
    </message>
    <message>
      <source>A small open model for six European languages that can think before it answers.</source>
      <translation>Ein kleines offenes Modell für sechs europäische Sprachen, das vor der Antwort nachdenken kann.</translation>
    </message>
    <message>
      <source>A very small model that answers fast on any computer. It can think before it answers.</source>
      <translation>Ein sehr kleines Modell, das auf jedem Computer schnell antwortet. Es kann vor der Antwort nachdenken.</translation>
    </message>
    <message>
      <source>A web page came instead</source>
      <translation>Stattdessen kam eine Webseite</translation>
    </message>
    <message>
      <source>About ten thousand samples on Mixtral. The author warns that it is probably over-fitted because of a high learning rate.</source>
      <translation>Etwa zehntausend Beispiele auf Mixtral. Der Autor warnt, dass es wegen einer hohen Lernrate wohl überangepasst ist.</translation>
    </message>
    <message>
      <source>Accept the terms on the model's page, and enter a token of the same account in Settings.</source>
      <translation>Die Bedingungen auf der Seite des Modells annehmen und ein Token desselben Kontos in den Einstellungen eingeben.</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning, which the system message calls for.</source>
      <translation>Fügt allgemeines Schließen nach Tree of Thoughts und Chain of Thought hinzu, das die Systemnachricht aufruft.</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning.</source>
      <translation>Fügt allgemeines Schließen nach Tree of Thoughts und Chain of Thought hinzu.</translation>
    </message>
    <message>
      <source>After it was interrupted the parts were changed: {what}. Nothing was changed now.</source>
      <translation>Nach der Unterbrechung wurden die Teile verändert: {what}. Jetzt wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Always the likeliest word: the same question gives the same answer.</source>
      <translation>Immer das wahrscheinlichste Wort: Dieselbe Frage gibt dieselbe Antwort.</translation>
    </message>
    <message>
      <source>An RPC server does not answer</source>
      <translation>Ein RPC-Server antwortet nicht</translation>
    </message>
    <message>
      <source>An RPC server is busy</source>
      <translation>Ein RPC-Server ist beschäftigt</translation>
    </message>
    <message>
      <source>An unexpected error happened: {unexpected}.</source>
      <translation>Ein unerwarteter Fehler ist aufgetreten: {unexpected}.</translation>
    </message>
    <message>
      <source>Another Synthia uses the data folder {folder}.</source>
      <translation>Ein anderes Synthia verwendet den Datenordner {folder}.</translation>
    </message>
    <message>
      <source>Another program holds {path}.</source>
      <translation>Ein anderes Programm belegt {path}.</translation>
    </message>
    <message>
      <source>Another program joins {name} at this moment.</source>
      <translation>Ein anderes Programm fügt {name} gerade zusammen.</translation>
    </message>
    <message>
      <source>Another program wrote to {name} at the same time, so what was read may be of two versions.</source>
      <translation>Ein anderes Programm schrieb zugleich in {name}, daher kann das Gelesene aus zwei Fassungen stammen.</translation>
    </message>
    <message>
      <source>Another program, or another window of this one, is downloading {name}. Its download goes on.</source>
      <translation>Ein anderes Programm oder ein anderes Fenster lädt {name} gerade herunter. Dessen Download geht weiter.</translation>
    </message>
    <message>
      <source>Another version of this file is being downloaded</source>
      <translation>Eine andere Fassung dieser Datei wird gerade heruntergeladen</translation>
    </message>
    <message>
      <source>Apache License 2.0</source>
      <translation>Apache License 2.0</translation>
    </message>
    <message>
      <source>Apache-2.0</source>
      <translation>Apache-2.0</translation>
    </message>
    <message>
      <source>At {revision} it has {names}.</source>
      <translation>Bei {revision} gibt es {names}.</translation>
    </message>
    <message>
      <source>Attach a part of it.</source>
      <translation>Einen Teil davon anhängen.</translation>
    </message>
    <message>
      <source>Attach another file.</source>
      <translation>Eine andere Datei anhängen.</translation>
    </message>
    <message>
      <source>Attach it again once it is saved.</source>
      <translation>Nach dem Speichern erneut anhängen.</translation>
    </message>
    <message>
      <source>Attach it again; if it fails once more, save it anew in another program.</source>
      <translation>Erneut anhängen; scheitert es noch einmal, in einem anderen Programm neu speichern.</translation>
    </message>
    <message>
      <source>Attach it from where it is now.</source>
      <translation>Von dort anhängen, wo sie jetzt ist.</translation>
    </message>
    <message>
      <source>Attach text, Markdown, code, PDF or DOCX.</source>
      <translation>Text, Markdown, Code, PDF oder DOCX anhängen.</translation>
    </message>
    <message>
      <source>Attach the file again.</source>
      <translation>Die Datei erneut anhängen.</translation>
    </message>
    <message>
      <source>Attach the files that are in it one by one.</source>
      <translation>Die Dateien darin einzeln anhängen.</translation>
    </message>
    <message>
      <source>Attached: {name}</source>
      <translation>Angehängt: {name}</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <source>Balanced; recommended by the card</source>
      <translation>Ausgewogen; von der Karte empfohlen</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Change the file's permissions.</source>
      <translation>Die Rechte der Datei ändern.</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Check how the name is written.</source>
      <translation>Die Schreibweise des Namens prüfen.</translation>
    </message>
    <message>
      <source>Check that it is there and whole.</source>
      <translation>Prüfen, ob sie da und vollständig ist.</translation>
    </message>
    <message>
      <source>Check that the disk has room and the folder can be written to.</source>
      <translation>Prüfen, ob der Datenträger Platz hat und in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Check that the disk has room.</source>
      <translation>Prüfen, ob der Datenträger Platz hat.</translation>
    </message>
    <message>
      <source>Check that the folder can be written to.</source>
      <translation>Prüfen, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Check that the model file is still there and complete, then try again.</source>
      <translation>Prüfen, ob die Modelldatei noch da und vollständig ist, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Check the address of the feed in Settings.</source>
      <translation>Die Adresse des Feeds in den Einstellungen prüfen.</translation>
    </message>
    <message>
      <source>Check the address of the release feed in Settings, or look at the project's page.</source>
      <translation>Die Adresse des Versions-Feeds in den Einstellungen prüfen oder auf der Seite des Projekts nachsehen.</translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, or choose another folder in Settings.</source>
      <translation>Den Datenträger und die Rechte des Ordners prüfen oder in den Einstellungen einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Check the disk that it is on.</source>
      <translation>Den Datenträger prüfen, auf dem sie liegen.</translation>
    </message>
    <message>
      <source>Check the drive it is on.</source>
      <translation>Das Laufwerk prüfen, auf dem es liegt.</translation>
    </message>
    <message>
      <source>Check the file's permissions, and that its disk is connected.</source>
      <translation>Die Rechte der Datei prüfen, und ob ihr Datenträger verbunden ist.</translation>
    </message>
    <message>
      <source>Check the folder's permissions, or choose another one: --data-dir.</source>
      <translation>Die Rechte des Ordners prüfen oder einen anderen wählen: --data-dir.</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
      <source>Check the internet connection. {proxy}</source>
      <translation>Die Internetverbindung prüfen. {proxy}</translation>
    </message>
    <message>
      <source>Check the name, and the token in Settings.</source>
      <translation>Den Namen prüfen, und das Token in den Einstellungen.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Den Namen prüfen.</translation>
    </message>
    <message>
      <source>Check the network connection, and the proxy and certificates in Settings.</source>
      <translation>Die Netzwerkverbindung prüfen, und Proxy und Zertifikate in den Einstellungen.</translation>
    </message>
    <message>
      <source>Check the network connection, or the proxy in Settings.</source>
      <translation>Die Netzwerkverbindung prüfen, oder den Proxy in den Einstellungen.</translation>
    </message>
    <message>
      <source>Check the path and its permissions.</source>
      <translation>Den Pfad und seine Rechte prüfen.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
      <source>Check the proxy and the endpoint under Settings, Network and downloads.</source>
      <translation>Den Proxy und die Adresse unter Einstellungen, Netzwerk und Downloads prüfen.</translation>
    </message>
    <message>
      <source>Choose a .gguf file.</source>
      <translation>Eine .gguf-Datei wählen.</translation>
    </message>
    <message>
      <source>Choose a PEM file in Settings, or leave the field empty to use the system's certificates.</source>
      <translation>In den Einstellungen eine PEM-Datei wählen oder das Feld leer lassen, um die Zertifikate des Systems zu verwenden.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .gguf.</source>
      <translation>Eine Datei wählen, die auf .gguf endet.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from Synthia, ChatGPT, LM Studio or Jan.</source>
      <translation>Eine Datei wählen, die aus Synthia, ChatGPT, LM Studio oder Jan exportiert wurde.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk, or format this one as exFAT or NTFS.</source>
      <translation>Einen Ordner auf einem anderen Datenträger wählen oder diesen als exFAT oder NTFS formatieren.</translation>
    </message>
    <message>
      <source>Choose a folder on another drive.</source>
      <translation>Einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
      <source>Choose a folder that exists.</source>
      <translation>Einen Ordner wählen, den es gibt.</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>Zuerst ein Modell wählen.</translation>
    </message>
    <message>
      <source>Choose a model, then send it again.</source>
      <translation>Ein Modell wählen, dann erneut senden.</translation>
    </message>
    <message>
      <source>Choose another file of this model.</source>
      <translation>Eine andere Datei dieses Modells wählen.</translation>
    </message>
    <message>
      <source>Choose another file or repository.</source>
      <translation>Eine andere Datei oder ein anderes Repository wählen.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>Choose another folder, then save it again.</source>
      <translation>Einen anderen Ordner wählen, dann erneut speichern.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Choose another language in the settings.</source>
      <translation>In den Einstellungen eine andere Sprache wählen.</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
      <source>Choose another name for the joined file.</source>
      <translation>Einen anderen Namen für die zusammengefügte Datei wählen.</translation>
    </message>
    <message>
      <source>Choose another one from the list.</source>
      <translation>Ein anderes aus der Liste wählen.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Etwas anderes wählen.</translation>
    </message>
    <message>
      <source>Choose another place, or free some disk space.</source>
      <translation>Einen anderen Ort wählen oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
      <source>Choose another prompt format for this model, for example ChatML.</source>
      <translation>Ein anderes Prompt-Format für dieses Modell wählen, zum Beispiel ChatML.</translation>
    </message>
    <message>
      <source>Choose another quant, or tell the repository's author.</source>
      <translation>Einen anderen Quant wählen oder den Autor des Repositorys verständigen.</translation>
    </message>
    <message>
      <source>Choose another repository.</source>
      <translation>Ein anderes Repository wählen.</translation>
    </message>
    <message>
      <source>Choose f16 as the KV cache format.</source>
      <translation>f16 als Format des KV-Cache wählen.</translation>
    </message>
    <message>
      <source>Choose it in the list of installed models.</source>
      <translation>In der Liste der installierten Modelle wählen.</translation>
    </message>
    <message>
      <source>Choose one of the branches that the repository has.</source>
      <translation>Einen der Zweige wählen, die das Repository hat.</translation>
    </message>
    <message>
      <source>Choose one of them, or another branch.</source>
      <translation>Einen davon wählen, oder einen anderen Zweig.</translation>
    </message>
    <message>
      <source>Choose the .gguf file inside it.</source>
      <translation>Die .gguf-Datei darin wählen.</translation>
    </message>
    <message>
      <source>Clear {rpc_variable}, or install an engine built with GGML_RPC=ON.</source>
      <translation>{rpc_variable} leeren oder eine Engine mit GGML_RPC=ON installieren.</translation>
    </message>
    <message>
      <source>Close other programs and try again, shorten the context, or choose a smaller model.</source>
      <translation>Andere Programme schließen und erneut versuchen, den Kontext kürzen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
      <source>Close other programs or unload the model, then measure again.</source>
      <translation>Andere Programme schließen oder das Modell entladen, dann erneut messen.</translation>
    </message>
    <message>
      <source>Close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>Andere Programme schließen, den Kontext kürzen, ein kleineres Modell wählen oder trotzdem laden.</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>Das Programm schließen, das sie verwendet.</translation>
    </message>
    <message>
      <source>Connect the disk it is on, or choose another folder in Settings.</source>
      <translation>Den Datenträger verbinden, auf dem er liegt, oder in den Einstellungen einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Connect the drive. The download goes on by itself.</source>
      <translation>Das Laufwerk verbinden. Der Download geht von selbst weiter.</translation>
    </message>
    <message>
      <source>Connecting to {host} failed five times. {kept}</source>
      <translation>Fünfmal scheiterte die Verbindung mit {host}. {kept}</translation>
    </message>
    <message>
      <source>Copy or link the model instead.</source>
      <translation>Stattdessen das Modell kopieren oder verknüpfen.</translation>
    </message>
    <message>
      <source>Copy the parts into a folder of their own, and join them there.</source>
      <translation>Die Teile in einen eigenen Ordner kopieren und dort zusammenfügen.</translation>
    </message>
    <message>
      <source>Creative</source>
      <translation>Kreativ</translation>
    </message>
    <message>
      <source>Delete it in the program it came with.</source>
      <translation>In dem Programm löschen, mit dem es kam.</translation>
    </message>
    <message>
      <source>Download a newer conversion of this model.</source>
      <translation>Eine neuere Umwandlung dieses Modells herunterladen.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <translation>Erneut herunterladen.</translation>
    </message>
    <message>
      <source>Download it again. The file on the disk was not changed.</source>
      <translation>Erneut herunterladen. Die Datei auf dem Datenträger wurde nicht verändert.</translation>
    </message>
    <message>
      <source>Download the missing part, or put it beside the others.</source>
      <translation>Den fehlenden Teil herunterladen oder zu den anderen legen.</translation>
    </message>
    <message>
      <source>Download the missing part.</source>
      <translation>Den fehlenden Teil herunterladen.</translation>
    </message>
    <message>
      <source>Download the missing parts.</source>
      <translation>Die fehlenden Teile herunterladen.</translation>
    </message>
    <message>
      <source>Download the model's GGUF version.</source>
      <translation>Die GGUF-Fassung des Modells herunterladen.</translation>
    </message>
    <message>
      <source>Download the parts again.</source>
      <translation>Die Teile erneut herunterladen.</translation>
    </message>
    <message>
      <source>Download the usual, little-endian version of this model.</source>
      <translation>Die übliche Little-Endian-Fassung dieses Modells herunterladen.</translation>
    </message>
    <message>
      <source>Ended at the length limit</source>
      <translation>An der Längengrenze beendet</translation>
    </message>
    <message>
      <source>Entries that are no chats, left out: {others:,}.</source>
      <translation>Einträge, die keine Chats sind, weggelassen: {others:,}.</translation>
    </message>
    <message>
      <source>Every byte matches the published SHA-256.</source>
      <translation>Jedes Byte stimmt mit dem veröffentlichten SHA-256 überein.</translation>
    </message>
    <message>
      <source>Everything else works without one.</source>
      <translation>Alles andere funktioniert auch ohne.</translation>
    </message>
    <message>
      <source>Files of this kind are not read</source>
      <translation>Dateien dieser Art werden nicht gelesen</translation>
    </message>
    <message>
      <source>Follows the LIMA paper: about ten thousand samples of the Synthia 3.0 data.</source>
      <translation>Folgt dem LIMA-Artikel: etwa zehntausend Beispiele der Daten von Synthia 3.0.</translation>
    </message>
    <message>
      <source>Free some disk space, then measure again.</source>
      <translation>Platz auf dem Datenträger schaffen, dann erneut messen.</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <translation>Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
      <source>Free some room, or link the file instead of copying it.</source>
      <translation>Platz schaffen oder die Datei verknüpfen, statt sie zu kopieren.</translation>
    </message>
    <message>
      <source>Free some room, then join again.</source>
      <translation>Platz schaffen, dann erneut zusammenfügen.</translation>
    </message>
    <message>
      <source>Free some room, then try again.</source>
      <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Platz schaffen oder einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder.</source>
      <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Free some space. The download goes on by itself.</source>
      <translation>Platz schaffen. Der Download geht von selbst weiter.</translation>
    </message>
    <message>
      <source>From a proposal on the model's page that was not yet accepted.</source>
      <translation>Aus einem Vorschlag auf der Seite des Modells, der noch nicht angenommen war.</translation>
    </message>
    <message>
      <source>Gemma terms</source>
      <translation>Gemma-Bedingungen</translation>
    </message>
    <message>
      <source>Get the program again from the place where you got it.</source>
      <translation>Das Programm noch einmal von dort holen, wo es her ist.</translation>
    </message>
    <message>
      <source>Give it the name that it was downloaded with.</source>
      <translation>Ihr den Namen geben, mit dem sie heruntergeladen wurde.</translation>
    </message>
    <message>
      <source>Give the path of the first part.</source>
      <translation>Den Pfad des ersten Teils angeben.</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE is set for this program, so {host} was not asked.</source>
      <translation>HF_HUB_OFFLINE ist für dieses Programm gesetzt, daher wurde {host} nicht gefragt.</translation>
    </message>
    <message>
      <source>Homebrew has it as “enchant”. Start Synthia again afterwards.</source>
      <translation>Homebrew hat sie als „enchant“. Synthia danach neu starten.</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; if it was moved, open it at its new place.</source>
      <translation>Liegt sie auf einem anderen Laufwerk, dieses verbinden; wurde sie verschoben, am neuen Ort öffnen.</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; otherwise remove this link.</source>
      <translation>Liegt sie auf einem anderen Laufwerk, dieses verbinden; sonst diesen Link entfernen.</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. Else check the address in Settings.</source>
      <translation>Verlangt dieses Netzwerk zuerst eine Anmeldung, diese im Browser vornehmen. Sonst die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. {proxy}</source>
      <translation>Verlangt dieses Netzwerk zuerst eine Anmeldung, diese im Browser vornehmen. {proxy}</translation>
    </message>
    <message>
      <source>If your network has a certificate of its own, choose it in Settings as CA bundle.</source>
      <translation>Hat das Netzwerk ein eigenes Zertifikat, dieses in den Einstellungen als CA-Bundle wählen.</translation>
    </message>
    <message>
      <source>If your network has its own certificates, choose its CA bundle in Settings.</source>
      <translation>Hat das Netzwerk eigene Zertifikate, sein CA-Bundle in den Einstellungen wählen.</translation>
    </message>
    <message>
      <source>In {folder}, a link leads out of that folder. Nothing was written there.</source>
      <translation>In {folder} führt ein Link aus diesem Ordner hinaus. Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Install Synthia again.</source>
      <translation>Synthia erneut installieren.</translation>
    </message>
    <message>
      <source>Install an engine build that is made for this processor.</source>
      <translation>Eine Engine installieren, die für diesen Prozessor gebaut ist.</translation>
    </message>
    <message>
      <source>Install it, then start the program again.</source>
      <translation>Sie installieren, dann das Programm neu starten.</translation>
    </message>
    <message>
      <source>Install llama-cpp-python again, built for this machine.</source>
      <translation>llama-cpp-python erneut installieren, für diesen Rechner gebaut.</translation>
    </message>
    <message>
      <source>Install the engine again, or name its folder in {backends_variable}.</source>
      <translation>Die Engine erneut installieren oder ihren Ordner in {backends_variable} nennen.</translation>
    </message>
    <message>
      <source>It always thinks before it answers, and works only with the chat template inside its file.</source>
      <translation>Es denkt immer nach, bevor es antwortet, und funktioniert nur mit der Chat-Vorlage in seiner Datei.</translation>
    </message>
    <message>
      <source>It answered {status} for {path}.</source>
      <translation>Die Antwort für {path} war {status}.</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece on {device}.</source>
      <translation>Es verlangte {size:,.0f} MiB am Stück auf {device}.</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece.</source>
      <translation>Es verlangte {size:,.0f} MiB am Stück.</translation>
    </message>
    <message>
      <source>It can state wrong facts with confidence. Check what matters.</source>
      <translation>Es kann Falsches mit Überzeugung sagen. Wichtiges prüfen.</translation>
    </message>
    <message>
      <source>It can think before it answers, which takes longer.</source>
      <translation>Es kann vor der Antwort nachdenken, was länger dauert.</translation>
    </message>
    <message>
      <source>It cannot send a piece of a file.</source>
      <translation>Er kann kein Stück einer Datei senden.</translation>
    </message>
    <message>
      <source>It does not begin as a GGUF file does.</source>
      <translation>Sie beginnt nicht wie eine GGUF-Datei.</translation>
    </message>
    <message>
      <source>It does not begin as a database does.</source>
      <translation>Sie beginnt nicht wie eine Datenbank.</translation>
    </message>
    <message>
      <source>It has version {version}; this program reads version {known}.</source>
      <translation>Sie hat Version {version}; dieses Programm liest Version {known}.</translation>
    </message>
    <message>
      <source>It has {count:,} tokens, and the context holds {length:,}. Nothing was lost.</source>
      <translation>Sie hat {count:,} Tokens, und der Kontext fasst {length:,}. Nichts ging verloren.</translation>
    </message>
    <message>
      <source>It has {single:,} tokens with the system prompt, and the context holds {length:,}, the answer among them. The text is kept.</source>
      <translation>Sie hat {single:,} Tokens mit dem System-Prompt, und der Kontext fasst {length:,}, die Antwort eingerechnet. Der Text bleibt erhalten.</translation>
    </message>
    <message>
      <source>It holds {count:,} presets; {most_presets} are the most.</source>
      <translation>Sie enthält {count:,} Voreinstellungen; höchstens {most_presets} sind möglich.</translation>
    </message>
    <message>
      <source>It is a GGUF of version {version}; versions 2 and 3 can be read.</source>
      <translation>Sie ist ein GGUF der Version {version}; gelesen werden die Versionen 2 und 3.</translation>
    </message>
    <message>
      <source>It is a JSON file, but holds no presets.</source>
      <translation>Sie ist eine JSON-Datei, enthält aber keine Voreinstellungen.</translation>
    </message>
    <message>
      <source>It is a JSON file, but no preset in a known format.</source>
      <translation>Sie ist eine JSON-Datei, aber keine Voreinstellung in einem bekannten Format.</translation>
    </message>
    <message>
      <source>It is larger than {limit:,} bytes.</source>
      <translation>Er ist größer als {limit:,} Bytes.</translation>
    </message>
    <message>
      <source>It is larger than {max_bytes} MB, which no file of presets is.</source>
      <translation>Sie ist größer als {max_bytes} MB, und das ist keine Datei mit Voreinstellungen.</translation>
    </message>
    <message>
      <source>It is no JSON file, or it is cut short.</source>
      <translation>Sie ist keine JSON-Datei oder abgeschnitten.</translation>
    </message>
    <message>
      <source>It is no JSON file.</source>
      <translation>Er ist keine JSON-Datei.</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer, or damaged. What the model saw of it is still in the chat.</source>
      <translation>Es ist auf diesem Computer nicht mehr gespeichert oder beschädigt. Was das Modell davon sah, steht noch im Chat.</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer.</source>
      <translation>Sie ist auf diesem Computer nicht mehr gespeichert.</translation>
    </message>
    <message>
      <source>It is the feed of another program.</source>
      <translation>Es ist der Feed eines anderen Programms.</translation>
    </message>
    <message>
      <source>It is the first of {count} parts, but its name does not end in -00001-of-{count:05d}.gguf.</source>
      <translation>Sie ist der erste von {count} Teilen, aber ihr Name endet nicht auf -00001-of-{count:05d}.gguf.</translation>
    </message>
    <message>
      <source>It is written for another version of this program.</source>
      <translation>Er ist für eine andere Version dieses Programms geschrieben.</translation>
    </message>
    <message>
      <source>It looks like {kind}.</source>
      <translation>Sie sieht aus wie {kind}.</translation>
    </message>
    <message>
      <source>It may take {needed_bytes:,.0f} MiB in {folder} for a moment, and {free:,.0f} are free.</source>
      <translation>Das kann für einen Moment {needed_bytes:,.0f} MiB in {folder} belegen, und {free:,.0f} sind frei.</translation>
    </message>
    <message>
      <source>It names no version.</source>
      <translation>Sie nennt keine Version.</translation>
    </message>
    <message>
      <source>It refused the question (HTTP {status}).</source>
      <translation>Die Frage wurde abgelehnt (HTTP {status}).</translation>
    </message>
    <message>
      <source>It refused the question about {repo} (HTTP {status}).</source>
      <translation>Die Frage nach {repo} wurde abgelehnt (HTTP {status}).</translation>
    </message>
    <message>
      <source>It sends a file of {told:,} bytes, not {size:,}.</source>
      <translation>Es kommt eine Datei mit {told:,} Bytes, nicht mit {size:,}.</translation>
    </message>
    <message>
      <source>It sent a file in another encoding.</source>
      <translation>Es kam eine Datei in einer anderen Kodierung.</translation>
    </message>
    <message>
      <source>It sent another piece of the file than was asked for.</source>
      <translation>Es kam ein anderes Stück der Datei als das verlangte.</translation>
    </message>
    <message>
      <source>It sent {count:,} bytes in place of {due:,}.</source>
      <translation>Es kamen {count:,} Bytes statt {due:,}.</translation>
    </message>
    <message>
      <source>It takes {longest:,} tokens, and the context holds {length:,}.</source>
      <translation>Sie braucht {longest:,} Tokens, und der Kontext fasst {length:,}.</translation>
    </message>
    <message>
      <source>It takes {needed_bytes:,.0f} MiB of RAM, and {available:,.0f} are free.</source>
      <translation>Sie braucht {needed_bytes:,.0f} MiB RAM, und {available:,.0f} sind frei.</translation>
    </message>
    <message>
      <source>It understands more than text with a second file, its projector. This program uses its text.</source>
      <translation>Mit einer zweiten Datei, seinem Projektor, versteht es mehr als Text. Dieses Programm nutzt seinen Text.</translation>
    </message>
    <message>
      <source>It was loading {name}.</source>
      <translation>Sie war dabei, {name} zu laden.</translation>
    </message>
    <message>
      <source>It was made for big-endian machines, and this computer is little-endian.</source>
      <translation>Sie ist für Big-Endian-Rechner gemacht, und dieser Computer ist Little-Endian.</translation>
    </message>
    <message>
      <source>It was stopped before it had described itself.</source>
      <translation>Sie wurde angehalten, bevor sie sich beschrieben hatte.</translation>
    </message>
    <message>
      <source>It was stopped before it had made the plan.</source>
      <translation>Sie wurde angehalten, bevor der Plan gemacht war.</translation>
    </message>
    <message>
      <source>Its Q4_0_4_4 file is left out: newer llama.cpp no longer reads that type.</source>
      <translation>Seine Q4_0_4_4-Datei ist weggelassen: Neueres llama.cpp liest diesen Typ nicht mehr.</translation>
    </message>
    <message>
      <source>Its bytes cannot be compared, because it is not known where it was downloaded from.</source>
      <translation>Die Bytes lassen sich nicht vergleichen, weil nicht bekannt ist, woher das Modell heruntergeladen wurde.</translation>
    </message>
    <message>
      <source>Its data is not what was asked for ({kind}).</source>
      <translation>Die Daten sind nicht das Verlangte ({kind}).</translation>
    </message>
    <message>
      <source>Its file holds no minisign key ({error}), so that nothing can be verified.</source>
      <translation>Die Datei enthält keinen minisign-Schlüssel ({error}), daher lässt sich nichts prüfen.</translation>
    </message>
    <message>
      <source>Its list of pages does not end.</source>
      <translation>Die Liste der Seiten hört nicht auf.</translation>
    </message>
    <message>
      <source>Its list of presets is no list.</source>
      <translation>Die Liste der Voreinstellungen ist keine Liste.</translation>
    </message>
    <message>
      <source>Its name {shown!r} is not safe to write on this computer. Nothing was downloaded.</source>
      <translation>Ihr Name {shown!r} lässt sich auf diesem Computer nicht sicher schreiben. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>Its settings allow 32,768 tokens, but the base model was trained with a window of 4,096, so very long contexts are not certain to work.</source>
      <translation>Seine Einstellungen erlauben 32.768 Tokens, aber das Grundmodell wurde mit einem Fenster von 4.096 trainiert; sehr lange Kontexte funktionieren daher nicht sicher.</translation>
    </message>
    <message>
      <source>Its settings name 2,048 tokens as the limit, though the base model was trained at 4,096 and the card runs it at 4,096.</source>
      <translation>Seine Einstellungen nennen 2.048 Tokens als Grenze, obwohl das Grundmodell mit 4.096 trainiert wurde und die Karte es mit 4.096 betreibt.</translation>
    </message>
    <message>
      <source>Join all pieces in their order into one .gguf file, then open that file.</source>
      <translation>Alle Stücke in ihrer Reihenfolge zu einer .gguf-Datei zusammenfügen, dann diese öffnen.</translation>
    </message>
    <message>
      <source>Join them first.</source>
      <translation>Sie zuerst zusammenfügen.</translation>
    </message>
    <message>
      <source>Joining needs {needed} MB of room in {folder} for a while. What is there can be joined later.</source>
      <translation>Das Zusammenfügen braucht eine Weile {needed} MB Platz in {folder}. Was da ist, kann später zusammengefügt werden.</translation>
    </message>
    <message>
      <source>Last changed</source>
      <translation>Zuletzt geändert</translation>
    </message>
    <message>
      <source>Leave the layers on the GPU to Auto, or close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>Die Schichten auf der GPU Auto überlassen oder andere Programme schließen, den Kontext kürzen, ein kleineres Modell wählen oder trotzdem laden.</translation>
    </message>
    <message>
      <source>Let a program for text recognition (OCR) add the text, and attach what it saves.</source>
      <translation>Ein Programm zur Texterkennung (OCR) den Text hinzufügen lassen und anhängen, was es speichert.</translation>
    </message>
    <message>
      <source>Let it finish, or cancel it first.</source>
      <translation>Es beenden lassen oder zuerst abbrechen.</translation>
    </message>
    <message>
      <source>Let the download finish, or download the file again.</source>
      <translation>Den Download beenden lassen oder die Datei erneut herunterladen.</translation>
    </message>
    <message>
      <source>Let the download finish.</source>
      <translation>Den Download beenden lassen.</translation>
    </message>
    <message>
      <source>Let the oldest messages leave the context, load the model with a longer one, or start a new chat.</source>
      <translation>Die ältesten Nachrichten aus dem Kontext entfallen lassen, das Modell mit einem längeren laden oder einen neuen Chat beginnen.</translation>
    </message>
    <message>
      <source>Lines that are no JSON in UTF-8, left out: {broken:,}.</source>
      <translation>Zeilen, die kein JSON in UTF-8 sind, weggelassen: {broken:,}.</translation>
    </message>
    <message>
      <source>Llama 2 Community License</source>
      <translation>Llama 2 Community License</translation>
    </message>
    <message>
      <source>Llama 2 licence</source>
      <translation>Llama-2-Lizenz</translation>
    </message>
    <message>
      <source>Llama 3 licence</source>
      <translation>Llama-3-Lizenz</translation>
    </message>
    <message>
      <source>Llama 3.1 licence</source>
      <translation>Llama-3.1-Lizenz</translation>
    </message>
    <message>
      <source>Llama 3.2 Community License</source>
      <translation>Llama 3.2 Community License</translation>
    </message>
    <message>
      <source>Llama 3.2 licence</source>
      <translation>Llama-3.2-Lizenz</translation>
    </message>
    <message>
      <source>Llama 3.3 licence</source>
      <translation>Llama-3.3-Lizenz</translation>
    </message>
    <message>
      <source>Llama 4 licence</source>
      <translation>Llama-4-Lizenz</translation>
    </message>
    <message>
      <source>Load the model with a longer context, or measure fewer tokens.</source>
      <translation>Das Modell mit längerem Kontext laden oder weniger Tokens messen.</translation>
    </message>
    <message>
      <source>Load the model with a longer context, shorten the conversation, or start a new one.</source>
      <translation>Das Modell mit längerem Kontext laden, die Unterhaltung kürzen oder eine neue beginnen.</translation>
    </message>
    <message>
      <source>Load the model with a shorter context or fewer layers on the GPU, then try again.</source>
      <translation>Das Modell mit kürzerem Kontext oder weniger Schichten auf der GPU laden, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Log in at {page} and accept the terms there. Some authors answer each request by hand.</source>
      <translation>Unter {page} anmelden und dort die Bedingungen annehmen. Manche Autoren beantworten jede Anfrage von Hand.</translation>
    </message>
    <message>
      <source>Look at the model's page.</source>
      <translation>Auf der Seite des Modells nachsehen.</translation>
    </message>
    <message>
      <source>Low loss</source>
      <translation>Geringer Verlust</translation>
    </message>
    <message>
      <source>Low loss; recommended by the card</source>
      <translation>Geringer Verlust; von der Karte empfohlen</translation>
    </message>
    <message>
      <source>MIT</source>
      <translation>MIT</translation>
    </message>
    <message>
      <source>MIT License</source>
      <translation>MIT License</translation>
    </message>
    <message>
      <source>Made before llama.cpp's present layout of Mixtral models; it probably no longer loads.</source>
      <translation>Gemacht vor der jetzigen Anordnung von Mixtral-Modellen in llama.cpp; sie lädt wohl nicht mehr.</translation>
    </message>
    <message>
      <source>Make a new one at {page} and put it into Settings.</source>
      <translation>Unter {page} ein neues erstellen und in den Einstellungen eingeben.</translation>
    </message>
    <message>
      <source>Make one at {page} and put it into Settings.</source>
      <translation>Unter {page} eines erstellen und in den Einstellungen eingeben.</translation>
    </message>
    <message>
      <source>Mend that value, or choose another file.</source>
      <translation>Diesen Wert berichtigen oder eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>Meta Llama 3 Community License</source>
      <translation>Meta Llama 3 Community License</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. Services with more than 700 million users a month need a licence of their own, and answers may not be used to improve other language models.</source>
      <translation>Metas eigene Lizenz. Sie erlaubt private und gewerbliche Nutzung nach Metas Nutzungsrichtlinie. Dienste mit mehr als 700 Millionen Nutzern im Monat brauchen eine eigene Lizenz, und Antworten dürfen nicht dazu dienen, andere Sprachmodelle zu verbessern.</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. What is built with the model must say so, and services with more than 700 million users a month need a licence of their own.</source>
      <translation>Metas eigene Lizenz. Sie erlaubt private und gewerbliche Nutzung nach Metas Nutzungsrichtlinie. Was mit dem Modell gebaut wird, muss es nennen, und Dienste mit mehr als 700 Millionen Nutzern im Monat brauchen eine eigene Lizenz.</translation>
    </message>
    <message>
      <source>Meta's small model for instructions, made for laptops and phones.</source>
      <translation>Metas kleines Modell für Anweisungen, gemacht für Laptops und Telefone.</translation>
    </message>
    <message>
      <source>Mistral's model for instructions, for computers with 16 GB of memory.</source>
      <translation>Mistrals Modell für Anweisungen, für Computer mit 16 GB Speicher.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>More data than 1.2. One pass over it took 14 days.</source>
      <translation>Mehr Daten als 1.2. Ein Durchgang dauerte 14 Tage.</translation>
    </message>
    <message>
      <source>More surprising words, for stories and ideas.</source>
      <translation>Überraschendere Wörter, für Geschichten und Ideen.</translation>
    </message>
    <message>
      <source>Move it away, or choose another folder.</source>
      <translation>Sie wegbewegen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Moved from Llama 2 7B to Mistral 7B v0.1. The licence became Apache 2.0 with it.</source>
      <translation>Wechsel von Llama 2 7B zu Mistral 7B v0.1. Damit wurde die Lizenz zu Apache 2.0.</translation>
    </message>
    <message>
      <source>Name one of them by its file.</source>
      <translation>Eines davon mit seiner Datei benennen.</translation>
    </message>
    <message>
      <source>Name the first part, such as model.gguf-split-a.</source>
      <translation>Den ersten Teil nennen, etwa model.gguf-split-a.</translation>
    </message>
    <message>
      <source>New data with varied system messages and public data sets. Moves to the Llama 3 chat format.</source>
      <translation>Neue Daten mit wechselnden Systemnachrichten und öffentlichen Datensätzen. Wechselt zum Chatformat von Llama 3.</translation>
    </message>
    <message>
      <source>No GGUF file of it is known that today's llama.cpp can load.</source>
      <translation>Es ist keine GGUF-Datei davon bekannt, die heutiges llama.cpp laden kann.</translation>
    </message>
    <message>
      <source>No card was found: base model and prompt are told from the files and from the other 1.2 releases.</source>
      <translation>Keine Karte wurde gefunden: Grundmodell und Prompt sind aus den Dateien und den anderen 1.2-Versionen erschlossen.</translation>
    </message>
    <message>
      <source>No dictionary is installed</source>
      <translation>Kein Wörterbuch ist installiert</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Es ist kein Modell geladen</translation>
    </message>
    <message>
      <source>No spelling library</source>
      <translation>Keine Bibliothek für die Rechtschreibung</translation>
    </message>
    <message>
      <source>No token for {host} is stored.</source>
      <translation>Für {host} ist kein Token gespeichert.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keiner</translation>
    </message>
    <message>
      <source>Not all parts of the model are known</source>
      <translation>Nicht alle Teile des Modells sind bekannt</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>Nicht genug Speicher</translation>
    </message>
    <message>
      <source>Not enough memory for this context</source>
      <translation>Nicht genug Speicher für diesen Kontext</translation>
    </message>
    <message>
      <source>Not enough memory for this model</source>
      <translation>Nicht genug Speicher für dieses Modell</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>Nicht fertig, die Engine hat angehalten</translation>
    </message>
    <message>
      <source>Not joined</source>
      <translation>Nicht zusammengefügt</translation>
    </message>
    <message>
      <source>Not on Windows</source>
      <translation>Nicht unter Windows</translation>
    </message>
    <message>
      <source>Nothing is on disk yet.</source>
      <translation>Auf dem Datenträger ist noch nichts.</translation>
    </message>
    <message>
      <source>Nothing was downloaded.</source>
      <translation>Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Older scheme; a K-quant is the better choice</source>
      <translation>Älteres Verfahren; ein K-Quant ist die bessere Wahl</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu it is in the package libenchant-2-2. Start Synthia again afterwards.</source>
      <translation>Unter Debian und Ubuntu ist sie im Paket libenchant-2-2. Synthia danach neu starten.</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu, hunspell-en-us is one for English, others are named alike.</source>
      <translation>Unter Debian und Ubuntu heißt eines für Deutsch hunspell-de-de, andere ähnlich; für Englisch hunspell-en-us.</translation>
    </message>
    <message>
      <source>One short line. The message of Synthia MoE 3.</source>
      <translation>Eine kurze Zeile. Die Nachricht von Synthia MoE 3.</translation>
    </message>
    <message>
      <source>Only the first {most_files:,} files of the folder were looked at.</source>
      <translation>Nur die ersten {most_files:,} Dateien des Ordners wurden angesehen.</translation>
    </message>
    <message>
      <source>Only the first {number:,} lines were taken: a chat holds no more.</source>
      <translation>Nur die ersten {number:,} Zeilen wurden genommen: Mehr fasst ein Chat nicht.</translation>
    </message>
    <message>
      <source>Only {count:,} bytes came from {host} in {max_seconds:.0f} seconds. Nothing was changed.</source>
      <translation>Von {host} kamen nur {count:,} Bytes in {max_seconds:.0f} Sekunden. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Open it in another program: if it shows there, save it anew and attach that.</source>
      <translation>In einem anderen Programm öffnen: Wird sie dort gezeigt, neu speichern und das anhängen.</translation>
    </message>
    <message>
      <source>Open the language model that it belongs to.</source>
      <translation>Das Sprachmodell öffnen, zu dem er gehört.</translation>
    </message>
    <message>
      <source>Open the large file in Ollama's blobs folder instead.</source>
      <translation>Stattdessen die große Datei in Ollamas Ordner „blobs“ öffnen.</translation>
    </message>
    <message>
      <source>Open the repository again to see its files.</source>
      <translation>Das Repository erneut öffnen, um seine Dateien zu sehen.</translation>
    </message>
    <message>
      <source>Open the repository again.</source>
      <translation>Das Repository erneut öffnen.</translation>
    </message>
    <message>
      <source>Open them as they are.</source>
      <translation>Sie öffnen, wie sie sind.</translation>
    </message>
    <message>
      <source>Open {first} in the same folder.</source>
      <translation>{first} im selben Ordner öffnen.</translation>
    </message>
    <message>
      <source>Open {members}.</source>
      <translation>{members} öffnen.</translation>
    </message>
    <message>
      <source>OpenAI's open model. A mixture of experts: 3.6 of its 21 billion parameters work on each token, so it is fast.</source>
      <translation>OpenAIs offenes Modell. Eine Expertenmischung: 3,6 ihrer 21 Milliarden Parameter arbeiten an jedem Token, daher ist sie schnell.</translation>
    </message>
    <message>
      <source>Other models</source>
      <translation>Andere Modelle</translation>
    </message>
    <message>
      <source>Part {other} of the model is missing</source>
      <translation>Teil {other} des Modells fehlt</translation>
    </message>
    <message>
      <source>Parts are missing</source>
      <translation>Teile fehlen</translation>
    </message>
    <message>
      <source>Parts of the model are missing</source>
      <translation>Teile des Modells fehlen</translation>
    </message>
    <message>
      <source>Precise</source>
      <translation>Genau</translation>
    </message>
    <message>
      <source>Preset number {at} has no name or no id of its own.</source>
      <translation>Voreinstellung Nummer {at} hat keinen Namen oder keine eigene Kennung.</translation>
    </message>
    <message>
      <source>Presets of Synthia, SillyTavern and LM Studio and assistants of Jan can be read.</source>
      <translation>Gelesen werden Voreinstellungen von Synthia, SillyTavern und LM Studio sowie Assistenten von Jan.</translation>
    </message>
    <message>
      <source>Put all parts into one folder, with the names that they were downloaded with.</source>
      <translation>Alle Teile in einen Ordner legen, mit den Namen, mit denen sie heruntergeladen wurden.</translation>
    </message>
    <message>
      <source>Put the model back, or delete it for good.</source>
      <translation>Das Modell zurücklegen oder endgültig löschen.</translation>
    </message>
    <message>
      <source>Put the part back. Or download all parts anew into another folder, and remove those that end in {joining}.</source>
      <translation>Den Teil zurücklegen. Oder alle Teile neu in einen anderen Ordner herunterladen und jene entfernen, die auf {joining} enden.</translation>
    </message>
    <message>
      <source>Quantised cards</source>
      <translation>Quantisierte Karten</translation>
    </message>
    <message>
      <source>Reading ended after {count:,} chats: the next one has more than {most} MB.</source>
      <translation>Das Lesen endete nach {count:,} Chats: Der nächste hat mehr als {most} MB.</translation>
    </message>
    <message>
      <source>Reading the file failed</source>
      <translation>Das Lesen der Datei scheiterte</translation>
    </message>
    <message>
      <source>Reading the file was given up</source>
      <translation>Das Lesen der Datei wurde aufgegeben</translation>
    </message>
    <message>
      <source>Reading the model file failed in the middle (SIGBUS); the file may have changed or its disk may be gone.</source>
      <translation>Das Lesen der Modelldatei scheiterte mittendrin (SIGBUS); die Datei kann sich geändert haben, oder ihr Datenträger ist weg.</translation>
    </message>
    <message>
      <source>Reading the parts of {name} failed: {error}.</source>
      <translation>Das Lesen der Teile von {name} scheiterte: {error}.</translation>
    </message>
    <message>
      <source>Reading {ca_bundle} failed: {error}. Nothing was sent.</source>
      <translation>Das Lesen von {ca_bundle} scheiterte: {error}. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>Reading {name} needs more than {limit} of memory, so it was ended.</source>
      <translation>Das Lesen von {name} braucht mehr als {limit} Speicher, daher wurde es beendet.</translation>
    </message>
    <message>
      <source>Reading {path} failed: {error}.</source>
      <translation>Das Lesen von {path} scheiterte: {error}.</translation>
    </message>
    <message>
      <source>Reading {path} failed: {reason}.</source>
      <translation>Das Lesen von {path} scheiterte: {reason}.</translation>
    </message>
    <message>
      <source>Reasons step by step. The message of Synthia 1.2 to 3.0.</source>
      <translation>Schließt Schritt für Schritt. Die Nachricht von Synthia 1.2 bis 3.0.</translation>
    </message>
    <message>
      <source>Remove it, or choose another name.</source>
      <translation>Entfernen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>Remove the link, or choose another folder.</source>
      <translation>Den Link entfernen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Rename the new file, then try again.</source>
      <translation>Die neue Datei umbenennen, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Run git lfs pull in its folder.</source>
      <translation>In ihrem Ordner „git lfs pull“ ausführen.</translation>
    </message>
    <message>
      <source>SQLite failed on {path}. What was stored before is kept.</source>
      <translation>SQLite scheiterte an {path}. Was vorher gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Save a copy without a password in the program that it is from, and attach that.</source>
      <translation>In dem Programm, aus dem sie ist, eine Kopie ohne Passwort speichern und diese anhängen.</translation>
    </message>
    <message>
      <source>Save it anew in another program, or attach a part of it.</source>
      <translation>In einem anderen Programm neu speichern oder einen Teil davon anhängen.</translation>
    </message>
    <message>
      <source>Save it as PDF, DOCX or text, and attach that.</source>
      <translation>Als PDF, DOCX oder Text speichern und das anhängen.</translation>
    </message>
    <message>
      <source>Save it as UTF-8, or choose another file.</source>
      <translation>Als UTF-8 speichern oder eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>Says who it is and asks for factual answers. The message of the first Synthia models.</source>
      <translation>Sagt, wer es ist, und verlangt sachliche Antworten. Die Nachricht der ersten Synthia-Modelle.</translation>
    </message>
    <message>
      <source>Send the message again: the engine starts anew and loads the model by itself.</source>
      <translation>Die Nachricht erneut senden: Die Engine startet neu und lädt das Modell von selbst.</translation>
    </message>
    <message>
      <source>Set flash attention to Auto, or choose f16 as the KV cache format.</source>
      <translation>Flash Attention auf Auto stellen oder f16 als Format des KV-Cache wählen.</translation>
    </message>
    <message>
      <source>Shorten it, or load the model with a longer context.</source>
      <translation>Sie kürzen oder das Modell mit längerem Kontext laden.</translation>
    </message>
    <message>
      <source>Small, loses more than Q4_K_M</source>
      <translation>Klein, verliert mehr als Q4_K_M</translation>
    </message>
    <message>
      <source>Small, notable loss</source>
      <translation>Klein, merklicher Verlust</translation>
    </message>
    <message>
      <source>Smallest, heavy loss</source>
      <translation>Am kleinsten, starker Verlust</translation>
    </message>
    <message>
      <source>Smallest, heavy loss; the card advises against it</source>
      <translation>Am kleinsten, starker Verlust; die Karte rät davon ab</translation>
    </message>
    <message>
      <source>Some of these facts come from third parties.</source>
      <translation>Einige dieser Angaben stammen von Dritten.</translation>
    </message>
    <message>
      <source>Some settings had values that cannot be used and are back at their defaults: {names}.</source>
      <translation>Einige Einstellungen hatten unbrauchbare Werte und stehen wieder auf dem Standard: {names}.</translation>
    </message>
    <message>
      <source>Something in it is missing or wrong ({error}).</source>
      <translation>Etwas darin fehlt oder ist falsch ({error}).</translation>
    </message>
    <message>
      <source>Something in it was not expected. Nothing on this computer was changed.</source>
      <translation>Etwas darin war unerwartet. Auf diesem Computer wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Something in the answer was not expected. Nothing was changed.</source>
      <translation>Etwas in der Antwort war unerwartet. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Something in the model or on this computer was not expected. Nothing was changed.</source>
      <translation>Etwas im Modell oder auf diesem Computer war unerwartet. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
      <source>Something went wrong in the program: {error}. What has arrived is kept.</source>
      <translation>Im Programm ging etwas schief: {error}. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Start Synthia again: it saves what can be read into a new file and keeps this one.</source>
      <translation>Synthia neu starten: Was lesbar ist, wird in eine neue Datei gerettet, und diese bleibt erhalten.</translation>
    </message>
    <message>
      <source>Start a keyring such as GNOME Keyring or KWallet, or set {environment} in the environment.</source>
      <translation>Einen Schlüsselbund wie GNOME Keyring oder KWallet starten oder {environment} in der Umgebung setzen.</translation>
    </message>
    <message>
      <source>Start it, or take it out of {rpc_variable}.</source>
      <translation>Ihn starten oder aus {rpc_variable} nehmen.</translation>
    </message>
    <message>
      <source>Start the download again to get the new file, or keep waiting for the old one.</source>
      <translation>Den Download neu beginnen, um die neue Datei zu bekommen, oder weiter auf die alte warten.</translation>
    </message>
    <message>
      <source>Start the newer version, or choose another data folder.</source>
      <translation>Die neuere Version starten oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
      <source>Start the program without HF_HUB_OFFLINE.</source>
      <translation>Das Programm ohne HF_HUB_OFFLINE starten.</translation>
    </message>
    <message>
      <source>Start the server again, then try again.</source>
      <translation>Den Server neu starten, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Steadier and shorter, as the cards of the quantised models show it.</source>
      <translation>Ruhiger und kürzer, wie es die Karten der quantisierten Modelle zeigen.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Stopped after {count:,} chats; these are kept.</source>
      <translation>Nach {count:,} Chats angehalten; diese bleiben erhalten.</translation>
    </message>
    <message>
      <source>Superintelligence</source>
      <translation>Superintelligenz</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Ein Llama-2-70B-Modell, mit Daten nach Art von Orca trainiert, um Anweisungen zu folgen und lange Gespräche zu führen. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on more data than 1.2, for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Ein Llama-2-70B-Modell, mit mehr Daten als 1.2 trainiert, um Anweisungen zu folgen und lange Gespräche zu führen. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Mistral 7B model trained for following instructions and long conversations, with Tree of Thoughts prompts in its data. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Ein Mistral-7B-Modell, trainiert, um Anweisungen zu folgen und lange Gespräche zu führen, mit Tree-of-Thoughts-Prompts in den Daten. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. The first Synthia on Mistral 7B: trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Das erste Synthia auf Mistral 7B: mit Daten nach Art von Orca trainiert, um Anweisungen zu folgen und lange Gespräche zu führen. Unzensiert: wichtige Antworten prüfen.</translation>
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
      <translation>Synthia 7B v2.0, sein Kontext von NurtureAI auf 16.384 Tokens erweitert.</translation>
    </message>
    <message>
      <source>Synthia cards</source>
      <translation>Synthia-Karten</translation>
    </message>
    <message>
      <source>Synthia family</source>
      <translation>Synthia-Familie</translation>
    </message>
    <message>
      <source>Synthia is already running</source>
      <translation>Synthia läuft schon</translation>
    </message>
    <message>
      <source>Synthia knows no spelling library for Windows yet.</source>
      <translation>Für Windows kennt Synthia noch keine Bibliothek für die Rechtschreibung.</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 70B, the large twin of the 8B release. It uses the Llama 3 chat format instead of Synthia's own.</source>
      <translation>Synthia auf Llama 3 70B, der große Zwilling der 8B-Version. Verwendet das Chatformat von Llama 3 statt Synthias eigenem.</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 8B, trained with varied system messages. It uses the Llama 3 chat format instead of Synthia's own. Uncensored: check important answers.</source>
      <translation>Synthia auf Llama 3 8B, trainiert mit wechselnden Systemnachrichten. Verwendet das Chatformat von Llama 3 statt Synthias eigenem. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>Synthia reads its own chats (JSON), the cards' JSON lines, ChatGPT's conversations.json or its .zip, LM Studio's .conversation.json and Jan's threads.</source>
      <translation>Synthia liest eigene Chats (JSON), die JSON-Zeilen der Karten, conversations.json oder .zip von ChatGPT, .conversation.json von LM Studio und die Threads von Jan.</translation>
    </message>
    <message>
      <source>System messages were taken out during training, so an empty or short one is worth trying too.</source>
      <translation>Systemnachrichten wurden beim Training herausgenommen, daher lohnt auch ein Versuch mit leerer oder kurzer.</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>System-Prompt</translation>
    </message>
    <message>
      <source>THIRD-PARTY.txt beside the program holds the same list.</source>
      <translation>THIRD-PARTY.txt neben dem Programm enthält dieselbe Liste.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>The 70B twin of the 8B release.</source>
      <translation>Der 70B-Zwilling der 8B-Version.</translation>
    </message>
    <message>
      <source>The CA bundle cannot be used</source>
      <translation>Das CA-Bundle kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The Hub cannot answer now</source>
      <translation>Der Hub kann jetzt nicht antworten</translation>
    </message>
    <message>
      <source>The Hub cannot be reached</source>
      <translation>Der Hub ist nicht erreichbar</translation>
    </message>
    <message>
      <source>The Hub does not let you download {path}.</source>
      <translation>Der Hub lässt {path} nicht herunterladen.</translation>
    </message>
    <message>
      <source>The Hub does not show {repo} to you: it is private, gone, or the token is not accepted.</source>
      <translation>Der Hub zeigt {repo} nicht: Es ist privat, verschwunden, oder das Token wird nicht angenommen.</translation>
    </message>
    <message>
      <source>The Hub is switched off</source>
      <translation>Der Hub ist abgeschaltet</translation>
    </message>
    <message>
      <source>The Hub refused the download</source>
      <translation>Der Hub hat den Download abgelehnt</translation>
    </message>
    <message>
      <source>The Hub was asked too often</source>
      <translation>Der Hub wurde zu oft gefragt</translation>
    </message>
    <message>
      <source>The Hub's answer cannot be used</source>
      <translation>Die Antwort des Hubs kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The KV cache needs {needed:,.0f} MiB, and {free:,.0f} MiB of memory are free.</source>
      <translation>Der KV-Cache braucht {needed:,.0f} MiB, und {free:,.0f} MiB Speicher sind frei.</translation>
    </message>
    <message>
      <source>The PDF has no text</source>
      <translation>Das PDF hat keinen Text</translation>
    </message>
    <message>
      <source>The RPC server at {endpoint} serves one loaded model at a time, of this program or another.</source>
      <translation>Der RPC-Server unter {endpoint} bedient ein geladenes Modell zugleich, dieses oder eines anderen Programms.</translation>
    </message>
    <message>
      <source>The Synthia 3.0 data on Mixtral 8x7B, a mixture of experts.</source>
      <translation>Die Daten von Synthia 3.0 auf Mixtral 8x7B, einer Expertenmischung.</translation>
    </message>
    <message>
      <source>The address in the environment of the proxy is no usable one: {error}.</source>
      <translation>Die in der Umgebung gesetzte Adresse des Proxys ist nicht brauchbar: {error}.</translation>
    </message>
    <message>
      <source>The address {proxy} of the proxy is no usable one: {error}.</source>
      <translation>Die Adresse {proxy} des Proxys ist nicht brauchbar: {error}.</translation>
    </message>
    <message>
      <source>The answer cannot be used</source>
      <translation>Die Antwort kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The answer is larger than {limit:.0f} MB.</source>
      <translation>Die Antwort ist größer als {limit:.0f} MB.</translation>
    </message>
    <message>
      <source>The authors of {repo} ask you to accept their terms first. Nothing was downloaded.</source>
      <translation>Die Autoren von {repo} bitten, zuerst ihre Bedingungen anzunehmen. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>The authors of {repo} give the files to people who accepted their terms on its page. Nothing was downloaded.</source>
      <translation>Die Autoren von {repo} geben die Dateien an alle, die auf der Seite ihre Bedingungen angenommen haben. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>The card does not name the base model; it is told from the sizes of the layers.</source>
      <translation>Die Karte nennt das Grundmodell nicht; es ist aus den Größen der Schichten erschlossen.</translation>
    </message>
    <message>
      <source>The card promises 16,384 tokens although the settings allow 32,768. Stay below 16,384.</source>
      <translation>Die Karte verspricht 16.384 Tokens, obwohl die Einstellungen 32.768 erlauben. Besser unter 16.384 bleiben.</translation>
    </message>
    <message>
      <source>The card recommends the first message; its prompt block and its chat loop show the two others.</source>
      <translation>Die Karte empfiehlt die erste Nachricht; ihr Prompt-Block und ihre Chatschleife zeigen die zwei anderen.</translation>
    </message>
    <message>
      <source>The card shows one system message in its prompt block and starts its chat loop with the other.</source>
      <translation>Die Karte zeigt eine Systemnachricht in ihrem Prompt-Block und beginnt ihre Chatschleife mit der anderen.</translation>
    </message>
    <message>
      <source>The certificate of {host} cannot be checked. Nothing was sent to it.</source>
      <translation>Das Zertifikat von {host} lässt sich nicht prüfen. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
      <source>The connection is not safe</source>
      <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
      <source>The connection to an RPC server broke: it ended, or its computer cannot be reached.</source>
      <translation>Die Verbindung zu einem RPC-Server brach ab: Er ist beendet, oder sein Computer ist nicht erreichbar.</translation>
    </message>
    <message>
      <source>The connection to the engine process was cut.</source>
      <translation>Die Verbindung zum Engine-Prozess wurde getrennt.</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>Der Kontext ist voll</translation>
    </message>
    <message>
      <source>The context is too short for this measurement</source>
      <translation>Der Kontext ist für diese Messung zu kurz</translation>
    </message>
    <message>
      <source>The conversation has more than {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>Die Unterhaltung hat mehr als {tokens:,} Tokens, und der Kontext fasst {length:,}, die Antwort eingerechnet. Nichts ging verloren.</translation>
    </message>
    <message>
      <source>The conversation has {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>Die Unterhaltung hat {tokens:,} Tokens, und der Kontext fasst {length:,}, die Antwort eingerechnet. Nichts ging verloren.</translation>
    </message>
    <message>
      <source>The conversation is gone</source>
      <translation>Die Unterhaltung ist weg</translation>
    </message>
    <message>
      <source>The conversation is kept.</source>
      <translation>Die Unterhaltung bleibt erhalten.</translation>
    </message>
    <message>
      <source>The conversation is too long for the context</source>
      <translation>Die Unterhaltung ist zu lang für den Kontext</translation>
    </message>
    <message>
      <source>The conversations are in use</source>
      <translation>Die Unterhaltungen sind in Benutzung</translation>
    </message>
    <message>
      <source>The conversations cannot be read</source>
      <translation>Die Unterhaltungen lassen sich nicht lesen</translation>
    </message>
    <message>
      <source>The conversations come from a newer version of Synthia</source>
      <translation>Die Unterhaltungen stammen aus einer neueren Version von Synthia</translation>
    </message>
    <message>
      <source>The conversations could not be stored or read</source>
      <translation>Die Unterhaltungen konnten nicht gespeichert oder gelesen werden</translation>
    </message>
    <message>
      <source>The data folder cannot be used</source>
      <translation>Der Datenordner kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The data folder cannot be written</source>
      <translation>In den Datenordner lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>The dictionary cannot be opened</source>
      <translation>Das Wörterbuch lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>The disk cannot hold a file this large</source>
      <translation>Der Datenträger fasst keine so große Datei</translation>
    </message>
    <message>
      <source>The disk has no room for this</source>
      <translation>Der Datenträger hat dafür keinen Platz</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
      <source>The disk of {folder} is formatted as FAT, which holds files of up to 4 GiB only. Nothing was downloaded.</source>
      <translation>Der Datenträger von {folder} ist als FAT formatiert, das nur Dateien bis 4 GiB fasst. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>The disk refused it: {path}. The code is still in the chat.</source>
      <translation>Der Datenträger hat abgelehnt: {path}. Der Code steht noch im Chat.</translation>
    </message>
    <message>
      <source>The download is incomplete: {part} are there.</source>
      <translation>Der Download ist unvollständig: {part} sind da.</translation>
    </message>
    <message>
      <source>The download led to a page instead of the file: download it again from the file's own link.</source>
      <translation>Der Download führte zu einer Seite statt zur Datei: über den eigenen Link der Datei erneut herunterladen.</translation>
    </message>
    <message>
      <source>The download stopped</source>
      <translation>Der Download hat angehalten</translation>
    </message>
    <message>
      <source>The engine cannot start</source>
      <translation>Die Engine kann nicht starten</translation>
    </message>
    <message>
      <source>The engine could not be started</source>
      <translation>Die Engine konnte nicht gestartet werden</translation>
    </message>
    <message>
      <source>The engine failed</source>
      <translation>Die Engine ist gescheitert</translation>
    </message>
    <message>
      <source>The engine has no RPC backend</source>
      <translation>Die Engine hat kein RPC-Backend</translation>
    </message>
    <message>
      <source>The engine has no backend</source>
      <translation>Die Engine hat kein Backend</translation>
    </message>
    <message>
      <source>The engine is missing</source>
      <translation>Die Engine fehlt</translation>
    </message>
    <message>
      <source>The engine process crashed ({name}).</source>
      <translation>Der Engine-Prozess ist abgestürzt ({name}).</translation>
    </message>
    <message>
      <source>The engine process ended with code {code}.</source>
      <translation>Der Engine-Prozess endete mit Code {code}.</translation>
    </message>
    <message>
      <source>The engine process no longer answered and was ended.</source>
      <translation>Der Engine-Prozess antwortete nicht mehr und wurde beendet.</translation>
    </message>
    <message>
      <source>The engine process was killed from outside (SIGKILL); the system may have run out of memory.</source>
      <translation>Der Engine-Prozess wurde von außen beendet (SIGKILL); dem System kann der Speicher ausgegangen sein.</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with fewer layers on the GPU.</source>
      <translation>Der Engine ging der Speicher aus, auch mit weniger Schichten auf der GPU.</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with smaller settings.</source>
      <translation>Der Engine ging der Speicher aus, auch mit kleineren Einstellungen.</translation>
    </message>
    <message>
      <source>The engine ran out of memory.</source>
      <translation>Der Engine ging der Speicher aus.</translation>
    </message>
    <message>
      <source>The engine stopped working</source>
      <translation>Die Engine hat aufgehört zu arbeiten</translation>
    </message>
    <message>
      <source>The engine was stopped</source>
      <translation>Die Engine wurde angehalten</translation>
    </message>
    <message>
      <source>The file became shorter while it was read.</source>
      <translation>Die Datei wurde beim Lesen kürzer.</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>The file changed while it was read</source>
      <translation>Die Datei hat sich beim Lesen geändert</translation>
    </message>
    <message>
      <source>The file ends inside its header, after {there:,} bytes.</source>
      <translation>Die Datei endet in ihrem Kopf, nach {there:,} Bytes.</translation>
    </message>
    <message>
      <source>The file has no text</source>
      <translation>Die Datei hat keinen Text</translation>
    </message>
    <message>
      <source>The file has too much text</source>
      <translation>Die Datei hat zu viel Text</translation>
    </message>
    <message>
      <source>The file holds no bytes.</source>
      <translation>Die Datei hat keine Bytes.</translation>
    </message>
    <message>
      <source>The file holds no chats</source>
      <translation>Die Datei enthält keine Chats</translation>
    </message>
    <message>
      <source>The file is damaged</source>
      <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
      <source>The file is empty</source>
      <translation>Die Datei ist leer</translation>
    </message>
    <message>
      <source>The file is encrypted</source>
      <translation>Die Datei ist verschlüsselt</translation>
    </message>
    <message>
      <source>The file is gone</source>
      <translation>Die Datei ist weg</translation>
    </message>
    <message>
      <source>The file is no text in UTF-8</source>
      <translation>Die Datei ist kein Text in UTF-8</translation>
    </message>
    <message>
      <source>The file is not on the Hub</source>
      <translation>Die Datei ist nicht auf dem Hub</translation>
    </message>
    <message>
      <source>The file is not text</source>
      <translation>Die Datei ist kein Text</translation>
    </message>
    <message>
      <source>The file is too large</source>
      <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
      <source>The file is too large for this drive</source>
      <translation>Die Datei ist zu groß für dieses Laufwerk</translation>
    </message>
    <message>
      <source>The file is whole: its tensor table ends where the file ends. </source>
      <translation>Die Datei ist vollständig: Ihre Tensor-Tabelle endet, wo die Datei endet. </translation>
    </message>
    <message>
      <source>The file may be damaged or made for another version: download it again, or choose another model.</source>
      <translation>Die Datei kann beschädigt oder für eine andere Version gemacht sein: erneut herunterladen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
      <source>The file needs too much memory</source>
      <translation>Die Datei braucht zu viel Speicher</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used and is kept as {kept}.</source>
      <translation>Die Datei der Voreinstellungen kann nicht verwendet werden und bleibt als {kept} erhalten.</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used.</source>
      <translation>Die Datei der Voreinstellungen kann nicht verwendet werden.</translation>
    </message>
    <message>
      <source>The file on the Hub has changed</source>
      <translation>Die Datei auf dem Hub hat sich geändert</translation>
    </message>
    <message>
      <source>The file system cannot hold a file as large as {where}. What was there before is unchanged.</source>
      <translation>Das Dateisystem fasst keine Datei, die so groß ist wie {where}. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
      <source>The file that holds it is damaged. The program works all the same.</source>
      <translation>Die Datei, die es enthält, ist beschädigt. Das Programm läuft trotzdem.</translation>
    </message>
    <message>
      <source>The file was not kept and nothing was changed.</source>
      <translation>Die Datei wurde nicht behalten, und nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The file was not saved</source>
      <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
      <source>The file was not written</source>
      <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
      <source>The file's text is gone</source>
      <translation>Der Text der Datei ist weg</translation>
    </message>
    <message>
      <source>The files could not be changed</source>
      <translation>Die Dateien konnten nicht geändert werden</translation>
    </message>
    <message>
      <source>The first 13B release, trained on Orca-style data.</source>
      <translation>Die erste 13B-Version, mit Daten nach Art von Orca trainiert.</translation>
    </message>
    <message>
      <source>The first 70B release, trained on Orca-style data.</source>
      <translation>Die erste 70B-Version, mit Daten nach Art von Orca trainiert.</translation>
    </message>
    <message>
      <source>The first 7B release, trained on Orca-style data.</source>
      <translation>Die erste 7B-Version, mit Daten nach Art von Orca trainiert.</translation>
    </message>
    <message>
      <source>The first Synthia of 13 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Das erste Synthia mit 13 Milliarden Parametern, auf Llama 2 und Daten nach Art von Orca. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>The first Synthia of 7 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Das erste Synthia mit 7 Milliarden Parametern, auf Llama 2 und Daten nach Art von Orca. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>The first Synthia of 70 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Das erste Synthia mit 70 Milliarden Parametern, auf Llama 2 und Daten nach Art von Orca. Unzensiert: wichtige Antworten prüfen.</translation>
    </message>
    <message>
      <source>The first release said to have general Tree of Thoughts reasoning.</source>
      <translation>Die erste Version, von der es heißt, sie schließe allgemein nach Tree of Thoughts.</translation>
    </message>
    <message>
      <source>The folder cannot be used</source>
      <translation>Der Ordner kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The folder for downloads is gone</source>
      <translation>Der Ordner für Downloads ist weg</translation>
    </message>
    <message>
      <source>The folder for the download cannot be used</source>
      <translation>Der Ordner für den Download kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The folder is missing</source>
      <translation>Der Ordner fehlt</translation>
    </message>
    <message>
      <source>The folder of this download is not there</source>
      <translation>Der Ordner dieses Downloads ist nicht da</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read or written.</source>
      <translation>Der Ordner {folder} lässt sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used.</source>
      <translation>Der Ordner {folder} kann nicht verwendet werden.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written.</source>
      <translation>In den Ordner {folder} lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <source>The folder {folder} is gone.</source>
      <translation>Der Ordner {folder} ist weg.</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only.</source>
      <translation>Der Ordner {folder} ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be read: {reason}.</source>
      <translation>Der Ordner {parent} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The header claims to be larger than {most} MiB.</source>
      <translation>Der Kopf gibt an, größer als {most} MiB zu sein.</translation>
    </message>
    <message>
      <source>The header claims {block_count:,} layers.</source>
      <translation>Der Kopf gibt {block_count:,} Schichten an.</translation>
    </message>
    <message>
      <source>The header claims {number:,} entries, more than the file can hold.</source>
      <translation>Der Kopf gibt {number:,} Einträge an, mehr als die Datei fassen kann.</translation>
    </message>
    <message>
      <source>The header has the entry "{key}" twice.</source>
      <translation>Der Kopf hat den Eintrag „{key}“ zweimal.</translation>
    </message>
    <message>
      <source>The header holds a list of the unknown type {kind}.</source>
      <translation>Der Kopf enthält eine Liste des unbekannten Typs {kind}.</translation>
    </message>
    <message>
      <source>The header holds a list of {length:,} items, more than the file can hold.</source>
      <translation>Der Kopf enthält eine Liste von {length:,} Einträgen, mehr als die Datei fassen kann.</translation>
    </message>
    <message>
      <source>The header holds a text of {length:,} bytes, more than the {longest:,} allowed.</source>
      <translation>Der Kopf enthält einen Text von {length:,} Bytes, mehr als die erlaubten {longest:,}.</translation>
    </message>
    <message>
      <source>The header holds a value of the unknown type {kind}.</source>
      <translation>Der Kopf enthält einen Wert des unbekannten Typs {kind}.</translation>
    </message>
    <message>
      <source>The header places tensors beyond any possible file size.</source>
      <translation>Der Kopf legt Tensoren hinter jede mögliche Dateigröße.</translation>
    </message>
    <message>
      <source>The header's alignment is not a power of two.</source>
      <translation>Die Ausrichtung im Kopf ist keine Zweierpotenz.</translation>
    </message>
    <message>
      <source>The join cannot go on</source>
      <translation>Das Zusammenfügen kann nicht weitergehen</translation>
    </message>
    <message>
      <source>The keyring cannot be used</source>
      <translation>Der Schlüsselbund kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The keyring of this computer did not delete the token: {error}.</source>
      <translation>Der Schlüsselbund dieses Computers hat das Token nicht gelöscht: {error}.</translation>
    </message>
    <message>
      <source>The keyring of this computer did not read the token: {error}.</source>
      <translation>Der Schlüsselbund dieses Computers hat das Token nicht gelesen: {error}.</translation>
    </message>
    <message>
      <source>The keyring of this computer did not write the token: {error}.</source>
      <translation>Der Schlüsselbund dieses Computers hat das Token nicht geschrieben: {error}.</translation>
    </message>
    <message>
      <source>The layers of {name} cannot be stored in it.</source>
      <translation>Die Schichten von {name} lassen sich darin nicht speichern.</translation>
    </message>
    <message>
      <source>The library Enchant is not installed on this system.</source>
      <translation>Die Bibliothek Enchant ist auf diesem System nicht installiert.</translation>
    </message>
    <message>
      <source>The linked file is missing</source>
      <translation>Die verknüpfte Datei fehlt</translation>
    </message>
    <message>
      <source>The list of parts cannot be read</source>
      <translation>Die Liste der Teile lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>The llama.cpp library does not load on this machine.</source>
      <translation>Die llama.cpp-Bibliothek lässt sich auf diesem Rechner nicht laden.</translation>
    </message>
    <message>
      <source>The memory plan could not be made</source>
      <translation>Der Speicherplan ließ sich nicht machen</translation>
    </message>
    <message>
      <source>The message is too long for the context</source>
      <translation>Die Nachricht ist zu lang für den Kontext</translation>
    </message>
    <message>
      <source>The message of Synthia 3.5 on Llama 3.</source>
      <translation>Die Nachricht von Synthia 3.5 auf Llama 3.</translation>
    </message>
    <message>
      <source>The model can be loaded all the same.</source>
      <translation>Das Modell kann trotzdem geladen werden.</translation>
    </message>
    <message>
      <source>The model cannot be put back</source>
      <translation>Das Modell lässt sich nicht zurücklegen</translation>
    </message>
    <message>
      <source>The model could not be loaded</source>
      <translation>Das Modell konnte nicht geladen werden</translation>
    </message>
    <message>
      <source>The model could not go on</source>
      <translation>Das Modell konnte nicht weitermachen</translation>
    </message>
    <message>
      <source>The model does not fit into the free memory</source>
      <translation>Das Modell passt nicht in den freien Speicher</translation>
    </message>
    <message>
      <source>The model file cannot be read</source>
      <translation>Die Modelldatei lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>The model file is damaged</source>
      <translation>Die Modelldatei ist beschädigt</translation>
    </message>
    <message>
      <source>The model file is empty</source>
      <translation>Die Modelldatei ist leer</translation>
    </message>
    <message>
      <source>The model file is for another kind of computer</source>
      <translation>Die Modelldatei ist für eine andere Art von Computer</translation>
    </message>
    <message>
      <source>The model file is incomplete</source>
      <translation>Die Modelldatei ist unvollständig</translation>
    </message>
    <message>
      <source>The model file is missing</source>
      <translation>Die Modelldatei fehlt</translation>
    </message>
    <message>
      <source>The model file may be damaged: download it again, or choose another model.</source>
      <translation>Die Modelldatei kann beschädigt sein: erneut herunterladen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
      <source>The model file was renamed</source>
      <translation>Die Modelldatei wurde umbenannt</translation>
    </message>
    <message>
      <source>The model file's version is not supported</source>
      <translation>Die Version der Modelldatei wird nicht unterstützt</translation>
    </message>
    <message>
      <source>The model gets no system message.</source>
      <translation>Das Modell bekommt keine Systemnachricht.</translation>
    </message>
    <message>
      <source>The model has {count} parts, and {name} is not in the folder.</source>
      <translation>Das Modell hat {count} Teile, und {name} ist nicht im Ordner.</translation>
    </message>
    <message>
      <source>The model has {split_count} parts, and {count} were read.</source>
      <translation>Das Modell hat {split_count} Teile, und {count} wurden gelesen.</translation>
    </message>
    <message>
      <source>The model is in parts.</source>
      <translation>Das Modell ist in Teilen.</translation>
    </message>
    <message>
      <source>The model's chat template does not work</source>
      <translation>Die Chat-Vorlage des Modells funktioniert nicht</translation>
    </message>
    <message>
      <source>The name is taken</source>
      <translation>Der Name ist vergeben</translation>
    </message>
    <message>
      <source>The one page of {name} is a picture without any text, as a scanner makes it.</source>
      <translation>Die einzige Seite von {name} ist ein Bild ohne Text, wie ein Scanner es macht.</translation>
    </message>
    <message>
      <source>The package has {size} and {folder} has {free} free. Nothing was kept.</source>
      <translation>Das Paket hat {size}, und {folder} hat {free} frei. Nichts wurde behalten.</translation>
    </message>
    <message>
      <source>The package llama-cpp-python is not installed.</source>
      <translation>Das Paket llama-cpp-python ist nicht installiert.</translation>
    </message>
    <message>
      <source>The part is missing</source>
      <translation>Der Teil fehlt</translation>
    </message>
    <message>
      <source>The parts are being joined</source>
      <translation>Die Teile werden gerade zusammengefügt</translation>
    </message>
    <message>
      <source>The parts cannot be read</source>
      <translation>Die Teile lassen sich nicht lesen</translation>
    </message>
    <message>
      <source>The parts could not be joined</source>
      <translation>Die Teile ließen sich nicht zusammenfügen</translation>
    </message>
    <message>
      <source>The parts do not fit together</source>
      <translation>Die Teile passen nicht zusammen</translation>
    </message>
    <message>
      <source>The parts do not make one model</source>
      <translation>Die Teile ergeben kein Modell</translation>
    </message>
    <message>
      <source>The preset "{label}" has a value that cannot be used: {problems}.</source>
      <translation>Die Voreinstellung „{label}“ hat einen unbrauchbaren Wert: {problems}.</translation>
    </message>
    <message>
      <source>The presets were not exported</source>
      <translation>Die Voreinstellungen wurden nicht exportiert</translation>
    </message>
    <message>
      <source>The presets were not read</source>
      <translation>Die Voreinstellungen wurden nicht gelesen</translation>
    </message>
    <message>
      <source>The presets were not saved</source>
      <translation>Die Voreinstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
      <source>The process that read {name} ended. Nothing else is affected.</source>
      <translation>Der Prozess, der {name} las, ist beendet. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
      <source>The program's list of models is damaged</source>
      <translation>Die Modellliste des Programms ist beschädigt</translation>
    </message>
    <message>
      <source>The program's presets are damaged</source>
      <translation>Die Voreinstellungen des Programms sind beschädigt</translation>
    </message>
    <message>
      <source>The proxy asks for a password</source>
      <translation>Der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
      <source>The proxy cannot be used</source>
      <translation>Der Proxy kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The proxy refused the call (HTTP 407).</source>
      <translation>Der Proxy hat den Aufruf abgelehnt (HTTP 407).</translation>
    </message>
    <message>
      <source>The redirect is not secure</source>
      <translation>Die Weiterleitung ist nicht sicher</translation>
    </message>
    <message>
      <source>The release feed cannot be read</source>
      <translation>Der Versions-Feed lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>The release feed cannot be used</source>
      <translation>Der Versions-Feed kann nicht verwendet werden</translation>
    </message>
    <message>
      <source>The release key of this build is broken</source>
      <translation>Der Veröffentlichungsschlüssel dieser Fassung ist defekt</translation>
    </message>
    <message>
      <source>The repository is not open to you</source>
      <translation>Das Repository ist nicht zugänglich</translation>
    </message>
    <message>
      <source>The repository is too large</source>
      <translation>Das Repository ist zu groß</translation>
    </message>
    <message>
      <source>The revision is not on the Hub</source>
      <translation>Die Revision ist nicht auf dem Hub</translation>
    </message>
    <message>
      <source>The same without its last sentence, as Synthia 70B 1.1 asks for it.</source>
      <translation>Dieselbe ohne ihren letzten Satz, wie Synthia 70B 1.1 sie verlangt.</translation>
    </message>
    <message>
      <source>The secure connection to {host} failed. Nothing was changed.</source>
      <translation>Die sichere Verbindung zu {host} scheiterte. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The server refused</source>
      <translation>Der Server hat abgelehnt</translation>
    </message>
    <message>
      <source>The server sends in a circle</source>
      <translation>Der Server leitet im Kreis</translation>
    </message>
    <message>
      <source>The server sends nowhere</source>
      <translation>Der Server leitet ins Leere</translation>
    </message>
    <message>
      <source>The settings come from a newer version of Synthia. What this version knows is used; {kept} keeps the rest.</source>
      <translation>Die Einstellungen stammen aus einer neueren Version von Synthia. Verwendet wird, was diese Version kennt; {kept} bewahrt den Rest.</translation>
    </message>
    <message>
      <source>The settings could not be read ({reason}). The defaults are used.</source>
      <translation>Die Einstellungen konnten nicht gelesen werden ({reason}). Verwendet wird der Standard.</translation>
    </message>
    <message>
      <source>The settings file is broken. The defaults are used.</source>
      <translation>Die Einstellungsdatei ist defekt. Verwendet wird der Standard.</translation>
    </message>
    <message>
      <source>The settings file was broken. It is kept as {kept}, and the defaults are used.</source>
      <translation>Die Einstellungsdatei war defekt. Sie bleibt als {kept} erhalten, und verwendet wird der Standard.</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
      <source>The signature is for no named file, not for {name}.</source>
      <translation>Die Signatur ist für keine benannte Datei, nicht für {name}.</translation>
    </message>
    <message>
      <source>The signature is for version unknown, not for {version}.</source>
      <translation>Die Signatur ist für eine unbekannte Version, nicht für {version}.</translation>
    </message>
    <message>
      <source>The signature is for version {other}, not for {version}.</source>
      <translation>Die Signatur ist für Version {other}, nicht für {version}.</translation>
    </message>
    <message>
      <source>The signature is for {file}, not for {name}.</source>
      <translation>Die Signatur ist für {file}, nicht für {name}.</translation>
    </message>
    <message>
      <source>The signature is not right</source>
      <translation>Die Signatur stimmt nicht</translation>
    </message>
    <message>
      <source>The signature of {name} cannot be read ({error}).</source>
      <translation>Die Signatur von {name} lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
      <source>The signature of {name} is of an old form that this program does not take.</source>
      <translation>Die Signatur von {name} hat eine alte Form, die dieses Programm nicht annimmt.</translation>
    </message>
    <message>
      <source>The speed could not be measured</source>
      <translation>Die Geschwindigkeit konnte nicht gemessen werden</translation>
    </message>
    <message>
      <source>The spelling library does not work</source>
      <translation>Die Bibliothek für die Rechtschreibung funktioniert nicht</translation>
    </message>
    <message>
      <source>The spelling library is there, but no dictionary for it.</source>
      <translation>Die Bibliothek für die Rechtschreibung ist da, aber kein Wörterbuch dazu.</translation>
    </message>
    <message>
      <source>The system gives no access to {name}: {reason}.</source>
      <translation>Das System gibt keinen Zugriff auf {name}: {reason}.</translation>
    </message>
    <message>
      <source>The system refused a new process: {error}.</source>
      <translation>Das System hat einen neuen Prozess abgelehnt: {error}.</translation>
    </message>
    <message>
      <source>The template in the model file failed: {reason}. The conversation is unchanged.</source>
      <translation>Die Vorlage in der Modelldatei scheiterte: {reason}. Die Unterhaltung ist unverändert.</translation>
    </message>
    <message>
      <source>The tensor "{name}" has rows of {shape:,} weights, which {known_name} cannot hold.</source>
      <translation>Der Tensor „{name}“ hat Zeilen mit {shape:,} Gewichten, die {known_name} nicht fassen kann.</translation>
    </message>
    <message>
      <source>The tensor "{name}" has {dimensions:,} dimensions.</source>
      <translation>Der Tensor „{name}“ hat {dimensions:,} Dimensionen.</translation>
    </message>
    <message>
      <source>The text of "{name}" has {count:,} characters; {longest_text:,} are the most.</source>
      <translation>Der Text von „{name}“ hat {count:,} Zeichen; höchstens {longest_text:,} sind möglich.</translation>
    </message>
    <message>
      <source>The token cannot be stored</source>
      <translation>Das Token lässt sich nicht speichern</translation>
    </message>
    <message>
      <source>The token was refused</source>
      <translation>Das Token wurde abgelehnt</translation>
    </message>
    <message>
      <source>The trash does not take {original}: {error}. The file is kept aside in {parent}.</source>
      <translation>Der Papierkorb nimmt {original} nicht an: {error}. Die Datei liegt beiseite in {parent}.</translation>
    </message>
    <message>
      <source>The update could not be looked for</source>
      <translation>Nach dem Update konnte nicht gesucht werden</translation>
    </message>
    <message>
      <source>The weights of v2.0 with the largest context raised to 16k.</source>
      <translation>Die Gewichte von v2.0, der größte Kontext auf 16k erhöht.</translation>
    </message>
    <message>
      <source>The {count} parts have {total:,} bytes together, and the model in them has {tensor_end:,}. Nothing was changed.</source>
      <translation>Die {count} Teile haben zusammen {total:,} Bytes, und das Modell darin hat {tensor_end:,}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The {pages:,} pages of {name} are pictures without any text, as a scanner makes them.</source>
      <translation>Die {pages:,} Seiten von {name} sind Bilder ohne Text, wie ein Scanner sie macht.</translation>
    </message>
    <message>
      <source>The {size} on disk are kept.</source>
      <translation>Die {size} auf dem Datenträger bleiben erhalten.</translation>
    </message>
    <message>
      <source>Then make a token at {page} and put it into Settings.</source>
      <translation>Dann unter {page} ein Token erstellen und in den Einstellungen eingeben.</translation>
    </message>
    <message>
      <source>There are no chats in this file</source>
      <translation>In dieser Datei sind keine Chats</translation>
    </message>
    <message>
      <source>There are no words in {name}.</source>
      <translation>In {name} sind keine Wörter.</translation>
    </message>
    <message>
      <source>There are: {names}.</source>
      <translation>Es gibt: {names}.</translation>
    </message>
    <message>
      <source>There is no RPC server at {endpoint}.</source>
      <translation>Unter {endpoint} ist kein RPC-Server.</translation>
    </message>
    <message>
      <source>There is no connection to {host} now. Nothing was changed.</source>
      <translation>Zu {host} besteht jetzt keine Verbindung. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is no connection to {host} now: {reason}. Nothing was changed.</source>
      <translation>Zu {host} besteht jetzt keine Verbindung: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is no file at {first}.</source>
      <translation>Unter {first} ist keine Datei.</translation>
    </message>
    <message>
      <source>There is no file at {path}.</source>
      <translation>Unter {path} ist keine Datei.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Nothing was downloaded.</source>
      <translation>Es gibt keinen Ordner {folder}. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>There is no folder {parent}. Nothing was changed.</source>
      <translation>Es gibt keinen Ordner {parent}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>There is no model to answer with.</source>
      <translation>Es gibt kein Modell, das antworten könnte.</translation>
    </message>
    <message>
      <source>There is no preset named "{name}"</source>
      <translation>Es gibt keine Voreinstellung namens „{name}“</translation>
    </message>
    <message>
      <source>There is no such branch</source>
      <translation>Einen solchen Zweig gibt es nicht</translation>
    </message>
    <message>
      <source>There is no such repository</source>
      <translation>Ein solches Repository gibt es nicht</translation>
    </message>
    <message>
      <source>There is no token</source>
      <translation>Es gibt kein Token</translation>
    </message>
    <message>
      <source>There is no trash on this drive</source>
      <translation>Dieses Laufwerk hat keinen Papierkorb</translation>
    </message>
    <message>
      <source>There is not enough room on the disk</source>
      <translation>Auf dem Datenträger ist nicht genug Platz</translation>
    </message>
    <message>
      <source>There is nothing at this address</source>
      <translation>Unter dieser Adresse ist nichts</translation>
    </message>
    <message>
      <source>There is nothing to join</source>
      <translation>Es gibt nichts zusammenzufügen</translation>
    </message>
    <message>
      <source>There is too little free memory to measure the speed</source>
      <translation>Zum Messen der Geschwindigkeit ist zu wenig Speicher frei</translation>
    </message>
    <message>
      <source>There is too little room on the disk to measure the speed</source>
      <translation>Zum Messen der Geschwindigkeit ist auf dem Datenträger zu wenig Platz</translation>
    </message>
    <message>
      <source>There was no end to reading {name}; some damaged files are like that.</source>
      <translation>Das Lesen von {name} nahm kein Ende; manche beschädigten Dateien sind so.</translation>
    </message>
    <message>
      <source>These files need no joining</source>
      <translation>Diese Dateien müssen nicht zusammengefügt werden</translation>
    </message>
    <message>
      <source>These files were made before llama.cpp's present layout of Mixtral models and no longer load.</source>
      <translation>Diese Dateien entstanden vor der jetzigen Anordnung von Mixtral-Modellen in llama.cpp und laden nicht mehr.</translation>
    </message>
    <message>
      <source>These parts belong to somewhere else</source>
      <translation>Diese Teile gehören woandershin</translation>
    </message>
    <message>
      <source>These pieces do not make a whole model</source>
      <translation>Diese Stücke ergeben kein ganzes Modell</translation>
    </message>
    <message>
      <source>They are {names}.</source>
      <translation>Es sind {names}.</translation>
    </message>
    <message>
      <source>This KV cache format does not fit the model</source>
      <translation>Dieses Format des KV-Cache passt nicht zum Modell</translation>
    </message>
    <message>
      <source>This KV cache format needs flash attention</source>
      <translation>Dieses Format des KV-Cache braucht Flash Attention</translation>
    </message>
    <message>
      <source>This account is not allowed to read {path}.</source>
      <translation>Dieses Konto darf {path} nicht lesen.</translation>
    </message>
    <message>
      <source>This computer has no keyring that Synthia can use, and a token is not written into a plain file.</source>
      <translation>Dieser Computer hat keinen Schlüsselbund, den Synthia nutzen kann, und ein Token wird nicht in eine offene Datei geschrieben.</translation>
    </message>
    <message>
      <source>This download cannot be stored</source>
      <translation>Dieser Download lässt sich nicht speichern</translation>
    </message>
    <message>
      <source>This engine build uses instructions that this processor does not have (SIGILL).</source>
      <translation>Diese Fassung der Engine verwendet Befehle, die dieser Prozessor nicht hat (SIGILL).</translation>
    </message>
    <message>
      <source>This file is being downloaded already</source>
      <translation>Diese Datei wird schon heruntergeladen</translation>
    </message>
    <message>
      <source>This file is not a language model</source>
      <translation>Diese Datei ist kein Sprachmodell</translation>
    </message>
    <message>
      <source>This is a folder</source>
      <translation>Das ist ein Ordner</translation>
    </message>
    <message>
      <source>This is no file</source>
      <translation>Das ist keine Datei</translation>
    </message>
    <message>
      <source>This is not a GGUF model file</source>
      <translation>Das ist keine GGUF-Modelldatei</translation>
    </message>
    <message>
      <source>This is one piece of a model file</source>
      <translation>Das ist ein Stück einer Modelldatei</translation>
    </message>
    <message>
      <source>This is part {number} of {count} of a model</source>
      <translation>Das ist Teil {number} von {count} eines Modells</translation>
    </message>
    <message>
      <source>This kind of model is not supported</source>
      <translation>Diese Art von Modell wird nicht unterstützt</translation>
    </message>
    <message>
      <source>This model asks for your consent</source>
      <translation>Dieses Modell verlangt eine Zustimmung</translation>
    </message>
    <message>
      <source>This model cannot be deleted here</source>
      <translation>Dieses Modell lässt sich hier nicht löschen</translation>
    </message>
    <message>
      <source>This model cannot chat</source>
      <translation>Dieses Modell kann nicht chatten</translation>
    </message>
    <message>
      <source>This model has no tokenizer</source>
      <translation>Dieses Modell hat keinen Tokenizer</translation>
    </message>
    <message>
      <source>This model is on this computer already</source>
      <translation>Dieses Modell ist schon auf diesem Computer</translation>
    </message>
    <message>
      <source>This names no repository</source>
      <translation>Das benennt kein Repository</translation>
    </message>
    <message>
      <source>This repository asks for your consent first</source>
      <translation>Dieses Repository verlangt zuerst eine Zustimmung</translation>
    </message>
    <message>
      <source>This repository is disabled</source>
      <translation>Dieses Repository ist abgeschaltet</translation>
    </message>
    <message>
      <source>This repository says openrail; the model itself is under the Llama 2 licence.</source>
      <translation>Dieses Repository gibt openrail an; das Modell selbst steht unter der Llama-2-Lizenz.</translation>
    </message>
    <message>
      <source>Thoughtful</source>
      <translation>Bedacht</translation>
    </message>
    <message>
      <source>Together they are {left:,} bytes longer than the model that they begin with.</source>
      <translation>Zusammen sind sie {left:,} Bytes länger als das Modell, mit dem sie beginnen.</translation>
    </message>
    <message>
      <source>Trained along the Orca 2 paper. The data holds the Tree of Thoughts message and ten more long system messages.</source>
      <translation>Nach dem Orca-2-Artikel trainiert. Die Daten enthalten die Tree-of-Thoughts-Nachricht und zehn weitere lange Systemnachrichten.</translation>
    </message>
    <message>
      <source>Trained on whole agent sessions of up to 65,536 tokens. Keeps the image and video input of its base.</source>
      <translation>Auf ganzen Agentensitzungen von bis zu 65.536 Tokens trainiert. Behält Bild- und Videoeingabe seines Grundmodells.</translation>
    </message>
    <message>
      <source>Trained without any system message.</source>
      <translation>Ohne Systemnachricht trainiert.</translation>
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
      <translation>Später oder über ein anderes Netzwerk erneut versuchen: Etwas auf dem Weg kann die Datei verändern.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Später erneut versuchen.</translation>
    </message>
    <message>
      <source>Try again later. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>Später erneut versuchen. Geschieht es wieder, das Projekt verständigen: Jemand kann eine andere Datei an ihre Stelle gelegt haben.</translation>
    </message>
    <message>
      <source>Try again later; the details help to mend it.</source>
      <translation>Später erneut versuchen; die Details helfen, den Fehler zu beheben.</translation>
    </message>
    <message>
      <source>Try again then.</source>
      <translation>Dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Try again then. With a token of your own in Settings it allows more.</source>
      <translation>Dann erneut versuchen. Mit einem eigenen Token in den Einstellungen ist mehr erlaubt.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Erneut versuchen.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, report it with the details.</source>
      <translation>Erneut versuchen. Geschieht es wieder, mit den Details melden.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>Erneut versuchen. Geschieht es wieder, das Projekt verständigen: Jemand kann eine andere Datei an ihre Stelle gelegt haben.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, use a shorter context or a smaller model.</source>
      <translation>Erneut versuchen. Geschieht es wieder, einen kürzeren Kontext oder ein kleineres Modell verwenden.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details below help to mend it.</source>
      <translation>Erneut versuchen; geschieht es wieder, helfen die Details unten, den Fehler zu beheben.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details help to mend it.</source>
      <translation>Erneut versuchen; geschieht es wieder, helfen die Details, den Fehler zu beheben.</translation>
    </message>
    <message>
      <source>Two of its files have the same name. Nothing was downloaded.</source>
      <translation>Zwei der Dateien haben denselben Namen. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>Uncensored: it answers what other models refuse. What is done with the answers is up to you.</source>
      <translation>Unzensiert: Es beantwortet, was andere Modelle ablehnen. Was mit den Antworten geschieht, liegt in der eigenen Verantwortung.</translation>
    </message>
    <message>
      <source>Unload that model, or end the other program.</source>
      <translation>Jenes Modell entladen oder das andere Programm beenden.</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again.</source>
      <translation>Den Schlüsselbund entsperren und erneut versuchen.</translation>
    </message>
    <message>
      <source>Unpack it and open the .gguf file inside.</source>
      <translation>Entpacken und die .gguf-Datei darin öffnen.</translation>
    </message>
    <message>
      <source>Unpack it, or download the model's GGUF version.</source>
      <translation>Entpacken oder die GGUF-Fassung des Modells herunterladen.</translation>
    </message>
    <message>
      <source>Update Synthia, then try again.</source>
      <translation>Synthia aktualisieren, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Update the program, or choose another model.</source>
      <translation>Das Programm aktualisieren oder ein anderes Modell wählen.</translation>
    </message>
    <message>
      <source>Use a shorter context or a smaller KV cache format.</source>
      <translation>Einen kürzeren Kontext oder ein kleineres Format des KV-Cache verwenden.</translation>
    </message>
    <message>
      <source>Use a shorter context, fewer layers on the GPU, or a smaller model.</source>
      <translation>Einen kürzeren Kontext, weniger Schichten auf der GPU oder ein kleineres Modell verwenden.</translation>
    </message>
    <message>
      <source>Use a smaller model.</source>
      <translation>Ein kleineres Modell verwenden.</translation>
    </message>
    <message>
      <source>Use that window, or start this one with another folder: --data-dir.</source>
      <translation>Jenes Fenster verwenden oder dieses mit einem anderen Ordner starten: --data-dir.</translation>
    </message>
    <message>
      <source>Uses the chat template inside the GGUF file.</source>
      <translation>Verwendet die Chat-Vorlage in der GGUF-Datei.</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Sehr groß</translation>
    </message>
    <message>
      <source>Very large, almost no loss</source>
      <translation>Sehr groß, fast kein Verlust</translation>
    </message>
    <message>
      <source>Very large; the card does not recommend it</source>
      <translation>Sehr groß; die Karte empfiehlt es nicht</translation>
    </message>
    <message>
      <source>Very low loss</source>
      <translation>Sehr geringer Verlust</translation>
    </message>
    <message>
      <source>Very low loss; recommended by the card</source>
      <translation>Sehr geringer Verlust; von der Karte empfohlen</translation>
    </message>
    <message>
      <source>Very small, heavy loss</source>
      <translation>Sehr klein, starker Verlust</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Warten, bis es fertig ist.</translation>
    </message>
    <message>
      <source>What arrived there is kept.</source>
      <translation>Was dort angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>What is already shown is kept.</source>
      <translation>Was schon gezeigt wird, bleibt erhalten.</translation>
    </message>
    <message>
      <source>What is known of this release comes from third parties.</source>
      <translation>Was über diese Version bekannt ist, stammt von Dritten.</translation>
    </message>
    <message>
      <source>What the chat loop of the first Synthia models starts with.</source>
      <translation>Womit die Chatschleife der ersten Synthia-Modelle beginnt.</translation>
    </message>
    <message>
      <source>What the model cards' own chat loop uses.</source>
      <translation>Was die Chatschleife der Modellkarten verwendet.</translation>
    </message>
    <message>
      <source>What {host} sent is not the release feed of this program. {reason} Nothing was changed.</source>
      <translation>Was {host} gesendet hat, ist nicht der Versions-Feed dieses Programms. {reason} Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Where the model came from was not noted</source>
      <translation>Woher das Modell kam, wurde nicht festgehalten</translation>
    </message>
    <message>
      <source>Write it as http://name:port under Settings.</source>
      <translation>Ihn unter Einstellungen als http://name:port schreiben.</translation>
    </message>
    <message>
      <source>Write its address in Settings as http://host:port.</source>
      <translation>Seine Adresse in den Einstellungen als http://host:port schreiben.</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {error}.</source>
      <translation>Das Schreiben in {folder} scheiterte: {error}.</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {reason}. Nothing was kept.</source>
      <translation>Das Schreiben in {folder} scheiterte: {reason}. Nichts wurde behalten.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}.</source>
      <translation>Das Schreiben von {file} scheiterte: {reason}.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The file is as it was before.</source>
      <translation>Das Schreiben von {file} scheiterte: {reason}. Die Datei ist wie zuvor.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The model itself is whole and can be used.</source>
      <translation>Das Schreiben von {file} scheiterte: {reason}. Das Modell selbst ist vollständig und kann verwendet werden.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The settings on the disk are the ones from before.</source>
      <translation>Das Schreiben von {file} scheiterte: {reason}. Die Einstellungen auf dem Datenträger sind die von vorher.</translation>
    </message>
    <message>
      <source>Writing {path} failed: {error}.</source>
      <translation>Das Schreiben von {path} scheiterte: {error}.</translation>
    </message>
    <message>
      <source>Writing {where} filled the disk. What was there before is unchanged.</source>
      <translation>Das Schreiben von {where} hat den Datenträger gefüllt. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Ich</translation>
    </message>
    <message>
      <source>Your message is kept.</source>
      <translation>Die Nachricht bleibt erhalten.</translation>
    </message>
    <message>
      <source>Your own presets are unchanged.</source>
      <translation>Die eigenen Voreinstellungen sind unverändert.</translation>
    </message>
    <message>
      <source>Your presets could not be read ({reason}).</source>
      <translation>Die eigenen Voreinstellungen konnten nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
      <source>a GGML file, the format before GGUF</source>
      <translation>eine GGML-Datei, das Format vor GGUF</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the model itself</source>
      <translation>ein Git-LFS-Zeiger, nicht das Modell selbst</translation>
    </message>
    <message>
      <source>a JSON file</source>
      <translation>eine JSON-Datei</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>ein PyTorch-Checkpoint</translation>
    </message>
    <message>
      <source>a diffusion model, which this program does not run</source>
      <translation>ein Diffusionsmodell, das dieses Programm nicht ausführt</translation>
    </message>
    <message>
      <source>a download that has not begun: its first bytes are all zero</source>
      <translation>ein Download, der nicht begonnen hat: Die ersten Bytes sind alle null</translation>
    </message>
    <message>
      <source>a file with another SHA-256 than the feed tells</source>
      <translation>eine Datei mit einem anderen SHA-256, als der Feed angibt</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>ein gzip-Archiv</translation>
    </message>
    <message>
      <source>a piece of {whole}</source>
      <translation>ein Stück von {whole}</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>eine safetensors-Datei</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>eine Webseite</translation>
    </message>
    <message>
      <source>a zip archive or a PyTorch checkpoint</source>
      <translation>ein Zip-Archiv oder PyTorch-Checkpoint</translation>
    </message>
    <message>
      <source>an Ollama manifest</source>
      <translation>ein Ollama-Manifest</translation>
    </message>
    <message>
      <source>an embedding model: it turns text into numbers and writes none</source>
      <translation>ein Embedding-Modell: Es macht Text zu Zahlen und schreibt keinen</translation>
    </message>
    <message>
      <source>an encoder-decoder model, which this program does not run</source>
      <translation>ein Encoder-Decoder-Modell, das dieses Programm nicht ausführt</translation>
    </message>
    <message>
      <source>document {number} is not the one that its messages name</source>
      <translation>Dokument {number} ist nicht das, das seine Nachrichten nennen</translation>
    </message>
    <message>
      <source>in a moment</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>in some minutes</source>
      <translation>in einigen Minuten</translation>
    </message>
    <message>
      <source>in {seconds} minutes</source>
      <translation>in {seconds} Minuten</translation>
    </message>
    <message>
      <source>in {seconds} seconds</source>
      <translation>in {seconds} Sekunden</translation>
    </message>
    <message>
      <source>it breaks off every answer</source>
      <translation>jede Antwort wird abgebrochen</translation>
    </message>
    <message>
      <source>it changed again and again while it was sent.</source>
      <translation>Sie hat sich beim Senden immer wieder geändert.</translation>
    </message>
    <message>
      <source>it changed while it was sent</source>
      <translation>sie hat sich beim Senden geändert</translation>
    </message>
    <message>
      <source>it computes a number that is too large</source>
      <translation>sie berechnet eine zu große Zahl</translation>
    </message>
    <message>
      <source>it did not answer in time</source>
      <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
      <source>it does not begin as such a file does</source>
      <translation>sie beginnt nicht wie eine solche Datei</translation>
    </message>
    <message>
      <source>it does not come to an end</source>
      <translation>sie kommt an kein Ende</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>sie endet zu früh</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
      <source>it has {found:,} bytes instead of {size:,}</source>
      <translation>sie hat {found:,} Bytes statt {size:,}</translation>
    </message>
    <message>
      <source>it has {length:,} bytes instead of {size:,}</source>
      <translation>sie hat {length:,} Bytes statt {size:,}</translation>
    </message>
    <message>
      <source>it has {size:,} bytes instead of {part_size:,}.</source>
      <translation>Sie hat {size:,} Bytes statt {part_size:,}.</translation>
    </message>
    <message>
      <source>it is another chat's, or of another model or engine</source>
      <translation>er gehört zu einem anderen Chat, Modell oder einer anderen Engine</translation>
    </message>
    <message>
      <source>it is cut short, or too long</source>
      <translation>er ist abgeschnitten oder zu lang</translation>
    </message>
    <message>
      <source>it is longer than it was</source>
      <translation>sie ist länger, als sie war</translation>
    </message>
    <message>
      <source>it is not signed by this program</source>
      <translation>er ist nicht von diesem Programm signiert</translation>
    </message>
    <message>
      <source>it is shorter than it was</source>
      <translation>sie ist kürzer, als sie war</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>sie ist zu lang</translation>
    </message>
    <message>
      <source>it leaves the question out of the prompt</source>
      <translation>sie lässt die Frage aus dem Prompt weg</translation>
    </message>
    <message>
      <source>it pads a text by a number</source>
      <translation>sie füllt einen Text mit einer Zahl auf</translation>
    </message>
    <message>
      <source>it repeats a text too often</source>
      <translation>sie wiederholt einen Text zu oft</translation>
    </message>
    <message>
      <source>its SHA-256 is {linked}… instead of {sha256}….</source>
      <translation>Ihr SHA-256 ist {linked}… statt {sha256}….</translation>
    </message>
    <message>
      <source>its digests are not those of its bytes</source>
      <translation>seine Prüfsummen sind nicht die seiner Bytes</translation>
    </message>
    <message>
      <source>its header is too long</source>
      <translation>sein Kopf ist zu lang</translation>
    </message>
    <message>
      <source>its text does not come to an end</source>
      <translation>sein Text kommt an kein Ende</translation>
    </message>
    <message>
      <source>its tokens are not those of its header</source>
      <translation>seine Tokens sind nicht die in seinem Kopf</translation>
    </message>
    <message>
      <source>lines that are no turns: {count:,}</source>
      <translation>Zeilen, die kein Austausch sind: {count:,}</translation>
    </message>
    <message>
      <source>llama.cpp does not take it</source>
      <translation>llama.cpp nimmt ihn nicht an</translation>
    </message>
    <message>
      <source>llama.cpp failed while computing (code {code}). What is already shown is kept.</source>
      <translation>llama.cpp scheiterte beim Rechnen (Code {code}). Was schon gezeigt wird, bleibt erhalten.</translation>
    </message>
    <message>
      <source>llama.cpp found an error in itself and stopped (SIGABRT).</source>
      <translation>llama.cpp fand einen Fehler in sich selbst und hat angehalten (SIGABRT).</translation>
    </message>
    <message>
      <source>llama.cpp found nothing to compute with in {folder}.</source>
      <translation>llama.cpp fand in {folder} nichts, womit es rechnen kann.</translation>
    </message>
    <message>
      <source>llama.cpp refused {name}: {reason}.</source>
      <translation>llama.cpp hat {name} abgelehnt: {reason}.</translation>
    </message>
    <message>
      <source>message {number} has no id, text or role</source>
      <translation>Nachricht {number} hat keine Kennung, keinen Text oder keine Rolle</translation>
    </message>
    <message>
      <source>messages that came twice: {count:,}</source>
      <translation>Nachrichten, die zweimal kamen: {count:,}</translation>
    </message>
    <message>
      <source>messages that followed each other in a circle: {count:,}</source>
      <translation>Nachrichten, die einander im Kreis folgten: {count:,}</translation>
    </message>
    <message>
      <source>messages that followed others which are not there: {count:,}</source>
      <translation>Nachrichten, die auf fehlende folgten: {count:,}</translation>
    </message>
    <message>
      <source>messages without text: {count:,}</source>
      <translation>Nachrichten ohne Text: {count:,}</translation>
    </message>
    <message>
      <source>more than the {size:,} bytes that the feed tells</source>
      <translation>mehr als die {size:,} Bytes, die der Feed angibt</translation>
    </message>
    <message>
      <source>no GGUF models at all</source>
      <translation>gar keine GGUF-Modelle</translation>
    </message>
    <message>
      <source>only {came:,} bytes came in {seconds:.0f} seconds</source>
      <translation>nur {came:,} Bytes kamen in {seconds:.0f} Sekunden</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>Seite {page}</translation>
    </message>
    <message>
      <source>synthia-desktop presets list shows them all.</source>
      <translation>„synthia-desktop presets list“ zeigt alle.</translation>
    </message>
    <message>
      <source>the branch that was shown is not known</source>
      <translation>der gezeigte Zweig ist nicht bekannt</translation>
    </message>
    <message>
      <source>the chat's id is no file name</source>
      <translation>die Kennung des Chats ist kein Dateiname</translation>
    </message>
    <message>
      <source>the file with -00001-of- in its name</source>
      <translation>die Datei mit -00001-of- im Namen</translation>
    </message>
    <message>
      <source>{count} of {total} files match the published SHA-256. Of the others no hash is known.</source>
      <translation>{count} von {total} Dateien stimmen mit dem veröffentlichten SHA-256 überein. Von den anderen ist keine Prüfsumme bekannt.</translation>
    </message>
    <message>
      <source>{count} parts are in the folder, and {missing} is not.</source>
      <translation>{count} Teile liegen im Ordner, und {missing} fehlt.</translation>
    </message>
    <message>
      <source>{done:,} bytes in place of the {size:,} that the feed tells</source>
      <translation>{done:,} Bytes statt der {size:,}, die der Feed angibt</translation>
    </message>
    <message>
      <source>{file_name} says that it has no vocabulary, so that no text can be put to it.</source>
      <translation>{file_name} gibt an, kein Vokabular zu haben, daher lässt sich kein Text eingeben.</translation>
    </message>
    <message>
      <source>{filename}: {reason}. What is there can be joined later.</source>
      <translation>{filename}: {reason}. Was da ist, kann später zusammengefügt werden.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>{file} is no file.</source>
      <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
      <source>{file}: {reason}. What was there before is unchanged.</source>
      <translation>{file}: {reason}. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
      <source>{final} is not the package that would be downloaded. It was left as it is.</source>
      <translation>{final} ist nicht das Paket, das heruntergeladen würde. Es blieb, wie es war.</translation>
    </message>
    <message>
      <source>{folder} cannot be found. The drive it is on may be unplugged.</source>
      <translation>{folder} ist nicht zu finden. Das Laufwerk kann getrennt sein.</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {reason}.</source>
      <translation>{folder} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>{folder} lässt sich nicht beschreiben: {error}.</translation>
    </message>
    <message>
      <source>{folder} does not exist, nor does the folder that it belongs to. Nothing was written.</source>
      <translation>{folder} gibt es nicht, und auch nicht den Ordner, zu dem er gehört. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>{folder} exists again. The deleted files are kept in {aside}.</source>
      <translation>{folder} gibt es wieder. Die gelöschten Dateien bleiben in {aside}.</translation>
    </message>
    <message>
      <source>{folder} is no ordinary file.</source>
      <translation>{folder} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>{host} answered with a web page in place of data. Nothing of it was kept.</source>
      <translation>{host} antwortete mit einer Webseite statt mit Daten. Nichts davon wurde behalten.</translation>
    </message>
    <message>
      <source>{host} answered “{status}”</source>
      <translation>{host} antwortete „{status}“</translation>
    </message>
    <message>
      <source>{host} answered “{words}”. Nothing was changed.</source>
      <translation>{host} antwortete „{words}“. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{host} answered, but not as the Hub does. {reason}</source>
      <translation>{host} antwortete, aber nicht wie der Hub. {reason}</translation>
    </message>
    <message>
      <source>{host} cannot be reached</source>
      <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
      <source>{host} cannot be trusted</source>
      <translation>{host} ist nicht vertrauenswürdig</translation>
    </message>
    <message>
      <source>{host} could not be reached</source>
      <translation>{host} war nicht erreichbar</translation>
    </message>
    <message>
      <source>{host} cut the connection</source>
      <translation>{host} hat die Verbindung getrennt</translation>
    </message>
    <message>
      <source>{host} cut the connection. Nothing was changed.</source>
      <translation>{host} hat die Verbindung getrennt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{host} does not accept the token. It may have expired or been deleted.</source>
      <translation>{host} nimmt das Token nicht an. Es kann abgelaufen oder gelöscht sein.</translation>
    </message>
    <message>
      <source>{host} does not answer</source>
      <translation>{host} antwortet nicht</translation>
    </message>
    <message>
      <source>{host} has no such file. Nothing was changed.</source>
      <translation>{host} hat keine solche Datei. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{host} has switched {repo} off for everyone.</source>
      <translation>{host} hat {repo} für alle abgeschaltet.</translation>
    </message>
    <message>
      <source>{host} has trouble of its own (HTTP {status}). What arrived is kept.</source>
      <translation>{host} hat selbst eine Störung (HTTP {status}). Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>{host} limits how often it is asked, and answers again {when}.</source>
      <translation>{host} begrenzt die Zahl der Fragen und antwortet {when} wieder.</translation>
    </message>
    <message>
      <source>{host} redirects again and again. Nothing was changed.</source>
      <translation>{host} leitet immer wieder weiter. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{host} redirects from a secure connection to an open one, which is not followed.</source>
      <translation>{host} leitet von einer sicheren Verbindung auf eine offene um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
      <source>{host} redirects in a circle</source>
      <translation>{host} leitet im Kreis</translation>
    </message>
    <message>
      <source>{host} redirects to an address that is none. Nothing was changed.</source>
      <translation>{host} leitet auf eine Adresse um, die keine ist. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{host} sent a redirect that leads nowhere</source>
      <translation>{host} hat eine Weiterleitung ins Leere gesendet</translation>
    </message>
    <message>
      <source>{host} sent a web page in place of the file. Nothing of it was kept.</source>
      <translation>{host} sandte eine Webseite statt der Datei. Nichts davon wurde behalten.</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file, perhaps to sign in</source>
      <translation>{host} sandte eine Webseite statt der Datei, vielleicht zur Anmeldung</translation>
    </message>
    <message>
      <source>{host} sent another range than the one asked for</source>
      <translation>{host} sandte einen anderen Bereich als den verlangten</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding</source>
      <translation>{host} sandte die Datei in einer anderen Kodierung</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding.</source>
      <translation>{host} sandte die Datei in einer anderen Kodierung.</translation>
    </message>
    <message>
      <source>{host} sent {what}. It was not kept, and nothing was changed.</source>
      <translation>{host} sandte {what}. Das wurde nicht behalten, und nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{host} shows no repository named {repo}.</source>
      <translation>{host} zeigt kein Repository namens {repo}.</translation>
    </message>
    <message>
      <source>{host} stopped answering. Nothing was changed.</source>
      <translation>{host} antwortete nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{host} stopped sending</source>
      <translation>{host} sendete nicht mehr weiter</translation>
    </message>
    <message>
      <source>{missing} more are needed in {folder}, and {free} are free. {kept}</source>
      <translation>In {folder} werden noch {missing} gebraucht, und {free} sind frei. {kept}</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} und {more} weitere</translation>
    </message>
    <message>
      <source>{names}: the bytes differ from those that were published. Download it again. Nothing was changed.</source>
      <translation>{names}: Die Bytes weichen von den veröffentlichten ab. Erneut herunterladen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{name} (the passages that fit the question)</source>
      <translation>{name} (die zur Frage passenden Textstellen)</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages)</source>
      <translation>{name} ({n:,} Seiten)</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages, the passages that fit the question)</source>
      <translation>{name} ({n:,} Seiten, die zur Frage passenden Textstellen)</translation>
    </message>
    <message>
      <source>{name} and the parts beside it do not go on from the first to the last. Nothing was changed.</source>
      <translation>{name} und die Teile daneben gehen nicht vom ersten bis zum letzten durch. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{name} begins as a model file of its own does, so it is no piece of {members}.</source>
      <translation>{name} beginnt wie eine eigene Modelldatei, ist also kein Stück von {members}.</translation>
    </message>
    <message>
      <source>{name} could not be loaded</source>
      <translation>{name} konnte nicht geladen werden</translation>
    </message>
    <message>
      <source>{name} does not begin as JSON does. Nothing of it was imported.</source>
      <translation>{name} beginnt nicht wie JSON. Nichts davon wurde importiert.</translation>
    </message>
    <message>
      <source>{name} does not fit with these settings.</source>
      <translation>{name} passt mit diesen Einstellungen nicht.</translation>
    </message>
    <message>
      <source>{name} does not hold what files of its kind hold.</source>
      <translation>{name} enthält nicht, was Dateien dieser Art enthalten.</translation>
    </message>
    <message>
      <source>{name} has more than {limit:,} characters of text.</source>
      <translation>{name} hat mehr als {limit:,} Zeichen Text.</translation>
    </message>
    <message>
      <source>{name} has no bytes.</source>
      <translation>{name} hat keine Bytes.</translation>
    </message>
    <message>
      <source>{name} has no further parts beside it.</source>
      <translation>{name} hat keine weiteren Teile neben sich.</translation>
    </message>
    <message>
      <source>{name} has the architecture "{found}", which this version of llama.cpp does not know.</source>
      <translation>{name} hat die Architektur „{found}“, die diese Version von llama.cpp nicht kennt.</translation>
    </message>
    <message>
      <source>{name} has {count} parts, and its first one is part {split_number} of {split_count}.</source>
      <translation>{name} hat {count} Teile, und der erste davon ist Teil {split_number} von {split_count}.</translation>
    </message>
    <message>
      <source>{name} has {size} to read; files of this kind are read up to {limit}.</source>
      <translation>{name} hat {size} zu lesen; Dateien dieser Art werden bis {limit} gelesen.</translation>
    </message>
    <message>
      <source>{name} holds data that is neither text nor a PDF or DOCX file.</source>
      <translation>{name} enthält Daten, die weder Text noch eine PDF- oder DOCX-Datei sind.</translation>
    </message>
    <message>
      <source>{name} is a folder or a device.</source>
      <translation>{name} ist ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
      <source>{name} is a link to a file that another program keeps. Nothing was changed.</source>
      <translation>{name} ist ein Link auf eine Datei, die ein anderes Programm verwaltet. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{name} is a picture, an archive, a program or another office program's document.</source>
      <translation>{name} ist ein Bild, ein Archiv, ein Programm oder das Dokument eines anderen Büroprogramms.</translation>
    </message>
    <message>
      <source>{name} is a shard that llama.cpp opens as it is, together with the others.</source>
      <translation>{name} ist ein Teil, den llama.cpp zusammen mit den anderen so öffnet, wie er ist.</translation>
    </message>
    <message>
      <source>{name} is broken after {count:,} chats: {error}.</source>
      <translation>{name} ist nach {count:,} Chats defekt: {error}.</translation>
    </message>
    <message>
      <source>{name} is complete and verified in {folder}.</source>
      <translation>{name} ist vollständig und geprüft in {folder}.</translation>
    </message>
    <message>
      <source>{name} is in another encoding, or no text at all. Nothing of it was imported.</source>
      <translation>{name} ist in einer anderen Kodierung oder gar kein Text. Nichts davon wurde importiert.</translation>
    </message>
    <message>
      <source>{name} is nested too deep after {count:,} chats, as no chat is.</source>
      <translation>{name} ist nach {count:,} Chats tiefer verschachtelt, als es ein Chat ist.</translation>
    </message>
    <message>
      <source>{name} is no longer where it was.</source>
      <translation>{name} ist nicht mehr, wo es war.</translation>
    </message>
    <message>
      <source>{name} is not named as the part of a model is.</source>
      <translation>{name} ist nicht benannt wie der Teil eines Modells.</translation>
    </message>
    <message>
      <source>{name} is not right</source>
      <translation>{name} stimmt nicht</translation>
    </message>
    <message>
      <source>{name} is not signed by the release key of this program ({error}).</source>
      <translation>{name} ist nicht mit dem Veröffentlichungsschlüssel dieses Programms signiert ({error}).</translation>
    </message>
    <message>
      <source>{name} is the image part (mmproj) of a model.</source>
      <translation>{name} ist der Bildteil (mmproj) eines Modells.</translation>
    </message>
    <message>
      <source>{name} is {kind}.</source>
      <translation>{name} ist {kind}.</translation>
    </message>
    <message>
      <source>{name} needs about {what}.</source>
      <translation>{name} braucht etwa {what}.</translation>
    </message>
    <message>
      <source>{name} needs {needed} in all, and {free} is free.</source>
      <translation>{name} braucht insgesamt {needed}, und {free} sind frei.</translation>
    </message>
    <message>
      <source>{name} needs {what}.</source>
      <translation>{name} braucht {what}.</translation>
    </message>
    <message>
      <source>{name} of revision {revision} is in the queue and would be written to the same place.</source>
      <translation>{name} in Revision {revision} ist in der Warteschlange und würde an denselben Ort geschrieben.</translation>
    </message>
    <message>
      <source>{name} opens with a password only, so its text cannot be read.</source>
      <translation>{name} öffnet sich nur mit Passwort, daher lässt sich der Text nicht lesen.</translation>
    </message>
    <message>
      <source>{name} was left out: {reason}</source>
      <translation>{name} wurde weggelassen: {reason}</translation>
    </message>
    <message>
      <source>{name} was read to its end.</source>
      <translation>{name} wurde bis zum Ende gelesen.</translation>
    </message>
    <message>
      <source>{name}: {reason}. Nothing of it was imported.</source>
      <translation>{name}: {reason}. Nichts davon wurde importiert.</translation>
    </message>
    <message>
      <source>{needed:.2f} GB are needed in {folder}, and {free:.2f} GB are free. Nothing was changed.</source>
      <translation>In {folder} werden {needed:.2f} GB gebraucht, und {free:.2f} GB sind frei. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free, without the {reserved} that running downloads still take. What has arrived is kept.</source>
      <translation>{needed} werden noch gebraucht und {left} sind frei, ohne die {reserved}, die laufende Downloads noch belegen. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free. What has arrived is kept.</source>
      <translation>{needed} werden noch gebraucht und {left} sind frei. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>{needed} of RAM, and {free} is free</source>
      <translation>{needed} RAM, und {free} sind frei</translation>
    </message>
    <message>
      <source>{needed} on {device}, and {free} are free</source>
      <translation>{needed} auf {device}, und {free} sind frei</translation>
    </message>
    <message>
      <source>{parent} cannot be read: {reason}.</source>
      <translation>{parent} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>{path} belongs to another program. Synthia uses it in place and does not change it.</source>
      <translation>{path} gehört einem anderen Programm. Synthia verwendet es am Ort und ändert es nicht.</translation>
    </message>
    <message>
      <source>{path} cannot be opened for writing.</source>
      <translation>{path} lässt sich nicht zum Schreiben öffnen.</translation>
    </message>
    <message>
      <source>{path} could not be written. What was stored before is kept.</source>
      <translation>{path} konnte nicht geschrieben werden. Was vorher gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
      <source>{path} has format {version}; this version knows formats up to {count}. It was not changed.</source>
      <translation>{path} hat Format {version}; diese Version kennt Formate bis {count}. Es wurde nicht verändert.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a model file.</source>
      <translation>{path} ist ein Ordner, keine Modelldatei.</translation>
    </message>
    <message>
      <source>{path} is a link to a file that has another name too. Nothing was changed.</source>
      <translation>{path} ist ein Link auf eine Datei, die noch einen anderen Namen hat. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{path} is a link to {target}, where there is no file.</source>
      <translation>{path} ist ein Link auf {target}, wo keine Datei ist.</translation>
    </message>
    <message>
      <source>{path} is a model file of its own, not the second piece of one.</source>
      <translation>{path} ist eine eigene Modelldatei, nicht das zweite Stück einer anderen.</translation>
    </message>
    <message>
      <source>{path} is damaged or not a database. It is left as it is.</source>
      <translation>{path} ist beschädigt oder keine Datenbank. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>{path} is not the file that this download began with: {how} {kept}</source>
      <translation>{path} ist nicht die Datei, mit der dieser Download begann: {how} {kept}</translation>
    </message>
    <message>
      <source>{path} was fetched {times} times, and its SHA-256 never matched the one on the Hub. It was not put in place. The other files are kept.</source>
      <translation>{path} wurde {times} Mal geholt, und der SHA-256 stimmte nie mit dem auf dem Hub überein. Die Datei wurde nicht übernommen. Die anderen Dateien bleiben erhalten.</translation>
    </message>
    <message>
      <source>{proxy} {later}</source>
      <translation>{proxy} {later}</translation>
    </message>
    <message>
      <source>{reason}: {path}. The code is still in the chat.</source>
      <translation>{reason}: {path}. Der Code steht noch im Chat.</translation>
    </message>
    <message>
      <source>{repo} does not have this file any more.</source>
      <translation>{repo} hat diese Datei nicht mehr.</translation>
    </message>
    <message>
      <source>{repo} has more than {max_files:,} files. Nothing was downloaded.</source>
      <translation>{repo} hat mehr als {max_files:,} Dateien. Nichts wurde heruntergeladen.</translation>
    </message>
    <message>
      <source>{repo} has no branch, tag or commit named {revision}.</source>
      <translation>{repo} hat keinen Zweig, Tag oder Commit namens {revision}.</translation>
    </message>
    <message>
      <source>{repo} has no revision {commit}.</source>
      <translation>{repo} hat keine Revision {commit}.</translation>
    </message>
    <message>
      <source>{repo} has no {path} at revision {commit}.</source>
      <translation>{repo} hat kein {path} in Revision {commit}.</translation>
    </message>
    <message>
      <source>{repo} has {count} models that are {wanted}</source>
      <translation>{repo} hat {count} Modelle, die {wanted} sind</translation>
    </message>
    <message>
      <source>{rpc_variable} names a server, but this engine build cannot use one.</source>
      <translation>{rpc_variable} nennt einen Server, aber diese Fassung der Engine kann keinen nutzen.</translation>
    </message>
    <message>
      <source>{scheme}://{hostname} is not an HTTP proxy. Nothing was sent.</source>
      <translation>{scheme}://{hostname} ist kein HTTP-Proxy. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>{sentence} {next}</source>
      <translation>{sentence} {next}</translation>
    </message>
    <message>
      <source>{shown:.1f} of {whole:.1f} {unit}</source>
      <translation>{shown:.1f} von {whole:.1f} {unit}</translation>
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
      <translation>{size} Bytes</translation>
    </message>
    <message>
      <source>{target} exists already. Nothing was changed.</source>
      <translation>{target} gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{there:,} of {needed:,} bytes</source>
      <translation>{there:,} von {needed:,} Bytes</translation>
    </message>
    <message>
      <source>{trouble} five times. {kept}</source>
      <translation>{trouble}, fünfmal. {kept}</translation>
    </message>
    <message>
      <source>{wanted} is not in {repo}</source>
      <translation>{wanted} ist nicht in {repo}</translation>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what}: {value}</translation>
    </message>
    <message>
      <source>{what}; it needs {more}</source>
      <translation>{what}; außerdem {more}</translation>
    </message>
    <message>
      <source>{where} exists already.</source>
      <translation>{where} gibt es schon.</translation>
    </message>
    <message>
      <source>{where}: {reason}. What was there before is unchanged.</source>
      <translation>{where}: {reason}. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
      <source>“{name}”: {more} more such things.</source>
      <translation>„{name}“: {more} weitere solche Dinge.</translation>
    </message>
    <message>
      <source>“{name}”: {problem}.</source>
      <translation>„{name}“: {problem}.</translation>
    </message>
    <message>
      <source>“{text}” is neither a name such as org/repo nor an address.</source>
      <translation>„{text}“ ist weder ein Name wie org/repo noch eine Adresse.</translation>
    </message>
    <message>
      <source>“{title}” has {count:,} messages; a chat holds no more than {most_messages:,}. It was left out.</source>
      <translation>„{title}“ hat {count:,} Nachrichten; ein Chat fasst höchstens {most_messages:,}. Er wurde weggelassen.</translation>
    </message>
    <message>
      <source>“{title}” holds no messages and was left out.</source>
      <translation>„{title}“ enthält keine Nachrichten und wurde weggelassen.</translation>
    </message>
  </context>
  <context>
    <name>SamplingPanel</name>
    <message>
      <source>Above 1 makes tokens that were used before less likely; 1 is off.</source>
      <translation>Über 1 macht schon verwendete Tokens weniger wahrscheinlich; 1 ist aus.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All penalties are off.</source>
      <translation>Alle Strafen sind aus.</translation>
    </message>
    <message>
      <source>Back to preset</source>
      <translation>Zurück zur Voreinstellung</translation>
    </message>
    <message>
      <source>DRY</source>
      <translation>DRY</translation>
    </message>
    <message>
      <source>DRY allowed length</source>
      <translation>DRY: erlaubte Länge</translation>
    </message>
    <message>
      <source>DRY base</source>
      <translation>DRY: Basis</translation>
    </message>
    <message>
      <source>DRY is off while its multiplier is 0.</source>
      <translation>DRY ist aus, solange sein Faktor 0 ist.</translation>
    </message>
    <message>
      <source>DRY last tokens</source>
      <translation>DRY: letzte Tokens</translation>
    </message>
    <message>
      <source>DRY looks back over this many tokens.</source>
      <translation>DRY blickt über so viele Tokens zurück.</translation>
    </message>
    <message>
      <source>DRY multiplier</source>
      <translation>DRY: Faktor</translation>
    </message>
    <message>
      <source>Drops tokens below this share of the likeliest one's probability; 0 is off.</source>
      <translation>Lässt Tokens unter diesem Anteil der Wahrscheinlichkeit des wahrscheinlichsten weg; 0 ist aus.</translation>
    </message>
    <message>
      <source>Frequency penalty</source>
      <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
      <source>How fast Mirostat corrects itself.</source>
      <translation>Wie schnell Mirostat sich selbst berichtigt.</translation>
    </message>
    <message>
      <source>How fast the DRY penalty grows with the length of the repetition.</source>
      <translation>Wie schnell die DRY-Strafe mit der Länge der Wiederholung wächst.</translation>
    </message>
    <message>
      <source>How freely words are chosen; 0 always takes the likeliest one.</source>
      <translation>Wie frei Wörter gewählt werden; 0 nimmt immer das wahrscheinlichste.</translation>
    </message>
    <message>
      <source>How often XTC drops the likeliest tokens for a less usual one; 0 is off.</source>
      <translation>Wie oft XTC die wahrscheinlichsten Tokens zugunsten eines selteneren weglässt; 0 ist aus.</translation>
    </message>
    <message>
      <source>How strongly DRY stops word sequences from being repeated; 0 is off.</source>
      <translation>Wie stark DRY die Wiederholung von Wortfolgen verhindert; 0 ist aus.</translation>
    </message>
    <message>
      <source>How surprising Mirostat lets the text be; lower is more focused.</source>
      <translation>Wie überraschend Mirostat den Text sein lässt; niedriger ist gezielter.</translation>
    </message>
    <message>
      <source>Keeps the surprise of the text even; it replaces top-k, top-p, min-p, typical and XTC.</source>
      <translation>Hält die Überraschung des Textes gleichmäßig; ersetzt Top-k, Top-p, Min-p, Typical und XTC.</translation>
    </message>
    <message>
      <source>Keeps tokens whose surprise is close to the expected one; 1 is off.</source>
      <translation>Behält Tokens, deren Überraschung nahe der erwarteten liegt; 1 ist aus.</translation>
    </message>
    <message>
      <source>Last tokens</source>
      <translation>Letzte Tokens</translation>
    </message>
    <message>
      <source>Learning rate (eta)</source>
      <translation>Lernrate (eta)</translation>
    </message>
    <message>
      <source>Makes a token less likely each time it is used; 0 is off.</source>
      <translation>Macht ein Token mit jeder Verwendung weniger wahrscheinlich; 0 ist aus.</translation>
    </message>
    <message>
      <source>Makes every token that was used before less likely by the same amount; 0 is off.</source>
      <translation>Macht jedes schon verwendete Token um denselben Betrag weniger wahrscheinlich; 0 ist aus.</translation>
    </message>
    <message>
      <source>Max tokens</source>
      <translation>Höchstzahl Tokens</translation>
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
      <translation>Mirostat ist aus.</translation>
    </message>
    <message>
      <source>Mirostat is on and does this itself.</source>
      <translation>Mirostat ist an und erledigt das selbst.</translation>
    </message>
    <message>
      <source>Mirostat is on and replaces top-k, top-p and min-p.</source>
      <translation>Mirostat ist an und ersetzt Top-k, Top-p und Min-p.</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Keine Grenze</translation>
    </message>
    <message>
      <source>No preset was changed.</source>
      <translation>Keine Voreinstellung wurde geändert.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>One value differs from the model's.</source>
      <translation>Ein Wert weicht von dem des Modells ab.</translation>
    </message>
    <message>
      <source>Only the likeliest tokens that together reach this probability; 1 is off.</source>
      <translation>Nur die wahrscheinlichsten Tokens, die zusammen diese Wahrscheinlichkeit erreichen; 1 ist aus.</translation>
    </message>
    <message>
      <source>Only this many of the likeliest tokens are considered; 0 considers all.</source>
      <translation>Nur so viele der wahrscheinlichsten Tokens kommen infrage; 0 lässt alle zu.</translation>
    </message>
    <message>
      <source>Presence penalty</source>
      <translation>Präsenzstrafe</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>Zufällig</translation>
    </message>
    <message>
      <source>Repeat penalty</source>
      <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
      <source>Repetition penalties</source>
      <translation>Strafen für Wiederholung</translation>
    </message>
    <message>
      <source>Repetitions up to this many tokens are free of the DRY penalty.</source>
      <translation>Wiederholungen bis zu so vielen Tokens sind frei von der DRY-Strafe.</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Sampling</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert (Seed)</translation>
    </message>
    <message>
      <source>Sets all values at once; any change makes them your own.</source>
      <translation>Setzt alle Werte auf einmal; jede Änderung macht sie zu eigenen.</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>Gilt ab der nächsten Antwort.</translation>
    </message>
    <message>
      <source>Target surprise (tau)</source>
      <translation>Zielüberraschung (tau)</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>The answer ends after this many tokens; with no limit, when the context is full.</source>
      <translation>Die Antwort endet nach so vielen Tokens; ohne Grenze, wenn der Kontext voll ist.</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>Der Standard von {model}</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>Der allgemeine Standard</translation>
    </message>
    <message>
      <source>The penalties look back over this many tokens.</source>
      <translation>Die Strafen blicken über so viele Tokens zurück.</translation>
    </message>
    <message>
      <source>These values hold for every chat that has none of its own. A change here changes them all.</source>
      <translation>Diese Werte gelten für jeden Chat, der keine eigenen hat. Eine Änderung hier ändert sie alle.</translation>
    </message>
    <message>
      <source>They are the same as the model's, until you change one.</source>
      <translation>Sie sind dieselben wie die des Modells, bis einer geändert wird.</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>Nur dieser Chat</translation>
    </message>
    <message>
      <source>Top-k</source>
      <translation>Top-k</translation>
    </message>
    <message>
      <source>Top-k, top-p, min-p, typical and XTC are replaced while it is on.</source>
      <translation>Top-k, Top-p, Min-p, Typical und XTC werden ersetzt, solange es an ist.</translation>
    </message>
    <message>
      <source>Top-p</source>
      <translation>Top-p</translation>
    </message>
    <message>
      <source>Typical</source>
      <translation>Typical</translation>
    </message>
    <message>
      <source>Where the choice of words begins; Random draws another one for each answer. Same again, on an answer, repeats it to the last letter.</source>
      <translation>Wo die Wahl der Wörter beginnt; „Zufällig“ zieht für jede Antwort einen anderen. „Noch einmal genauso“ wiederholt eine Antwort bis zum letzten Buchstaben.</translation>
    </message>
    <message>
      <source>XTC and typical</source>
      <translation>XTC und Typical</translation>
    </message>
    <message>
      <source>XTC drops only tokens that are at least this probable; above 0.5 it has no effect.</source>
      <translation>XTC lässt nur Tokens weg, die mindestens so wahrscheinlich sind; über 0,5 wirkt es nicht.</translation>
    </message>
    <message>
      <source>XTC is off while its probability is 0.</source>
      <translation>XTC ist aus, solange seine Wahrscheinlichkeit 0 ist.</translation>
    </message>
    <message>
      <source>XTC probability</source>
      <translation>XTC: Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>XTC threshold</source>
      <translation>XTC: Schwelle</translation>
    </message>
    <message>
      <source>Your own values.</source>
      <translation>Eigene Werte.</translation>
    </message>
    <message>
      <source>model: {value}</source>
      <translation>Modell: {value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>on</source>
      <translation>ein</translation>
    </message>
    <message>
      <source>{count} values differ from the model's.</source>
      <translation>{count} Werte weichen von denen des Modells ab.</translation>
    </message>
  </context>
  <context>
    <name>ScopeCard</name>
    <message>
      <source>Make it the model's default</source>
      <translation>Zum Standard des Modells machen</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Use for this chat only</source>
      <translation>Nur für diesen Chat verwenden</translation>
    </message>
  </context>
  <context>
    <name>SearchArea</name>
    <message>
      <source>Search chats</source>
      <translation>Chats durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>Suche leeren</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message>
      <source>Chat “{text}”</source>
      <translation>Chat „{text}“</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Suchergebnisse</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Ich</translation>
    </message>
    <message>
      <source>{hits} messages in {chats} chats</source>
      <translation>{hits} Nachrichten in {chats} Chats</translation>
    </message>
    <message>
      <source>{n} more in this chat</source>
      <translation>{n} weitere in diesem Chat</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Search settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>It has about {n} tokens, and the context has room for {left}.</source>
      <translation>Sie hat etwa {n} Tokens, und im Kontext ist Platz für {left}.</translation>
    </message>
    <message>
      <source>No passage of the attached files fits into the context</source>
      <translation>Keine Textstelle der angehängten Dateien passt in den Kontext</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>Read it again, or send the message once more with what was read.</source>
      <translation>Erneut lesen, oder die Nachricht noch einmal mit dem Gelesenen senden.</translation>
    </message>
    <message>
      <source>Remove a file that is sent whole, or load the model with a longer context.</source>
      <translation>Eine Datei entfernen, die ganz gesendet wird, oder das Modell mit längerem Kontext laden.</translation>
    </message>
    <message>
      <source>Send it again; if it happens again, remove the files one by one.</source>
      <translation>Erneut senden; geschieht es noch einmal, die Dateien einzeln entfernen.</translation>
    </message>
    <message>
      <source>The attached files could not be prepared</source>
      <translation>Die angehängten Dateien konnten nicht vorbereitet werden</translation>
    </message>
    <message>
      <source>Use the passages that fit the question, or remove it.</source>
      <translation>Die Textstellen verwenden, die zur Frage passen, oder sie entfernen.</translation>
    </message>
    <message>
      <source>What else is sent leaves no room for any. Your message and the files are still here.</source>
      <translation>Was sonst gesendet wird, lässt für keine Platz. Die Nachricht und die Dateien sind noch hier.</translation>
    </message>
    <message>
      <source>Your message and the files are still here.</source>
      <translation>Die Nachricht und die Dateien sind noch hier.</translation>
    </message>
    <message>
      <source>{name} has changed since it was read</source>
      <translation>{name} hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
      <source>{name} is too long</source>
      <translation>{name} ist zu lang</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A link in an answer opens in your browser, and only after you agree.</source>
      <translation>Ein Link in einer Antwort öffnet sich im Browser, und nur nach Zustimmung.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>Alle Teile</translation>
    </message>
    <message>
      <source>Chatting never uses the internet: the model runs on this computer.</source>
      <translation>Chatten braucht nie das Internet: Das Modell läuft auf diesem Computer.</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Conversations and models</source>
      <translation>Unterhaltungen und Modelle</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Datenordner</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>Schriften</translation>
    </message>
    <message>
      <source>For reports of problems</source>
      <translation>Für Fehlerberichte</translation>
    </message>
    <message>
      <source>ISC, in part MIT</source>
      <translation>ISC, zum Teil MIT</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>Symbole</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>Protokollordner</translation>
    </message>
    <message>
      <source>No setting contains “{text}”.</source>
      <translation>Keine Einstellung enthält „{text}“.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the data folder</source>
      <translation>Datenordner öffnen</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Protokollordner öffnen</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>Speicherorte</translation>
    </message>
    <message>
      <source>Synthia Desktop</source>
      <translation>Synthia Desktop</translation>
    </message>
    <message>
      <source>Synthia goes online only for a search, a download, an update check or a token test.</source>
      <translation>Synthia geht nur für eine Suche, einen Download, eine Update-Prüfung oder einen Token-Test ins Internet.</translation>
    </message>
    <message>
      <source>There is no account and no telemetry.</source>
      <translation>Es gibt kein Konto und keine Telemetrie.</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <source>Versions and licences…</source>
      <translation>Versionen und Lizenzen …</translation>
    </message>
    <message>
      <source>What you write stays in the data folder and is sent to nobody.</source>
      <translation>Was hier geschrieben wird, bleibt im Datenordner und geht an niemanden.</translation>
    </message>
  </context>
  <context>
    <name>SettingsStore</name>
    <message>
      <source>The settings were not saved</source>
      <translation>Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
      <source>What you have changed holds in this window; Synthia tries again by itself.</source>
      <translation>Die Änderungen gelten in diesem Fenster; Synthia versucht es von selbst erneut.</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Chat archived.</source>
      <translation>Chat archiviert.</translation>
    </message>
    <message>
      <source>Taken out of the archive.</source>
      <translation>Aus dem Archiv geholt.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutDialog</name>
    <message>
      <source>Find a shortcut</source>
      <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>No shortcut contains “{text}”.</source>
      <translation>Kein Tastenkürzel enthält „{text}“.</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Unterhaltungen</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>New name of “{title}”</source>
      <translation>Neuer Name von „{title}“</translation>
    </message>
    <message>
      <source>No chat contains “{text}”.</source>
      <translation>Kein Chat enthält „{text}“.</translation>
    </message>
    <message>
      <source>No chat matches the filter.</source>
      <translation>Kein Chat passt zum Filter.</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>Your chats will be listed here.</source>
      <translation>Hier werden die Chats aufgelistet.</translation>
    </message>
    <message>
      <source>an answer is being written</source>
      <translation>eine Antwort wird geschrieben</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>Eingebaut, kennt seine Beispielfragen</translation>
    </message>
    <message>
      <source>Loaded</source>
      <translation>Geladen</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Lädt</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>Nicht geladen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>Entladen</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Schreibt</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Ich</translation>
    </message>
    <message>
      <source>{who} in “{chat}”</source>
      <translation>{who} in „{chat}“</translation>
    </message>
  </context>
  <context>
    <name>SpellMarks</name>
    <message>
      <source>Add “{word}” to the dictionary</source>
      <translation>„{word}“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
      <source>Ignore until Synthia ends</source>
      <translation>Ignorieren, bis Synthia endet</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>Kein Vorschlag</translation>
    </message>
  </context>
  <context>
    <name>SpellingRows</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Check spelling while writing</source>
      <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
      <source>Code, addresses and names of variables are left out</source>
      <translation>Code, Adressen und Namen von Variablen bleiben ausgenommen</translation>
    </message>
    <message>
      <source>Language of spelling</source>
      <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
      <source>One of the installed dictionaries</source>
      <translation>Eines der installierten Wörterbücher</translation>
    </message>
    <message>
      <source>That is {language}</source>
      <translation>Das ist {language}</translation>
    </message>
    <message>
      <source>The installed dictionaries are listed here</source>
      <translation>Hier stehen die installierten Wörterbücher</translation>
    </message>
    <message>
      <source>There is no dictionary for the system's language: choose one</source>
      <translation>Für die Sprache des Systems gibt es kein Wörterbuch: bitte eines wählen</translation>
    </message>
  </context>
  <context>
    <name>Starters</name>
    <message>
      <source>Check some code</source>
      <translation>Code prüfen</translation>
    </message>
    <message>
      <source>Choose a model above to begin.</source>
      <translation>Oben ein Modell wählen, um zu beginnen.</translation>
    </message>
    <message>
      <source>Explain a hard idea</source>
      <translation>Eine schwere Idee erklären</translation>
    </message>
    <message>
      <source>Make a study plan for statistics over six weeks.</source>
      <translation>Mach einen Lernplan für Statistik über sechs Wochen.</translation>
    </message>
    <message>
      <source>Plan something</source>
      <translation>Etwas planen</translation>
    </message>
    <message>
      <source>The demo model knows its sample questions and nothing else. Try one of them.</source>
      <translation>Das Demo-Modell kennt seine Beispielfragen und sonst nichts. Eine davon ausprobieren.</translation>
    </message>
    <message>
      <source>What is entropy, for someone who cooks?</source>
      <translation>Was ist Entropie, für jemanden, der kocht?</translation>
    </message>
    <message>
      <source>Why does `for i in range(1, len(lines))` skip the first line?</source>
      <translation>Warum überspringt `for i in range(1, len(lines))` die erste Zeile?</translation>
    </message>
    <message>
      <source>Write a short, friendly reminder to my landlord about the broken heating.</source>
      <translation>Schreib eine kurze, freundliche Erinnerung an meinen Vermieter wegen der defekten Heizung.</translation>
    </message>
    <message>
      <source>Write with me</source>
      <translation>Gemeinsam schreiben</translation>
    </message>
    <message>
      <source>{name} is being loaded. You can write already.</source>
      <translation>{name} wird geladen. Schreiben geht schon.</translation>
    </message>
    <message>
      <source>{name} is ready. It answers on this computer, also without the internet.</source>
      <translation>{name} ist bereit. Es antwortet auf diesem Computer, auch ohne Internet.</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Context: no model is loaded</source>
      <translation>Kontext: Es ist kein Modell geladen</translation>
    </message>
    <message>
      <source>Context: {used} tokens used, {reserved} reserved for the answer, {free} free of {total}</source>
      <translation>Kontext: {used} Tokens belegt, {reserved} für die Antwort vorgesehen, {free} von {total} frei</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
      <source>Online for downloads only</source>
      <translation>Online nur für Downloads</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>{name} in use</source>
      <translation>{name} in Benutzung</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} Tok/s</translation>
    </message>
    <message>
      <source>{used} / {total} GB</source>
      <translation>{used} / {total} GB</translation>
    </message>
    <message>
      <source>{used} / {total} tokens</source>
      <translation>{used} / {total} Tokens</translation>
    </message>
  </context>
  <context>
    <name>StatusPresenter</name>
    <message>
      <source>Loading</source>
      <translation>Lädt</translation>
    </message>
    <message>
      <source>No model loaded</source>
      <translation>Kein Modell geladen</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Ready, reduced</source>
      <translation>Bereit, verringert</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>Entladen</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Schreibt</translation>
    </message>
  </context>
  <context>
    <name>StopRow</name>
    <message>
      <source>A text, or \n for a line end</source>
      <translation>Ein Text, oder \n für ein Zeilenende</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Another stop string</source>
      <translation>Noch ein Stopptext</translation>
    </message>
    <message>
      <source>Remove the stop string {text}</source>
      <translation>Stopptext {text} entfernen</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>Stopptexte</translation>
    </message>
    <message>
      <source>The answer ends where the model writes one of these; what ends it is not shown.</source>
      <translation>Die Antwort endet, wo das Modell einen davon schreibt; was sie beendet, wird nicht gezeigt.</translation>
    </message>
    <message>
      <source>There are {count} already, which is the most.</source>
      <translation>Es gibt schon {count}, mehr sind nicht möglich.</translation>
    </message>
  </context>
  <context>
    <name>SummaryCard</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Edit the summary</source>
      <translation>Zusammenfassung bearbeiten</translation>
    </message>
    <message>
      <source>Go on without the summary</source>
      <translation>Ohne Zusammenfassung weitermachen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
  </context>
  <context>
    <name>SystemEditor</name>
    <message>
      <source>No system prompt</source>
      <translation>Kein System-Prompt</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>System-Prompt</translation>
    </message>
  </context>
  <context>
    <name>TagDialog</name>
    <message>
      <source>A chat can have any number of tags; the search and its filter find it by each.</source>
      <translation>Ein Chat kann beliebig viele Schlagwörter haben; Suche und Filter finden ihn mit jedem.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <source>Set tags</source>
      <translation>Schlagwörter setzen</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
  </context>
  <context>
    <name>Taskbar</name>
    <message>
      <source>1 download, {percent}%</source>
      <translation>1 Download, {percent} %</translation>
    </message>
    <message>
      <source>{n} downloads, {percent}%</source>
      <translation>{n} Downloads, {percent} %</translation>
    </message>
    <message>
      <source>{speed}, {time} left</source>
      <translation>{speed}, noch {time}</translation>
    </message>
  </context>
  <context>
    <name>TensorSplitRow</name>
    <message>
      <source>Share of {gpu}</source>
      <translation>Anteil von {gpu}</translation>
    </message>
    <message>
      <source>What part of the model each GPU takes, as shares of the whole.</source>
      <translation>Welchen Teil des Modells jede GPU übernimmt, als Anteile des Ganzen.</translation>
    </message>
  </context>
  <context>
    <name>TextView</name>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
  </context>
  <context>
    <name>ThemeChoice</name>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Erscheinungsbild</translation>
    </message>
  </context>
  <context>
    <name>ThisComputer</name>
    <message>
      <source>The speed of this computer is measured</source>
      <translation>Die Geschwindigkeit dieses Computers wird gemessen</translation>
    </message>
  </context>
  <context>
    <name>TokenRow</name>
    <message>
      <source>A token is stored</source>
      <translation>Ein Token ist gespeichert</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>Zugangstoken</translation>
    </message>
    <message>
      <source>Asks the Hub whose token it is</source>
      <translation>Fragt den Hub, wem das Token gehört</translation>
    </message>
    <message>
      <source>For gated repositories</source>
      <translation>Für zugangsbeschränkte Repositories</translation>
    </message>
    <message>
      <source>HF_TOKEN of the environment is used</source>
      <translation>HF_TOKEN aus der Umgebung wird verwendet</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Testen</translation>
    </message>
  </context>
  <context>
    <name>TokenService</name>
    <message>
      <source>The token works. It belongs to “{name}”.</source>
      <translation>Das Token funktioniert. Es gehört zu „{name}“.</translation>
    </message>
  </context>
  <context>
    <name>TooBigDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>It needs {needed} GB of memory for {context} tokens, which is {missing} GB more than a model may take here now. The file of {size} can be downloaded all the same, for another computer or for later.</source>
      <translation>Es braucht {needed} GB Speicher für {context} Tokens, {missing} GB mehr, als ein Modell hier jetzt belegen darf. Die Datei mit {size} kann trotzdem heruntergeladen werden, für einen anderen Computer oder für später.</translation>
    </message>
    <message>
      <source>{quant} does not fit this computer</source>
      <translation>{quant} passt nicht auf diesen Computer</translation>
    </message>
  </context>
  <context>
    <name>Transcript</name>
    <message>
      <source>Conversation</source>
      <translation>Unterhaltung</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <source>1 day left</source>
      <translation>noch 1 Tag</translation>
    </message>
    <message>
      <source>1 message</source>
      <translation>1 Nachricht</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>in “{title}”</source>
      <translation>in „{title}“</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>noch {count} Tage</translation>
    </message>
    <message>
      <source>{count} messages</source>
      <translation>{count} Nachrichten</translation>
    </message>
  </context>
  <context>
    <name>TrashPanel</name>
    <message>
      <source>Delete now</source>
      <translation>Jetzt löschen</translation>
    </message>
    <message>
      <source>Delete now…</source>
      <translation>Jetzt löschen …</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>„{name}“ endgültig löschen?</translation>
    </message>
    <message>
      <source>Deleted chats and messages are kept here for {days} days.</source>
      <translation>Gelöschte Chats und Nachrichten bleiben hier {days} Tage.</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>Den Papierkorb leeren?</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Papierkorb leeren …</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>The message is removed from this computer.</source>
      <translation>Die Nachricht wird von diesem Computer entfernt.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>{count} messages are removed from this computer.</source>
      <translation>{count} Nachrichten werden von diesem Computer entfernt.</translation>
    </message>
    <message>
      <source>{count} messages, {size}, are removed from this computer.</source>
      <translation>{count} Nachrichten, {size}, werden von diesem Computer entfernt.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Hide the window</source>
      <translation>Fenster ausblenden</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Neuer Chat</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Fenster zeigen</translation>
    </message>
  </context>
  <context>
    <name>TurnLog</name>
    <message>
      <source>Choose another file in Settings, Chat.</source>
      <translation>Unter Einstellungen, Chat eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>The turn was not appended</source>
      <translation>Der Austausch wurde nicht angefügt</translation>
    </message>
    <message>
      <source>{file}: {reason}. The chat itself is stored.</source>
      <translation>{file}: {reason}. Der Chat selbst ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>TurnsFile</name>
    <message>
      <source>Append turns to a file</source>
      <translation>Austausch an eine Datei anfügen</translation>
    </message>
    <message>
      <source>Append turns to no file</source>
      <translation>Austausch an keine Datei anfügen</translation>
    </message>
    <message>
      <source>Choose the file to append turns to</source>
      <translation>Datei wählen, an die jeder Austausch angefügt wird</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>JSON lines (*.jsonl);;All files (*)</source>
      <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>No file</source>
      <translation>Keine Datei</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
  </context>
  <context>
    <name>UndoToast</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
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
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Check for updates</source>
      <translation>Nach Updates suchen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Downloaded and verified</source>
      <translation>Heruntergeladen und geprüft</translation>
    </message>
    <message>
      <source>Downloading {version}</source>
      <translation>{version} wird heruntergeladen</translation>
    </message>
    <message>
      <source>It came out on {date}.</source>
      <translation>Erschienen am {date}.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <translation>Nach einer neueren Version wird gesucht</translation>
    </message>
    <message>
      <source>Nothing is installed or started by itself.</source>
      <translation>Nichts wird von selbst installiert oder gestartet.</translation>
    </message>
    <message>
      <source>Open Settings</source>
      <translation>Einstellungen öffnen</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>Size, SHA-256 and signature of {file} are right.</source>
      <translation>Größe, SHA-256 und Signatur von {file} stimmen.</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} ist da</translation>
    </message>
    <message>
      <source>Synthia is up to date</source>
      <translation>Synthia ist aktuell</translation>
    </message>
    <message>
      <source>Synthia is updated from elsewhere</source>
      <translation>Synthia wird anderswo aktualisiert</translation>
    </message>
    <message>
      <source>The project publishes no release feed yet, and no address of one is set, so that nobody was asked. Whoever gave you this program may have an address: it belongs into Settings, Updates.</source>
      <translation>Das Projekt veröffentlicht noch keinen Versions-Feed, und keine Adresse eines solchen ist eingestellt; daher wurde niemand gefragt. Wer dieses Programm weitergegeben hat, hat vielleicht eine Adresse: Sie gehört unter Einstellungen, Updates.</translation>
    </message>
    <message>
      <source>There is no feed to ask</source>
      <translation>Es gibt keinen Feed, der gefragt werden könnte</translation>
    </message>
    <message>
      <source>This build has no release key. What the feed says was not verified, and a download could not be, so none is offered here.</source>
      <translation>Diese Fassung hat keinen Veröffentlichungsschlüssel. Was der Feed sagt, wurde nicht geprüft, und ein Download ließe sich nicht prüfen; daher wird hier keiner angeboten.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>You have version {version}.</source>
      <translation>Installiert ist Version {version}.</translation>
    </message>
    <message>
      <source>You have {version}.</source>
      <translation>Installiert ist {version}.</translation>
    </message>
  </context>
  <context>
    <name>UpdateSection</name>
    <message>
      <source>An address begins with https:// or http:// and has no name or password in it.</source>
      <translation>Eine Adresse beginnt mit https:// oder http:// und enthält weder Namen noch Passwort.</translation>
    </message>
    <message>
      <source>Check now…</source>
      <translation>Jetzt suchen …</translation>
    </message>
    <message>
      <source>Empty: the address that this build came with</source>
      <translation>Leer: die Adresse, die diese Fassung mitbrachte</translation>
    </message>
    <message>
      <source>Look once a day</source>
      <translation>Einmal am Tag nachsehen</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Neuere Version</translation>
    </message>
    <message>
      <source>Off: only “Check for updates” goes online. Nothing is ever installed by itself</source>
      <translation>Aus: Nur „Nach Updates suchen“ geht ins Internet. Nichts wird je von selbst installiert</translation>
    </message>
    <message>
      <source>Release feed</source>
      <translation>Versions-Feed</translation>
    </message>
    <message>
      <source>This build came with none, and the project publishes none yet</source>
      <translation>Diese Fassung brachte keine mit, und das Projekt veröffentlicht noch keine</translation>
    </message>
    <message>
      <source>Updates</source>
      <translation>Updates</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Chats, models and settings stay: they are kept elsewhere.</source>
      <translation>Chats, Modelle und Einstellungen bleiben: Sie liegen anderswo.</translation>
    </message>
    <message>
      <source>Close Synthia and open the file. It installs over this version.</source>
      <translation>Synthia schließen und die Datei öffnen. Sie installiert sich über diese Version.</translation>
    </message>
    <message>
      <source>Close Synthia, make the file executable, and start it in place of the old one.</source>
      <translation>Synthia schließen, die Datei ausführbar machen und anstelle der alten starten.</translation>
    </message>
    <message>
      <source>Close Synthia, open the file, and drag Synthia Desktop onto Applications.</source>
      <translation>Synthia schließen, die Datei öffnen und Synthia Desktop auf „Programme“ ziehen.</translation>
    </message>
    <message>
      <source>Close Synthia, unpack the archive, and start Synthia from the new folder.</source>
      <translation>Synthia schließen, das Archiv entpacken und Synthia aus dem neuen Ordner starten.</translation>
    </message>
    <message>
      <source>How this copy was installed is not written down, so the right package for it is not known.</source>
      <translation>Wie diese Kopie installiert wurde, ist nicht vermerkt, daher ist das richtige Paket für sie nicht bekannt.</translation>
    </message>
    <message>
      <source>This copy runs from its sources. “git pull” in their folder updates it.</source>
      <translation>Diese Kopie läuft aus ihrem Quelltext. „git pull“ in dessen Ordner aktualisiert sie.</translation>
    </message>
    <message>
      <source>This copy was installed as a Debian package. Your package manager updates it where it knows a source of newer ones. A package that was downloaded by hand is followed by installing the newer one.</source>
      <translation>Diese Kopie wurde als Debian-Paket installiert. Die Paketverwaltung aktualisiert sie, wo sie eine Quelle neuerer kennt. Auf ein von Hand heruntergeladenes Paket folgt die Installation des neueren.</translation>
    </message>
    <message>
      <source>This copy was installed as a Flatpak, and Flatpak updates it: by the software centre, or by “flatpak update” in a terminal.</source>
      <translation>Diese Kopie wurde als Flatpak installiert, und Flatpak aktualisiert sie: über die Softwareverwaltung oder mit „flatpak update“ in einem Terminal.</translation>
    </message>
    <message>
      <source>This copy was installed as a Python package. Whoever installed it updates it the same way.</source>
      <translation>Diese Kopie wurde als Python-Paket installiert. Wer sie installiert hat, aktualisiert sie auf demselben Weg.</translation>
    </message>
    <message>
      <source>Version {version} has no package for this computer ({system}, {machine}).</source>
      <translation>Version {version} hat kein Paket für diesen Computer ({system}, {machine}).</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
  </context>
  <context>
    <name>UseCard</name>
    <message>
      <source>Context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <source>Known when a model is loaded</source>
      <translation>Bekannt, wenn ein Modell geladen ist</translation>
    </message>
    <message>
      <source>Reserved for the answer</source>
      <translation>Für die Antwort vorgesehen</translation>
    </message>
    <message>
      <source>The first message is no longer in the context.</source>
      <translation>Die erste Nachricht ist nicht mehr im Kontext.</translation>
    </message>
    <message>
      <source>The first {n} messages are no longer in the context.</source>
      <translation>Die ersten {n} Nachrichten sind nicht mehr im Kontext.</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>{used} of {total} tokens</source>
      <translation>{used} von {total} Tokens</translation>
    </message>
  </context>
  <context>
    <name>UserMessage</name>
    <message>
      <source>You: {text}</source>
      <translation>Ich: {text}</translation>
    </message>
    <message>
      <source>You: {text}. Attached: {files}</source>
      <translation>Ich: {text}. Angehängt: {files}</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>Die Nachricht</translation>
    </message>
  </context>
  <context>
    <name>VariableList</name>
    <message>
      <source>Filled in once, when the chat begins, and not again with each answer: a clock that went on would make the model read the whole chat again every time.</source>
      <translation>Einmal eingesetzt, wenn der Chat beginnt, und nicht mit jeder Antwort neu: Eine weiterlaufende Uhr ließe das Modell jedes Mal den ganzen Chat neu lesen.</translation>
    </message>
    <message>
      <source>Put {name} into the system prompt</source>
      <translation>{name} in den System-Prompt einsetzen</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>Variablen</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>noch nichts</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>A capable model,
on your own computer</source>
      <translation>Ein fähiges Modell
auf dem eigenen Computer</translation>
    </message>
    <message>
      <source>Download one model, then chat with it without the internet. What you write stays on this computer.</source>
      <translation>Ein Modell herunterladen und dann ohne Internet mit ihm chatten. Was geschrieben wird, bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Found on this computer</source>
      <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>GGUF-Datei öffnen …</translation>
    </message>
    <message>
      <source>Ready at once, for a first look only.</source>
      <translation>Sofort bereit, nur für einen ersten Eindruck.</translation>
    </message>
    <message>
      <source>The internet is used for downloads only. There is no account and no telemetry.</source>
      <translation>Das Internet wird nur für Downloads genutzt. Es gibt kein Konto und keine Telemetrie.</translation>
    </message>
    <message>
      <source>Try the demo model now</source>
      <translation>Demo-Modell ausprobieren</translation>
    </message>
    <message>
      <source>Use a model you already have.</source>
      <translation>Ein schon vorhandenes Modell verwenden.</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>A part of the engine does not work</source>
      <translation>Ein Teil der Engine funktioniert nicht</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>Grafikkarten</translation>
    </message>
    <message>
      <source>Models run in RAM meanwhile, which works but is slower. After a change, start Synthia anew.</source>
      <translation>Modelle laufen so lange im RAM; das geht, ist aber langsamer. Nach einer Änderung Synthia neu starten.</translation>
    </message>
    <message>
      <source>Not every GPU can be used</source>
      <translation>Nicht jede GPU kann genutzt werden</translation>
    </message>
    <message>
      <source>The GPU cannot be used</source>
      <translation>Die GPU kann nicht genutzt werden</translation>
    </message>
  </context>
  <context>
    <name>WindowPages</name>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>WindowShell</name>
    <message numerus="yes">
      <source>%n download(s)</source>
      <translation>
        <numerusform>%n Download</numerusform>
        <numerusform>%n Downloads</numerusform>
      </translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Downloads</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
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
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <source>Drop files here to send them with your next message</source>
      <translation>Dateien hier ablegen, um sie mit der nächsten Nachricht zu senden</translation>
    </message>
  </context>
</TS>
