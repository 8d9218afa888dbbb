<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Synthia Desktop</source>
      <translation>À propos de Synthia Desktop</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Interrogation…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Copier les versions</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Find a part or a licence</source>
      <translation>Chercher un composant ou une licence</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>Interface</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>No part has this in its name</source>
      <translation>Aucun composant n’a cela dans son nom</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Ouvrir sa page</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>Texte de la licence</translation>
    </message>
    <message>
      <source>This package came without the text of its licence.</source>
      <translation>Ce paquet est arrivé sans le texte de sa licence.</translation>
    </message>
    <message>
      <source>Version {number}, MIT licence</source>
      <translation>Version {number}, licence MIT</translation>
    </message>
    <message>
      <source>licence not told</source>
      <translation>licence non indiquée</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} composants</translation>
    </message>
  </context>
  <context>
    <name>AccessSection</name>
    <message>
      <source>Accessibility</source>
      <translation>Accessibilité</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Black and white, with an outline around everything</source>
      <translation>Noir et blanc, avec un contour autour de tout</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Plus de contraste</translation>
    </message>
    <message>
      <source>Not by itself</source>
      <translation>Pas de lui-même</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Réduire les animations</translation>
    </message>
    <message>
      <source>Screen readers hear an answer</source>
      <translation>Les lecteurs d’écran lisent une réponse</translation>
    </message>
    <message>
      <source>Sentence by sentence</source>
      <translation>Phrase par phrase</translation>
    </message>
    <message>
      <source>When it begins and ends</source>
      <translation>Quand elle commence et finit</translation>
    </message>
    <message>
      <source>While the model writes it</source>
      <translation>Pendant que le modèle l’écrit</translation>
    </message>
    <message>
      <source>With less motion nothing slides or turns</source>
      <translation>Avec moins d’animations, rien ne glisse ni ne tourne</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>Code in {language}.</source>
      <translation>Code en {language}.</translation>
    </message>
    <message>
      <source>Code.</source>
      <translation>Code.</translation>
    </message>
    <message>
      <source>It thinks before it answers.</source>
      <translation>Il réfléchit avant de répondre.</translation>
    </message>
    <message>
      <source>Synthia is answering.</source>
      <translation>Synthia répond.</translation>
    </message>
    <message>
      <source>The answer is finished.</source>
      <translation>La réponse est terminée.</translation>
    </message>
    <message>
      <source>The answer was stopped.</source>
      <translation>La réponse a été arrêtée.</translation>
    </message>
  </context>
  <context>
    <name>AnswerDetails</name>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lot</translation>
    </message>
    <message>
      <source>Begun with</source>
      <translation>Commencée par</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Copy as JSON</source>
      <translation>Copier en JSON</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copier en texte</translation>
    </message>
    <message>
      <source>Details of the answer</source>
      <translation>Détails de la réponse</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Périphériques</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>Terminée par</translation>
    </message>
    <message>
      <source>Evaluated</source>
      <translation>Évalués</translation>
    </message>
    <message>
      <source>Evaluated again</source>
      <translation>Évalués de nouveau</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the saved state</source>
      <translation>De l’état enregistré</translation>
    </message>
    <message>
      <source>Generation</source>
      <translation>Génération</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>En tout</translation>
    </message>
    <message>
      <source>In the KV cache</source>
      <translation>Dans le cache KV</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>Cache KV</translation>
    </message>
    <message>
      <source>Layers on the GPU</source>
      <translation>Couches sur le GPU</translation>
    </message>
    <message>
      <source>Loaded with</source>
      <translation>Chargé avec</translation>
    </message>
    <message>
      <source>Mirostat</source>
      <translation>Mirostat</translation>
    </message>
    <message>
      <source>Model and prompt</source>
      <translation>Modèle et prompt</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Prompt evaluation</source>
      <translation>Évaluation du prompt</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Format du prompt</translation>
    </message>
    <message>
      <source>Reasoning</source>
      <translation>Raisonnement</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>Refaire à l’identique</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Échantillonnage</translation>
    </message>
    <message>
      <source>Shifted in the context</source>
      <translation>Décalés dans le contexte</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêt</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>Chaînes d’arrêt</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt système</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Fils d’exécution</translation>
    </message>
    <message>
      <source>Time to first token</source>
      <translation>Délai du premier jeton</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Jetons</translation>
    </message>
    <message>
      <source>Writes a new version with the same seed and settings</source>
      <translation>Écrit une nouvelle version avec la même graine et les mêmes paramètres</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Écrits</translation>
    </message>
    <message>
      <source>Written to repeat an answer that is no longer there.</source>
      <translation>Écrite pour répéter une réponse qui n’existe plus.</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version. It differs from character {n} on: {why}</source>
      <translation>Écrite pour répéter une version antérieure. Elle en diffère à partir du caractère {n} : {why}</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version: the same to the last letter.</source>
      <translation>Écrite pour répéter une version antérieure : identique à la lettre près.</translation>
    </message>
    <message>
      <source>its prompt could not be computed in the same steps, which changes last digits.</source>
      <translation>son prompt n’a pas pu être calculé dans les mêmes étapes, ce qui change les derniers chiffres.</translation>
    </message>
    <message>
      <source>its prompt was another one.</source>
      <translation>son prompt était différent.</translation>
    </message>
    <message>
      <source>one of them was stopped.</source>
      <translation>l’une des deux a été arrêtée.</translation>
    </message>
    <message>
      <source>the full context</source>
      <translation>le contexte plein</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>le modèle</translation>
    </message>
    <message>
      <source>the model was loaded otherwise.</source>
      <translation>le modèle était chargé autrement.</translation>
    </message>
    <message>
      <source>the token limit</source>
      <translation>la limite de jetons</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} sur {total}</translation>
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
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>The answer in “{title}” could not be finished.</source>
      <translation>La réponse dans « {title} » n’a pas pu être terminée.</translation>
    </message>
    <message>
      <source>The answer in “{title}” is finished.</source>
      <translation>La réponse dans « {title} » est terminée.</translation>
    </message>
  </context>
  <context>
    <name>AppearanceSection</name>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Text size in percent</source>
      <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
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
      <translation>Terminée à la limite de longueur</translation>
    </message>
    <message>
      <source>Ended where the context is full</source>
      <translation>Terminée là où le contexte est plein</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Inachevée</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>Inachevée, le moteur s’est arrêté</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêtée</translation>
    </message>
    <message>
      <source>Synthia: {text}</source>
      <translation>Synthia : {text}</translation>
    </message>
    <message>
      <source>The model gave no answer</source>
      <translation>Le modèle n’a donné aucune réponse</translation>
    </message>
  </context>
  <context>
    <name>Attaching</name>
    <message>
      <source>Attach files</source>
      <translation>Joindre des fichiers</translation>
    </message>
    <message>
      <source>Documents, text and code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;All files (*)</source>
      <translation>Documents, texte et code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>{name} could not be read. Remove it to send your message without it.</source>
      <translation>{name} n’a pas pu être lu. Retirez-le pour envoyer votre message sans lui.</translation>
    </message>
    <message>
      <source>{name} is still being read. Your message can be sent after that, or when you remove it.</source>
      <translation>{name} est encore en cours de lecture. Votre message pourra être envoyé ensuite, ou quand vous le retirez.</translation>
    </message>
    <message>
      <source>{name} removed.</source>
      <translation>{name} retiré.</translation>
    </message>
  </context>
  <context>
    <name>AttachmentTray</name>
    <message>
      <source>Attached files</source>
      <translation>Fichiers joints</translation>
    </message>
    <message>
      <source>Read it again</source>
      <translation>Le relire</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Send the passages that fit the question</source>
      <translation>Envoyer les passages qui répondent à la question</translation>
    </message>
    <message>
      <source>Send the whole document</source>
      <translation>Envoyer tout le document</translation>
    </message>
    <message>
      <source>Show its text</source>
      <translation>Afficher son texte</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Use the passages that fit the question</source>
      <translation>Utiliser les passages qui répondent à la question</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>1 character</source>
      <translation>1 caractère</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 page</translation>
    </message>
    <message>
      <source>1 page has no text, and nothing of it is sent.</source>
      <translation>1 page n’a pas de texte, et rien n’en est envoyé.</translation>
    </message>
    <message>
      <source>1 passage</source>
      <translation>1 passage</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>1 jeton</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>File without a name</source>
      <translation>Fichier sans nom</translation>
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
      <translation>Page {n}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Document Word</translation>
    </message>
    <message>
      <source>about {n} tokens</source>
      <translation>environ {n} jetons</translation>
    </message>
    <message>
      <source>{n} characters</source>
      <translation>{n} caractères</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} pages</translation>
    </message>
    <message>
      <source>{n} pages have no text, and nothing of them is sent.</source>
      <translation>{n} pages n’ont pas de texte, et rien n’en est envoyé.</translation>
    </message>
    <message>
      <source>{n} passages</source>
      <translation>{n} passages</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} jetons</translation>
    </message>
    <message>
      <source>{passages} of an earlier file</source>
      <translation>{passages} d’un fichier antérieur</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Masquer les détails</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>1 chat</source>
      <translation>1 discussion</translation>
    </message>
    <message>
      <source>In {n} of them messages are missing.</source>
      <translation>Dans {n} d’entre elles, il manque des messages.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Something could not be stored</source>
      <translation>Quelque chose n’a pas pu être enregistré</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>Le fichier endommagé est conservé sous {path}.</translation>
    </message>
    <message>
      <source>The file of the conversations was damaged</source>
      <translation>Le fichier des discussions était endommagé</translation>
    </message>
    <message>
      <source>The titles and settings of {n} are lost.</source>
      <translation>Les titres et les paramètres de {n} sont perdus.</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages could be saved into a new file.</source>
      <translation>{chats} avec {messages} messages ont pu être sauvées dans un nouveau fichier.</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} discussions</translation>
    </message>
  </context>
  <context>
    <name>BlockStack</name>
    <message>
      <source>Show all, {size} more</source>
      <translation>Tout afficher, encore {size}</translation>
    </message>
  </context>
  <context>
    <name>Browsing</name>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy LaTeX</source>
      <translation>Copier le LaTeX</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
  </context>
  <context>
    <name>CatalogueFiles</name>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open repository</source>
      <translation>Ouvrir le dépôt</translation>
    </message>
    <message>
      <source>Open this repository of the Hub, with all its files and its card</source>
      <translation>Ouvrir ce dépôt du Hub, avec tous ses fichiers et sa fiche</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Dépôt</translation>
    </message>
    <message>
      <source>The catalogue does not hold its list of files. Open the repository to see them.</source>
      <translation>Le catalogue n’a pas la liste de ses fichiers. Ouvrez le dépôt pour les voir.</translation>
    </message>
    <message>
      <source>This is a choice of its files. Open the repository to see all of them.</source>
      <translation>Ceci est un choix de ses fichiers. Ouvrez le dépôt pour les voir tous.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueList</name>
    <message>
      <source>Benchmark average</source>
      <translation>Moyenne des tests</translation>
    </message>
    <message>
      <source>No model of the catalogue fits this computer now.</source>
      <translation>Aucun modèle du catalogue ne tient sur cet ordinateur en ce moment.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recommandé</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>Recommandé pour cet ordinateur</translation>
    </message>
    <message>
      <source>benchmark average {value}</source>
      <translation>moyenne des tests {value}</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>installé</translation>
    </message>
    <message>
      <source>not published</source>
      <translation>non publié</translation>
    </message>
    <message>
      <source>recommended for this computer</source>
      <translation>recommandé pour cet ordinateur</translation>
    </message>
    <message>
      <source>{quant}: {fit}</source>
      <translation>{quant} : {fit}</translation>
    </message>
    <message>
      <source>{words}, about {n} tokens per second</source>
      <translation>{words}, environ {n} jetons par seconde</translation>
    </message>
  </context>
  <context>
    <name>CataloguePane</name>
    <message>
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>Afficher {name}</translation>
    </message>
    <message>
      <source>The catalogue does not say how this model is built. Open the repository to see what it needs.</source>
      <translation>Le catalogue ne dit pas comment ce modèle est construit. Ouvrez le dépôt pour voir ce qu’il lui faut.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueView</name>
    <message>
      <source>Catalogue of models</source>
      <translation>Catalogue des modèles</translation>
    </message>
  </context>
  <context>
    <name>ChatCommands</name>
    <message>
      <source>An answer is being written</source>
      <translation>Une réponse est en cours d’écriture</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>No chat is in the archive</source>
      <translation>Aucune discussion n’est archivée</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
      <source>Nothing here has several versions</source>
      <translation>Rien ici n’a plusieurs versions</translation>
    </message>
    <message>
      <source>Nothing was deleted since the start</source>
      <translation>Rien n’a été supprimé depuis le démarrage</translation>
    </message>
    <message>
      <source>There is no answer at the end of this chat</source>
      <translation>Il n’y a pas de réponse à la fin de cette discussion</translation>
    </message>
    <message>
      <source>There is no answer yet</source>
      <translation>Il n’y a pas encore de réponse</translation>
    </message>
    <message>
      <source>There is no finished answer yet</source>
      <translation>Il n’y a pas encore de réponse terminée</translation>
    </message>
    <message>
      <source>There is no other chat there</source>
      <translation>Il n’y a pas d’autre discussion là</translation>
    </message>
    <message>
      <source>There is no question yet</source>
      <translation>Il n’y a pas encore de question</translation>
    </message>
    <message>
      <source>This chat has no messages yet</source>
      <translation>Cette discussion n’a pas encore de messages</translation>
    </message>
    <message>
      <source>This is the first version</source>
      <translation>C’est la première version</translation>
    </message>
    <message>
      <source>This is the last version</source>
      <translation>C’est la dernière version</translation>
    </message>
  </context>
  <context>
    <name>ChatEdits</name>
    <message>
      <source>Copy of {title}</source>
      <translation>Copie de {title}</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
  </context>
  <context>
    <name>ChatFiles</name>
    <message>
      <source>A folder for the files</source>
      <translation>Un dossier pour les fichiers</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Discussions</translation>
    </message>
    <message>
      <source>Chats (*.json *.jsonl *.zip);;All files (*)</source>
      <translation>Discussions (*.json *.jsonl *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Exporter des discussions</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>Importer des discussions</translation>
    </message>
    <message>
      <source>Importing. Every chat that is done stays.</source>
      <translation>Importation. Chaque discussion terminée reste.</translation>
    </message>
    <message>
      <source>The chats could not be exported</source>
      <translation>Les discussions n’ont pas pu être exportées</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>Écriture de {name}</translation>
    </message>
  </context>
  <context>
    <name>ChatHeader</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Exporter des discussions</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>Chercher dans cette discussion</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Paramètres de chargement</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Chargement du modèle</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Stop loading the model</source>
      <translation>Arrêter le chargement du modèle</translation>
    </message>
    <message>
      <source>{text}: open the load settings</source>
      <translation>{text} : ouvrir les paramètres de chargement</translation>
    </message>
  </context>
  <context>
    <name>ChatPage</name>
    <message>
      <source>Choose a model first.</source>
      <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
      <source>No summary</source>
      <translation>Pas de résumé</translation>
    </message>
    <message>
      <source>The model wrote none, so the oldest messages left without one.</source>
      <translation>Le modèle n’en a pas écrit, les plus anciens messages sont donc partis sans résumé.</translation>
    </message>
  </context>
  <context>
    <name>ChatSection</name>
    <message>
      <source>Append each turn to</source>
      <translation>Ajouter chaque tour à</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Enter makes a new line, {keys} sends</source>
      <translation>Entrée fait une nouvelle ligne, {keys} envoie</translation>
    </message>
    <message>
      <source>Enter sends the message</source>
      <translation>Entrée envoie le message</translation>
    </message>
    <message>
      <source>For new chats; each one can do otherwise</source>
      <translation>Pour les nouvelles discussions ; chacune peut faire autrement</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>Les plus anciens messages partent</translation>
    </message>
    <message>
      <source>One JSON line each, as the model cards do</source>
      <translation>Une ligne JSON chacun, comme le font les fiches des modèles</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêt</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>Résumer</translation>
    </message>
    <message>
      <source>The next message loads it again</source>
      <translation>Le prochain message le recharge</translation>
    </message>
    <message>
      <source>Titles by the model</source>
      <translation>Titres par le modèle</translation>
    </message>
    <message>
      <source>Unload an idle model after</source>
      <translation>Décharger un modèle inactif après</translation>
    </message>
    <message>
      <source>Unload the model after</source>
      <translation>Décharger le modèle après</translation>
    </message>
    <message>
      <source>When a chat's context is full</source>
      <translation>Quand le contexte d’une discussion est plein</translation>
    </message>
    <message>
      <source>When it has nothing else to do; else a chat keeps its first words</source>
      <translation>Quand il n’a rien d’autre à faire ; sinon une discussion garde ses premiers mots</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>Quand le contexte est plein</translation>
    </message>
    <message>
      <source>{keys} makes a new line</source>
      <translation>{keys} fait une nouvelle ligne</translation>
    </message>
    <message>
      <source>{n} minutes</source>
      <translation>{n} minutes</translation>
    </message>
  </context>
  <context>
    <name>ChatSession</name>
    <message>
      <source>Its question was deleted, so that there is nothing for the model to answer.</source>
      <translation>Sa question a été supprimée, le modèle n’a donc rien à quoi répondre.</translation>
    </message>
    <message>
      <source>Restore the question from the trash, or write a new message.</source>
      <translation>Restaurez la question depuis la corbeille, ou écrivez un nouveau message.</translation>
    </message>
    <message>
      <source>This answer has no question</source>
      <translation>Cette réponse n’a pas de question</translation>
    </message>
  </context>
  <context>
    <name>ChatView</name>
    <message>
      <source>Answer again</source>
      <translation>Répondre de nouveau</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>Charger quand même</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Paramètres de chargement…</translation>
    </message>
    <message>
      <source>Reading {count} tokens, {percent} %</source>
      <translation>Lecture de {count} jetons, {percent} %</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing has to be downloaded again.</source>
      <translation>La discussion, votre brouillon et le fichier du modèle. Rien n’est à télécharger de nouveau.</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing was loaded.</source>
      <translation>La discussion, votre brouillon et le fichier du modèle. Rien n’a été chargé.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Waiting for the model to load</source>
      <translation>En attente du chargement du modèle</translation>
    </message>
    <message>
      <source>Writing · {count} tokens · {speed} tok/s</source>
      <translation>Écriture · {count} jetons · {speed} tok/s</translation>
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
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>Copier le code</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Wrap lines</source>
      <translation>Renvoyer à la ligne</translation>
    </message>
    <message>
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <source>{language} code</source>
      <translation>code {language}</translation>
    </message>
  </context>
  <context>
    <name>Column</name>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
  </context>
  <context>
    <name>ColumnScroller</name>
    <message>
      <source>To the end</source>
      <translation>Aller à la fin</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Predicted and actual</source>
      <translation>Prévu et réel</translation>
    </message>
    <message>
      <source>{name}: {predicted} predicted, {actual} taken, {difference}</source>
      <translation>{name} : {predicted} prévus, {actual} occupés, {difference}</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Ask Synthia anything</source>
      <translation>Demandez ce que vous voulez à Synthia</translation>
    </message>
    <message>
      <source>Message composer</source>
      <translation>Zone de message</translation>
    </message>
    <message>
      <source>Write a message first.</source>
      <translation>Écrivez d’abord un message.</translation>
    </message>
  </context>
  <context>
    <name>ComposerBar</name>
    <message>
      <source>Attach files</source>
      <translation>Joindre des fichiers</translation>
    </message>
    <message>
      <source>Sampling: {name}</source>
      <translation>Échantillonnage : {name}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save ({key})</source>
      <translation>Enregistrer ({key})</translation>
    </message>
    <message>
      <source>Save and continue</source>
      <translation>Enregistrer et continuer</translation>
    </message>
    <message>
      <source>Save it as a new version, and let the model write on from its end.</source>
      <translation>L’enregistrer comme nouvelle version, et laisser le modèle écrire à partir de sa fin.</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Send ({key})</source>
      <translation>Envoyer ({key})</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêt</translation>
    </message>
    <message>
      <source>Stop writing (Esc)</source>
      <translation>Arrêter d’écrire (Échap)</translation>
    </message>
    <message>
      <source>System prompt: {name}</source>
      <translation>Prompt système : {name}</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>Écrire les premiers mots de la réponse</translation>
    </message>
    <message>
      <source>{key} for a new line</source>
      <translation>{key} pour une nouvelle ligne</translation>
    </message>
  </context>
  <context>
    <name>ContextFull</name>
    <message>
      <source>Let the oldest messages leave</source>
      <translation>Laisser partir les plus anciens messages</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Paramètres de chargement…</translation>
    </message>
    <message>
      <source>Nothing is deleted by any of these.</source>
      <translation>Aucun de ces choix ne supprime quoi que ce soit.</translation>
    </message>
    <message>
      <source>Summarise them</source>
      <translation>Les résumer</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>Le contexte est plein</translation>
    </message>
    <message>
      <source>The model can see {n} tokens at once, and the chat has come to them, so the answer ends here.</source>
      <translation>Le modèle peut voir {n} jetons à la fois, et la discussion les a atteints, la réponse s’arrête donc ici.</translation>
    </message>
  </context>
  <context>
    <name>ContextLine</name>
    <message>
      <source>Waiting for the summary</source>
      <translation>En attente du résumé</translation>
    </message>
  </context>
  <context>
    <name>ContextMark</name>
    <message>
      <source>A summary stands for the messages above this line</source>
      <translation>Un résumé remplace les messages au-dessus de cette ligne</translation>
    </message>
    <message>
      <source>Messages above this line are no longer in the context</source>
      <translation>Les messages au-dessus de cette ligne ne sont plus dans le contexte</translation>
    </message>
    <message>
      <source>Summarising {n} messages so that the chat can go on</source>
      <translation>Résumé de {n} messages pour que la discussion puisse continuer</translation>
    </message>
    <message>
      <source>Summary of 1 message</source>
      <translation>Résumé de 1 message</translation>
    </message>
    <message>
      <source>Summary of {n} messages</source>
      <translation>Résumé de {n} messages</translation>
    </message>
    <message>
      <source>The messages above this line leave the context</source>
      <translation>Les messages au-dessus de cette ligne quittent le contexte</translation>
    </message>
    <message>
      <source>What happens when the context is full</source>
      <translation>Ce qui se passe quand le contexte est plein</translation>
    </message>
  </context>
  <context>
    <name>ContextPanel</name>
    <message>
      <source>A model sees as many tokens at once as its context holds: system prompt, messages and answer.</source>
      <translation>Un modèle voit à la fois autant de jetons que son contexte en contient : prompt système, messages et réponse.</translation>
    </message>
    <message>
      <source>Applies to this chat, from the next answer on. Settings say what new chats do.</source>
      <translation>Vaut pour cette discussion, dès la prochaine réponse. Les paramètres disent ce que font les nouvelles discussions.</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>Les plus anciens messages partent</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêt</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>Résumer</translation>
    </message>
    <message>
      <source>The answer ends where the context does, and you decide how to go on.</source>
      <translation>La réponse s’arrête là où le contexte finit, et vous décidez de la suite.</translation>
    </message>
    <message>
      <source>The model sums up the oldest messages, and the summary stands in their place. You can read and change it in the chat. Writing it takes as long as an answer.</source>
      <translation>Le modèle résume les plus anciens messages, et le résumé prend leur place. Vous pouvez le lire et le modifier dans la discussion. L’écrire prend autant de temps qu’une réponse.</translation>
    </message>
    <message>
      <source>The system prompt stays. A line in the chat shows which messages the model no longer sees; nothing is deleted.</source>
      <translation>Le prompt système reste. Une ligne dans la discussion montre quels messages le modèle ne voit plus ; rien n’est supprimé.</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>Quand le contexte est plein</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message>
      <source>Archive</source>
      <translation>Archiver</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Épingler</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>Étiquettes…</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>Sortir des archives</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Désépingler</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
  </context>
  <context>
    <name>CrashReporter</name>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Something in Synthia did not work as it should.</source>
      <translation>Quelque chose dans Synthia n’a pas fonctionné comme prévu.</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>Erreur inattendue</translation>
    </message>
    <message>
      <source>Your conversations are stored, and you can go on. The report below helps to mend it.</source>
      <translation>Vos discussions sont enregistrées, et vous pouvez continuer. Le rapport ci-dessous aide à corriger l’erreur.</translation>
    </message>
  </context>
  <context>
    <name>Deletions</name>
    <message>
      <source>Answer deleted. Its question stays here, but is no longer sent to the model.</source>
      <translation>Réponse supprimée. Sa question reste ici, mais n’est plus envoyée au modèle.</translation>
    </message>
    <message>
      <source>Conversation deleted.</source>
      <translation>Discussion supprimée.</translation>
    </message>
    <message>
      <source>Message deleted.</source>
      <translation>Message supprimé.</translation>
    </message>
    <message>
      <source>Question deleted. Its answer stays here, but is no longer sent to the model.</source>
      <translation>Question supprimée. Sa réponse reste ici, mais n’est plus envoyée au modèle.</translation>
    </message>
    <message>
      <source>{count} messages deleted, {other} of them on other branches.</source>
      <translation>{count} messages supprimés, dont {other} sur d’autres branches.</translation>
    </message>
    <message>
      <source>{count} messages deleted.</source>
      <translation>{count} messages supprimés.</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
  </context>
  <context>
    <name>DesktopSection</name>
    <message>
      <source>An answer or a download, while another window is in front</source>
      <translation>Une réponse ou un téléchargement, quand une autre fenêtre est au premier plan</translation>
    </message>
    <message>
      <source>Closing the window keeps Synthia running</source>
      <translation>Fermer la fenêtre laisse Synthia en marche</translation>
    </message>
    <message>
      <source>Desktop</source>
      <translation>Bureau</translation>
    </message>
    <message>
      <source>Icon in the tray</source>
      <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
      <source>Needs the icon in the tray</source>
      <translation>Nécessite l’icône dans la zone de notification</translation>
    </message>
    <message>
      <source>Off: only the chat's title. Others may see your screen</source>
      <translation>Désactivé : seulement le titre de la discussion. D’autres peuvent voir votre écran</translation>
    </message>
    <message>
      <source>Quit ends it: in its menu, or in the icon's</source>
      <translation>Quitter y met fin : dans son menu, ou dans celui de l’icône</translation>
    </message>
    <message>
      <source>Shows and hides the window, also while it is closed</source>
      <translation>Affiche et masque la fenêtre, même quand elle est fermée</translation>
    </message>
    <message>
      <source>Tell when something has ended</source>
      <translation>Signaler quand quelque chose est terminé</translation>
    </message>
    <message>
      <source>This desktop has no tray</source>
      <translation>Ce bureau n’a pas de zone de notification</translation>
    </message>
    <message>
      <source>With the answer's first words</source>
      <translation>Avec les premiers mots de la réponse</translation>
    </message>
  </context>
  <context>
    <name>DiskCard</name>
    <message>
      <source>Disk</source>
      <translation>Disque</translation>
    </message>
    <message>
      <source>Free now</source>
      <translation>Libre maintenant</translation>
    </message>
    <message>
      <source>Models folder on “{name}”, {size}</source>
      <translation>Dossier des modèles sur « {name} », {size}</translation>
    </message>
    <message>
      <source>Models on disk</source>
      <translation>Modèles sur le disque</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>Autres fichiers</translation>
    </message>
    <message>
      <source>Still to download</source>
      <translation>Reste à télécharger</translation>
    </message>
    <message>
      <source>{size} are missing for the queue</source>
      <translation>Il manque {size} pour la file d’attente</translation>
    </message>
    <message>
      <source>{size} stay free after the queue</source>
      <translation>{size} restent libres après la file d’attente</translation>
    </message>
  </context>
  <context>
    <name>DownloadManners</name>
    <message>
      <source>Models are being downloaded</source>
      <translation>Des modèles sont en cours de téléchargement</translation>
    </message>
    <message>
      <source>The download of {title} stopped</source>
      <translation>Le téléchargement de {title} s’est arrêté</translation>
    </message>
    <message>
      <source>{size}, checked and ready to use.</source>
      <translation>{size}, vérifié et prêt à l’emploi.</translation>
    </message>
    <message>
      <source>{title} is downloaded</source>
      <translation>{title} est téléchargé</translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
  </context>
  <context>
    <name>Downloads</name>
    <message>
      <source>Checking all {size} against the published checksum</source>
      <translation>Vérification des {size} par rapport à la somme de contrôle publiée</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Paused by you</source>
      <translation>Mis en pause par vous</translation>
    </message>
    <message>
      <source>Paused: disk full</source>
      <translation>En pause : disque plein</translation>
    </message>
    <message>
      <source>Paused: folder missing</source>
      <translation>En pause : dossier absent</translation>
    </message>
    <message>
      <source>Paused: metered network</source>
      <translation>En pause : réseau facturé à l’usage</translation>
    </message>
    <message>
      <source>Paused: no network</source>
      <translation>En pause : pas de réseau</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêtée</translation>
    </message>
    <message>
      <source>Verifying {percent}%</source>
      <translation>Vérification {percent} %</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>begins when another one ends</source>
      <translation>commence quand un autre se termine</translation>
    </message>
    <message>
      <source>continues by itself on an unmetered network</source>
      <translation>reprend de lui-même sur un réseau non facturé à l’usage</translation>
    </message>
    <message>
      <source>continues by itself when the folder is back</source>
      <translation>reprend de lui-même quand le dossier est revenu</translation>
    </message>
    <message>
      <source>continues by itself when the network is back</source>
      <translation>reprend de lui-même quand le réseau est revenu</translation>
    </message>
    <message>
      <source>continues by itself when there is room</source>
      <translation>reprend de lui-même quand il y a de la place</translation>
    </message>
    <message>
      <source>file {n} of {count}</source>
      <translation>fichier {n} sur {count}</translation>
    </message>
    <message>
      <source>part {n} of {count}, joined while downloading</source>
      <translation>partie {n} sur {count}, assemblée pendant le téléchargement</translation>
    </message>
    <message>
      <source>waiting for the server</source>
      <translation>attend le serveur</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{d} days {h} h</source>
      <translation>{d} j {h} h</translation>
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
      <translation>{size}, vérifié</translation>
    </message>
    <message>
      <source>{text}, about {time} left</source>
      <translation>{text}, encore environ {time}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>Clear finished</source>
      <translation>Effacer les terminés</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>Trouver un modèle</translation>
    </message>
    <message>
      <source>No download is finished</source>
      <translation>Aucun téléchargement n’est terminé</translation>
    </message>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>Rien n’est en cours de téléchargement</translation>
    </message>
    <message>
      <source>Nothing is being downloaded.</source>
      <translation>Rien n’est en cours de téléchargement.</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>Tout mettre en pause</translation>
    </message>
    <message>
      <source>Resume all</source>
      <translation>Tout reprendre</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>Drop models here to add them</source>
      <translation>Déposez des modèles ici pour les ajouter</translation>
    </message>
  </context>
  <context>
    <name>EarlierRow</name>
    <message>
      <source>Passages of {names} that fit the question are sent too.</source>
      <translation>Les passages de {names} qui répondent à la question sont envoyés aussi.</translation>
    </message>
    <message>
      <source>Send none of them with this message</source>
      <translation>N’en envoyer aucun avec ce message</translation>
    </message>
  </context>
  <context>
    <name>EmptyChat</name>
    <message>
      <source>What would you like to work on?</source>
      <translation>Sur quoi voulez-vous travailler ?</translation>
    </message>
  </context>
  <context>
    <name>EvaluationView</name>
    <message>
      <source>Evaluation</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <source>Evaluation, by the author</source>
      <translation>Évaluation, par l’auteur</translation>
    </message>
    <message>
      <source>Open LLM Leaderboard</source>
      <translation>Open LLM Leaderboard</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>Ouvrir {name}</translation>
    </message>
    <message>
      <source>The author has not published scores for this version.</source>
      <translation>L’auteur n’a pas publié de scores pour cette version.</translation>
    </message>
    <message>
      <source>average of seven tasks {value}</source>
      <translation>moyenne de sept tâches {value}</translation>
    </message>
    <message>
      <source>average {value}</source>
      <translation>moyenne {value}</translation>
    </message>
    <message>
      <source>{name}, on the same base model, averages {value}.</source>
      <translation>{name}, sur le même modèle de base, a une moyenne de {value}.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>A question and its answer on each line, as the cards do.</source>
      <translation>Une question et sa réponse sur chaque ligne, comme le font les fiches.</translation>
    </message>
    <message>
      <source>All chats ({n})</source>
      <translation>Toutes les discussions ({n})</translation>
    </message>
    <message>
      <source>As</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Chats to export</source>
      <translation>Discussions à exporter</translation>
    </message>
    <message>
      <source>Chosen chats</source>
      <translation>Discussions choisies</translation>
    </message>
    <message>
      <source>Everything, with every branch; Synthia reads it back.</source>
      <translation>Tout, avec chaque branche ; Synthia sait le relire.</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>Exporter des discussions</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>No chat is chosen.</source>
      <translation>Aucune discussion n’est choisie.</translation>
    </message>
    <message>
      <source>The branch that is shown, as a page that loads nothing.</source>
      <translation>La branche affichée, sous forme de page qui ne charge rien.</translation>
    </message>
    <message>
      <source>The branch that is shown, as text.</source>
      <translation>La branche affichée, sous forme de texte.</translation>
    </message>
    <message>
      <source>The branch that is shown, on A4 pages.</source>
      <translation>La branche affichée, sur des pages A4.</translation>
    </message>
    <message>
      <source>This chat: {title}</source>
      <translation>Cette discussion : {title}</translation>
    </message>
  </context>
  <context>
    <name>FileNotice</name>
    <message>
      <source>No passage of {name} fits into the room that is left in the context.</source>
      <translation>Aucun passage de {name} ne tient dans la place qui reste dans le contexte.</translation>
    </message>
    <message>
      <source>Your message is unchanged.</source>
      <translation>Votre message est inchangé.</translation>
    </message>
    <message>
      <source>{name} does not say how its letters are written. It was read as {encoding}, which is a guess.</source>
      <translation>{name} ne dit pas comment ses lettres sont codées. Il a été lu en {encoding}, ce qui est une supposition.</translation>
    </message>
    <message>
      <source>{name} has changed since it was read. What was read is what is sent.</source>
      <translation>{name} a changé depuis sa lecture. C’est ce qui a été lu qui est envoyé.</translation>
    </message>
    <message>
      <source>{name} has {n} tokens, and the context has room for {left} of them.</source>
      <translation>{name} a {n} jetons, et le contexte a de la place pour {left} d’entre eux.</translation>
    </message>
    <message>
      <source>{name} was changed after you attached it, while Synthia was closed. It was read as it is now.</source>
      <translation>{name} a été modifié après avoir été joint, pendant que Synthia était fermé. Il a été lu tel qu’il est maintenant.</translation>
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation>{name} : {words}</translation>
    </message>
  </context>
  <context>
    <name>FileText</name>
    <message>
      <source>Text of the file</source>
      <translation>Texte du fichier</translation>
    </message>
  </context>
  <context>
    <name>FileViewer</name>
    <message>
      <source>Attached file</source>
      <translation>Fichier joint</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>Tout copier</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>Chercher dans ce texte</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Of this text, the highlighted passages fit the question so far; the model will see these.</source>
      <translation>De ce texte, les passages surlignés répondent à la question jusqu’ici ; le modèle verra ceux-là.</translation>
    </message>
    <message>
      <source>Of this text, the model was sent the highlighted passages.</source>
      <translation>De ce texte, le modèle a reçu les passages surlignés.</translation>
    </message>
    <message>
      <source>Part {n} of {count}: the text is too long to be shown at once.</source>
      <translation>Partie {n} sur {count} : le texte est trop long pour être affiché d’un coup.</translation>
    </message>
    <message>
      <source>Passage {number}</source>
      <translation>Passage {number}</translation>
    </message>
    <message>
      <source>Passage {number}, {place}</source>
      <translation>Passage {number}, {place}</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Text of {name}</source>
      <translation>Texte de {name}</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>La partie suivante</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>La partie d’avant</translation>
    </message>
    <message>
      <source>This is the text that the model sees.</source>
      <translation>C’est le texte que voit le modèle.</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterButton</name>
    <message>
      <source>Any model</source>
      <translation>Tous les modèles</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>Toute étiquette</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>N’importe quand</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivées</translation>
    </message>
    <message>
      <source>Archived chats only</source>
      <translation>Seulement les discussions archivées</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>Filtrer les discussions</translation>
    </message>
    <message>
      <source>Past 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <source>Past 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Past day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Past year</source>
      <translation>Dernière année</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Retirer le filtre {name}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>Chercher dans cette discussion</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>FirstModelCard</name>
    <message>
      <source>Choose a model</source>
      <translation>Choisir un modèle</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>Choisir un autre modèle</translation>
    </message>
    <message>
      <source>Download ({size})</source>
      <translation>Télécharger ({size})</translation>
    </message>
    <message>
      <source>Looking for a model that fits</source>
      <translation>Recherche d’un modèle qui tient</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>Recommandé pour cet ordinateur</translation>
    </message>
    <message>
      <source>Shared memory</source>
      <translation>Mémoire partagée</translation>
    </message>
    <message>
      <source>The memory of this computer is being read.</source>
      <translation>La mémoire de cet ordinateur est en cours de lecture.</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>You can stop and continue at any time.</source>
      <translation>Vous pouvez arrêter et continuer à tout moment.</translation>
    </message>
    <message>
      <source>{name}: uses {used} of {free} GB free</source>
      <translation>{name} : utilise {used} des {free} GB libres</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>About {speed} tokens per second, faster than you read.</source>
      <translation>Environ {speed} jetons par seconde, plus vite que vous ne lisez.</translation>
    </message>
    <message>
      <source>About {speed} tokens per second.</source>
      <translation>Environ {speed} jetons par seconde.</translation>
    </message>
    <message>
      <source>Leaves room on the GPU for longer conversations.</source>
      <translation>Laisse de la place sur le GPU pour des discussions plus longues.</translation>
    </message>
    <message>
      <source>No model of the catalogue would answer at a usable speed with the memory that is free now.</source>
      <translation>Aucun modèle du catalogue ne répondrait à une vitesse utilisable avec la mémoire libre en ce moment.</translation>
    </message>
    <message>
      <source>Runs completely on your GPU, all {total} layers.</source>
      <translation>Tourne entièrement sur votre GPU, toutes les {total} couches.</translation>
    </message>
    <message>
      <source>Runs in RAM, on the processor.</source>
      <translation>Tourne en RAM, sur le processeur.</translation>
    </message>
    <message>
      <source>Runs on the GPU, the experts of {experts} layers in RAM.</source>
      <translation>Tourne sur le GPU, les experts de {experts} couches en RAM.</translation>
    </message>
    <message>
      <source>Runs with {layers} of {total} layers on the GPU, the rest in RAM.</source>
      <translation>Tourne avec {layers} des {total} couches sur le GPU, le reste en RAM.</translation>
    </message>
    <message>
      <source>What fits could not be found out. {why}</source>
      <translation>Impossible de savoir ce qui tient. {why}</translation>
    </message>
    <message>
      <source>about {size} GB</source>
      <translation>environ {size} GB</translation>
    </message>
    <message>
      <source>benchmark average</source>
      <translation>moyenne des tests</translation>
    </message>
    <message>
      <source>quality to expect</source>
      <translation>qualité à attendre</translation>
    </message>
    <message>
      <source>{count} billion parameters · {licence}</source>
      <translation>{count} milliards de paramètres · {licence}</translation>
    </message>
    <message>
      <source>{name} fits this computer: of the models that run here at a usable speed it has the best {quality}.</source>
      <translation>{name} tient sur cet ordinateur : parmi les modèles qui tournent ici à une vitesse utilisable, c’est celui qui a la meilleure {quality}.</translation>
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
      <translation>GPU {layers}/{total} couches + RAM</translation>
    </message>
    <message>
      <source>GPU, experts in RAM</source>
      <translation>GPU, experts en RAM</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>RAM seule</translation>
    </message>
    <message>
      <source>RAM only, slow</source>
      <translation>RAM seule, lent</translation>
    </message>
    <message>
      <source>Runs on GPU</source>
      <translation>Tourne sur le GPU</translation>
    </message>
    <message>
      <source>Too big</source>
      <translation>Trop grand</translation>
    </message>
  </context>
  <context>
    <name>FitView</name>
    <message>
      <source>A usual computer would be too slow to talk with it. Measure this one to know its speed.</source>
      <translation>Un ordinateur ordinaire serait trop lent pour discuter avec lui. Mesurez celui-ci pour connaître sa vitesse.</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}</source>
      <translation>Environ {likely} jetons par seconde, entre {low} et {high}</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}; reads {prompt} per second</source>
      <translation>Environ {likely} jetons par seconde, entre {low} et {high}, lit {prompt} par seconde</translation>
    </message>
    <message>
      <source>About: calculated from what is known of the model. With its repository open, llama.cpp plans exactly.</source>
      <translation>Environ : calculé d’après ce que l’on sait du modèle. Son dépôt ouvert, llama.cpp planifie exactement.</translation>
    </message>
    <message>
      <source>All layers on the GPU, the experts of {n} of them in RAM</source>
      <translation>Toutes les couches sur le GPU, les experts de {n} d’entre elles en RAM</translation>
    </message>
    <message>
      <source>Best quality that fits in the free RAM.</source>
      <translation>La meilleure qualité qui tient dans la RAM libre.</translation>
    </message>
    <message>
      <source>Best quality that fits in the free memory of GPU and computer together.</source>
      <translation>La meilleure qualité qui tient dans la mémoire libre du GPU et de l’ordinateur réunies.</translation>
    </message>
    <message>
      <source>Best quality that fits. It runs fully on the GPU.</source>
      <translation>La meilleure qualité qui tient. Tourne entièrement sur le GPU.</translation>
    </message>
    <message>
      <source>Best quality that should still write faster than {n} tokens per second on a usual computer.</source>
      <translation>La meilleure qualité qui devrait encore écrire plus vite que {n} jetons par seconde sur un ordinateur ordinaire.</translation>
    </message>
    <message>
      <source>Best quality that still writes faster than {n} tokens per second.</source>
      <translation>La meilleure qualité qui écrit encore plus vite que {n} jetons par seconde.</translation>
    </message>
    <message>
      <source>Every file of this model is slow here</source>
      <translation>Tous les fichiers de ce modèle sont lents ici</translation>
    </message>
    <message>
      <source>Every file of this model would be slow</source>
      <translation>Tous les fichiers de ce modèle seraient lents</translation>
    </message>
    <message>
      <source>No file of this model fits this computer</source>
      <translation>Aucun fichier de ce modèle ne tient sur cet ordinateur</translation>
    </message>
    <message>
      <source>Runs fully on the GPU and leaves room for a context of {n} tokens.</source>
      <translation>Tourne entièrement sur le GPU et laisse de la place pour un contexte de {n} jetons.</translation>
    </message>
    <message>
      <source>Runs fully on the GPU with the longest context that the model was trained for.</source>
      <translation>Tourne entièrement sur le GPU avec le plus long contexte pour lequel le modèle a été entraîné.</translation>
    </message>
    <message>
      <source>Runs in RAM only</source>
      <translation>Tourne en RAM seulement</translation>
    </message>
    <message>
      <source>Runs in RAM only, no layer on the GPU</source>
      <translation>Tourne en RAM seulement, aucune couche sur le GPU</translation>
    </message>
    <message>
      <source>Runs on the GPU, all {total} layers</source>
      <translation>Tourne sur le GPU, toutes les {total} couches</translation>
    </message>
    <message>
      <source>The fastest would write about {speed} tokens per second, which is too slow to talk with.</source>
      <translation>Le plus rapide écrirait environ {speed} jetons par seconde, trop lent pour discuter avec lui.</translation>
    </message>
    <message>
      <source>The smallest needs {needed} GB, and {free} GB {kinds} is free.</source>
      <translation>Le plus petit demande {needed} GB, et {free} GB {kinds} sont libres.</translation>
    </message>
    <message>
      <source>The speed is known once this computer was measured: “Measure this computer” below the table.</source>
      <translation>La vitesse est connue une fois cet ordinateur mesuré : « Mesurer cet ordinateur » sous le tableau.</translation>
    </message>
    <message>
      <source>Too big: needs {needed} GB, {free} GB free, {missing} GB too much for what a model may take</source>
      <translation>Trop grand : demande {needed} GB, {free} GB libres, {missing} GB de trop pour ce qu’un modèle peut prendre</translation>
    </message>
    <message>
      <source>about: {needs}</source>
      <translation>environ : {needs}</translation>
    </message>
    <message>
      <source>needs about {size}</source>
      <translation>demande environ {size}</translation>
    </message>
    <message>
      <source>needs {size}</source>
      <translation>demande {size}</translation>
    </message>
    <message>
      <source>of RAM</source>
      <translation>de RAM</translation>
    </message>
    <message>
      <source>of VRAM and RAM</source>
      <translation>de VRAM et de RAM</translation>
    </message>
    <message>
      <source>{layers} of {total} layers on the GPU, the rest in RAM</source>
      <translation>{layers} des {total} couches sur le GPU, le reste en RAM</translation>
    </message>
    <message>
      <source>{n} tokens per second</source>
      <translation>{n} jetons par seconde</translation>
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
      <translation>1 modèle</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>More for {folder}</source>
      <translation>Plus pour {folder}</translation>
    </message>
    <message>
      <source>New downloads go here</source>
      <translation>Les nouveaux téléchargements vont ici</translation>
    </message>
    <message>
      <source>No models</source>
      <translation>Aucun modèle</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
      <source>Stop listing it</source>
      <translation>Ne plus l’afficher dans la liste</translation>
    </message>
    <message>
      <source>Use the usual folder…</source>
      <translation>Utiliser le dossier habituel…</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} modèles</translation>
    </message>
  </context>
  <context>
    <name>Front</name>
    <message>
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <source>Exported {n} files</source>
      <translation>{n} fichiers exportés</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
  </context>
  <context>
    <name>HardwareStrip</name>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>1 core</source>
      <translation>1 cœur</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Install it: Debian and Ubuntu call it libvulkan1, Fedora vulkan-loader.</source>
      <translation>Installez-le : Debian et Ubuntu l’appellent libvulkan1, Fedora vulkan-loader.</translation>
    </message>
    <message>
      <source>Install or renew the graphics driver.</source>
      <translation>Installez ou renouvelez le pilote graphique.</translation>
    </message>
    <message>
      <source>Install what it belongs to.</source>
      <translation>Installez ce à quoi il appartient.</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>Mesurer de nouveau</translation>
    </message>
    <message>
      <source>Measure the speed of this computer (about 10 seconds)</source>
      <translation>Mesurer la vitesse de cet ordinateur (environ 10 secondes)</translation>
    </message>
    <message>
      <source>Measuring the speed</source>
      <translation>Mesure de la vitesse</translation>
    </message>
    <message>
      <source>Memory in use</source>
      <translation>Mémoire utilisée</translation>
    </message>
    <message>
      <source>No GPU</source>
      <translation>Pas de GPU</translation>
    </message>
    <message>
      <source>No usable GPU</source>
      <translation>Pas de GPU utilisable</translation>
    </message>
    <message>
      <source>Read again how much memory is free</source>
      <translation>Relire combien de mémoire est libre</translation>
    </message>
    <message>
      <source>The {backend} backend crashed or hung while loading, most likely in a driver, and was left out. {renew}</source>
      <translation>Le module {backend} a planté ou s’est bloqué pendant le chargement, très probablement dans un pilote, et a été laissé de côté. {renew}</translation>
    </message>
    <message>
      <source>The {backend} backend does not start: {missing} is missing. {helps}</source>
      <translation>Le module {backend} ne démarre pas : il manque {missing}. {helps}</translation>
    </message>
    <message>
      <source>The {backend} backend found no driver that works. {renew}</source>
      <translation>Le module {backend} n’a trouvé aucun pilote qui fonctionne. {renew}</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <source>This processor has no AVX, so that models run several times slower</source>
      <translation>Ce processeur n’a pas AVX, les modèles tournent donc plusieurs fois plus lentement</translation>
    </message>
    <message>
      <source>This program may use less memory than the computer has</source>
      <translation>Ce programme peut utiliser moins de mémoire que l’ordinateur n’en a</translation>
    </message>
    <message>
      <source>Why no GPU?</source>
      <translation>Pourquoi pas de GPU ?</translation>
    </message>
    <message>
      <source>Why not all?</source>
      <translation>Pourquoi pas tous ?</translation>
    </message>
    <message>
      <source>a library</source>
      <translation>une bibliothèque</translation>
    </message>
    <message>
      <source>{backend} ready</source>
      <translation>{backend} prêt</translation>
    </message>
    <message>
      <source>{card} is there, but the engine does not see it. A newer driver with {backends} may help.</source>
      <translation>{card} est là, mais le moteur ne la voit pas. Un pilote plus récent avec {backends} peut aider.</translation>
    </message>
    <message>
      <source>{card} is there, but the engine's part for it does not work.</source>
      <translation>{card} est là, mais la partie du moteur qui la concerne ne fonctionne pas.</translation>
    </message>
    <message>
      <source>{card} is there, but this build of the engine cannot use it. One with {backends} can.</source>
      <translation>{card} est là, mais cette version du moteur ne peut pas l’utiliser. Une version avec {backends} le peut.</translation>
    </message>
    <message>
      <source>{file} did not load.</source>
      <translation>{file} ne s’est pas chargé.</translation>
    </message>
    <message>
      <source>{file} is damaged, or made for another kind of computer. Put it there again.</source>
      <translation>{file} est endommagé, ou fait pour un autre type d’ordinateur. Remettez-le en place.</translation>
    </message>
    <message>
      <source>{file} is made for other hardware than this.</source>
      <translation>{file} est fait pour un autre matériel que celui-ci.</translation>
    </message>
    <message>
      <source>{file} is no backend of this engine's version. Take one that was built from the same version of llama.cpp.</source>
      <translation>{file} n’est pas un module de la version de ce moteur. Prenez-en un compilé à partir de la même version de llama.cpp.</translation>
    </message>
    <message>
      <source>{library}, the Vulkan loader,</source>
      <translation>{library}, le chargeur Vulkan,</translation>
    </message>
    <message>
      <source>{name} (memory not told)</source>
      <translation>{name} (mémoire non indiquée)</translation>
    </message>
    <message>
      <source>{name} ({free} GB free, shared with the RAM)</source>
      <translation>{name} ({free} GB libres, partagés avec la RAM)</translation>
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
      <translation>{n} cœurs</translation>
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
      <translation>par {author}</translation>
    </message>
    <message>
      <source>gated</source>
      <translation>à accès restreint</translation>
    </message>
    <message>
      <source>licence {name}</source>
      <translation>licence {name}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>mis à jour {when}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} téléchargements</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} mentions « j’aime »</translation>
    </message>
    <message>
      <source>{count} parameters</source>
      <translation>{count} paramètres</translation>
    </message>
    <message>
      <source>{days} days ago</source>
      <translation>il y a {days} jours</translation>
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
      <translation>Toutes les licences</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>Toutes les tailles</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Largest size</source>
      <translation>Taille maximale</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Models on this computer</source>
      <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
      <source>Models on this computer are listed below.</source>
      <translation>Les modèles sur cet ordinateur sont listés ci-dessous.</translation>
    </message>
    <message>
      <source>Most downloads</source>
      <translation>Les plus téléchargés</translation>
    </message>
    <message>
      <source>Most likes</source>
      <translation>Les plus aimés</translation>
    </message>
    <message>
      <source>Newest changes</source>
      <translation>Modifiés récemment</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}” with this size and licence.</source>
      <translation>Aucun dépôt GGUF ne contient « {text} » avec cette taille et cette licence.</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}”.</source>
      <translation>Aucun dépôt GGUF ne contient « {text} ».</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Repositories</source>
      <translation>Dépôts</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Résultats de la recherche</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Searching for “{text}”</source>
      <translation>Recherche de « {text} »</translation>
    </message>
    <message>
      <source>The hub cannot be reached</source>
      <translation>Le Hub est injoignable</translation>
    </message>
    <message>
      <source>Trending</source>
      <translation>Tendances</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Type words to search, or the name of a repository to open it.</source>
      <translation>Tapez des mots pour chercher, ou le nom d’un dépôt pour l’ouvrir.</translation>
    </message>
    <message>
      <source>Up to {size}B</source>
      <translation>Jusqu’à {size}B</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count} trouvés</translation>
    </message>
  </context>
  <context>
    <name>HubPane</name>
    <message>
      <source>Back to the models</source>
      <translation>Retour aux modèles</translation>
    </message>
    <message>
      <source>Back to the results</source>
      <translation>Retour aux résultats</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>Retour à {name}</translation>
    </message>
    <message>
      <source>Choose a repository</source>
      <translation>Choisissez un dépôt</translation>
    </message>
    <message>
      <source>Its files and its model card are shown here.</source>
      <translation>Ses fichiers et sa fiche s’affichent ici.</translation>
    </message>
    <message>
      <source>No branch, tag or commit can be called “{name}”.</source>
      <translation>Aucune branche, étiquette ni commit ne peut s’appeler « {name} ».</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>1 chat</source>
      <translation>1 discussion</translation>
    </message>
    <message>
      <source>1 model</source>
      <translation>1 modèle</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Chats in the file</source>
      <translation>Discussions dans le fichier</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Everything in this file is here already.</source>
      <translation>Tout ce qui est dans ce fichier est déjà ici.</translation>
    </message>
    <message>
      <source>From {kinds}.</source>
      <translation>De {kinds}.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>Importer des discussions</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>Importer des modèles</translation>
    </message>
    <message>
      <source>Import {count}, {size}</source>
      <translation>Importer {count}, {size}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Lier</translation>
    </message>
    <message>
      <source>Looking through the file. Nothing is imported yet.</source>
      <translation>Le fichier est en cours d’examen. Rien n’est encore importé.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Needs no further room; nothing is left at the old place.</source>
      <translation>Ne demande pas plus de place ; rien ne reste à l’ancien endroit.</translation>
    </message>
    <message>
      <source>Needs {size} in Synthia's folder, {free} are free.</source>
      <translation>Demande {size} dans le dossier de Synthia, {free} sont libres.</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>Nothing is moved. All models in {places} are listed.</source>
      <translation>Rien n’est déplacé. Tous les modèles dans {places} sont listés.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Rien n’a été importé.</translation>
    </message>
    <message>
      <source>Synthia's folder refers to the files, which have to stay where they are.</source>
      <translation>Le dossier de Synthia renvoie aux fichiers, qui doivent rester où ils sont.</translation>
    </message>
    <message>
      <source>Use in place</source>
      <translation>Utiliser sur place</translation>
    </message>
    <message>
      <source>What could not be read</source>
      <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>et {n} de plus</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>déjà ici</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages were imported.</source>
      <translation>{chats} avec {messages} messages ont été importées.</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages will be imported.</source>
      <translation>{chats} avec {messages} messages seront importées.</translation>
    </message>
    <message>
      <source>{n} are here already and are left out.</source>
      <translation>{n} sont déjà ici et sont laissées de côté.</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} discussions</translation>
    </message>
    <message>
      <source>{n} have changed since they came here: they are added as copies, and yours stay.</source>
      <translation>{n} ont changé depuis leur arrivée ici : elles sont ajoutées comme copies, et les vôtres restent.</translation>
    </message>
    <message>
      <source>{n} messages</source>
      <translation>{n} messages</translation>
    </message>
    <message>
      <source>{n} messages, as a copy</source>
      <translation>{n} messages, en copie</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} modèles</translation>
    </message>
  </context>
  <context>
    <name>ItemChip</name>
    <message>
      <source>Cancel reading {name}</source>
      <translation>Annuler la lecture de {name}</translation>
    </message>
    <message>
      <source>How much of it is sent</source>
      <translation>Ce qui en est envoyé</translation>
    </message>
    <message>
      <source>How much of {name} is sent</source>
      <translation>Ce qui est envoyé de {name}</translation>
    </message>
    <message>
      <source>Reading, {percent} %</source>
      <translation>Lecture, {percent} %</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <source>passages that fit</source>
      <translation>passages qui conviennent</translation>
    </message>
  </context>
  <context>
    <name>KeptChats</name>
    <message>
      <source>A chat that is opened again answers at once; the model need not read it anew</source>
      <translation>Une discussion rouverte répond aussitôt ; le modèle n’a pas à la relire</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Counted from the last time it was used</source>
      <translation>Comptés depuis la dernière utilisation</translation>
    </message>
    <message>
      <source>Keep what was read of a chat</source>
      <translation>Garder ce qui a été lu d’une discussion</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>On this disk now</source>
      <translation>Sur ce disque maintenant</translation>
    </message>
    <message>
      <source>Only you can read these files, and they go with their chats</source>
      <translation>Vous seul pouvez lire ces fichiers, et ils disparaissent avec leurs discussions</translation>
    </message>
    <message>
      <source>Remove it after</source>
      <translation>Le supprimer après</translation>
    </message>
    <message>
      <source>Remove what is kept of all chats</source>
      <translation>Supprimer ce qui est gardé de toutes les discussions</translation>
    </message>
    <message>
      <source>Reopening</source>
      <translation>Réouverture</translation>
    </message>
    <message>
      <source>Space for it</source>
      <translation>Place réservée</translation>
    </message>
    <message>
      <source>What was used longest ago leaves first</source>
      <translation>Ce qui a été utilisé il y a le plus longtemps part en premier</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} days</source>
      <translation>{n} jours</translation>
    </message>
  </context>
  <context>
    <name>LanguageChoice</name>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Close and lose them</source>
      <translation>Fermer et les perdre</translation>
    </message>
    <message>
      <source>Keep the window open</source>
      <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
      <source>Some messages are not stored</source>
      <translation>Certains messages ne sont pas enregistrés</translation>
    </message>
    <message>
      <source>They are only in this window, because the disk could not be written. Free some disk space and Synthia stores them, or close the window and lose them.</source>
      <translation>Ils ne sont que dans cette fenêtre, car l’écriture sur le disque a échoué. Libérez de l’espace disque et Synthia les enregistrera, ou fermez la fenêtre et perdez-les.</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Compute</source>
      <translation>Calcul</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>Cache KV</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Architecture</source>
      <translation>Architecture</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>Gabarit de chat</translation>
    </message>
    <message>
      <source>Choose .gguf files, or a folder that holds some. Of a model in parts, all parts are needed.</source>
      <translation>Choisissez des fichiers .gguf, ou un dossier qui en contient. D’un modèle en plusieurs parties, il faut toutes les parties.</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>Longueur du contexte</translation>
    </message>
    <message>
      <source>Downloaded from</source>
      <translation>Téléchargé depuis</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Found in</source>
      <translation>Trouvé dans</translation>
    </message>
    <message>
      <source>Hugging Face cache</source>
      <translation>Cache de Hugging Face</translation>
    </message>
    <message>
      <source>Importing {title}</source>
      <translation>Importation de {title}</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <source>Joining {title}</source>
      <translation>Assemblage de {title}</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Move the files to the trash</source>
      <translation>Mettre les fichiers à la corbeille</translation>
    </message>
    <message>
      <source>No complete GGUF model was found in {where}. Nothing was changed.</source>
      <translation>Aucun modèle GGUF complet n’a été trouvé dans {where}. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>None in the file</source>
      <translation>Aucun dans le fichier</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Pas encore</translation>
    </message>
    <message>
      <source>Other folders</source>
      <translation>Autres dossiers</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Format du prompt</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>Quant</translation>
    </message>
    <message>
      <source>Reads pictures for another model</source>
      <translation>Lit les images pour un autre modèle</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Échantillonnage</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Serveur</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>Taille sur le disque</translation>
    </message>
    <message>
      <source>Synthia's folder</source>
      <translation>Dossier de Synthia</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt système</translation>
    </message>
    <message>
      <source>There is no model to import</source>
      <translation>Il n’y a pas de modèle à importer</translation>
    </message>
    <message>
      <source>Tokenizer</source>
      <translation>Tokenizer</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>Mise à jour disponible</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <source>Verifying {title}</source>
      <translation>Vérification de {title}</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>et {n} de plus</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
      <source>opened at the start</source>
      <translation>ouvert au démarrage</translation>
    </message>
    <message>
      <source>temperature {temperature}, top-p {top_p}, top-k {top_k}</source>
      <translation>température {temperature}, top-p {top_p}, top-k {top_k}</translation>
    </message>
    <message>
      <source>{doing}, {done} of {total}</source>
      <translation>{doing}, {done} sur {total}</translation>
    </message>
    <message>
      <source>{doing}: waits for other work</source>
      <translation>{doing} : attend un autre travail</translation>
    </message>
    <message>
      <source>{n} parameters</source>
      <translation>{n} paramètres</translation>
    </message>
    <message>
      <source>{n} parts of one model, {size}. Joined, they can be used; that needs no room on the disk.</source>
      <translation>{n} parties d’un même modèle, {size}. Assemblées, elles sont utilisables ; cela ne demande pas de place sur le disque.</translation>
    </message>
    <message>
      <source>{n} parts, can be joined</source>
      <translation>{n} parties, à assembler</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} jetons</translation>
    </message>
    <message>
      <source>{place} keeps this model: delete it there.</source>
      <translation>{place} garde ce modèle : supprimez-le là-bas.</translation>
    </message>
    <message>
      <source>{size} ({bytes} bytes)</source>
      <translation>{size} ({bytes} octets)</translation>
    </message>
    <message>
      <source>{title} could not be finished.</source>
      <translation>{title} n’a pas pu être terminé.</translation>
    </message>
    <message>
      <source>{title} is in the library.</source>
      <translation>{title} est dans la bibliothèque.</translation>
    </message>
    <message>
      <source>{title} is joined and can be used.</source>
      <translation>{title} est assemblé et utilisable.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDetail</name>
    <message>
      <source>Asking the Hub…</source>
      <translation>Interrogation du Hub…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>Gabarit de chat</translation>
    </message>
    <message>
      <source>Check for an update</source>
      <translation>Chercher une mise à jour</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Do not open at the start</source>
      <translation>Ne pas ouvrir au démarrage</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Forget the settings that were remembered for this model</source>
      <translation>Oublier les paramètres retenus pour ce modèle</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Assembler</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>Paramètres de chargement…</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>None: Synthia chooses by the file and this computer.</source>
      <translation>Aucun : Synthia choisit d’après le fichier et cet ordinateur.</translation>
    </message>
    <message>
      <source>Open the repository</source>
      <translation>Ouvrir le dépôt</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Remembered settings</source>
      <translation>Paramètres retenus</translation>
    </message>
    <message>
      <source>Set as default</source>
      <translation>Définir par défaut</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <source>Show the chat template</source>
      <translation>Afficher le gabarit de chat</translation>
    </message>
    <message>
      <source>Show the newer version</source>
      <translation>Afficher la nouvelle version</translation>
    </message>
    <message>
      <source>The Hub has a newer version.</source>
      <translation>Le Hub a une version plus récente.</translation>
    </message>
    <message>
      <source>The default model is opened when Synthia starts.</source>
      <translation>Le modèle par défaut est ouvert au démarrage de Synthia.</translation>
    </message>
    <message>
      <source>This is the newest version.</source>
      <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
  </context>
  <context>
    <name>LibraryList</name>
    <message>
      <source>Import a GGUF file, or drop it here</source>
      <translation>Importer un fichier GGUF, ou le déposer ici</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>List the models of a folder in their place…</source>
      <translation>Lister les modèles d’un dossier sur place…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>Pas encore de modèles sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>Add a folder with models</source>
      <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Supprimer définitivement</translation>
    </message>
    <message>
      <source>Download one, or use the GGUF files that you have: drop them here.</source>
      <translation>Téléchargez-en un, ou utilisez les fichiers GGUF que vous avez : déposez-les ici.</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>Trouver un modèle</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf *.gguf-* *.gguf.*)</source>
      <translation>Modèles GGUF (*.gguf *.gguf-* *.gguf.*)</translation>
    </message>
    <message>
      <source>Import GGUF files</source>
      <translation>Importer des fichiers GGUF</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importer un fichier…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>Pas encore de modèles sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Le remettre</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>“{name}” was deleted, {size}.</source>
      <translation>« {name} » a été supprimé, {size}.</translation>
    </message>
    <message>
      <source>“{name}”, {size}, is still set aside in its folder.</source>
      <translation>« {name} », {size}, est encore mis de côté dans son dossier.</translation>
    </message>
  </context>
  <context>
    <name>LibraryService</name>
    <message>
      <source>The folder cannot be used</source>
      <translation>Le dossier ne peut pas être utilisé</translation>
    </message>
  </context>
  <context>
    <name>LicenceDialog</name>
    <message>
      <source>Accept and download</source>
      <translation>Accepter et télécharger</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Lire la licence</translation>
    </message>
    <message>
      <source>You are asked once. The same licence is not shown again for other models.</source>
      <translation>La question n’est posée qu’une fois. La même licence n’est pas affichée de nouveau pour d’autres modèles.</translation>
    </message>
    <message>
      <source>{model} comes under the {licence}.</source>
      <translation>{model} est soumis à une licence : {licence}.</translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message>
      <source>1 file</source>
      <translation>1 fichier</translation>
    </message>
    <message>
      <source>All downloads wait</source>
      <translation>Tous les téléchargements attendent</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>Rien n’attend</translation>
    </message>
    <message>
      <source>Over {size}</source>
      <translation>Au-delà de {size}</translation>
    </message>
    <message>
      <source>{n} files</source>
      <translation>{n} fichiers</translation>
    </message>
  </context>
  <context>
    <name>Load</name>
    <message>
      <source>Always use these here</source>
      <translation>Toujours les utiliser ici</translation>
    </message>
    <message>
      <source>Always use {layers} here</source>
      <translation>Toujours utiliser {layers} ici</translation>
    </message>
    <message>
      <source>Loaded with {changes}</source>
      <translation>Chargé avec {changes}</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>RAM seule</translation>
    </message>
    <message>
      <source>RAM, engine in all</source>
      <translation>RAM, moteur en tout</translation>
    </message>
    <message>
      <source>Retried with {changes}</source>
      <translation>Nouvel essai avec {changes}</translation>
    </message>
    <message>
      <source>The GPU memory ran out while loading: {planned} was planned</source>
      <translation>La mémoire du GPU s’est épuisée pendant le chargement : {planned} étaient prévus</translation>
    </message>
    <message>
      <source>The conversation and your draft are unchanged.</source>
      <translation>La discussion et votre brouillon sont inchangés.</translation>
    </message>
    <message>
      <source>The memory ran out while loading: {planned} was planned</source>
      <translation>La mémoire s’est épuisée pendant le chargement : {planned} étaient prévus</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>With what was asked for, the model would not fit into the memory that is free now.</source>
      <translation>Avec ce qui a été demandé, le modèle ne tiendrait pas dans la mémoire libre en ce moment.</translation>
    </message>
    <message>
      <source>With {settings} it is loaded.</source>
      <translation>Il est chargé avec {settings}.</translation>
    </message>
    <message>
      <source>a context of {after} instead of {before} tokens</source>
      <translation>un contexte de {after} jetons au lieu de {before}</translation>
    </message>
    <message>
      <source>a context of {count} tokens</source>
      <translation>un contexte de {count} jetons</translation>
    </message>
    <message>
      <source>as predicted</source>
      <translation>comme prévu</translation>
    </message>
    <message>
      <source>context {tokens}</source>
      <translation>contexte {tokens}</translation>
    </message>
    <message>
      <source>the experts of {count} layers in RAM</source>
      <translation>les experts de {count} couches en RAM</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>le cache {type}</translation>
    </message>
    <message>
      <source>{after} layers instead of {before}</source>
      <translation>{after} couches au lieu de {before}</translation>
    </message>
    <message>
      <source>{count} layers</source>
      <translation>{count} couches</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <source>{layers} layers on GPU</source>
      <translation>{layers} couches sur le GPU</translation>
    </message>
    <message>
      <source>{sentence}, and {free} was free.</source>
      <translation>{sentence}, et {free} étaient libres.</translation>
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
      <translation>Paramètres de chargement…</translation>
    </message>
  </context>
  <context>
    <name>LoadPanel</name>
    <message>
      <source>A 16 bit cache would take {size}.</source>
      <translation>Un cache 16 bits prendrait {size}.</translation>
    </message>
    <message>
      <source>A faster way to compute attention; Auto uses it where the device can.</source>
      <translation>Une façon plus rapide de calculer l’attention ; Auto l’utilise là où le matériel le permet.</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens. It needs RoPE scaling: set the scale under More to {scale}.</source>
      <translation>Au-delà des {trained} jetons de l’entraînement. Il faut la mise à l’échelle RoPE : réglez l’échelle sous Plus sur {scale}.</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens; RoPE scaling is set by hand under More.</source>
      <translation>Au-delà des {trained} jetons de l’entraînement ; la mise à l’échelle RoPE est réglée à la main sous Plus.</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Auto keeps the experts of {layers} layers in RAM now.</source>
      <translation>Auto garde en ce moment les experts de {layers} couches en RAM.</translation>
    </message>
    <message>
      <source>Auto puts {layers} of {total} layers on the GPU now.</source>
      <translation>Auto place en ce moment {layers} des {total} couches sur le GPU.</translation>
    </message>
    <message>
      <source>Auto shortens the context to make a model fit, but not below so many tokens; for all models.</source>
      <translation>Auto raccourcit le contexte pour qu’un modèle tienne, mais pas au-dessous de ce nombre de jetons ; pour tous les modèles.</translation>
    </message>
    <message>
      <source>Auto takes {type}.</source>
      <translation>Auto prend {type}.</translation>
    </message>
    <message>
      <source>Base frequency of the position encoding; empty uses the value in the file.</source>
      <translation>Fréquence de base de l’encodage des positions ; vide, la valeur du fichier est utilisée.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Taille de lot</translation>
    </message>
    <message>
      <source>Below 1 stretches positions over a longer context; empty uses the value in the file.</source>
      <translation>Au-dessous de 1, les positions s’étirent sur un contexte plus long ; vide, la valeur du fichier est utilisée.</translation>
    </message>
    <message>
      <source>By free memory</source>
      <translation>Selon la mémoire libre</translation>
    </message>
    <message>
      <source>By layers</source>
      <translation>Par couches</translation>
    </message>
    <message>
      <source>By rows</source>
      <translation>Par lignes</translation>
    </message>
    <message>
      <source>CPU threads that compute; Auto uses one for each physical core.</source>
      <translation>Fils du processeur qui calculent ; Auto en utilise un par cœur physique.</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>Longueur du contexte</translation>
    </message>
    <message>
      <source>Experts in RAM</source>
      <translation>Experts en RAM</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Du fichier</translation>
    </message>
    <message>
      <source>GPU layers</source>
      <translation>Couches sur GPU</translation>
    </message>
    <message>
      <source>KV cache type</source>
      <translation>Type du cache KV</translation>
    </message>
    <message>
      <source>Layers of the model that run on the GPU; the others run in RAM, which is slower.</source>
      <translation>Couches du modèle qui tournent sur le GPU ; les autres tournent en RAM, ce qui est plus lent.</translation>
    </message>
    <message>
      <source>Layers on the GPU whose experts stay in RAM; it frees GPU memory and costs less speed.</source>
      <translation>Couches sur le GPU dont les experts restent en RAM ; cela libère de la mémoire du GPU et coûte moins de vitesse.</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>Charger quand même</translation>
    </message>
    <message>
      <source>Load model</source>
      <translation>Charger le modèle</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Paramètres de chargement</translation>
    </message>
    <message>
      <source>Main GPU</source>
      <translation>GPU principal</translation>
    </message>
    <message>
      <source>Memory lock</source>
      <translation>Verrouillage mémoire</translation>
    </message>
    <message>
      <source>Memory map</source>
      <translation>Mappage mémoire</translation>
    </message>
    <message>
      <source>Micro batch size</source>
      <translation>Taille de micro-lot</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Needed for the {type} cache, which cannot be loaded without it.</source>
      <translation>Nécessaire pour le cache {type}, qui ne peut pas être chargé sans cela.</translation>
    </message>
    <message>
      <source>Needed for the {type} cache.</source>
      <translation>Nécessaire pour le cache {type}.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: it may fail to load.</source>
      <translation>Demande {needed} GB de {memory}, {free} GB sont libres et {kept} GB devraient le rester : le chargement peut échouer.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: parts of the file would be read from the disk for each token, which is very slow.</source>
      <translation>Demande {needed} GB de {memory}, {free} GB sont libres et {kept} GB devraient le rester : des parties du fichier seraient lues sur le disque pour chaque jeton, ce qui est très lent.</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free: it will probably fail to load.</source>
      <translation>Demande {needed} GB de {memory}, {free} GB sont libres : le chargement échouera probablement.</translation>
    </message>
    <message>
      <source>Not applied yet</source>
      <translation>Pas encore appliqué</translation>
    </message>
    <message>
      <source>Number format of the context's keys and values; fewer bits take less memory.</source>
      <translation>Format numérique des clés et des valeurs du contexte ; moins de bits prennent moins de mémoire.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <source>One GPU</source>
      <translation>Un seul GPU</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB free on {name}</source>
      <translation>Prévu : {used} des {free} GB libres sur {name}</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB {memory} free</source>
      <translation>Prévu : {used} des {free} GB de {memory} libres</translation>
    </message>
    <message>
      <source>Predicted: between {low} and {high} tokens per second.</source>
      <translation>Prévu : entre {low} et {high} jetons par seconde.</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Réduit</translation>
    </message>
    <message>
      <source>Reload model</source>
      <translation>Recharger le modèle</translation>
    </message>
    <message>
      <source>RoPE frequency base</source>
      <translation>Base de fréquence RoPE</translation>
    </message>
    <message>
      <source>RoPE frequency scale</source>
      <translation>Échelle de fréquence RoPE</translation>
    </message>
    <message>
      <source>Set every value back and let Auto choose what fits this computer.</source>
      <translation>Remettre toutes les valeurs et laisser Auto choisir ce qui tient sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Shortest context</source>
      <translation>Contexte le plus court</translation>
    </message>
    <message>
      <source>So that it fits, Auto takes {changes}.</source>
      <translation>Pour que cela tienne, Auto prend {changes}.</translation>
    </message>
    <message>
      <source>Split mode</source>
      <translation>Mode de répartition</translation>
    </message>
    <message>
      <source>Takes {size}.</source>
      <translation>Prend {size}.</translation>
    </message>
    <message>
      <source>Tensor split</source>
      <translation>Répartition des tenseurs</translation>
    </message>
    <message>
      <source>The conversation and your draft stay.</source>
      <translation>La discussion et votre brouillon restent.</translation>
    </message>
    <message>
      <source>The engine found no GPU it can use. All layers run in RAM.</source>
      <translation>Le moteur n’a trouvé aucun GPU utilisable. Toutes les couches tournent en RAM.</translation>
    </message>
    <message>
      <source>The last load took {seconds} s.</source>
      <translation>Le dernier chargement a pris {seconds} s.</translation>
    </message>
    <message>
      <source>The model is loaded with these values.</source>
      <translation>Le modèle est chargé avec ces valeurs.</translation>
    </message>
    <message>
      <source>The number of layers is known once a model is loaded.</source>
      <translation>Le nombre de couches est connu une fois un modèle chargé.</translation>
    </message>
    <message>
      <source>The {type} cache needs flash attention.</source>
      <translation>Le cache {type} demande Flash Attention.</translation>
    </message>
    <message>
      <source>This engine build has no GPU backend. All layers run in RAM.</source>
      <translation>Cette version du moteur n’a pas de module GPU. Toutes les couches tournent en RAM.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Fils d’exécution</translation>
    </message>
    <message>
      <source>Tokens of a prompt that are handed to the model at once.</source>
      <translation>Jetons d’un prompt remis au modèle en une fois.</translation>
    </message>
    <message>
      <source>Tokens of the chat that the model sees at once; more of them take more memory.</source>
      <translation>Jetons de la discussion que le modèle voit à la fois ; plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
      <source>Tokens that are computed at once; at most the batch size. More takes more memory.</source>
      <translation>Jetons calculés en une fois ; au plus la taille de lot. Une valeur plus grande prend plus de mémoire.</translation>
    </message>
    <message>
      <source>Use recommended</source>
      <translation>Valeurs recommandées</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Will change when the model reloads</source>
      <translation>Changera au rechargement du modèle</translation>
    </message>
    <message>
      <source>a context of {chosen} instead of {asked} tokens</source>
      <translation>un contexte de {chosen} jetons au lieu de {asked}</translation>
    </message>
    <message>
      <source>about {speed}</source>
      <translation>environ {speed}</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling</source>
      <translation>taille de lot, mappage mémoire, mise à l’échelle RoPE</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling, GPUs</source>
      <translation>taille de lot, mappage mémoire, mise à l’échelle RoPE, GPU</translation>
    </message>
    <message>
      <source>does not fit</source>
      <translation>ne tient pas</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>tient</translation>
    </message>
    <message>
      <source>of {count} cores</source>
      <translation>sur {count} cœurs</translation>
    </message>
    <message>
      <source>shared memory</source>
      <translation>mémoire partagée</translation>
    </message>
    <message>
      <source>the experts of {chosen} layers in RAM</source>
      <translation>les experts de {chosen} couches en RAM</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>le cache {type}</translation>
    </message>
    <message>
      <source>too tight</source>
      <translation>trop juste</translation>
    </message>
    <message>
      <source>{bits} bit ({name})</source>
      <translation>{bits} bits ({name})</translation>
    </message>
    <message>
      <source>{chosen} of {asked} layers on the GPU</source>
      <translation>{chosen} couches sur {asked} sur le GPU</translation>
    </message>
    <message>
      <source>{count}, RAM only</source>
      <translation>{count}, RAM seule</translation>
    </message>
    <message>
      <source>{count}, all on the GPU</source>
      <translation>{count}, toutes sur le GPU</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <source>{size} GB of it are kept free for the system and other programs.</source>
      <translation>{size} GB en restent libres pour le système et les autres programmes.</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} tok/s</translation>
    </message>
    <message>
      <source>{value} now</source>
      <translation>{value} maintenant</translation>
    </message>
  </context>
  <context>
    <name>LocalModelView</name>
    <message>
      <source>Models on this computer</source>
      <translation>Modèles sur cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>Machine</name>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>Few</source>
      <translation>Peu</translation>
    </message>
    <message>
      <source>For models and conversations</source>
      <translation>Pour les modèles et les discussions</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bon</translation>
    </message>
    <message>
      <source>Little free</source>
      <translation>Peu de place libre</translation>
    </message>
    <message>
      <source>Memory not told</source>
      <translation>Mémoire non indiquée</translation>
    </message>
    <message>
      <source>Models run on the processor</source>
      <translation>Les modèles tournent sur le processeur</translation>
    </message>
    <message>
      <source>No AVX, slow</source>
      <translation>Pas d’AVX, lent</translation>
    </message>
    <message>
      <source>No GPU that the engine can use</source>
      <translation>Aucun GPU que le moteur puisse utiliser</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Non utilisé</translation>
    </message>
    <message>
      <source>Plenty</source>
      <translation>Beaucoup</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>The engine does not see it: install or renew its driver.</source>
      <translation>Le moteur ne le voit pas : installez ou renouvelez son pilote.</translation>
    </message>
    <message>
      <source>This engine build cannot use it; one built with {backends} can.</source>
      <translation>Cette version du moteur ne peut pas l’utiliser ; une version compilée avec {backends} le peut.</translation>
    </message>
    <message>
      <source>Used for the model</source>
      <translation>Utilisé pour le modèle</translation>
    </message>
    <message>
      <source>used for the model</source>
      <translation>utilisé pour le modèle</translation>
    </message>
    <message>
      <source>{count} cores</source>
      <translation>{count} cœurs</translation>
    </message>
    <message>
      <source>{free} GB free</source>
      <translation>{free} GB libres</translation>
    </message>
    <message>
      <source>{free} GB free on disk</source>
      <translation>{free} GB libres sur le disque</translation>
    </message>
    <message>
      <source>{free}, shared with the RAM</source>
      <translation>{free}, partagés avec la RAM</translation>
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
      <translation>&amp;Discussion</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modèle</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>About Synthia Desktop</source>
      <translation>À propos de Synthia Desktop</translation>
    </message>
    <message>
      <source>Archive the chat, or take it out</source>
      <translation>Archiver la discussion, ou la sortir des archives</translation>
    </message>
    <message>
      <source>Archive the selected chat</source>
      <translation>Archiver la discussion sélectionnée</translation>
    </message>
    <message>
      <source>Archived chats</source>
      <translation>Discussions archivées</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>Joindre des fichiers…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Check for updates…</source>
      <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Choisir un modèle</translation>
    </message>
    <message>
      <source>Context of this chat</source>
      <translation>Contexte de cette discussion</translation>
    </message>
    <message>
      <source>Continue the last answer</source>
      <translation>Continuer la dernière réponse</translation>
    </message>
    <message>
      <source>Copy the last answer</source>
      <translation>Copier la dernière réponse</translation>
    </message>
    <message>
      <source>Copy the message that has the keyboard</source>
      <translation>Copier le message qui a le clavier</translation>
    </message>
    <message>
      <source>Delete a message</source>
      <translation>Supprimer un message</translation>
    </message>
    <message>
      <source>Delete a message and all that follows</source>
      <translation>Supprimer un message et tout ce qui suit</translation>
    </message>
    <message>
      <source>Delete the chat</source>
      <translation>Supprimer la discussion</translation>
    </message>
    <message>
      <source>Delete the last question and its answers</source>
      <translation>Supprimer la dernière question et ses réponses</translation>
    </message>
    <message>
      <source>Delete the selected chat or model</source>
      <translation>Supprimer la discussion ou le modèle sélectionné</translation>
    </message>
    <message>
      <source>Details of an answer</source>
      <translation>Détails d’une réponse</translation>
    </message>
    <message>
      <source>Details of the last answer</source>
      <translation>Détails de la dernière réponse</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Duplicate the chat</source>
      <translation>Dupliquer la discussion</translation>
    </message>
    <message>
      <source>Edit the last answer</source>
      <translation>Modifier la dernière réponse</translation>
    </message>
    <message>
      <source>Edit the last question</source>
      <translation>Modifier la dernière question</translation>
    </message>
    <message>
      <source>Edit the last question, in an empty field</source>
      <translation>Modifier la dernière question, dans un champ vide</translation>
    </message>
    <message>
      <source>Export chats…</source>
      <translation>Exporter des discussions…</translation>
    </message>
    <message>
      <source>Export the selected chat</source>
      <translation>Exporter la discussion sélectionnée</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>Filtrer les discussions</translation>
    </message>
    <message>
      <source>Find in this view</source>
      <translation>Chercher dans cette vue</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf);;All files (*)</source>
      <translation>Modèles GGUF (*.gguf);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Go to a chat, model or action…</source>
      <translation>Aller à une discussion, un modèle ou une action…</translation>
    </message>
    <message>
      <source>Import chats…</source>
      <translation>Importer des discussions…</translation>
    </message>
    <message>
      <source>In this chat, from the next question on. It takes room in the context.</source>
      <translation>Dans cette discussion, dès la prochaine question. Cela prend de la place dans le contexte.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>Paramètres de chargement</translation>
    </message>
    <message>
      <source>Load the demo model</source>
      <translation>Charger le modèle de démonstration</translation>
    </message>
    <message>
      <source>M&amp;essage</source>
      <translation>M&amp;essage</translation>
    </message>
    <message>
      <source>Menu of a message, a chat or a misspelled word</source>
      <translation>Menu d’un message, d’une discussion ou d’un mot mal orthographié</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Move a waiting download down</source>
      <translation>Descendre un téléchargement en attente</translation>
    </message>
    <message>
      <source>Move a waiting download up</source>
      <translation>Monter un téléchargement en attente</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>New line in the message</source>
      <translation>Nouvelle ligne dans le message</translation>
    </message>
    <message>
      <source>Next and previous place, while finding</source>
      <translation>Occurrence suivante et précédente, pendant la recherche</translation>
    </message>
    <message>
      <source>Next chat</source>
      <translation>Discussion suivante</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>Version suivante</translation>
    </message>
    <message>
      <source>Next version of a message</source>
      <translation>Version suivante d’un message</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Taille de texte normale</translation>
    </message>
    <message>
      <source>Open a GGUF file</source>
      <translation>Ouvrir un fichier GGUF</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>Ouvrir un fichier GGUF…</translation>
    </message>
    <message>
      <source>Pause or resume all downloads</source>
      <translation>Mettre en pause ou reprendre tous les téléchargements</translation>
    </message>
    <message>
      <source>Pin or unpin the chat</source>
      <translation>Épingler ou désépingler la discussion</translation>
    </message>
    <message>
      <source>Previous and next message, in the chat</source>
      <translation>Message précédent et suivant, dans la discussion</translation>
    </message>
    <message>
      <source>Previous chat</source>
      <translation>Discussion précédente</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Volet précédent</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>Version précédente</translation>
    </message>
    <message>
      <source>Previous version of a message</source>
      <translation>Version précédente d’un message</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Regenerate the last answer</source>
      <translation>Régénérer la dernière réponse</translation>
    </message>
    <message>
      <source>Remove an attached file</source>
      <translation>Retirer un fichier joint</translation>
    </message>
    <message>
      <source>Rename the chat</source>
      <translation>Renommer la discussion</translation>
    </message>
    <message>
      <source>Same again, with its seed</source>
      <translation>Refaire à l’identique, avec sa graine</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Échantillonnage</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Chercher sur Hugging Face</translation>
    </message>
    <message>
      <source>Search chats</source>
      <translation>Chercher une discussion</translation>
    </message>
    <message>
      <source>See what is new…</source>
      <translation>Voir les nouveautés…</translation>
    </message>
    <message>
      <source>Send earlier reasoning again</source>
      <translation>Renvoyer le raisonnement précédent</translation>
    </message>
    <message>
      <source>Send the message</source>
      <translation>Envoyer le message</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Show or hide the list</source>
      <translation>Afficher ou masquer la liste</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <source>Starters of an empty chat</source>
      <translation>Suggestions d’une discussion vide</translation>
    </message>
    <message>
      <source>Stop, or close what is open</source>
      <translation>Arrêter, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} est disponible</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>Prompt système et format</translation>
    </message>
    <message>
      <source>Tags of the chat…</source>
      <translation>Étiquettes de la discussion…</translation>
    </message>
    <message>
      <source>To the first message</source>
      <translation>Aller au premier message</translation>
    </message>
    <message>
      <source>To the newest message</source>
      <translation>Aller au dernier message</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Undo the last deletion</source>
      <translation>Annuler la dernière suppression</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>Décharger le modèle</translation>
    </message>
    <message>
      <source>Where the keyboard is</source>
      <translation>Où se trouve le clavier</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>Écrire un message</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>Écrire les premiers mots de la réponse</translation>
    </message>
    <message>
      <source>You switched on that Synthia looks once a day. Nothing was downloaded.</source>
      <translation>Vous avez activé la recherche quotidienne par Synthia. Rien n’a été téléchargé.</translation>
    </message>
  </context>
  <context>
    <name>MathView</name>
    <message>
      <source>Copy LaTeX</source>
      <translation>Copier le LaTeX</translation>
    </message>
    <message>
      <source>Formula: {latex}</source>
      <translation>Formule : {latex}</translation>
    </message>
    <message>
      <source>LaTeX</source>
      <translation>LaTeX</translation>
    </message>
    <message>
      <source>This formula cannot be drawn. It is shown as it was written.</source>
      <translation>Cette formule ne peut pas être dessinée. Elle est affichée telle qu’elle a été écrite.</translation>
    </message>
  </context>
  <context>
    <name>Memory</name>
    <message>
      <source>Needs {size} gigabytes: {parts}</source>
      <translation>Demande {size} gigaoctets : {parts}</translation>
    </message>
    <message>
      <source>Needs {size} gigabytes: {parts}, {missing} too much</source>
      <translation>Demande {size} gigaoctets : {parts}, {missing} de trop</translation>
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
      <translation>mémoire partagée</translation>
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
      <translation>{used} sur {free} {name}</translation>
    </message>
  </context>
  <context>
    <name>MemoryCard</name>
    <message>
      <source>An estimate: the engine could not plan this exactly.</source>
      <translation>Une estimation : le moteur n’a pas pu planifier cela exactement.</translation>
    </message>
    <message>
      <source>Predicted memory</source>
      <translation>Mémoire prévue</translation>
    </message>
  </context>
  <context>
    <name>MessageActions</name>
    <message>
      <source>1 token</source>
      <translation>1 jeton</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Copy message</source>
      <translation>Copier le message</translation>
    </message>
    <message>
      <source>Details of this answer</source>
      <translation>Détails de cette réponse</translation>
    </message>
    <message>
      <source>Details of this answer: {figures}</source>
      <translation>Détails de cette réponse : {figures}</translation>
    </message>
    <message>
      <source>Edit answer</source>
      <translation>Modifier la réponse</translation>
    </message>
    <message>
      <source>Edit message</source>
      <translation>Modifier le message</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>Version suivante</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>Version précédente</translation>
    </message>
    <message>
      <source>Version {n} of {count}</source>
      <translation>Version {n} sur {count}</translation>
    </message>
    <message>
      <source>Write another answer</source>
      <translation>Écrire une autre réponse</translation>
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
      <translation>{n} jetons</translation>
    </message>
  </context>
  <context>
    <name>MessageMenu</name>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Continue in a new version</source>
      <translation>Continuer dans une nouvelle version</translation>
    </message>
    <message>
      <source>Delete it and all that follows</source>
      <translation>Le supprimer avec tout ce qui suit</translation>
    </message>
    <message>
      <source>Delete the question and its answers</source>
      <translation>Supprimer la question et ses réponses</translation>
    </message>
    <message>
      <source>Delete this message</source>
      <translation>Supprimer ce message</translation>
    </message>
    <message>
      <source>Delete this message only</source>
      <translation>Supprimer seulement ce message</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Duplicate the chat up to here</source>
      <translation>Dupliquer la discussion jusqu’ici</translation>
    </message>
    <message>
      <source>New branch from here</source>
      <translation>Nouvelle branche à partir d’ici</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>Refaire à l’identique</translation>
    </message>
  </context>
  <context>
    <name>MeteredBanner</name>
    <message>
      <source>Change limit…</source>
      <translation>Modifier la limite…</translation>
    </message>
    <message>
      <source>Downloads continue all the same.</source>
      <translation>Les téléchargements continuent quand même.</translation>
    </message>
    <message>
      <source>Downloads over {size} wait, smaller ones continue.</source>
      <translation>Les téléchargements de plus de {size} attendent, les plus petits continuent.</translation>
    </message>
    <message>
      <source>Downloads wait until it is not.</source>
      <translation>Les téléchargements attendent qu’il ne le soit plus.</translation>
    </message>
    <message>
      <source>This network is metered.</source>
      <translation>Ce réseau est facturé à l’usage.</translation>
    </message>
  </context>
  <context>
    <name>ModelBar</name>
    <message>
      <source>Choose a model</source>
      <translation>Choisir un modèle</translation>
    </message>
    <message>
      <source>Loading, {percent} %</source>
      <translation>Chargement, {percent} %</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>Non chargé</translation>
    </message>
    <message>
      <source>On the processor</source>
      <translation>Sur le processeur</translation>
    </message>
    <message>
      <source>Reduced, because memory ran out while loading.</source>
      <translation>Réduit, car la mémoire s’est épuisée pendant le chargement.</translation>
    </message>
    <message>
      <source>Unloaded, loads with the next message</source>
      <translation>Déchargé, se charge avec le prochain message</translation>
    </message>
    <message>
      <source>{n}/{total} layers on GPU</source>
      <translation>{n}/{total} couches sur le GPU</translation>
    </message>
  </context>
  <context>
    <name>ModelFolders</name>
    <message>
      <source>Add a folder with models</source>
      <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Also list models of other programs</source>
      <translation>Lister aussi les modèles d’autres programmes</translation>
    </message>
    <message>
      <source>Folder for new downloads</source>
      <translation>Dossier des nouveaux téléchargements</translation>
    </message>
    <message>
      <source>Go on listing them</source>
      <translation>Continuer à les lister</translation>
    </message>
    <message>
      <source>Its files stay where they are and are used in place.</source>
      <translation>Ses fichiers restent où ils sont et sont utilisés sur place.</translation>
    </message>
    <message>
      <source>LM Studio, GPT4All, Ollama and the Hugging Face cache</source>
      <translation>LM Studio, GPT4All, Ollama et le cache de Hugging Face</translation>
    </message>
    <message>
      <source>Models folder</source>
      <translation>Dossier des modèles</translation>
    </message>
    <message>
      <source>Models folders</source>
      <translation>Dossiers des modèles</translation>
    </message>
    <message>
      <source>New downloads will go to {folder}.</source>
      <translation>Les nouveaux téléchargements iront dans {folder}.</translation>
    </message>
    <message>
      <source>Stop listing them</source>
      <translation>Ne plus les lister</translation>
    </message>
    <message>
      <source>The models in {old} stay there. Go on listing them, and use the new folder for new downloads only?</source>
      <translation>Les modèles dans {old} y restent. Continuer à les lister, et n’utiliser le nouveau dossier que pour les nouveaux téléchargements ?</translation>
    </message>
  </context>
  <context>
    <name>ModelManager</name>
    <message>
      <source>It is the newest version.</source>
      <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
      <source>The Hub has another version of this file.</source>
      <translation>Le Hub a une autre version de ce fichier.</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>Intégré, connaît ses questions d’exemple</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Choisir un modèle</translation>
    </message>
    <message>
      <source>Filter models</source>
      <translation>Filtrer les modèles</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>No model contains “{text}”.</source>
      <translation>Aucun modèle ne contient « {text} ».</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>Ouvrir un fichier GGUF…</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>Décharger le modèle</translation>
    </message>
    <message>
      <source>current model</source>
      <translation>modèle actuel</translation>
    </message>
  </context>
  <context>
    <name>ModelView</name>
    <message>
      <source>About this model</source>
      <translation>À propos de ce modèle</translation>
    </message>
    <message>
      <source>Base model</source>
      <translation>Modèle de base</translation>
    </message>
    <message>
      <source>Base: {name}</source>
      <translation>Base : {name}</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Context {size}</source>
      <translation>Contexte {size}</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Bon à savoir</translation>
    </message>
    <message>
      <source>How to talk to it</source>
      <translation>Comment lui parler</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Format du prompt</translation>
    </message>
    <message>
      <source>Read the card of {repo}</source>
      <translation>Lire la fiche de {repo}</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>Lire la licence</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Notes de version</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Publié</translation>
    </message>
    <message>
      <source>System message</source>
      <translation>Message système</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <source>The chat template in the file</source>
      <translation>Le gabarit de chat dans le fichier</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Up to {limit} tokens; {start} is a good start</source>
      <translation>Jusqu’à {limit} jetons ; {start} est un bon début</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>par {author}</translation>
    </message>
    <message>
      <source>{limit} tokens</source>
      <translation>{limit} jetons</translation>
    </message>
    <message>
      <source>{name}. Asks to be accepted once, before the first download.</source>
      <translation>{name}. À accepter une fois, avant le premier téléchargement.</translation>
    </message>
    <message>
      <source>{size} parameters</source>
      <translation>{size} paramètres</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Fits</source>
      <translation>Tient</translation>
    </message>
    <message>
      <source>Fits here</source>
      <translation>Tient ici</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installés</translation>
    </message>
    <message>
      <source>Models shown</source>
      <translation>Modèles affichés</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Chercher sur Hugging Face</translation>
    </message>
  </context>
  <context>
    <name>MoreLoadSettings</name>
    <message>
      <source>How the GPUs share the model: one alone, whole layers each, or rows of each matrix.</source>
      <translation>Comment les GPU se partagent le modèle : un seul, des couches entières chacun, ou des lignes de chaque matrice.</translation>
    </message>
    <message>
      <source>Keeps the model in RAM, so that the system never moves it to disk.</source>
      <translation>Garde le modèle en RAM, pour que le système ne le déplace jamais sur le disque.</translation>
    </message>
    <message>
      <source>Not used while the model is split by layers.</source>
      <translation>Non utilisé tant que le modèle est réparti par couches.</translation>
    </message>
    <message>
      <source>Not used with one GPU.</source>
      <translation>Non utilisé avec un seul GPU.</translation>
    </message>
    <message>
      <source>Reads the file as it is needed instead of copying it to memory first.</source>
      <translation>Lit le fichier au fur et à mesure des besoins au lieu de le copier d’abord en mémoire.</translation>
    </message>
    <message>
      <source>The GPU that holds the model, or what cannot be split by rows.</source>
      <translation>Le GPU qui contient le modèle, ou ce qui ne peut pas être réparti par lignes.</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>A name is needed.</source>
      <translation>Il faut un nom.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>Rien n’est en cours de téléchargement</translation>
    </message>
  </context>
  <context>
    <name>NetworkCard</name>
    <message>
      <source>At the same time</source>
      <translation>En même temps</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Pause all when metered</source>
      <translation>Tout suspendre si facturé à l’usage</translation>
    </message>
    <message>
      <source>Pause over {size} when metered</source>
      <translation>Suspendre au-delà de {size} si facturé à l’usage</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>Limite de vitesse</translation>
    </message>
    <message>
      <source>Speed of the last 60 seconds</source>
      <translation>Vitesse des 60 dernières secondes</translation>
    </message>
    <message>
      <source>The last 60 seconds</source>
      <translation>Les 60 dernières secondes</translation>
    </message>
  </context>
  <context>
    <name>NetworkChecks</name>
    <message>
      <source>A proxy is written as http://host:port.</source>
      <translation>Un proxy s’écrit http://hôte:port.</translation>
    </message>
    <message>
      <source>An address begins with https:// or http://, such as {example}.</source>
      <translation>Une adresse commence par https:// ou http://, comme {example}.</translation>
    </message>
    <message>
      <source>The address must not have a name or password in it; the token has its own field.</source>
      <translation>L’adresse ne doit contenir ni nom ni mot de passe ; le jeton d’accès a son propre champ.</translation>
    </message>
    <message>
      <source>The address must not have a “?” or “#” in it.</source>
      <translation>L’adresse ne doit contenir ni « ? » ni « # ».</translation>
    </message>
    <message>
      <source>There is no certificate in this file. A PEM file is needed.</source>
      <translation>Il n’y a pas de certificat dans ce fichier. Il faut un fichier PEM.</translation>
    </message>
    <message>
      <source>This file cannot be read: {reason}.</source>
      <translation>Ce fichier ne peut pas être lu : {reason}.</translation>
    </message>
  </context>
  <context>
    <name>NetworkSection</name>
    <message>
      <source>Accelerated downloads</source>
      <translation>Téléchargements accélérés</translation>
    </message>
    <message>
      <source>Address of the Hub</source>
      <translation>Adresse du Hub</translation>
    </message>
    <message>
      <source>At the same time</source>
      <translation>En même temps</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
      <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Certificates (CA bundle)</source>
      <translation>Certificats (bundle CA)</translation>
    </message>
    <message>
      <source>Choose a certificate file</source>
      <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Connexions</translation>
    </message>
    <message>
      <source>Empty: as the system has it</source>
      <translation>Vide : comme le système</translation>
    </message>
    <message>
      <source>Empty: the system's own</source>
      <translation>Vide : ceux du système</translation>
    </message>
    <message>
      <source>For each download; more help where the server slows each one down</source>
      <translation>Pour chaque téléchargement ; un nombre plus grand aide là où le serveur ralentit chacune</translation>
    </message>
    <message>
      <source>Network and downloads</source>
      <translation>Réseau et téléchargements</translation>
    </message>
    <message>
      <source>Of all downloads together</source>
      <translation>De tous les téléchargements ensemble</translation>
    </message>
    <message>
      <source>Proxy</source>
      <translation>Proxy</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>Limite de vitesse</translation>
    </message>
    <message>
      <source>The Hub, or a mirror of it</source>
      <translation>Le Hub, ou un miroir</translation>
    </message>
    <message>
      <source>The others wait</source>
      <translation>Les autres attendent</translation>
    </message>
    <message>
      <source>Until the network is no longer metered</source>
      <translation>Jusqu’à ce que le réseau ne soit plus facturé à l’usage</translation>
    </message>
    <message>
      <source>Wait when metered</source>
      <translation>Attendre si facturé à l’usage</translation>
    </message>
    <message>
      <source>hf_transfer for new files: faster on very fast lines, unused with a speed limit, proxy or CA bundle</source>
      <translation>hf_transfer pour les nouveaux fichiers : plus rapide sur les lignes très rapides, inutilisé avec une limite de vitesse, un proxy ou un bundle CA</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>What is new</source>
      <translation>Nouveautés</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Masquer les détails</translation>
    </message>
  </context>
  <context>
    <name>NoticeRow</name>
    <message>
      <source>Back to the end of the chat</source>
      <translation>Retour à la fin de la discussion</translation>
    </message>
    <message>
      <source>Cancel editing</source>
      <translation>Annuler la modification</translation>
    </message>
    <message>
      <source>Editing the answer. Esc to cancel.</source>
      <translation>Modification de la réponse. Échap pour annuler.</translation>
    </message>
    <message>
      <source>Editing your message. Esc to cancel.</source>
      <translation>Modification de votre message. Échap pour annuler.</translation>
    </message>
    <message>
      <source>Your next message begins a new branch here. Esc to go back.</source>
      <translation>Votre prochain message commence une nouvelle branche ici. Échap pour revenir.</translation>
    </message>
  </context>
  <context>
    <name>NumberRow</name>
    <message>
      <source>“{name}” is on. Turn it off to choose a number.</source>
      <translation>« {name} » est activé. Désactivez-le pour choisir un nombre.</translation>
    </message>
  </context>
  <context>
    <name>OtherFormats</name>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the GGUF repository</source>
      <translation>Ouvrir le dépôt GGUF</translation>
    </message>
    <message>
      <source>Open {repo}</source>
      <translation>Ouvrir {repo}</translation>
    </message>
    <message>
      <source>Other formats</source>
      <translation>Autres formats</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF files. The repositories below hold the same model for other programs and cannot run here. Their GGUF sibling is {repo}.</source>
      <translation>llama.cpp exécute des fichiers GGUF. Les dépôts ci-dessous contiennent le même modèle pour d’autres programmes et ne peuvent pas tourner ici. Leur équivalent GGUF est {repo}.</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>The conversation could not be stored</source>
      <translation>La discussion n’a pas pu être enregistrée</translation>
    </message>
    <message>
      <source>What is on the screen stays there until it is stored; Synthia tries again by itself.</source>
      <translation>Ce qui est à l’écran y reste jusqu’à son enregistrement ; Synthia réessaie automatiquement.</translation>
    </message>
  </context>
  <context>
    <name>Outside</name>
    <message>
      <source>Copy address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a link</source>
      <translation>Ouvrir un lien</translation>
    </message>
    <message>
      <source>Open a page of {host} in the browser?</source>
      <translation>Ouvrir une page de {host} dans le navigateur ?</translation>
    </message>
    <message>
      <source>Save code</source>
      <translation>Enregistrer le code</translation>
    </message>
    <message>
      <source>Write a mail to {address}?</source>
      <translation>Écrire un courriel à {address} ?</translation>
    </message>
  </context>
  <context>
    <name>PackageTarget</name>
    <message>
      <source>Checking the signature…</source>
      <translation>Vérification de la signature…</translation>
    </message>
    <message>
      <source>Choose the folder for the download</source>
      <translation>Choisir le dossier du téléchargement</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Folder for the download</source>
      <translation>Dossier du téléchargement</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>Dans</translation>
    </message>
  </context>
  <context>
    <name>PanelFrame</name>
    <message>
      <source>Close {title}</source>
      <translation>Fermer {title}</translation>
    </message>
  </context>
  <context>
    <name>PanelHost</name>
    <message>
      <source>No system prompt</source>
      <translation>Pas de prompt système</translation>
    </message>
    <message>
      <source>Own sampling</source>
      <translation>Échantillonnage propre</translation>
    </message>
    <message>
      <source>Own system prompt</source>
      <translation>Prompt système propre</translation>
    </message>
  </context>
  <context>
    <name>PartList</name>
    <message>
      <source>Parts of the program</source>
      <translation>Parties du programme</translation>
    </message>
  </context>
  <context>
    <name>PickerButton</name>
    <message>
      <source>Model: {name} {tag}</source>
      <translation>Modèle : {name} {tag}</translation>
    </message>
    <message>
      <source>{name}: choose another model  ({keys})</source>
      <translation>{name} : choisir un autre modèle  ({keys})</translation>
    </message>
  </context>
  <context>
    <name>PlanLegend</name>
    <message>
      <source>Compute</source>
      <translation>Calcul</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>Ne tient pas</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>Cache KV</translation>
    </message>
    <message>
      <source>Kept free</source>
      <translation>Gardé libre</translation>
    </message>
    <message>
      <source>Weights in RAM</source>
      <translation>Poids en RAM</translation>
    </message>
    <message>
      <source>Weights on GPU</source>
      <translation>Poids sur le GPU</translation>
    </message>
  </context>
  <context>
    <name>PlanNotice</name>
    <message>
      <source>The GPU cannot be used</source>
      <translation>Le GPU ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>{why} Models run in RAM meanwhile, which works but is slower.</source>
      <translation>{why} En attendant, les modèles tournent en RAM, ce qui fonctionne mais plus lentement.</translation>
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
      <translation>Cache pour la prévision</translation>
    </message>
    <message>
      <source>Context to predict for</source>
      <translation>Contexte pour la prévision</translation>
    </message>
    <message>
      <source>Predicted for a context of</source>
      <translation>Prévu pour un contexte de</translation>
    </message>
    <message>
      <source>and a cache of</source>
      <translation>et un cache de</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} jetons</translation>
    </message>
  </context>
  <context>
    <name>PrefillRow</name>
    <message>
      <source>First words of the answer</source>
      <translation>Premiers mots de la réponse</translation>
    </message>
    <message>
      <source>Let the answer begin freely</source>
      <translation>Laisser la réponse commencer librement</translation>
    </message>
    <message>
      <source>The answer begins with</source>
      <translation>La réponse commence par</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Its icon in the tray shows the window again. Settings, Desktop changes this.</source>
      <translation>Son icône dans la zone de notification affiche de nouveau la fenêtre. Paramètres, Bureau permet de changer cela.</translation>
    </message>
    <message>
      <source>Synthia goes on without its window</source>
      <translation>Synthia continue sans sa fenêtre</translation>
    </message>
  </context>
  <context>
    <name>PresetDesk</name>
    <message>
      <source>Export presets</source>
      <translation>Exporter les préréglages</translation>
    </message>
    <message>
      <source>Import presets</source>
      <translation>Importer des préréglages</translation>
    </message>
    <message>
      <source>Preset “{name}” deleted.</source>
      <translation>Préréglage « {name} » supprimé.</translation>
    </message>
    <message>
      <source>Presets (*.json)</source>
      <translation>Préréglages (*.json)</translation>
    </message>
    <message>
      <source>Presets (*.json);;All files (*)</source>
      <translation>Préréglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Presets imported</source>
      <translation>Préréglages importés</translation>
    </message>
    <message>
      <source>You have all of them already.</source>
      <translation>Vous les avez déjà tous.</translation>
    </message>
    <message>
      <source>{system} system prompts and {sampling} sampling presets are new.</source>
      <translation>{system} prompts système et {sampling} préréglages d’échantillonnage sont nouveaux.</translation>
    </message>
  </context>
  <context>
    <name>PresetRow</name>
    <message>
      <source>Custom</source>
      <translation>Personnalisé</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Export all own presets…</source>
      <translation>Exporter tous mes préréglages…</translation>
    </message>
    <message>
      <source>Export this preset…</source>
      <translation>Exporter ce préréglage…</translation>
    </message>
    <message>
      <source>Import presets…</source>
      <translation>Importer des préréglages…</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Name of the new preset</source>
      <translation>Nom du nouveau préréglage</translation>
    </message>
    <message>
      <source>New name of the preset</source>
      <translation>Nouveau nom du préréglage</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save as a new preset…</source>
      <translation>Enregistrer comme nouveau préréglage…</translation>
    </message>
    <message>
      <source>Save the changes in “{name}”</source>
      <translation>Enregistrer les modifications dans « {name} »</translation>
    </message>
    <message>
      <source>Save, rename, import presets</source>
      <translation>Enregistrer, renommer, importer des préréglages</translation>
    </message>
    <message>
      <source>Your own preset.</source>
      <translation>Votre propre préréglage.</translation>
    </message>
  </context>
  <context>
    <name>ProblemView</name>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Engine log</source>
      <translation>Journal du moteur</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Masquer les détails</translation>
    </message>
    <message>
      <source>What is safe</source>
      <translation>Ce qui est préservé</translation>
    </message>
    <message>
      <source>What was tried</source>
      <translation>Ce qui a été essayé</translation>
    </message>
    <message>
      <source>What you can do</source>
      <translation>Ce que vous pouvez faire</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Choose another one with --data-dir, or make this one writable.</source>
      <translation>Choisissez-en un autre avec --data-dir, ou rendez celui-ci accessible en écriture.</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Préréglages</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>The data folder cannot be made</source>
      <translation>Le dossier de données ne peut pas être créé</translation>
    </message>
  </context>
  <context>
    <name>PromptEditor</name>
    <message>
      <source>Message</source>
      <translation>Message</translation>
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
      <translation>Auto : {format}</translation>
    </message>
    <message>
      <source>Draws a dot for each space, so that a wrong one can be seen.</source>
      <translation>Dessine un point pour chaque espace, pour qu’un espace de trop se voie.</translation>
    </message>
    <message>
      <source>How the conversation is written out for the model; the wrong one spoils its answers.</source>
      <translation>Comment la discussion est écrite pour le modèle ; un mauvais format gâte ses réponses.</translation>
    </message>
    <message>
      <source>New chats begin with it too. A change here changes it for them; older chats keep theirs.</source>
      <translation>Les nouvelles discussions commencent avec lui aussi. Une modification ici vaut pour elles ; les plus anciennes gardent le leur.</translation>
    </message>
    <message>
      <source>New chats begin with the default; a change here is only for this one.</source>
      <translation>Les nouvelles discussions commencent avec celui par défaut ; une modification ici ne vaut que pour celle-ci.</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>Format du prompt</translation>
    </message>
    <message>
      <source>Show spaces and line ends</source>
      <translation>Afficher les espaces et les fins de ligne</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt système</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>Prompt système et format</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>Prend effet avec la prochaine réponse.</translation>
    </message>
    <message>
      <source>Tells the model who it is and how to answer, before the first message.</source>
      <translation>Dit au modèle qui il est et comment répondre, avant le premier message.</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>Par défaut pour {model}</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>Par défaut en général</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>Cette discussion seulement</translation>
    </message>
    <message>
      <source>This model has no such format. In use: {format}.</source>
      <translation>Ce modèle n’a pas ce format. Utilisé : {format}.</translation>
    </message>
    <message>
      <source>What the model reads next</source>
      <translation>Ce que le modèle lit ensuite</translation>
    </message>
    <message>
      <source>Your own text.</source>
      <translation>Votre propre texte.</translation>
    </message>
  </context>
  <context>
    <name>PromptPreview</name>
    <message>
      <source>Exact prompt of the next turn</source>
      <translation>Prompt exact du prochain tour</translation>
    </message>
    <message>
      <source>The exact text is shown once a model is loaded.</source>
      <translation>Le texte exact s’affiche une fois un modèle chargé.</translation>
    </message>
  </context>
  <context>
    <name>QuantHeader</name>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
  </context>
  <context>
    <name>QuantTable</name>
    <message>
      <source>1 older variant hidden.</source>
      <translation>1 variante plus ancienne masquée.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Environ</translation>
    </message>
    <message>
      <source>About this size; the Hub tells it exactly before the download</source>
      <translation>Environ cette taille ; le Hub l’indique exactement avant le téléchargement</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Télécharger…</translation>
    </message>
    <message>
      <source>Excellent</source>
      <translation>Excellente</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>Passable</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bonne</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installés</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Faible</translation>
    </message>
    <message>
      <source>Measure this computer</source>
      <translation>Mesurer cet ordinateur</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Demande</translation>
    </message>
    <message>
      <source>No memory plan: {why}</source>
      <translation>Pas de plan mémoire : {why}</translation>
    </message>
    <message>
      <source>No plan</source>
      <translation>Pas de plan</translation>
    </message>
    <message>
      <source>Predicted: tokens that the model writes in a second. A word has one to two tokens.</source>
      <translation>Prévu : jetons que le modèle écrit en une seconde. Un mot compte un à deux jetons.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>Quant</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recommandé</translation>
    </message>
    <message>
      <source>Recommended: {reason}</source>
      <translation>Recommandé : {reason}</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Speeds are not known yet.</source>
      <translation>Les vitesses ne sont pas encore connues.</translation>
    </message>
    <message>
      <source>Takes about ten seconds and tells how fast models will answer here</source>
      <translation>Prend environ dix secondes et indique à quelle vitesse les modèles répondront ici</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>Mise à jour disponible</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>Très bonne</translation>
    </message>
    <message>
      <source>What the model takes of the memory that is free for it, on one scale. The outlined end is kept free for the system.</source>
      <translation>Ce que le modèle prend de la mémoire libre pour lui, sur une même échelle. Le bout encadré reste libre pour le système.</translation>
    </message>
    <message>
      <source>no memory plan: {why}</source>
      <translation>pas de plan mémoire : {why}</translation>
    </message>
    <message>
      <source>quality {grade}</source>
      <translation>qualité {grade}</translation>
    </message>
    <message>
      <source>recommended: {reason}</source>
      <translation>recommandé : {reason}</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>taille inconnue</translation>
    </message>
    <message>
      <source>{n} bytes</source>
      <translation>{n} octets</translation>
    </message>
    <message>
      <source>{n} older variants hidden.</source>
      <translation>{n} variantes plus anciennes masquées.</translation>
    </message>
    <message>
      <source>{n} parts, joined while downloading</source>
      <translation>{n} parties, assemblées pendant le téléchargement</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>Active</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>Annuler le téléchargement</translation>
    </message>
    <message>
      <source>Cancel the download of “{title}”?</source>
      <translation>Annuler le téléchargement de « {title} » ?</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>Télécharger maintenant</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminés</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move to the top</source>
      <translation>Placer en tête</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Needs your attention</source>
      <translation>Demande votre attention</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Suspendre</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>Retirer de la liste</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <source>The {size} received so far are removed from this computer.</source>
      <translation>Les {size} reçus jusqu’ici sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
  </context>
  <context>
    <name>QuickSwitcher</name>
    <message>
      <source># chats   @ models   &gt; actions   {tab} switches between them   {enter} opens</source>
      <translation># discussions   @ modèles   &gt; actions   {tab} passe de l’un à l’autre   {enter} ouvre</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Discussions</translation>
    </message>
    <message>
      <source>Go to a chat, a model or an action</source>
      <translation>Aller à une discussion, un modèle ou une action</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Nothing is called “{text}”.</source>
      <translation>Rien ne s’appelle « {text} ».</translation>
    </message>
    <message>
      <source>Only actions.   {enter} does it</source>
      <translation>Actions seulement.   {enter} l’exécute</translation>
    </message>
    <message>
      <source>Only chats.   {enter} opens</source>
      <translation>Discussions seulement.   {enter} ouvre</translation>
    </message>
    <message>
      <source>Only models.   {enter} loads   {ctrl} loads and shows the load settings</source>
      <translation>Modèles seulement.   {enter} charge   {ctrl} charge et affiche les paramètres de chargement</translation>
    </message>
    <message>
      <source>Quick switcher</source>
      <translation>Sélecteur rapide</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
      <source>What answers to what is typed</source>
      <translation>Ce qui correspond à la saisie</translation>
    </message>
    <message>
      <source>action</source>
      <translation>action</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>discussion</translation>
    </message>
    <message>
      <source>message</source>
      <translation>message</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
  </context>
  <context>
    <name>Readings</name>
    <message>
      <source>Remove it, or attach the text another way.</source>
      <translation>Retirez-le, ou joignez le texte d’une autre façon.</translation>
    </message>
    <message>
      <source>Something unexpected happened. The file and your message are unchanged.</source>
      <translation>Quelque chose d’inattendu s’est produit. Le fichier et votre message sont inchangés.</translation>
    </message>
    <message>
      <source>The file could not be read</source>
      <translation>Le fichier n’a pas pu être lu</translation>
    </message>
  </context>
  <context>
    <name>ReasoningButton</name>
    <message>
      <source>Reasoning</source>
      <translation>Raisonnement</translation>
    </message>
  </context>
  <context>
    <name>ReasoningView</name>
    <message>
      <source>Thinking</source>
      <translation>Réflexion</translation>
    </message>
    <message>
      <source>Thinking, {n} s</source>
      <translation>Réflexion, {n} s</translation>
    </message>
    <message>
      <source>Thought for {n} s</source>
      <translation>A réfléchi pendant {n} s</translation>
    </message>
  </context>
  <context>
    <name>RefusalRow</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>Repeats</name>
    <message>
      <source>An answer is being written.</source>
      <translation>Une réponse est en cours d’écriture.</translation>
    </message>
    <message>
      <source>It is not known what this answer was written with.</source>
      <translation>On ne sait pas avec quoi cette réponse a été écrite.</translation>
    </message>
    <message>
      <source>It was written by {file}, which is not the model that is chosen now.</source>
      <translation>Elle a été écrite par {file}, qui n’est pas le modèle choisi en ce moment.</translation>
    </message>
  </context>
  <context>
    <name>RepositoryFiles</name>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>GGUF repositories</source>
      <translation>Dépôts GGUF</translation>
    </message>
    <message>
      <source>Looking for GGUF files of the same model.</source>
      <translation>Recherche de fichiers GGUF du même modèle.</translation>
    </message>
    <message>
      <source>No GGUF repository says that it was made from this one.</source>
      <translation>Aucun dépôt GGUF ne dit avoir été fait à partir de celui-ci.</translation>
    </message>
    <message>
      <source>Projectors</source>
      <translation>Projecteurs</translation>
    </message>
    <message>
      <source>Search for “{name}”</source>
      <translation>Chercher « {name} »</translation>
    </message>
    <message>
      <source>The same model is in these GGUF repositories.</source>
      <translation>Le même modèle se trouve dans ces dépôts GGUF.</translation>
    </message>
    <message>
      <source>With one of them beside it, the model can read pictures.</source>
      <translation>Avec l’un d’eux à côté, le modèle peut lire des images.</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository has none</source>
      <translation>llama.cpp exécute du GGUF, et ce dépôt n’en a pas</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository holds {kinds}</source>
      <translation>llama.cpp exécute du GGUF, et ce dépôt contient {kinds}</translation>
    </message>
    <message>
      <source>{count} files</source>
      <translation>{count} fichiers</translation>
    </message>
  </context>
  <context>
    <name>RepositoryHeader</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Base: {repository}</source>
      <translation>Base : {repository}</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>Branche</translation>
    </message>
    <message>
      <source>Branch, tag or commit</source>
      <translation>Branche, étiquette ou commit</translation>
    </message>
    <message>
      <source>Choose a branch or tag, or type one, then press Enter</source>
      <translation>Choisissez une branche ou une étiquette, ou tapez-en une, puis appuyez sur Entrée</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Gated</source>
      <translation>À accès restreint</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Open {repository}</source>
      <translation>Ouvrir {repository}</translation>
    </message>
    <message>
      <source>Shown of it</source>
      <translation>Ce qui en est affiché</translation>
    </message>
    <message>
      <source>Updated {when}</source>
      <translation>Mis à jour {when}</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>par {author}</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} téléchargements</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} mentions « j’aime »</translation>
    </message>
  </context>
  <context>
    <name>RepositoryPage</name>
    <message>
      <source>Accept them on the repository's page with your Hugging Face account, then enter an access token of that account in Settings, under Network and downloads. Until then its downloads are refused.</source>
      <translation>Acceptez-les sur la page du dépôt avec votre compte Hugging Face, puis saisissez un jeton d’accès de ce compte dans Paramètres, sous Réseau et téléchargements. Jusque-là, ses téléchargements sont refusés.</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>Ouverture de {name}</translation>
    </message>
    <message>
      <source>Reading the model card</source>
      <translation>Lecture de la fiche du modèle</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Dépôt</translation>
    </message>
    <message>
      <source>The author asks you to accept terms first</source>
      <translation>L’auteur vous demande d’abord d’accepter des conditions</translation>
    </message>
    <message>
      <source>This repository has no model card.</source>
      <translation>Ce dépôt n’a pas de fiche de modèle.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>{name} is open</source>
      <translation>{name} est ouvert</translation>
    </message>
  </context>
  <context>
    <name>RowActions</name>
    <message>
      <source>Cancel download</source>
      <translation>Annuler le téléchargement</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>Télécharger maintenant</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Suspendre</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <source>"{name}" is one of several pieces that one GGUF file was cut into for the download.</source>
      <translation>« {name} » est l’un des morceaux en lesquels un fichier GGUF a été coupé pour le téléchargement.</translation>
    </message>
    <message>
      <source>1 part is in the folder, and {missing} is not.</source>
      <translation>1 partie est dans le dossier, et {missing} n’y est pas.</translation>
    </message>
    <message>
      <source>20 % more data than 1.1 and twice the training time.</source>
      <translation>20 % de données de plus que la 1.1 et deux fois plus de temps d’entraînement.</translation>
    </message>
    <message>
      <source>4 bit, group 128: less memory than group 64, slightly less exact</source>
      <translation>4 bits, groupe 128 : moins de mémoire que le groupe 64, un peu moins exact</translation>
    </message>
    <message>
      <source>4 bit, group 32: best 4-bit quality, most memory</source>
      <translation>4 bits, groupe 32 : meilleure qualité 4 bits, le plus de mémoire</translation>
    </message>
    <message>
      <source>4 bit, group 64: less memory than group 32, slightly less exact</source>
      <translation>4 bits, groupe 64 : moins de mémoire que le groupe 32, un peu moins exact</translation>
    </message>
    <message>
      <source>8 bit, group 128: better than no groups</source>
      <translation>8 bits, groupe 128 : mieux que sans groupes</translation>
    </message>
    <message>
      <source>8 bit, group 32: best quality of all</source>
      <translation>8 bits, groupe 32 : la meilleure qualité de toutes</translation>
    </message>
    <message>
      <source>8 bit, no groups: least memory of the 8-bit ones</source>
      <translation>8 bits, sans groupes : le moins de mémoire des 8 bits</translation>
    </message>
    <message>
      <source>A 34B model of the 1.2 generation, by its file sizes built on Code Llama 34B. Its original card could not be found.</source>
      <translation>Un modèle 34B de la génération 1.2, d’après la taille de ses fichiers construit sur Code Llama 34B. Sa fiche d’origine est introuvable.</translation>
    </message>
    <message>
      <source>A 70B model of the 1.5 generation. Its card says little about the training.</source>
      <translation>Un modèle 70B de la génération 1.5. Sa fiche dit peu de choses de l’entraînement.</translation>
    </message>
    <message>
      <source>A KV cache in {value} cannot be used while flash attention is off.</source>
      <translation>Un cache KV en {value} ne peut pas être utilisé tant que Flash Attention est désactivé.</translation>
    </message>
    <message>
      <source>A Llama 2 13B model trained on Orca-style data, with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>Un modèle Llama 2 13B entraîné sur des données de style Orca, avec les raisonnements généraux Tree of Thoughts et Chain of Thought. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>A Llama 2 70B model, the first Synthia with general Tree of Thoughts reasoning. Uncensored: check important answers.</source>
      <translation>Un modèle Llama 2 70B, le premier Synthia avec le raisonnement général Tree of Thoughts. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>A Llama 2 7B model with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>Un modèle Llama 2 7B avec les raisonnements généraux Tree of Thoughts et Chain of Thought. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>A Mistral 7B model between 1.3 and 2.0. Its card says little about the training.</source>
      <translation>Un modèle Mistral 7B entre la 1.3 et la 2.0. Sa fiche dit peu de choses de l’entraînement.</translation>
    </message>
    <message>
      <source>A Mistral 7B model of the second generation. Its card says little about the training.</source>
      <translation>Un modèle Mistral 7B de la deuxième génération. Sa fiche dit peu de choses de l’entraînement.</translation>
    </message>
    <message>
      <source>A file arrived damaged</source>
      <translation>Un fichier est arrivé endommagé</translation>
    </message>
    <message>
      <source>A file of this download would be stored elsewhere</source>
      <translation>Un fichier de ce téléchargement serait enregistré ailleurs</translation>
    </message>
    <message>
      <source>A file of this name is there already</source>
      <translation>Un fichier de ce nom est déjà là</translation>
    </message>
    <message>
      <source>A file of this repository cannot be stored</source>
      <translation>Un fichier de ce dépôt ne peut pas être enregistré</translation>
    </message>
    <message>
      <source>A general-purpose model of 11 billion parameters on the Synthia 3.0 data: about ten thousand chosen samples instead of many. Uncensored: check important answers.</source>
      <translation>Un modèle généraliste de 11 milliards de paramètres sur les données de Synthia 3.0 : environ dix mille exemples choisis au lieu de beaucoup. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>A laptop-sized model by Google with four billion effective parameters.</source>
      <translation>Un modèle de Google à la taille d’un portable, avec quatre milliards de paramètres effectifs.</translation>
    </message>
    <message>
      <source>A laptop-sized model with a long context that knows many languages.</source>
      <translation>Un modèle à la taille d’un portable, avec un long contexte, qui connaît de nombreuses langues.</translation>
    </message>
    <message>
      <source>A large model with a long context for computers with much memory.</source>
      <translation>Un grand modèle au long contexte, pour les ordinateurs qui ont beaucoup de mémoire.</translation>
    </message>
    <message>
      <source>A link cannot be moved</source>
      <translation>Un lien ne peut pas être déplacé</translation>
    </message>
    <message>
      <source>A little freedom. Suits most models and questions.</source>
      <translation>Un peu de liberté. Convient à la plupart des modèles et des questions.</translation>
    </message>
    <message>
      <source>A mixture of experts by Google: about 4 of its 26 billion parameters work on each token, so it is fast.</source>
      <translation>Un mélange d’experts de Google : environ 4 de ses 26 milliards de paramètres travaillent sur chaque jeton, il est donc rapide.</translation>
    </message>
    <message>
      <source>A model for computers with 16 GB of memory, with a long context and many languages.</source>
      <translation>Un modèle pour les ordinateurs à 16 GB de mémoire, avec un long contexte et de nombreuses langues.</translation>
    </message>
    <message>
      <source>A model in several parts is opened through its first part.</source>
      <translation>Un modèle en plusieurs parties s’ouvre par sa première partie.</translation>
    </message>
    <message>
      <source>A newer Synthia may be able to read it.</source>
      <translation>Une version plus récente de Synthia pourra peut-être le lire.</translation>
    </message>
    <message>
      <source>A part cannot be read</source>
      <translation>Une partie ne peut pas être lue</translation>
    </message>
    <message>
      <source>A part is no file</source>
      <translation>Une partie n’est pas un fichier</translation>
    </message>
    <message>
      <source>A personal assistant and agent on Qwen3.8 27B that can think before it answers.</source>
      <translation>Un assistant personnel et un agent sur Qwen3.8 27B qui peut réfléchir avant de répondre.</translation>
    </message>
    <message>
      <source>A private one shows only with your token, which Settings takes.</source>
      <translation>Un dépôt privé n’apparaît qu’avec votre jeton d’accès, à saisir dans Paramètres.</translation>
    </message>
    <message>
      <source>A small business model by IBM that follows instructions and calls tools.</source>
      <translation>Un petit modèle professionnel d’IBM qui suit des instructions et appelle des outils.</translation>
    </message>
    <message>
      <source>A small model by Microsoft, good at reasoning and mathematics for its size.</source>
      <translation>Un petit modèle de Microsoft, bon en raisonnement et en mathématiques pour sa taille.</translation>
    </message>
    <message>
      <source>A small model with a long context that knows many languages.</source>
      <translation>Un petit modèle au long contexte qui connaît de nombreuses langues.</translation>
    </message>
    <message>
      <source>A small open model for six European languages that can think before it answers.</source>
      <translation>Un petit modèle ouvert pour six langues européennes, qui peut réfléchir avant de répondre.</translation>
    </message>
    <message>
      <source>A very small model that answers fast on any computer. It can think before it answers.</source>
      <translation>Un très petit modèle qui répond vite sur tout ordinateur. Il peut réfléchir avant de répondre.</translation>
    </message>
    <message>
      <source>A web page came instead</source>
      <translation>Une page web est arrivée à la place</translation>
    </message>
    <message>
      <source>About ten thousand samples on Mixtral. The author warns that it is probably over-fitted because of a high learning rate.</source>
      <translation>Environ dix mille exemples sur Mixtral. L’auteur avertit qu’il est probablement surajusté à cause d’un taux d’apprentissage élevé.</translation>
    </message>
    <message>
      <source>Accept the terms on the model's page, and enter a token of the same account in Settings.</source>
      <translation>Acceptez les conditions sur la page du modèle, et saisissez un jeton d’accès du même compte dans Paramètres.</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning, which the system message calls for.</source>
      <translation>Ajoute les raisonnements généraux Tree of Thoughts et Chain of Thought, que le message système demande.</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning.</source>
      <translation>Ajoute les raisonnements généraux Tree of Thoughts et Chain of Thought.</translation>
    </message>
    <message>
      <source>After it was interrupted the parts were changed: {what}. Nothing was changed now.</source>
      <translation>Après l’interruption, les parties ont été modifiées : {what}. Rien n’a été changé cette fois.</translation>
    </message>
    <message>
      <source>Always the likeliest word: the same question gives the same answer.</source>
      <translation>Toujours le mot le plus probable : la même question donne la même réponse.</translation>
    </message>
    <message>
      <source>An RPC server does not answer</source>
      <translation>Un serveur RPC ne répond pas</translation>
    </message>
    <message>
      <source>An RPC server is busy</source>
      <translation>Un serveur RPC est occupé</translation>
    </message>
    <message>
      <source>An unexpected error happened: {unexpected}.</source>
      <translation>Une erreur inattendue s’est produite : {unexpected}.</translation>
    </message>
    <message>
      <source>Another Synthia uses the data folder {folder}.</source>
      <translation>Un autre Synthia utilise le dossier de données {folder}.</translation>
    </message>
    <message>
      <source>Another program holds {path}.</source>
      <translation>Un autre programme tient {path}.</translation>
    </message>
    <message>
      <source>Another program joins {name} at this moment.</source>
      <translation>Un autre programme assemble {name} en ce moment.</translation>
    </message>
    <message>
      <source>Another program wrote to {name} at the same time, so what was read may be of two versions.</source>
      <translation>Un autre programme a écrit dans {name} en même temps, ce qui a été lu peut donc provenir de deux versions.</translation>
    </message>
    <message>
      <source>Another program, or another window of this one, is downloading {name}. Its download goes on.</source>
      <translation>Un autre programme, ou une autre fenêtre de celui-ci, télécharge {name}. Son téléchargement continue.</translation>
    </message>
    <message>
      <source>Another version of this file is being downloaded</source>
      <translation>Une autre version de ce fichier est en cours de téléchargement</translation>
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
      <translation>À {revision}, il a {names}.</translation>
    </message>
    <message>
      <source>Attach a part of it.</source>
      <translation>Joignez-en une partie.</translation>
    </message>
    <message>
      <source>Attach another file.</source>
      <translation>Joignez un autre fichier.</translation>
    </message>
    <message>
      <source>Attach it again once it is saved.</source>
      <translation>Joignez-le de nouveau une fois qu’il est enregistré.</translation>
    </message>
    <message>
      <source>Attach it again; if it fails once more, save it anew in another program.</source>
      <translation>Joignez-le de nouveau ; si cela échoue encore, enregistrez-le à neuf dans un autre programme.</translation>
    </message>
    <message>
      <source>Attach it from where it is now.</source>
      <translation>Joignez-le depuis l’endroit où il est maintenant.</translation>
    </message>
    <message>
      <source>Attach text, Markdown, code, PDF or DOCX.</source>
      <translation>Joignez du texte, du Markdown, du code, un PDF ou un DOCX.</translation>
    </message>
    <message>
      <source>Attach the file again.</source>
      <translation>Joignez le fichier de nouveau.</translation>
    </message>
    <message>
      <source>Attach the files that are in it one by one.</source>
      <translation>Joignez un par un les fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>Attached: {name}</source>
      <translation>Joint : {name}</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Équilibré</translation>
    </message>
    <message>
      <source>Balanced; recommended by the card</source>
      <translation>Équilibré ; recommandé par la fiche</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Commencée</translation>
    </message>
    <message>
      <source>Change the file's permissions.</source>
      <translation>Modifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Check how the name is written.</source>
      <translation>Vérifiez comment le nom s’écrit.</translation>
    </message>
    <message>
      <source>Check that it is there and whole.</source>
      <translation>Vérifiez qu’il est là et entier.</translation>
    </message>
    <message>
      <source>Check that the disk has room and the folder can be written to.</source>
      <translation>Vérifiez que le disque a de la place et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
      <source>Check that the disk has room.</source>
      <translation>Vérifiez que le disque a de la place.</translation>
    </message>
    <message>
      <source>Check that the folder can be written to.</source>
      <translation>Vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
      <source>Check that the model file is still there and complete, then try again.</source>
      <translation>Vérifiez que le fichier du modèle est toujours là et complet, puis réessayez.</translation>
    </message>
    <message>
      <source>Check the address of the feed in Settings.</source>
      <translation>Vérifiez l’adresse du flux dans Paramètres.</translation>
    </message>
    <message>
      <source>Check the address of the release feed in Settings, or look at the project's page.</source>
      <translation>Vérifiez l’adresse du flux de versions dans Paramètres, ou consultez la page du projet.</translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, or choose another folder in Settings.</source>
      <translation>Vérifiez le disque et les droits d’accès du dossier, ou choisissez un autre dossier dans Paramètres.</translation>
    </message>
    <message>
      <source>Check the disk that it is on.</source>
      <translation>Vérifiez le disque sur lequel il se trouve.</translation>
    </message>
    <message>
      <source>Check the drive it is on.</source>
      <translation>Vérifiez le lecteur sur lequel il se trouve.</translation>
    </message>
    <message>
      <source>Check the file's permissions, and that its disk is connected.</source>
      <translation>Vérifiez les droits d’accès du fichier, et que son disque est connecté.</translation>
    </message>
    <message>
      <source>Check the folder's permissions, or choose another one: --data-dir.</source>
      <translation>Vérifiez les droits d’accès du dossier, ou choisissez-en un autre : --data-dir.</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>Vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
      <source>Check the internet connection. {proxy}</source>
      <translation>Vérifiez la connexion à Internet. {proxy}</translation>
    </message>
    <message>
      <source>Check the name, and the token in Settings.</source>
      <translation>Vérifiez le nom, et le jeton d’accès dans Paramètres.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Vérifiez le nom.</translation>
    </message>
    <message>
      <source>Check the network connection, and the proxy and certificates in Settings.</source>
      <translation>Vérifiez la connexion réseau, ainsi que le proxy et les certificats dans Paramètres.</translation>
    </message>
    <message>
      <source>Check the network connection, or the proxy in Settings.</source>
      <translation>Vérifiez la connexion réseau, ou le proxy dans Paramètres.</translation>
    </message>
    <message>
      <source>Check the path and its permissions.</source>
      <translation>Vérifiez le chemin et ses droits d’accès.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>Check the proxy and the endpoint under Settings, Network and downloads.</source>
      <translation>Vérifiez le proxy et l’adresse du Hub sous Paramètres, Réseau et téléchargements.</translation>
    </message>
    <message>
      <source>Choose a .gguf file.</source>
      <translation>Choisissez un fichier .gguf.</translation>
    </message>
    <message>
      <source>Choose a PEM file in Settings, or leave the field empty to use the system's certificates.</source>
      <translation>Choisissez un fichier PEM dans Paramètres, ou laissez le champ vide pour utiliser les certificats du système.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .gguf.</source>
      <translation>Choisissez un fichier qui se termine par .gguf.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from Synthia, ChatGPT, LM Studio or Jan.</source>
      <translation>Choisissez un fichier exporté de Synthia, ChatGPT, LM Studio ou Jan.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk, or format this one as exFAT or NTFS.</source>
      <translation>Choisissez un dossier sur un autre disque, ou formatez celui-ci en exFAT ou NTFS.</translation>
    </message>
    <message>
      <source>Choose a folder on another drive.</source>
      <translation>Choisissez un dossier sur un autre lecteur.</translation>
    </message>
    <message>
      <source>Choose a folder that exists.</source>
      <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
      <source>Choose a model, then send it again.</source>
      <translation>Choisissez un modèle, puis renvoyez le message.</translation>
    </message>
    <message>
      <source>Choose another file of this model.</source>
      <translation>Choisissez un autre fichier de ce modèle.</translation>
    </message>
    <message>
      <source>Choose another file or repository.</source>
      <translation>Choisissez un autre fichier ou dépôt.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Choose another folder, then save it again.</source>
      <translation>Choisissez un autre dossier, puis enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Choose another language in the settings.</source>
      <translation>Choisissez une autre langue dans les paramètres.</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>Choose another name for the joined file.</source>
      <translation>Choisissez un autre nom pour le fichier assemblé.</translation>
    </message>
    <message>
      <source>Choose another one from the list.</source>
      <translation>Choisissez-en un autre dans la liste.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Choose another place, or free some disk space.</source>
      <translation>Choisissez un autre endroit, ou libérez de l’espace disque.</translation>
    </message>
    <message>
      <source>Choose another prompt format for this model, for example ChatML.</source>
      <translation>Choisissez un autre format de prompt pour ce modèle, par exemple ChatML.</translation>
    </message>
    <message>
      <source>Choose another quant, or tell the repository's author.</source>
      <translation>Choisissez un autre quant, ou prévenez l’auteur du dépôt.</translation>
    </message>
    <message>
      <source>Choose another repository.</source>
      <translation>Choisissez un autre dépôt.</translation>
    </message>
    <message>
      <source>Choose f16 as the KV cache format.</source>
      <translation>Choisissez f16 comme format du cache KV.</translation>
    </message>
    <message>
      <source>Choose it in the list of installed models.</source>
      <translation>Choisissez-le dans la liste des modèles installés.</translation>
    </message>
    <message>
      <source>Choose one of the branches that the repository has.</source>
      <translation>Choisissez l’une des branches que le dépôt possède.</translation>
    </message>
    <message>
      <source>Choose one of them, or another branch.</source>
      <translation>Choisissez l’un d’eux, ou une autre branche.</translation>
    </message>
    <message>
      <source>Choose the .gguf file inside it.</source>
      <translation>Choisissez le fichier .gguf qui s’y trouve.</translation>
    </message>
    <message>
      <source>Clear {rpc_variable}, or install an engine built with GGML_RPC=ON.</source>
      <translation>Videz {rpc_variable}, ou installez un moteur compilé avec GGML_RPC=ON.</translation>
    </message>
    <message>
      <source>Close other programs and try again, shorten the context, or choose a smaller model.</source>
      <translation>Fermez d’autres programmes et réessayez, raccourcissez le contexte, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
      <source>Close other programs or unload the model, then measure again.</source>
      <translation>Fermez d’autres programmes ou déchargez le modèle, puis mesurez de nouveau.</translation>
    </message>
    <message>
      <source>Close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>Fermez d’autres programmes, raccourcissez le contexte, choisissez un modèle plus petit, ou chargez-le quand même.</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>Fermez le programme qui l’utilise.</translation>
    </message>
    <message>
      <source>Connect the disk it is on, or choose another folder in Settings.</source>
      <translation>Connectez le disque sur lequel il se trouve, ou choisissez un autre dossier dans Paramètres.</translation>
    </message>
    <message>
      <source>Connect the drive. The download goes on by itself.</source>
      <translation>Connectez le lecteur. Le téléchargement reprend de lui-même.</translation>
    </message>
    <message>
      <source>Connecting to {host} failed five times. {kept}</source>
      <translation>La connexion à {host} a échoué cinq fois. {kept}</translation>
    </message>
    <message>
      <source>Copy or link the model instead.</source>
      <translation>Copiez ou liez plutôt le modèle.</translation>
    </message>
    <message>
      <source>Copy the parts into a folder of their own, and join them there.</source>
      <translation>Copiez les parties dans un dossier à part, et assemblez-les là.</translation>
    </message>
    <message>
      <source>Creative</source>
      <translation>Créatif</translation>
    </message>
    <message>
      <source>Delete it in the program it came with.</source>
      <translation>Supprimez-le dans le programme dont il vient.</translation>
    </message>
    <message>
      <source>Download a newer conversion of this model.</source>
      <translation>Téléchargez une conversion plus récente de ce modèle.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>Download it again. The file on the disk was not changed.</source>
      <translation>Téléchargez-le de nouveau. Le fichier sur le disque n’a pas été modifié.</translation>
    </message>
    <message>
      <source>Download the missing part, or put it beside the others.</source>
      <translation>Téléchargez la partie manquante, ou placez-la à côté des autres.</translation>
    </message>
    <message>
      <source>Download the missing part.</source>
      <translation>Téléchargez la partie manquante.</translation>
    </message>
    <message>
      <source>Download the missing parts.</source>
      <translation>Téléchargez les parties manquantes.</translation>
    </message>
    <message>
      <source>Download the model's GGUF version.</source>
      <translation>Téléchargez la version GGUF du modèle.</translation>
    </message>
    <message>
      <source>Download the parts again.</source>
      <translation>Téléchargez de nouveau les parties.</translation>
    </message>
    <message>
      <source>Download the usual, little-endian version of this model.</source>
      <translation>Téléchargez la version habituelle, petit-boutiste, de ce modèle.</translation>
    </message>
    <message>
      <source>Ended at the length limit</source>
      <translation>Terminée à la limite de longueur</translation>
    </message>
    <message>
      <source>Entries that are no chats, left out: {others:,}.</source>
      <translation>Entrées qui ne sont pas des discussions, laissées de côté : {others:,}.</translation>
    </message>
    <message>
      <source>Every byte matches the published SHA-256.</source>
      <translation>Chaque octet correspond au SHA-256 publié.</translation>
    </message>
    <message>
      <source>Everything else works without one.</source>
      <translation>Tout le reste fonctionne sans.</translation>
    </message>
    <message>
      <source>Files of this kind are not read</source>
      <translation>Les fichiers de ce type ne sont pas lus</translation>
    </message>
    <message>
      <source>Follows the LIMA paper: about ten thousand samples of the Synthia 3.0 data.</source>
      <translation>Suit l’article LIMA : environ dix mille exemples des données de Synthia 3.0.</translation>
    </message>
    <message>
      <source>Free some disk space, then measure again.</source>
      <translation>Libérez de l’espace disque, puis mesurez de nouveau.</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <translation>Libérez de l’espace disque.</translation>
    </message>
    <message>
      <source>Free some room, or link the file instead of copying it.</source>
      <translation>Libérez de la place, ou liez le fichier au lieu de le copier.</translation>
    </message>
    <message>
      <source>Free some room, then join again.</source>
      <translation>Libérez de la place, puis assemblez de nouveau.</translation>
    </message>
    <message>
      <source>Free some room, then try again.</source>
      <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Libérez de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder.</source>
      <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Free some space. The download goes on by itself.</source>
      <translation>Libérez de la place. Le téléchargement reprend de lui-même.</translation>
    </message>
    <message>
      <source>From a proposal on the model's page that was not yet accepted.</source>
      <translation>D’une proposition sur la page du modèle, pas encore acceptée.</translation>
    </message>
    <message>
      <source>Gemma terms</source>
      <translation>Conditions Gemma</translation>
    </message>
    <message>
      <source>Get the program again from the place where you got it.</source>
      <translation>Reprenez le programme là où vous l’avez obtenu.</translation>
    </message>
    <message>
      <source>Give it the name that it was downloaded with.</source>
      <translation>Donnez-lui le nom sous lequel il a été téléchargé.</translation>
    </message>
    <message>
      <source>Give the path of the first part.</source>
      <translation>Indiquez le chemin de la première partie.</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE is set for this program, so {host} was not asked.</source>
      <translation>HF_HUB_OFFLINE est défini pour ce programme, {host} n’a donc pas été interrogé.</translation>
    </message>
    <message>
      <source>Homebrew has it as “enchant”. Start Synthia again afterwards.</source>
      <translation>Homebrew l’a sous le nom « enchant ». Redémarrez ensuite Synthia.</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; if it was moved, open it at its new place.</source>
      <translation>S’il est sur un autre lecteur, connectez ce lecteur ; s’il a été déplacé, ouvrez-le à son nouvel endroit.</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; otherwise remove this link.</source>
      <translation>S’il est sur un autre lecteur, connectez ce lecteur ; sinon, supprimez ce lien.</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. Else check the address in Settings.</source>
      <translation>Si ce réseau demande d’abord une connexion, faites-la dans votre navigateur. Sinon, vérifiez l’adresse dans Paramètres.</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. {proxy}</source>
      <translation>Si ce réseau demande d’abord une connexion, faites-la dans votre navigateur. {proxy}</translation>
    </message>
    <message>
      <source>If your network has a certificate of its own, choose it in Settings as CA bundle.</source>
      <translation>Si votre réseau a son propre certificat, choisissez-le dans Paramètres comme bundle CA.</translation>
    </message>
    <message>
      <source>If your network has its own certificates, choose its CA bundle in Settings.</source>
      <translation>Si votre réseau a ses propres certificats, choisissez son bundle CA dans Paramètres.</translation>
    </message>
    <message>
      <source>In {folder}, a link leads out of that folder. Nothing was written there.</source>
      <translation>Dans {folder}, un lien mène hors de ce dossier. Rien n’y a été écrit.</translation>
    </message>
    <message>
      <source>Install Synthia again.</source>
      <translation>Réinstallez Synthia.</translation>
    </message>
    <message>
      <source>Install an engine build that is made for this processor.</source>
      <translation>Installez une version du moteur faite pour ce processeur.</translation>
    </message>
    <message>
      <source>Install it, then start the program again.</source>
      <translation>Installez-la, puis redémarrez le programme.</translation>
    </message>
    <message>
      <source>Install llama-cpp-python again, built for this machine.</source>
      <translation>Réinstallez llama-cpp-python, compilé pour cette machine.</translation>
    </message>
    <message>
      <source>Install the engine again, or name its folder in {backends_variable}.</source>
      <translation>Réinstallez le moteur, ou indiquez son dossier dans {backends_variable}.</translation>
    </message>
    <message>
      <source>It always thinks before it answers, and works only with the chat template inside its file.</source>
      <translation>Il réfléchit toujours avant de répondre, et ne fonctionne qu’avec le gabarit de chat de son fichier.</translation>
    </message>
    <message>
      <source>It answered {status} for {path}.</source>
      <translation>Réponse {status} pour {path}.</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece on {device}.</source>
      <translation>Il a demandé {size:,.0f} MiB d’un seul tenant sur {device}.</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece.</source>
      <translation>Il a demandé {size:,.0f} MiB d’un seul tenant.</translation>
    </message>
    <message>
      <source>It can state wrong facts with confidence. Check what matters.</source>
      <translation>Il peut affirmer des choses fausses avec assurance. Vérifiez ce qui compte.</translation>
    </message>
    <message>
      <source>It can think before it answers, which takes longer.</source>
      <translation>Il peut réfléchir avant de répondre, ce qui prend plus de temps.</translation>
    </message>
    <message>
      <source>It cannot send a piece of a file.</source>
      <translation>Il ne peut pas envoyer un morceau de fichier.</translation>
    </message>
    <message>
      <source>It does not begin as a GGUF file does.</source>
      <translation>Il ne commence pas comme un fichier GGUF.</translation>
    </message>
    <message>
      <source>It does not begin as a database does.</source>
      <translation>Il ne commence pas comme une base de données.</translation>
    </message>
    <message>
      <source>It has version {version}; this program reads version {known}.</source>
      <translation>Il a la version {version} ; ce programme lit la version {known}.</translation>
    </message>
    <message>
      <source>It has {count:,} tokens, and the context holds {length:,}. Nothing was lost.</source>
      <translation>Il a {count:,} jetons, et le contexte en contient {length:,}. Rien n’a été perdu.</translation>
    </message>
    <message>
      <source>It has {single:,} tokens with the system prompt, and the context holds {length:,}, the answer among them. The text is kept.</source>
      <translation>Il a {single:,} jetons avec le prompt système, et le contexte en contient {length:,}, réponse comprise. Le texte est conservé.</translation>
    </message>
    <message>
      <source>It holds {count:,} presets; {most_presets} are the most.</source>
      <translation>Il contient {count:,} préréglages ; {most_presets} sont le maximum.</translation>
    </message>
    <message>
      <source>It is a GGUF of version {version}; versions 2 and 3 can be read.</source>
      <translation>C’est un GGUF de version {version} ; les versions 2 et 3 peuvent être lues.</translation>
    </message>
    <message>
      <source>It is a JSON file, but holds no presets.</source>
      <translation>C’est un fichier JSON, mais il ne contient pas de préréglages.</translation>
    </message>
    <message>
      <source>It is a JSON file, but no preset in a known format.</source>
      <translation>C’est un fichier JSON, mais pas un préréglage dans un format connu.</translation>
    </message>
    <message>
      <source>It is larger than {limit:,} bytes.</source>
      <translation>Il dépasse {limit:,} octets.</translation>
    </message>
    <message>
      <source>It is larger than {max_bytes} MB, which no file of presets is.</source>
      <translation>Il dépasse {max_bytes} MB, ce qu’aucun fichier de préréglages ne fait.</translation>
    </message>
    <message>
      <source>It is no JSON file, or it is cut short.</source>
      <translation>Ce n’est pas un fichier JSON, ou il est tronqué.</translation>
    </message>
    <message>
      <source>It is no JSON file.</source>
      <translation>Ce n’est pas un fichier JSON.</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer, or damaged. What the model saw of it is still in the chat.</source>
      <translation>Il n’est plus enregistré sur cet ordinateur, ou il est endommagé. Ce que le modèle en a vu est encore dans la discussion.</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer.</source>
      <translation>Il n’est plus enregistré sur cet ordinateur.</translation>
    </message>
    <message>
      <source>It is the feed of another program.</source>
      <translation>C’est le flux d’un autre programme.</translation>
    </message>
    <message>
      <source>It is the first of {count} parts, but its name does not end in -00001-of-{count:05d}.gguf.</source>
      <translation>C’est la première de {count} parties, mais son nom ne se termine pas par -00001-of-{count:05d}.gguf.</translation>
    </message>
    <message>
      <source>It is written for another version of this program.</source>
      <translation>Il est écrit pour une autre version de ce programme.</translation>
    </message>
    <message>
      <source>It looks like {kind}.</source>
      <translation>Cela ressemble à {kind}.</translation>
    </message>
    <message>
      <source>It may take {needed_bytes:,.0f} MiB in {folder} for a moment, and {free:,.0f} are free.</source>
      <translation>Cela peut prendre {needed_bytes:,.0f} MiB dans {folder} pendant un moment, et {free:,.0f} sont libres.</translation>
    </message>
    <message>
      <source>It names no version.</source>
      <translation>Il n’indique pas de version.</translation>
    </message>
    <message>
      <source>It refused the question (HTTP {status}).</source>
      <translation>Il a refusé la requête (HTTP {status}).</translation>
    </message>
    <message>
      <source>It refused the question about {repo} (HTTP {status}).</source>
      <translation>Il a refusé la requête sur {repo} (HTTP {status}).</translation>
    </message>
    <message>
      <source>It sends a file of {told:,} bytes, not {size:,}.</source>
      <translation>Il envoie un fichier de {told:,} octets, et non de {size:,}.</translation>
    </message>
    <message>
      <source>It sent a file in another encoding.</source>
      <translation>Il a envoyé un fichier dans un autre encodage.</translation>
    </message>
    <message>
      <source>It sent another piece of the file than was asked for.</source>
      <translation>Il a envoyé un autre morceau du fichier que celui demandé.</translation>
    </message>
    <message>
      <source>It sent {count:,} bytes in place of {due:,}.</source>
      <translation>Il a envoyé {count:,} octets au lieu de {due:,}.</translation>
    </message>
    <message>
      <source>It takes {longest:,} tokens, and the context holds {length:,}.</source>
      <translation>Cela prend {longest:,} jetons, et le contexte en contient {length:,}.</translation>
    </message>
    <message>
      <source>It takes {needed_bytes:,.0f} MiB of RAM, and {available:,.0f} are free.</source>
      <translation>Cela prend {needed_bytes:,.0f} MiB de RAM, et {available:,.0f} sont libres.</translation>
    </message>
    <message>
      <source>It understands more than text with a second file, its projector. This program uses its text.</source>
      <translation>Il comprend plus que le texte avec un second fichier, son projecteur. Ce programme utilise son texte.</translation>
    </message>
    <message>
      <source>It was loading {name}.</source>
      <translation>Il chargeait {name}.</translation>
    </message>
    <message>
      <source>It was made for big-endian machines, and this computer is little-endian.</source>
      <translation>Il a été fait pour des machines gros-boutistes, et cet ordinateur est petit-boutiste.</translation>
    </message>
    <message>
      <source>It was stopped before it had described itself.</source>
      <translation>Il a été arrêté avant de s’être décrit.</translation>
    </message>
    <message>
      <source>It was stopped before it had made the plan.</source>
      <translation>Il a été arrêté avant d’avoir fait le plan.</translation>
    </message>
    <message>
      <source>Its Q4_0_4_4 file is left out: newer llama.cpp no longer reads that type.</source>
      <translation>Son fichier Q4_0_4_4 est laissé de côté : les versions récentes de llama.cpp ne lisent plus ce type.</translation>
    </message>
    <message>
      <source>Its bytes cannot be compared, because it is not known where it was downloaded from.</source>
      <translation>Ses octets ne peuvent pas être comparés, car on ne sait pas d’où il a été téléchargé.</translation>
    </message>
    <message>
      <source>Its data is not what was asked for ({kind}).</source>
      <translation>Ses données ne sont pas ce qui a été demandé ({kind}).</translation>
    </message>
    <message>
      <source>Its file holds no minisign key ({error}), so that nothing can be verified.</source>
      <translation>Son fichier ne contient pas de clé minisign ({error}), rien ne peut donc être vérifié.</translation>
    </message>
    <message>
      <source>Its list of pages does not end.</source>
      <translation>Sa liste de pages ne finit pas.</translation>
    </message>
    <message>
      <source>Its list of presets is no list.</source>
      <translation>Sa liste de préréglages n’est pas une liste.</translation>
    </message>
    <message>
      <source>Its name {shown!r} is not safe to write on this computer. Nothing was downloaded.</source>
      <translation>Son nom {shown!r} n’est pas sûr à écrire sur cet ordinateur. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>Its settings allow 32,768 tokens, but the base model was trained with a window of 4,096, so very long contexts are not certain to work.</source>
      <translation>Ses paramètres autorisent 32 768 jetons, mais le modèle de base a été entraîné avec une fenêtre de 4 096, il n’est donc pas certain que de très longs contextes fonctionnent.</translation>
    </message>
    <message>
      <source>Its settings name 2,048 tokens as the limit, though the base model was trained at 4,096 and the card runs it at 4,096.</source>
      <translation>Ses paramètres donnent 2 048 jetons comme limite, bien que le modèle de base ait été entraîné à 4 096 et que la fiche l’utilise à 4 096.</translation>
    </message>
    <message>
      <source>Join all pieces in their order into one .gguf file, then open that file.</source>
      <translation>Assemblez tous les morceaux dans l’ordre en un seul fichier .gguf, puis ouvrez ce fichier.</translation>
    </message>
    <message>
      <source>Join them first.</source>
      <translation>Assemblez-les d’abord.</translation>
    </message>
    <message>
      <source>Joining needs {needed} MB of room in {folder} for a while. What is there can be joined later.</source>
      <translation>L’assemblage demande {needed} MB de place dans {folder} pendant un moment. Ce qui est là pourra être assemblé plus tard.</translation>
    </message>
    <message>
      <source>Last changed</source>
      <translation>Dernière modification</translation>
    </message>
    <message>
      <source>Leave the layers on the GPU to Auto, or close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>Laissez les couches sur le GPU à Auto, ou fermez d’autres programmes, raccourcissez le contexte, choisissez un modèle plus petit, ou chargez-le quand même.</translation>
    </message>
    <message>
      <source>Let a program for text recognition (OCR) add the text, and attach what it saves.</source>
      <translation>Faites ajouter le texte par un programme de reconnaissance de texte (OCR), et joignez ce qu’il enregistre.</translation>
    </message>
    <message>
      <source>Let it finish, or cancel it first.</source>
      <translation>Laissez-le se terminer, ou annulez-le d’abord.</translation>
    </message>
    <message>
      <source>Let the download finish, or download the file again.</source>
      <translation>Laissez le téléchargement se terminer, ou téléchargez le fichier de nouveau.</translation>
    </message>
    <message>
      <source>Let the download finish.</source>
      <translation>Laissez le téléchargement se terminer.</translation>
    </message>
    <message>
      <source>Let the oldest messages leave the context, load the model with a longer one, or start a new chat.</source>
      <translation>Laissez les plus anciens messages quitter le contexte, chargez le modèle avec un contexte plus long, ou commencez une nouvelle discussion.</translation>
    </message>
    <message>
      <source>Lines that are no JSON in UTF-8, left out: {broken:,}.</source>
      <translation>Lignes qui ne sont pas du JSON en UTF-8, laissées de côté : {broken:,}.</translation>
    </message>
    <message>
      <source>Llama 2 Community License</source>
      <translation>Llama 2 Community License</translation>
    </message>
    <message>
      <source>Llama 2 licence</source>
      <translation>Licence Llama 2</translation>
    </message>
    <message>
      <source>Llama 3 licence</source>
      <translation>Licence Llama 3</translation>
    </message>
    <message>
      <source>Llama 3.1 licence</source>
      <translation>Licence Llama 3.1</translation>
    </message>
    <message>
      <source>Llama 3.2 Community License</source>
      <translation>Llama 3.2 Community License</translation>
    </message>
    <message>
      <source>Llama 3.2 licence</source>
      <translation>Licence Llama 3.2</translation>
    </message>
    <message>
      <source>Llama 3.3 licence</source>
      <translation>Licence Llama 3.3</translation>
    </message>
    <message>
      <source>Llama 4 licence</source>
      <translation>Licence Llama 4</translation>
    </message>
    <message>
      <source>Load the model with a longer context, or measure fewer tokens.</source>
      <translation>Chargez le modèle avec un contexte plus long, ou mesurez moins de jetons.</translation>
    </message>
    <message>
      <source>Load the model with a longer context, shorten the conversation, or start a new one.</source>
      <translation>Chargez le modèle avec un contexte plus long, raccourcissez la discussion, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
      <source>Load the model with a shorter context or fewer layers on the GPU, then try again.</source>
      <translation>Chargez le modèle avec un contexte plus court ou moins de couches sur le GPU, puis réessayez.</translation>
    </message>
    <message>
      <source>Log in at {page} and accept the terms there. Some authors answer each request by hand.</source>
      <translation>Connectez-vous sur {page} et acceptez-y les conditions. Certains auteurs répondent à chaque demande à la main.</translation>
    </message>
    <message>
      <source>Look at the model's page.</source>
      <translation>Consultez la page du modèle.</translation>
    </message>
    <message>
      <source>Low loss</source>
      <translation>Faible perte</translation>
    </message>
    <message>
      <source>Low loss; recommended by the card</source>
      <translation>Faible perte ; recommandé par la fiche</translation>
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
      <translation>Fait avant la disposition actuelle des modèles Mixtral dans llama.cpp ; il ne se charge probablement plus.</translation>
    </message>
    <message>
      <source>Make a new one at {page} and put it into Settings.</source>
      <translation>Créez-en un nouveau sur {page} et saisissez-le dans Paramètres.</translation>
    </message>
    <message>
      <source>Make one at {page} and put it into Settings.</source>
      <translation>Créez-en un sur {page} et saisissez-le dans Paramètres.</translation>
    </message>
    <message>
      <source>Mend that value, or choose another file.</source>
      <translation>Corrigez cette valeur, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Meta Llama 3 Community License</source>
      <translation>Meta Llama 3 Community License</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. Services with more than 700 million users a month need a licence of their own, and answers may not be used to improve other language models.</source>
      <translation>La licence propre à Meta. Elle autorise l’usage privé et commercial selon les règles d’utilisation de Meta. Les services de plus de 700 millions d’utilisateurs par mois ont besoin d’une licence à part, et les réponses ne peuvent pas servir à améliorer d’autres modèles de langage.</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. What is built with the model must say so, and services with more than 700 million users a month need a licence of their own.</source>
      <translation>La licence propre à Meta. Elle autorise l’usage privé et commercial selon les règles d’utilisation de Meta. Ce qui est construit avec le modèle doit l’indiquer, et les services de plus de 700 millions d’utilisateurs par mois ont besoin d’une licence à part.</translation>
    </message>
    <message>
      <source>Meta's small model for instructions, made for laptops and phones.</source>
      <translation>Le petit modèle de Meta pour suivre des instructions, fait pour les portables et les téléphones.</translation>
    </message>
    <message>
      <source>Mistral's model for instructions, for computers with 16 GB of memory.</source>
      <translation>Le modèle de Mistral pour suivre des instructions, pour les ordinateurs à 16 GB de mémoire.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>More data than 1.2. One pass over it took 14 days.</source>
      <translation>Plus de données que la 1.2. Un seul passage a pris 14 jours.</translation>
    </message>
    <message>
      <source>More surprising words, for stories and ideas.</source>
      <translation>Des mots plus surprenants, pour des histoires et des idées.</translation>
    </message>
    <message>
      <source>Move it away, or choose another folder.</source>
      <translation>Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Moved from Llama 2 7B to Mistral 7B v0.1. The licence became Apache 2.0 with it.</source>
      <translation>Passé de Llama 2 7B à Mistral 7B v0.1. La licence est ainsi devenue Apache 2.0.</translation>
    </message>
    <message>
      <source>Name one of them by its file.</source>
      <translation>Désignez l’un d’eux par son fichier.</translation>
    </message>
    <message>
      <source>Name the first part, such as model.gguf-split-a.</source>
      <translation>Indiquez la première partie, comme model.gguf-split-a.</translation>
    </message>
    <message>
      <source>New data with varied system messages and public data sets. Moves to the Llama 3 chat format.</source>
      <translation>Nouvelles données avec des messages système variés et des jeux de données publics. Passe au format de chat de Llama 3.</translation>
    </message>
    <message>
      <source>No GGUF file of it is known that today's llama.cpp can load.</source>
      <translation>On n’en connaît pas de fichier GGUF que le llama.cpp d’aujourd’hui puisse charger.</translation>
    </message>
    <message>
      <source>No card was found: base model and prompt are told from the files and from the other 1.2 releases.</source>
      <translation>Aucune fiche n’a été trouvée : le modèle de base et le prompt sont déduits des fichiers et des autres versions 1.2.</translation>
    </message>
    <message>
      <source>No dictionary is installed</source>
      <translation>Aucun dictionnaire n’est installé</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Aucun modèle n’est chargé</translation>
    </message>
    <message>
      <source>No spelling library</source>
      <translation>Pas de bibliothèque d’orthographe</translation>
    </message>
    <message>
      <source>No token for {host} is stored.</source>
      <translation>Aucun jeton d’accès pour {host} n’est enregistré.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Not all parts of the model are known</source>
      <translation>Toutes les parties du modèle ne sont pas connues</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>Pas assez de mémoire</translation>
    </message>
    <message>
      <source>Not enough memory for this context</source>
      <translation>Pas assez de mémoire pour ce contexte</translation>
    </message>
    <message>
      <source>Not enough memory for this model</source>
      <translation>Pas assez de mémoire pour ce modèle</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>Inachevée, le moteur s’est arrêté</translation>
    </message>
    <message>
      <source>Not joined</source>
      <translation>Non assemblé</translation>
    </message>
    <message>
      <source>Not on Windows</source>
      <translation>Pas sous Windows</translation>
    </message>
    <message>
      <source>Nothing is on disk yet.</source>
      <translation>Il n’y a encore rien sur le disque.</translation>
    </message>
    <message>
      <source>Nothing was downloaded.</source>
      <translation>Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Older scheme; a K-quant is the better choice</source>
      <translation>Procédé plus ancien ; un K-quant est un meilleur choix</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu it is in the package libenchant-2-2. Start Synthia again afterwards.</source>
      <translation>Sur Debian et Ubuntu, elle est dans le paquet libenchant-2-2. Redémarrez ensuite Synthia.</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu, hunspell-en-us is one for English, others are named alike.</source>
      <translation>Sur Debian et Ubuntu, hunspell-fr en est un pour le français, les autres ont des noms semblables.</translation>
    </message>
    <message>
      <source>One short line. The message of Synthia MoE 3.</source>
      <translation>Une courte ligne. Le message de Synthia MoE 3.</translation>
    </message>
    <message>
      <source>Only the first {most_files:,} files of the folder were looked at.</source>
      <translation>Seuls les {most_files:,} premiers fichiers du dossier ont été examinés.</translation>
    </message>
    <message>
      <source>Only the first {number:,} lines were taken: a chat holds no more.</source>
      <translation>Seules les {number:,} premières lignes ont été prises : une discussion n’en contient pas plus.</translation>
    </message>
    <message>
      <source>Only {count:,} bytes came from {host} in {max_seconds:.0f} seconds. Nothing was changed.</source>
      <translation>Seuls {count:,} octets sont venus de {host} en {max_seconds:.0f} secondes. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>Open it in another program: if it shows there, save it anew and attach that.</source>
      <translation>Ouvrez-le dans un autre programme : s’il s’y affiche, enregistrez-le à neuf et joignez le résultat.</translation>
    </message>
    <message>
      <source>Open the language model that it belongs to.</source>
      <translation>Ouvrez le modèle de langage auquel il appartient.</translation>
    </message>
    <message>
      <source>Open the large file in Ollama's blobs folder instead.</source>
      <translation>Ouvrez plutôt le grand fichier dans le dossier blobs d’Ollama.</translation>
    </message>
    <message>
      <source>Open the repository again to see its files.</source>
      <translation>Rouvrez le dépôt pour voir ses fichiers.</translation>
    </message>
    <message>
      <source>Open the repository again.</source>
      <translation>Rouvrez le dépôt.</translation>
    </message>
    <message>
      <source>Open them as they are.</source>
      <translation>Ouvrez-les tels quels.</translation>
    </message>
    <message>
      <source>Open {first} in the same folder.</source>
      <translation>Ouvrez {first} dans le même dossier.</translation>
    </message>
    <message>
      <source>Open {members}.</source>
      <translation>Ouvrez {members}.</translation>
    </message>
    <message>
      <source>OpenAI's open model. A mixture of experts: 3.6 of its 21 billion parameters work on each token, so it is fast.</source>
      <translation>Le modèle ouvert d’OpenAI. Un mélange d’experts : 3,6 de ses 21 milliards de paramètres travaillent sur chaque jeton, il est donc rapide.</translation>
    </message>
    <message>
      <source>Other models</source>
      <translation>Autres modèles</translation>
    </message>
    <message>
      <source>Part {other} of the model is missing</source>
      <translation>La partie {other} du modèle manque</translation>
    </message>
    <message>
      <source>Parts are missing</source>
      <translation>Des parties manquent</translation>
    </message>
    <message>
      <source>Parts of the model are missing</source>
      <translation>Des parties du modèle manquent</translation>
    </message>
    <message>
      <source>Precise</source>
      <translation>Précis</translation>
    </message>
    <message>
      <source>Preset number {at} has no name or no id of its own.</source>
      <translation>Le préréglage numéro {at} n’a pas de nom ou pas d’identifiant propre.</translation>
    </message>
    <message>
      <source>Presets of Synthia, SillyTavern and LM Studio and assistants of Jan can be read.</source>
      <translation>Les préréglages de Synthia, SillyTavern et LM Studio et les assistants de Jan peuvent être lus.</translation>
    </message>
    <message>
      <source>Put all parts into one folder, with the names that they were downloaded with.</source>
      <translation>Placez toutes les parties dans un même dossier, avec les noms sous lesquels elles ont été téléchargées.</translation>
    </message>
    <message>
      <source>Put the model back, or delete it for good.</source>
      <translation>Remettez le modèle, ou supprimez-le définitivement.</translation>
    </message>
    <message>
      <source>Put the part back. Or download all parts anew into another folder, and remove those that end in {joining}.</source>
      <translation>Remettez la partie. Ou téléchargez toutes les parties à neuf dans un autre dossier, et supprimez celles qui se terminent par {joining}.</translation>
    </message>
    <message>
      <source>Quantised cards</source>
      <translation>Fiches quantifiées</translation>
    </message>
    <message>
      <source>Reading ended after {count:,} chats: the next one has more than {most} MB.</source>
      <translation>La lecture s’est arrêtée après {count:,} discussions : la suivante dépasse {most} MB.</translation>
    </message>
    <message>
      <source>Reading the file failed</source>
      <translation>La lecture du fichier a échoué</translation>
    </message>
    <message>
      <source>Reading the file was given up</source>
      <translation>La lecture du fichier a été abandonnée</translation>
    </message>
    <message>
      <source>Reading the model file failed in the middle (SIGBUS); the file may have changed or its disk may be gone.</source>
      <translation>La lecture du fichier du modèle a échoué au milieu (SIGBUS) ; le fichier a peut-être changé, ou son disque a disparu.</translation>
    </message>
    <message>
      <source>Reading the parts of {name} failed: {error}.</source>
      <translation>La lecture des parties de {name} a échoué : {error}.</translation>
    </message>
    <message>
      <source>Reading {ca_bundle} failed: {error}. Nothing was sent.</source>
      <translation>La lecture de {ca_bundle} a échoué : {error}. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <source>Reading {name} needs more than {limit} of memory, so it was ended.</source>
      <translation>La lecture de {name} demande plus de {limit} de mémoire, elle a donc été arrêtée.</translation>
    </message>
    <message>
      <source>Reading {path} failed: {error}.</source>
      <translation>La lecture de {path} a échoué : {error}.</translation>
    </message>
    <message>
      <source>Reading {path} failed: {reason}.</source>
      <translation>La lecture de {path} a échoué : {reason}.</translation>
    </message>
    <message>
      <source>Reasons step by step. The message of Synthia 1.2 to 3.0.</source>
      <translation>Raisonne pas à pas. Le message de Synthia 1.2 à 3.0.</translation>
    </message>
    <message>
      <source>Remove it, or choose another name.</source>
      <translation>Supprimez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Remove the link, or choose another folder.</source>
      <translation>Supprimez le lien, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Rename the new file, then try again.</source>
      <translation>Renommez le nouveau fichier, puis réessayez.</translation>
    </message>
    <message>
      <source>Run git lfs pull in its folder.</source>
      <translation>Exécutez git lfs pull dans son dossier.</translation>
    </message>
    <message>
      <source>SQLite failed on {path}. What was stored before is kept.</source>
      <translation>SQLite a échoué sur {path}. Ce qui a été enregistré auparavant est conservé.</translation>
    </message>
    <message>
      <source>Save a copy without a password in the program that it is from, and attach that.</source>
      <translation>Enregistrez-en une copie sans mot de passe dans le programme dont il vient, et joignez-la.</translation>
    </message>
    <message>
      <source>Save it anew in another program, or attach a part of it.</source>
      <translation>Enregistrez-le à neuf dans un autre programme, ou joignez-en une partie.</translation>
    </message>
    <message>
      <source>Save it as PDF, DOCX or text, and attach that.</source>
      <translation>Enregistrez-le en PDF, DOCX ou texte, et joignez le résultat.</translation>
    </message>
    <message>
      <source>Save it as UTF-8, or choose another file.</source>
      <translation>Enregistrez-le en UTF-8, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Says who it is and asks for factual answers. The message of the first Synthia models.</source>
      <translation>Dit qui il est et demande des réponses factuelles. Le message des premiers modèles Synthia.</translation>
    </message>
    <message>
      <source>Send the message again: the engine starts anew and loads the model by itself.</source>
      <translation>Renvoyez le message : le moteur redémarre et charge le modèle de lui-même.</translation>
    </message>
    <message>
      <source>Set flash attention to Auto, or choose f16 as the KV cache format.</source>
      <translation>Réglez Flash Attention sur Auto, ou choisissez f16 comme format du cache KV.</translation>
    </message>
    <message>
      <source>Shorten it, or load the model with a longer context.</source>
      <translation>Raccourcissez-le, ou chargez le modèle avec un contexte plus long.</translation>
    </message>
    <message>
      <source>Small, loses more than Q4_K_M</source>
      <translation>Petit, perd plus que Q4_K_M</translation>
    </message>
    <message>
      <source>Small, notable loss</source>
      <translation>Petit, perte notable</translation>
    </message>
    <message>
      <source>Smallest, heavy loss</source>
      <translation>Le plus petit, forte perte</translation>
    </message>
    <message>
      <source>Smallest, heavy loss; the card advises against it</source>
      <translation>Le plus petit, forte perte ; déconseillé par la fiche</translation>
    </message>
    <message>
      <source>Some of these facts come from third parties.</source>
      <translation>Certains de ces faits viennent de tiers.</translation>
    </message>
    <message>
      <source>Some settings had values that cannot be used and are back at their defaults: {names}.</source>
      <translation>Certains paramètres avaient des valeurs inutilisables et sont revenus à leurs valeurs par défaut : {names}.</translation>
    </message>
    <message>
      <source>Something in it is missing or wrong ({error}).</source>
      <translation>Quelque chose y manque ou est faux ({error}).</translation>
    </message>
    <message>
      <source>Something in it was not expected. Nothing on this computer was changed.</source>
      <translation>Quelque chose y était inattendu. Rien sur cet ordinateur n’a été changé.</translation>
    </message>
    <message>
      <source>Something in the answer was not expected. Nothing was changed.</source>
      <translation>Quelque chose dans la réponse était inattendu. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>Something in the model or on this computer was not expected. Nothing was changed.</source>
      <translation>Quelque chose dans le modèle ou sur cet ordinateur était inattendu. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>Quelque chose d’inattendu s’est produit</translation>
    </message>
    <message>
      <source>Something went wrong in the program: {error}. What has arrived is kept.</source>
      <translation>Quelque chose s’est mal passé dans le programme : {error}. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Start Synthia again: it saves what can be read into a new file and keeps this one.</source>
      <translation>Redémarrez Synthia : ce qui peut être lu est enregistré dans un nouveau fichier, et celui-ci est gardé.</translation>
    </message>
    <message>
      <source>Start a keyring such as GNOME Keyring or KWallet, or set {environment} in the environment.</source>
      <translation>Démarrez un trousseau de clés comme GNOME Keyring ou KWallet, ou définissez {environment} dans l’environnement.</translation>
    </message>
    <message>
      <source>Start it, or take it out of {rpc_variable}.</source>
      <translation>Démarrez-le, ou retirez-le de {rpc_variable}.</translation>
    </message>
    <message>
      <source>Start the download again to get the new file, or keep waiting for the old one.</source>
      <translation>Relancez le téléchargement pour obtenir le nouveau fichier, ou continuez d’attendre l’ancien.</translation>
    </message>
    <message>
      <source>Start the newer version, or choose another data folder.</source>
      <translation>Démarrez la version plus récente, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
      <source>Start the program without HF_HUB_OFFLINE.</source>
      <translation>Démarrez le programme sans HF_HUB_OFFLINE.</translation>
    </message>
    <message>
      <source>Start the server again, then try again.</source>
      <translation>Redémarrez le serveur, puis réessayez.</translation>
    </message>
    <message>
      <source>Steadier and shorter, as the cards of the quantised models show it.</source>
      <translation>Plus régulier et plus court, comme le montrent les fiches des modèles quantifiés.</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêtée</translation>
    </message>
    <message>
      <source>Stopped after {count:,} chats; these are kept.</source>
      <translation>Arrêt après {count:,} discussions ; elles sont conservées.</translation>
    </message>
    <message>
      <source>Superintelligence</source>
      <translation>Superintelligence</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Un modèle Llama 2 70B entraîné sur des données de style Orca pour suivre des instructions et tenir de longues conversations. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on more data than 1.2, for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Un modèle Llama 2 70B entraîné sur plus de données que la 1.2, pour suivre des instructions et tenir de longues conversations. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Mistral 7B model trained for following instructions and long conversations, with Tree of Thoughts prompts in its data. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Un modèle Mistral 7B entraîné pour suivre des instructions et tenir de longues conversations, avec des prompts Tree of Thoughts dans ses données. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. The first Synthia on Mistral 7B: trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent. Le premier Synthia sur Mistral 7B : entraîné sur des données de style Orca pour suivre des instructions et tenir de longues conversations. Non censuré : vérifiez les réponses importantes.</translation>
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
      <translation>Synthia 7B v2.0 avec un contexte étendu à 16 384 jetons par NurtureAI.</translation>
    </message>
    <message>
      <source>Synthia cards</source>
      <translation>Fiches de Synthia</translation>
    </message>
    <message>
      <source>Synthia family</source>
      <translation>Famille Synthia</translation>
    </message>
    <message>
      <source>Synthia is already running</source>
      <translation>Synthia est déjà ouvert</translation>
    </message>
    <message>
      <source>Synthia knows no spelling library for Windows yet.</source>
      <translation>Synthia ne connaît pas encore de bibliothèque d’orthographe pour Windows.</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 70B, the large twin of the 8B release. It uses the Llama 3 chat format instead of Synthia's own.</source>
      <translation>Synthia sur Llama 3 70B, le grand jumeau de la version 8B. Il utilise le format de chat de Llama 3 au lieu de celui de Synthia.</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 8B, trained with varied system messages. It uses the Llama 3 chat format instead of Synthia's own. Uncensored: check important answers.</source>
      <translation>Synthia sur Llama 3 8B, entraîné avec des messages système variés. Il utilise le format de chat de Llama 3 au lieu de celui de Synthia. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>Synthia reads its own chats (JSON), the cards' JSON lines, ChatGPT's conversations.json or its .zip, LM Studio's .conversation.json and Jan's threads.</source>
      <translation>Synthia lit ses propres discussions (JSON), les lignes JSON des fiches, conversations.json de ChatGPT ou son .zip, les .conversation.json de LM Studio et les fils de Jan.</translation>
    </message>
    <message>
      <source>System messages were taken out during training, so an empty or short one is worth trying too.</source>
      <translation>Les messages système ont été retirés pendant l’entraînement, un message vide ou court vaut donc aussi un essai.</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt système</translation>
    </message>
    <message>
      <source>THIRD-PARTY.txt beside the program holds the same list.</source>
      <translation>THIRD-PARTY.txt, à côté du programme, contient la même liste.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>The 70B twin of the 8B release.</source>
      <translation>Le jumeau 70B de la version 8B.</translation>
    </message>
    <message>
      <source>The CA bundle cannot be used</source>
      <translation>Le bundle CA ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The Hub cannot answer now</source>
      <translation>Le Hub ne peut pas répondre en ce moment</translation>
    </message>
    <message>
      <source>The Hub cannot be reached</source>
      <translation>Le Hub est injoignable</translation>
    </message>
    <message>
      <source>The Hub does not let you download {path}.</source>
      <translation>Le Hub ne vous laisse pas télécharger {path}.</translation>
    </message>
    <message>
      <source>The Hub does not show {repo} to you: it is private, gone, or the token is not accepted.</source>
      <translation>Le Hub ne vous montre pas {repo} : il est privé, a disparu, ou le jeton d’accès n’est pas accepté.</translation>
    </message>
    <message>
      <source>The Hub is switched off</source>
      <translation>Le Hub est désactivé</translation>
    </message>
    <message>
      <source>The Hub refused the download</source>
      <translation>Le Hub a refusé le téléchargement</translation>
    </message>
    <message>
      <source>The Hub was asked too often</source>
      <translation>Le Hub a été interrogé trop souvent</translation>
    </message>
    <message>
      <source>The Hub's answer cannot be used</source>
      <translation>La réponse du Hub ne peut pas être utilisée</translation>
    </message>
    <message>
      <source>The KV cache needs {needed:,.0f} MiB, and {free:,.0f} MiB of memory are free.</source>
      <translation>Le cache KV demande {needed:,.0f} MiB, et {free:,.0f} MiB de mémoire sont libres.</translation>
    </message>
    <message>
      <source>The PDF has no text</source>
      <translation>Le PDF n’a pas de texte</translation>
    </message>
    <message>
      <source>The RPC server at {endpoint} serves one loaded model at a time, of this program or another.</source>
      <translation>Le serveur RPC à {endpoint} sert un seul modèle chargé à la fois, de ce programme ou d’un autre.</translation>
    </message>
    <message>
      <source>The Synthia 3.0 data on Mixtral 8x7B, a mixture of experts.</source>
      <translation>Les données de Synthia 3.0 sur Mixtral 8x7B, un mélange d’experts.</translation>
    </message>
    <message>
      <source>The address in the environment of the proxy is no usable one: {error}.</source>
      <translation>L’adresse du proxy dans l’environnement n’est pas utilisable : {error}.</translation>
    </message>
    <message>
      <source>The address {proxy} of the proxy is no usable one: {error}.</source>
      <translation>L’adresse {proxy} du proxy n’est pas utilisable : {error}.</translation>
    </message>
    <message>
      <source>The answer cannot be used</source>
      <translation>La réponse ne peut pas être utilisée</translation>
    </message>
    <message>
      <source>The answer is larger than {limit:.0f} MB.</source>
      <translation>La réponse dépasse {limit:.0f} MB.</translation>
    </message>
    <message>
      <source>The authors of {repo} ask you to accept their terms first. Nothing was downloaded.</source>
      <translation>Les auteurs de {repo} vous demandent d’accepter d’abord leurs conditions. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>The authors of {repo} give the files to people who accepted their terms on its page. Nothing was downloaded.</source>
      <translation>Les auteurs de {repo} donnent les fichiers aux personnes qui ont accepté leurs conditions sur sa page. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>The card does not name the base model; it is told from the sizes of the layers.</source>
      <translation>La fiche ne nomme pas le modèle de base ; il est déduit de la taille des couches.</translation>
    </message>
    <message>
      <source>The card promises 16,384 tokens although the settings allow 32,768. Stay below 16,384.</source>
      <translation>La fiche promet 16 384 jetons bien que les paramètres en autorisent 32 768. Restez au-dessous de 16 384.</translation>
    </message>
    <message>
      <source>The card recommends the first message; its prompt block and its chat loop show the two others.</source>
      <translation>La fiche recommande le premier message ; son bloc de prompt et sa boucle de chat montrent les deux autres.</translation>
    </message>
    <message>
      <source>The card shows one system message in its prompt block and starts its chat loop with the other.</source>
      <translation>La fiche montre un message système dans son bloc de prompt et commence sa boucle de chat par l’autre.</translation>
    </message>
    <message>
      <source>The certificate of {host} cannot be checked. Nothing was sent to it.</source>
      <translation>Le certificat de {host} ne peut pas être vérifié. Rien n’y a été envoyé.</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>La connexion s’est rompue</translation>
    </message>
    <message>
      <source>The connection is not safe</source>
      <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
      <source>The connection to an RPC server broke: it ended, or its computer cannot be reached.</source>
      <translation>La connexion à un serveur RPC s’est rompue : il s’est arrêté, ou son ordinateur est injoignable.</translation>
    </message>
    <message>
      <source>The connection to the engine process was cut.</source>
      <translation>La connexion au processus du moteur a été coupée.</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>Le contexte est plein</translation>
    </message>
    <message>
      <source>The context is too short for this measurement</source>
      <translation>Le contexte est trop court pour cette mesure</translation>
    </message>
    <message>
      <source>The conversation has more than {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>La discussion a plus de {tokens:,} jetons, et le contexte en contient {length:,}, réponse comprise. Rien n’a été perdu.</translation>
    </message>
    <message>
      <source>The conversation has {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>La discussion a {tokens:,} jetons, et le contexte en contient {length:,}, réponse comprise. Rien n’a été perdu.</translation>
    </message>
    <message>
      <source>The conversation is gone</source>
      <translation>La discussion a disparu</translation>
    </message>
    <message>
      <source>The conversation is kept.</source>
      <translation>La discussion est conservée.</translation>
    </message>
    <message>
      <source>The conversation is too long for the context</source>
      <translation>La discussion est trop longue pour le contexte</translation>
    </message>
    <message>
      <source>The conversations are in use</source>
      <translation>Les discussions sont en cours d’utilisation</translation>
    </message>
    <message>
      <source>The conversations cannot be read</source>
      <translation>Les discussions ne peuvent pas être lues</translation>
    </message>
    <message>
      <source>The conversations come from a newer version of Synthia</source>
      <translation>Les discussions viennent d’une version plus récente de Synthia</translation>
    </message>
    <message>
      <source>The conversations could not be stored or read</source>
      <translation>Les discussions n’ont pas pu être enregistrées ou lues</translation>
    </message>
    <message>
      <source>The data folder cannot be used</source>
      <translation>Le dossier de données ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The data folder cannot be written</source>
      <translation>Le dossier de données n’est pas accessible en écriture</translation>
    </message>
    <message>
      <source>The dictionary cannot be opened</source>
      <translation>Le dictionnaire ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>The disk cannot hold a file this large</source>
      <translation>Le disque ne peut pas contenir un fichier aussi grand</translation>
    </message>
    <message>
      <source>The disk has no room for this</source>
      <translation>Le disque n’a pas la place pour cela</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Le disque est plein</translation>
    </message>
    <message>
      <source>The disk of {folder} is formatted as FAT, which holds files of up to 4 GiB only. Nothing was downloaded.</source>
      <translation>Le disque de {folder} est formaté en FAT, qui ne contient que des fichiers de 4 GiB au plus. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>The disk refused it: {path}. The code is still in the chat.</source>
      <translation>Le disque l’a refusé : {path}. Le code est encore dans la discussion.</translation>
    </message>
    <message>
      <source>The download is incomplete: {part} are there.</source>
      <translation>Le téléchargement est incomplet : {part} sont là.</translation>
    </message>
    <message>
      <source>The download led to a page instead of the file: download it again from the file's own link.</source>
      <translation>Le téléchargement a mené à une page au lieu du fichier : téléchargez-le de nouveau par le lien propre du fichier.</translation>
    </message>
    <message>
      <source>The download stopped</source>
      <translation>Le téléchargement s’est arrêté</translation>
    </message>
    <message>
      <source>The engine cannot start</source>
      <translation>Le moteur ne peut pas démarrer</translation>
    </message>
    <message>
      <source>The engine could not be started</source>
      <translation>Le moteur n’a pas pu être démarré</translation>
    </message>
    <message>
      <source>The engine failed</source>
      <translation>Le moteur a échoué</translation>
    </message>
    <message>
      <source>The engine has no RPC backend</source>
      <translation>Le moteur n’a pas de module RPC</translation>
    </message>
    <message>
      <source>The engine has no backend</source>
      <translation>Le moteur n’a pas de module de calcul</translation>
    </message>
    <message>
      <source>The engine is missing</source>
      <translation>Le moteur manque</translation>
    </message>
    <message>
      <source>The engine process crashed ({name}).</source>
      <translation>Le processus du moteur a planté ({name}).</translation>
    </message>
    <message>
      <source>The engine process ended with code {code}.</source>
      <translation>Le processus du moteur s’est terminé avec le code {code}.</translation>
    </message>
    <message>
      <source>The engine process no longer answered and was ended.</source>
      <translation>Le processus du moteur ne répondait plus et a été arrêté.</translation>
    </message>
    <message>
      <source>The engine process was killed from outside (SIGKILL); the system may have run out of memory.</source>
      <translation>Le processus du moteur a été tué de l’extérieur (SIGKILL) ; le système manquait peut-être de mémoire.</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with fewer layers on the GPU.</source>
      <translation>Le moteur a manqué de mémoire, même avec moins de couches sur le GPU.</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with smaller settings.</source>
      <translation>Le moteur a manqué de mémoire, même avec des réglages plus petits.</translation>
    </message>
    <message>
      <source>The engine ran out of memory.</source>
      <translation>Le moteur a manqué de mémoire.</translation>
    </message>
    <message>
      <source>The engine stopped working</source>
      <translation>Le moteur a cessé de fonctionner</translation>
    </message>
    <message>
      <source>The engine was stopped</source>
      <translation>Le moteur a été arrêté</translation>
    </message>
    <message>
      <source>The file became shorter while it was read.</source>
      <translation>Le fichier est devenu plus court pendant sa lecture.</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
      <source>The file changed while it was read</source>
      <translation>Le fichier a changé pendant sa lecture</translation>
    </message>
    <message>
      <source>The file ends inside its header, after {there:,} bytes.</source>
      <translation>Le fichier se termine dans son en-tête, après {there:,} octets.</translation>
    </message>
    <message>
      <source>The file has no text</source>
      <translation>Le fichier n’a pas de texte</translation>
    </message>
    <message>
      <source>The file has too much text</source>
      <translation>Le fichier a trop de texte</translation>
    </message>
    <message>
      <source>The file holds no bytes.</source>
      <translation>Le fichier ne contient aucun octet.</translation>
    </message>
    <message>
      <source>The file holds no chats</source>
      <translation>Le fichier ne contient pas de discussions</translation>
    </message>
    <message>
      <source>The file is damaged</source>
      <translation>Le fichier est endommagé</translation>
    </message>
    <message>
      <source>The file is empty</source>
      <translation>Le fichier est vide</translation>
    </message>
    <message>
      <source>The file is encrypted</source>
      <translation>Le fichier est chiffré</translation>
    </message>
    <message>
      <source>The file is gone</source>
      <translation>Le fichier a disparu</translation>
    </message>
    <message>
      <source>The file is no text in UTF-8</source>
      <translation>Le fichier n’est pas un texte en UTF-8</translation>
    </message>
    <message>
      <source>The file is not on the Hub</source>
      <translation>Le fichier n’est pas sur le Hub</translation>
    </message>
    <message>
      <source>The file is not text</source>
      <translation>Le fichier n’est pas du texte</translation>
    </message>
    <message>
      <source>The file is too large</source>
      <translation>Le fichier est trop grand</translation>
    </message>
    <message>
      <source>The file is too large for this drive</source>
      <translation>Le fichier est trop grand pour ce lecteur</translation>
    </message>
    <message>
      <source>The file is whole: its tensor table ends where the file ends. </source>
      <translation>Le fichier est entier : sa table de tenseurs se termine là où le fichier se termine. </translation>
    </message>
    <message>
      <source>The file may be damaged or made for another version: download it again, or choose another model.</source>
      <translation>Le fichier est peut-être endommagé ou fait pour une autre version : téléchargez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>The file needs too much memory</source>
      <translation>Le fichier demande trop de mémoire</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used and is kept as {kept}.</source>
      <translation>Le fichier de vos préréglages ne peut pas être utilisé et est conservé sous {kept}.</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used.</source>
      <translation>Le fichier de vos préréglages ne peut pas être utilisé.</translation>
    </message>
    <message>
      <source>The file on the Hub has changed</source>
      <translation>Le fichier sur le Hub a changé</translation>
    </message>
    <message>
      <source>The file system cannot hold a file as large as {where}. What was there before is unchanged.</source>
      <translation>Le système de fichiers ne peut pas contenir un fichier aussi grand que {where}. Ce qui était là auparavant est inchangé.</translation>
    </message>
    <message>
      <source>The file that holds it is damaged. The program works all the same.</source>
      <translation>Le fichier qui la contient est endommagé. Le programme fonctionne quand même.</translation>
    </message>
    <message>
      <source>The file was not kept and nothing was changed.</source>
      <translation>Le fichier n’a pas été conservé et rien n’a été changé.</translation>
    </message>
    <message>
      <source>The file was not saved</source>
      <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
      <source>The file was not written</source>
      <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
      <source>The file's text is gone</source>
      <translation>Le texte du fichier a disparu</translation>
    </message>
    <message>
      <source>The files could not be changed</source>
      <translation>Les fichiers n’ont pas pu être modifiés</translation>
    </message>
    <message>
      <source>The first 13B release, trained on Orca-style data.</source>
      <translation>La première version 13B, entraînée sur des données de style Orca.</translation>
    </message>
    <message>
      <source>The first 70B release, trained on Orca-style data.</source>
      <translation>La première version 70B, entraînée sur des données de style Orca.</translation>
    </message>
    <message>
      <source>The first 7B release, trained on Orca-style data.</source>
      <translation>La première version 7B, entraînée sur des données de style Orca.</translation>
    </message>
    <message>
      <source>The first Synthia of 13 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Le premier Synthia de 13 milliards de paramètres, sur Llama 2 et des données de style Orca. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>The first Synthia of 7 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Le premier Synthia de 7 milliards de paramètres, sur Llama 2 et des données de style Orca. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>The first Synthia of 70 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Le premier Synthia de 70 milliards de paramètres, sur Llama 2 et des données de style Orca. Non censuré : vérifiez les réponses importantes.</translation>
    </message>
    <message>
      <source>The first release said to have general Tree of Thoughts reasoning.</source>
      <translation>La première version dite avoir le raisonnement général Tree of Thoughts.</translation>
    </message>
    <message>
      <source>The folder cannot be used</source>
      <translation>Le dossier ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The folder for downloads is gone</source>
      <translation>Le dossier des téléchargements a disparu</translation>
    </message>
    <message>
      <source>The folder for the download cannot be used</source>
      <translation>Le dossier du téléchargement ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The folder is missing</source>
      <translation>Le dossier manque</translation>
    </message>
    <message>
      <source>The folder of this download is not there</source>
      <translation>Le dossier de ce téléchargement n’est pas là</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read or written.</source>
      <translation>Le dossier {folder} ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used.</source>
      <translation>Le dossier {folder} ne peut pas être utilisé.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written.</source>
      <translation>Le dossier {folder} n’est pas accessible en écriture.</translation>
    </message>
    <message>
      <source>The folder {folder} is gone.</source>
      <translation>Le dossier {folder} a disparu.</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only.</source>
      <translation>Le dossier {folder} est en lecture seule.</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be read: {reason}.</source>
      <translation>Le dossier {parent} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The header claims to be larger than {most} MiB.</source>
      <translation>L’en-tête prétend dépasser {most} MiB.</translation>
    </message>
    <message>
      <source>The header claims {block_count:,} layers.</source>
      <translation>L’en-tête prétend avoir {block_count:,} couches.</translation>
    </message>
    <message>
      <source>The header claims {number:,} entries, more than the file can hold.</source>
      <translation>L’en-tête prétend avoir {number:,} entrées, plus que le fichier ne peut contenir.</translation>
    </message>
    <message>
      <source>The header has the entry "{key}" twice.</source>
      <translation>L’en-tête contient deux fois l’entrée « {key} ».</translation>
    </message>
    <message>
      <source>The header holds a list of the unknown type {kind}.</source>
      <translation>L’en-tête contient une liste du type inconnu {kind}.</translation>
    </message>
    <message>
      <source>The header holds a list of {length:,} items, more than the file can hold.</source>
      <translation>L’en-tête contient une liste de {length:,} éléments, plus que le fichier ne peut contenir.</translation>
    </message>
    <message>
      <source>The header holds a text of {length:,} bytes, more than the {longest:,} allowed.</source>
      <translation>L’en-tête contient un texte de {length:,} octets, plus que les {longest:,} autorisés.</translation>
    </message>
    <message>
      <source>The header holds a value of the unknown type {kind}.</source>
      <translation>L’en-tête contient une valeur du type inconnu {kind}.</translation>
    </message>
    <message>
      <source>The header places tensors beyond any possible file size.</source>
      <translation>L’en-tête place des tenseurs au-delà de toute taille de fichier possible.</translation>
    </message>
    <message>
      <source>The header's alignment is not a power of two.</source>
      <translation>L’alignement de l’en-tête n’est pas une puissance de deux.</translation>
    </message>
    <message>
      <source>The join cannot go on</source>
      <translation>L’assemblage ne peut pas continuer</translation>
    </message>
    <message>
      <source>The keyring cannot be used</source>
      <translation>Le trousseau de clés ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The keyring of this computer did not delete the token: {error}.</source>
      <translation>Le trousseau de clés de cet ordinateur n’a pas supprimé le jeton d’accès : {error}.</translation>
    </message>
    <message>
      <source>The keyring of this computer did not read the token: {error}.</source>
      <translation>Le trousseau de clés de cet ordinateur n’a pas lu le jeton d’accès : {error}.</translation>
    </message>
    <message>
      <source>The keyring of this computer did not write the token: {error}.</source>
      <translation>Le trousseau de clés de cet ordinateur n’a pas écrit le jeton d’accès : {error}.</translation>
    </message>
    <message>
      <source>The layers of {name} cannot be stored in it.</source>
      <translation>Les couches de {name} ne peuvent pas y être stockées.</translation>
    </message>
    <message>
      <source>The library Enchant is not installed on this system.</source>
      <translation>La bibliothèque Enchant n’est pas installée sur ce système.</translation>
    </message>
    <message>
      <source>The linked file is missing</source>
      <translation>Le fichier lié manque</translation>
    </message>
    <message>
      <source>The list of parts cannot be read</source>
      <translation>La liste des parties ne peut pas être lue</translation>
    </message>
    <message>
      <source>The llama.cpp library does not load on this machine.</source>
      <translation>La bibliothèque llama.cpp ne se charge pas sur cette machine.</translation>
    </message>
    <message>
      <source>The memory plan could not be made</source>
      <translation>Le plan mémoire n’a pas pu être établi</translation>
    </message>
    <message>
      <source>The message is too long for the context</source>
      <translation>Le message est trop long pour le contexte</translation>
    </message>
    <message>
      <source>The message of Synthia 3.5 on Llama 3.</source>
      <translation>Le message de Synthia 3.5 sur Llama 3.</translation>
    </message>
    <message>
      <source>The model can be loaded all the same.</source>
      <translation>Le modèle peut être chargé quand même.</translation>
    </message>
    <message>
      <source>The model cannot be put back</source>
      <translation>Le modèle ne peut pas être remis</translation>
    </message>
    <message>
      <source>The model could not be loaded</source>
      <translation>Le modèle n’a pas pu être chargé</translation>
    </message>
    <message>
      <source>The model could not go on</source>
      <translation>Le modèle n’a pas pu continuer</translation>
    </message>
    <message>
      <source>The model does not fit into the free memory</source>
      <translation>Le modèle ne tient pas dans la mémoire libre</translation>
    </message>
    <message>
      <source>The model file cannot be read</source>
      <translation>Le fichier du modèle ne peut pas être lu</translation>
    </message>
    <message>
      <source>The model file is damaged</source>
      <translation>Le fichier du modèle est endommagé</translation>
    </message>
    <message>
      <source>The model file is empty</source>
      <translation>Le fichier du modèle est vide</translation>
    </message>
    <message>
      <source>The model file is for another kind of computer</source>
      <translation>Le fichier du modèle est fait pour un autre type d’ordinateur</translation>
    </message>
    <message>
      <source>The model file is incomplete</source>
      <translation>Le fichier du modèle est incomplet</translation>
    </message>
    <message>
      <source>The model file is missing</source>
      <translation>Le fichier du modèle manque</translation>
    </message>
    <message>
      <source>The model file may be damaged: download it again, or choose another model.</source>
      <translation>Le fichier du modèle est peut-être endommagé : téléchargez-le de nouveau, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>The model file was renamed</source>
      <translation>Le fichier du modèle a été renommé</translation>
    </message>
    <message>
      <source>The model file's version is not supported</source>
      <translation>La version du fichier du modèle n’est pas prise en charge</translation>
    </message>
    <message>
      <source>The model gets no system message.</source>
      <translation>Le modèle ne reçoit pas de message système.</translation>
    </message>
    <message>
      <source>The model has {count} parts, and {name} is not in the folder.</source>
      <translation>Le modèle a {count} parties, et {name} n’est pas dans le dossier.</translation>
    </message>
    <message>
      <source>The model has {split_count} parts, and {count} were read.</source>
      <translation>Le modèle a {split_count} parties, et {count} ont été lues.</translation>
    </message>
    <message>
      <source>The model is in parts.</source>
      <translation>Le modèle est en plusieurs parties.</translation>
    </message>
    <message>
      <source>The model's chat template does not work</source>
      <translation>Le gabarit de chat du modèle ne fonctionne pas</translation>
    </message>
    <message>
      <source>The name is taken</source>
      <translation>Le nom est pris</translation>
    </message>
    <message>
      <source>The one page of {name} is a picture without any text, as a scanner makes it.</source>
      <translation>La seule page de {name} est une image sans aucun texte, comme en produit un scanner.</translation>
    </message>
    <message>
      <source>The package has {size} and {folder} has {free} free. Nothing was kept.</source>
      <translation>Le paquet fait {size} et {folder} a {free} libres. Rien n’a été conservé.</translation>
    </message>
    <message>
      <source>The package llama-cpp-python is not installed.</source>
      <translation>Le paquet llama-cpp-python n’est pas installé.</translation>
    </message>
    <message>
      <source>The part is missing</source>
      <translation>La partie manque</translation>
    </message>
    <message>
      <source>The parts are being joined</source>
      <translation>Les parties sont en cours d’assemblage</translation>
    </message>
    <message>
      <source>The parts cannot be read</source>
      <translation>Les parties ne peuvent pas être lues</translation>
    </message>
    <message>
      <source>The parts could not be joined</source>
      <translation>Les parties n’ont pas pu être assemblées</translation>
    </message>
    <message>
      <source>The parts do not fit together</source>
      <translation>Les parties ne vont pas ensemble</translation>
    </message>
    <message>
      <source>The parts do not make one model</source>
      <translation>Les parties ne forment pas un seul modèle</translation>
    </message>
    <message>
      <source>The preset "{label}" has a value that cannot be used: {problems}.</source>
      <translation>Le préréglage « {label} » a une valeur inutilisable : {problems}.</translation>
    </message>
    <message>
      <source>The presets were not exported</source>
      <translation>Les préréglages n’ont pas été exportés</translation>
    </message>
    <message>
      <source>The presets were not read</source>
      <translation>Les préréglages n’ont pas été lus</translation>
    </message>
    <message>
      <source>The presets were not saved</source>
      <translation>Les préréglages n’ont pas été enregistrés</translation>
    </message>
    <message>
      <source>The process that read {name} ended. Nothing else is affected.</source>
      <translation>Le processus qui lisait {name} s’est terminé. Rien d’autre n’est touché.</translation>
    </message>
    <message>
      <source>The program's list of models is damaged</source>
      <translation>La liste des modèles du programme est endommagée</translation>
    </message>
    <message>
      <source>The program's presets are damaged</source>
      <translation>Les préréglages du programme sont endommagés</translation>
    </message>
    <message>
      <source>The proxy asks for a password</source>
      <translation>Le proxy demande un mot de passe</translation>
    </message>
    <message>
      <source>The proxy cannot be used</source>
      <translation>Le proxy ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The proxy refused the call (HTTP 407).</source>
      <translation>Le proxy a refusé l’appel (HTTP 407).</translation>
    </message>
    <message>
      <source>The redirect is not secure</source>
      <translation>La redirection n’est pas sûre</translation>
    </message>
    <message>
      <source>The release feed cannot be read</source>
      <translation>Le flux de versions ne peut pas être lu</translation>
    </message>
    <message>
      <source>The release feed cannot be used</source>
      <translation>Le flux de versions ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>The release key of this build is broken</source>
      <translation>La clé de publication de ce programme est défectueuse</translation>
    </message>
    <message>
      <source>The repository is not open to you</source>
      <translation>Le dépôt ne vous est pas ouvert</translation>
    </message>
    <message>
      <source>The repository is too large</source>
      <translation>Le dépôt est trop grand</translation>
    </message>
    <message>
      <source>The revision is not on the Hub</source>
      <translation>La révision n’est pas sur le Hub</translation>
    </message>
    <message>
      <source>The same without its last sentence, as Synthia 70B 1.1 asks for it.</source>
      <translation>Le même sans sa dernière phrase, comme Synthia 70B 1.1 le demande.</translation>
    </message>
    <message>
      <source>The secure connection to {host} failed. Nothing was changed.</source>
      <translation>La connexion sécurisée à {host} a échoué. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The server refused</source>
      <translation>Le serveur a refusé</translation>
    </message>
    <message>
      <source>The server sends in a circle</source>
      <translation>Le serveur tourne en rond</translation>
    </message>
    <message>
      <source>The server sends nowhere</source>
      <translation>Le serveur ne mène nulle part</translation>
    </message>
    <message>
      <source>The settings come from a newer version of Synthia. What this version knows is used; {kept} keeps the rest.</source>
      <translation>Les paramètres viennent d’une version plus récente de Synthia. Ce que cette version connaît est utilisé ; {kept} garde le reste.</translation>
    </message>
    <message>
      <source>The settings could not be read ({reason}). The defaults are used.</source>
      <translation>Les paramètres n’ont pas pu être lus ({reason}). Les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
      <source>The settings file is broken. The defaults are used.</source>
      <translation>Le fichier des paramètres est défectueux. Les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
      <source>The settings file was broken. It is kept as {kept}, and the defaults are used.</source>
      <translation>Le fichier des paramètres était défectueux. Il est conservé sous {kept}, et les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>Les paramètres n’ont pas été enregistrés</translation>
    </message>
    <message>
      <source>The signature is for no named file, not for {name}.</source>
      <translation>La signature ne désigne aucun fichier, elle n’est pas pour {name}.</translation>
    </message>
    <message>
      <source>The signature is for version unknown, not for {version}.</source>
      <translation>La signature est pour une version inconnue, pas pour la {version}.</translation>
    </message>
    <message>
      <source>The signature is for version {other}, not for {version}.</source>
      <translation>La signature est pour la version {other}, pas pour la {version}.</translation>
    </message>
    <message>
      <source>The signature is for {file}, not for {name}.</source>
      <translation>La signature est pour {file}, pas pour {name}.</translation>
    </message>
    <message>
      <source>The signature is not right</source>
      <translation>La signature n’est pas correcte</translation>
    </message>
    <message>
      <source>The signature of {name} cannot be read ({error}).</source>
      <translation>La signature de {name} ne peut pas être lue ({error}).</translation>
    </message>
    <message>
      <source>The signature of {name} is of an old form that this program does not take.</source>
      <translation>La signature de {name} est d’une ancienne forme que ce programme n’accepte pas.</translation>
    </message>
    <message>
      <source>The speed could not be measured</source>
      <translation>La vitesse n’a pas pu être mesurée</translation>
    </message>
    <message>
      <source>The spelling library does not work</source>
      <translation>La bibliothèque d’orthographe ne fonctionne pas</translation>
    </message>
    <message>
      <source>The spelling library is there, but no dictionary for it.</source>
      <translation>La bibliothèque d’orthographe est là, mais sans dictionnaire.</translation>
    </message>
    <message>
      <source>The system gives no access to {name}: {reason}.</source>
      <translation>Le système ne donne pas accès à {name} : {reason}.</translation>
    </message>
    <message>
      <source>The system refused a new process: {error}.</source>
      <translation>Le système a refusé un nouveau processus : {error}.</translation>
    </message>
    <message>
      <source>The template in the model file failed: {reason}. The conversation is unchanged.</source>
      <translation>Le gabarit du fichier du modèle a échoué : {reason}. La discussion est inchangée.</translation>
    </message>
    <message>
      <source>The tensor "{name}" has rows of {shape:,} weights, which {known_name} cannot hold.</source>
      <translation>Le tenseur « {name} » a des lignes de {shape:,} poids, que {known_name} ne peut pas contenir.</translation>
    </message>
    <message>
      <source>The tensor "{name}" has {dimensions:,} dimensions.</source>
      <translation>Le tenseur « {name} » a {dimensions:,} dimensions.</translation>
    </message>
    <message>
      <source>The text of "{name}" has {count:,} characters; {longest_text:,} are the most.</source>
      <translation>Le texte de « {name} » a {count:,} caractères ; {longest_text:,} sont le maximum.</translation>
    </message>
    <message>
      <source>The token cannot be stored</source>
      <translation>Le jeton d’accès ne peut pas être enregistré</translation>
    </message>
    <message>
      <source>The token was refused</source>
      <translation>Le jeton d’accès a été refusé</translation>
    </message>
    <message>
      <source>The trash does not take {original}: {error}. The file is kept aside in {parent}.</source>
      <translation>La corbeille n’accepte pas {original} : {error}. Le fichier est mis de côté dans {parent}.</translation>
    </message>
    <message>
      <source>The update could not be looked for</source>
      <translation>La recherche de mise à jour a échoué</translation>
    </message>
    <message>
      <source>The weights of v2.0 with the largest context raised to 16k.</source>
      <translation>Les poids de la v2.0 avec le contexte maximal porté à 16k.</translation>
    </message>
    <message>
      <source>The {count} parts have {total:,} bytes together, and the model in them has {tensor_end:,}. Nothing was changed.</source>
      <translation>Les {count} parties ont ensemble {total:,} octets, et le modèle qu’elles contiennent en a {tensor_end:,}. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The {pages:,} pages of {name} are pictures without any text, as a scanner makes them.</source>
      <translation>Les {pages:,} pages de {name} sont des images sans aucun texte, comme en produit un scanner.</translation>
    </message>
    <message>
      <source>The {size} on disk are kept.</source>
      <translation>Les {size} sur le disque sont conservés.</translation>
    </message>
    <message>
      <source>Then make a token at {page} and put it into Settings.</source>
      <translation>Créez ensuite un jeton d’accès sur {page} et saisissez-le dans Paramètres.</translation>
    </message>
    <message>
      <source>There are no chats in this file</source>
      <translation>Il n’y a pas de discussions dans ce fichier</translation>
    </message>
    <message>
      <source>There are no words in {name}.</source>
      <translation>Il n’y a pas de mots dans {name}.</translation>
    </message>
    <message>
      <source>There are: {names}.</source>
      <translation>Il y a : {names}.</translation>
    </message>
    <message>
      <source>There is no RPC server at {endpoint}.</source>
      <translation>Il n’y a pas de serveur RPC à {endpoint}.</translation>
    </message>
    <message>
      <source>There is no connection to {host} now. Nothing was changed.</source>
      <translation>Il n’y a pas de connexion à {host} en ce moment. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>There is no connection to {host} now: {reason}. Nothing was changed.</source>
      <translation>Il n’y a pas de connexion à {host} en ce moment : {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>There is no file at {first}.</source>
      <translation>Il n’y a pas de fichier à {first}.</translation>
    </message>
    <message>
      <source>There is no file at {path}.</source>
      <translation>Il n’y a pas de fichier à {path}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Nothing was downloaded.</source>
      <translation>Il n’y a pas de dossier {folder}. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>There is no folder {parent}. Nothing was changed.</source>
      <translation>Il n’y a pas de dossier {parent}. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>There is no model to answer with.</source>
      <translation>Il n’y a pas de modèle pour répondre.</translation>
    </message>
    <message>
      <source>There is no preset named "{name}"</source>
      <translation>Il n’y a pas de préréglage nommé « {name} »</translation>
    </message>
    <message>
      <source>There is no such branch</source>
      <translation>Cette branche n’existe pas</translation>
    </message>
    <message>
      <source>There is no such repository</source>
      <translation>Ce dépôt n’existe pas</translation>
    </message>
    <message>
      <source>There is no token</source>
      <translation>Il n’y a pas de jeton d’accès</translation>
    </message>
    <message>
      <source>There is no trash on this drive</source>
      <translation>Il n’y a pas de corbeille sur ce lecteur</translation>
    </message>
    <message>
      <source>There is not enough room on the disk</source>
      <translation>Il n’y a pas assez de place sur le disque</translation>
    </message>
    <message>
      <source>There is nothing at this address</source>
      <translation>Il n’y a rien à cette adresse</translation>
    </message>
    <message>
      <source>There is nothing to join</source>
      <translation>Il n’y a rien à assembler</translation>
    </message>
    <message>
      <source>There is too little free memory to measure the speed</source>
      <translation>Il y a trop peu de mémoire libre pour mesurer la vitesse</translation>
    </message>
    <message>
      <source>There is too little room on the disk to measure the speed</source>
      <translation>Il y a trop peu de place sur le disque pour mesurer la vitesse</translation>
    </message>
    <message>
      <source>There was no end to reading {name}; some damaged files are like that.</source>
      <translation>La lecture de {name} ne finissait pas ; certains fichiers endommagés sont ainsi.</translation>
    </message>
    <message>
      <source>These files need no joining</source>
      <translation>Ces fichiers n’ont pas besoin d’assemblage</translation>
    </message>
    <message>
      <source>These files were made before llama.cpp's present layout of Mixtral models and no longer load.</source>
      <translation>Ces fichiers ont été faits avant la disposition actuelle des modèles Mixtral dans llama.cpp et ne se chargent plus.</translation>
    </message>
    <message>
      <source>These parts belong to somewhere else</source>
      <translation>Ces parties appartiennent à autre chose</translation>
    </message>
    <message>
      <source>These pieces do not make a whole model</source>
      <translation>Ces morceaux ne forment pas un modèle entier</translation>
    </message>
    <message>
      <source>They are {names}.</source>
      <translation>Ce sont {names}.</translation>
    </message>
    <message>
      <source>This KV cache format does not fit the model</source>
      <translation>Ce format de cache KV ne convient pas au modèle</translation>
    </message>
    <message>
      <source>This KV cache format needs flash attention</source>
      <translation>Ce format de cache KV demande Flash Attention</translation>
    </message>
    <message>
      <source>This account is not allowed to read {path}.</source>
      <translation>Ce compte n’est pas autorisé à lire {path}.</translation>
    </message>
    <message>
      <source>This computer has no keyring that Synthia can use, and a token is not written into a plain file.</source>
      <translation>Cet ordinateur n’a pas de trousseau de clés que Synthia puisse utiliser, et un jeton d’accès n’est pas écrit dans un fichier en clair.</translation>
    </message>
    <message>
      <source>This download cannot be stored</source>
      <translation>Ce téléchargement ne peut pas être enregistré</translation>
    </message>
    <message>
      <source>This engine build uses instructions that this processor does not have (SIGILL).</source>
      <translation>Cette version du moteur utilise des instructions que ce processeur n’a pas (SIGILL).</translation>
    </message>
    <message>
      <source>This file is being downloaded already</source>
      <translation>Ce fichier est déjà en cours de téléchargement</translation>
    </message>
    <message>
      <source>This file is not a language model</source>
      <translation>Ce fichier n’est pas un modèle de langage</translation>
    </message>
    <message>
      <source>This is a folder</source>
      <translation>C’est un dossier</translation>
    </message>
    <message>
      <source>This is no file</source>
      <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
      <source>This is not a GGUF model file</source>
      <translation>Ce n’est pas un fichier de modèle GGUF</translation>
    </message>
    <message>
      <source>This is one piece of a model file</source>
      <translation>C’est un morceau d’un fichier de modèle</translation>
    </message>
    <message>
      <source>This is part {number} of {count} of a model</source>
      <translation>C’est la partie {number} sur {count} d’un modèle</translation>
    </message>
    <message>
      <source>This kind of model is not supported</source>
      <translation>Ce type de modèle n’est pas pris en charge</translation>
    </message>
    <message>
      <source>This model asks for your consent</source>
      <translation>Ce modèle demande votre accord</translation>
    </message>
    <message>
      <source>This model cannot be deleted here</source>
      <translation>Ce modèle ne peut pas être supprimé ici</translation>
    </message>
    <message>
      <source>This model cannot chat</source>
      <translation>Ce modèle ne peut pas discuter</translation>
    </message>
    <message>
      <source>This model has no tokenizer</source>
      <translation>Ce modèle n’a pas de tokenizer</translation>
    </message>
    <message>
      <source>This model is on this computer already</source>
      <translation>Ce modèle est déjà sur cet ordinateur</translation>
    </message>
    <message>
      <source>This names no repository</source>
      <translation>Cela ne désigne aucun dépôt</translation>
    </message>
    <message>
      <source>This repository asks for your consent first</source>
      <translation>Ce dépôt demande d’abord votre accord</translation>
    </message>
    <message>
      <source>This repository is disabled</source>
      <translation>Ce dépôt est désactivé</translation>
    </message>
    <message>
      <source>This repository says openrail; the model itself is under the Llama 2 licence.</source>
      <translation>Ce dépôt indique openrail ; le modèle lui-même est sous la licence Llama 2.</translation>
    </message>
    <message>
      <source>Thoughtful</source>
      <translation>Réfléchi</translation>
    </message>
    <message>
      <source>Together they are {left:,} bytes longer than the model that they begin with.</source>
      <translation>Ensemble, elles font {left:,} octets de plus que le modèle par lequel elles commencent.</translation>
    </message>
    <message>
      <source>Trained along the Orca 2 paper. The data holds the Tree of Thoughts message and ten more long system messages.</source>
      <translation>Entraîné selon l’article Orca 2. Les données contiennent le message Tree of Thoughts et dix autres longs messages système.</translation>
    </message>
    <message>
      <source>Trained on whole agent sessions of up to 65,536 tokens. Keeps the image and video input of its base.</source>
      <translation>Entraîné sur des sessions d’agent entières jusqu’à 65 536 jetons. Garde l’entrée d’images et de vidéos de sa base.</translation>
    </message>
    <message>
      <source>Trained without any system message.</source>
      <translation>Entraîné sans aucun message système.</translation>
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
      <translation>Réessayez plus tard, ou par un autre réseau : quelque chose en chemin modifie peut-être le fichier.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Réessayez plus tard.</translation>
    </message>
    <message>
      <source>Try again later. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>Réessayez plus tard. Si cela se reproduit, prévenez le projet : quelqu’un a peut-être mis un autre fichier à sa place.</translation>
    </message>
    <message>
      <source>Try again later; the details help to mend it.</source>
      <translation>Réessayez plus tard ; les détails aident à corriger l’erreur.</translation>
    </message>
    <message>
      <source>Try again then.</source>
      <translation>Réessayez alors.</translation>
    </message>
    <message>
      <source>Try again then. With a token of your own in Settings it allows more.</source>
      <translation>Réessayez alors. Avec votre propre jeton d’accès dans Paramètres, il en permet plus.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, report it with the details.</source>
      <translation>Réessayez. Si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>Réessayez. Si cela se reproduit, prévenez le projet : quelqu’un a peut-être mis un autre fichier à sa place.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, use a shorter context or a smaller model.</source>
      <translation>Réessayez. Si cela se reproduit, utilisez un contexte plus court ou un modèle plus petit.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details below help to mend it.</source>
      <translation>Réessayez ; si cela se reproduit, les détails ci-dessous aident à corriger l’erreur.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details help to mend it.</source>
      <translation>Réessayez ; si cela se reproduit, les détails aident à corriger l’erreur.</translation>
    </message>
    <message>
      <source>Two of its files have the same name. Nothing was downloaded.</source>
      <translation>Deux de ses fichiers ont le même nom. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>Uncensored: it answers what other models refuse. What is done with the answers is up to you.</source>
      <translation>Non censuré : il répond à ce que d’autres modèles refusent. L’usage des réponses relève de votre responsabilité.</translation>
    </message>
    <message>
      <source>Unload that model, or end the other program.</source>
      <translation>Déchargez ce modèle, ou fermez l’autre programme.</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again.</source>
      <translation>Déverrouillez le trousseau de clés et réessayez.</translation>
    </message>
    <message>
      <source>Unpack it and open the .gguf file inside.</source>
      <translation>Décompressez-le et ouvrez le fichier .gguf qui s’y trouve.</translation>
    </message>
    <message>
      <source>Unpack it, or download the model's GGUF version.</source>
      <translation>Décompressez-le, ou téléchargez la version GGUF du modèle.</translation>
    </message>
    <message>
      <source>Update Synthia, then try again.</source>
      <translation>Mettez Synthia à jour, puis réessayez.</translation>
    </message>
    <message>
      <source>Update the program, or choose another model.</source>
      <translation>Mettez le programme à jour, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>Use a shorter context or a smaller KV cache format.</source>
      <translation>Utilisez un contexte plus court ou un format de cache KV plus petit.</translation>
    </message>
    <message>
      <source>Use a shorter context, fewer layers on the GPU, or a smaller model.</source>
      <translation>Utilisez un contexte plus court, moins de couches sur le GPU, ou un modèle plus petit.</translation>
    </message>
    <message>
      <source>Use a smaller model.</source>
      <translation>Utilisez un modèle plus petit.</translation>
    </message>
    <message>
      <source>Use that window, or start this one with another folder: --data-dir.</source>
      <translation>Utilisez cette fenêtre-là, ou démarrez celle-ci avec un autre dossier : --data-dir.</translation>
    </message>
    <message>
      <source>Uses the chat template inside the GGUF file.</source>
      <translation>Utilise le gabarit de chat du fichier GGUF.</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Très grand</translation>
    </message>
    <message>
      <source>Very large, almost no loss</source>
      <translation>Très grand, presque aucune perte</translation>
    </message>
    <message>
      <source>Very large; the card does not recommend it</source>
      <translation>Très grand ; non recommandé par la fiche</translation>
    </message>
    <message>
      <source>Very low loss</source>
      <translation>Très faible perte</translation>
    </message>
    <message>
      <source>Very low loss; recommended by the card</source>
      <translation>Très faible perte ; recommandé par la fiche</translation>
    </message>
    <message>
      <source>Very small, heavy loss</source>
      <translation>Très petit, forte perte</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Attendez que ce soit fini.</translation>
    </message>
    <message>
      <source>What arrived there is kept.</source>
      <translation>Ce qui y est arrivé est conservé.</translation>
    </message>
    <message>
      <source>What is already shown is kept.</source>
      <translation>Ce qui est déjà affiché est conservé.</translation>
    </message>
    <message>
      <source>What is known of this release comes from third parties.</source>
      <translation>Ce que l’on sait de cette version vient de tiers.</translation>
    </message>
    <message>
      <source>What the chat loop of the first Synthia models starts with.</source>
      <translation>Ce par quoi commence la boucle de chat des premiers modèles Synthia.</translation>
    </message>
    <message>
      <source>What the model cards' own chat loop uses.</source>
      <translation>Ce qu’utilise la boucle de chat des fiches de modèles.</translation>
    </message>
    <message>
      <source>What {host} sent is not the release feed of this program. {reason} Nothing was changed.</source>
      <translation>Ce que {host} a envoyé n’est pas le flux de versions de ce programme. {reason} Rien n’a été changé.</translation>
    </message>
    <message>
      <source>Where the model came from was not noted</source>
      <translation>L’origine du modèle n’a pas été notée</translation>
    </message>
    <message>
      <source>Write it as http://name:port under Settings.</source>
      <translation>Écrivez-le sous la forme http://nom:port sous Paramètres.</translation>
    </message>
    <message>
      <source>Write its address in Settings as http://host:port.</source>
      <translation>Écrivez son adresse dans Paramètres sous la forme http://hôte:port.</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {error}.</source>
      <translation>L’écriture dans {folder} a échoué : {error}.</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {reason}. Nothing was kept.</source>
      <translation>L’écriture dans {folder} a échoué : {reason}. Rien n’a été conservé.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}.</source>
      <translation>L’écriture de {file} a échoué : {reason}.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The file is as it was before.</source>
      <translation>L’écriture de {file} a échoué : {reason}. Le fichier est tel qu’il était auparavant.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The model itself is whole and can be used.</source>
      <translation>L’écriture de {file} a échoué : {reason}. Le modèle lui-même est entier et utilisable.</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The settings on the disk are the ones from before.</source>
      <translation>L’écriture de {file} a échoué : {reason}. Les paramètres sur le disque sont ceux d’avant.</translation>
    </message>
    <message>
      <source>Writing {path} failed: {error}.</source>
      <translation>L’écriture de {path} a échoué : {error}.</translation>
    </message>
    <message>
      <source>Writing {where} filled the disk. What was there before is unchanged.</source>
      <translation>L’écriture de {where} a rempli le disque. Ce qui était là auparavant est inchangé.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>Your message is kept.</source>
      <translation>Votre message est conservé.</translation>
    </message>
    <message>
      <source>Your own presets are unchanged.</source>
      <translation>Vos propres préréglages sont inchangés.</translation>
    </message>
    <message>
      <source>Your presets could not be read ({reason}).</source>
      <translation>Vos préréglages n’ont pas pu être lus ({reason}).</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>une archive 7-Zip</translation>
    </message>
    <message>
      <source>a GGML file, the format before GGUF</source>
      <translation>un fichier GGML, le format d’avant GGUF</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the model itself</source>
      <translation>un pointeur Git LFS, pas le modèle lui-même</translation>
    </message>
    <message>
      <source>a JSON file</source>
      <translation>un fichier JSON</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>un checkpoint PyTorch</translation>
    </message>
    <message>
      <source>a diffusion model, which this program does not run</source>
      <translation>un modèle de diffusion, que ce programme n’exécute pas</translation>
    </message>
    <message>
      <source>a download that has not begun: its first bytes are all zero</source>
      <translation>un téléchargement qui n’a pas commencé : ses premiers octets sont tous nuls</translation>
    </message>
    <message>
      <source>a file with another SHA-256 than the feed tells</source>
      <translation>un fichier dont le SHA-256 n’est pas celui du flux</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>une archive gzip</translation>
    </message>
    <message>
      <source>a piece of {whole}</source>
      <translation>un morceau de {whole}</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>un fichier safetensors</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>une page web</translation>
    </message>
    <message>
      <source>a zip archive or a PyTorch checkpoint</source>
      <translation>une archive zip ou un checkpoint PyTorch</translation>
    </message>
    <message>
      <source>an Ollama manifest</source>
      <translation>un manifeste Ollama</translation>
    </message>
    <message>
      <source>an embedding model: it turns text into numbers and writes none</source>
      <translation>un modèle de plongement : il change le texte en nombres et n’en écrit pas</translation>
    </message>
    <message>
      <source>an encoder-decoder model, which this program does not run</source>
      <translation>un modèle encodeur-décodeur, que ce programme n’exécute pas</translation>
    </message>
    <message>
      <source>document {number} is not the one that its messages name</source>
      <translation>le document {number} n’est pas celui que nomment ses messages</translation>
    </message>
    <message>
      <source>in a moment</source>
      <translation>dans un instant</translation>
    </message>
    <message>
      <source>in some minutes</source>
      <translation>dans quelques minutes</translation>
    </message>
    <message>
      <source>in {seconds} minutes</source>
      <translation>dans {seconds} minutes</translation>
    </message>
    <message>
      <source>in {seconds} seconds</source>
      <translation>dans {seconds} secondes</translation>
    </message>
    <message>
      <source>it breaks off every answer</source>
      <translation>il interrompt chaque réponse</translation>
    </message>
    <message>
      <source>it changed again and again while it was sent.</source>
      <translation>il a changé sans cesse pendant l’envoi.</translation>
    </message>
    <message>
      <source>it changed while it was sent</source>
      <translation>il a changé pendant l’envoi</translation>
    </message>
    <message>
      <source>it computes a number that is too large</source>
      <translation>il calcule un nombre trop grand</translation>
    </message>
    <message>
      <source>it did not answer in time</source>
      <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
      <source>it does not begin as such a file does</source>
      <translation>il ne commence pas comme un fichier de ce type</translation>
    </message>
    <message>
      <source>it does not come to an end</source>
      <translation>il ne se termine pas</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>il se termine trop tôt</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>il n’a pas donné de raison</translation>
    </message>
    <message>
      <source>it has {found:,} bytes instead of {size:,}</source>
      <translation>il a {found:,} octets au lieu de {size:,}</translation>
    </message>
    <message>
      <source>it has {length:,} bytes instead of {size:,}</source>
      <translation>il a {length:,} octets au lieu de {size:,}</translation>
    </message>
    <message>
      <source>it has {size:,} bytes instead of {part_size:,}.</source>
      <translation>il a {size:,} octets au lieu de {part_size:,}.</translation>
    </message>
    <message>
      <source>it is another chat's, or of another model or engine</source>
      <translation>il appartient à une autre discussion, ou à un autre modèle ou moteur</translation>
    </message>
    <message>
      <source>it is cut short, or too long</source>
      <translation>il est tronqué, ou trop long</translation>
    </message>
    <message>
      <source>it is longer than it was</source>
      <translation>il est plus long qu’avant</translation>
    </message>
    <message>
      <source>it is not signed by this program</source>
      <translation>il n’est pas signé par ce programme</translation>
    </message>
    <message>
      <source>it is shorter than it was</source>
      <translation>il est plus court qu’avant</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>il est trop long</translation>
    </message>
    <message>
      <source>it leaves the question out of the prompt</source>
      <translation>il omet la question dans le prompt</translation>
    </message>
    <message>
      <source>it pads a text by a number</source>
      <translation>il complète un texte par un nombre</translation>
    </message>
    <message>
      <source>it repeats a text too often</source>
      <translation>il répète un texte trop souvent</translation>
    </message>
    <message>
      <source>its SHA-256 is {linked}… instead of {sha256}….</source>
      <translation>son SHA-256 est {linked}… au lieu de {sha256}….</translation>
    </message>
    <message>
      <source>its digests are not those of its bytes</source>
      <translation>ses empreintes ne sont pas celles de ses octets</translation>
    </message>
    <message>
      <source>its header is too long</source>
      <translation>son en-tête est trop long</translation>
    </message>
    <message>
      <source>its text does not come to an end</source>
      <translation>son texte ne se termine pas</translation>
    </message>
    <message>
      <source>its tokens are not those of its header</source>
      <translation>ses jetons ne sont pas ceux de son en-tête</translation>
    </message>
    <message>
      <source>lines that are no turns: {count:,}</source>
      <translation>lignes qui ne sont pas des tours : {count:,}</translation>
    </message>
    <message>
      <source>llama.cpp does not take it</source>
      <translation>llama.cpp ne l’accepte pas</translation>
    </message>
    <message>
      <source>llama.cpp failed while computing (code {code}). What is already shown is kept.</source>
      <translation>llama.cpp a échoué pendant le calcul (code {code}). Ce qui est déjà affiché est conservé.</translation>
    </message>
    <message>
      <source>llama.cpp found an error in itself and stopped (SIGABRT).</source>
      <translation>llama.cpp a trouvé une erreur en lui-même et s’est arrêté (SIGABRT).</translation>
    </message>
    <message>
      <source>llama.cpp found nothing to compute with in {folder}.</source>
      <translation>llama.cpp n’a trouvé dans {folder} rien avec quoi calculer.</translation>
    </message>
    <message>
      <source>llama.cpp refused {name}: {reason}.</source>
      <translation>llama.cpp a refusé {name} : {reason}.</translation>
    </message>
    <message>
      <source>message {number} has no id, text or role</source>
      <translation>le message {number} n’a pas d’identifiant, de texte ou de rôle</translation>
    </message>
    <message>
      <source>messages that came twice: {count:,}</source>
      <translation>messages en double : {count:,}</translation>
    </message>
    <message>
      <source>messages that followed each other in a circle: {count:,}</source>
      <translation>messages qui se suivaient en rond : {count:,}</translation>
    </message>
    <message>
      <source>messages that followed others which are not there: {count:,}</source>
      <translation>messages qui en suivaient d’autres, absents : {count:,}</translation>
    </message>
    <message>
      <source>messages without text: {count:,}</source>
      <translation>messages sans texte : {count:,}</translation>
    </message>
    <message>
      <source>more than the {size:,} bytes that the feed tells</source>
      <translation>plus que les {size:,} octets indiqués par le flux</translation>
    </message>
    <message>
      <source>no GGUF models at all</source>
      <translation>aucun modèle GGUF</translation>
    </message>
    <message>
      <source>only {came:,} bytes came in {seconds:.0f} seconds</source>
      <translation>seuls {came:,} octets sont venus en {seconds:.0f} secondes</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>page {page}</translation>
    </message>
    <message>
      <source>synthia-desktop presets list shows them all.</source>
      <translation>synthia-desktop presets list les montre tous.</translation>
    </message>
    <message>
      <source>the branch that was shown is not known</source>
      <translation>la branche qui était affichée n’est pas connue</translation>
    </message>
    <message>
      <source>the chat's id is no file name</source>
      <translation>l’identifiant de la discussion n’est pas un nom de fichier</translation>
    </message>
    <message>
      <source>the file with -00001-of- in its name</source>
      <translation>le fichier avec -00001-of- dans son nom</translation>
    </message>
    <message>
      <source>{count} of {total} files match the published SHA-256. Of the others no hash is known.</source>
      <translation>{count} des {total} fichiers correspondent au SHA-256 publié. Des autres, on ne connaît pas l’empreinte.</translation>
    </message>
    <message>
      <source>{count} parts are in the folder, and {missing} is not.</source>
      <translation>{count} parties sont dans le dossier, et {missing} n’y est pas.</translation>
    </message>
    <message>
      <source>{done:,} bytes in place of the {size:,} that the feed tells</source>
      <translation>{done:,} octets au lieu des {size:,} indiqués par le flux</translation>
    </message>
    <message>
      <source>{file_name} says that it has no vocabulary, so that no text can be put to it.</source>
      <translation>{file_name} dit ne pas avoir de vocabulaire, aucun texte ne peut donc lui être soumis.</translation>
    </message>
    <message>
      <source>{filename}: {reason}. What is there can be joined later.</source>
      <translation>{filename} : {reason}. Ce qui est là pourra être assemblé plus tard.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>{file} is no file.</source>
      <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
      <source>{file}: {reason}. What was there before is unchanged.</source>
      <translation>{file} : {reason}. Ce qui était là auparavant est inchangé.</translation>
    </message>
    <message>
      <source>{final} is not the package that would be downloaded. It was left as it is.</source>
      <translation>{final} n’est pas le paquet qui serait téléchargé. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <source>{folder} cannot be found. The drive it is on may be unplugged.</source>
      <translation>{folder} est introuvable. Le lecteur sur lequel il se trouve est peut-être débranché.</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {reason}.</source>
      <translation>{folder} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>{folder} n’est pas accessible en écriture : {error}.</translation>
    </message>
    <message>
      <source>{folder} does not exist, nor does the folder that it belongs to. Nothing was written.</source>
      <translation>{folder} n’existe pas, ni le dossier auquel il appartient. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>{folder} exists again. The deleted files are kept in {aside}.</source>
      <translation>{folder} existe de nouveau. Les fichiers supprimés sont conservés dans {aside}.</translation>
    </message>
    <message>
      <source>{folder} is no ordinary file.</source>
      <translation>{folder} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <source>{host} answered with a web page in place of data. Nothing of it was kept.</source>
      <translation>{host} a répondu par une page web au lieu de données. Rien n’en a été conservé.</translation>
    </message>
    <message>
      <source>{host} answered “{status}”</source>
      <translation>{host} a répondu « {status} »</translation>
    </message>
    <message>
      <source>{host} answered “{words}”. Nothing was changed.</source>
      <translation>{host} a répondu « {words} ». Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{host} answered, but not as the Hub does. {reason}</source>
      <translation>{host} a répondu, mais pas comme le Hub. {reason}</translation>
    </message>
    <message>
      <source>{host} cannot be reached</source>
      <translation>{host} est injoignable</translation>
    </message>
    <message>
      <source>{host} cannot be trusted</source>
      <translation>{host} n’est pas digne de confiance</translation>
    </message>
    <message>
      <source>{host} could not be reached</source>
      <translation>{host} n’a pas pu être joint</translation>
    </message>
    <message>
      <source>{host} cut the connection</source>
      <translation>{host} a coupé la connexion</translation>
    </message>
    <message>
      <source>{host} cut the connection. Nothing was changed.</source>
      <translation>{host} a coupé la connexion. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{host} does not accept the token. It may have expired or been deleted.</source>
      <translation>{host} n’accepte pas le jeton d’accès. Il a peut-être expiré ou été supprimé.</translation>
    </message>
    <message>
      <source>{host} does not answer</source>
      <translation>{host} ne répond pas</translation>
    </message>
    <message>
      <source>{host} has no such file. Nothing was changed.</source>
      <translation>{host} n’a pas ce fichier. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{host} has switched {repo} off for everyone.</source>
      <translation>{host} a désactivé {repo} pour tout le monde.</translation>
    </message>
    <message>
      <source>{host} has trouble of its own (HTTP {status}). What arrived is kept.</source>
      <translation>{host} a lui-même des difficultés (HTTP {status}). Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>{host} limits how often it is asked, and answers again {when}.</source>
      <translation>{host} limite la fréquence des requêtes, et répond de nouveau {when}.</translation>
    </message>
    <message>
      <source>{host} redirects again and again. Nothing was changed.</source>
      <translation>{host} redirige sans cesse. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{host} redirects from a secure connection to an open one, which is not followed.</source>
      <translation>{host} redirige d’une connexion sécurisée vers une connexion ouverte, ce qui n’est pas suivi.</translation>
    </message>
    <message>
      <source>{host} redirects in a circle</source>
      <translation>{host} redirige en rond</translation>
    </message>
    <message>
      <source>{host} redirects to an address that is none. Nothing was changed.</source>
      <translation>{host} redirige vers une adresse qui n’en est pas une. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{host} sent a redirect that leads nowhere</source>
      <translation>{host} a envoyé une redirection qui ne mène nulle part</translation>
    </message>
    <message>
      <source>{host} sent a web page in place of the file. Nothing of it was kept.</source>
      <translation>{host} a envoyé une page web au lieu du fichier. Rien n’en a été conservé.</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file, perhaps to sign in</source>
      <translation>{host} a envoyé une page web au lieu du fichier, peut-être pour se connecter</translation>
    </message>
    <message>
      <source>{host} sent another range than the one asked for</source>
      <translation>{host} a envoyé une autre plage que celle demandée</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding</source>
      <translation>{host} a envoyé le fichier dans un autre encodage</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding.</source>
      <translation>{host} a envoyé le fichier dans un autre encodage.</translation>
    </message>
    <message>
      <source>{host} sent {what}. It was not kept, and nothing was changed.</source>
      <translation>{host} a envoyé {what}. Cela n’a pas été conservé, et rien n’a été changé.</translation>
    </message>
    <message>
      <source>{host} shows no repository named {repo}.</source>
      <translation>{host} ne montre aucun dépôt nommé {repo}.</translation>
    </message>
    <message>
      <source>{host} stopped answering. Nothing was changed.</source>
      <translation>{host} a cessé de répondre. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{host} stopped sending</source>
      <translation>{host} a cessé d’envoyer</translation>
    </message>
    <message>
      <source>{missing} more are needed in {folder}, and {free} are free. {kept}</source>
      <translation>{missing} de plus sont nécessaires dans {folder}, et {free} sont libres. {kept}</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} et {more} de plus</translation>
    </message>
    <message>
      <source>{names}: the bytes differ from those that were published. Download it again. Nothing was changed.</source>
      <translation>{names} : les octets diffèrent de ceux qui ont été publiés. Téléchargez-le de nouveau. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{name} (the passages that fit the question)</source>
      <translation>{name} (les passages qui répondent à la question)</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages)</source>
      <translation>{name} ({n:,} pages)</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages, the passages that fit the question)</source>
      <translation>{name} ({n:,} pages, les passages qui répondent à la question)</translation>
    </message>
    <message>
      <source>{name} and the parts beside it do not go on from the first to the last. Nothing was changed.</source>
      <translation>{name} et les parties à côté ne se suivent pas de la première à la dernière. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{name} begins as a model file of its own does, so it is no piece of {members}.</source>
      <translation>{name} commence comme un fichier de modèle à part, ce n’est donc pas un morceau de {members}.</translation>
    </message>
    <message>
      <source>{name} could not be loaded</source>
      <translation>{name} n’a pas pu être chargé</translation>
    </message>
    <message>
      <source>{name} does not begin as JSON does. Nothing of it was imported.</source>
      <translation>{name} ne commence pas comme du JSON. Rien n’en a été importé.</translation>
    </message>
    <message>
      <source>{name} does not fit with these settings.</source>
      <translation>{name} ne tient pas avec ces réglages.</translation>
    </message>
    <message>
      <source>{name} does not hold what files of its kind hold.</source>
      <translation>{name} ne contient pas ce que contiennent les fichiers de ce type.</translation>
    </message>
    <message>
      <source>{name} has more than {limit:,} characters of text.</source>
      <translation>{name} a plus de {limit:,} caractères de texte.</translation>
    </message>
    <message>
      <source>{name} has no bytes.</source>
      <translation>{name} n’a aucun octet.</translation>
    </message>
    <message>
      <source>{name} has no further parts beside it.</source>
      <translation>{name} n’a pas d’autres parties à côté.</translation>
    </message>
    <message>
      <source>{name} has the architecture "{found}", which this version of llama.cpp does not know.</source>
      <translation>{name} a l’architecture « {found} », que cette version de llama.cpp ne connaît pas.</translation>
    </message>
    <message>
      <source>{name} has {count} parts, and its first one is part {split_number} of {split_count}.</source>
      <translation>{name} a {count} parties, et la première est la partie {split_number} sur {split_count}.</translation>
    </message>
    <message>
      <source>{name} has {size} to read; files of this kind are read up to {limit}.</source>
      <translation>{name} a {size} à lire ; les fichiers de ce type sont lus jusqu’à {limit}.</translation>
    </message>
    <message>
      <source>{name} holds data that is neither text nor a PDF or DOCX file.</source>
      <translation>{name} contient des données qui ne sont ni du texte ni un fichier PDF ou DOCX.</translation>
    </message>
    <message>
      <source>{name} is a folder or a device.</source>
      <translation>{name} est un dossier ou un périphérique.</translation>
    </message>
    <message>
      <source>{name} is a link to a file that another program keeps. Nothing was changed.</source>
      <translation>{name} est un lien vers un fichier que garde un autre programme. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{name} is a picture, an archive, a program or another office program's document.</source>
      <translation>{name} est une image, une archive, un programme ou le document d’un autre logiciel de bureautique.</translation>
    </message>
    <message>
      <source>{name} is a shard that llama.cpp opens as it is, together with the others.</source>
      <translation>{name} est un fragment que llama.cpp ouvre tel quel, avec les autres.</translation>
    </message>
    <message>
      <source>{name} is broken after {count:,} chats: {error}.</source>
      <translation>{name} est défectueux après {count:,} discussions : {error}.</translation>
    </message>
    <message>
      <source>{name} is complete and verified in {folder}.</source>
      <translation>{name} est complet et vérifié dans {folder}.</translation>
    </message>
    <message>
      <source>{name} is in another encoding, or no text at all. Nothing of it was imported.</source>
      <translation>{name} est dans un autre encodage, ou n’est pas du texte. Rien n’en a été importé.</translation>
    </message>
    <message>
      <source>{name} is nested too deep after {count:,} chats, as no chat is.</source>
      <translation>{name} est trop imbriqué après {count:,} discussions, comme aucune discussion ne l’est.</translation>
    </message>
    <message>
      <source>{name} is no longer where it was.</source>
      <translation>{name} n’est plus là où il était.</translation>
    </message>
    <message>
      <source>{name} is not named as the part of a model is.</source>
      <translation>{name} n’est pas nommé comme la partie d’un modèle.</translation>
    </message>
    <message>
      <source>{name} is not right</source>
      <translation>{name} n’est pas correct</translation>
    </message>
    <message>
      <source>{name} is not signed by the release key of this program ({error}).</source>
      <translation>{name} n’est pas signé par la clé de publication de ce programme ({error}).</translation>
    </message>
    <message>
      <source>{name} is the image part (mmproj) of a model.</source>
      <translation>{name} est la partie image (mmproj) d’un modèle.</translation>
    </message>
    <message>
      <source>{name} is {kind}.</source>
      <translation>{name} est {kind}.</translation>
    </message>
    <message>
      <source>{name} needs about {what}.</source>
      <translation>{name} demande environ {what}.</translation>
    </message>
    <message>
      <source>{name} needs {needed} in all, and {free} is free.</source>
      <translation>{name} demande {needed} en tout, et {free} sont libres.</translation>
    </message>
    <message>
      <source>{name} needs {what}.</source>
      <translation>{name} demande {what}.</translation>
    </message>
    <message>
      <source>{name} of revision {revision} is in the queue and would be written to the same place.</source>
      <translation>{name} de la révision {revision} est dans la file d’attente et serait écrit au même endroit.</translation>
    </message>
    <message>
      <source>{name} opens with a password only, so its text cannot be read.</source>
      <translation>{name} ne s’ouvre qu’avec un mot de passe, son texte ne peut donc pas être lu.</translation>
    </message>
    <message>
      <source>{name} was left out: {reason}</source>
      <translation>{name} a été laissé de côté : {reason}</translation>
    </message>
    <message>
      <source>{name} was read to its end.</source>
      <translation>{name} a été lu jusqu’à sa fin.</translation>
    </message>
    <message>
      <source>{name}: {reason}. Nothing of it was imported.</source>
      <translation>{name} : {reason}. Rien n’en a été importé.</translation>
    </message>
    <message>
      <source>{needed:.2f} GB are needed in {folder}, and {free:.2f} GB are free. Nothing was changed.</source>
      <translation>{needed:.2f} GB sont nécessaires dans {folder}, et {free:.2f} GB sont libres. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free, without the {reserved} that running downloads still take. What has arrived is kept.</source>
      <translation>{needed} sont encore nécessaires et {left} sont libres, sans les {reserved} que prendront encore les téléchargements en cours. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free. What has arrived is kept.</source>
      <translation>{needed} sont encore nécessaires et {left} sont libres. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>{needed} of RAM, and {free} is free</source>
      <translation>{needed} de RAM, et {free} sont libres</translation>
    </message>
    <message>
      <source>{needed} on {device}, and {free} are free</source>
      <translation>{needed} sur {device}, et {free} sont libres</translation>
    </message>
    <message>
      <source>{parent} cannot be read: {reason}.</source>
      <translation>{parent} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>{path} belongs to another program. Synthia uses it in place and does not change it.</source>
      <translation>{path} appartient à un autre programme. Synthia l’utilise sur place et ne le modifie pas.</translation>
    </message>
    <message>
      <source>{path} cannot be opened for writing.</source>
      <translation>{path} ne peut pas être ouvert en écriture.</translation>
    </message>
    <message>
      <source>{path} could not be written. What was stored before is kept.</source>
      <translation>{path} n’a pas pu être écrit. Ce qui a été enregistré auparavant est conservé.</translation>
    </message>
    <message>
      <source>{path} has format {version}; this version knows formats up to {count}. It was not changed.</source>
      <translation>{path} a le format {version} ; cette version connaît les formats jusqu’à {count}. Il n’a pas été modifié.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a model file.</source>
      <translation>{path} est un dossier, pas un fichier de modèle.</translation>
    </message>
    <message>
      <source>{path} is a link to a file that has another name too. Nothing was changed.</source>
      <translation>{path} est un lien vers un fichier qui a aussi un autre nom. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{path} is a link to {target}, where there is no file.</source>
      <translation>{path} est un lien vers {target}, où il n’y a pas de fichier.</translation>
    </message>
    <message>
      <source>{path} is a model file of its own, not the second piece of one.</source>
      <translation>{path} est un fichier de modèle à part, pas le deuxième morceau d’un autre.</translation>
    </message>
    <message>
      <source>{path} is damaged or not a database. It is left as it is.</source>
      <translation>{path} est endommagé ou n’est pas une base de données. Il est laissé tel quel.</translation>
    </message>
    <message>
      <source>{path} is not the file that this download began with: {how} {kept}</source>
      <translation>{path} n’est pas le fichier par lequel ce téléchargement a commencé : {how} {kept}</translation>
    </message>
    <message>
      <source>{path} was fetched {times} times, and its SHA-256 never matched the one on the Hub. It was not put in place. The other files are kept.</source>
      <translation>{path} a été récupéré {times} fois, et son SHA-256 n’a jamais correspondu à celui du Hub. Il n’a pas été mis en place. Les autres fichiers sont conservés.</translation>
    </message>
    <message>
      <source>{proxy} {later}</source>
      <translation>{proxy} {later}</translation>
    </message>
    <message>
      <source>{reason}: {path}. The code is still in the chat.</source>
      <translation>{reason} : {path}. Le code est encore dans la discussion.</translation>
    </message>
    <message>
      <source>{repo} does not have this file any more.</source>
      <translation>{repo} n’a plus ce fichier.</translation>
    </message>
    <message>
      <source>{repo} has more than {max_files:,} files. Nothing was downloaded.</source>
      <translation>{repo} a plus de {max_files:,} fichiers. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <source>{repo} has no branch, tag or commit named {revision}.</source>
      <translation>{repo} n’a pas de branche, d’étiquette ou de commit nommé {revision}.</translation>
    </message>
    <message>
      <source>{repo} has no revision {commit}.</source>
      <translation>{repo} n’a pas de révision {commit}.</translation>
    </message>
    <message>
      <source>{repo} has no {path} at revision {commit}.</source>
      <translation>{repo} n’a pas {path} à la révision {commit}.</translation>
    </message>
    <message>
      <source>{repo} has {count} models that are {wanted}</source>
      <translation>{repo} a {count} modèles qui sont {wanted}</translation>
    </message>
    <message>
      <source>{rpc_variable} names a server, but this engine build cannot use one.</source>
      <translation>{rpc_variable} nomme un serveur, mais cette version du moteur ne peut pas en utiliser.</translation>
    </message>
    <message>
      <source>{scheme}://{hostname} is not an HTTP proxy. Nothing was sent.</source>
      <translation>{scheme}://{hostname} n’est pas un proxy HTTP. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <source>{sentence} {next}</source>
      <translation>{sentence} {next}</translation>
    </message>
    <message>
      <source>{shown:.1f} of {whole:.1f} {unit}</source>
      <translation>{shown:.1f} sur {whole:.1f} {unit}</translation>
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
      <translation>{size} octets</translation>
    </message>
    <message>
      <source>{target} exists already. Nothing was changed.</source>
      <translation>{target} existe déjà. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{there:,} of {needed:,} bytes</source>
      <translation>{there:,} sur {needed:,} octets</translation>
    </message>
    <message>
      <source>{trouble} five times. {kept}</source>
      <translation>{trouble} cinq fois. {kept}</translation>
    </message>
    <message>
      <source>{wanted} is not in {repo}</source>
      <translation>{wanted} n’est pas dans {repo}</translation>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what} : {value}</translation>
    </message>
    <message>
      <source>{what}; it needs {more}</source>
      <translation>{what} ; il faut {more}</translation>
    </message>
    <message>
      <source>{where} exists already.</source>
      <translation>{where} existe déjà.</translation>
    </message>
    <message>
      <source>{where}: {reason}. What was there before is unchanged.</source>
      <translation>{where} : {reason}. Ce qui était là auparavant est inchangé.</translation>
    </message>
    <message>
      <source>“{name}”: {more} more such things.</source>
      <translation>« {name} » : {more} autres choses de ce genre.</translation>
    </message>
    <message>
      <source>“{name}”: {problem}.</source>
      <translation>« {name} » : {problem}.</translation>
    </message>
    <message>
      <source>“{text}” is neither a name such as org/repo nor an address.</source>
      <translation>« {text} » n’est ni un nom comme org/dépôt ni une adresse.</translation>
    </message>
    <message>
      <source>“{title}” has {count:,} messages; a chat holds no more than {most_messages:,}. It was left out.</source>
      <translation>« {title} » a {count:,} messages ; une discussion n’en contient pas plus de {most_messages:,}. Elle a été laissée de côté.</translation>
    </message>
    <message>
      <source>“{title}” holds no messages and was left out.</source>
      <translation>« {title} » ne contient pas de messages et a été laissée de côté.</translation>
    </message>
  </context>
  <context>
    <name>SamplingPanel</name>
    <message>
      <source>Above 1 makes tokens that were used before less likely; 1 is off.</source>
      <translation>Au-dessus de 1, les jetons déjà utilisés deviennent moins probables ; 1 désactive.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>All penalties are off.</source>
      <translation>Toutes les pénalités sont désactivées.</translation>
    </message>
    <message>
      <source>Back to preset</source>
      <translation>Revenir au préréglage</translation>
    </message>
    <message>
      <source>DRY</source>
      <translation>DRY</translation>
    </message>
    <message>
      <source>DRY allowed length</source>
      <translation>DRY, longueur permise</translation>
    </message>
    <message>
      <source>DRY base</source>
      <translation>DRY, base</translation>
    </message>
    <message>
      <source>DRY is off while its multiplier is 0.</source>
      <translation>DRY est désactivé tant que son multiplicateur vaut 0.</translation>
    </message>
    <message>
      <source>DRY last tokens</source>
      <translation>DRY, derniers jetons</translation>
    </message>
    <message>
      <source>DRY looks back over this many tokens.</source>
      <translation>DRY regarde en arrière sur ce nombre de jetons.</translation>
    </message>
    <message>
      <source>DRY multiplier</source>
      <translation>DRY, multiplicateur</translation>
    </message>
    <message>
      <source>Drops tokens below this share of the likeliest one's probability; 0 is off.</source>
      <translation>Écarte les jetons au-dessous de cette part de la probabilité du plus probable ; 0 désactive.</translation>
    </message>
    <message>
      <source>Frequency penalty</source>
      <translation>Pénalité de fréquence</translation>
    </message>
    <message>
      <source>How fast Mirostat corrects itself.</source>
      <translation>La vitesse à laquelle Mirostat se corrige.</translation>
    </message>
    <message>
      <source>How fast the DRY penalty grows with the length of the repetition.</source>
      <translation>La vitesse à laquelle la pénalité DRY croît avec la longueur de la répétition.</translation>
    </message>
    <message>
      <source>How freely words are chosen; 0 always takes the likeliest one.</source>
      <translation>La liberté du choix des mots ; 0 prend toujours le plus probable.</translation>
    </message>
    <message>
      <source>How often XTC drops the likeliest tokens for a less usual one; 0 is off.</source>
      <translation>La fréquence à laquelle XTC écarte les jetons les plus probables pour un moins courant ; 0 désactive.</translation>
    </message>
    <message>
      <source>How strongly DRY stops word sequences from being repeated; 0 is off.</source>
      <translation>La force avec laquelle DRY empêche la répétition de suites de mots ; 0 désactive.</translation>
    </message>
    <message>
      <source>How surprising Mirostat lets the text be; lower is more focused.</source>
      <translation>La surprise que Mirostat permet au texte ; plus bas, plus concentré.</translation>
    </message>
    <message>
      <source>Keeps the surprise of the text even; it replaces top-k, top-p, min-p, typical and XTC.</source>
      <translation>Garde constante la surprise du texte ; remplace top-k, top-p, min-p, typique et XTC.</translation>
    </message>
    <message>
      <source>Keeps tokens whose surprise is close to the expected one; 1 is off.</source>
      <translation>Garde les jetons dont la surprise est proche de celle attendue ; 1 désactive.</translation>
    </message>
    <message>
      <source>Last tokens</source>
      <translation>Derniers jetons</translation>
    </message>
    <message>
      <source>Learning rate (eta)</source>
      <translation>Taux d’apprentissage (eta)</translation>
    </message>
    <message>
      <source>Makes a token less likely each time it is used; 0 is off.</source>
      <translation>Rend un jeton moins probable à chaque utilisation ; 0 désactive.</translation>
    </message>
    <message>
      <source>Makes every token that was used before less likely by the same amount; 0 is off.</source>
      <translation>Rend tous les jetons déjà utilisés moins probables, de la même quantité ; 0 désactive.</translation>
    </message>
    <message>
      <source>Max tokens</source>
      <translation>Jetons maximum</translation>
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
      <translation>Mirostat est désactivé.</translation>
    </message>
    <message>
      <source>Mirostat is on and does this itself.</source>
      <translation>Mirostat est activé et s’en charge lui-même.</translation>
    </message>
    <message>
      <source>Mirostat is on and replaces top-k, top-p and min-p.</source>
      <translation>Mirostat est activé et remplace top-k, top-p et min-p.</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Aucune limite</translation>
    </message>
    <message>
      <source>No preset was changed.</source>
      <translation>Aucun préréglage n’a été modifié.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>One value differs from the model's.</source>
      <translation>Une valeur diffère de celles du modèle.</translation>
    </message>
    <message>
      <source>Only the likeliest tokens that together reach this probability; 1 is off.</source>
      <translation>Seuls les jetons les plus probables qui atteignent ensemble cette probabilité ; 1 désactive.</translation>
    </message>
    <message>
      <source>Only this many of the likeliest tokens are considered; 0 considers all.</source>
      <translation>Seul ce nombre de jetons parmi les plus probables est considéré ; 0 les considère tous.</translation>
    </message>
    <message>
      <source>Presence penalty</source>
      <translation>Pénalité de présence</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>Aléatoire</translation>
    </message>
    <message>
      <source>Repeat penalty</source>
      <translation>Pénalité de répétition</translation>
    </message>
    <message>
      <source>Repetition penalties</source>
      <translation>Pénalités de répétition</translation>
    </message>
    <message>
      <source>Repetitions up to this many tokens are free of the DRY penalty.</source>
      <translation>Les répétitions jusqu’à ce nombre de jetons échappent à la pénalité DRY.</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>Échantillonnage</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Sets all values at once; any change makes them your own.</source>
      <translation>Règle toutes les valeurs d’un coup ; toute modification les rend vôtres.</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>Prend effet avec la prochaine réponse.</translation>
    </message>
    <message>
      <source>Target surprise (tau)</source>
      <translation>Surprise visée (tau)</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Température</translation>
    </message>
    <message>
      <source>The answer ends after this many tokens; with no limit, when the context is full.</source>
      <translation>La réponse se termine après ce nombre de jetons ; sans limite, quand le contexte est plein.</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>Par défaut pour {model}</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>Par défaut en général</translation>
    </message>
    <message>
      <source>The penalties look back over this many tokens.</source>
      <translation>Les pénalités regardent en arrière sur ce nombre de jetons.</translation>
    </message>
    <message>
      <source>These values hold for every chat that has none of its own. A change here changes them all.</source>
      <translation>Ces valeurs valent pour toutes les discussions qui n’en ont pas de propres. Une modification ici les change toutes.</translation>
    </message>
    <message>
      <source>They are the same as the model's, until you change one.</source>
      <translation>Elles sont celles du modèle, jusqu’à ce que vous en changiez une.</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>Cette discussion seulement</translation>
    </message>
    <message>
      <source>Top-k</source>
      <translation>Top-k</translation>
    </message>
    <message>
      <source>Top-k, top-p, min-p, typical and XTC are replaced while it is on.</source>
      <translation>Top-k, top-p, min-p, typique et XTC sont remplacés tant qu’il est activé.</translation>
    </message>
    <message>
      <source>Top-p</source>
      <translation>Top-p</translation>
    </message>
    <message>
      <source>Typical</source>
      <translation>Typique</translation>
    </message>
    <message>
      <source>Where the choice of words begins; Random draws another one for each answer. Same again, on an answer, repeats it to the last letter.</source>
      <translation>Là où commence le choix des mots ; Aléatoire en tire une autre pour chaque réponse. « Refaire à l’identique », sur une réponse, la répète à la lettre près.</translation>
    </message>
    <message>
      <source>XTC and typical</source>
      <translation>XTC et typique</translation>
    </message>
    <message>
      <source>XTC drops only tokens that are at least this probable; above 0.5 it has no effect.</source>
      <translation>XTC n’écarte que les jetons au moins aussi probables ; au-dessus de 0,5 il n’a pas d’effet.</translation>
    </message>
    <message>
      <source>XTC is off while its probability is 0.</source>
      <translation>XTC est désactivé tant que sa probabilité vaut 0.</translation>
    </message>
    <message>
      <source>XTC probability</source>
      <translation>XTC, probabilité</translation>
    </message>
    <message>
      <source>XTC threshold</source>
      <translation>XTC, seuil</translation>
    </message>
    <message>
      <source>Your own values.</source>
      <translation>Vos propres valeurs.</translation>
    </message>
    <message>
      <source>model: {value}</source>
      <translation>modèle : {value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activé</translation>
    </message>
    <message>
      <source>{count} values differ from the model's.</source>
      <translation>{count} valeurs diffèrent de celles du modèle.</translation>
    </message>
  </context>
  <context>
    <name>ScopeCard</name>
    <message>
      <source>Make it the model's default</source>
      <translation>En faire le réglage par défaut du modèle</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Use for this chat only</source>
      <translation>Pour cette discussion seulement</translation>
    </message>
  </context>
  <context>
    <name>SearchArea</name>
    <message>
      <source>Search chats</source>
      <translation>Chercher une discussion</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>Effacer la recherche</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message>
      <source>Chat “{text}”</source>
      <translation>Discussion « {text} »</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Résultats de la recherche</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>{hits} messages in {chats} chats</source>
      <translation>{hits} messages dans {chats} discussions</translation>
    </message>
    <message>
      <source>{n} more in this chat</source>
      <translation>{n} de plus dans cette discussion</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Search settings</source>
      <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>It has about {n} tokens, and the context has room for {left}.</source>
      <translation>Il a environ {n} jetons, et le contexte a de la place pour {left}.</translation>
    </message>
    <message>
      <source>No passage of the attached files fits into the context</source>
      <translation>Aucun passage des fichiers joints ne tient dans le contexte</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
      <source>Read it again, or send the message once more with what was read.</source>
      <translation>Relisez-le, ou renvoyez le message avec ce qui a été lu.</translation>
    </message>
    <message>
      <source>Remove a file that is sent whole, or load the model with a longer context.</source>
      <translation>Retirez un fichier envoyé en entier, ou chargez le modèle avec un contexte plus long.</translation>
    </message>
    <message>
      <source>Send it again; if it happens again, remove the files one by one.</source>
      <translation>Renvoyez-le ; si cela se reproduit, retirez les fichiers un par un.</translation>
    </message>
    <message>
      <source>The attached files could not be prepared</source>
      <translation>Les fichiers joints n’ont pas pu être préparés</translation>
    </message>
    <message>
      <source>Use the passages that fit the question, or remove it.</source>
      <translation>Utilisez les passages qui répondent à la question, ou retirez-le.</translation>
    </message>
    <message>
      <source>What else is sent leaves no room for any. Your message and the files are still here.</source>
      <translation>Le reste de l’envoi ne laisse de place pour aucun. Votre message et les fichiers sont toujours là.</translation>
    </message>
    <message>
      <source>Your message and the files are still here.</source>
      <translation>Votre message et les fichiers sont toujours là.</translation>
    </message>
    <message>
      <source>{name} has changed since it was read</source>
      <translation>{name} a changé depuis sa lecture</translation>
    </message>
    <message>
      <source>{name} is too long</source>
      <translation>{name} est trop long</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A link in an answer opens in your browser, and only after you agree.</source>
      <translation>Un lien dans une réponse s’ouvre dans votre navigateur, et seulement avec votre accord.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>Tous les composants</translation>
    </message>
    <message>
      <source>Chatting never uses the internet: the model runs on this computer.</source>
      <translation>Discuter n’utilise jamais Internet : le modèle tourne sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <source>Conversations and models</source>
      <translation>Discussions et modèles</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Dossier de données</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>Polices</translation>
    </message>
    <message>
      <source>For reports of problems</source>
      <translation>Pour signaler des problèmes</translation>
    </message>
    <message>
      <source>ISC, in part MIT</source>
      <translation>ISC, en partie MIT</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>Icônes</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>Interface</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>Dossier des journaux</translation>
    </message>
    <message>
      <source>No setting contains “{text}”.</source>
      <translation>Aucun paramètre ne contient « {text} ».</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the data folder</source>
      <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>Stockage</translation>
    </message>
    <message>
      <source>Synthia Desktop</source>
      <translation>Synthia Desktop</translation>
    </message>
    <message>
      <source>Synthia goes online only for a search, a download, an update check or a token test.</source>
      <translation>Synthia ne va en ligne que pour une recherche, un téléchargement, une recherche de mise à jour ou un test de jeton d’accès.</translation>
    </message>
    <message>
      <source>There is no account and no telemetry.</source>
      <translation>Il n’y a ni compte ni télémétrie.</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <source>Versions and licences…</source>
      <translation>Versions et licences…</translation>
    </message>
    <message>
      <source>What you write stays in the data folder and is sent to nobody.</source>
      <translation>Ce que vous écrivez reste dans le dossier de données et n’est envoyé à personne.</translation>
    </message>
  </context>
  <context>
    <name>SettingsStore</name>
    <message>
      <source>The settings were not saved</source>
      <translation>Les paramètres n’ont pas été enregistrés</translation>
    </message>
    <message>
      <source>What you have changed holds in this window; Synthia tries again by itself.</source>
      <translation>Ce que vous avez modifié vaut dans cette fenêtre ; Synthia réessaie automatiquement.</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Chat archived.</source>
      <translation>Discussion archivée.</translation>
    </message>
    <message>
      <source>Taken out of the archive.</source>
      <translation>Sortie des archives.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutDialog</name>
    <message>
      <source>Find a shortcut</source>
      <translation>Chercher un raccourci</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>No shortcut contains “{text}”.</source>
      <translation>Aucun raccourci ne contient « {text} ».</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Archive</source>
      <translation>Archives</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Discussions</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>New name of “{title}”</source>
      <translation>Nouveau nom de « {title} »</translation>
    </message>
    <message>
      <source>No chat contains “{text}”.</source>
      <translation>Aucune discussion ne contient « {text} ».</translation>
    </message>
    <message>
      <source>No chat matches the filter.</source>
      <translation>Aucune discussion ne correspond au filtre.</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Épinglées</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>Your chats will be listed here.</source>
      <translation>Vos discussions seront listées ici.</translation>
    </message>
    <message>
      <source>an answer is being written</source>
      <translation>une réponse est en cours d’écriture</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Archived</source>
      <translation>Archivées</translation>
    </message>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>Intégré, connaît ses questions d’exemple</translation>
    </message>
    <message>
      <source>Loaded</source>
      <translation>Chargé</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>Non chargé</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouverte</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>Déchargé</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>{who} in “{chat}”</source>
      <translation>{who} dans « {chat} »</translation>
    </message>
  </context>
  <context>
    <name>SpellMarks</name>
    <message>
      <source>Add “{word}” to the dictionary</source>
      <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
    <message>
      <source>Ignore until Synthia ends</source>
      <translation>Ignorer jusqu’à la fermeture de Synthia</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>Aucune suggestion</translation>
    </message>
  </context>
  <context>
    <name>SpellingRows</name>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Check spelling while writing</source>
      <translation>Vérifier l’orthographe pendant la saisie</translation>
    </message>
    <message>
      <source>Code, addresses and names of variables are left out</source>
      <translation>Le code, les adresses et les noms de variables sont laissés de côté</translation>
    </message>
    <message>
      <source>Language of spelling</source>
      <translation>Langue de l’orthographe</translation>
    </message>
    <message>
      <source>One of the installed dictionaries</source>
      <translation>L’un des dictionnaires installés</translation>
    </message>
    <message>
      <source>That is {language}</source>
      <translation>C’est : {language}</translation>
    </message>
    <message>
      <source>The installed dictionaries are listed here</source>
      <translation>Les dictionnaires installés sont listés ici</translation>
    </message>
    <message>
      <source>There is no dictionary for the system's language: choose one</source>
      <translation>Il n’y a pas de dictionnaire pour la langue du système : choisissez-en un</translation>
    </message>
  </context>
  <context>
    <name>Starters</name>
    <message>
      <source>Check some code</source>
      <translation>Vérifier du code</translation>
    </message>
    <message>
      <source>Choose a model above to begin.</source>
      <translation>Choisissez un modèle ci-dessus pour commencer.</translation>
    </message>
    <message>
      <source>Explain a hard idea</source>
      <translation>Expliquer une idée difficile</translation>
    </message>
    <message>
      <source>Make a study plan for statistics over six weeks.</source>
      <translation>Fais un plan de révision de statistiques sur six semaines.</translation>
    </message>
    <message>
      <source>Plan something</source>
      <translation>Planifier quelque chose</translation>
    </message>
    <message>
      <source>The demo model knows its sample questions and nothing else. Try one of them.</source>
      <translation>Le modèle de démonstration connaît ses questions d’exemple et rien d’autre. Essayez l’une d’elles.</translation>
    </message>
    <message>
      <source>What is entropy, for someone who cooks?</source>
      <translation>Qu’est-ce que l’entropie, pour quelqu’un qui cuisine ?</translation>
    </message>
    <message>
      <source>Why does `for i in range(1, len(lines))` skip the first line?</source>
      <translation>Pourquoi `for i in range(1, len(lines))` saute-t-il la première ligne ?</translation>
    </message>
    <message>
      <source>Write a short, friendly reminder to my landlord about the broken heating.</source>
      <translation>Écris un rappel court et aimable à mon propriétaire au sujet du chauffage en panne.</translation>
    </message>
    <message>
      <source>Write with me</source>
      <translation>Écrire avec moi</translation>
    </message>
    <message>
      <source>{name} is being loaded. You can write already.</source>
      <translation>{name} se charge. Vous pouvez déjà écrire.</translation>
    </message>
    <message>
      <source>{name} is ready. It answers on this computer, also without the internet.</source>
      <translation>{name} est prêt. Il répond sur cet ordinateur, même sans Internet.</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Context: no model is loaded</source>
      <translation>Contexte : aucun modèle n’est chargé</translation>
    </message>
    <message>
      <source>Context: {used} tokens used, {reserved} reserved for the answer, {free} free of {total}</source>
      <translation>Contexte : {used} jetons utilisés, {reserved} réservés à la réponse, {free} libres sur {total}</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
      <source>Online for downloads only</source>
      <translation>En ligne pour les téléchargements seulement</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>{name} in use</source>
      <translation>{name} utilisés</translation>
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
      <translation>{used} / {total} jetons</translation>
    </message>
  </context>
  <context>
    <name>StatusPresenter</name>
    <message>
      <source>Loading</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <source>No model loaded</source>
      <translation>Aucun modèle chargé</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Ready, reduced</source>
      <translation>Prêt, réduit</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>Déchargé</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Écriture</translation>
    </message>
  </context>
  <context>
    <name>StopRow</name>
    <message>
      <source>A text, or \n for a line end</source>
      <translation>Un texte, ou \n pour une fin de ligne</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Another stop string</source>
      <translation>Autre chaîne d’arrêt</translation>
    </message>
    <message>
      <source>Remove the stop string {text}</source>
      <translation>Retirer la chaîne d’arrêt {text}</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>Chaînes d’arrêt</translation>
    </message>
    <message>
      <source>The answer ends where the model writes one of these; what ends it is not shown.</source>
      <translation>La réponse se termine là où le modèle écrit l’une d’elles ; ce qui la termine n’est pas affiché.</translation>
    </message>
    <message>
      <source>There are {count} already, which is the most.</source>
      <translation>Il y en a déjà {count}, c’est le maximum.</translation>
    </message>
  </context>
  <context>
    <name>SummaryCard</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Edit the summary</source>
      <translation>Modifier le résumé</translation>
    </message>
    <message>
      <source>Go on without the summary</source>
      <translation>Continuer sans le résumé</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
  </context>
  <context>
    <name>SystemEditor</name>
    <message>
      <source>No system prompt</source>
      <translation>Pas de prompt système</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>Prompt système</translation>
    </message>
  </context>
  <context>
    <name>TagDialog</name>
    <message>
      <source>A chat can have any number of tags; the search and its filter find it by each.</source>
      <translation>Une discussion peut avoir autant d’étiquettes que voulu ; la recherche et son filtre la trouvent par chacune.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Nouvelle étiquette</translation>
    </message>
    <message>
      <source>Set tags</source>
      <translation>Définir les étiquettes</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
  </context>
  <context>
    <name>Taskbar</name>
    <message>
      <source>1 download, {percent}%</source>
      <translation>1 téléchargement, {percent} %</translation>
    </message>
    <message>
      <source>{n} downloads, {percent}%</source>
      <translation>{n} téléchargements, {percent} %</translation>
    </message>
    <message>
      <source>{speed}, {time} left</source>
      <translation>{speed}, encore {time}</translation>
    </message>
  </context>
  <context>
    <name>TensorSplitRow</name>
    <message>
      <source>Share of {gpu}</source>
      <translation>Part de {gpu}</translation>
    </message>
    <message>
      <source>What part of the model each GPU takes, as shares of the whole.</source>
      <translation>La partie du modèle que prend chaque GPU, en parts de l’ensemble.</translation>
    </message>
  </context>
  <context>
    <name>TextView</name>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
  </context>
  <context>
    <name>ThemeChoice</name>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
  </context>
  <context>
    <name>ThisComputer</name>
    <message>
      <source>The speed of this computer is measured</source>
      <translation>La vitesse de cet ordinateur est en cours de mesure</translation>
    </message>
  </context>
  <context>
    <name>TokenRow</name>
    <message>
      <source>A token is stored</source>
      <translation>Un jeton d’accès est enregistré</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>Jeton d’accès</translation>
    </message>
    <message>
      <source>Asks the Hub whose token it is</source>
      <translation>Demande au Hub à qui appartient le jeton</translation>
    </message>
    <message>
      <source>For gated repositories</source>
      <translation>Pour les dépôts à accès restreint</translation>
    </message>
    <message>
      <source>HF_TOKEN of the environment is used</source>
      <translation>HF_TOKEN de l’environnement est utilisé</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
  </context>
  <context>
    <name>TokenService</name>
    <message>
      <source>The token works. It belongs to “{name}”.</source>
      <translation>Le jeton d’accès fonctionne. Il appartient à « {name} ».</translation>
    </message>
  </context>
  <context>
    <name>TooBigDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>It needs {needed} GB of memory for {context} tokens, which is {missing} GB more than a model may take here now. The file of {size} can be downloaded all the same, for another computer or for later.</source>
      <translation>Il demande {needed} GB de mémoire pour {context} jetons, soit {missing} GB de plus qu’un modèle ne peut prendre ici en ce moment. Le fichier de {size} peut quand même être téléchargé, pour un autre ordinateur ou pour plus tard.</translation>
    </message>
    <message>
      <source>{quant} does not fit this computer</source>
      <translation>{quant} ne tient pas sur cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>Transcript</name>
    <message>
      <source>Conversation</source>
      <translation>Discussion</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <source>1 day left</source>
      <translation>encore 1 jour</translation>
    </message>
    <message>
      <source>1 message</source>
      <translation>1 message</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>in “{title}”</source>
      <translation>dans « {title} »</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>encore {count} jours</translation>
    </message>
    <message>
      <source>{count} messages</source>
      <translation>{count} messages</translation>
    </message>
  </context>
  <context>
    <name>TrashPanel</name>
    <message>
      <source>Delete now</source>
      <translation>Supprimer maintenant</translation>
    </message>
    <message>
      <source>Delete now…</source>
      <translation>Supprimer maintenant…</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>Supprimer définitivement « {name} » ?</translation>
    </message>
    <message>
      <source>Deleted chats and messages are kept here for {days} days.</source>
      <translation>Les discussions et les messages supprimés sont conservés ici pendant {days} jours.</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Vider</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>Vider la corbeille ?</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Vider la corbeille…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <translation>Il n’y a rien dans la corbeille.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>The message is removed from this computer.</source>
      <translation>Le message est supprimé de cet ordinateur.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>{count} messages are removed from this computer.</source>
      <translation>{count} messages sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
      <source>{count} messages, {size}, are removed from this computer.</source>
      <translation>{count} messages, {size}, sont supprimés de cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Hide the window</source>
      <translation>Masquer la fenêtre</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>Nouvelle discussion</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>Afficher la fenêtre</translation>
    </message>
  </context>
  <context>
    <name>TurnLog</name>
    <message>
      <source>Choose another file in Settings, Chat.</source>
      <translation>Choisissez un autre fichier dans Paramètres, Discussion.</translation>
    </message>
    <message>
      <source>The turn was not appended</source>
      <translation>Le tour n’a pas été ajouté</translation>
    </message>
    <message>
      <source>{file}: {reason}. The chat itself is stored.</source>
      <translation>{file} : {reason}. La discussion elle-même est enregistrée.</translation>
    </message>
  </context>
  <context>
    <name>TurnsFile</name>
    <message>
      <source>Append turns to a file</source>
      <translation>Ajouter les tours à un fichier</translation>
    </message>
    <message>
      <source>Append turns to no file</source>
      <translation>N’ajouter les tours à aucun fichier</translation>
    </message>
    <message>
      <source>Choose the file to append turns to</source>
      <translation>Choisir le fichier auquel ajouter les tours</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>JSON lines (*.jsonl);;All files (*)</source>
      <translation>Lignes JSON (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>No file</source>
      <translation>Aucun fichier</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêt</translation>
    </message>
  </context>
  <context>
    <name>UndoToast</name>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Check for updates</source>
      <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Downloaded and verified</source>
      <translation>Téléchargé et vérifié</translation>
    </message>
    <message>
      <source>Downloading {version}</source>
      <translation>Téléchargement de {version}</translation>
    </message>
    <message>
      <source>It came out on {date}.</source>
      <translation>Parue le {date}.</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <translation>Recherche d’une version plus récente</translation>
    </message>
    <message>
      <source>Nothing is installed or started by itself.</source>
      <translation>Rien n’est installé ni démarré sans vous.</translation>
    </message>
    <message>
      <source>Open Settings</source>
      <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>Size, SHA-256 and signature of {file} are right.</source>
      <translation>La taille, le SHA-256 et la signature de {file} sont corrects.</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} est disponible</translation>
    </message>
    <message>
      <source>Synthia is up to date</source>
      <translation>Synthia est à jour</translation>
    </message>
    <message>
      <source>Synthia is updated from elsewhere</source>
      <translation>Synthia est mis à jour d’ailleurs</translation>
    </message>
    <message>
      <source>The project publishes no release feed yet, and no address of one is set, so that nobody was asked. Whoever gave you this program may have an address: it belongs into Settings, Updates.</source>
      <translation>Le projet ne publie pas encore de flux de versions, et aucune adresse n’est définie, personne n’a donc été interrogé. La personne qui vous a donné ce programme a peut-être une adresse : elle se saisit dans Paramètres, Mises à jour.</translation>
    </message>
    <message>
      <source>There is no feed to ask</source>
      <translation>Il n’y a pas de flux à interroger</translation>
    </message>
    <message>
      <source>This build has no release key. What the feed says was not verified, and a download could not be, so none is offered here.</source>
      <translation>Ce programme n’a pas de clé de publication. Ce que dit le flux n’a pas été vérifié, et un téléchargement ne pourrait pas l’être, aucun n’est donc proposé ici.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>You have version {version}.</source>
      <translation>Vous avez la version {version}.</translation>
    </message>
    <message>
      <source>You have {version}.</source>
      <translation>Vous avez {version}.</translation>
    </message>
  </context>
  <context>
    <name>UpdateSection</name>
    <message>
      <source>An address begins with https:// or http:// and has no name or password in it.</source>
      <translation>Une adresse commence par https:// ou http:// et ne contient ni nom ni mot de passe.</translation>
    </message>
    <message>
      <source>Check now…</source>
      <translation>Rechercher maintenant…</translation>
    </message>
    <message>
      <source>Empty: the address that this build came with</source>
      <translation>Vide : l’adresse fournie avec ce programme</translation>
    </message>
    <message>
      <source>Look once a day</source>
      <translation>Rechercher une fois par jour</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Version plus récente</translation>
    </message>
    <message>
      <source>Off: only “Check for updates” goes online. Nothing is ever installed by itself</source>
      <translation>Désactivé : seul « Rechercher des mises à jour » va en ligne. Rien n’est jamais installé sans vous</translation>
    </message>
    <message>
      <source>Release feed</source>
      <translation>Flux de versions</translation>
    </message>
    <message>
      <source>This build came with none, and the project publishes none yet</source>
      <translation>Ce programme est fourni sans adresse, et le projet n’en publie pas encore</translation>
    </message>
    <message>
      <source>Updates</source>
      <translation>Mises à jour</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Chats, models and settings stay: they are kept elsewhere.</source>
      <translation>Les discussions, les modèles et les paramètres restent : ils sont conservés ailleurs.</translation>
    </message>
    <message>
      <source>Close Synthia and open the file. It installs over this version.</source>
      <translation>Fermez Synthia et ouvrez le fichier. Il s’installe par-dessus cette version.</translation>
    </message>
    <message>
      <source>Close Synthia, make the file executable, and start it in place of the old one.</source>
      <translation>Fermez Synthia, rendez le fichier exécutable, et démarrez-le à la place de l’ancien.</translation>
    </message>
    <message>
      <source>Close Synthia, open the file, and drag Synthia Desktop onto Applications.</source>
      <translation>Fermez Synthia, ouvrez le fichier, et glissez Synthia Desktop sur Applications.</translation>
    </message>
    <message>
      <source>Close Synthia, unpack the archive, and start Synthia from the new folder.</source>
      <translation>Fermez Synthia, décompressez l’archive, et démarrez Synthia depuis le nouveau dossier.</translation>
    </message>
    <message>
      <source>How this copy was installed is not written down, so the right package for it is not known.</source>
      <translation>La façon dont cette copie a été installée n’est pas notée, le paquet qui lui convient n’est donc pas connu.</translation>
    </message>
    <message>
      <source>This copy runs from its sources. “git pull” in their folder updates it.</source>
      <translation>Cette copie s’exécute depuis ses sources. « git pull » dans leur dossier la met à jour.</translation>
    </message>
    <message>
      <source>This copy was installed as a Debian package. Your package manager updates it where it knows a source of newer ones. A package that was downloaded by hand is followed by installing the newer one.</source>
      <translation>Cette copie a été installée comme paquet Debian. Votre gestionnaire de paquets la met à jour s’il connaît une source de versions plus récentes. Si le paquet a été téléchargé à la main, il suffit d’installer le plus récent.</translation>
    </message>
    <message>
      <source>This copy was installed as a Flatpak, and Flatpak updates it: by the software centre, or by “flatpak update” in a terminal.</source>
      <translation>Cette copie a été installée comme Flatpak, et Flatpak la met à jour : par la logithèque, ou par « flatpak update » dans un terminal.</translation>
    </message>
    <message>
      <source>This copy was installed as a Python package. Whoever installed it updates it the same way.</source>
      <translation>Cette copie a été installée comme paquet Python. La personne qui l’a installée la met à jour de la même façon.</translation>
    </message>
    <message>
      <source>Version {version} has no package for this computer ({system}, {machine}).</source>
      <translation>La version {version} n’a pas de paquet pour cet ordinateur ({system}, {machine}).</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
  </context>
  <context>
    <name>UseCard</name>
    <message>
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Libres</translation>
    </message>
    <message>
      <source>Known when a model is loaded</source>
      <translation>Connu quand un modèle est chargé</translation>
    </message>
    <message>
      <source>Reserved for the answer</source>
      <translation>Réservés à la réponse</translation>
    </message>
    <message>
      <source>The first message is no longer in the context.</source>
      <translation>Le premier message n’est plus dans le contexte.</translation>
    </message>
    <message>
      <source>The first {n} messages are no longer in the context.</source>
      <translation>Les {n} premiers messages ne sont plus dans le contexte.</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Utilisés</translation>
    </message>
    <message>
      <source>{used} of {total} tokens</source>
      <translation>{used} sur {total} jetons</translation>
    </message>
  </context>
  <context>
    <name>UserMessage</name>
    <message>
      <source>You: {text}</source>
      <translation>Vous : {text}</translation>
    </message>
    <message>
      <source>You: {text}. Attached: {files}</source>
      <translation>Vous : {text}. Pièces jointes : {files}</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>Votre message</translation>
    </message>
  </context>
  <context>
    <name>VariableList</name>
    <message>
      <source>Filled in once, when the chat begins, and not again with each answer: a clock that went on would make the model read the whole chat again every time.</source>
      <translation>Remplies une fois, au début de la discussion, et non à chaque réponse : une horloge qui avance ferait relire chaque fois toute la discussion au modèle.</translation>
    </message>
    <message>
      <source>Put {name} into the system prompt</source>
      <translation>Mettre {name} dans le prompt système</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>Variables</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>encore rien</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>A capable model,
on your own computer</source>
      <translation>Un modèle capable,
sur votre propre ordinateur</translation>
    </message>
    <message>
      <source>Download one model, then chat with it without the internet. What you write stays on this computer.</source>
      <translation>Téléchargez un modèle, puis discutez avec lui sans Internet. Ce que vous écrivez reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Found on this computer</source>
      <translation>Trouvé sur cet ordinateur</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>Ouvrir un fichier GGUF…</translation>
    </message>
    <message>
      <source>Ready at once, for a first look only.</source>
      <translation>Prêt aussitôt, juste pour un premier aperçu.</translation>
    </message>
    <message>
      <source>The internet is used for downloads only. There is no account and no telemetry.</source>
      <translation>Internet ne sert qu’aux téléchargements. Il n’y a ni compte ni télémétrie.</translation>
    </message>
    <message>
      <source>Try the demo model now</source>
      <translation>Essayer maintenant le modèle de démonstration</translation>
    </message>
    <message>
      <source>Use a model you already have.</source>
      <translation>Utiliser un modèle que vous avez déjà.</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>A part of the engine does not work</source>
      <translation>Une partie du moteur ne fonctionne pas</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>Cartes graphiques</translation>
    </message>
    <message>
      <source>Models run in RAM meanwhile, which works but is slower. After a change, start Synthia anew.</source>
      <translation>En attendant, les modèles tournent en RAM, ce qui fonctionne mais plus lentement. Après un changement, redémarrez Synthia.</translation>
    </message>
    <message>
      <source>Not every GPU can be used</source>
      <translation>Tous les GPU ne peuvent pas être utilisés</translation>
    </message>
    <message>
      <source>The GPU cannot be used</source>
      <translation>Le GPU ne peut pas être utilisé</translation>
    </message>
  </context>
  <context>
    <name>WindowPages</name>
    <message>
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
  </context>
  <context>
    <name>WindowShell</name>
    <message numerus="yes">
      <source>%n download(s)</source>
      <translation>
        <numerusform>%n téléchargement</numerusform>
        <numerusform>%n téléchargements</numerusform>
      </translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>Transferts</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <source>Drop files here to send them with your next message</source>
      <translation>Déposez des fichiers ici pour les envoyer avec votre prochain message</translation>
    </message>
  </context>
</TS>
