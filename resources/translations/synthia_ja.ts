<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Synthia Desktop</source>
      <translation>Synthia Desktopについて</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>問い合わせています…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>バージョンをコピー</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>エンジン</translation>
    </message>
    <message>
      <source>Find a part or a licence</source>
      <translation>部品またはライセンスを検索</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>インターフェース</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>No part has this in its name</source>
      <translation>この名前を含む部品はありません</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>System</source>
      <translation>システム</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>ライセンスの本文</translation>
    </message>
    <message>
      <source>This package came without the text of its licence.</source>
      <translation>このパッケージにはライセンスの本文が付いていません。</translation>
    </message>
    <message>
      <source>Version {number}, MIT licence</source>
      <translation>バージョン{number}、MITライセンス</translation>
    </message>
    <message>
      <source>licence not told</source>
      <translation>ライセンス不明</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n}個の部品</translation>
    </message>
  </context>
  <context>
    <name>AccessSection</name>
    <message>
      <source>Accessibility</source>
      <translation>アクセシビリティ</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Black and white, with an outline around everything</source>
      <translation>白と黒で、すべてに枠線を付けます</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>コントラストを上げる</translation>
    </message>
    <message>
      <source>Not by itself</source>
      <translation>自動では読まない</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>On</source>
      <translation>オン</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>動きを減らす</translation>
    </message>
    <message>
      <source>Screen readers hear an answer</source>
      <translation>スクリーンリーダーでの回答の読み上げ</translation>
    </message>
    <message>
      <source>Sentence by sentence</source>
      <translation>一文ごと</translation>
    </message>
    <message>
      <source>When it begins and ends</source>
      <translation>開始時と終了時</translation>
    </message>
    <message>
      <source>While the model writes it</source>
      <translation>モデルが書いている間</translation>
    </message>
    <message>
      <source>With less motion nothing slides or turns</source>
      <translation>動きを減らすと、滑ったり回ったりするものがなくなります</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>Code in {language}.</source>
      <translation>{language}のコード。</translation>
    </message>
    <message>
      <source>Code.</source>
      <translation>コード。</translation>
    </message>
    <message>
      <source>It thinks before it answers.</source>
      <translation>回答の前に考えます。</translation>
    </message>
    <message>
      <source>Synthia is answering.</source>
      <translation>Synthiaが回答しています。</translation>
    </message>
    <message>
      <source>The answer is finished.</source>
      <translation>回答が完了しました。</translation>
    </message>
    <message>
      <source>The answer was stopped.</source>
      <translation>回答は停止されました。</translation>
    </message>
  </context>
  <context>
    <name>AnswerDetails</name>
    <message>
      <source>Answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>バッチ</translation>
    </message>
    <message>
      <source>Begun with</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>コンテキスト</translation>
    </message>
    <message>
      <source>Copy as JSON</source>
      <translation>JSONとしてコピー</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>テキストとしてコピー</translation>
    </message>
    <message>
      <source>Details of the answer</source>
      <translation>回答の詳細</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>終了の理由</translation>
    </message>
    <message>
      <source>Evaluated</source>
      <translation>評価済み</translation>
    </message>
    <message>
      <source>Evaluated again</source>
      <translation>再評価</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the saved state</source>
      <translation>保存された状態から</translation>
    </message>
    <message>
      <source>Generation</source>
      <translation>生成</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>In the KV cache</source>
      <translation>KVキャッシュ内</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KVキャッシュ</translation>
    </message>
    <message>
      <source>Layers on the GPU</source>
      <translation>GPU上のレイヤー</translation>
    </message>
    <message>
      <source>Loaded with</source>
      <translation>読み込み設定</translation>
    </message>
    <message>
      <source>Mirostat</source>
      <translation>Mirostat</translation>
    </message>
    <message>
      <source>Model and prompt</source>
      <translation>モデルとプロンプト</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>プロンプト</translation>
    </message>
    <message>
      <source>Prompt evaluation</source>
      <translation>プロンプトの評価</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>プロンプト形式</translation>
    </message>
    <message>
      <source>Reasoning</source>
      <translation>思考過程</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>同じ条件でもう一度</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>サンプリング</translation>
    </message>
    <message>
      <source>Shifted in the context</source>
      <translation>コンテキスト内で移動</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>停止文字列</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>システムプロンプト</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>スレッド</translation>
    </message>
    <message>
      <source>Time to first token</source>
      <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>トークン</translation>
    </message>
    <message>
      <source>Writes a new version with the same seed and settings</source>
      <translation>同じシードと設定で新しいバージョンを書きます</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>作成日時</translation>
    </message>
    <message>
      <source>Written to repeat an answer that is no longer there.</source>
      <translation>もう存在しない回答を再現するために書かれました。</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version. It differs from character {n} on: {why}</source>
      <translation>以前のバージョンを再現するために書かれました。{n}文字目から異なります：{why}</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version: the same to the last letter.</source>
      <translation>以前のバージョンを再現するために書かれました。最後の一文字まで同じです。</translation>
    </message>
    <message>
      <source>its prompt could not be computed in the same steps, which changes last digits.</source>
      <translation>プロンプトを同じ手順で計算できず、末尾の桁が変わりました。</translation>
    </message>
    <message>
      <source>its prompt was another one.</source>
      <translation>プロンプトが異なります。</translation>
    </message>
    <message>
      <source>one of them was stopped.</source>
      <translation>どちらかが停止されました。</translation>
    </message>
    <message>
      <source>the full context</source>
      <translation>コンテキストの上限</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>the model was loaded otherwise.</source>
      <translation>モデルの読み込み方が異なります。</translation>
    </message>
    <message>
      <source>the token limit</source>
      <translation>トークン数の上限</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}：{value}</translation>
    </message>
    <message>
      <source>{n} of {total}</source>
      <translation>{n} / {total}</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} 秒</translation>
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
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>The answer in “{title}” could not be finished.</source>
      <translation>「{title}」の回答を完了できませんでした。</translation>
    </message>
    <message>
      <source>The answer in “{title}” is finished.</source>
      <translation>「{title}」の回答が完了しました。</translation>
    </message>
  </context>
  <context>
    <name>AppearanceSection</name>
    <message>
      <source>Appearance</source>
      <translation>外観</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字サイズ</translation>
    </message>
    <message>
      <source>Text size in percent</source>
      <translation>文字サイズ（パーセント）</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>テーマ</translation>
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
      <translation>長さの上限で終了</translation>
    </message>
    <message>
      <source>Ended where the context is full</source>
      <translation>コンテキストが満杯になり終了</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>未完了</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>未完了、エンジンが停止</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止済み</translation>
    </message>
    <message>
      <source>Synthia: {text}</source>
      <translation>Synthia：{text}</translation>
    </message>
    <message>
      <source>The model gave no answer</source>
      <translation>モデルは何も回答しませんでした</translation>
    </message>
  </context>
  <context>
    <name>Attaching</name>
    <message>
      <source>Attach files</source>
      <translation>ファイルを添付</translation>
    </message>
    <message>
      <source>Documents, text and code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;All files (*)</source>
      <translation>文書、テキスト、コード (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>{name} could not be read. Remove it to send your message without it.</source>
      <translation>{name}を読み取れませんでした。外すと、このファイルなしでメッセージを送信できます。</translation>
    </message>
    <message>
      <source>{name} is still being read. Your message can be sent after that, or when you remove it.</source>
      <translation>{name}を読み取り中です。終わるか、外すと、メッセージを送信できます。</translation>
    </message>
    <message>
      <source>{name} removed.</source>
      <translation>{name}を外しました。</translation>
    </message>
  </context>
  <context>
    <name>AttachmentTray</name>
    <message>
      <source>Attached files</source>
      <translation>添付ファイル</translation>
    </message>
    <message>
      <source>Read it again</source>
      <translation>読み直す</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>外す</translation>
    </message>
    <message>
      <source>Send the passages that fit the question</source>
      <translation>質問に合う箇所を送信</translation>
    </message>
    <message>
      <source>Send the whole document</source>
      <translation>文書全体を送信</translation>
    </message>
    <message>
      <source>Show its text</source>
      <translation>テキストを表示</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Use the passages that fit the question</source>
      <translation>質問に合う箇所を使う</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>1 character</source>
      <translation>1文字</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1ページ</translation>
    </message>
    <message>
      <source>1 page has no text, and nothing of it is sent.</source>
      <translation>1ページにはテキストがなく、何も送信されません。</translation>
    </message>
    <message>
      <source>1 passage</source>
      <translation>1箇所</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>1トークン</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>コード</translation>
    </message>
    <message>
      <source>File without a name</source>
      <translation>名前のないファイル</translation>
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
      <translation>{n}ページ</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>テキスト</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word文書</translation>
    </message>
    <message>
      <source>about {n} tokens</source>
      <translation>約{n}トークン</translation>
    </message>
    <message>
      <source>{n} characters</source>
      <translation>{n}文字</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n}ページ</translation>
    </message>
    <message>
      <source>{n} pages have no text, and nothing of them is sent.</source>
      <translation>{n}ページにはテキストがなく、何も送信されません。</translation>
    </message>
    <message>
      <source>{n} passages</source>
      <translation>{n}箇所</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n}トークン</translation>
    </message>
    <message>
      <source>{passages} of an earlier file</source>
      <translation>以前のファイルの{passages}</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>詳細を隠す</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>ログ</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>1 chat</source>
      <translation>1件のチャット</translation>
    </message>
    <message>
      <source>In {n} of them messages are missing.</source>
      <translation>そのうち{n}件ではメッセージが欠けています。</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Something could not be stored</source>
      <translation>保存できないものがありました</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>破損したファイルは{path}として残されています。</translation>
    </message>
    <message>
      <source>The file of the conversations was damaged</source>
      <translation>会話のファイルが破損していました</translation>
    </message>
    <message>
      <source>The titles and settings of {n} are lost.</source>
      <translation>{n}件のタイトルと設定は失われました。</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages could be saved into a new file.</source>
      <translation>{chats}（メッセージ{messages}件）を新しいファイルに救出できました。</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n}件のチャット</translation>
    </message>
  </context>
  <context>
    <name>BlockStack</name>
    <message>
      <source>Show all, {size} more</source>
      <translation>すべて表示（残り{size}）</translation>
    </message>
  </context>
  <context>
    <name>Browsing</name>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy LaTeX</source>
      <translation>LaTeXをコピー</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>リンクをコピー</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>すべて選択</translation>
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>Model card</source>
      <translation>モデルカード</translation>
    </message>
  </context>
  <context>
    <name>CatalogueFiles</name>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open repository</source>
      <translation>リポジトリを開く</translation>
    </message>
    <message>
      <source>Open this repository of the Hub, with all its files and its card</source>
      <translation>Hubのこのリポジトリを、全ファイルとカードとともに開く</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>リポジトリ</translation>
    </message>
    <message>
      <source>The catalogue does not hold its list of files. Open the repository to see them.</source>
      <translation>カタログにはファイル一覧がありません。リポジトリを開くと見られます。</translation>
    </message>
    <message>
      <source>This is a choice of its files. Open the repository to see all of them.</source>
      <translation>これはファイルの一部です。リポジトリを開くとすべて見られます。</translation>
    </message>
  </context>
  <context>
    <name>CatalogueList</name>
    <message>
      <source>Benchmark average</source>
      <translation>ベンチマーク平均</translation>
    </message>
    <message>
      <source>No model of the catalogue fits this computer now.</source>
      <translation>現在このコンピューターに収まるモデルはカタログにありません。</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>おすすめ</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>このコンピューターにおすすめ</translation>
    </message>
    <message>
      <source>benchmark average {value}</source>
      <translation>ベンチマーク平均 {value}</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>インストール済み</translation>
    </message>
    <message>
      <source>not published</source>
      <translation>未公開</translation>
    </message>
    <message>
      <source>recommended for this computer</source>
      <translation>このコンピューターにおすすめ</translation>
    </message>
    <message>
      <source>{quant}: {fit}</source>
      <translation>{quant}：{fit}</translation>
    </message>
    <message>
      <source>{words}, about {n} tokens per second</source>
      <translation>{words}、毎秒約{n}トークン</translation>
    </message>
  </context>
  <context>
    <name>CataloguePane</name>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>{name}を表示</translation>
    </message>
    <message>
      <source>The catalogue does not say how this model is built. Open the repository to see what it needs.</source>
      <translation>カタログにはこのモデルの構成がありません。リポジトリを開くと必要なものがわかります。</translation>
    </message>
  </context>
  <context>
    <name>CatalogueView</name>
    <message>
      <source>Catalogue of models</source>
      <translation>モデルのカタログ</translation>
    </message>
  </context>
  <context>
    <name>ChatCommands</name>
    <message>
      <source>An answer is being written</source>
      <translation>回答を書いているところです</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>コピーしました</translation>
    </message>
    <message>
      <source>No chat is in the archive</source>
      <translation>アーカイブにチャットはありません</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
      <source>Nothing here has several versions</source>
      <translation>複数のバージョンがあるものはありません</translation>
    </message>
    <message>
      <source>Nothing was deleted since the start</source>
      <translation>起動後に削除したものはありません</translation>
    </message>
    <message>
      <source>There is no answer at the end of this chat</source>
      <translation>このチャットの末尾に回答はありません</translation>
    </message>
    <message>
      <source>There is no answer yet</source>
      <translation>回答はまだありません</translation>
    </message>
    <message>
      <source>There is no finished answer yet</source>
      <translation>完了した回答はまだありません</translation>
    </message>
    <message>
      <source>There is no other chat there</source>
      <translation>その方向に別のチャットはありません</translation>
    </message>
    <message>
      <source>There is no question yet</source>
      <translation>質問はまだありません</translation>
    </message>
    <message>
      <source>This chat has no messages yet</source>
      <translation>このチャットにはまだメッセージがありません</translation>
    </message>
    <message>
      <source>This is the first version</source>
      <translation>これが最初のバージョンです</translation>
    </message>
    <message>
      <source>This is the last version</source>
      <translation>これが最後のバージョンです</translation>
    </message>
  </context>
  <context>
    <name>ChatEdits</name>
    <message>
      <source>Copy of {title}</source>
      <translation>{title}のコピー</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
  </context>
  <context>
    <name>ChatFiles</name>
    <message>
      <source>A folder for the files</source>
      <translation>ファイルを置くフォルダー</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Chats (*.json *.jsonl *.zip);;All files (*)</source>
      <translation>チャット (*.json *.jsonl *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>チャットを書き出す</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>チャットを取り込む</translation>
    </message>
    <message>
      <source>Importing. Every chat that is done stays.</source>
      <translation>取り込んでいます。終わったチャットはすべて残ります。</translation>
    </message>
    <message>
      <source>The chats could not be exported</source>
      <translation>チャットを書き出せませんでした</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name}を書き込んでいます</translation>
    </message>
  </context>
  <context>
    <name>ChatHeader</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>チャットを書き出す</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>このチャット内を検索</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>読み込み設定</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>Stop loading the model</source>
      <translation>モデルの読み込みを中止</translation>
    </message>
    <message>
      <source>{text}: open the load settings</source>
      <translation>{text}：読み込み設定を開く</translation>
    </message>
  </context>
  <context>
    <name>ChatPage</name>
    <message>
      <source>Choose a model first.</source>
      <translation>先にモデルを選んでください。</translation>
    </message>
    <message>
      <source>No summary</source>
      <translation>要約なし</translation>
    </message>
    <message>
      <source>The model wrote none, so the oldest messages left without one.</source>
      <translation>モデルが要約を書かなかったため、古いメッセージは要約なしで外れました。</translation>
    </message>
  </context>
  <context>
    <name>ChatSection</name>
    <message>
      <source>Append each turn to</source>
      <translation>各やり取りの追記先</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Enter makes a new line, {keys} sends</source>
      <translation>Enterで改行、{keys}で送信</translation>
    </message>
    <message>
      <source>Enter sends the message</source>
      <translation>Enterでメッセージを送信</translation>
    </message>
    <message>
      <source>For new chats; each one can do otherwise</source>
      <translation>新しいチャットに適用。チャットごとに変更できます</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>しない</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>古いメッセージから外す</translation>
    </message>
    <message>
      <source>One JSON line each, as the model cards do</source>
      <translation>モデルカードと同じく、1行に1つのJSON</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>要約する</translation>
    </message>
    <message>
      <source>The next message loads it again</source>
      <translation>次のメッセージで読み込み直します</translation>
    </message>
    <message>
      <source>Titles by the model</source>
      <translation>モデルがタイトルを付ける</translation>
    </message>
    <message>
      <source>Unload an idle model after</source>
      <translation>未使用のモデルをアンロードするまで</translation>
    </message>
    <message>
      <source>Unload the model after</source>
      <translation>モデルをアンロードするまで</translation>
    </message>
    <message>
      <source>When a chat's context is full</source>
      <translation>チャットのコンテキストが満杯のとき</translation>
    </message>
    <message>
      <source>When it has nothing else to do; else a chat keeps its first words</source>
      <translation>ほかにすることがないときに。それ以外は最初の言葉のままです</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>コンテキストが満杯のとき</translation>
    </message>
    <message>
      <source>{keys} makes a new line</source>
      <translation>{keys}で改行</translation>
    </message>
    <message>
      <source>{n} minutes</source>
      <translation>{n}分</translation>
    </message>
  </context>
  <context>
    <name>ChatSession</name>
    <message>
      <source>Its question was deleted, so that there is nothing for the model to answer.</source>
      <translation>質問が削除されたため、モデルが答える対象がありません。</translation>
    </message>
    <message>
      <source>Restore the question from the trash, or write a new message.</source>
      <translation>ゴミ箱から質問を復元するか、新しいメッセージを書いてください。</translation>
    </message>
    <message>
      <source>This answer has no question</source>
      <translation>この回答には質問がありません</translation>
    </message>
  </context>
  <context>
    <name>ChatView</name>
    <message>
      <source>Answer again</source>
      <translation>もう一度回答</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>それでも読み込む</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>読み込み設定…</translation>
    </message>
    <message>
      <source>Reading {count} tokens, {percent} %</source>
      <translation>{count}トークンを読んでいます、{percent} %</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing has to be downloaded again.</source>
      <translation>会話、下書き、モデルファイル。再ダウンロードは不要です。</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing was loaded.</source>
      <translation>会話、下書き、モデルファイル。何も読み込まれていません。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Waiting for the model to load</source>
      <translation>モデルの読み込みを待っています</translation>
    </message>
    <message>
      <source>Writing · {count} tokens · {speed} tok/s</source>
      <translation>作成中 · {count}トークン · {speed} tok/s</translation>
    </message>
  </context>
  <context>
    <name>CodeView</name>
    <message>
      <source>Code</source>
      <translation>コード</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>コードをコピー</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>名前を付けて保存…</translation>
    </message>
    <message>
      <source>Wrap lines</source>
      <translation>行を折り返す</translation>
    </message>
    <message>
      <source>code</source>
      <translation>コード</translation>
    </message>
    <message>
      <source>{language} code</source>
      <translation>{language}のコード</translation>
    </message>
  </context>
  <context>
    <name>Column</name>
    <message>
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
  </context>
  <context>
    <name>ColumnScroller</name>
    <message>
      <source>To the end</source>
      <translation>末尾へ</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Predicted and actual</source>
      <translation>予測と実際</translation>
    </message>
    <message>
      <source>{name}: {predicted} predicted, {actual} taken, {difference}</source>
      <translation>{name}：予測 {predicted}、使用 {actual}、{difference}</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Ask Synthia anything</source>
      <translation>Synthiaに何でも質問</translation>
    </message>
    <message>
      <source>Message composer</source>
      <translation>メッセージ入力欄</translation>
    </message>
    <message>
      <source>Write a message first.</source>
      <translation>先にメッセージを書いてください。</translation>
    </message>
  </context>
  <context>
    <name>ComposerBar</name>
    <message>
      <source>Attach files</source>
      <translation>ファイルを添付</translation>
    </message>
    <message>
      <source>Sampling: {name}</source>
      <translation>サンプリング：{name}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save ({key})</source>
      <translation>保存（{key}）</translation>
    </message>
    <message>
      <source>Save and continue</source>
      <translation>保存して続ける</translation>
    </message>
    <message>
      <source>Save it as a new version, and let the model write on from its end.</source>
      <translation>新しいバージョンとして保存し、その末尾からモデルに続きを書かせます。</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>送信</translation>
    </message>
    <message>
      <source>Send ({key})</source>
      <translation>送信（{key}）</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop writing (Esc)</source>
      <translation>停止（Esc）</translation>
    </message>
    <message>
      <source>System prompt: {name}</source>
      <translation>システムプロンプト：{name}</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>回答の書き出しを書く</translation>
    </message>
    <message>
      <source>{key} for a new line</source>
      <translation>{key}で改行</translation>
    </message>
  </context>
  <context>
    <name>ContextFull</name>
    <message>
      <source>Let the oldest messages leave</source>
      <translation>古いメッセージから外す</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>読み込み設定…</translation>
    </message>
    <message>
      <source>Nothing is deleted by any of these.</source>
      <translation>いずれも何も削除しません。</translation>
    </message>
    <message>
      <source>Summarise them</source>
      <translation>要約する</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>コンテキストが満杯です</translation>
    </message>
    <message>
      <source>The model can see {n} tokens at once, and the chat has come to them, so the answer ends here.</source>
      <translation>モデルが一度に見られるのは{n}トークンで、チャットがそこに達したため、回答はここで終わります。</translation>
    </message>
  </context>
  <context>
    <name>ContextLine</name>
    <message>
      <source>Waiting for the summary</source>
      <translation>要約を待っています</translation>
    </message>
  </context>
  <context>
    <name>ContextMark</name>
    <message>
      <source>A summary stands for the messages above this line</source>
      <translation>この線より上のメッセージは要約に置き換わっています</translation>
    </message>
    <message>
      <source>Messages above this line are no longer in the context</source>
      <translation>この線より上のメッセージはコンテキストから外れています</translation>
    </message>
    <message>
      <source>Summarising {n} messages so that the chat can go on</source>
      <translation>チャットを続けるため、{n}件のメッセージを要約しています</translation>
    </message>
    <message>
      <source>Summary of 1 message</source>
      <translation>1件のメッセージの要約</translation>
    </message>
    <message>
      <source>Summary of {n} messages</source>
      <translation>{n}件のメッセージの要約</translation>
    </message>
    <message>
      <source>The messages above this line leave the context</source>
      <translation>この線より上のメッセージはコンテキストから外れます</translation>
    </message>
    <message>
      <source>What happens when the context is full</source>
      <translation>コンテキストが満杯になったときの動作</translation>
    </message>
  </context>
  <context>
    <name>ContextPanel</name>
    <message>
      <source>A model sees as many tokens at once as its context holds: system prompt, messages and answer.</source>
      <translation>モデルは、システムプロンプト、メッセージ、回答を合わせて、コンテキストに入るだけのトークンを一度に見ます。</translation>
    </message>
    <message>
      <source>Applies to this chat, from the next answer on. Settings say what new chats do.</source>
      <translation>このチャットに、次の回答から適用されます。新しいチャットは設定に従います。</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>コンテキスト</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>古いメッセージから外す</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>要約する</translation>
    </message>
    <message>
      <source>The answer ends where the context does, and you decide how to go on.</source>
      <translation>コンテキストの終わりで回答も終わり、どう続けるかを選べます。</translation>
    </message>
    <message>
      <source>The model sums up the oldest messages, and the summary stands in their place. You can read and change it in the chat. Writing it takes as long as an answer.</source>
      <translation>モデルが古いメッセージを要約し、要約がその代わりになります。チャットで読んで変更できます。要約を書くには回答と同じくらい時間がかかります。</translation>
    </message>
    <message>
      <source>The system prompt stays. A line in the chat shows which messages the model no longer sees; nothing is deleted.</source>
      <translation>システムプロンプトは残ります。モデルに見えなくなったメッセージはチャットの線でわかります。何も削除されません。</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>コンテキストが満杯のとき</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message>
      <source>Archive</source>
      <translation>アーカイブ</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>ピン留め</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>タグ…</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>アーカイブから戻す</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>ピン留めを外す</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copied</source>
      <translation>コピーしました</translation>
    </message>
  </context>
  <context>
    <name>CrashReporter</name>
    <message>
      <source>Copy report</source>
      <translation>レポートをコピー</translation>
    </message>
    <message>
      <source>Something in Synthia did not work as it should.</source>
      <translation>Synthiaで何かが正しく動作しませんでした。</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>予期しないエラー</translation>
    </message>
    <message>
      <source>Your conversations are stored, and you can go on. The report below helps to mend it.</source>
      <translation>会話は保存されており、続けられます。下のレポートは修正に役立ちます。</translation>
    </message>
  </context>
  <context>
    <name>Deletions</name>
    <message>
      <source>Answer deleted. Its question stays here, but is no longer sent to the model.</source>
      <translation>回答を削除しました。質問は残りますが、モデルには送られなくなります。</translation>
    </message>
    <message>
      <source>Conversation deleted.</source>
      <translation>会話を削除しました。</translation>
    </message>
    <message>
      <source>Message deleted.</source>
      <translation>メッセージを削除しました。</translation>
    </message>
    <message>
      <source>Question deleted. Its answer stays here, but is no longer sent to the model.</source>
      <translation>質問を削除しました。回答は残りますが、モデルには送られなくなります。</translation>
    </message>
    <message>
      <source>{count} messages deleted, {other} of them on other branches.</source>
      <translation>{count}件のメッセージを削除しました（うち{other}件はほかのブランチ）。</translation>
    </message>
    <message>
      <source>{count} messages deleted.</source>
      <translation>{count}件のメッセージを削除しました。</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
  </context>
  <context>
    <name>DesktopSection</name>
    <message>
      <source>An answer or a download, while another window is in front</source>
      <translation>ほかのウィンドウが前面にある間の回答やダウンロード</translation>
    </message>
    <message>
      <source>Closing the window keeps Synthia running</source>
      <translation>ウィンドウを閉じてもSynthiaを続ける</translation>
    </message>
    <message>
      <source>Desktop</source>
      <translation>デスクトップ</translation>
    </message>
    <message>
      <source>Icon in the tray</source>
      <translation>トレイのアイコン</translation>
    </message>
    <message>
      <source>Needs the icon in the tray</source>
      <translation>トレイのアイコンが必要です</translation>
    </message>
    <message>
      <source>Off: only the chat's title. Others may see your screen</source>
      <translation>オフ：チャットのタイトルのみ。画面はほかの人に見えるかもしれません</translation>
    </message>
    <message>
      <source>Quit ends it: in its menu, or in the icon's</source>
      <translation>メニューかアイコンの「終了」で終わります</translation>
    </message>
    <message>
      <source>Shows and hides the window, also while it is closed</source>
      <translation>閉じている間も、ウィンドウの表示と非表示を切り替えます</translation>
    </message>
    <message>
      <source>Tell when something has ended</source>
      <translation>終わったときに知らせる</translation>
    </message>
    <message>
      <source>This desktop has no tray</source>
      <translation>このデスクトップにはトレイがありません</translation>
    </message>
    <message>
      <source>With the answer's first words</source>
      <translation>回答の最初の言葉を含める</translation>
    </message>
  </context>
  <context>
    <name>DiskCard</name>
    <message>
      <source>Disk</source>
      <translation>ディスク</translation>
    </message>
    <message>
      <source>Free now</source>
      <translation>現在の空き</translation>
    </message>
    <message>
      <source>Models folder on “{name}”, {size}</source>
      <translation>「{name}」上のモデルフォルダー、{size}</translation>
    </message>
    <message>
      <source>Models on disk</source>
      <translation>ディスク上のモデル</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>その他のファイル</translation>
    </message>
    <message>
      <source>Still to download</source>
      <translation>残りのダウンロード</translation>
    </message>
    <message>
      <source>{size} are missing for the queue</source>
      <translation>待ち行列には{size}足りません</translation>
    </message>
    <message>
      <source>{size} stay free after the queue</source>
      <translation>待ち行列の後も{size}空いています</translation>
    </message>
  </context>
  <context>
    <name>DownloadManners</name>
    <message>
      <source>Models are being downloaded</source>
      <translation>モデルをダウンロードしています</translation>
    </message>
    <message>
      <source>The download of {title} stopped</source>
      <translation>{title}のダウンロードが停止しました</translation>
    </message>
    <message>
      <source>{size}, checked and ready to use.</source>
      <translation>{size}、検証済みで使用できます。</translation>
    </message>
    <message>
      <source>{title} is downloaded</source>
      <translation>{title}をダウンロードしました</translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
    <message>
      <source>Progress</source>
      <translation>進行状況</translation>
    </message>
  </context>
  <context>
    <name>Downloads</name>
    <message>
      <source>Checking all {size} against the published checksum</source>
      <translation>{size}すべてを公開チェックサムと照合しています</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>Paused by you</source>
      <translation>手動で一時停止中</translation>
    </message>
    <message>
      <source>Paused: disk full</source>
      <translation>一時停止中：ディスクが満杯</translation>
    </message>
    <message>
      <source>Paused: folder missing</source>
      <translation>一時停止中：フォルダーがない</translation>
    </message>
    <message>
      <source>Paused: metered network</source>
      <translation>一時停止中：従量制ネットワーク</translation>
    </message>
    <message>
      <source>Paused: no network</source>
      <translation>一時停止中：ネットワークなし</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止済み</translation>
    </message>
    <message>
      <source>Verifying {percent}%</source>
      <translation>検証中 {percent}%</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>begins when another one ends</source>
      <translation>ほかが終わると始まります</translation>
    </message>
    <message>
      <source>continues by itself on an unmetered network</source>
      <translation>従量制でないネットワークで自動的に再開します</translation>
    </message>
    <message>
      <source>continues by itself when the folder is back</source>
      <translation>フォルダーが戻ると自動的に再開します</translation>
    </message>
    <message>
      <source>continues by itself when the network is back</source>
      <translation>ネットワークが戻ると自動的に再開します</translation>
    </message>
    <message>
      <source>continues by itself when there is room</source>
      <translation>空きができると自動的に再開します</translation>
    </message>
    <message>
      <source>file {n} of {count}</source>
      <translation>ファイル {n} / {count}</translation>
    </message>
    <message>
      <source>part {n} of {count}, joined while downloading</source>
      <translation>パート {n} / {count}、ダウンロードしながら結合</translation>
    </message>
    <message>
      <source>waiting for the server</source>
      <translation>サーバーを待っています</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{d} days {h} h</source>
      <translation>{d}日{h}時間</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h}時間{m}分</translation>
    </message>
    <message>
      <source>{m} min {s} s</source>
      <translation>{m}分{s}秒</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} 秒</translation>
    </message>
    <message>
      <source>{size}, verified</source>
      <translation>{size}、検証済み</translation>
    </message>
    <message>
      <source>{text}, about {time} left</source>
      <translation>{text}、残り約{time}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>残り{time}</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>Clear finished</source>
      <translation>完了分を消去</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>モデルを探す</translation>
    </message>
    <message>
      <source>No download is finished</source>
      <translation>完了したダウンロードはありません</translation>
    </message>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>ダウンロード中のものはありません</translation>
    </message>
    <message>
      <source>Nothing is being downloaded.</source>
      <translation>ダウンロード中のものはありません。</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>すべて一時停止</translation>
    </message>
    <message>
      <source>Resume all</source>
      <translation>すべて再開</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>Drop models here to add them</source>
      <translation>ここにモデルをドロップして追加</translation>
    </message>
  </context>
  <context>
    <name>EarlierRow</name>
    <message>
      <source>Passages of {names} that fit the question are sent too.</source>
      <translation>{names}から質問に合う箇所も送信されます。</translation>
    </message>
    <message>
      <source>Send none of them with this message</source>
      <translation>このメッセージでは送信しない</translation>
    </message>
  </context>
  <context>
    <name>EmptyChat</name>
    <message>
      <source>What would you like to work on?</source>
      <translation>何に取り組みますか？</translation>
    </message>
  </context>
  <context>
    <name>EvaluationView</name>
    <message>
      <source>Evaluation</source>
      <translation>評価</translation>
    </message>
    <message>
      <source>Evaluation, by the author</source>
      <translation>作者による評価</translation>
    </message>
    <message>
      <source>Open LLM Leaderboard</source>
      <translation>Open LLM Leaderboard</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>{name}を開く</translation>
    </message>
    <message>
      <source>The author has not published scores for this version.</source>
      <translation>作者はこのバージョンのスコアを公開していません。</translation>
    </message>
    <message>
      <source>average of seven tasks {value}</source>
      <translation>7課題の平均 {value}</translation>
    </message>
    <message>
      <source>average {value}</source>
      <translation>平均 {value}</translation>
    </message>
    <message>
      <source>{name}, on the same base model, averages {value}.</source>
      <translation>同じベースモデルの{name}の平均は{value}です。</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>A question and its answer on each line, as the cards do.</source>
      <translation>カードと同じく、各行に質問と回答。</translation>
    </message>
    <message>
      <source>All chats ({n})</source>
      <translation>すべてのチャット（{n}）</translation>
    </message>
    <message>
      <source>As</source>
      <translation>形式</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Chats to export</source>
      <translation>書き出すチャット</translation>
    </message>
    <message>
      <source>Chosen chats</source>
      <translation>選んだチャット</translation>
    </message>
    <message>
      <source>Everything, with every branch; Synthia reads it back.</source>
      <translation>すべてのブランチを含む全体。Synthiaで取り込めます。</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>チャットを書き出す</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>No chat is chosen.</source>
      <translation>チャットが選ばれていません。</translation>
    </message>
    <message>
      <source>The branch that is shown, as a page that loads nothing.</source>
      <translation>表示中のブランチ。何も読み込まないページとして。</translation>
    </message>
    <message>
      <source>The branch that is shown, as text.</source>
      <translation>表示中のブランチ。テキストとして。</translation>
    </message>
    <message>
      <source>The branch that is shown, on A4 pages.</source>
      <translation>表示中のブランチ。A4ページとして。</translation>
    </message>
    <message>
      <source>This chat: {title}</source>
      <translation>このチャット：{title}</translation>
    </message>
  </context>
  <context>
    <name>FileNotice</name>
    <message>
      <source>No passage of {name} fits into the room that is left in the context.</source>
      <translation>{name}のどの箇所も、コンテキストの残りに収まりません。</translation>
    </message>
    <message>
      <source>Your message is unchanged.</source>
      <translation>メッセージはそのままです。</translation>
    </message>
    <message>
      <source>{name} does not say how its letters are written. It was read as {encoding}, which is a guess.</source>
      <translation>{name}には文字コードの記載がありません。推測で{encoding}として読みました。</translation>
    </message>
    <message>
      <source>{name} has changed since it was read. What was read is what is sent.</source>
      <translation>{name}は読んだ後に変わりました。送信されるのは読んだときの内容です。</translation>
    </message>
    <message>
      <source>{name} has {n} tokens, and the context has room for {left} of them.</source>
      <translation>{name}は{n}トークンあり、コンテキストの空きは{left}です。</translation>
    </message>
    <message>
      <source>{name} was changed after you attached it, while Synthia was closed. It was read as it is now.</source>
      <translation>{name}は添付した後、Synthiaが閉じている間に変更されました。今の内容を読みました。</translation>
    </message>
    <message>
      <source>{name}: {words}</source>
      <translation>{name}：{words}</translation>
    </message>
  </context>
  <context>
    <name>FileText</name>
    <message>
      <source>Text of the file</source>
      <translation>ファイルのテキスト</translation>
    </message>
  </context>
  <context>
    <name>FileViewer</name>
    <message>
      <source>Attached file</source>
      <translation>添付ファイル</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>すべてコピー</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>このテキスト内を検索</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>次の箇所</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>見つかりません</translation>
    </message>
    <message>
      <source>Of this text, the highlighted passages fit the question so far; the model will see these.</source>
      <translation>このテキストのうち、強調された箇所が今の質問に合っています。モデルにはこれらが見えます。</translation>
    </message>
    <message>
      <source>Of this text, the model was sent the highlighted passages.</source>
      <translation>このテキストのうち、強調された箇所がモデルに送られました。</translation>
    </message>
    <message>
      <source>Part {n} of {count}: the text is too long to be shown at once.</source>
      <translation>パート {n} / {count}：テキストが長いため、一度には表示できません。</translation>
    </message>
    <message>
      <source>Passage {number}</source>
      <translation>箇所{number}</translation>
    </message>
    <message>
      <source>Passage {number}, {place}</source>
      <translation>箇所{number}、{place}</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>前の箇所</translation>
    </message>
    <message>
      <source>Text of {name}</source>
      <translation>{name}のテキスト</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>次のパート</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>前のパート</translation>
    </message>
    <message>
      <source>This is the text that the model sees.</source>
      <translation>これがモデルに見えるテキストです。</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} / {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterButton</name>
    <message>
      <source>Any model</source>
      <translation>すべてのモデル</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>すべてのタグ</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>すべての期間</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>アーカイブ済み</translation>
    </message>
    <message>
      <source>Archived chats only</source>
      <translation>アーカイブ済みのチャットのみ</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>チャットを絞り込む</translation>
    </message>
    <message>
      <source>Past 30 days</source>
      <translation>過去30日</translation>
    </message>
    <message>
      <source>Past 7 days</source>
      <translation>過去7日</translation>
    </message>
    <message>
      <source>Past day</source>
      <translation>過去1日</translation>
    </message>
    <message>
      <source>Past year</source>
      <translation>過去1年</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Remove the filter {name}</source>
      <translation>フィルター「{name}」を外す</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>このチャット内を検索</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>次の箇所</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>見つかりません</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>前の箇所</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>検索中</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} / {count}</translation>
    </message>
  </context>
  <context>
    <name>FirstModelCard</name>
    <message>
      <source>Choose a model</source>
      <translation>モデルを選ぶ</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>別のモデルを選ぶ</translation>
    </message>
    <message>
      <source>Download ({size})</source>
      <translation>ダウンロード（{size}）</translation>
    </message>
    <message>
      <source>Looking for a model that fits</source>
      <translation>合うモデルを探しています</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>このコンピューターにおすすめ</translation>
    </message>
    <message>
      <source>Shared memory</source>
      <translation>共有メモリ</translation>
    </message>
    <message>
      <source>The memory of this computer is being read.</source>
      <translation>このコンピューターのメモリを読み取っています。</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>You can stop and continue at any time.</source>
      <translation>いつでも停止して続けられます。</translation>
    </message>
    <message>
      <source>{name}: uses {used} of {free} GB free</source>
      <translation>{name}：空き{free} GBのうち{used} GBを使用</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>About {speed} tokens per second, faster than you read.</source>
      <translation>毎秒約{speed}トークン、読むより速いです。</translation>
    </message>
    <message>
      <source>About {speed} tokens per second.</source>
      <translation>毎秒約{speed}トークン。</translation>
    </message>
    <message>
      <source>Leaves room on the GPU for longer conversations.</source>
      <translation>GPUに長い会話のための余裕が残ります。</translation>
    </message>
    <message>
      <source>No model of the catalogue would answer at a usable speed with the memory that is free now.</source>
      <translation>現在の空きメモリで実用的な速度で答えられるモデルはカタログにありません。</translation>
    </message>
    <message>
      <source>Runs completely on your GPU, all {total} layers.</source>
      <translation>全{total}レイヤーが完全にGPUで動きます。</translation>
    </message>
    <message>
      <source>Runs in RAM, on the processor.</source>
      <translation>RAM上で、プロセッサで動きます。</translation>
    </message>
    <message>
      <source>Runs on the GPU, the experts of {experts} layers in RAM.</source>
      <translation>GPUで動き、{experts}レイヤーのエキスパートはRAMにあります。</translation>
    </message>
    <message>
      <source>Runs with {layers} of {total} layers on the GPU, the rest in RAM.</source>
      <translation>{total}レイヤーのうち{layers}がGPUで、残りはRAMで動きます。</translation>
    </message>
    <message>
      <source>What fits could not be found out. {why}</source>
      <translation>何が合うか調べられませんでした。{why}</translation>
    </message>
    <message>
      <source>about {size} GB</source>
      <translation>約{size} GB</translation>
    </message>
    <message>
      <source>benchmark average</source>
      <translation>ベンチマーク平均</translation>
    </message>
    <message>
      <source>quality to expect</source>
      <translation>予想される品質</translation>
    </message>
    <message>
      <source>{count} billion parameters · {licence}</source>
      <translation>{count}0億パラメーター · {licence}</translation>
    </message>
    <message>
      <source>{name} fits this computer: of the models that run here at a usable speed it has the best {quality}.</source>
      <translation>{name}はこのコンピューターに合います。実用的な速度で動くモデルの中で{quality}が最も高いです。</translation>
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
      <translation>GPU {layers}/{total}レイヤー + RAM</translation>
    </message>
    <message>
      <source>GPU, experts in RAM</source>
      <translation>GPU、エキスパートはRAM</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>RAMのみ</translation>
    </message>
    <message>
      <source>RAM only, slow</source>
      <translation>RAMのみ、遅い</translation>
    </message>
    <message>
      <source>Runs on GPU</source>
      <translation>GPUで動く</translation>
    </message>
    <message>
      <source>Too big</source>
      <translation>大きすぎる</translation>
    </message>
  </context>
  <context>
    <name>FitView</name>
    <message>
      <source>A usual computer would be too slow to talk with it. Measure this one to know its speed.</source>
      <translation>一般的なコンピューターでは対話には遅すぎます。測定するとこのコンピューターの速度がわかります。</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}</source>
      <translation>毎秒約{likely}トークン、{low}から{high}の間</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}; reads {prompt} per second</source>
      <translation>毎秒約{likely}トークン、{low}から{high}の間。読み取り毎秒{prompt}</translation>
    </message>
    <message>
      <source>About: calculated from what is known of the model. With its repository open, llama.cpp plans exactly.</source>
      <translation>概算：モデルについて知られていることからの計算です。リポジトリを開くと、llama.cppが正確に計画します。</translation>
    </message>
    <message>
      <source>All layers on the GPU, the experts of {n} of them in RAM</source>
      <translation>すべてのレイヤーがGPUで、そのうち{n}のエキスパートはRAM</translation>
    </message>
    <message>
      <source>Best quality that fits in the free RAM.</source>
      <translation>空きRAMに収まる中で最高の品質です。</translation>
    </message>
    <message>
      <source>Best quality that fits in the free memory of GPU and computer together.</source>
      <translation>GPUとコンピューターの空きメモリを合わせて収まる中で最高の品質です。</translation>
    </message>
    <message>
      <source>Best quality that fits. It runs fully on the GPU.</source>
      <translation>収まる中で最高の品質です。完全にGPUで動きます。</translation>
    </message>
    <message>
      <source>Best quality that should still write faster than {n} tokens per second on a usual computer.</source>
      <translation>一般的なコンピューターで毎秒{n}トークンより速く書けると見込まれる中で最高の品質です。</translation>
    </message>
    <message>
      <source>Best quality that still writes faster than {n} tokens per second.</source>
      <translation>毎秒{n}トークンより速く書ける中で最高の品質です。</translation>
    </message>
    <message>
      <source>Every file of this model is slow here</source>
      <translation>このモデルはどのファイルもここでは遅いです</translation>
    </message>
    <message>
      <source>Every file of this model would be slow</source>
      <translation>このモデルはどのファイルも遅くなります</translation>
    </message>
    <message>
      <source>No file of this model fits this computer</source>
      <translation>このコンピューターに収まるファイルがこのモデルにはありません</translation>
    </message>
    <message>
      <source>Runs fully on the GPU and leaves room for a context of {n} tokens.</source>
      <translation>完全にGPUで動き、{n}トークンのコンテキストの余裕があります。</translation>
    </message>
    <message>
      <source>Runs fully on the GPU with the longest context that the model was trained for.</source>
      <translation>モデルが訓練された最長のコンテキストで、完全にGPUで動きます。</translation>
    </message>
    <message>
      <source>Runs in RAM only</source>
      <translation>RAMのみで動きます</translation>
    </message>
    <message>
      <source>Runs in RAM only, no layer on the GPU</source>
      <translation>RAMのみで動き、GPUのレイヤーはありません</translation>
    </message>
    <message>
      <source>Runs on the GPU, all {total} layers</source>
      <translation>全{total}レイヤーがGPUで動きます</translation>
    </message>
    <message>
      <source>The fastest would write about {speed} tokens per second, which is too slow to talk with.</source>
      <translation>最も速いものでも毎秒約{speed}トークンで、対話には遅すぎます。</translation>
    </message>
    <message>
      <source>The smallest needs {needed} GB, and {free} GB {kinds} is free.</source>
      <translation>最小のものでも{needed} GB必要で、{kinds}の空きは{free} GBです。</translation>
    </message>
    <message>
      <source>The speed is known once this computer was measured: “Measure this computer” below the table.</source>
      <translation>速度は測定するとわかります。表の下の「このコンピューターを測定」をお使いください。</translation>
    </message>
    <message>
      <source>Too big: needs {needed} GB, {free} GB free, {missing} GB too much for what a model may take</source>
      <translation>大きすぎます：{needed} GB必要、空き{free} GB、モデルが使える量を{missing} GB超過</translation>
    </message>
    <message>
      <source>about: {needs}</source>
      <translation>約：{needs}</translation>
    </message>
    <message>
      <source>needs about {size}</source>
      <translation>約{size}必要</translation>
    </message>
    <message>
      <source>needs {size}</source>
      <translation>{size}必要</translation>
    </message>
    <message>
      <source>of RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>of VRAM and RAM</source>
      <translation>VRAMとRAM</translation>
    </message>
    <message>
      <source>{layers} of {total} layers on the GPU, the rest in RAM</source>
      <translation>{total}レイヤーのうち{layers}がGPU、残りはRAM</translation>
    </message>
    <message>
      <source>{n} tokens per second</source>
      <translation>毎秒{n}トークン</translation>
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
      <translation>1個のモデル</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>変更…</translation>
    </message>
    <message>
      <source>More for {folder}</source>
      <translation>{folder}のその他の操作</translation>
    </message>
    <message>
      <source>New downloads go here</source>
      <translation>新しいダウンロードの保存先</translation>
    </message>
    <message>
      <source>No models</source>
      <translation>モデルなし</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
      <source>Stop listing it</source>
      <translation>一覧から外す</translation>
    </message>
    <message>
      <source>Use the usual folder…</source>
      <translation>通常のフォルダーを使う…</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n}個のモデル</translation>
    </message>
  </context>
  <context>
    <name>Front</name>
    <message>
      <source>Exported</source>
      <translation>書き出しました</translation>
    </message>
    <message>
      <source>Exported {n} files</source>
      <translation>{n}個のファイルを書き出しました</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
  </context>
  <context>
    <name>HardwareStrip</name>
    <message>
      <source> or </source>
      <translation> または </translation>
    </message>
    <message>
      <source>1 core</source>
      <translation>1コア</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Install it: Debian and Ubuntu call it libvulkan1, Fedora vulkan-loader.</source>
      <translation>インストールしてください。DebianとUbuntuではlibvulkan1、Fedoraではvulkan-loaderです。</translation>
    </message>
    <message>
      <source>Install or renew the graphics driver.</source>
      <translation>グラフィックドライバーをインストールまたは更新してください。</translation>
    </message>
    <message>
      <source>Install what it belongs to.</source>
      <translation>それが属するものをインストールしてください。</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>もう一度測定</translation>
    </message>
    <message>
      <source>Measure the speed of this computer (about 10 seconds)</source>
      <translation>このコンピューターの速度を測定（約10秒）</translation>
    </message>
    <message>
      <source>Measuring the speed</source>
      <translation>速度を測定しています</translation>
    </message>
    <message>
      <source>Memory in use</source>
      <translation>使用中のメモリ</translation>
    </message>
    <message>
      <source>No GPU</source>
      <translation>GPUなし</translation>
    </message>
    <message>
      <source>No usable GPU</source>
      <translation>使えるGPUなし</translation>
    </message>
    <message>
      <source>Read again how much memory is free</source>
      <translation>空きメモリを読み直す</translation>
    </message>
    <message>
      <source>The {backend} backend crashed or hung while loading, most likely in a driver, and was left out. {renew}</source>
      <translation>{backend}バックエンドは読み込み中に異常終了または停止したため（おそらくドライバーが原因）、除外されました。{renew}</translation>
    </message>
    <message>
      <source>The {backend} backend does not start: {missing} is missing. {helps}</source>
      <translation>{backend}バックエンドが起動しません：{missing}がありません。{helps}</translation>
    </message>
    <message>
      <source>The {backend} backend found no driver that works. {renew}</source>
      <translation>{backend}バックエンドは動作するドライバーを見つけられませんでした。{renew}</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>このコンピューター</translation>
    </message>
    <message>
      <source>This processor has no AVX, so that models run several times slower</source>
      <translation>このプロセッサにはAVXがないため、モデルの動作が数倍遅くなります</translation>
    </message>
    <message>
      <source>This program may use less memory than the computer has</source>
      <translation>このプログラムが使えるメモリは、コンピューターの搭載量より少なくなっています</translation>
    </message>
    <message>
      <source>Why no GPU?</source>
      <translation>GPUがないのはなぜ？</translation>
    </message>
    <message>
      <source>Why not all?</source>
      <translation>一部が使えないのはなぜ？</translation>
    </message>
    <message>
      <source>a library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <source>{backend} ready</source>
      <translation>{backend}の準備完了</translation>
    </message>
    <message>
      <source>{card} is there, but the engine does not see it. A newer driver with {backends} may help.</source>
      <translation>{card}はありますが、エンジンから見えません。{backends}に対応した新しいドライバーで解決するかもしれません。</translation>
    </message>
    <message>
      <source>{card} is there, but the engine's part for it does not work.</source>
      <translation>{card}はありますが、エンジンの対応部分が動作しません。</translation>
    </message>
    <message>
      <source>{card} is there, but this build of the engine cannot use it. One with {backends} can.</source>
      <translation>{card}はありますが、このエンジンのビルドでは使えません。{backends}対応のビルドなら使えます。</translation>
    </message>
    <message>
      <source>{file} did not load.</source>
      <translation>{file}を読み込めませんでした。</translation>
    </message>
    <message>
      <source>{file} is damaged, or made for another kind of computer. Put it there again.</source>
      <translation>{file}は破損しているか、別の種類のコンピューター用です。置き直してください。</translation>
    </message>
    <message>
      <source>{file} is made for other hardware than this.</source>
      <translation>{file}は別のハードウェア用です。</translation>
    </message>
    <message>
      <source>{file} is no backend of this engine's version. Take one that was built from the same version of llama.cpp.</source>
      <translation>{file}はこのエンジンのバージョンのバックエンドではありません。同じバージョンのllama.cppからビルドしたものを使ってください。</translation>
    </message>
    <message>
      <source>{library}, the Vulkan loader,</source>
      <translation>Vulkanローダーの{library}</translation>
    </message>
    <message>
      <source>{name} (memory not told)</source>
      <translation>{name}（メモリ不明）</translation>
    </message>
    <message>
      <source>{name} ({free} GB free, shared with the RAM)</source>
      <translation>{name}（空き{free} GB、RAMと共有）</translation>
    </message>
    <message>
      <source>{name} ({free} free)</source>
      <translation>{name}（空き{free}）</translation>
    </message>
    <message>
      <source>{name} {total} GB ({free} free)</source>
      <translation>{name} {total} GB（空き{free}）</translation>
    </message>
    <message>
      <source>{n} GPUs, {total} GB ({free} free)</source>
      <translation>GPU {n}基、{total} GB（空き{free}）</translation>
    </message>
    <message>
      <source>{n} cores</source>
      <translation>{n}コア</translation>
    </message>
    <message>
      <source>{total} GB RAM ({free} free)</source>
      <translation>{total} GB RAM（空き{free}）</translation>
    </message>
  </context>
  <context>
    <name>Hub</name>
    <message>
      <source>by {author}</source>
      <translation>作者：{author}</translation>
    </message>
    <message>
      <source>gated</source>
      <translation>要同意</translation>
    </message>
    <message>
      <source>licence {name}</source>
      <translation>ライセンス {name}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>更新：{when}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>昨日</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>ダウンロード{count}回</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>いいね{count}件</translation>
    </message>
    <message>
      <source>{count} parameters</source>
      <translation>{count}パラメーター</translation>
    </message>
    <message>
      <source>{days} days ago</source>
      <translation>{days}日前</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{year}年{month}</translation>
    </message>
  </context>
  <context>
    <name>HubList</name>
    <message>
      <source>Any licence</source>
      <translation>すべてのライセンス</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>すべてのサイズ</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Largest size</source>
      <translation>最大サイズ</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Models on this computer</source>
      <translation>このコンピューターのモデル</translation>
    </message>
    <message>
      <source>Models on this computer are listed below.</source>
      <translation>このコンピューターのモデルは下にあります。</translation>
    </message>
    <message>
      <source>Most downloads</source>
      <translation>ダウンロードの多い順</translation>
    </message>
    <message>
      <source>Most likes</source>
      <translation>いいねの多い順</translation>
    </message>
    <message>
      <source>Newest changes</source>
      <translation>更新の新しい順</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}” with this size and licence.</source>
      <translation>このサイズとライセンスで「{text}」を含むGGUFリポジトリはありません。</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}”.</source>
      <translation>「{text}」を含むGGUFリポジトリはありません。</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>見つかりません</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>並び順</translation>
    </message>
    <message>
      <source>Repositories</source>
      <translation>リポジトリ</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>検索結果</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>検索中</translation>
    </message>
    <message>
      <source>Searching for “{text}”</source>
      <translation>「{text}」を検索中</translation>
    </message>
    <message>
      <source>The hub cannot be reached</source>
      <translation>Hubに接続できません</translation>
    </message>
    <message>
      <source>Trending</source>
      <translation>話題順</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Type words to search, or the name of a repository to open it.</source>
      <translation>検索する言葉、または開きたいリポジトリの名前を入力してください。</translation>
    </message>
    <message>
      <source>Up to {size}B</source>
      <translation>{size}Bまで</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count}件見つかりました</translation>
    </message>
  </context>
  <context>
    <name>HubPane</name>
    <message>
      <source>Back to the models</source>
      <translation>モデルに戻る</translation>
    </message>
    <message>
      <source>Back to the results</source>
      <translation>結果に戻る</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>{name}に戻る</translation>
    </message>
    <message>
      <source>Choose a repository</source>
      <translation>リポジトリを選んでください</translation>
    </message>
    <message>
      <source>Its files and its model card are shown here.</source>
      <translation>ファイルとモデルカードがここに表示されます。</translation>
    </message>
    <message>
      <source>No branch, tag or commit can be called “{name}”.</source>
      <translation>「{name}」という名前のブランチ、タグ、コミットはありえません。</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>1 chat</source>
      <translation>1件のチャット</translation>
    </message>
    <message>
      <source>1 model</source>
      <translation>1個のモデル</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Chats in the file</source>
      <translation>ファイル内のチャット</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Everything in this file is here already.</source>
      <translation>このファイルの内容はすべてここにあります。</translation>
    </message>
    <message>
      <source>From {kinds}.</source>
      <translation>{kinds}から。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>取り込む</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>チャットを取り込む</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>モデルを取り込む</translation>
    </message>
    <message>
      <source>Import {count}, {size}</source>
      <translation>{count}を取り込む、{size}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>リンク</translation>
    </message>
    <message>
      <source>Looking through the file. Nothing is imported yet.</source>
      <translation>ファイルを調べています。まだ何も取り込まれていません。</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>Needs no further room; nothing is left at the old place.</source>
      <translation>追加の空きは不要です。元の場所には何も残りません。</translation>
    </message>
    <message>
      <source>Needs {size} in Synthia's folder, {free} are free.</source>
      <translation>Synthiaのフォルダーに{size}必要です。空きは{free}です。</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>Nothing is moved. All models in {places} are listed.</source>
      <translation>何も移動しません。{places}のモデルがすべて一覧に表示されます。</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>何も取り込まれませんでした。</translation>
    </message>
    <message>
      <source>Synthia's folder refers to the files, which have to stay where they are.</source>
      <translation>Synthiaのフォルダーはファイルを参照します。ファイルは今の場所に置いたままにしてください。</translation>
    </message>
    <message>
      <source>Use in place</source>
      <translation>今の場所で使う</translation>
    </message>
    <message>
      <source>What could not be read</source>
      <translation>読み取れなかったもの</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>ほか{n}件</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>取り込み済み</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages were imported.</source>
      <translation>{chats}（メッセージ{messages}件）を取り込みました。</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages will be imported.</source>
      <translation>{chats}（メッセージ{messages}件）が取り込まれます。</translation>
    </message>
    <message>
      <source>{n} are here already and are left out.</source>
      <translation>{n}件はすでにあるため省かれます。</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n}件のチャット</translation>
    </message>
    <message>
      <source>{n} have changed since they came here: they are added as copies, and yours stay.</source>
      <translation>{n}件は取り込み後に変わっています。コピーとして追加され、元のものは残ります。</translation>
    </message>
    <message>
      <source>{n} messages</source>
      <translation>メッセージ{n}件</translation>
    </message>
    <message>
      <source>{n} messages, as a copy</source>
      <translation>メッセージ{n}件、コピーとして</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n}個のモデル</translation>
    </message>
  </context>
  <context>
    <name>ItemChip</name>
    <message>
      <source>Cancel reading {name}</source>
      <translation>{name}の読み取りを中止</translation>
    </message>
    <message>
      <source>How much of it is sent</source>
      <translation>送信する範囲</translation>
    </message>
    <message>
      <source>How much of {name} is sent</source>
      <translation>{name}の送信する範囲</translation>
    </message>
    <message>
      <source>Reading, {percent} %</source>
      <translation>読み取り中、{percent} %</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>外す</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name}を外す</translation>
    </message>
    <message>
      <source>passages that fit</source>
      <translation>合う箇所</translation>
    </message>
  </context>
  <context>
    <name>KeptChats</name>
    <message>
      <source>A chat that is opened again answers at once; the model need not read it anew</source>
      <translation>再び開いたチャットはすぐに答えます。モデルが読み直す必要がありません</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Counted from the last time it was used</source>
      <translation>最後に使ったときから数えます</translation>
    </message>
    <message>
      <source>Keep what was read of a chat</source>
      <translation>読んだチャットの状態を保持</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>On this disk now</source>
      <translation>現在ディスクにある量</translation>
    </message>
    <message>
      <source>Only you can read these files, and they go with their chats</source>
      <translation>これらのファイルはあなただけが読め、チャットとともに消えます</translation>
    </message>
    <message>
      <source>Remove it after</source>
      <translation>削除までの期間</translation>
    </message>
    <message>
      <source>Remove what is kept of all chats</source>
      <translation>全チャットの保持データを削除</translation>
    </message>
    <message>
      <source>Reopening</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Space for it</source>
      <translation>使う容量</translation>
    </message>
    <message>
      <source>What was used longest ago leaves first</source>
      <translation>最も長く使われていないものから消えます</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} days</source>
      <translation>{n}日</translation>
    </message>
  </context>
  <context>
    <name>LanguageChoice</name>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Close and lose them</source>
      <translation>閉じて失う</translation>
    </message>
    <message>
      <source>Keep the window open</source>
      <translation>ウィンドウを開いたままにする</translation>
    </message>
    <message>
      <source>Some messages are not stored</source>
      <translation>保存されていないメッセージがあります</translation>
    </message>
    <message>
      <source>They are only in this window, because the disk could not be written. Free some disk space and Synthia stores them, or close the window and lose them.</source>
      <translation>ディスクに書き込めなかったため、このウィンドウにしかありません。ディスクの空きを作るとSynthiaが保存します。ウィンドウを閉じると失われます。</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Compute</source>
      <translation>計算</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KVキャッシュ</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>重み</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Architecture</source>
      <translation>アーキテクチャ</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>ブランチ</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>チャットテンプレート</translation>
    </message>
    <message>
      <source>Choose .gguf files, or a folder that holds some. Of a model in parts, all parts are needed.</source>
      <translation>.ggufファイル、またはそれを含むフォルダーを選んでください。分割されたモデルはすべてのパートが必要です。</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>コミット</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>コンテキスト長</translation>
    </message>
    <message>
      <source>Downloaded from</source>
      <translation>ダウンロード元</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Found in</source>
      <translation>見つかった場所</translation>
    </message>
    <message>
      <source>Hugging Face cache</source>
      <translation>Hugging Faceのキャッシュ</translation>
    </message>
    <message>
      <source>Importing {title}</source>
      <translation>{title}を取り込んでいます</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>ファイル内</translation>
    </message>
    <message>
      <source>Joining {title}</source>
      <translation>{title}を結合しています</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>レイヤー</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Move the files to the trash</source>
      <translation>ファイルをゴミ箱に移動</translation>
    </message>
    <message>
      <source>No complete GGUF model was found in {where}. Nothing was changed.</source>
      <translation>{where}に完全なGGUFモデルはありませんでした。何も変更されていません。</translation>
    </message>
    <message>
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>None in the file</source>
      <translation>ファイルになし</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>まだ</translation>
    </message>
    <message>
      <source>Other folders</source>
      <translation>その他のフォルダー</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>パラメーター</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>プロンプト形式</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>量子化</translation>
    </message>
    <message>
      <source>Reads pictures for another model</source>
      <translation>別のモデルのために画像を読みます</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>サンプリング</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>サーバー</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>ディスク上のサイズ</translation>
    </message>
    <message>
      <source>Synthia's folder</source>
      <translation>Synthiaのフォルダー</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>システムプロンプト</translation>
    </message>
    <message>
      <source>There is no model to import</source>
      <translation>取り込むモデルがありません</translation>
    </message>
    <message>
      <source>Tokenizer</source>
      <translation>トークナイザー</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>更新あり</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>検証済み</translation>
    </message>
    <message>
      <source>Verifying {title}</source>
      <translation>{title}を検証しています</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>ほか{n}件</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
      <source>opened at the start</source>
      <translation>起動時に開く</translation>
    </message>
    <message>
      <source>temperature {temperature}, top-p {top_p}, top-k {top_k}</source>
      <translation>温度 {temperature}、Top-p {top_p}、Top-k {top_k}</translation>
    </message>
    <message>
      <source>{doing}, {done} of {total}</source>
      <translation>{doing}、{done} / {total}</translation>
    </message>
    <message>
      <source>{doing}: waits for other work</source>
      <translation>{doing}：ほかの作業を待っています</translation>
    </message>
    <message>
      <source>{n} parameters</source>
      <translation>{n}パラメーター</translation>
    </message>
    <message>
      <source>{n} parts of one model, {size}. Joined, they can be used; that needs no room on the disk.</source>
      <translation>1つのモデルの{n}個のパート、{size}。結合すると使えます。ディスクの空きは不要です。</translation>
    </message>
    <message>
      <source>{n} parts, can be joined</source>
      <translation>{n}個のパート、結合できます</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n}トークン</translation>
    </message>
    <message>
      <source>{place} keeps this model: delete it there.</source>
      <translation>このモデルは{place}が管理しています。そちらで削除してください。</translation>
    </message>
    <message>
      <source>{size} ({bytes} bytes)</source>
      <translation>{size}（{bytes}バイト）</translation>
    </message>
    <message>
      <source>{title} could not be finished.</source>
      <translation>{title}を完了できませんでした。</translation>
    </message>
    <message>
      <source>{title} is in the library.</source>
      <translation>{title}はライブラリにあります。</translation>
    </message>
    <message>
      <source>{title} is joined and can be used.</source>
      <translation>{title}を結合しました。使用できます。</translation>
    </message>
  </context>
  <context>
    <name>LibraryDetail</name>
    <message>
      <source>Asking the Hub…</source>
      <translation>Hubに問い合わせています…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>チャットテンプレート</translation>
    </message>
    <message>
      <source>Check for an update</source>
      <translation>更新を確認</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>既定</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Do not open at the start</source>
      <translation>起動時に開かない</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Forget the settings that were remembered for this model</source>
      <translation>このモデルの記憶された設定を消去</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>結合</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>読み込み設定…</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>None: Synthia chooses by the file and this computer.</source>
      <translation>なし：Synthiaがファイルとこのコンピューターに合わせて選びます。</translation>
    </message>
    <message>
      <source>Open the repository</source>
      <translation>リポジトリを開く</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>入手元</translation>
    </message>
    <message>
      <source>Remembered settings</source>
      <translation>記憶された設定</translation>
    </message>
    <message>
      <source>Set as default</source>
      <translation>既定に設定</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>Show the chat template</source>
      <translation>チャットテンプレートを表示</translation>
    </message>
    <message>
      <source>Show the newer version</source>
      <translation>新しいバージョンを表示</translation>
    </message>
    <message>
      <source>The Hub has a newer version.</source>
      <translation>Hubに新しいバージョンがあります。</translation>
    </message>
    <message>
      <source>The default model is opened when Synthia starts.</source>
      <translation>既定のモデルはSynthiaの起動時に開かれます。</translation>
    </message>
    <message>
      <source>This is the newest version.</source>
      <translation>これは最新のバージョンです。</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>検証</translation>
    </message>
  </context>
  <context>
    <name>LibraryList</name>
    <message>
      <source>Import a GGUF file, or drop it here</source>
      <translation>GGUFファイルを取り込むか、ここにドロップ</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>取り込む…</translation>
    </message>
    <message>
      <source>List the models of a folder in their place…</source>
      <translation>フォルダーのモデルをその場所のまま一覧に追加…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>このコンピューターにはまだモデルがありません。</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>Add a folder with models</source>
      <translation>モデルのあるフォルダーを追加</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>フォルダーを追加…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>完全に削除</translation>
    </message>
    <message>
      <source>Download one, or use the GGUF files that you have: drop them here.</source>
      <translation>ダウンロードするか、お持ちのGGUFファイルをここにドロップしてください。</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>モデルを探す</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf *.gguf-* *.gguf.*)</source>
      <translation>GGUFモデル (*.gguf *.gguf-* *.gguf.*)</translation>
    </message>
    <message>
      <source>Import GGUF files</source>
      <translation>GGUFファイルを取り込む</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>ファイルを取り込む…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>このコンピューターにはまだモデルがありません。</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>検証</translation>
    </message>
    <message>
      <source>“{name}” was deleted, {size}.</source>
      <translation>「{name}」を削除しました、{size}。</translation>
    </message>
    <message>
      <source>“{name}”, {size}, is still set aside in its folder.</source>
      <translation>「{name}」（{size}）はまだフォルダー内に退避されています。</translation>
    </message>
  </context>
  <context>
    <name>LibraryService</name>
    <message>
      <source>The folder cannot be used</source>
      <translation>このフォルダーは使えません</translation>
    </message>
  </context>
  <context>
    <name>LicenceDialog</name>
    <message>
      <source>Accept and download</source>
      <translation>同意してダウンロード</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>ライセンスを読む</translation>
    </message>
    <message>
      <source>You are asked once. The same licence is not shown again for other models.</source>
      <translation>確認は一度だけです。同じライセンスはほかのモデルでは表示されません。</translation>
    </message>
    <message>
      <source>{model} comes under the {licence}.</source>
      <translation>{model}は{licence}のもとで提供されます。</translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message>
      <source>1 file</source>
      <translation>1件</translation>
    </message>
    <message>
      <source>All downloads wait</source>
      <translation>すべてのダウンロードが待機</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>何も待機しない</translation>
    </message>
    <message>
      <source>Over {size}</source>
      <translation>{size}超</translation>
    </message>
    <message>
      <source>{n} files</source>
      <translation>{n}件</translation>
    </message>
  </context>
  <context>
    <name>Load</name>
    <message>
      <source>Always use these here</source>
      <translation>ここでは常にこれらを使う</translation>
    </message>
    <message>
      <source>Always use {layers} here</source>
      <translation>ここでは常に{layers}を使う</translation>
    </message>
    <message>
      <source>Loaded with {changes}</source>
      <translation>{changes}で読み込みました</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>RAMのみ</translation>
    </message>
    <message>
      <source>RAM, engine in all</source>
      <translation>RAM、エンジン全体</translation>
    </message>
    <message>
      <source>Retried with {changes}</source>
      <translation>{changes}で再試行しました</translation>
    </message>
    <message>
      <source>The GPU memory ran out while loading: {planned} was planned</source>
      <translation>読み込み中にGPUメモリが不足しました：{planned}の予定でした</translation>
    </message>
    <message>
      <source>The conversation and your draft are unchanged.</source>
      <translation>会話と下書きはそのままです。</translation>
    </message>
    <message>
      <source>The memory ran out while loading: {planned} was planned</source>
      <translation>読み込み中にメモリが不足しました：{planned}の予定でした</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>With what was asked for, the model would not fit into the memory that is free now.</source>
      <translation>要求どおりでは、現在の空きメモリにモデルが収まりません。</translation>
    </message>
    <message>
      <source>With {settings} it is loaded.</source>
      <translation>{settings}で読み込まれました。</translation>
    </message>
    <message>
      <source>a context of {after} instead of {before} tokens</source>
      <translation>{before}ではなく{after}トークンのコンテキスト</translation>
    </message>
    <message>
      <source>a context of {count} tokens</source>
      <translation>{count}トークンのコンテキスト</translation>
    </message>
    <message>
      <source>as predicted</source>
      <translation>予測どおり</translation>
    </message>
    <message>
      <source>context {tokens}</source>
      <translation>コンテキスト {tokens}</translation>
    </message>
    <message>
      <source>the experts of {count} layers in RAM</source>
      <translation>{count}レイヤーのエキスパートをRAMに</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>{type}キャッシュ</translation>
    </message>
    <message>
      <source>{after} layers instead of {before}</source>
      <translation>{before}ではなく{after}レイヤー</translation>
    </message>
    <message>
      <source>{count} layers</source>
      <translation>{count}レイヤー</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first}、{last}</translation>
    </message>
    <message>
      <source>{layers} layers on GPU</source>
      <translation>GPU上に{layers}レイヤー</translation>
    </message>
    <message>
      <source>{sentence}, and {free} was free.</source>
      <translation>{sentence}。空きは{free}でした。</translation>
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
      <translation>読み込み設定…</translation>
    </message>
  </context>
  <context>
    <name>LoadPanel</name>
    <message>
      <source>A 16 bit cache would take {size}.</source>
      <translation>16ビットのキャッシュなら{size}です。</translation>
    </message>
    <message>
      <source>A faster way to compute attention; Auto uses it where the device can.</source>
      <translation>Attentionをより速く計算する方法です。自動では、デバイスが対応していれば使います。</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens. It needs RoPE scaling: set the scale under More to {scale}.</source>
      <translation>訓練時の{trained}トークンを超えています。RoPEスケーリングが必要です。「その他」で倍率を{scale}にしてください。</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens; RoPE scaling is set by hand under More.</source>
      <translation>訓練時の{trained}トークンを超えています。RoPEスケーリングは「その他」で手動設定されています。</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Auto keeps the experts of {layers} layers in RAM now.</source>
      <translation>自動：現在{layers}レイヤーのエキスパートをRAMに置きます。</translation>
    </message>
    <message>
      <source>Auto puts {layers} of {total} layers on the GPU now.</source>
      <translation>自動：現在{total}レイヤーのうち{layers}をGPUに置きます。</translation>
    </message>
    <message>
      <source>Auto shortens the context to make a model fit, but not below so many tokens; for all models.</source>
      <translation>自動では、モデルが収まるようにコンテキストを短くしますが、このトークン数は下回りません。全モデル共通です。</translation>
    </message>
    <message>
      <source>Auto takes {type}.</source>
      <translation>自動：{type}を使います。</translation>
    </message>
    <message>
      <source>Base frequency of the position encoding; empty uses the value in the file.</source>
      <translation>位置エンコーディングの基本周波数。空欄ならファイルの値を使います。</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>バッチサイズ</translation>
    </message>
    <message>
      <source>Below 1 stretches positions over a longer context; empty uses the value in the file.</source>
      <translation>1未満で、位置をより長いコンテキストに引き伸ばします。空欄ならファイルの値を使います。</translation>
    </message>
    <message>
      <source>By free memory</source>
      <translation>空きメモリに応じて</translation>
    </message>
    <message>
      <source>By layers</source>
      <translation>レイヤーごと</translation>
    </message>
    <message>
      <source>By rows</source>
      <translation>行ごと</translation>
    </message>
    <message>
      <source>CPU threads that compute; Auto uses one for each physical core.</source>
      <translation>計算に使うCPUスレッド数。自動では物理コアごとに1つです。</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>コンテキスト長</translation>
    </message>
    <message>
      <source>Experts in RAM</source>
      <translation>RAMに置くエキスパート</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>ファイルから</translation>
    </message>
    <message>
      <source>GPU layers</source>
      <translation>GPUレイヤー</translation>
    </message>
    <message>
      <source>KV cache type</source>
      <translation>KVキャッシュの型</translation>
    </message>
    <message>
      <source>Layers of the model that run on the GPU; the others run in RAM, which is slower.</source>
      <translation>GPUで動かすモデルのレイヤー数。ほかはRAMで動き、遅くなります。</translation>
    </message>
    <message>
      <source>Layers on the GPU whose experts stay in RAM; it frees GPU memory and costs less speed.</source>
      <translation>エキスパートをRAMに残すGPUレイヤー数。GPUメモリが空き、速度の低下は小さめです。</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>それでも読み込む</translation>
    </message>
    <message>
      <source>Load model</source>
      <translation>モデルを読み込む</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>読み込み設定</translation>
    </message>
    <message>
      <source>Main GPU</source>
      <translation>メインGPU</translation>
    </message>
    <message>
      <source>Memory lock</source>
      <translation>メモリロック</translation>
    </message>
    <message>
      <source>Memory map</source>
      <translation>メモリマップ</translation>
    </message>
    <message>
      <source>Micro batch size</source>
      <translation>マイクロバッチサイズ</translation>
    </message>
    <message>
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>Needed for the {type} cache, which cannot be loaded without it.</source>
      <translation>{type}キャッシュに必要です。これなしでは読み込めません。</translation>
    </message>
    <message>
      <source>Needed for the {type} cache.</source>
      <translation>{type}キャッシュに必要です。</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: it may fail to load.</source>
      <translation>{memory}が{needed} GB必要で、空きは{free} GB、うち{kept} GBは残すべきです。読み込みに失敗するかもしれません。</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: parts of the file would be read from the disk for each token, which is very slow.</source>
      <translation>{memory}が{needed} GB必要で、空きは{free} GB、うち{kept} GBは残すべきです。トークンごとにファイルの一部をディスクから読むことになり、とても遅くなります。</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free: it will probably fail to load.</source>
      <translation>{memory}が{needed} GB必要で、空きは{free} GBです。おそらく読み込みに失敗します。</translation>
    </message>
    <message>
      <source>Not applied yet</source>
      <translation>未適用</translation>
    </message>
    <message>
      <source>Number format of the context's keys and values; fewer bits take less memory.</source>
      <translation>コンテキストのキーと値の数値形式。ビット数が少ないほどメモリを使いません。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>On</source>
      <translation>オン</translation>
    </message>
    <message>
      <source>One GPU</source>
      <translation>1つのGPU</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB free on {name}</source>
      <translation>予測：{name}の空き{free} GBのうち{used}</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB {memory} free</source>
      <translation>予測：{memory}の空き{free} GBのうち{used}</translation>
    </message>
    <message>
      <source>Predicted: between {low} and {high} tokens per second.</source>
      <translation>予測：毎秒{low}から{high}トークン。</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Reload model</source>
      <translation>モデルを再読み込み</translation>
    </message>
    <message>
      <source>RoPE frequency base</source>
      <translation>RoPE基本周波数</translation>
    </message>
    <message>
      <source>RoPE frequency scale</source>
      <translation>RoPE周波数倍率</translation>
    </message>
    <message>
      <source>Set every value back and let Auto choose what fits this computer.</source>
      <translation>すべての値を戻し、このコンピューターに合うものを自動で選びます。</translation>
    </message>
    <message>
      <source>Shortest context</source>
      <translation>最短のコンテキスト</translation>
    </message>
    <message>
      <source>So that it fits, Auto takes {changes}.</source>
      <translation>収まるように、自動で{changes}にします。</translation>
    </message>
    <message>
      <source>Split mode</source>
      <translation>分割方式</translation>
    </message>
    <message>
      <source>Takes {size}.</source>
      <translation>{size}使います。</translation>
    </message>
    <message>
      <source>Tensor split</source>
      <translation>テンソル分割</translation>
    </message>
    <message>
      <source>The conversation and your draft stay.</source>
      <translation>会話と下書きは残ります。</translation>
    </message>
    <message>
      <source>The engine found no GPU it can use. All layers run in RAM.</source>
      <translation>使えるGPUが見つかりませんでした。全レイヤーがRAMで動きます。</translation>
    </message>
    <message>
      <source>The last load took {seconds} s.</source>
      <translation>前回の読み込みは{seconds}秒でした。</translation>
    </message>
    <message>
      <source>The model is loaded with these values.</source>
      <translation>モデルはこれらの値で読み込まれています。</translation>
    </message>
    <message>
      <source>The number of layers is known once a model is loaded.</source>
      <translation>レイヤー数は、モデルを読み込むとわかります。</translation>
    </message>
    <message>
      <source>The {type} cache needs flash attention.</source>
      <translation>{type}キャッシュにはFlash Attentionが必要です。</translation>
    </message>
    <message>
      <source>This engine build has no GPU backend. All layers run in RAM.</source>
      <translation>このエンジンのビルドにはGPUバックエンドがありません。全レイヤーがRAMで動きます。</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>スレッド</translation>
    </message>
    <message>
      <source>Tokens of a prompt that are handed to the model at once.</source>
      <translation>モデルに一度に渡すプロンプトのトークン数。</translation>
    </message>
    <message>
      <source>Tokens of the chat that the model sees at once; more of them take more memory.</source>
      <translation>モデルが一度に見るチャットのトークン数。多いほどメモリを使います。</translation>
    </message>
    <message>
      <source>Tokens that are computed at once; at most the batch size. More takes more memory.</source>
      <translation>一度に計算するトークン数。バッチサイズ以下です。多いほどメモリを使います。</translation>
    </message>
    <message>
      <source>Use recommended</source>
      <translation>推奨値を使う</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Will change when the model reloads</source>
      <translation>モデルの再読み込み時に変わります</translation>
    </message>
    <message>
      <source>a context of {chosen} instead of {asked} tokens</source>
      <translation>{asked}ではなく{chosen}トークンのコンテキスト</translation>
    </message>
    <message>
      <source>about {speed}</source>
      <translation>約{speed}</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling</source>
      <translation>バッチサイズ、メモリマップ、RoPEスケーリング</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling, GPUs</source>
      <translation>バッチサイズ、メモリマップ、RoPEスケーリング、GPU</translation>
    </message>
    <message>
      <source>does not fit</source>
      <translation>収まらない</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>収まる</translation>
    </message>
    <message>
      <source>of {count} cores</source>
      <translation>{count}コア中</translation>
    </message>
    <message>
      <source>shared memory</source>
      <translation>共有メモリ</translation>
    </message>
    <message>
      <source>the experts of {chosen} layers in RAM</source>
      <translation>{chosen}レイヤーのエキスパートをRAMに</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>{type}キャッシュ</translation>
    </message>
    <message>
      <source>too tight</source>
      <translation>余裕なし</translation>
    </message>
    <message>
      <source>{bits} bit ({name})</source>
      <translation>{bits}ビット（{name}）</translation>
    </message>
    <message>
      <source>{chosen} of {asked} layers on the GPU</source>
      <translation>{asked}レイヤーのうち{chosen}をGPUに</translation>
    </message>
    <message>
      <source>{count}, RAM only</source>
      <translation>{count}、RAMのみ</translation>
    </message>
    <message>
      <source>{count}, all on the GPU</source>
      <translation>{count}、すべてGPU</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first}、{last}</translation>
    </message>
    <message>
      <source>{size} GB of it are kept free for the system and other programs.</source>
      <translation>そのうち{size} GBはシステムとほかのプログラムのために空けておきます。</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} tok/s</translation>
    </message>
    <message>
      <source>{value} now</source>
      <translation>現在 {value}</translation>
    </message>
  </context>
  <context>
    <name>LocalModelView</name>
    <message>
      <source>Models on this computer</source>
      <translation>このコンピューターのモデル</translation>
    </message>
  </context>
  <context>
    <name>Machine</name>
    <message>
      <source> or </source>
      <translation> または </translation>
    </message>
    <message>
      <source>Few</source>
      <translation>少ない</translation>
    </message>
    <message>
      <source>For models and conversations</source>
      <translation>モデルと会話のため</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Little free</source>
      <translation>空きが少ない</translation>
    </message>
    <message>
      <source>Memory not told</source>
      <translation>メモリ不明</translation>
    </message>
    <message>
      <source>Models run on the processor</source>
      <translation>モデルはプロセッサで動きます</translation>
    </message>
    <message>
      <source>No AVX, slow</source>
      <translation>AVXなし、遅い</translation>
    </message>
    <message>
      <source>No GPU that the engine can use</source>
      <translation>エンジンが使えるGPUはありません</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>未使用</translation>
    </message>
    <message>
      <source>Plenty</source>
      <translation>十分</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>The engine does not see it: install or renew its driver.</source>
      <translation>エンジンから見えません。ドライバーをインストールまたは更新してください。</translation>
    </message>
    <message>
      <source>This engine build cannot use it; one built with {backends} can.</source>
      <translation>このエンジンのビルドでは使えません。{backends}対応のビルドなら使えます。</translation>
    </message>
    <message>
      <source>Used for the model</source>
      <translation>モデルに使用</translation>
    </message>
    <message>
      <source>used for the model</source>
      <translation>モデルに使用</translation>
    </message>
    <message>
      <source>{count} cores</source>
      <translation>{count}コア</translation>
    </message>
    <message>
      <source>{free} GB free</source>
      <translation>空き{free} GB</translation>
    </message>
    <message>
      <source>{free} GB free on disk</source>
      <translation>ディスクの空き{free} GB</translation>
    </message>
    <message>
      <source>{free}, shared with the RAM</source>
      <translation>{free}、RAMと共有</translation>
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
      <translation>チャット(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>モデル(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>About Synthia Desktop</source>
      <translation>Synthia Desktopについて</translation>
    </message>
    <message>
      <source>Archive the chat, or take it out</source>
      <translation>チャットをアーカイブ、または戻す</translation>
    </message>
    <message>
      <source>Archive the selected chat</source>
      <translation>選択したチャットをアーカイブ</translation>
    </message>
    <message>
      <source>Archived chats</source>
      <translation>アーカイブ済みのチャット</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>ファイルを添付…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Check for updates…</source>
      <translation>更新を確認…</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>モデルを選ぶ</translation>
    </message>
    <message>
      <source>Context of this chat</source>
      <translation>このチャットのコンテキスト</translation>
    </message>
    <message>
      <source>Continue the last answer</source>
      <translation>最後の回答を続ける</translation>
    </message>
    <message>
      <source>Copy the last answer</source>
      <translation>最後の回答をコピー</translation>
    </message>
    <message>
      <source>Copy the message that has the keyboard</source>
      <translation>キーボードのあるメッセージをコピー</translation>
    </message>
    <message>
      <source>Delete a message</source>
      <translation>メッセージを削除</translation>
    </message>
    <message>
      <source>Delete a message and all that follows</source>
      <translation>メッセージと以降をすべて削除</translation>
    </message>
    <message>
      <source>Delete the chat</source>
      <translation>チャットを削除</translation>
    </message>
    <message>
      <source>Delete the last question and its answers</source>
      <translation>最後の質問とその回答を削除</translation>
    </message>
    <message>
      <source>Delete the selected chat or model</source>
      <translation>選択したチャットまたはモデルを削除</translation>
    </message>
    <message>
      <source>Details of an answer</source>
      <translation>回答の詳細</translation>
    </message>
    <message>
      <source>Details of the last answer</source>
      <translation>最後の回答の詳細</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Duplicate the chat</source>
      <translation>チャットを複製</translation>
    </message>
    <message>
      <source>Edit the last answer</source>
      <translation>最後の回答を編集</translation>
    </message>
    <message>
      <source>Edit the last question</source>
      <translation>最後の質問を編集</translation>
    </message>
    <message>
      <source>Edit the last question, in an empty field</source>
      <translation>最後の質問を編集（空の入力欄で）</translation>
    </message>
    <message>
      <source>Export chats…</source>
      <translation>チャットを書き出す…</translation>
    </message>
    <message>
      <source>Export the selected chat</source>
      <translation>選択したチャットを書き出す</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>チャットを絞り込む</translation>
    </message>
    <message>
      <source>Find in this view</source>
      <translation>この画面内を検索</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf);;All files (*)</source>
      <translation>GGUFモデル (*.gguf);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Go to a chat, model or action…</source>
      <translation>チャット、モデル、操作へ移動…</translation>
    </message>
    <message>
      <source>Import chats…</source>
      <translation>チャットを取り込む…</translation>
    </message>
    <message>
      <source>In this chat, from the next question on. It takes room in the context.</source>
      <translation>このチャットで、次の質問から。コンテキストの容量を使います。</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>文字を大きく</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>読み込み設定</translation>
    </message>
    <message>
      <source>Load the demo model</source>
      <translation>デモモデルを読み込む</translation>
    </message>
    <message>
      <source>M&amp;essage</source>
      <translation>メッセージ(&amp;E)</translation>
    </message>
    <message>
      <source>Menu of a message, a chat or a misspelled word</source>
      <translation>メッセージ、チャット、綴りの誤りのメニュー</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Move a waiting download down</source>
      <translation>待機中のダウンロードを下へ</translation>
    </message>
    <message>
      <source>Move a waiting download up</source>
      <translation>待機中のダウンロードを上へ</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>New line in the message</source>
      <translation>メッセージ内で改行</translation>
    </message>
    <message>
      <source>Next and previous place, while finding</source>
      <translation>次と前の箇所（検索中）</translation>
    </message>
    <message>
      <source>Next chat</source>
      <translation>次のチャット</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>次の区画</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>次のバージョン</translation>
    </message>
    <message>
      <source>Next version of a message</source>
      <translation>メッセージの次のバージョン</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>標準の文字サイズ</translation>
    </message>
    <message>
      <source>Open a GGUF file</source>
      <translation>GGUFファイルを開く</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>GGUFファイルを開く…</translation>
    </message>
    <message>
      <source>Pause or resume all downloads</source>
      <translation>すべてのダウンロードを一時停止または再開</translation>
    </message>
    <message>
      <source>Pin or unpin the chat</source>
      <translation>チャットのピン留めを切り替え</translation>
    </message>
    <message>
      <source>Previous and next message, in the chat</source>
      <translation>前と次のメッセージ（チャット内）</translation>
    </message>
    <message>
      <source>Previous chat</source>
      <translation>前のチャット</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>前の区画</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>前のバージョン</translation>
    </message>
    <message>
      <source>Previous version of a message</source>
      <translation>メッセージの前のバージョン</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Regenerate the last answer</source>
      <translation>最後の回答を再生成</translation>
    </message>
    <message>
      <source>Remove an attached file</source>
      <translation>添付ファイルを外す</translation>
    </message>
    <message>
      <source>Rename the chat</source>
      <translation>チャットの名前を変更</translation>
    </message>
    <message>
      <source>Same again, with its seed</source>
      <translation>同じシードでもう一度</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>サンプリング</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Hugging Faceを検索</translation>
    </message>
    <message>
      <source>Search chats</source>
      <translation>チャットを検索</translation>
    </message>
    <message>
      <source>See what is new…</source>
      <translation>新機能を見る…</translation>
    </message>
    <message>
      <source>Send earlier reasoning again</source>
      <translation>以前の思考過程も送る</translation>
    </message>
    <message>
      <source>Send the message</source>
      <translation>メッセージを送信</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Show or hide the list</source>
      <translation>一覧の表示を切り替え</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>文字を小さく</translation>
    </message>
    <message>
      <source>Starters of an empty chat</source>
      <translation>空のチャットの質問の例</translation>
    </message>
    <message>
      <source>Stop, or close what is open</source>
      <translation>停止、または開いているものを閉じる</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version}が出ています</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>システムプロンプトと形式</translation>
    </message>
    <message>
      <source>Tags of the chat…</source>
      <translation>チャットのタグ…</translation>
    </message>
    <message>
      <source>To the first message</source>
      <translation>最初のメッセージへ</translation>
    </message>
    <message>
      <source>To the newest message</source>
      <translation>最新のメッセージへ</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>Undo the last deletion</source>
      <translation>最後の削除を元に戻す</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>モデルをアンロード</translation>
    </message>
    <message>
      <source>Where the keyboard is</source>
      <translation>キーボードのある場所</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>メッセージを書く</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>回答の書き出しを書く</translation>
    </message>
    <message>
      <source>You switched on that Synthia looks once a day. Nothing was downloaded.</source>
      <translation>1日1回確認する設定になっています。何もダウンロードされていません。</translation>
    </message>
  </context>
  <context>
    <name>MathView</name>
    <message>
      <source>Copy LaTeX</source>
      <translation>LaTeXをコピー</translation>
    </message>
    <message>
      <source>Formula: {latex}</source>
      <translation>数式：{latex}</translation>
    </message>
    <message>
      <source>LaTeX</source>
      <translation>LaTeX</translation>
    </message>
    <message>
      <source>This formula cannot be drawn. It is shown as it was written.</source>
      <translation>この数式は描画できません。書かれたとおりに表示しています。</translation>
    </message>
  </context>
  <context>
    <name>Memory</name>
    <message>
      <source>Needs {size} gigabytes: {parts}</source>
      <translation>{size}ギガバイト必要：{parts}</translation>
    </message>
    <message>
      <source>Needs {size} gigabytes: {parts}, {missing} too much</source>
      <translation>{size}ギガバイト必要：{parts}、{missing}超過</translation>
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
      <translation>共有メモリ</translation>
    </message>
    <message>
      <source>{name} {free}</source>
      <translation>{name} {free}</translation>
    </message>
    <message>
      <source>{name} {free} GB free</source>
      <translation>{name} 空き{free} GB</translation>
    </message>
    <message>
      <source>{sizes} GB free</source>
      <translation>空き{sizes} GB</translation>
    </message>
    <message>
      <source>{used} of {free} {name}</source>
      <translation>{name} {used} / {free}</translation>
    </message>
  </context>
  <context>
    <name>MemoryCard</name>
    <message>
      <source>An estimate: the engine could not plan this exactly.</source>
      <translation>推定値：エンジンが正確に計画できませんでした。</translation>
    </message>
    <message>
      <source>Predicted memory</source>
      <translation>予測メモリ</translation>
    </message>
  </context>
  <context>
    <name>MessageActions</name>
    <message>
      <source>1 token</source>
      <translation>1トークン</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Copy message</source>
      <translation>メッセージをコピー</translation>
    </message>
    <message>
      <source>Details of this answer</source>
      <translation>この回答の詳細</translation>
    </message>
    <message>
      <source>Details of this answer: {figures}</source>
      <translation>この回答の詳細：{figures}</translation>
    </message>
    <message>
      <source>Edit answer</source>
      <translation>回答を編集</translation>
    </message>
    <message>
      <source>Edit message</source>
      <translation>メッセージを編集</translation>
    </message>
    <message>
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>次のバージョン</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>前のバージョン</translation>
    </message>
    <message>
      <source>Version {n} of {count}</source>
      <translation>バージョン {n} / {count}</translation>
    </message>
    <message>
      <source>Write another answer</source>
      <translation>別の回答を書く</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} 秒</translation>
    </message>
    <message>
      <source>{n} tok/s</source>
      <translation>{n} tok/s</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n}トークン</translation>
    </message>
  </context>
  <context>
    <name>MessageMenu</name>
    <message>
      <source>Answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Continue in a new version</source>
      <translation>新しいバージョンで続ける</translation>
    </message>
    <message>
      <source>Delete it and all that follows</source>
      <translation>これと以降をすべて削除</translation>
    </message>
    <message>
      <source>Delete the question and its answers</source>
      <translation>質問とその回答を削除</translation>
    </message>
    <message>
      <source>Delete this message</source>
      <translation>このメッセージを削除</translation>
    </message>
    <message>
      <source>Delete this message only</source>
      <translation>このメッセージだけを削除</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Duplicate the chat up to here</source>
      <translation>ここまでのチャットを複製</translation>
    </message>
    <message>
      <source>New branch from here</source>
      <translation>ここから新しいブランチ</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>同じ条件でもう一度</translation>
    </message>
  </context>
  <context>
    <name>MeteredBanner</name>
    <message>
      <source>Change limit…</source>
      <translation>制限を変更…</translation>
    </message>
    <message>
      <source>Downloads continue all the same.</source>
      <translation>ダウンロードはそのまま続きます。</translation>
    </message>
    <message>
      <source>Downloads over {size} wait, smaller ones continue.</source>
      <translation>{size}を超えるダウンロードは待機し、小さいものは続きます。</translation>
    </message>
    <message>
      <source>Downloads wait until it is not.</source>
      <translation>従量制でなくなるまでダウンロードは待機します。</translation>
    </message>
    <message>
      <source>This network is metered.</source>
      <translation>このネットワークは従量制です。</translation>
    </message>
  </context>
  <context>
    <name>ModelBar</name>
    <message>
      <source>Choose a model</source>
      <translation>モデルを選ぶ</translation>
    </message>
    <message>
      <source>Loading, {percent} %</source>
      <translation>読み込み中、{percent} %</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>未読み込み</translation>
    </message>
    <message>
      <source>On the processor</source>
      <translation>プロセッサ上</translation>
    </message>
    <message>
      <source>Reduced, because memory ran out while loading.</source>
      <translation>読み込み中にメモリが不足したため、縮小しました。</translation>
    </message>
    <message>
      <source>Unloaded, loads with the next message</source>
      <translation>アンロード済み。次のメッセージで読み込みます</translation>
    </message>
    <message>
      <source>{n}/{total} layers on GPU</source>
      <translation>GPU上に{n}/{total}レイヤー</translation>
    </message>
  </context>
  <context>
    <name>ModelFolders</name>
    <message>
      <source>Add a folder with models</source>
      <translation>モデルのあるフォルダーを追加</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>フォルダーを追加…</translation>
    </message>
    <message>
      <source>Also list models of other programs</source>
      <translation>ほかのプログラムのモデルも一覧に表示</translation>
    </message>
    <message>
      <source>Folder for new downloads</source>
      <translation>新しいダウンロードのフォルダー</translation>
    </message>
    <message>
      <source>Go on listing them</source>
      <translation>一覧に残す</translation>
    </message>
    <message>
      <source>Its files stay where they are and are used in place.</source>
      <translation>ファイルは今の場所のまま使われます。</translation>
    </message>
    <message>
      <source>LM Studio, GPT4All, Ollama and the Hugging Face cache</source>
      <translation>LM Studio、GPT4All、Ollama、Hugging Faceのキャッシュ</translation>
    </message>
    <message>
      <source>Models folder</source>
      <translation>モデルフォルダー</translation>
    </message>
    <message>
      <source>Models folders</source>
      <translation>モデルフォルダー</translation>
    </message>
    <message>
      <source>New downloads will go to {folder}.</source>
      <translation>新しいダウンロードは{folder}に保存されます。</translation>
    </message>
    <message>
      <source>Stop listing them</source>
      <translation>一覧から外す</translation>
    </message>
    <message>
      <source>The models in {old} stay there. Go on listing them, and use the new folder for new downloads only?</source>
      <translation>{old}のモデルはそのまま残ります。一覧に残し、新しいフォルダーは新しいダウンロードにだけ使いますか？</translation>
    </message>
  </context>
  <context>
    <name>ModelManager</name>
    <message>
      <source>It is the newest version.</source>
      <translation>最新のバージョンです。</translation>
    </message>
    <message>
      <source>The Hub has another version of this file.</source>
      <translation>Hubにはこのファイルの別のバージョンがあります。</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>内蔵、例の質問を知っています</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>モデルを選ぶ</translation>
    </message>
    <message>
      <source>Filter models</source>
      <translation>モデルを絞り込む</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>No model contains “{text}”.</source>
      <translation>「{text}」を含むモデルはありません。</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>GGUFファイルを開く…</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>モデルをアンロード</translation>
    </message>
    <message>
      <source>current model</source>
      <translation>現在のモデル</translation>
    </message>
  </context>
  <context>
    <name>ModelView</name>
    <message>
      <source>About this model</source>
      <translation>このモデルについて</translation>
    </message>
    <message>
      <source>Base model</source>
      <translation>ベースモデル</translation>
    </message>
    <message>
      <source>Base: {name}</source>
      <translation>ベース：{name}</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>コンテキスト</translation>
    </message>
    <message>
      <source>Context {size}</source>
      <translation>コンテキスト {size}</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>知っておくとよいこと</translation>
    </message>
    <message>
      <source>How to talk to it</source>
      <translation>話しかけ方</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>モデルカード</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>パラメーター</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>プロンプト形式</translation>
    </message>
    <message>
      <source>Read the card of {repo}</source>
      <translation>{repo}のカードを読む</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>ライセンスを読む</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>リリースノート</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>公開日</translation>
    </message>
    <message>
      <source>System message</source>
      <translation>システムメッセージ</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>条件</translation>
    </message>
    <message>
      <source>The chat template in the file</source>
      <translation>ファイル内のチャットテンプレート</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>訓練</translation>
    </message>
    <message>
      <source>Up to {limit} tokens; {start} is a good start</source>
      <translation>最大{limit}トークン、{start}から始めるのがよいでしょう</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>作者：{author}</translation>
    </message>
    <message>
      <source>{limit} tokens</source>
      <translation>{limit}トークン</translation>
    </message>
    <message>
      <source>{name}. Asks to be accepted once, before the first download.</source>
      <translation>{name}。最初のダウンロードの前に一度同意が必要です。</translation>
    </message>
    <message>
      <source>{size} parameters</source>
      <translation>{size}パラメーター</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Fits</source>
      <translation>収まる</translation>
    </message>
    <message>
      <source>Fits here</source>
      <translation>ここで使える</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>インストール済み</translation>
    </message>
    <message>
      <source>Models shown</source>
      <translation>表示するモデル</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>Hugging Faceを検索</translation>
    </message>
  </context>
  <context>
    <name>MoreLoadSettings</name>
    <message>
      <source>How the GPUs share the model: one alone, whole layers each, or rows of each matrix.</source>
      <translation>GPUがモデルを分担する方法：1つだけ、レイヤー単位、または各行列の行単位。</translation>
    </message>
    <message>
      <source>Keeps the model in RAM, so that the system never moves it to disk.</source>
      <translation>モデルをRAMに保ち、システムがディスクへ移さないようにします。</translation>
    </message>
    <message>
      <source>Not used while the model is split by layers.</source>
      <translation>モデルをレイヤーで分割している間は使われません。</translation>
    </message>
    <message>
      <source>Not used with one GPU.</source>
      <translation>GPUが1つの場合は使われません。</translation>
    </message>
    <message>
      <source>Reads the file as it is needed instead of copying it to memory first.</source>
      <translation>ファイルを先にメモリへコピーせず、必要に応じて読みます。</translation>
    </message>
    <message>
      <source>The GPU that holds the model, or what cannot be split by rows.</source>
      <translation>モデル、または行で分割できない部分を持つGPU。</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>A name is needed.</source>
      <translation>名前が必要です。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>ダウンロード中のものはありません</translation>
    </message>
  </context>
  <context>
    <name>NetworkCard</name>
    <message>
      <source>At the same time</source>
      <translation>同時に</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>ネットワーク</translation>
    </message>
    <message>
      <source>Pause all when metered</source>
      <translation>従量制ではすべて一時停止</translation>
    </message>
    <message>
      <source>Pause over {size} when metered</source>
      <translation>従量制では{size}超を一時停止</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>速度制限</translation>
    </message>
    <message>
      <source>Speed of the last 60 seconds</source>
      <translation>過去60秒の速度</translation>
    </message>
    <message>
      <source>The last 60 seconds</source>
      <translation>過去60秒</translation>
    </message>
  </context>
  <context>
    <name>NetworkChecks</name>
    <message>
      <source>A proxy is written as http://host:port.</source>
      <translation>プロキシはhttp://host:portの形で書きます。</translation>
    </message>
    <message>
      <source>An address begins with https:// or http://, such as {example}.</source>
      <translation>アドレスは{example}のように、https://またはhttp://で始まります。</translation>
    </message>
    <message>
      <source>The address must not have a name or password in it; the token has its own field.</source>
      <translation>アドレスに名前やパスワードを含めないでください。トークンには専用の欄があります。</translation>
    </message>
    <message>
      <source>The address must not have a “?” or “#” in it.</source>
      <translation>アドレスに「?」や「#」を含めないでください。</translation>
    </message>
    <message>
      <source>There is no certificate in this file. A PEM file is needed.</source>
      <translation>このファイルに証明書がありません。PEMファイルが必要です。</translation>
    </message>
    <message>
      <source>This file cannot be read: {reason}.</source>
      <translation>このファイルを読み取れません：{reason}。</translation>
    </message>
  </context>
  <context>
    <name>NetworkSection</name>
    <message>
      <source>Accelerated downloads</source>
      <translation>高速ダウンロード</translation>
    </message>
    <message>
      <source>Address of the Hub</source>
      <translation>Hubのアドレス</translation>
    </message>
    <message>
      <source>At the same time</source>
      <translation>同時に</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
      <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Certificates (CA bundle)</source>
      <translation>証明書（CAバンドル）</translation>
    </message>
    <message>
      <source>Choose a certificate file</source>
      <translation>証明書ファイルを選ぶ</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>接続数</translation>
    </message>
    <message>
      <source>Empty: as the system has it</source>
      <translation>空欄：システムの設定に従います</translation>
    </message>
    <message>
      <source>Empty: the system's own</source>
      <translation>空欄：システムのもの</translation>
    </message>
    <message>
      <source>For each download; more help where the server slows each one down</source>
      <translation>ダウンロードごと。サーバーが1接続の速度を抑えている場合は多いほど有効です</translation>
    </message>
    <message>
      <source>Network and downloads</source>
      <translation>ネットワークとダウンロード</translation>
    </message>
    <message>
      <source>Of all downloads together</source>
      <translation>すべてのダウンロードの合計</translation>
    </message>
    <message>
      <source>Proxy</source>
      <translation>プロキシ</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>速度制限</translation>
    </message>
    <message>
      <source>The Hub, or a mirror of it</source>
      <translation>Hub、またはそのミラー</translation>
    </message>
    <message>
      <source>The others wait</source>
      <translation>ほかは待機します</translation>
    </message>
    <message>
      <source>Until the network is no longer metered</source>
      <translation>従量制でなくなるまで</translation>
    </message>
    <message>
      <source>Wait when metered</source>
      <translation>従量制では待機</translation>
    </message>
    <message>
      <source>hf_transfer for new files: faster on very fast lines, unused with a speed limit, proxy or CA bundle</source>
      <translation>新しいファイルにhf_transferを使用：非常に速い回線で高速。速度制限、プロキシ、CAバンドルがあると使われません</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>What is new</source>
      <translation>新機能</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>詳細を隠す</translation>
    </message>
  </context>
  <context>
    <name>NoticeRow</name>
    <message>
      <source>Back to the end of the chat</source>
      <translation>チャットの末尾へ戻る</translation>
    </message>
    <message>
      <source>Cancel editing</source>
      <translation>編集をキャンセル</translation>
    </message>
    <message>
      <source>Editing the answer. Esc to cancel.</source>
      <translation>回答を編集中。Escでキャンセル。</translation>
    </message>
    <message>
      <source>Editing your message. Esc to cancel.</source>
      <translation>メッセージを編集中。Escでキャンセル。</translation>
    </message>
    <message>
      <source>Your next message begins a new branch here. Esc to go back.</source>
      <translation>次のメッセージはここから新しいブランチになります。Escで戻ります。</translation>
    </message>
  </context>
  <context>
    <name>NumberRow</name>
    <message>
      <source>“{name}” is on. Turn it off to choose a number.</source>
      <translation>「{name}」がオンです。数値を選ぶにはオフにしてください。</translation>
    </message>
  </context>
  <context>
    <name>OtherFormats</name>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open the GGUF repository</source>
      <translation>GGUFリポジトリを開く</translation>
    </message>
    <message>
      <source>Open {repo}</source>
      <translation>{repo}を開く</translation>
    </message>
    <message>
      <source>Other formats</source>
      <translation>その他の形式</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF files. The repositories below hold the same model for other programs and cannot run here. Their GGUF sibling is {repo}.</source>
      <translation>llama.cppはGGUFファイルを実行します。下のリポジトリは同じモデルのほかのプログラム用で、ここでは動きません。対応するGGUFは{repo}です。</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>The conversation could not be stored</source>
      <translation>会話を保存できませんでした</translation>
    </message>
    <message>
      <source>What is on the screen stays there until it is stored; Synthia tries again by itself.</source>
      <translation>画面の内容は保存されるまで残ります。Synthiaが自動的に再試行します。</translation>
    </message>
  </context>
  <context>
    <name>Outside</name>
    <message>
      <source>Copy address</source>
      <translation>アドレスをコピー</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open a link</source>
      <translation>リンクを開く</translation>
    </message>
    <message>
      <source>Open a page of {host} in the browser?</source>
      <translation>{host}のページをブラウザーで開きますか？</translation>
    </message>
    <message>
      <source>Save code</source>
      <translation>コードを保存</translation>
    </message>
    <message>
      <source>Write a mail to {address}?</source>
      <translation>{address}にメールを書きますか？</translation>
    </message>
  </context>
  <context>
    <name>PackageTarget</name>
    <message>
      <source>Checking the signature…</source>
      <translation>署名を確認しています…</translation>
    </message>
    <message>
      <source>Choose the folder for the download</source>
      <translation>ダウンロード先のフォルダーを選ぶ</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>接続しています…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Folder for the download</source>
      <translation>ダウンロード先のフォルダー</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>保存先</translation>
    </message>
  </context>
  <context>
    <name>PanelFrame</name>
    <message>
      <source>Close {title}</source>
      <translation>{title}を閉じる</translation>
    </message>
  </context>
  <context>
    <name>PanelHost</name>
    <message>
      <source>No system prompt</source>
      <translation>システムプロンプトなし</translation>
    </message>
    <message>
      <source>Own sampling</source>
      <translation>独自のサンプリング</translation>
    </message>
    <message>
      <source>Own system prompt</source>
      <translation>独自のシステムプロンプト</translation>
    </message>
  </context>
  <context>
    <name>PartList</name>
    <message>
      <source>Parts of the program</source>
      <translation>プログラムの部品</translation>
    </message>
  </context>
  <context>
    <name>PickerButton</name>
    <message>
      <source>Model: {name} {tag}</source>
      <translation>モデル：{name} {tag}</translation>
    </message>
    <message>
      <source>{name}: choose another model  ({keys})</source>
      <translation>{name}：別のモデルを選ぶ（{keys}）</translation>
    </message>
  </context>
  <context>
    <name>PlanLegend</name>
    <message>
      <source>Compute</source>
      <translation>計算</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>収まらない</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KVキャッシュ</translation>
    </message>
    <message>
      <source>Kept free</source>
      <translation>空けておく量</translation>
    </message>
    <message>
      <source>Weights in RAM</source>
      <translation>RAM上の重み</translation>
    </message>
    <message>
      <source>Weights on GPU</source>
      <translation>GPU上の重み</translation>
    </message>
  </context>
  <context>
    <name>PlanNotice</name>
    <message>
      <source>The GPU cannot be used</source>
      <translation>GPUを使えません</translation>
    </message>
    <message>
      <source>{why} Models run in RAM meanwhile, which works but is slower.</source>
      <translation>{why}その間モデルはRAMで動きます。使えますが、遅くなります。</translation>
    </message>
  </context>
  <context>
    <name>Prediction</name>
    <message>
      <source>16 bit</source>
      <translation>16ビット</translation>
    </message>
    <message>
      <source>4 bit</source>
      <translation>4ビット</translation>
    </message>
    <message>
      <source>8 bit</source>
      <translation>8ビット</translation>
    </message>
  </context>
  <context>
    <name>PredictionBar</name>
    <message>
      <source>Cache to predict for</source>
      <translation>予測に使うキャッシュ</translation>
    </message>
    <message>
      <source>Context to predict for</source>
      <translation>予測に使うコンテキスト</translation>
    </message>
    <message>
      <source>Predicted for a context of</source>
      <translation>予測の条件：コンテキスト</translation>
    </message>
    <message>
      <source>and a cache of</source>
      <translation>キャッシュ</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n}トークン</translation>
    </message>
  </context>
  <context>
    <name>PrefillRow</name>
    <message>
      <source>First words of the answer</source>
      <translation>回答の書き出し</translation>
    </message>
    <message>
      <source>Let the answer begin freely</source>
      <translation>回答を自由に始める</translation>
    </message>
    <message>
      <source>The answer begins with</source>
      <translation>回答の書き出し</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Its icon in the tray shows the window again. Settings, Desktop changes this.</source>
      <translation>トレイのアイコンからウィンドウを再表示できます。設定の「デスクトップ」で変更できます。</translation>
    </message>
    <message>
      <source>Synthia goes on without its window</source>
      <translation>Synthiaはウィンドウなしで動き続けます</translation>
    </message>
  </context>
  <context>
    <name>PresetDesk</name>
    <message>
      <source>Export presets</source>
      <translation>プリセットを書き出す</translation>
    </message>
    <message>
      <source>Import presets</source>
      <translation>プリセットを取り込む</translation>
    </message>
    <message>
      <source>Preset “{name}” deleted.</source>
      <translation>プリセット「{name}」を削除しました。</translation>
    </message>
    <message>
      <source>Presets (*.json)</source>
      <translation>プリセット (*.json)</translation>
    </message>
    <message>
      <source>Presets (*.json);;All files (*)</source>
      <translation>プリセット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Presets imported</source>
      <translation>プリセットを取り込みました</translation>
    </message>
    <message>
      <source>You have all of them already.</source>
      <translation>すべてすでにあります。</translation>
    </message>
    <message>
      <source>{system} system prompts and {sampling} sampling presets are new.</source>
      <translation>システムプロンプト{system}件とサンプリングのプリセット{sampling}件が新しく加わりました。</translation>
    </message>
  </context>
  <context>
    <name>PresetRow</name>
    <message>
      <source>Custom</source>
      <translation>カスタム</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>複製</translation>
    </message>
    <message>
      <source>Export all own presets…</source>
      <translation>自分のプリセットをすべて書き出す…</translation>
    </message>
    <message>
      <source>Export this preset…</source>
      <translation>このプリセットを書き出す…</translation>
    </message>
    <message>
      <source>Import presets…</source>
      <translation>プリセットを取り込む…</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下へ移動</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上へ移動</translation>
    </message>
    <message>
      <source>Name of the new preset</source>
      <translation>新しいプリセットの名前</translation>
    </message>
    <message>
      <source>New name of the preset</source>
      <translation>プリセットの新しい名前</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save as a new preset…</source>
      <translation>新しいプリセットとして保存…</translation>
    </message>
    <message>
      <source>Save the changes in “{name}”</source>
      <translation>「{name}」への変更を保存</translation>
    </message>
    <message>
      <source>Save, rename, import presets</source>
      <translation>プリセットの保存、名前の変更、取り込み</translation>
    </message>
    <message>
      <source>Your own preset.</source>
      <translation>自分のプリセットです。</translation>
    </message>
  </context>
  <context>
    <name>ProblemView</name>
    <message>
      <source>Copy report</source>
      <translation>レポートをコピー</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Engine log</source>
      <translation>エンジンのログ</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>詳細を隠す</translation>
    </message>
    <message>
      <source>What is safe</source>
      <translation>無事なもの</translation>
    </message>
    <message>
      <source>What was tried</source>
      <translation>試したこと</translation>
    </message>
    <message>
      <source>What you can do</source>
      <translation>できること</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Choose another one with --data-dir, or make this one writable.</source>
      <translation>--data-dirで別のフォルダーを選ぶか、このフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>The data folder cannot be made</source>
      <translation>データフォルダーを作成できません</translation>
    </message>
  </context>
  <context>
    <name>PromptEditor</name>
    <message>
      <source>Message</source>
      <translation>メッセージ</translation>
    </message>
  </context>
  <context>
    <name>PromptPanel</name>
    <message>
      <source>Auto</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Auto: {format}</source>
      <translation>自動：{format}</translation>
    </message>
    <message>
      <source>Draws a dot for each space, so that a wrong one can be seen.</source>
      <translation>空白ごとに点を描き、余分な空白が見えるようにします。</translation>
    </message>
    <message>
      <source>How the conversation is written out for the model; the wrong one spoils its answers.</source>
      <translation>会話をモデル向けに書き出す形式です。誤った形式では回答が損なわれます。</translation>
    </message>
    <message>
      <source>New chats begin with it too. A change here changes it for them; older chats keep theirs.</source>
      <translation>新しいチャットもこれで始まります。ここでの変更は新しいチャットに及び、古いチャットはそのままです。</translation>
    </message>
    <message>
      <source>New chats begin with the default; a change here is only for this one.</source>
      <translation>新しいチャットは既定のもので始まります。ここでの変更はこのチャットだけです。</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>プロンプト形式</translation>
    </message>
    <message>
      <source>Show spaces and line ends</source>
      <translation>空白と行末を表示</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>システムプロンプト</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>システムプロンプトと形式</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>次の回答から有効です。</translation>
    </message>
    <message>
      <source>Tells the model who it is and how to answer, before the first message.</source>
      <translation>最初のメッセージの前に、モデルが何者でどう答えるかを伝えます。</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>{model}の既定</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>全体の既定</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>このチャットのみ</translation>
    </message>
    <message>
      <source>This model has no such format. In use: {format}.</source>
      <translation>このモデルにはその形式がありません。使用中：{format}。</translation>
    </message>
    <message>
      <source>What the model reads next</source>
      <translation>モデルが次に読む内容</translation>
    </message>
    <message>
      <source>Your own text.</source>
      <translation>自分のテキストです。</translation>
    </message>
  </context>
  <context>
    <name>PromptPreview</name>
    <message>
      <source>Exact prompt of the next turn</source>
      <translation>次のやり取りの正確なプロンプト</translation>
    </message>
    <message>
      <source>The exact text is shown once a model is loaded.</source>
      <translation>正確なテキストはモデルを読み込むと表示されます。</translation>
    </message>
  </context>
  <context>
    <name>QuantHeader</name>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>メモリ</translation>
    </message>
  </context>
  <context>
    <name>QuantTable</name>
    <message>
      <source>1 older variant hidden.</source>
      <translation>古い種類1件を隠しています。</translation>
    </message>
    <message>
      <source>About</source>
      <translation>約</translation>
    </message>
    <message>
      <source>About this size; the Hub tells it exactly before the download</source>
      <translation>おおよそのサイズです。正確な値はダウンロード前にHubから得られます</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>ダウンロード中</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>ダウンロード…</translation>
    </message>
    <message>
      <source>Excellent</source>
      <translation>最良</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>まずまず</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>適合</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>インストール済み</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>低い</translation>
    </message>
    <message>
      <source>Measure this computer</source>
      <translation>このコンピューターを測定</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>メモリ</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>必要量</translation>
    </message>
    <message>
      <source>No memory plan: {why}</source>
      <translation>メモリ計画なし：{why}</translation>
    </message>
    <message>
      <source>No plan</source>
      <translation>計画なし</translation>
    </message>
    <message>
      <source>Predicted: tokens that the model writes in a second. A word has one to two tokens.</source>
      <translation>予測：モデルが1秒に書くトークン数。1語は1〜2トークンです。</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>品質</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>量子化</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>おすすめ</translation>
    </message>
    <message>
      <source>Recommended: {reason}</source>
      <translation>おすすめ：{reason}</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Speeds are not known yet.</source>
      <translation>速度はまだわかりません。</translation>
    </message>
    <message>
      <source>Takes about ten seconds and tells how fast models will answer here</source>
      <translation>約10秒で、モデルがここで答える速度がわかります</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>更新あり</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>とても良い</translation>
    </message>
    <message>
      <source>What the model takes of the memory that is free for it, on one scale. The outlined end is kept free for the system.</source>
      <translation>使える空きメモリのうちモデルが占める量を、同じ目盛りで示します。枠線の末端はシステムのために空けてあります。</translation>
    </message>
    <message>
      <source>no memory plan: {why}</source>
      <translation>メモリ計画なし：{why}</translation>
    </message>
    <message>
      <source>quality {grade}</source>
      <translation>品質 {grade}</translation>
    </message>
    <message>
      <source>recommended: {reason}</source>
      <translation>おすすめ：{reason}</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>サイズ不明</translation>
    </message>
    <message>
      <source>{n} bytes</source>
      <translation>{n}バイト</translation>
    </message>
    <message>
      <source>{n} older variants hidden.</source>
      <translation>古い種類{n}件を隠しています。</translation>
    </message>
    <message>
      <source>{n} parts, joined while downloading</source>
      <translation>{n}個のパート、ダウンロードしながら結合</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>Active</source>
      <translation>進行中</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>ダウンロードを中止</translation>
    </message>
    <message>
      <source>Cancel the download of “{title}”?</source>
      <translation>「{title}」のダウンロードを中止しますか？</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>詳細をコピー</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>今すぐダウンロード</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下へ移動</translation>
    </message>
    <message>
      <source>Move to the top</source>
      <translation>先頭へ移動</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上へ移動</translation>
    </message>
    <message>
      <source>Needs your attention</source>
      <translation>対応が必要です</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>一覧から削除</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>The {size} received so far are removed from this computer.</source>
      <translation>これまでに受信した{size}はこのコンピューターから削除されます。</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
  </context>
  <context>
    <name>QuickSwitcher</name>
    <message>
      <source># chats   @ models   &gt; actions   {tab} switches between them   {enter} opens</source>
      <translation># チャット   @ モデル   &gt; 操作   {tab}で切り替え   {enter}で開く</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Go to a chat, a model or an action</source>
      <translation>チャット、モデル、操作へ移動</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Nothing is called “{text}”.</source>
      <translation>「{text}」という名前のものはありません。</translation>
    </message>
    <message>
      <source>Only actions.   {enter} does it</source>
      <translation>操作のみ。   {enter}で実行</translation>
    </message>
    <message>
      <source>Only chats.   {enter} opens</source>
      <translation>チャットのみ。   {enter}で開く</translation>
    </message>
    <message>
      <source>Only models.   {enter} loads   {ctrl} loads and shows the load settings</source>
      <translation>モデルのみ。   {enter}で読み込む   {ctrl}で読み込み、設定を表示</translation>
    </message>
    <message>
      <source>Quick switcher</source>
      <translation>クイックスイッチャー</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>まだ何もありません。</translation>
    </message>
    <message>
      <source>What answers to what is typed</source>
      <translation>入力に合うもの</translation>
    </message>
    <message>
      <source>action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>message</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <source>model</source>
      <translation>モデル</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>ページ</translation>
    </message>
  </context>
  <context>
    <name>Readings</name>
    <message>
      <source>Remove it, or attach the text another way.</source>
      <translation>外すか、テキストを別の方法で添付してください。</translation>
    </message>
    <message>
      <source>Something unexpected happened. The file and your message are unchanged.</source>
      <translation>予期しないことが起きました。ファイルとメッセージはそのままです。</translation>
    </message>
    <message>
      <source>The file could not be read</source>
      <translation>ファイルを読み取れませんでした</translation>
    </message>
  </context>
  <context>
    <name>ReasoningButton</name>
    <message>
      <source>Reasoning</source>
      <translation>思考過程</translation>
    </message>
  </context>
  <context>
    <name>ReasoningView</name>
    <message>
      <source>Thinking</source>
      <translation>考え中</translation>
    </message>
    <message>
      <source>Thinking, {n} s</source>
      <translation>考え中、{n}秒</translation>
    </message>
    <message>
      <source>Thought for {n} s</source>
      <translation>{n}秒考えました</translation>
    </message>
  </context>
  <context>
    <name>RefusalRow</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
  </context>
  <context>
    <name>Repeats</name>
    <message>
      <source>An answer is being written.</source>
      <translation>回答を書いています。</translation>
    </message>
    <message>
      <source>It is not known what this answer was written with.</source>
      <translation>この回答がどの設定で書かれたかは不明です。</translation>
    </message>
    <message>
      <source>It was written by {file}, which is not the model that is chosen now.</source>
      <translation>{file}が書いたもので、現在選ばれているモデルとは異なります。</translation>
    </message>
  </context>
  <context>
    <name>RepositoryFiles</name>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>GGUF repositories</source>
      <translation>GGUFリポジトリ</translation>
    </message>
    <message>
      <source>Looking for GGUF files of the same model.</source>
      <translation>同じモデルのGGUFファイルを探しています。</translation>
    </message>
    <message>
      <source>No GGUF repository says that it was made from this one.</source>
      <translation>これから作られたと記すGGUFリポジトリはありません。</translation>
    </message>
    <message>
      <source>Projectors</source>
      <translation>プロジェクター</translation>
    </message>
    <message>
      <source>Search for “{name}”</source>
      <translation>「{name}」を検索</translation>
    </message>
    <message>
      <source>The same model is in these GGUF repositories.</source>
      <translation>同じモデルがこれらのGGUFリポジトリにあります。</translation>
    </message>
    <message>
      <source>With one of them beside it, the model can read pictures.</source>
      <translation>隣に1つ置くと、モデルが画像を読めます。</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository has none</source>
      <translation>llama.cppはGGUFを実行しますが、このリポジトリにはありません</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository holds {kinds}</source>
      <translation>llama.cppはGGUFを実行しますが、このリポジトリにあるのは{kinds}です</translation>
    </message>
    <message>
      <source>{count} files</source>
      <translation>{count}個のファイル</translation>
    </message>
  </context>
  <context>
    <name>RepositoryHeader</name>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Base: {repository}</source>
      <translation>ベース：{repository}</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>ブランチ</translation>
    </message>
    <message>
      <source>Branch, tag or commit</source>
      <translation>ブランチ、タグ、コミット</translation>
    </message>
    <message>
      <source>Choose a branch or tag, or type one, then press Enter</source>
      <translation>ブランチかタグを選ぶか入力して、Enterを押してください</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Gated</source>
      <translation>要同意</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>モデルカード</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Open {repository}</source>
      <translation>{repository}を開く</translation>
    </message>
    <message>
      <source>Shown of it</source>
      <translation>表示する内容</translation>
    </message>
    <message>
      <source>Updated {when}</source>
      <translation>更新：{when}</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>作者：{author}</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>ダウンロード{count}回</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>いいね{count}件</translation>
    </message>
  </context>
  <context>
    <name>RepositoryPage</name>
    <message>
      <source>Accept them on the repository's page with your Hugging Face account, then enter an access token of that account in Settings, under Network and downloads. Until then its downloads are refused.</source>
      <translation>リポジトリのページでHugging Faceのアカウントから同意し、設定の「ネットワークとダウンロード」にそのアカウントのアクセストークンを入力してください。それまではダウンロードが拒否されます。</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>{name}を開いています</translation>
    </message>
    <message>
      <source>Reading the model card</source>
      <translation>モデルカードを読んでいます</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>リポジトリ</translation>
    </message>
    <message>
      <source>The author asks you to accept terms first</source>
      <translation>作者が先に条件への同意を求めています</translation>
    </message>
    <message>
      <source>This repository has no model card.</source>
      <translation>このリポジトリにはモデルカードがありません。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>{name} is open</source>
      <translation>{name}を開きました</translation>
    </message>
  </context>
  <context>
    <name>RowActions</name>
    <message>
      <source>Cancel download</source>
      <translation>ダウンロードを中止</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>今すぐダウンロード</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <source>"{name}" is one of several pieces that one GGUF file was cut into for the download.</source>
      <translation>「{name}」は、ダウンロード用に分割された1つのGGUFファイルの断片です。</translation>
    </message>
    <message>
      <source>1 part is in the folder, and {missing} is not.</source>
      <translation>フォルダーに1個のパートがあり、{missing}がありません。</translation>
    </message>
    <message>
      <source>20 % more data than 1.1 and twice the training time.</source>
      <translation>1.1より20 %多いデータと2倍の訓練時間。</translation>
    </message>
    <message>
      <source>4 bit, group 128: less memory than group 64, slightly less exact</source>
      <translation>4ビット、グループ128：グループ64よりメモリが少なく、精度はわずかに低い</translation>
    </message>
    <message>
      <source>4 bit, group 32: best 4-bit quality, most memory</source>
      <translation>4ビット、グループ32：4ビットで最高の品質、メモリは最大</translation>
    </message>
    <message>
      <source>4 bit, group 64: less memory than group 32, slightly less exact</source>
      <translation>4ビット、グループ64：グループ32よりメモリが少なく、精度はわずかに低い</translation>
    </message>
    <message>
      <source>8 bit, group 128: better than no groups</source>
      <translation>8ビット、グループ128：グループなしより良い</translation>
    </message>
    <message>
      <source>8 bit, group 32: best quality of all</source>
      <translation>8ビット、グループ32：最高の品質</translation>
    </message>
    <message>
      <source>8 bit, no groups: least memory of the 8-bit ones</source>
      <translation>8ビット、グループなし：8ビットで最少のメモリ</translation>
    </message>
    <message>
      <source>A 34B model of the 1.2 generation, by its file sizes built on Code Llama 34B. Its original card could not be found.</source>
      <translation>1.2世代の34Bモデル。ファイルサイズから見てCode Llama 34Bがベースです。元のカードは見つかりませんでした。</translation>
    </message>
    <message>
      <source>A 70B model of the 1.5 generation. Its card says little about the training.</source>
      <translation>1.5世代の70Bモデル。カードには訓練についてほとんど記載がありません。</translation>
    </message>
    <message>
      <source>A KV cache in {value} cannot be used while flash attention is off.</source>
      <translation>{value}のKVキャッシュは、Flash Attentionがオフの間は使えません。</translation>
    </message>
    <message>
      <source>A Llama 2 13B model trained on Orca-style data, with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>Orca形式のデータで訓練されたLlama 2 13Bモデル。汎用のTree of ThoughtsとChain of Thoughtの推論を備えます。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>A Llama 2 70B model, the first Synthia with general Tree of Thoughts reasoning. Uncensored: check important answers.</source>
      <translation>Llama 2 70Bモデル。汎用のTree of Thoughts推論を備えた最初のSynthiaです。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>A Llama 2 7B model with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>汎用のTree of ThoughtsとChain of Thoughtの推論を備えたLlama 2 7Bモデル。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>A Mistral 7B model between 1.3 and 2.0. Its card says little about the training.</source>
      <translation>1.3と2.0の間のMistral 7Bモデル。カードには訓練についてほとんど記載がありません。</translation>
    </message>
    <message>
      <source>A Mistral 7B model of the second generation. Its card says little about the training.</source>
      <translation>第2世代のMistral 7Bモデル。カードには訓練についてほとんど記載がありません。</translation>
    </message>
    <message>
      <source>A file arrived damaged</source>
      <translation>ファイルが破損して届きました</translation>
    </message>
    <message>
      <source>A file of this download would be stored elsewhere</source>
      <translation>このダウンロードのファイルが別の場所に保存されるところでした</translation>
    </message>
    <message>
      <source>A file of this name is there already</source>
      <translation>同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
      <source>A file of this repository cannot be stored</source>
      <translation>このリポジトリのファイルを保存できません</translation>
    </message>
    <message>
      <source>A general-purpose model of 11 billion parameters on the Synthia 3.0 data: about ten thousand chosen samples instead of many. Uncensored: check important answers.</source>
      <translation>Synthia 3.0のデータによる110億パラメーターの汎用モデル。多数ではなく約1万の選ばれた例を使っています。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>A laptop-sized model by Google with four billion effective parameters.</source>
      <translation>実効40億パラメーターの、Googleのノートパソコン向けモデル。</translation>
    </message>
    <message>
      <source>A laptop-sized model with a long context that knows many languages.</source>
      <translation>多くの言語を扱える、長いコンテキストのノートパソコン向けモデル。</translation>
    </message>
    <message>
      <source>A large model with a long context for computers with much memory.</source>
      <translation>大容量メモリのコンピューター向けの、長いコンテキストの大型モデル。</translation>
    </message>
    <message>
      <source>A link cannot be moved</source>
      <translation>リンクは移動できません</translation>
    </message>
    <message>
      <source>A little freedom. Suits most models and questions.</source>
      <translation>少しの自由度。ほとんどのモデルと質問に合います。</translation>
    </message>
    <message>
      <source>A mixture of experts by Google: about 4 of its 26 billion parameters work on each token, so it is fast.</source>
      <translation>Googleのエキスパート混合モデル。260億パラメーターのうち約40億が各トークンで働くため高速です。</translation>
    </message>
    <message>
      <source>A model for computers with 16 GB of memory, with a long context and many languages.</source>
      <translation>16 GBメモリのコンピューター向けの、長いコンテキストと多言語のモデル。</translation>
    </message>
    <message>
      <source>A model in several parts is opened through its first part.</source>
      <translation>分割されたモデルは最初のパートから開きます。</translation>
    </message>
    <message>
      <source>A newer Synthia may be able to read it.</source>
      <translation>新しいSynthiaなら読めるかもしれません。</translation>
    </message>
    <message>
      <source>A part cannot be read</source>
      <translation>パートを読み取れません</translation>
    </message>
    <message>
      <source>A part is no file</source>
      <translation>パートがファイルではありません</translation>
    </message>
    <message>
      <source>A personal assistant and agent on Qwen3.8 27B that can think before it answers.</source>
      <translation>回答の前に考えられる、Qwen3.8 27Bベースのパーソナルアシスタント兼エージェント。</translation>
    </message>
    <message>
      <source>A private one shows only with your token, which Settings takes.</source>
      <translation>非公開のものは、設定に入れたあなたのトークンでのみ表示されます。</translation>
    </message>
    <message>
      <source>A small business model by IBM that follows instructions and calls tools.</source>
      <translation>指示に従いツールを呼び出す、IBMの小型ビジネスモデル。</translation>
    </message>
    <message>
      <source>A small model by Microsoft, good at reasoning and mathematics for its size.</source>
      <translation>サイズのわりに推論と数学が得意な、Microsoftの小型モデル。</translation>
    </message>
    <message>
      <source>A small model with a long context that knows many languages.</source>
      <translation>多くの言語を扱える、長いコンテキストの小型モデル。</translation>
    </message>
    <message>
      <source>A small open model for six European languages that can think before it answers.</source>
      <translation>回答の前に考えられる、ヨーロッパ6言語の小型オープンモデル。</translation>
    </message>
    <message>
      <source>A very small model that answers fast on any computer. It can think before it answers.</source>
      <translation>どのコンピューターでも速く答える、とても小さなモデル。回答の前に考えられます。</translation>
    </message>
    <message>
      <source>A web page came instead</source>
      <translation>代わりにウェブページが届きました</translation>
    </message>
    <message>
      <source>About ten thousand samples on Mixtral. The author warns that it is probably over-fitted because of a high learning rate.</source>
      <translation>Mixtralに約1万の例。高い学習率のため過学習の可能性が高いと作者が注意しています。</translation>
    </message>
    <message>
      <source>Accept the terms on the model's page, and enter a token of the same account in Settings.</source>
      <translation>モデルのページで条件に同意し、同じアカウントのトークンを設定に入力してください。</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning, which the system message calls for.</source>
      <translation>システムメッセージが呼び出す、汎用のTree of ThoughtsとChain of Thoughtの推論を追加。</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning.</source>
      <translation>汎用のTree of ThoughtsとChain of Thoughtの推論を追加。</translation>
    </message>
    <message>
      <source>After it was interrupted the parts were changed: {what}. Nothing was changed now.</source>
      <translation>中断の後にパートが変更されました：{what}。今回は何も変更されていません。</translation>
    </message>
    <message>
      <source>Always the likeliest word: the same question gives the same answer.</source>
      <translation>常に最も確率の高い言葉：同じ質問には同じ回答になります。</translation>
    </message>
    <message>
      <source>An RPC server does not answer</source>
      <translation>RPCサーバーが応答しません</translation>
    </message>
    <message>
      <source>An RPC server is busy</source>
      <translation>RPCサーバーが使用中です</translation>
    </message>
    <message>
      <source>An unexpected error happened: {unexpected}.</source>
      <translation>予期しないエラーが起きました：{unexpected}。</translation>
    </message>
    <message>
      <source>Another Synthia uses the data folder {folder}.</source>
      <translation>別のSynthiaがデータフォルダー{folder}を使用しています。</translation>
    </message>
    <message>
      <source>Another program holds {path}.</source>
      <translation>別のプログラムが{path}を使用しています。</translation>
    </message>
    <message>
      <source>Another program joins {name} at this moment.</source>
      <translation>別のプログラムが現在{name}を結合しています。</translation>
    </message>
    <message>
      <source>Another program wrote to {name} at the same time, so what was read may be of two versions.</source>
      <translation>同時に別のプログラムが{name}に書き込んだため、読んだ内容は2つの版が混ざっているかもしれません。</translation>
    </message>
    <message>
      <source>Another program, or another window of this one, is downloading {name}. Its download goes on.</source>
      <translation>別のプログラムか別のウィンドウが{name}をダウンロードしています。そのダウンロードは続きます。</translation>
    </message>
    <message>
      <source>Another version of this file is being downloaded</source>
      <translation>このファイルの別のバージョンをダウンロード中です</translation>
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
      <translation>{revision}には{names}があります。</translation>
    </message>
    <message>
      <source>Attach a part of it.</source>
      <translation>一部を添付してください。</translation>
    </message>
    <message>
      <source>Attach another file.</source>
      <translation>別のファイルを添付してください。</translation>
    </message>
    <message>
      <source>Attach it again once it is saved.</source>
      <translation>保存が終わったらもう一度添付してください。</translation>
    </message>
    <message>
      <source>Attach it again; if it fails once more, save it anew in another program.</source>
      <translation>もう一度添付してください。また失敗したら、別のプログラムで保存し直してください。</translation>
    </message>
    <message>
      <source>Attach it from where it is now.</source>
      <translation>今ある場所から添付してください。</translation>
    </message>
    <message>
      <source>Attach text, Markdown, code, PDF or DOCX.</source>
      <translation>テキスト、Markdown、コード、PDF、DOCXを添付してください。</translation>
    </message>
    <message>
      <source>Attach the file again.</source>
      <translation>ファイルをもう一度添付してください。</translation>
    </message>
    <message>
      <source>Attach the files that are in it one by one.</source>
      <translation>中のファイルを1つずつ添付してください。</translation>
    </message>
    <message>
      <source>Attached: {name}</source>
      <translation>添付：{name}</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>バランス</translation>
    </message>
    <message>
      <source>Balanced; recommended by the card</source>
      <translation>バランス型。カードの推奨</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Change the file's permissions.</source>
      <translation>ファイルの権限を変更してください。</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Check how the name is written.</source>
      <translation>名前の綴りを確認してください。</translation>
    </message>
    <message>
      <source>Check that it is there and whole.</source>
      <translation>存在し、完全であるか確認してください。</translation>
    </message>
    <message>
      <source>Check that the disk has room and the folder can be written to.</source>
      <translation>ディスクに空きがあり、フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
      <source>Check that the disk has room.</source>
      <translation>ディスクに空きがあるか確認してください。</translation>
    </message>
    <message>
      <source>Check that the folder can be written to.</source>
      <translation>フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
      <source>Check that the model file is still there and complete, then try again.</source>
      <translation>モデルファイルがまだあり完全であるか確認して、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Check the address of the feed in Settings.</source>
      <translation>設定でフィードのアドレスを確認してください。</translation>
    </message>
    <message>
      <source>Check the address of the release feed in Settings, or look at the project's page.</source>
      <translation>設定でリリースフィードのアドレスを確認するか、プロジェクトのページをご覧ください。</translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, or choose another folder in Settings.</source>
      <translation>ディスクとフォルダーの権限を確認するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Check the disk that it is on.</source>
      <translation>保存先のディスクを確認してください。</translation>
    </message>
    <message>
      <source>Check the drive it is on.</source>
      <translation>置かれているドライブを確認してください。</translation>
    </message>
    <message>
      <source>Check the file's permissions, and that its disk is connected.</source>
      <translation>ファイルの権限と、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
      <source>Check the folder's permissions, or choose another one: --data-dir.</source>
      <translation>フォルダーの権限を確認するか、別のものを選んでください：--data-dir。</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>フォルダーの権限を確認してください。</translation>
    </message>
    <message>
      <source>Check the internet connection. {proxy}</source>
      <translation>インターネット接続を確認してください。{proxy}</translation>
    </message>
    <message>
      <source>Check the name, and the token in Settings.</source>
      <translation>名前と、設定のトークンを確認してください。</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>名前を確認してください。</translation>
    </message>
    <message>
      <source>Check the network connection, and the proxy and certificates in Settings.</source>
      <translation>ネットワーク接続と、設定のプロキシと証明書を確認してください。</translation>
    </message>
    <message>
      <source>Check the network connection, or the proxy in Settings.</source>
      <translation>ネットワーク接続、または設定のプロキシを確認してください。</translation>
    </message>
    <message>
      <source>Check the path and its permissions.</source>
      <translation>パスとその権限を確認してください。</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>パスを確認してください。</translation>
    </message>
    <message>
      <source>Check the proxy and the endpoint under Settings, Network and downloads.</source>
      <translation>設定の「ネットワークとダウンロード」でプロキシとアドレスを確認してください。</translation>
    </message>
    <message>
      <source>Choose a .gguf file.</source>
      <translation>.ggufファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose a PEM file in Settings, or leave the field empty to use the system's certificates.</source>
      <translation>設定でPEMファイルを選ぶか、欄を空にしてシステムの証明書を使ってください。</translation>
    </message>
    <message>
      <source>Choose a file that ends in .gguf.</source>
      <translation>.ggufで終わるファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose a file that was exported from Synthia, ChatGPT, LM Studio or Jan.</source>
      <translation>Synthia、ChatGPT、LM Studio、Janから書き出したファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose a folder on another disk, or format this one as exFAT or NTFS.</source>
      <translation>別のディスクのフォルダーを選ぶか、このディスクをexFATまたはNTFSでフォーマットしてください。</translation>
    </message>
    <message>
      <source>Choose a folder on another drive.</source>
      <translation>別のドライブのフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a folder that exists.</source>
      <translation>存在するフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>先にモデルを選んでください。</translation>
    </message>
    <message>
      <source>Choose a model, then send it again.</source>
      <translation>モデルを選んでから、もう一度送信してください。</translation>
    </message>
    <message>
      <source>Choose another file of this model.</source>
      <translation>このモデルの別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose another file or repository.</source>
      <translation>別のファイルかリポジトリを選んでください。</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose another folder, then save it again.</source>
      <translation>別のフォルダーを選び、もう一度保存してください。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose another language in the settings.</source>
      <translation>設定で別の言語を選んでください。</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>Choose another name for the joined file.</source>
      <translation>結合するファイルに別の名前を付けてください。</translation>
    </message>
    <message>
      <source>Choose another one from the list.</source>
      <translation>一覧から別のものを選んでください。</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>別のものを選んでください。</translation>
    </message>
    <message>
      <source>Choose another place, or free some disk space.</source>
      <translation>別の場所を選ぶか、ディスクの空きを作ってください。</translation>
    </message>
    <message>
      <source>Choose another prompt format for this model, for example ChatML.</source>
      <translation>このモデルに別のプロンプト形式（例：ChatML）を選んでください。</translation>
    </message>
    <message>
      <source>Choose another quant, or tell the repository's author.</source>
      <translation>別の量子化版を選ぶか、リポジトリの作者に知らせてください。</translation>
    </message>
    <message>
      <source>Choose another repository.</source>
      <translation>別のリポジトリを選んでください。</translation>
    </message>
    <message>
      <source>Choose f16 as the KV cache format.</source>
      <translation>KVキャッシュの形式にf16を選んでください。</translation>
    </message>
    <message>
      <source>Choose it in the list of installed models.</source>
      <translation>インストール済みモデルの一覧から選んでください。</translation>
    </message>
    <message>
      <source>Choose one of the branches that the repository has.</source>
      <translation>リポジトリにあるブランチから選んでください。</translation>
    </message>
    <message>
      <source>Choose one of them, or another branch.</source>
      <translation>その中から、または別のブランチを選んでください。</translation>
    </message>
    <message>
      <source>Choose the .gguf file inside it.</source>
      <translation>中の.ggufファイルを選んでください。</translation>
    </message>
    <message>
      <source>Clear {rpc_variable}, or install an engine built with GGML_RPC=ON.</source>
      <translation>{rpc_variable}を空にするか、GGML_RPC=ONでビルドされたエンジンをインストールしてください。</translation>
    </message>
    <message>
      <source>Close other programs and try again, shorten the context, or choose a smaller model.</source>
      <translation>ほかのプログラムを閉じて再試行するか、コンテキストを短くするか、小さいモデルを選んでください。</translation>
    </message>
    <message>
      <source>Close other programs or unload the model, then measure again.</source>
      <translation>ほかのプログラムを閉じるかモデルをアンロードして、もう一度測定してください。</translation>
    </message>
    <message>
      <source>Close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>ほかのプログラムを閉じる、コンテキストを短くする、小さいモデルを選ぶ、またはそれでも読み込んでください。</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>それを使っているプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>Connect the disk it is on, or choose another folder in Settings.</source>
      <translation>保存先のディスクを接続するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Connect the drive. The download goes on by itself.</source>
      <translation>ドライブを接続してください。ダウンロードは自動的に再開します。</translation>
    </message>
    <message>
      <source>Connecting to {host} failed five times. {kept}</source>
      <translation>{host}への接続に5回失敗しました。{kept}</translation>
    </message>
    <message>
      <source>Copy or link the model instead.</source>
      <translation>代わりにモデルをコピーするかリンクしてください。</translation>
    </message>
    <message>
      <source>Copy the parts into a folder of their own, and join them there.</source>
      <translation>パートを専用のフォルダーにコピーして、そこで結合してください。</translation>
    </message>
    <message>
      <source>Creative</source>
      <translation>創造的</translation>
    </message>
    <message>
      <source>Delete it in the program it came with.</source>
      <translation>元のプログラムで削除してください。</translation>
    </message>
    <message>
      <source>Download a newer conversion of this model.</source>
      <translation>このモデルの新しい変換版をダウンロードしてください。</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>Download it again. The file on the disk was not changed.</source>
      <translation>もう一度ダウンロードしてください。ディスクのファイルは変更されていません。</translation>
    </message>
    <message>
      <source>Download the missing part, or put it beside the others.</source>
      <translation>足りないパートをダウンロードするか、ほかのパートの隣に置いてください。</translation>
    </message>
    <message>
      <source>Download the missing part.</source>
      <translation>足りないパートをダウンロードしてください。</translation>
    </message>
    <message>
      <source>Download the missing parts.</source>
      <translation>足りないパートをダウンロードしてください。</translation>
    </message>
    <message>
      <source>Download the model's GGUF version.</source>
      <translation>モデルのGGUF版をダウンロードしてください。</translation>
    </message>
    <message>
      <source>Download the parts again.</source>
      <translation>パートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>Download the usual, little-endian version of this model.</source>
      <translation>このモデルの通常のリトルエンディアン版をダウンロードしてください。</translation>
    </message>
    <message>
      <source>Ended at the length limit</source>
      <translation>長さの上限で終了</translation>
    </message>
    <message>
      <source>Entries that are no chats, left out: {others:,}.</source>
      <translation>チャットではないため省いた項目：{others:,}。</translation>
    </message>
    <message>
      <source>Every byte matches the published SHA-256.</source>
      <translation>全バイトが公開されたSHA-256と一致します。</translation>
    </message>
    <message>
      <source>Everything else works without one.</source>
      <translation>ほかの機能はこれなしで動きます。</translation>
    </message>
    <message>
      <source>Files of this kind are not read</source>
      <translation>この種類のファイルは読み取れません</translation>
    </message>
    <message>
      <source>Follows the LIMA paper: about ten thousand samples of the Synthia 3.0 data.</source>
      <translation>LIMA論文に倣い、Synthia 3.0のデータから約1万の例。</translation>
    </message>
    <message>
      <source>Free some disk space, then measure again.</source>
      <translation>ディスクの空きを作り、もう一度測定してください。</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <translation>ディスクの空きを作ってください。</translation>
    </message>
    <message>
      <source>Free some room, or link the file instead of copying it.</source>
      <translation>空きを作るか、コピーせずにファイルをリンクしてください。</translation>
    </message>
    <message>
      <source>Free some room, then join again.</source>
      <translation>空きを作り、もう一度結合してください。</translation>
    </message>
    <message>
      <source>Free some room, then try again.</source>
      <translation>空きを作り、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>空きを作るか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder.</source>
      <translation>空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Free some space. The download goes on by itself.</source>
      <translation>空きを作ってください。ダウンロードは自動的に再開します。</translation>
    </message>
    <message>
      <source>From a proposal on the model's page that was not yet accepted.</source>
      <translation>モデルのページにある、まだ採用されていない提案から。</translation>
    </message>
    <message>
      <source>Gemma terms</source>
      <translation>Gemmaの条件</translation>
    </message>
    <message>
      <source>Get the program again from the place where you got it.</source>
      <translation>入手した場所からプログラムを入れ直してください。</translation>
    </message>
    <message>
      <source>Give it the name that it was downloaded with.</source>
      <translation>ダウンロード時の名前に戻してください。</translation>
    </message>
    <message>
      <source>Give the path of the first part.</source>
      <translation>最初のパートのパスを指定してください。</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE is set for this program, so {host} was not asked.</source>
      <translation>このプログラムにHF_HUB_OFFLINEが設定されているため、{host}には問い合わせていません。</translation>
    </message>
    <message>
      <source>Homebrew has it as “enchant”. Start Synthia again afterwards.</source>
      <translation>Homebrewでは「enchant」です。その後Synthiaを再起動してください。</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; if it was moved, open it at its new place.</source>
      <translation>別のドライブにあるならそのドライブを接続し、移動したなら新しい場所から開いてください。</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; otherwise remove this link.</source>
      <translation>別のドライブにあるならそのドライブを接続し、そうでなければこのリンクを削除してください。</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. Else check the address in Settings.</source>
      <translation>このネットワークが先にログインを求める場合は、ブラウザーでログインしてください。そうでなければ設定のアドレスを確認してください。</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. {proxy}</source>
      <translation>このネットワークが先にログインを求める場合は、ブラウザーでログインしてください。{proxy}</translation>
    </message>
    <message>
      <source>If your network has a certificate of its own, choose it in Settings as CA bundle.</source>
      <translation>ネットワークに独自の証明書がある場合は、設定でCAバンドルとして選んでください。</translation>
    </message>
    <message>
      <source>If your network has its own certificates, choose its CA bundle in Settings.</source>
      <translation>ネットワークに独自の証明書がある場合は、設定でそのCAバンドルを選んでください。</translation>
    </message>
    <message>
      <source>In {folder}, a link leads out of that folder. Nothing was written there.</source>
      <translation>{folder}に、フォルダーの外へ出るリンクがあります。そこには何も書き込まれていません。</translation>
    </message>
    <message>
      <source>Install Synthia again.</source>
      <translation>Synthiaをインストールし直してください。</translation>
    </message>
    <message>
      <source>Install an engine build that is made for this processor.</source>
      <translation>このプロセッサ用にビルドされたエンジンをインストールしてください。</translation>
    </message>
    <message>
      <source>Install it, then start the program again.</source>
      <translation>インストールしてから、プログラムを再起動してください。</translation>
    </message>
    <message>
      <source>Install llama-cpp-python again, built for this machine.</source>
      <translation>このマシン用にビルドしたllama-cpp-pythonをインストールし直してください。</translation>
    </message>
    <message>
      <source>Install the engine again, or name its folder in {backends_variable}.</source>
      <translation>エンジンをインストールし直すか、そのフォルダーを{backends_variable}に指定してください。</translation>
    </message>
    <message>
      <source>It always thinks before it answers, and works only with the chat template inside its file.</source>
      <translation>常に考えてから答え、ファイル内のチャットテンプレートでのみ動作します。</translation>
    </message>
    <message>
      <source>It answered {status} for {path}.</source>
      <translation>{path}への応答は{status}でした。</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece on {device}.</source>
      <translation>{device}で{size:,.0f} MiBを一度に要求しました。</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece.</source>
      <translation>{size:,.0f} MiBを一度に要求しました。</translation>
    </message>
    <message>
      <source>It can state wrong facts with confidence. Check what matters.</source>
      <translation>誤りを自信たっぷりに述べることがあります。重要なことは確認してください。</translation>
    </message>
    <message>
      <source>It can think before it answers, which takes longer.</source>
      <translation>回答の前に考えることができ、その分時間がかかります。</translation>
    </message>
    <message>
      <source>It cannot send a piece of a file.</source>
      <translation>ファイルの一部分だけを送ることができません。</translation>
    </message>
    <message>
      <source>It does not begin as a GGUF file does.</source>
      <translation>GGUFファイルの始まり方をしていません。</translation>
    </message>
    <message>
      <source>It does not begin as a database does.</source>
      <translation>データベースの始まり方をしていません。</translation>
    </message>
    <message>
      <source>It has version {version}; this program reads version {known}.</source>
      <translation>バージョンは{version}です。このプログラムはバージョン{known}を読みます。</translation>
    </message>
    <message>
      <source>It has {count:,} tokens, and the context holds {length:,}. Nothing was lost.</source>
      <translation>{count:,}トークンあり、コンテキストには{length:,}入ります。何も失われていません。</translation>
    </message>
    <message>
      <source>It has {single:,} tokens with the system prompt, and the context holds {length:,}, the answer among them. The text is kept.</source>
      <translation>システムプロンプトを含めて{single:,}トークンあり、コンテキストには回答を含めて{length:,}入ります。テキストは残っています。</translation>
    </message>
    <message>
      <source>It holds {count:,} presets; {most_presets} are the most.</source>
      <translation>プリセットが{count:,}個あります。上限は{most_presets}個です。</translation>
    </message>
    <message>
      <source>It is a GGUF of version {version}; versions 2 and 3 can be read.</source>
      <translation>バージョン{version}のGGUFです。読めるのはバージョン2と3です。</translation>
    </message>
    <message>
      <source>It is a JSON file, but holds no presets.</source>
      <translation>JSONファイルですが、プリセットがありません。</translation>
    </message>
    <message>
      <source>It is a JSON file, but no preset in a known format.</source>
      <translation>JSONファイルですが、知られている形式のプリセットではありません。</translation>
    </message>
    <message>
      <source>It is larger than {limit:,} bytes.</source>
      <translation>{limit:,}バイトを超えています。</translation>
    </message>
    <message>
      <source>It is larger than {max_bytes} MB, which no file of presets is.</source>
      <translation>{max_bytes} MBを超えており、プリセットのファイルではありません。</translation>
    </message>
    <message>
      <source>It is no JSON file, or it is cut short.</source>
      <translation>JSONファイルではないか、途中で切れています。</translation>
    </message>
    <message>
      <source>It is no JSON file.</source>
      <translation>JSONファイルではありません。</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer, or damaged. What the model saw of it is still in the chat.</source>
      <translation>このコンピューターにもう保存されていないか、破損しています。モデルが見た部分はチャットに残っています。</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer.</source>
      <translation>このコンピューターにはもう保存されていません。</translation>
    </message>
    <message>
      <source>It is the feed of another program.</source>
      <translation>別のプログラムのフィードです。</translation>
    </message>
    <message>
      <source>It is the first of {count} parts, but its name does not end in -00001-of-{count:05d}.gguf.</source>
      <translation>{count}個のパートの最初ですが、名前が-00001-of-{count:05d}.ggufで終わっていません。</translation>
    </message>
    <message>
      <source>It is written for another version of this program.</source>
      <translation>このプログラムの別のバージョン用に書かれています。</translation>
    </message>
    <message>
      <source>It looks like {kind}.</source>
      <translation>{kind}のようです。</translation>
    </message>
    <message>
      <source>It may take {needed_bytes:,.0f} MiB in {folder} for a moment, and {free:,.0f} are free.</source>
      <translation>一時的に{folder}に{needed_bytes:,.0f} MiB必要になることがあり、空きは{free:,.0f}です。</translation>
    </message>
    <message>
      <source>It names no version.</source>
      <translation>バージョンの記載がありません。</translation>
    </message>
    <message>
      <source>It refused the question (HTTP {status}).</source>
      <translation>問い合わせを拒否しました（HTTP {status}）。</translation>
    </message>
    <message>
      <source>It refused the question about {repo} (HTTP {status}).</source>
      <translation>{repo}への問い合わせを拒否しました（HTTP {status}）。</translation>
    </message>
    <message>
      <source>It sends a file of {told:,} bytes, not {size:,}.</source>
      <translation>{size:,}バイトではなく{told:,}バイトのファイルが送られてきます。</translation>
    </message>
    <message>
      <source>It sent a file in another encoding.</source>
      <translation>別のエンコーディングのファイルが送られてきました。</translation>
    </message>
    <message>
      <source>It sent another piece of the file than was asked for.</source>
      <translation>要求とは別の部分が送られてきました。</translation>
    </message>
    <message>
      <source>It sent {count:,} bytes in place of {due:,}.</source>
      <translation>{due:,}バイトではなく{count:,}バイトが送られてきました。</translation>
    </message>
    <message>
      <source>It takes {longest:,} tokens, and the context holds {length:,}.</source>
      <translation>{longest:,}トークン必要で、コンテキストには{length:,}入ります。</translation>
    </message>
    <message>
      <source>It takes {needed_bytes:,.0f} MiB of RAM, and {available:,.0f} are free.</source>
      <translation>RAMが{needed_bytes:,.0f} MiB必要で、空きは{available:,.0f}です。</translation>
    </message>
    <message>
      <source>It understands more than text with a second file, its projector. This program uses its text.</source>
      <translation>2つ目のファイル（プロジェクター）があればテキスト以外も理解します。このプログラムはテキストを使います。</translation>
    </message>
    <message>
      <source>It was loading {name}.</source>
      <translation>{name}を読み込んでいました。</translation>
    </message>
    <message>
      <source>It was made for big-endian machines, and this computer is little-endian.</source>
      <translation>ビッグエンディアンのマシン用で、このコンピューターはリトルエンディアンです。</translation>
    </message>
    <message>
      <source>It was stopped before it had described itself.</source>
      <translation>自身の説明を終える前に停止されました。</translation>
    </message>
    <message>
      <source>It was stopped before it had made the plan.</source>
      <translation>計画を作る前に停止されました。</translation>
    </message>
    <message>
      <source>Its Q4_0_4_4 file is left out: newer llama.cpp no longer reads that type.</source>
      <translation>Q4_0_4_4のファイルは省いています。新しいllama.cppはその型を読みません。</translation>
    </message>
    <message>
      <source>Its bytes cannot be compared, because it is not known where it was downloaded from.</source>
      <translation>ダウンロード元が不明なため、バイトの照合はできません。</translation>
    </message>
    <message>
      <source>Its data is not what was asked for ({kind}).</source>
      <translation>データが要求したものではありません（{kind}）。</translation>
    </message>
    <message>
      <source>Its file holds no minisign key ({error}), so that nothing can be verified.</source>
      <translation>ファイルにminisignの鍵がないため（{error}）、何も検証できません。</translation>
    </message>
    <message>
      <source>Its list of pages does not end.</source>
      <translation>ページの一覧が終わりません。</translation>
    </message>
    <message>
      <source>Its list of presets is no list.</source>
      <translation>プリセットの一覧が一覧になっていません。</translation>
    </message>
    <message>
      <source>Its name {shown!r} is not safe to write on this computer. Nothing was downloaded.</source>
      <translation>名前{shown!r}はこのコンピューターに安全に書き込めません。何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>Its settings allow 32,768 tokens, but the base model was trained with a window of 4,096, so very long contexts are not certain to work.</source>
      <translation>設定は32,768トークンを許しますが、ベースモデルは4,096の範囲で訓練されたため、とても長いコンテキストでの動作は確かではありません。</translation>
    </message>
    <message>
      <source>Its settings name 2,048 tokens as the limit, though the base model was trained at 4,096 and the card runs it at 4,096.</source>
      <translation>設定の上限は2,048トークンですが、ベースモデルは4,096で訓練され、カードも4,096で動かしています。</translation>
    </message>
    <message>
      <source>Join all pieces in their order into one .gguf file, then open that file.</source>
      <translation>すべての断片を順に1つの.ggufファイルに結合し、それを開いてください。</translation>
    </message>
    <message>
      <source>Join them first.</source>
      <translation>先に結合してください。</translation>
    </message>
    <message>
      <source>Joining needs {needed} MB of room in {folder} for a while. What is there can be joined later.</source>
      <translation>結合にはしばらく{folder}に{needed} MBの空きが必要です。ここにあるものは後で結合できます。</translation>
    </message>
    <message>
      <source>Last changed</source>
      <translation>最終変更</translation>
    </message>
    <message>
      <source>Leave the layers on the GPU to Auto, or close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>GPUのレイヤーを自動に任せるか、ほかのプログラムを閉じる、コンテキストを短くする、小さいモデルを選ぶ、またはそれでも読み込んでください。</translation>
    </message>
    <message>
      <source>Let a program for text recognition (OCR) add the text, and attach what it saves.</source>
      <translation>文字認識（OCR）プログラムでテキストを加え、保存されたものを添付してください。</translation>
    </message>
    <message>
      <source>Let it finish, or cancel it first.</source>
      <translation>終わるのを待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
      <source>Let the download finish, or download the file again.</source>
      <translation>ダウンロードの完了を待つか、ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>Let the download finish.</source>
      <translation>ダウンロードの完了を待ってください。</translation>
    </message>
    <message>
      <source>Let the oldest messages leave the context, load the model with a longer one, or start a new chat.</source>
      <translation>古いメッセージをコンテキストから外すか、より長いコンテキストでモデルを読み込むか、新しいチャットを始めてください。</translation>
    </message>
    <message>
      <source>Lines that are no JSON in UTF-8, left out: {broken:,}.</source>
      <translation>UTF-8のJSONではないため省いた行：{broken:,}。</translation>
    </message>
    <message>
      <source>Llama 2 Community License</source>
      <translation>Llama 2 Community License</translation>
    </message>
    <message>
      <source>Llama 2 licence</source>
      <translation>Llama 2ライセンス</translation>
    </message>
    <message>
      <source>Llama 3 licence</source>
      <translation>Llama 3ライセンス</translation>
    </message>
    <message>
      <source>Llama 3.1 licence</source>
      <translation>Llama 3.1ライセンス</translation>
    </message>
    <message>
      <source>Llama 3.2 Community License</source>
      <translation>Llama 3.2 Community License</translation>
    </message>
    <message>
      <source>Llama 3.2 licence</source>
      <translation>Llama 3.2ライセンス</translation>
    </message>
    <message>
      <source>Llama 3.3 licence</source>
      <translation>Llama 3.3ライセンス</translation>
    </message>
    <message>
      <source>Llama 4 licence</source>
      <translation>Llama 4ライセンス</translation>
    </message>
    <message>
      <source>Load the model with a longer context, or measure fewer tokens.</source>
      <translation>より長いコンテキストでモデルを読み込むか、測定するトークンを減らしてください。</translation>
    </message>
    <message>
      <source>Load the model with a longer context, shorten the conversation, or start a new one.</source>
      <translation>より長いコンテキストでモデルを読み込むか、会話を短くするか、新しく始めてください。</translation>
    </message>
    <message>
      <source>Load the model with a shorter context or fewer layers on the GPU, then try again.</source>
      <translation>より短いコンテキストか少ないGPUレイヤーでモデルを読み込み、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Log in at {page} and accept the terms there. Some authors answer each request by hand.</source>
      <translation>{page}にログインして条件に同意してください。作者が手作業で承認する場合もあります。</translation>
    </message>
    <message>
      <source>Look at the model's page.</source>
      <translation>モデルのページをご覧ください。</translation>
    </message>
    <message>
      <source>Low loss</source>
      <translation>損失が少ない</translation>
    </message>
    <message>
      <source>Low loss; recommended by the card</source>
      <translation>損失が少ない。カードの推奨</translation>
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
      <translation>llama.cppの現在のMixtralの構成より前に作られたため、おそらくもう読み込めません。</translation>
    </message>
    <message>
      <source>Make a new one at {page} and put it into Settings.</source>
      <translation>{page}で新しく作成し、設定に入力してください。</translation>
    </message>
    <message>
      <source>Make one at {page} and put it into Settings.</source>
      <translation>{page}で作成し、設定に入力してください。</translation>
    </message>
    <message>
      <source>Mend that value, or choose another file.</source>
      <translation>その値を直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>Meta Llama 3 Community License</source>
      <translation>Meta Llama 3 Community License</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. Services with more than 700 million users a month need a licence of their own, and answers may not be used to improve other language models.</source>
      <translation>Meta独自のライセンス。Metaの利用規約のもとで個人利用と商用利用が認められます。月間利用者が7億人を超えるサービスには別のライセンスが必要で、回答をほかの言語モデルの改良に使うことはできません。</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. What is built with the model must say so, and services with more than 700 million users a month need a licence of their own.</source>
      <translation>Meta独自のライセンス。Metaの利用規約のもとで個人利用と商用利用が認められます。モデルで作ったものにはその旨の表示が必要で、月間利用者が7億人を超えるサービスには別のライセンスが必要です。</translation>
    </message>
    <message>
      <source>Meta's small model for instructions, made for laptops and phones.</source>
      <translation>ノートパソコンや携帯電話向けの、Metaの小型の指示モデル。</translation>
    </message>
    <message>
      <source>Mistral's model for instructions, for computers with 16 GB of memory.</source>
      <translation>16 GBメモリのコンピューター向けの、Mistralの指示モデル。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>More data than 1.2. One pass over it took 14 days.</source>
      <translation>1.2より多くのデータ。1回の学習に14日かかりました。</translation>
    </message>
    <message>
      <source>More surprising words, for stories and ideas.</source>
      <translation>より意外な言葉を選びます。物語やアイデアに。</translation>
    </message>
    <message>
      <source>Move it away, or choose another folder.</source>
      <translation>別の場所へ移すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Moved from Llama 2 7B to Mistral 7B v0.1. The licence became Apache 2.0 with it.</source>
      <translation>Llama 2 7BからMistral 7B v0.1へ移行。これによりライセンスはApache 2.0になりました。</translation>
    </message>
    <message>
      <source>Name one of them by its file.</source>
      <translation>ファイル名で1つを指定してください。</translation>
    </message>
    <message>
      <source>Name the first part, such as model.gguf-split-a.</source>
      <translation>model.gguf-split-aのような最初のパートを指定してください。</translation>
    </message>
    <message>
      <source>New data with varied system messages and public data sets. Moves to the Llama 3 chat format.</source>
      <translation>多様なシステムメッセージと公開データセットによる新しいデータ。Llama 3のチャット形式へ移行。</translation>
    </message>
    <message>
      <source>No GGUF file of it is known that today's llama.cpp can load.</source>
      <translation>現在のllama.cppで読み込めるGGUFファイルは知られていません。</translation>
    </message>
    <message>
      <source>No card was found: base model and prompt are told from the files and from the other 1.2 releases.</source>
      <translation>カードは見つからず、ベースモデルとプロンプトはファイルとほかの1.2の公開版から推定しました。</translation>
    </message>
    <message>
      <source>No dictionary is installed</source>
      <translation>辞書がインストールされていません</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
      <source>No spelling library</source>
      <translation>スペルチェックのライブラリがありません</translation>
    </message>
    <message>
      <source>No token for {host} is stored.</source>
      <translation>{host}のトークンは保存されていません。</translation>
    </message>
    <message>
      <source>None</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>Not all parts of the model are known</source>
      <translation>モデルのパートがすべては判明していません</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>メモリ不足</translation>
    </message>
    <message>
      <source>Not enough memory for this context</source>
      <translation>このコンテキストにはメモリが足りません</translation>
    </message>
    <message>
      <source>Not enough memory for this model</source>
      <translation>このモデルにはメモリが足りません</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>未完了、エンジンが停止</translation>
    </message>
    <message>
      <source>Not joined</source>
      <translation>結合されませんでした</translation>
    </message>
    <message>
      <source>Not on Windows</source>
      <translation>Windowsでは使えません</translation>
    </message>
    <message>
      <source>Nothing is on disk yet.</source>
      <translation>ディスクにはまだ何もありません。</translation>
    </message>
    <message>
      <source>Nothing was downloaded.</source>
      <translation>何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>何も書き込まれていません。</translation>
    </message>
    <message>
      <source>Older scheme; a K-quant is the better choice</source>
      <translation>古い方式。K量子化のほうが適しています</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu it is in the package libenchant-2-2. Start Synthia again afterwards.</source>
      <translation>DebianとUbuntuではパッケージlibenchant-2-2にあります。その後Synthiaを再起動してください。</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu, hunspell-en-us is one for English, others are named alike.</source>
      <translation>DebianとUbuntuでは、英語用はhunspell-en-usで、ほかも同様の名前です。</translation>
    </message>
    <message>
      <source>One short line. The message of Synthia MoE 3.</source>
      <translation>短い1行。Synthia MoE 3のメッセージ。</translation>
    </message>
    <message>
      <source>Only the first {most_files:,} files of the folder were looked at.</source>
      <translation>フォルダーの最初の{most_files:,}個のファイルだけを調べました。</translation>
    </message>
    <message>
      <source>Only the first {number:,} lines were taken: a chat holds no more.</source>
      <translation>最初の{number:,}行だけを取り込みました。チャットにはそれ以上入りません。</translation>
    </message>
    <message>
      <source>Only {count:,} bytes came from {host} in {max_seconds:.0f} seconds. Nothing was changed.</source>
      <translation>{host}から{max_seconds:.0f}秒で{count:,}バイトしか届きませんでした。何も変更されていません。</translation>
    </message>
    <message>
      <source>Open it in another program: if it shows there, save it anew and attach that.</source>
      <translation>別のプログラムで開き、表示されるなら保存し直して添付してください。</translation>
    </message>
    <message>
      <source>Open the language model that it belongs to.</source>
      <translation>それが属する言語モデルを開いてください。</translation>
    </message>
    <message>
      <source>Open the large file in Ollama's blobs folder instead.</source>
      <translation>代わりにOllamaのblobsフォルダーにある大きなファイルを開いてください。</translation>
    </message>
    <message>
      <source>Open the repository again to see its files.</source>
      <translation>リポジトリを開き直すとファイルが見られます。</translation>
    </message>
    <message>
      <source>Open the repository again.</source>
      <translation>リポジトリを開き直してください。</translation>
    </message>
    <message>
      <source>Open them as they are.</source>
      <translation>そのまま開いてください。</translation>
    </message>
    <message>
      <source>Open {first} in the same folder.</source>
      <translation>同じフォルダーの{first}を開いてください。</translation>
    </message>
    <message>
      <source>Open {members}.</source>
      <translation>{members}を開いてください。</translation>
    </message>
    <message>
      <source>OpenAI's open model. A mixture of experts: 3.6 of its 21 billion parameters work on each token, so it is fast.</source>
      <translation>OpenAIのオープンモデル。エキスパート混合で、210億パラメーターのうち36億が各トークンで働くため高速です。</translation>
    </message>
    <message>
      <source>Other models</source>
      <translation>その他のモデル</translation>
    </message>
    <message>
      <source>Part {other} of the model is missing</source>
      <translation>モデルのパート{other}がありません</translation>
    </message>
    <message>
      <source>Parts are missing</source>
      <translation>パートが足りません</translation>
    </message>
    <message>
      <source>Parts of the model are missing</source>
      <translation>モデルのパートが足りません</translation>
    </message>
    <message>
      <source>Precise</source>
      <translation>正確</translation>
    </message>
    <message>
      <source>Preset number {at} has no name or no id of its own.</source>
      <translation>{at}番目のプリセットに名前か固有のIDがありません。</translation>
    </message>
    <message>
      <source>Presets of Synthia, SillyTavern and LM Studio and assistants of Jan can be read.</source>
      <translation>Synthia、SillyTavern、LM StudioのプリセットとJanのアシスタントを読み取れます。</translation>
    </message>
    <message>
      <source>Put all parts into one folder, with the names that they were downloaded with.</source>
      <translation>すべてのパートを、ダウンロード時の名前で1つのフォルダーに置いてください。</translation>
    </message>
    <message>
      <source>Put the model back, or delete it for good.</source>
      <translation>モデルを元に戻すか、完全に削除してください。</translation>
    </message>
    <message>
      <source>Put the part back. Or download all parts anew into another folder, and remove those that end in {joining}.</source>
      <translation>パートを元に戻してください。または全パートを別のフォルダーに新しくダウンロードし、{joining}で終わるものを削除してください。</translation>
    </message>
    <message>
      <source>Quantised cards</source>
      <translation>量子化カード</translation>
    </message>
    <message>
      <source>Reading ended after {count:,} chats: the next one has more than {most} MB.</source>
      <translation>{count:,}件のチャットで読み取りを終えました。次のものは{most} MBを超えています。</translation>
    </message>
    <message>
      <source>Reading the file failed</source>
      <translation>ファイルの読み取りに失敗しました</translation>
    </message>
    <message>
      <source>Reading the file was given up</source>
      <translation>ファイルの読み取りを中止しました</translation>
    </message>
    <message>
      <source>Reading the model file failed in the middle (SIGBUS); the file may have changed or its disk may be gone.</source>
      <translation>モデルファイルの読み取りが途中で失敗しました（SIGBUS）。ファイルが変わったか、ディスクがなくなった可能性があります。</translation>
    </message>
    <message>
      <source>Reading the parts of {name} failed: {error}.</source>
      <translation>{name}のパートの読み取りに失敗しました：{error}。</translation>
    </message>
    <message>
      <source>Reading {ca_bundle} failed: {error}. Nothing was sent.</source>
      <translation>{ca_bundle}の読み取りに失敗しました：{error}。何も送信されていません。</translation>
    </message>
    <message>
      <source>Reading {name} needs more than {limit} of memory, so it was ended.</source>
      <translation>{name}の読み取りに{limit}を超えるメモリが必要なため、終了しました。</translation>
    </message>
    <message>
      <source>Reading {path} failed: {error}.</source>
      <translation>{path}の読み取りに失敗しました：{error}。</translation>
    </message>
    <message>
      <source>Reading {path} failed: {reason}.</source>
      <translation>{path}の読み取りに失敗しました：{reason}。</translation>
    </message>
    <message>
      <source>Reasons step by step. The message of Synthia 1.2 to 3.0.</source>
      <translation>段階的に推論します。Synthia 1.2から3.0のメッセージ。</translation>
    </message>
    <message>
      <source>Remove it, or choose another name.</source>
      <translation>削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
      <source>Remove the link, or choose another folder.</source>
      <translation>リンクを削除するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Rename the new file, then try again.</source>
      <translation>新しいファイルの名前を変え、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Run git lfs pull in its folder.</source>
      <translation>そのフォルダーでgit lfs pullを実行してください。</translation>
    </message>
    <message>
      <source>SQLite failed on {path}. What was stored before is kept.</source>
      <translation>SQLiteが{path}で失敗しました。以前に保存されたものは残っています。</translation>
    </message>
    <message>
      <source>Save a copy without a password in the program that it is from, and attach that.</source>
      <translation>元のプログラムでパスワードなしのコピーを保存し、それを添付してください。</translation>
    </message>
    <message>
      <source>Save it anew in another program, or attach a part of it.</source>
      <translation>別のプログラムで保存し直すか、一部を添付してください。</translation>
    </message>
    <message>
      <source>Save it as PDF, DOCX or text, and attach that.</source>
      <translation>PDF、DOCX、テキストとして保存し、それを添付してください。</translation>
    </message>
    <message>
      <source>Save it as UTF-8, or choose another file.</source>
      <translation>UTF-8で保存するか、別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>Says who it is and asks for factual answers. The message of the first Synthia models.</source>
      <translation>何者かを述べ、事実に基づく回答を求めます。最初のSynthiaモデルのメッセージ。</translation>
    </message>
    <message>
      <source>Send the message again: the engine starts anew and loads the model by itself.</source>
      <translation>メッセージをもう一度送信してください。エンジンが新しく起動し、モデルを自動的に読み込みます。</translation>
    </message>
    <message>
      <source>Set flash attention to Auto, or choose f16 as the KV cache format.</source>
      <translation>Flash Attentionを自動にするか、KVキャッシュの形式にf16を選んでください。</translation>
    </message>
    <message>
      <source>Shorten it, or load the model with a longer context.</source>
      <translation>短くするか、より長いコンテキストでモデルを読み込んでください。</translation>
    </message>
    <message>
      <source>Small, loses more than Q4_K_M</source>
      <translation>小さい。Q4_K_Mより損失が大きい</translation>
    </message>
    <message>
      <source>Small, notable loss</source>
      <translation>小さい。目立つ損失</translation>
    </message>
    <message>
      <source>Smallest, heavy loss</source>
      <translation>最小。大きな損失</translation>
    </message>
    <message>
      <source>Smallest, heavy loss; the card advises against it</source>
      <translation>最小。大きな損失。カードは勧めていません</translation>
    </message>
    <message>
      <source>Some of these facts come from third parties.</source>
      <translation>これらの情報の一部は第三者によるものです。</translation>
    </message>
    <message>
      <source>Some settings had values that cannot be used and are back at their defaults: {names}.</source>
      <translation>使えない値の設定があり、既定に戻しました：{names}。</translation>
    </message>
    <message>
      <source>Something in it is missing or wrong ({error}).</source>
      <translation>内容に欠けているか誤っている部分があります（{error}）。</translation>
    </message>
    <message>
      <source>Something in it was not expected. Nothing on this computer was changed.</source>
      <translation>予期しない内容がありました。このコンピューターでは何も変更されていません。</translation>
    </message>
    <message>
      <source>Something in the answer was not expected. Nothing was changed.</source>
      <translation>回答に予期しない内容がありました。何も変更されていません。</translation>
    </message>
    <message>
      <source>Something in the model or on this computer was not expected. Nothing was changed.</source>
      <translation>モデルかこのコンピューターに予期しない点がありました。何も変更されていません。</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>予期しないことが起きました</translation>
    </message>
    <message>
      <source>Something went wrong in the program: {error}. What has arrived is kept.</source>
      <translation>プログラムで問題が起きました：{error}。届いたものは残っています。</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>出典</translation>
    </message>
    <message>
      <source>Start Synthia again: it saves what can be read into a new file and keeps this one.</source>
      <translation>Synthiaを再起動してください。読めるものを新しいファイルに救出し、このファイルは残します。</translation>
    </message>
    <message>
      <source>Start a keyring such as GNOME Keyring or KWallet, or set {environment} in the environment.</source>
      <translation>GNOME KeyringやKWalletなどのキーリングを起動するか、環境変数{environment}を設定してください。</translation>
    </message>
    <message>
      <source>Start it, or take it out of {rpc_variable}.</source>
      <translation>起動するか、{rpc_variable}から外してください。</translation>
    </message>
    <message>
      <source>Start the download again to get the new file, or keep waiting for the old one.</source>
      <translation>ダウンロードをやり直して新しいファイルを取得するか、古いファイルを待ち続けてください。</translation>
    </message>
    <message>
      <source>Start the newer version, or choose another data folder.</source>
      <translation>新しいバージョンを起動するか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Start the program without HF_HUB_OFFLINE.</source>
      <translation>HF_HUB_OFFLINEなしでプログラムを起動してください。</translation>
    </message>
    <message>
      <source>Start the server again, then try again.</source>
      <translation>サーバーを再起動してから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Steadier and shorter, as the cards of the quantised models show it.</source>
      <translation>量子化モデルのカードに示されているとおり、より安定して短めです。</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止済み</translation>
    </message>
    <message>
      <source>Stopped after {count:,} chats; these are kept.</source>
      <translation>{count:,}件のチャットで停止しました。これらは残ります。</translation>
    </message>
    <message>
      <source>Superintelligence</source>
      <translation>超知能</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。指示への追従と長い会話のため、Orca形式のデータで訓練されたLlama 2 70Bモデル。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on more data than 1.2, for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。指示への追従と長い会話のため、1.2より多くのデータで訓練されたLlama 2 70Bモデル。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Mistral 7B model trained for following instructions and long conversations, with Tree of Thoughts prompts in its data. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。指示への追従と長い会話のために訓練されたMistral 7Bモデル。データにTree of Thoughtsのプロンプトを含みます。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. The first Synthia on Mistral 7B: trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。Mistral 7Bをベースにした最初のSynthia。指示への追従と長い会話のため、Orca形式のデータで訓練されました。無検閲：重要な回答は確認してください。</translation>
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
      <translation>NurtureAIがコンテキストを16,384トークンに拡張したSynthia 7B v2.0。</translation>
    </message>
    <message>
      <source>Synthia cards</source>
      <translation>Synthiaのカード</translation>
    </message>
    <message>
      <source>Synthia family</source>
      <translation>Synthiaファミリー</translation>
    </message>
    <message>
      <source>Synthia is already running</source>
      <translation>Synthiaはすでに実行中です</translation>
    </message>
    <message>
      <source>Synthia knows no spelling library for Windows yet.</source>
      <translation>SynthiaはまだWindows用のスペルチェックのライブラリに対応していません。</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 70B, the large twin of the 8B release. It uses the Llama 3 chat format instead of Synthia's own.</source>
      <translation>Llama 3 70BをベースにしたSynthiaで、8B版の大型の兄弟です。Synthia独自の形式ではなくLlama 3のチャット形式を使います。</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 8B, trained with varied system messages. It uses the Llama 3 chat format instead of Synthia's own. Uncensored: check important answers.</source>
      <translation>多様なシステムメッセージで訓練された、Llama 3 8BベースのSynthia。Synthia独自の形式ではなくLlama 3のチャット形式を使います。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>Synthia reads its own chats (JSON), the cards' JSON lines, ChatGPT's conversations.json or its .zip, LM Studio's .conversation.json and Jan's threads.</source>
      <translation>Synthiaが読めるのは、自身のチャット（JSON）、カードのJSON行、ChatGPTのconversations.jsonまたは.zip、LM Studioの.conversation.json、Janのスレッドです。</translation>
    </message>
    <message>
      <source>System messages were taken out during training, so an empty or short one is worth trying too.</source>
      <translation>訓練時にシステムメッセージが除かれたため、空や短いものも試す価値があります。</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>システムプロンプト</translation>
    </message>
    <message>
      <source>THIRD-PARTY.txt beside the program holds the same list.</source>
      <translation>プログラムの隣のTHIRD-PARTY.txtに同じ一覧があります。</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>タグ</translation>
    </message>
    <message>
      <source>The 70B twin of the 8B release.</source>
      <translation>8B版の70Bの兄弟です。</translation>
    </message>
    <message>
      <source>The CA bundle cannot be used</source>
      <translation>CAバンドルを使えません</translation>
    </message>
    <message>
      <source>The Hub cannot answer now</source>
      <translation>Hubは現在応答できません</translation>
    </message>
    <message>
      <source>The Hub cannot be reached</source>
      <translation>Hubに接続できません</translation>
    </message>
    <message>
      <source>The Hub does not let you download {path}.</source>
      <translation>Hubは{path}のダウンロードを許可していません。</translation>
    </message>
    <message>
      <source>The Hub does not show {repo} to you: it is private, gone, or the token is not accepted.</source>
      <translation>Hubは{repo}を表示しません。非公開か、なくなったか、トークンが認められていません。</translation>
    </message>
    <message>
      <source>The Hub is switched off</source>
      <translation>Hubは無効になっています</translation>
    </message>
    <message>
      <source>The Hub refused the download</source>
      <translation>Hubがダウンロードを拒否しました</translation>
    </message>
    <message>
      <source>The Hub was asked too often</source>
      <translation>Hubへの問い合わせが多すぎました</translation>
    </message>
    <message>
      <source>The Hub's answer cannot be used</source>
      <translation>Hubの応答を使えません</translation>
    </message>
    <message>
      <source>The KV cache needs {needed:,.0f} MiB, and {free:,.0f} MiB of memory are free.</source>
      <translation>KVキャッシュに{needed:,.0f} MiB必要で、空きメモリは{free:,.0f} MiBです。</translation>
    </message>
    <message>
      <source>The PDF has no text</source>
      <translation>PDFにテキストがありません</translation>
    </message>
    <message>
      <source>The RPC server at {endpoint} serves one loaded model at a time, of this program or another.</source>
      <translation>{endpoint}のRPCサーバーが一度に扱える読み込み済みモデルは、このプログラムまたはほかのもの1つだけです。</translation>
    </message>
    <message>
      <source>The Synthia 3.0 data on Mixtral 8x7B, a mixture of experts.</source>
      <translation>エキスパート混合のMixtral 8x7BにSynthia 3.0のデータ。</translation>
    </message>
    <message>
      <source>The address in the environment of the proxy is no usable one: {error}.</source>
      <translation>環境変数のプロキシのアドレスは使えません：{error}。</translation>
    </message>
    <message>
      <source>The address {proxy} of the proxy is no usable one: {error}.</source>
      <translation>プロキシのアドレス{proxy}は使えません：{error}。</translation>
    </message>
    <message>
      <source>The answer cannot be used</source>
      <translation>応答を使えません</translation>
    </message>
    <message>
      <source>The answer is larger than {limit:.0f} MB.</source>
      <translation>応答が{limit:.0f} MBを超えています。</translation>
    </message>
    <message>
      <source>The authors of {repo} ask you to accept their terms first. Nothing was downloaded.</source>
      <translation>{repo}の作者が先に条件への同意を求めています。何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>The authors of {repo} give the files to people who accepted their terms on its page. Nothing was downloaded.</source>
      <translation>{repo}の作者は、ページで条件に同意した人にファイルを提供しています。何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>The card does not name the base model; it is told from the sizes of the layers.</source>
      <translation>カードにベースモデルの記載がなく、レイヤーのサイズから推定しました。</translation>
    </message>
    <message>
      <source>The card promises 16,384 tokens although the settings allow 32,768. Stay below 16,384.</source>
      <translation>カードは16,384トークンを約束しますが、設定は32,768を許します。16,384未満に留めてください。</translation>
    </message>
    <message>
      <source>The card recommends the first message; its prompt block and its chat loop show the two others.</source>
      <translation>カードは最初のメッセージを推奨し、プロンプト例とチャットループにはほかの2つを示しています。</translation>
    </message>
    <message>
      <source>The card shows one system message in its prompt block and starts its chat loop with the other.</source>
      <translation>カードはプロンプト例に1つのシステムメッセージを示し、チャットループは別のもので始めます。</translation>
    </message>
    <message>
      <source>The certificate of {host} cannot be checked. Nothing was sent to it.</source>
      <translation>{host}の証明書を確認できません。そこには何も送信されていません。</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>接続が切れました</translation>
    </message>
    <message>
      <source>The connection is not safe</source>
      <translation>接続が安全ではありません</translation>
    </message>
    <message>
      <source>The connection to an RPC server broke: it ended, or its computer cannot be reached.</source>
      <translation>RPCサーバーとの接続が切れました。終了したか、そのコンピューターに接続できません。</translation>
    </message>
    <message>
      <source>The connection to the engine process was cut.</source>
      <translation>エンジンプロセスとの接続が切れました。</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>コンテキストが満杯です</translation>
    </message>
    <message>
      <source>The context is too short for this measurement</source>
      <translation>この測定にはコンテキストが短すぎます</translation>
    </message>
    <message>
      <source>The conversation has more than {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>会話は{tokens:,}トークンを超え、コンテキストには回答を含めて{length:,}入ります。何も失われていません。</translation>
    </message>
    <message>
      <source>The conversation has {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>会話は{tokens:,}トークンあり、コンテキストには回答を含めて{length:,}入ります。何も失われていません。</translation>
    </message>
    <message>
      <source>The conversation is gone</source>
      <translation>会話がありません</translation>
    </message>
    <message>
      <source>The conversation is kept.</source>
      <translation>会話は残っています。</translation>
    </message>
    <message>
      <source>The conversation is too long for the context</source>
      <translation>会話がコンテキストには長すぎます</translation>
    </message>
    <message>
      <source>The conversations are in use</source>
      <translation>会話は使用中です</translation>
    </message>
    <message>
      <source>The conversations cannot be read</source>
      <translation>会話を読み取れません</translation>
    </message>
    <message>
      <source>The conversations come from a newer version of Synthia</source>
      <translation>会話はSynthiaの新しいバージョンのものです</translation>
    </message>
    <message>
      <source>The conversations could not be stored or read</source>
      <translation>会話を保存または読み取れませんでした</translation>
    </message>
    <message>
      <source>The data folder cannot be used</source>
      <translation>データフォルダーを使えません</translation>
    </message>
    <message>
      <source>The data folder cannot be written</source>
      <translation>データフォルダーに書き込めません</translation>
    </message>
    <message>
      <source>The dictionary cannot be opened</source>
      <translation>辞書を開けません</translation>
    </message>
    <message>
      <source>The disk cannot hold a file this large</source>
      <translation>ディスクにこの大きさのファイルは入りません</translation>
    </message>
    <message>
      <source>The disk has no room for this</source>
      <translation>ディスクに空きがありません</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>ディスクが満杯です</translation>
    </message>
    <message>
      <source>The disk of {folder} is formatted as FAT, which holds files of up to 4 GiB only. Nothing was downloaded.</source>
      <translation>{folder}のディスクはFATでフォーマットされており、4 GiBまでのファイルしか入りません。何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>The disk refused it: {path}. The code is still in the chat.</source>
      <translation>ディスクが拒否しました：{path}。コードはチャットに残っています。</translation>
    </message>
    <message>
      <source>The download is incomplete: {part} are there.</source>
      <translation>ダウンロードが不完全です：{part}しかありません。</translation>
    </message>
    <message>
      <source>The download led to a page instead of the file: download it again from the file's own link.</source>
      <translation>ダウンロードの結果がファイルではなくページでした。ファイル自体のリンクからもう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>The download stopped</source>
      <translation>ダウンロードが停止しました</translation>
    </message>
    <message>
      <source>The engine cannot start</source>
      <translation>エンジンを起動できません</translation>
    </message>
    <message>
      <source>The engine could not be started</source>
      <translation>エンジンを起動できませんでした</translation>
    </message>
    <message>
      <source>The engine failed</source>
      <translation>エンジンが失敗しました</translation>
    </message>
    <message>
      <source>The engine has no RPC backend</source>
      <translation>エンジンにRPCバックエンドがありません</translation>
    </message>
    <message>
      <source>The engine has no backend</source>
      <translation>エンジンにバックエンドがありません</translation>
    </message>
    <message>
      <source>The engine is missing</source>
      <translation>エンジンがありません</translation>
    </message>
    <message>
      <source>The engine process crashed ({name}).</source>
      <translation>エンジンプロセスが異常終了しました（{name}）。</translation>
    </message>
    <message>
      <source>The engine process ended with code {code}.</source>
      <translation>エンジンプロセスがコード{code}で終了しました。</translation>
    </message>
    <message>
      <source>The engine process no longer answered and was ended.</source>
      <translation>エンジンプロセスが応答しなくなったため終了しました。</translation>
    </message>
    <message>
      <source>The engine process was killed from outside (SIGKILL); the system may have run out of memory.</source>
      <translation>エンジンプロセスが外部から強制終了されました（SIGKILL）。システムのメモリが不足した可能性があります。</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with fewer layers on the GPU.</source>
      <translation>GPUのレイヤーを減らしても、エンジンのメモリが不足しました。</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with smaller settings.</source>
      <translation>設定を小さくしても、エンジンのメモリが不足しました。</translation>
    </message>
    <message>
      <source>The engine ran out of memory.</source>
      <translation>エンジンのメモリが不足しました。</translation>
    </message>
    <message>
      <source>The engine stopped working</source>
      <translation>エンジンが動作を停止しました</translation>
    </message>
    <message>
      <source>The engine was stopped</source>
      <translation>エンジンが停止されました</translation>
    </message>
    <message>
      <source>The file became shorter while it was read.</source>
      <translation>読み取り中にファイルが短くなりました。</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>ファイルを読み取れません</translation>
    </message>
    <message>
      <source>The file changed while it was read</source>
      <translation>読み取り中にファイルが変わりました</translation>
    </message>
    <message>
      <source>The file ends inside its header, after {there:,} bytes.</source>
      <translation>ファイルがヘッダーの途中、{there:,}バイトで終わっています。</translation>
    </message>
    <message>
      <source>The file has no text</source>
      <translation>ファイルにテキストがありません</translation>
    </message>
    <message>
      <source>The file has too much text</source>
      <translation>ファイルのテキストが多すぎます</translation>
    </message>
    <message>
      <source>The file holds no bytes.</source>
      <translation>ファイルが0バイトです。</translation>
    </message>
    <message>
      <source>The file holds no chats</source>
      <translation>ファイルにチャットがありません</translation>
    </message>
    <message>
      <source>The file is damaged</source>
      <translation>ファイルが破損しています</translation>
    </message>
    <message>
      <source>The file is empty</source>
      <translation>ファイルが空です</translation>
    </message>
    <message>
      <source>The file is encrypted</source>
      <translation>ファイルが暗号化されています</translation>
    </message>
    <message>
      <source>The file is gone</source>
      <translation>ファイルがなくなりました</translation>
    </message>
    <message>
      <source>The file is no text in UTF-8</source>
      <translation>ファイルがUTF-8のテキストではありません</translation>
    </message>
    <message>
      <source>The file is not on the Hub</source>
      <translation>ファイルがHubにありません</translation>
    </message>
    <message>
      <source>The file is not text</source>
      <translation>ファイルがテキストではありません</translation>
    </message>
    <message>
      <source>The file is too large</source>
      <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
      <source>The file is too large for this drive</source>
      <translation>ファイルがこのドライブには大きすぎます</translation>
    </message>
    <message>
      <source>The file is whole: its tensor table ends where the file ends. </source>
      <translation>ファイルは完全です。テンソル表の終わりとファイルの終わりが一致しています。 </translation>
    </message>
    <message>
      <source>The file may be damaged or made for another version: download it again, or choose another model.</source>
      <translation>ファイルが破損しているか別のバージョン用かもしれません。もう一度ダウンロードするか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>The file needs too much memory</source>
      <translation>ファイルに必要なメモリが多すぎます</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used and is kept as {kept}.</source>
      <translation>プリセットのファイルは使えないため、{kept}として残しました。</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used.</source>
      <translation>プリセットのファイルを使えません。</translation>
    </message>
    <message>
      <source>The file on the Hub has changed</source>
      <translation>Hubのファイルが変わりました</translation>
    </message>
    <message>
      <source>The file system cannot hold a file as large as {where}. What was there before is unchanged.</source>
      <translation>ファイルシステムに{where}の大きさのファイルは入りません。以前の内容はそのままです。</translation>
    </message>
    <message>
      <source>The file that holds it is damaged. The program works all the same.</source>
      <translation>それを含むファイルが破損しています。プログラムはそのまま動きます。</translation>
    </message>
    <message>
      <source>The file was not kept and nothing was changed.</source>
      <translation>ファイルは保存されず、何も変更されていません。</translation>
    </message>
    <message>
      <source>The file was not saved</source>
      <translation>ファイルは保存されませんでした</translation>
    </message>
    <message>
      <source>The file was not written</source>
      <translation>ファイルは書き込まれませんでした</translation>
    </message>
    <message>
      <source>The file's text is gone</source>
      <translation>ファイルのテキストがなくなりました</translation>
    </message>
    <message>
      <source>The files could not be changed</source>
      <translation>ファイルを変更できませんでした</translation>
    </message>
    <message>
      <source>The first 13B release, trained on Orca-style data.</source>
      <translation>Orca形式のデータで訓練された最初の13B版。</translation>
    </message>
    <message>
      <source>The first 70B release, trained on Orca-style data.</source>
      <translation>Orca形式のデータで訓練された最初の70B版。</translation>
    </message>
    <message>
      <source>The first 7B release, trained on Orca-style data.</source>
      <translation>Orca形式のデータで訓練された最初の7B版。</translation>
    </message>
    <message>
      <source>The first Synthia of 13 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Llama 2とOrca形式のデータによる、130億パラメーターの最初のSynthia。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>The first Synthia of 7 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Llama 2とOrca形式のデータによる、70億パラメーターの最初のSynthia。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>The first Synthia of 70 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>Llama 2とOrca形式のデータによる、700億パラメーターの最初のSynthia。無検閲：重要な回答は確認してください。</translation>
    </message>
    <message>
      <source>The first release said to have general Tree of Thoughts reasoning.</source>
      <translation>汎用のTree of Thoughts推論を備えるとされた最初の公開版。</translation>
    </message>
    <message>
      <source>The folder cannot be used</source>
      <translation>このフォルダーは使えません</translation>
    </message>
    <message>
      <source>The folder for downloads is gone</source>
      <translation>ダウンロード用のフォルダーがなくなりました</translation>
    </message>
    <message>
      <source>The folder for the download cannot be used</source>
      <translation>ダウンロード用のフォルダーを使えません</translation>
    </message>
    <message>
      <source>The folder is missing</source>
      <translation>フォルダーがありません</translation>
    </message>
    <message>
      <source>The folder of this download is not there</source>
      <translation>このダウンロードのフォルダーがありません</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read or written.</source>
      <translation>フォルダー{folder}を読み書きできません。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used.</source>
      <translation>フォルダー{folder}を使えません。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written.</source>
      <translation>フォルダー{folder}に書き込めません。</translation>
    </message>
    <message>
      <source>The folder {folder} is gone.</source>
      <translation>フォルダー{folder}がなくなりました。</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only.</source>
      <translation>フォルダー{folder}は読み取り専用です。</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be read: {reason}.</source>
      <translation>フォルダー{parent}を読み取れません：{reason}。</translation>
    </message>
    <message>
      <source>The header claims to be larger than {most} MiB.</source>
      <translation>ヘッダーが{most} MiBを超えると記されています。</translation>
    </message>
    <message>
      <source>The header claims {block_count:,} layers.</source>
      <translation>ヘッダーに{block_count:,}レイヤーと記されています。</translation>
    </message>
    <message>
      <source>The header claims {number:,} entries, more than the file can hold.</source>
      <translation>ヘッダーに、ファイルに入りきらない{number:,}個の項目が記されています。</translation>
    </message>
    <message>
      <source>The header has the entry "{key}" twice.</source>
      <translation>ヘッダーに項目「{key}」が2つあります。</translation>
    </message>
    <message>
      <source>The header holds a list of the unknown type {kind}.</source>
      <translation>ヘッダーに未知の型{kind}のリストがあります。</translation>
    </message>
    <message>
      <source>The header holds a list of {length:,} items, more than the file can hold.</source>
      <translation>ヘッダーに、ファイルに入りきらない{length:,}項目のリストがあります。</translation>
    </message>
    <message>
      <source>The header holds a text of {length:,} bytes, more than the {longest:,} allowed.</source>
      <translation>ヘッダーに、許容される{longest:,}を超える{length:,}バイトのテキストがあります。</translation>
    </message>
    <message>
      <source>The header holds a value of the unknown type {kind}.</source>
      <translation>ヘッダーに未知の型{kind}の値があります。</translation>
    </message>
    <message>
      <source>The header places tensors beyond any possible file size.</source>
      <translation>ヘッダーのテンソルの位置が、ありうるファイルサイズを超えています。</translation>
    </message>
    <message>
      <source>The header's alignment is not a power of two.</source>
      <translation>ヘッダーの整列が2のべき乗ではありません。</translation>
    </message>
    <message>
      <source>The join cannot go on</source>
      <translation>結合を続けられません</translation>
    </message>
    <message>
      <source>The keyring cannot be used</source>
      <translation>キーリングを使えません</translation>
    </message>
    <message>
      <source>The keyring of this computer did not delete the token: {error}.</source>
      <translation>このコンピューターのキーリングがトークンを削除できませんでした：{error}。</translation>
    </message>
    <message>
      <source>The keyring of this computer did not read the token: {error}.</source>
      <translation>このコンピューターのキーリングがトークンを読めませんでした：{error}。</translation>
    </message>
    <message>
      <source>The keyring of this computer did not write the token: {error}.</source>
      <translation>このコンピューターのキーリングがトークンを書き込めませんでした：{error}。</translation>
    </message>
    <message>
      <source>The layers of {name} cannot be stored in it.</source>
      <translation>{name}のレイヤーはその形式では保存できません。</translation>
    </message>
    <message>
      <source>The library Enchant is not installed on this system.</source>
      <translation>このシステムにライブラリEnchantがインストールされていません。</translation>
    </message>
    <message>
      <source>The linked file is missing</source>
      <translation>リンク先のファイルがありません</translation>
    </message>
    <message>
      <source>The list of parts cannot be read</source>
      <translation>パートの一覧を読み取れません</translation>
    </message>
    <message>
      <source>The llama.cpp library does not load on this machine.</source>
      <translation>llama.cppのライブラリをこのマシンで読み込めません。</translation>
    </message>
    <message>
      <source>The memory plan could not be made</source>
      <translation>メモリ計画を作れませんでした</translation>
    </message>
    <message>
      <source>The message is too long for the context</source>
      <translation>メッセージがコンテキストには長すぎます</translation>
    </message>
    <message>
      <source>The message of Synthia 3.5 on Llama 3.</source>
      <translation>Llama 3をベースにしたSynthia 3.5のメッセージ。</translation>
    </message>
    <message>
      <source>The model can be loaded all the same.</source>
      <translation>モデルはそのまま読み込めます。</translation>
    </message>
    <message>
      <source>The model cannot be put back</source>
      <translation>モデルを元に戻せません</translation>
    </message>
    <message>
      <source>The model could not be loaded</source>
      <translation>モデルを読み込めませんでした</translation>
    </message>
    <message>
      <source>The model could not go on</source>
      <translation>モデルが続けられませんでした</translation>
    </message>
    <message>
      <source>The model does not fit into the free memory</source>
      <translation>モデルが空きメモリに収まりません</translation>
    </message>
    <message>
      <source>The model file cannot be read</source>
      <translation>モデルファイルを読み取れません</translation>
    </message>
    <message>
      <source>The model file is damaged</source>
      <translation>モデルファイルが破損しています</translation>
    </message>
    <message>
      <source>The model file is empty</source>
      <translation>モデルファイルが空です</translation>
    </message>
    <message>
      <source>The model file is for another kind of computer</source>
      <translation>モデルファイルは別の種類のコンピューター用です</translation>
    </message>
    <message>
      <source>The model file is incomplete</source>
      <translation>モデルファイルが不完全です</translation>
    </message>
    <message>
      <source>The model file is missing</source>
      <translation>モデルファイルがありません</translation>
    </message>
    <message>
      <source>The model file may be damaged: download it again, or choose another model.</source>
      <translation>モデルファイルが破損しているかもしれません。もう一度ダウンロードするか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>The model file was renamed</source>
      <translation>モデルファイルの名前が変わっています</translation>
    </message>
    <message>
      <source>The model file's version is not supported</source>
      <translation>モデルファイルのバージョンに対応していません</translation>
    </message>
    <message>
      <source>The model gets no system message.</source>
      <translation>モデルにシステムメッセージを送りません。</translation>
    </message>
    <message>
      <source>The model has {count} parts, and {name} is not in the folder.</source>
      <translation>モデルには{count}個のパートがあり、{name}がフォルダーにありません。</translation>
    </message>
    <message>
      <source>The model has {split_count} parts, and {count} were read.</source>
      <translation>モデルには{split_count}個のパートがあり、{count}個を読みました。</translation>
    </message>
    <message>
      <source>The model is in parts.</source>
      <translation>モデルは分割されています。</translation>
    </message>
    <message>
      <source>The model's chat template does not work</source>
      <translation>モデルのチャットテンプレートが動作しません</translation>
    </message>
    <message>
      <source>The name is taken</source>
      <translation>その名前は使われています</translation>
    </message>
    <message>
      <source>The one page of {name} is a picture without any text, as a scanner makes it.</source>
      <translation>{name}の唯一のページは、スキャナーで作られたようなテキストのない画像です。</translation>
    </message>
    <message>
      <source>The package has {size} and {folder} has {free} free. Nothing was kept.</source>
      <translation>パッケージは{size}で、{folder}の空きは{free}です。何も保存されていません。</translation>
    </message>
    <message>
      <source>The package llama-cpp-python is not installed.</source>
      <translation>パッケージllama-cpp-pythonがインストールされていません。</translation>
    </message>
    <message>
      <source>The part is missing</source>
      <translation>パートがありません</translation>
    </message>
    <message>
      <source>The parts are being joined</source>
      <translation>パートを結合しているところです</translation>
    </message>
    <message>
      <source>The parts cannot be read</source>
      <translation>パートを読み取れません</translation>
    </message>
    <message>
      <source>The parts could not be joined</source>
      <translation>パートを結合できませんでした</translation>
    </message>
    <message>
      <source>The parts do not fit together</source>
      <translation>パートが合いません</translation>
    </message>
    <message>
      <source>The parts do not make one model</source>
      <translation>パートが1つのモデルになりません</translation>
    </message>
    <message>
      <source>The preset "{label}" has a value that cannot be used: {problems}.</source>
      <translation>プリセット「{label}」に使えない値があります：{problems}。</translation>
    </message>
    <message>
      <source>The presets were not exported</source>
      <translation>プリセットは書き出されませんでした</translation>
    </message>
    <message>
      <source>The presets were not read</source>
      <translation>プリセットは読み取られませんでした</translation>
    </message>
    <message>
      <source>The presets were not saved</source>
      <translation>プリセットは保存されませんでした</translation>
    </message>
    <message>
      <source>The process that read {name} ended. Nothing else is affected.</source>
      <translation>{name}を読んでいたプロセスが終了しました。ほかに影響はありません。</translation>
    </message>
    <message>
      <source>The program's list of models is damaged</source>
      <translation>プログラムのモデル一覧が破損しています</translation>
    </message>
    <message>
      <source>The program's presets are damaged</source>
      <translation>プログラムのプリセットが破損しています</translation>
    </message>
    <message>
      <source>The proxy asks for a password</source>
      <translation>プロキシがパスワードを求めています</translation>
    </message>
    <message>
      <source>The proxy cannot be used</source>
      <translation>プロキシを使えません</translation>
    </message>
    <message>
      <source>The proxy refused the call (HTTP 407).</source>
      <translation>プロキシが呼び出しを拒否しました（HTTP 407）。</translation>
    </message>
    <message>
      <source>The redirect is not secure</source>
      <translation>リダイレクトが安全ではありません</translation>
    </message>
    <message>
      <source>The release feed cannot be read</source>
      <translation>リリースフィードを読み取れません</translation>
    </message>
    <message>
      <source>The release feed cannot be used</source>
      <translation>リリースフィードを使えません</translation>
    </message>
    <message>
      <source>The release key of this build is broken</source>
      <translation>このビルドのリリース鍵が壊れています</translation>
    </message>
    <message>
      <source>The repository is not open to you</source>
      <translation>このリポジトリにはアクセスできません</translation>
    </message>
    <message>
      <source>The repository is too large</source>
      <translation>リポジトリが大きすぎます</translation>
    </message>
    <message>
      <source>The revision is not on the Hub</source>
      <translation>リビジョンがHubにありません</translation>
    </message>
    <message>
      <source>The same without its last sentence, as Synthia 70B 1.1 asks for it.</source>
      <translation>最後の一文を除いた同じもの。Synthia 70B 1.1が求めるとおりです。</translation>
    </message>
    <message>
      <source>The secure connection to {host} failed. Nothing was changed.</source>
      <translation>{host}への安全な接続に失敗しました。何も変更されていません。</translation>
    </message>
    <message>
      <source>The server refused</source>
      <translation>サーバーが拒否しました</translation>
    </message>
    <message>
      <source>The server sends in a circle</source>
      <translation>サーバーのリダイレクトが循環しています</translation>
    </message>
    <message>
      <source>The server sends nowhere</source>
      <translation>サーバーのリダイレクト先がありません</translation>
    </message>
    <message>
      <source>The settings come from a newer version of Synthia. What this version knows is used; {kept} keeps the rest.</source>
      <translation>設定はSynthiaの新しいバージョンのものです。このバージョンが知るものを使い、残りは{kept}にあります。</translation>
    </message>
    <message>
      <source>The settings could not be read ({reason}). The defaults are used.</source>
      <translation>設定を読み取れませんでした（{reason}）。既定の設定を使います。</translation>
    </message>
    <message>
      <source>The settings file is broken. The defaults are used.</source>
      <translation>設定ファイルが壊れています。既定の設定を使います。</translation>
    </message>
    <message>
      <source>The settings file was broken. It is kept as {kept}, and the defaults are used.</source>
      <translation>設定ファイルが壊れていました。{kept}として残し、既定の設定を使います。</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>設定を保存できませんでした</translation>
    </message>
    <message>
      <source>The signature is for no named file, not for {name}.</source>
      <translation>署名に対象のファイル名がなく、{name}のものではありません。</translation>
    </message>
    <message>
      <source>The signature is for version unknown, not for {version}.</source>
      <translation>署名の対象のバージョンが不明で、{version}のものではありません。</translation>
    </message>
    <message>
      <source>The signature is for version {other}, not for {version}.</source>
      <translation>署名は{version}ではなくバージョン{other}のものです。</translation>
    </message>
    <message>
      <source>The signature is for {file}, not for {name}.</source>
      <translation>署名は{name}ではなく{file}のものです。</translation>
    </message>
    <message>
      <source>The signature is not right</source>
      <translation>署名が正しくありません</translation>
    </message>
    <message>
      <source>The signature of {name} cannot be read ({error}).</source>
      <translation>{name}の署名を読み取れません（{error}）。</translation>
    </message>
    <message>
      <source>The signature of {name} is of an old form that this program does not take.</source>
      <translation>{name}の署名は、このプログラムが受け付けない古い形式です。</translation>
    </message>
    <message>
      <source>The speed could not be measured</source>
      <translation>速度を測定できませんでした</translation>
    </message>
    <message>
      <source>The spelling library does not work</source>
      <translation>スペルチェックのライブラリが動作しません</translation>
    </message>
    <message>
      <source>The spelling library is there, but no dictionary for it.</source>
      <translation>スペルチェックのライブラリはありますが、その辞書がありません。</translation>
    </message>
    <message>
      <source>The system gives no access to {name}: {reason}.</source>
      <translation>システムが{name}へのアクセスを許可していません：{reason}。</translation>
    </message>
    <message>
      <source>The system refused a new process: {error}.</source>
      <translation>システムが新しいプロセスを拒否しました：{error}。</translation>
    </message>
    <message>
      <source>The template in the model file failed: {reason}. The conversation is unchanged.</source>
      <translation>モデルファイルのテンプレートが失敗しました：{reason}。会話はそのままです。</translation>
    </message>
    <message>
      <source>The tensor "{name}" has rows of {shape:,} weights, which {known_name} cannot hold.</source>
      <translation>テンソル「{name}」の行には{shape:,}個の重みがあり、{known_name}には入りません。</translation>
    </message>
    <message>
      <source>The tensor "{name}" has {dimensions:,} dimensions.</source>
      <translation>テンソル「{name}」は{dimensions:,}次元です。</translation>
    </message>
    <message>
      <source>The text of "{name}" has {count:,} characters; {longest_text:,} are the most.</source>
      <translation>「{name}」のテキストは{count:,}文字です。上限は{longest_text:,}文字です。</translation>
    </message>
    <message>
      <source>The token cannot be stored</source>
      <translation>トークンを保存できません</translation>
    </message>
    <message>
      <source>The token was refused</source>
      <translation>トークンが拒否されました</translation>
    </message>
    <message>
      <source>The trash does not take {original}: {error}. The file is kept aside in {parent}.</source>
      <translation>ゴミ箱が{original}を受け付けません：{error}。ファイルは{parent}に退避してあります。</translation>
    </message>
    <message>
      <source>The update could not be looked for</source>
      <translation>更新を確認できませんでした</translation>
    </message>
    <message>
      <source>The weights of v2.0 with the largest context raised to 16k.</source>
      <translation>v2.0の重みで、最大コンテキストを16kに拡大。</translation>
    </message>
    <message>
      <source>The {count} parts have {total:,} bytes together, and the model in them has {tensor_end:,}. Nothing was changed.</source>
      <translation>{count}個のパートは合わせて{total:,}バイトですが、中のモデルは{tensor_end:,}バイトです。何も変更されていません。</translation>
    </message>
    <message>
      <source>The {pages:,} pages of {name} are pictures without any text, as a scanner makes them.</source>
      <translation>{name}の{pages:,}ページは、スキャナーで作られたようなテキストのない画像です。</translation>
    </message>
    <message>
      <source>The {size} on disk are kept.</source>
      <translation>ディスクの{size}は残っています。</translation>
    </message>
    <message>
      <source>Then make a token at {page} and put it into Settings.</source>
      <translation>その後{page}でトークンを作成し、設定に入力してください。</translation>
    </message>
    <message>
      <source>There are no chats in this file</source>
      <translation>このファイルにチャットはありません</translation>
    </message>
    <message>
      <source>There are no words in {name}.</source>
      <translation>{name}に言葉がありません。</translation>
    </message>
    <message>
      <source>There are: {names}.</source>
      <translation>あるのは{names}です。</translation>
    </message>
    <message>
      <source>There is no RPC server at {endpoint}.</source>
      <translation>{endpoint}にRPCサーバーがありません。</translation>
    </message>
    <message>
      <source>There is no connection to {host} now. Nothing was changed.</source>
      <translation>現在{host}に接続できません。何も変更されていません。</translation>
    </message>
    <message>
      <source>There is no connection to {host} now: {reason}. Nothing was changed.</source>
      <translation>現在{host}に接続できません：{reason}。何も変更されていません。</translation>
    </message>
    <message>
      <source>There is no file at {first}.</source>
      <translation>{first}にファイルがありません。</translation>
    </message>
    <message>
      <source>There is no file at {path}.</source>
      <translation>{path}にファイルがありません。</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Nothing was downloaded.</source>
      <translation>フォルダー{folder}がありません。何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>There is no folder {parent}. Nothing was changed.</source>
      <translation>フォルダー{parent}がありません。何も変更されていません。</translation>
    </message>
    <message>
      <source>There is no model to answer with.</source>
      <translation>回答するモデルがありません。</translation>
    </message>
    <message>
      <source>There is no preset named "{name}"</source>
      <translation>「{name}」というプリセットはありません</translation>
    </message>
    <message>
      <source>There is no such branch</source>
      <translation>そのようなブランチはありません</translation>
    </message>
    <message>
      <source>There is no such repository</source>
      <translation>そのようなリポジトリはありません</translation>
    </message>
    <message>
      <source>There is no token</source>
      <translation>トークンがありません</translation>
    </message>
    <message>
      <source>There is no trash on this drive</source>
      <translation>このドライブにはゴミ箱がありません</translation>
    </message>
    <message>
      <source>There is not enough room on the disk</source>
      <translation>ディスクの空きが足りません</translation>
    </message>
    <message>
      <source>There is nothing at this address</source>
      <translation>このアドレスには何もありません</translation>
    </message>
    <message>
      <source>There is nothing to join</source>
      <translation>結合するものがありません</translation>
    </message>
    <message>
      <source>There is too little free memory to measure the speed</source>
      <translation>速度の測定には空きメモリが足りません</translation>
    </message>
    <message>
      <source>There is too little room on the disk to measure the speed</source>
      <translation>速度の測定にはディスクの空きが足りません</translation>
    </message>
    <message>
      <source>There was no end to reading {name}; some damaged files are like that.</source>
      <translation>{name}の読み取りが終わりませんでした。破損したファイルではこうなることがあります。</translation>
    </message>
    <message>
      <source>These files need no joining</source>
      <translation>これらのファイルは結合不要です</translation>
    </message>
    <message>
      <source>These files were made before llama.cpp's present layout of Mixtral models and no longer load.</source>
      <translation>これらのファイルはllama.cppの現在のMixtralの構成より前に作られ、もう読み込めません。</translation>
    </message>
    <message>
      <source>These parts belong to somewhere else</source>
      <translation>これらのパートは別のものに属しています</translation>
    </message>
    <message>
      <source>These pieces do not make a whole model</source>
      <translation>これらの断片では完全なモデルになりません</translation>
    </message>
    <message>
      <source>They are {names}.</source>
      <translation>{names}です。</translation>
    </message>
    <message>
      <source>This KV cache format does not fit the model</source>
      <translation>このKVキャッシュの形式はモデルに合いません</translation>
    </message>
    <message>
      <source>This KV cache format needs flash attention</source>
      <translation>このKVキャッシュの形式にはFlash Attentionが必要です</translation>
    </message>
    <message>
      <source>This account is not allowed to read {path}.</source>
      <translation>このアカウントには{path}を読む権限がありません。</translation>
    </message>
    <message>
      <source>This computer has no keyring that Synthia can use, and a token is not written into a plain file.</source>
      <translation>このコンピューターにはSynthiaが使えるキーリングがなく、トークンは平文のファイルには書き込みません。</translation>
    </message>
    <message>
      <source>This download cannot be stored</source>
      <translation>このダウンロードは保存できません</translation>
    </message>
    <message>
      <source>This engine build uses instructions that this processor does not have (SIGILL).</source>
      <translation>このエンジンのビルドは、このプロセッサにない命令を使います（SIGILL）。</translation>
    </message>
    <message>
      <source>This file is being downloaded already</source>
      <translation>このファイルはすでにダウンロード中です</translation>
    </message>
    <message>
      <source>This file is not a language model</source>
      <translation>このファイルは言語モデルではありません</translation>
    </message>
    <message>
      <source>This is a folder</source>
      <translation>これはフォルダーです</translation>
    </message>
    <message>
      <source>This is no file</source>
      <translation>これはファイルではありません</translation>
    </message>
    <message>
      <source>This is not a GGUF model file</source>
      <translation>これはGGUFのモデルファイルではありません</translation>
    </message>
    <message>
      <source>This is one piece of a model file</source>
      <translation>これはモデルファイルの断片です</translation>
    </message>
    <message>
      <source>This is part {number} of {count} of a model</source>
      <translation>これはモデルのパート{number} / {count}です</translation>
    </message>
    <message>
      <source>This kind of model is not supported</source>
      <translation>この種類のモデルには対応していません</translation>
    </message>
    <message>
      <source>This model asks for your consent</source>
      <translation>このモデルは同意を求めています</translation>
    </message>
    <message>
      <source>This model cannot be deleted here</source>
      <translation>このモデルはここでは削除できません</translation>
    </message>
    <message>
      <source>This model cannot chat</source>
      <translation>このモデルはチャットできません</translation>
    </message>
    <message>
      <source>This model has no tokenizer</source>
      <translation>このモデルにはトークナイザーがありません</translation>
    </message>
    <message>
      <source>This model is on this computer already</source>
      <translation>このモデルはすでにこのコンピューターにあります</translation>
    </message>
    <message>
      <source>This names no repository</source>
      <translation>これはリポジトリの名前ではありません</translation>
    </message>
    <message>
      <source>This repository asks for your consent first</source>
      <translation>このリポジトリは先に同意を求めています</translation>
    </message>
    <message>
      <source>This repository is disabled</source>
      <translation>このリポジトリは無効になっています</translation>
    </message>
    <message>
      <source>This repository says openrail; the model itself is under the Llama 2 licence.</source>
      <translation>このリポジトリはopenrailと記していますが、モデル自体はLlama 2ライセンスです。</translation>
    </message>
    <message>
      <source>Thoughtful</source>
      <translation>思慮深い</translation>
    </message>
    <message>
      <source>Together they are {left:,} bytes longer than the model that they begin with.</source>
      <translation>合わせると、先頭にあるモデルより{left:,}バイト長くなっています。</translation>
    </message>
    <message>
      <source>Trained along the Orca 2 paper. The data holds the Tree of Thoughts message and ten more long system messages.</source>
      <translation>Orca 2論文に沿って訓練。データにはTree of Thoughtsのメッセージと、ほかに10の長いシステムメッセージがあります。</translation>
    </message>
    <message>
      <source>Trained on whole agent sessions of up to 65,536 tokens. Keeps the image and video input of its base.</source>
      <translation>最大65,536トークンのエージェントの全セッションで訓練。ベースの画像と動画の入力を保っています。</translation>
    </message>
    <message>
      <source>Trained without any system message.</source>
      <translation>システムメッセージなしで訓練されました。</translation>
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
      <translation>後でもう一度、または別のネットワークでお試しください。途中で何かがファイルを変えている可能性があります。</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
      <source>Try again later. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>後でもう一度お試しください。また起きたらプロジェクトに知らせてください。誰かが別のファイルを置いた可能性があります。</translation>
    </message>
    <message>
      <source>Try again later; the details help to mend it.</source>
      <translation>後でもう一度お試しください。詳細は修正に役立ちます。</translation>
    </message>
    <message>
      <source>Try again then.</source>
      <translation>その後もう一度お試しください。</translation>
    </message>
    <message>
      <source>Try again then. With a token of your own in Settings it allows more.</source>
      <translation>その後もう一度お試しください。設定に自分のトークンがあると、より多く許可されます。</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>もう一度お試しください。</translation>
    </message>
    <message>
      <source>Try again. If it happens again, report it with the details.</source>
      <translation>もう一度お試しください。また起きたら、詳細を添えて報告してください。</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>もう一度お試しください。また起きたらプロジェクトに知らせてください。誰かが別のファイルを置いた可能性があります。</translation>
    </message>
    <message>
      <source>Try again. If it happens again, use a shorter context or a smaller model.</source>
      <translation>もう一度お試しください。また起きたら、コンテキストを短くするか小さいモデルを使ってください。</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details below help to mend it.</source>
      <translation>もう一度お試しください。また起きたら、下の詳細が修正に役立ちます。</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details help to mend it.</source>
      <translation>もう一度お試しください。また起きたら、詳細が修正に役立ちます。</translation>
    </message>
    <message>
      <source>Two of its files have the same name. Nothing was downloaded.</source>
      <translation>同じ名前のファイルが2つあります。何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>Uncensored: it answers what other models refuse. What is done with the answers is up to you.</source>
      <translation>無検閲：ほかのモデルが断る内容にも答えます。回答をどう使うかはあなたの責任です。</translation>
    </message>
    <message>
      <source>Unload that model, or end the other program.</source>
      <translation>そのモデルをアンロードするか、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again.</source>
      <translation>キーリングのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Unpack it and open the .gguf file inside.</source>
      <translation>展開して、中の.ggufファイルを開いてください。</translation>
    </message>
    <message>
      <source>Unpack it, or download the model's GGUF version.</source>
      <translation>展開するか、モデルのGGUF版をダウンロードしてください。</translation>
    </message>
    <message>
      <source>Update Synthia, then try again.</source>
      <translation>Synthiaを更新してから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Update the program, or choose another model.</source>
      <translation>プログラムを更新するか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>Use a shorter context or a smaller KV cache format.</source>
      <translation>コンテキストを短くするか、小さいKVキャッシュの形式を使ってください。</translation>
    </message>
    <message>
      <source>Use a shorter context, fewer layers on the GPU, or a smaller model.</source>
      <translation>コンテキストを短くする、GPUのレイヤーを減らす、または小さいモデルを使ってください。</translation>
    </message>
    <message>
      <source>Use a smaller model.</source>
      <translation>小さいモデルを使ってください。</translation>
    </message>
    <message>
      <source>Use that window, or start this one with another folder: --data-dir.</source>
      <translation>そのウィンドウを使うか、別のフォルダーで起動してください：--data-dir。</translation>
    </message>
    <message>
      <source>Uses the chat template inside the GGUF file.</source>
      <translation>GGUFファイル内のチャットテンプレートを使います。</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>とても大きい</translation>
    </message>
    <message>
      <source>Very large, almost no loss</source>
      <translation>とても大きい。ほぼ損失なし</translation>
    </message>
    <message>
      <source>Very large; the card does not recommend it</source>
      <translation>とても大きい。カードは推奨していません</translation>
    </message>
    <message>
      <source>Very low loss</source>
      <translation>損失がとても少ない</translation>
    </message>
    <message>
      <source>Very low loss; recommended by the card</source>
      <translation>損失がとても少ない。カードの推奨</translation>
    </message>
    <message>
      <source>Very small, heavy loss</source>
      <translation>とても小さい。大きな損失</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
      <source>What arrived there is kept.</source>
      <translation>そこに届いたものは残っています。</translation>
    </message>
    <message>
      <source>What is already shown is kept.</source>
      <translation>すでに表示されているものは残ります。</translation>
    </message>
    <message>
      <source>What is known of this release comes from third parties.</source>
      <translation>この公開版について知られていることは第三者によるものです。</translation>
    </message>
    <message>
      <source>What the chat loop of the first Synthia models starts with.</source>
      <translation>最初のSynthiaモデルのチャットループが始まるときのもの。</translation>
    </message>
    <message>
      <source>What the model cards' own chat loop uses.</source>
      <translation>モデルカード自身のチャットループが使うもの。</translation>
    </message>
    <message>
      <source>What {host} sent is not the release feed of this program. {reason} Nothing was changed.</source>
      <translation>{host}が送ったものは、このプログラムのリリースフィードではありません。{reason}何も変更されていません。</translation>
    </message>
    <message>
      <source>Where the model came from was not noted</source>
      <translation>モデルの入手元が記録されていません</translation>
    </message>
    <message>
      <source>Write it as http://name:port under Settings.</source>
      <translation>設定にhttp://name:portの形で書いてください。</translation>
    </message>
    <message>
      <source>Write its address in Settings as http://host:port.</source>
      <translation>設定にそのアドレスをhttp://host:portの形で書いてください。</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {error}.</source>
      <translation>{folder}への書き込みに失敗しました：{error}。</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {reason}. Nothing was kept.</source>
      <translation>{folder}への書き込みに失敗しました：{reason}。何も保存されていません。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}.</source>
      <translation>{file}の書き込みに失敗しました：{reason}。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The file is as it was before.</source>
      <translation>{file}の書き込みに失敗しました：{reason}。ファイルは以前のままです。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The model itself is whole and can be used.</source>
      <translation>{file}の書き込みに失敗しました：{reason}。モデル自体は完全で、使えます。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The settings on the disk are the ones from before.</source>
      <translation>{file}の書き込みに失敗しました：{reason}。ディスクの設定は以前のものです。</translation>
    </message>
    <message>
      <source>Writing {path} failed: {error}.</source>
      <translation>{path}の書き込みに失敗しました：{error}。</translation>
    </message>
    <message>
      <source>Writing {where} filled the disk. What was there before is unchanged.</source>
      <translation>{where}の書き込みでディスクが満杯になりました。以前の内容はそのままです。</translation>
    </message>
    <message>
      <source>You</source>
      <translation>あなた</translation>
    </message>
    <message>
      <source>Your message is kept.</source>
      <translation>メッセージは残っています。</translation>
    </message>
    <message>
      <source>Your own presets are unchanged.</source>
      <translation>自分のプリセットはそのままです。</translation>
    </message>
    <message>
      <source>Your presets could not be read ({reason}).</source>
      <translation>プリセットを読み取れませんでした（{reason}）。</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>7-Zipアーカイブ</translation>
    </message>
    <message>
      <source>a GGML file, the format before GGUF</source>
      <translation>GGUFより前の形式であるGGMLファイル</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the model itself</source>
      <translation>モデル自体ではなくGit LFSのポインター</translation>
    </message>
    <message>
      <source>a JSON file</source>
      <translation>JSONファイル</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>PDF文書</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>PyTorchのチェックポイント</translation>
    </message>
    <message>
      <source>a diffusion model, which this program does not run</source>
      <translation>このプログラムでは動かない拡散モデル</translation>
    </message>
    <message>
      <source>a download that has not begun: its first bytes are all zero</source>
      <translation>始まっていないダウンロード（先頭のバイトがすべて0）</translation>
    </message>
    <message>
      <source>a file with another SHA-256 than the feed tells</source>
      <translation>フィードの記載と異なるSHA-256のファイル</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>gzipアーカイブ</translation>
    </message>
    <message>
      <source>a piece of {whole}</source>
      <translation>{whole}の断片</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>プログラム</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>safetensorsファイル</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>ウェブページ</translation>
    </message>
    <message>
      <source>a zip archive or a PyTorch checkpoint</source>
      <translation>zipアーカイブまたはPyTorchのチェックポイント</translation>
    </message>
    <message>
      <source>an Ollama manifest</source>
      <translation>Ollamaのマニフェスト</translation>
    </message>
    <message>
      <source>an embedding model: it turns text into numbers and writes none</source>
      <translation>テキストを数値に変え、文章を書かない埋め込みモデル</translation>
    </message>
    <message>
      <source>an encoder-decoder model, which this program does not run</source>
      <translation>このプログラムでは動かないエンコーダー・デコーダーモデル</translation>
    </message>
    <message>
      <source>document {number} is not the one that its messages name</source>
      <translation>文書{number}はメッセージが示すものではありません</translation>
    </message>
    <message>
      <source>in a moment</source>
      <translation>まもなく</translation>
    </message>
    <message>
      <source>in some minutes</source>
      <translation>数分後に</translation>
    </message>
    <message>
      <source>in {seconds} minutes</source>
      <translation>{seconds}分後に</translation>
    </message>
    <message>
      <source>in {seconds} seconds</source>
      <translation>{seconds}秒後に</translation>
    </message>
    <message>
      <source>it breaks off every answer</source>
      <translation>すべての応答を途中で切ります</translation>
    </message>
    <message>
      <source>it changed again and again while it was sent.</source>
      <translation>送信中に何度も変わりました。</translation>
    </message>
    <message>
      <source>it changed while it was sent</source>
      <translation>送信中に変わりました</translation>
    </message>
    <message>
      <source>it computes a number that is too large</source>
      <translation>大きすぎる数を計算しています</translation>
    </message>
    <message>
      <source>it did not answer in time</source>
      <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
      <source>it does not begin as such a file does</source>
      <translation>そのようなファイルの始まり方をしていません</translation>
    </message>
    <message>
      <source>it does not come to an end</source>
      <translation>終わりません</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>途中で終わっています</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>理由は示されていません</translation>
    </message>
    <message>
      <source>it has {found:,} bytes instead of {size:,}</source>
      <translation>{size:,}ではなく{found:,}バイトです</translation>
    </message>
    <message>
      <source>it has {length:,} bytes instead of {size:,}</source>
      <translation>{size:,}ではなく{length:,}バイトです</translation>
    </message>
    <message>
      <source>it has {size:,} bytes instead of {part_size:,}.</source>
      <translation>{part_size:,}ではなく{size:,}バイトです。</translation>
    </message>
    <message>
      <source>it is another chat's, or of another model or engine</source>
      <translation>別のチャット、または別のモデルかエンジンのものです</translation>
    </message>
    <message>
      <source>it is cut short, or too long</source>
      <translation>途中で切れているか、長すぎます</translation>
    </message>
    <message>
      <source>it is longer than it was</source>
      <translation>以前より長くなっています</translation>
    </message>
    <message>
      <source>it is not signed by this program</source>
      <translation>このプログラムの署名がありません</translation>
    </message>
    <message>
      <source>it is shorter than it was</source>
      <translation>以前より短くなっています</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>長すぎます</translation>
    </message>
    <message>
      <source>it leaves the question out of the prompt</source>
      <translation>プロンプトから質問が抜けています</translation>
    </message>
    <message>
      <source>it pads a text by a number</source>
      <translation>テキストを数で埋めています</translation>
    </message>
    <message>
      <source>it repeats a text too often</source>
      <translation>テキストの繰り返しが多すぎます</translation>
    </message>
    <message>
      <source>its SHA-256 is {linked}… instead of {sha256}….</source>
      <translation>SHA-256が{sha256}…ではなく{linked}…です。</translation>
    </message>
    <message>
      <source>its digests are not those of its bytes</source>
      <translation>ダイジェストがバイトと一致しません</translation>
    </message>
    <message>
      <source>its header is too long</source>
      <translation>ヘッダーが長すぎます</translation>
    </message>
    <message>
      <source>its text does not come to an end</source>
      <translation>テキストが終わりません</translation>
    </message>
    <message>
      <source>its tokens are not those of its header</source>
      <translation>トークンがヘッダーのものと異なります</translation>
    </message>
    <message>
      <source>lines that are no turns: {count:,}</source>
      <translation>やり取りではない行：{count:,}</translation>
    </message>
    <message>
      <source>llama.cpp does not take it</source>
      <translation>llama.cppが受け付けません</translation>
    </message>
    <message>
      <source>llama.cpp failed while computing (code {code}). What is already shown is kept.</source>
      <translation>llama.cppの計算が失敗しました（コード{code}）。すでに表示されているものは残ります。</translation>
    </message>
    <message>
      <source>llama.cpp found an error in itself and stopped (SIGABRT).</source>
      <translation>llama.cppが自身のエラーを検出して停止しました（SIGABRT）。</translation>
    </message>
    <message>
      <source>llama.cpp found nothing to compute with in {folder}.</source>
      <translation>llama.cppは{folder}に計算に使えるものを見つけられませんでした。</translation>
    </message>
    <message>
      <source>llama.cpp refused {name}: {reason}.</source>
      <translation>llama.cppが{name}を拒否しました：{reason}。</translation>
    </message>
    <message>
      <source>message {number} has no id, text or role</source>
      <translation>メッセージ{number}にID、テキスト、役割のいずれかがありません</translation>
    </message>
    <message>
      <source>messages that came twice: {count:,}</source>
      <translation>重複したメッセージ：{count:,}</translation>
    </message>
    <message>
      <source>messages that followed each other in a circle: {count:,}</source>
      <translation>循環してつながるメッセージ：{count:,}</translation>
    </message>
    <message>
      <source>messages that followed others which are not there: {count:,}</source>
      <translation>存在しないものに続くメッセージ：{count:,}</translation>
    </message>
    <message>
      <source>messages without text: {count:,}</source>
      <translation>テキストのないメッセージ：{count:,}</translation>
    </message>
    <message>
      <source>more than the {size:,} bytes that the feed tells</source>
      <translation>フィードの記載した{size:,}バイトより多いデータ</translation>
    </message>
    <message>
      <source>no GGUF models at all</source>
      <translation>GGUFモデルなし</translation>
    </message>
    <message>
      <source>only {came:,} bytes came in {seconds:.0f} seconds</source>
      <translation>{seconds:.0f}秒で{came:,}バイトしか届きませんでした</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>{page}ページ</translation>
    </message>
    <message>
      <source>synthia-desktop presets list shows them all.</source>
      <translation>「synthia-desktop presets list」ですべて表示されます。</translation>
    </message>
    <message>
      <source>the branch that was shown is not known</source>
      <translation>表示されていたブランチが不明です</translation>
    </message>
    <message>
      <source>the chat's id is no file name</source>
      <translation>チャットのIDがファイル名になりません</translation>
    </message>
    <message>
      <source>the file with -00001-of- in its name</source>
      <translation>名前に-00001-of-を含むファイル</translation>
    </message>
    <message>
      <source>{count} of {total} files match the published SHA-256. Of the others no hash is known.</source>
      <translation>{total}個中{count}個のファイルが公開されたSHA-256と一致します。ほかのハッシュは不明です。</translation>
    </message>
    <message>
      <source>{count} parts are in the folder, and {missing} is not.</source>
      <translation>フォルダーに{count}個のパートがあり、{missing}がありません。</translation>
    </message>
    <message>
      <source>{done:,} bytes in place of the {size:,} that the feed tells</source>
      <translation>フィードの記載した{size:,}バイトではなく{done:,}バイト</translation>
    </message>
    <message>
      <source>{file_name} says that it has no vocabulary, so that no text can be put to it.</source>
      <translation>{file_name}には語彙がないと記されており、テキストを入力できません。</translation>
    </message>
    <message>
      <source>{filename}: {reason}. What is there can be joined later.</source>
      <translation>{filename}：{reason}。ここにあるものは後で結合できます。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>{file}を読み取れません：{reason}。</translation>
    </message>
    <message>
      <source>{file} is no file.</source>
      <translation>{file}はファイルではありません。</translation>
    </message>
    <message>
      <source>{file}: {reason}. What was there before is unchanged.</source>
      <translation>{file}：{reason}。以前の内容はそのままです。</translation>
    </message>
    <message>
      <source>{final} is not the package that would be downloaded. It was left as it is.</source>
      <translation>{final}はダウンロードするはずのパッケージではありません。そのまま残しました。</translation>
    </message>
    <message>
      <source>{folder} cannot be found. The drive it is on may be unplugged.</source>
      <translation>{folder}が見つかりません。ドライブが取り外されているかもしれません。</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {reason}.</source>
      <translation>{folder}を読み取れません：{reason}。</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>{folder}に書き込めません：{error}。</translation>
    </message>
    <message>
      <source>{folder} does not exist, nor does the folder that it belongs to. Nothing was written.</source>
      <translation>{folder}も、それが属するフォルダーもありません。何も書き込まれていません。</translation>
    </message>
    <message>
      <source>{folder} exists again. The deleted files are kept in {aside}.</source>
      <translation>{folder}がまた存在しています。削除したファイルは{aside}にあります。</translation>
    </message>
    <message>
      <source>{folder} is no ordinary file.</source>
      <translation>{folder}は通常のファイルではありません。</translation>
    </message>
    <message>
      <source>{host} answered with a web page in place of data. Nothing of it was kept.</source>
      <translation>{host}がデータではなくウェブページを返しました。何も保存されていません。</translation>
    </message>
    <message>
      <source>{host} answered “{status}”</source>
      <translation>{host}の応答は「{status}」でした</translation>
    </message>
    <message>
      <source>{host} answered “{words}”. Nothing was changed.</source>
      <translation>{host}の応答は「{words}」でした。何も変更されていません。</translation>
    </message>
    <message>
      <source>{host} answered, but not as the Hub does. {reason}</source>
      <translation>{host}は応答しましたが、Hubの応答ではありません。{reason}</translation>
    </message>
    <message>
      <source>{host} cannot be reached</source>
      <translation>{host}に接続できません</translation>
    </message>
    <message>
      <source>{host} cannot be trusted</source>
      <translation>{host}を信頼できません</translation>
    </message>
    <message>
      <source>{host} could not be reached</source>
      <translation>{host}に接続できませんでした</translation>
    </message>
    <message>
      <source>{host} cut the connection</source>
      <translation>{host}が接続を切りました</translation>
    </message>
    <message>
      <source>{host} cut the connection. Nothing was changed.</source>
      <translation>{host}が接続を切りました。何も変更されていません。</translation>
    </message>
    <message>
      <source>{host} does not accept the token. It may have expired or been deleted.</source>
      <translation>{host}がトークンを受け付けません。期限切れか、削除された可能性があります。</translation>
    </message>
    <message>
      <source>{host} does not answer</source>
      <translation>{host}が応答しません</translation>
    </message>
    <message>
      <source>{host} has no such file. Nothing was changed.</source>
      <translation>{host}にそのファイルはありません。何も変更されていません。</translation>
    </message>
    <message>
      <source>{host} has switched {repo} off for everyone.</source>
      <translation>{host}は{repo}を全員に対して無効にしています。</translation>
    </message>
    <message>
      <source>{host} has trouble of its own (HTTP {status}). What arrived is kept.</source>
      <translation>{host}側に問題があります（HTTP {status}）。届いたものは残っています。</translation>
    </message>
    <message>
      <source>{host} limits how often it is asked, and answers again {when}.</source>
      <translation>{host}は問い合わせの回数を制限しており、{when}また応答します。</translation>
    </message>
    <message>
      <source>{host} redirects again and again. Nothing was changed.</source>
      <translation>{host}がリダイレクトを繰り返します。何も変更されていません。</translation>
    </message>
    <message>
      <source>{host} redirects from a secure connection to an open one, which is not followed.</source>
      <translation>{host}が安全な接続から安全でない接続へリダイレクトするため、従いません。</translation>
    </message>
    <message>
      <source>{host} redirects in a circle</source>
      <translation>{host}のリダイレクトが循環しています</translation>
    </message>
    <message>
      <source>{host} redirects to an address that is none. Nothing was changed.</source>
      <translation>{host}のリダイレクト先が正しいアドレスではありません。何も変更されていません。</translation>
    </message>
    <message>
      <source>{host} sent a redirect that leads nowhere</source>
      <translation>{host}が行き先のないリダイレクトを送りました</translation>
    </message>
    <message>
      <source>{host} sent a web page in place of the file. Nothing of it was kept.</source>
      <translation>{host}がファイルではなくウェブページを送りました。何も保存されていません。</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file, perhaps to sign in</source>
      <translation>{host}がファイルではなくウェブページ（おそらくログイン用）を送りました</translation>
    </message>
    <message>
      <source>{host} sent another range than the one asked for</source>
      <translation>{host}が要求とは別の範囲を送りました</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding</source>
      <translation>{host}が別のエンコーディングでファイルを送りました</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding.</source>
      <translation>{host}が別のエンコーディングでファイルを送りました。</translation>
    </message>
    <message>
      <source>{host} sent {what}. It was not kept, and nothing was changed.</source>
      <translation>{host}が送ったのは{what}です。保存されず、何も変更されていません。</translation>
    </message>
    <message>
      <source>{host} shows no repository named {repo}.</source>
      <translation>{host}に{repo}というリポジトリはありません。</translation>
    </message>
    <message>
      <source>{host} stopped answering. Nothing was changed.</source>
      <translation>{host}が応答しなくなりました。何も変更されていません。</translation>
    </message>
    <message>
      <source>{host} stopped sending</source>
      <translation>{host}が送信を止めました</translation>
    </message>
    <message>
      <source>{missing} more are needed in {folder}, and {free} are free. {kept}</source>
      <translation>{folder}にあと{missing}必要で、空きは{free}です。{kept}</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names}、ほか{more}</translation>
    </message>
    <message>
      <source>{names}: the bytes differ from those that were published. Download it again. Nothing was changed.</source>
      <translation>{names}：公開されたものとバイトが異なります。もう一度ダウンロードしてください。何も変更されていません。</translation>
    </message>
    <message>
      <source>{name} (the passages that fit the question)</source>
      <translation>{name}（質問に合う箇所）</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages)</source>
      <translation>{name}（{n:,}ページ）</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages, the passages that fit the question)</source>
      <translation>{name}（{n:,}ページ、質問に合う箇所）</translation>
    </message>
    <message>
      <source>{name} and the parts beside it do not go on from the first to the last. Nothing was changed.</source>
      <translation>{name}と隣のパートが最初から最後までそろっていません。何も変更されていません。</translation>
    </message>
    <message>
      <source>{name} begins as a model file of its own does, so it is no piece of {members}.</source>
      <translation>{name}は独立したモデルファイルの始まり方をしているため、{members}の断片ではありません。</translation>
    </message>
    <message>
      <source>{name} could not be loaded</source>
      <translation>{name}を読み込めませんでした</translation>
    </message>
    <message>
      <source>{name} does not begin as JSON does. Nothing of it was imported.</source>
      <translation>{name}はJSONの始まり方をしていません。何も取り込まれていません。</translation>
    </message>
    <message>
      <source>{name} does not fit with these settings.</source>
      <translation>{name}はこの設定では収まりません。</translation>
    </message>
    <message>
      <source>{name} does not hold what files of its kind hold.</source>
      <translation>{name}の中身はこの種類のファイルのものではありません。</translation>
    </message>
    <message>
      <source>{name} has more than {limit:,} characters of text.</source>
      <translation>{name}のテキストは{limit:,}文字を超えています。</translation>
    </message>
    <message>
      <source>{name} has no bytes.</source>
      <translation>{name}は0バイトです。</translation>
    </message>
    <message>
      <source>{name} has no further parts beside it.</source>
      <translation>{name}の隣にほかのパートがありません。</translation>
    </message>
    <message>
      <source>{name} has the architecture "{found}", which this version of llama.cpp does not know.</source>
      <translation>{name}のアーキテクチャ「{found}」を、このバージョンのllama.cppは知りません。</translation>
    </message>
    <message>
      <source>{name} has {count} parts, and its first one is part {split_number} of {split_count}.</source>
      <translation>{name}には{count}個のパートがあり、最初のものはパート{split_number} / {split_count}です。</translation>
    </message>
    <message>
      <source>{name} has {size} to read; files of this kind are read up to {limit}.</source>
      <translation>{name}は{size}あります。この種類のファイルは{limit}まで読みます。</translation>
    </message>
    <message>
      <source>{name} holds data that is neither text nor a PDF or DOCX file.</source>
      <translation>{name}のデータはテキストでもPDFやDOCXでもありません。</translation>
    </message>
    <message>
      <source>{name} is a folder or a device.</source>
      <translation>{name}はフォルダーかデバイスです。</translation>
    </message>
    <message>
      <source>{name} is a link to a file that another program keeps. Nothing was changed.</source>
      <translation>{name}は別のプログラムが管理するファイルへのリンクです。何も変更されていません。</translation>
    </message>
    <message>
      <source>{name} is a picture, an archive, a program or another office program's document.</source>
      <translation>{name}は画像、アーカイブ、プログラム、またはほかのオフィスソフトの文書です。</translation>
    </message>
    <message>
      <source>{name} is a shard that llama.cpp opens as it is, together with the others.</source>
      <translation>{name}は、llama.cppがほかのパートと一緒にそのまま開くパートです。</translation>
    </message>
    <message>
      <source>{name} is broken after {count:,} chats: {error}.</source>
      <translation>{name}は{count:,}件のチャットの後で壊れています：{error}。</translation>
    </message>
    <message>
      <source>{name} is complete and verified in {folder}.</source>
      <translation>{name}は{folder}にあり、完全で検証済みです。</translation>
    </message>
    <message>
      <source>{name} is in another encoding, or no text at all. Nothing of it was imported.</source>
      <translation>{name}は別のエンコーディングか、テキストではありません。何も取り込まれていません。</translation>
    </message>
    <message>
      <source>{name} is nested too deep after {count:,} chats, as no chat is.</source>
      <translation>{name}は{count:,}件のチャットの後、チャットではありえない深さになっています。</translation>
    </message>
    <message>
      <source>{name} is no longer where it was.</source>
      <translation>{name}は元の場所にありません。</translation>
    </message>
    <message>
      <source>{name} is not named as the part of a model is.</source>
      <translation>{name}はモデルのパートの名前ではありません。</translation>
    </message>
    <message>
      <source>{name} is not right</source>
      <translation>{name}が正しくありません</translation>
    </message>
    <message>
      <source>{name} is not signed by the release key of this program ({error}).</source>
      <translation>{name}はこのプログラムのリリース鍵で署名されていません（{error}）。</translation>
    </message>
    <message>
      <source>{name} is the image part (mmproj) of a model.</source>
      <translation>{name}はモデルの画像部分（mmproj）です。</translation>
    </message>
    <message>
      <source>{name} is {kind}.</source>
      <translation>{name}は{kind}です。</translation>
    </message>
    <message>
      <source>{name} needs about {what}.</source>
      <translation>{name}には約{what}。</translation>
    </message>
    <message>
      <source>{name} needs {needed} in all, and {free} is free.</source>
      <translation>{name}には合計{needed}必要で、空きは{free}です。</translation>
    </message>
    <message>
      <source>{name} needs {what}.</source>
      <translation>{name}には{what}。</translation>
    </message>
    <message>
      <source>{name} of revision {revision} is in the queue and would be written to the same place.</source>
      <translation>リビジョン{revision}の{name}は待ち行列にあり、同じ場所に書き込まれます。</translation>
    </message>
    <message>
      <source>{name} opens with a password only, so its text cannot be read.</source>
      <translation>{name}はパスワードがないと開けないため、テキストを読めません。</translation>
    </message>
    <message>
      <source>{name} was left out: {reason}</source>
      <translation>{name}を省きました：{reason}</translation>
    </message>
    <message>
      <source>{name} was read to its end.</source>
      <translation>{name}を最後まで読みました。</translation>
    </message>
    <message>
      <source>{name}: {reason}. Nothing of it was imported.</source>
      <translation>{name}：{reason}。何も取り込まれていません。</translation>
    </message>
    <message>
      <source>{needed:.2f} GB are needed in {folder}, and {free:.2f} GB are free. Nothing was changed.</source>
      <translation>{folder}に{needed:.2f} GB必要で、空きは{free:.2f} GBです。何も変更されていません。</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free, without the {reserved} that running downloads still take. What has arrived is kept.</source>
      <translation>あと{needed}必要で、実行中のダウンロードが使う{reserved}を除いた空きは{left}です。届いたものは残っています。</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free. What has arrived is kept.</source>
      <translation>あと{needed}必要で、空きは{left}です。届いたものは残っています。</translation>
    </message>
    <message>
      <source>{needed} of RAM, and {free} is free</source>
      <translation>RAM {needed}必要で、空きは{free}です</translation>
    </message>
    <message>
      <source>{needed} on {device}, and {free} are free</source>
      <translation>{device}に{needed}必要で、空きは{free}です</translation>
    </message>
    <message>
      <source>{parent} cannot be read: {reason}.</source>
      <translation>{parent}を読み取れません：{reason}。</translation>
    </message>
    <message>
      <source>{path} belongs to another program. Synthia uses it in place and does not change it.</source>
      <translation>{path}は別のプログラムのものです。Synthiaはその場所で使い、変更しません。</translation>
    </message>
    <message>
      <source>{path} cannot be opened for writing.</source>
      <translation>{path}を書き込み用に開けません。</translation>
    </message>
    <message>
      <source>{path} could not be written. What was stored before is kept.</source>
      <translation>{path}に書き込めませんでした。以前に保存されたものは残っています。</translation>
    </message>
    <message>
      <source>{path} has format {version}; this version knows formats up to {count}. It was not changed.</source>
      <translation>{path}は形式{version}です。このバージョンが知る形式は{count}までです。変更していません。</translation>
    </message>
    <message>
      <source>{path} is a folder, not a model file.</source>
      <translation>{path}はモデルファイルではなくフォルダーです。</translation>
    </message>
    <message>
      <source>{path} is a link to a file that has another name too. Nothing was changed.</source>
      <translation>{path}は別の名前も持つファイルへのリンクです。何も変更されていません。</translation>
    </message>
    <message>
      <source>{path} is a link to {target}, where there is no file.</source>
      <translation>{path}は{target}へのリンクですが、そこにファイルがありません。</translation>
    </message>
    <message>
      <source>{path} is a model file of its own, not the second piece of one.</source>
      <translation>{path}は断片の2つ目ではなく、独立したモデルファイルです。</translation>
    </message>
    <message>
      <source>{path} is damaged or not a database. It is left as it is.</source>
      <translation>{path}は破損しているか、データベースではありません。そのまま残してあります。</translation>
    </message>
    <message>
      <source>{path} is not the file that this download began with: {how} {kept}</source>
      <translation>{path}はこのダウンロードを始めたときのファイルではありません：{how}{kept}</translation>
    </message>
    <message>
      <source>{path} was fetched {times} times, and its SHA-256 never matched the one on the Hub. It was not put in place. The other files are kept.</source>
      <translation>{path}を{times}回取得しましたが、SHA-256がHubのものと一致しませんでした。配置されていません。ほかのファイルは残っています。</translation>
    </message>
    <message>
      <source>{proxy} {later}</source>
      <translation>{proxy}{later}</translation>
    </message>
    <message>
      <source>{reason}: {path}. The code is still in the chat.</source>
      <translation>{reason}：{path}。コードはチャットに残っています。</translation>
    </message>
    <message>
      <source>{repo} does not have this file any more.</source>
      <translation>{repo}にこのファイルはもうありません。</translation>
    </message>
    <message>
      <source>{repo} has more than {max_files:,} files. Nothing was downloaded.</source>
      <translation>{repo}には{max_files:,}個を超えるファイルがあります。何もダウンロードされていません。</translation>
    </message>
    <message>
      <source>{repo} has no branch, tag or commit named {revision}.</source>
      <translation>{repo}に{revision}というブランチ、タグ、コミットはありません。</translation>
    </message>
    <message>
      <source>{repo} has no revision {commit}.</source>
      <translation>{repo}にリビジョン{commit}はありません。</translation>
    </message>
    <message>
      <source>{repo} has no {path} at revision {commit}.</source>
      <translation>{repo}のリビジョン{commit}に{path}はありません。</translation>
    </message>
    <message>
      <source>{repo} has {count} models that are {wanted}</source>
      <translation>{repo}には{wanted}のモデルが{count}個あります</translation>
    </message>
    <message>
      <source>{rpc_variable} names a server, but this engine build cannot use one.</source>
      <translation>{rpc_variable}にサーバーが指定されていますが、このエンジンのビルドでは使えません。</translation>
    </message>
    <message>
      <source>{scheme}://{hostname} is not an HTTP proxy. Nothing was sent.</source>
      <translation>{scheme}://{hostname}はHTTPプロキシではありません。何も送信されていません。</translation>
    </message>
    <message>
      <source>{sentence} {next}</source>
      <translation>{sentence}{next}</translation>
    </message>
    <message>
      <source>{shown:.1f} of {whole:.1f} {unit}</source>
      <translation>{whole:.1f} {unit}中{shown:.1f}</translation>
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
      <translation>{size}バイト</translation>
    </message>
    <message>
      <source>{target} exists already. Nothing was changed.</source>
      <translation>{target}はすでにあります。何も変更されていません。</translation>
    </message>
    <message>
      <source>{there:,} of {needed:,} bytes</source>
      <translation>{needed:,}バイト中{there:,}</translation>
    </message>
    <message>
      <source>{trouble} five times. {kept}</source>
      <translation>{trouble}（5回）。{kept}</translation>
    </message>
    <message>
      <source>{wanted} is not in {repo}</source>
      <translation>{repo}に{wanted}はありません</translation>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what}：{value}</translation>
    </message>
    <message>
      <source>{what}; it needs {more}</source>
      <translation>{what}。さらに{more}</translation>
    </message>
    <message>
      <source>{where} exists already.</source>
      <translation>{where}はすでにあります。</translation>
    </message>
    <message>
      <source>{where}: {reason}. What was there before is unchanged.</source>
      <translation>{where}：{reason}。以前の内容はそのままです。</translation>
    </message>
    <message>
      <source>“{name}”: {more} more such things.</source>
      <translation>「{name}」：同様のことがほかに{more}件。</translation>
    </message>
    <message>
      <source>“{name}”: {problem}.</source>
      <translation>「{name}」：{problem}。</translation>
    </message>
    <message>
      <source>“{text}” is neither a name such as org/repo nor an address.</source>
      <translation>「{text}」はorg/repoのような名前でもアドレスでもありません。</translation>
    </message>
    <message>
      <source>“{title}” has {count:,} messages; a chat holds no more than {most_messages:,}. It was left out.</source>
      <translation>「{title}」には{count:,}件のメッセージがあり、上限は{most_messages:,}件です。省きました。</translation>
    </message>
    <message>
      <source>“{title}” holds no messages and was left out.</source>
      <translation>「{title}」にはメッセージがないため省きました。</translation>
    </message>
  </context>
  <context>
    <name>SamplingPanel</name>
    <message>
      <source>Above 1 makes tokens that were used before less likely; 1 is off.</source>
      <translation>1より大きいと、すでに使われたトークンが出にくくなります。1でオフ。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>All penalties are off.</source>
      <translation>すべてのペナルティがオフです。</translation>
    </message>
    <message>
      <source>Back to preset</source>
      <translation>プリセットに戻す</translation>
    </message>
    <message>
      <source>DRY</source>
      <translation>DRY</translation>
    </message>
    <message>
      <source>DRY allowed length</source>
      <translation>DRY許容長</translation>
    </message>
    <message>
      <source>DRY base</source>
      <translation>DRYベース</translation>
    </message>
    <message>
      <source>DRY is off while its multiplier is 0.</source>
      <translation>DRYは倍率が0の間はオフです。</translation>
    </message>
    <message>
      <source>DRY last tokens</source>
      <translation>DRY対象トークン数</translation>
    </message>
    <message>
      <source>DRY looks back over this many tokens.</source>
      <translation>DRYが振り返るトークン数です。</translation>
    </message>
    <message>
      <source>DRY multiplier</source>
      <translation>DRY倍率</translation>
    </message>
    <message>
      <source>Drops tokens below this share of the likeliest one's probability; 0 is off.</source>
      <translation>最も確率の高いトークンに対してこの割合に満たないトークンを除きます。0でオフ。</translation>
    </message>
    <message>
      <source>Frequency penalty</source>
      <translation>頻度ペナルティ</translation>
    </message>
    <message>
      <source>How fast Mirostat corrects itself.</source>
      <translation>Mirostatが自身を補正する速さです。</translation>
    </message>
    <message>
      <source>How fast the DRY penalty grows with the length of the repetition.</source>
      <translation>繰り返しの長さに応じてDRYペナルティが増える速さです。</translation>
    </message>
    <message>
      <source>How freely words are chosen; 0 always takes the likeliest one.</source>
      <translation>言葉選びの自由度です。0では常に最も確率の高いものになります。</translation>
    </message>
    <message>
      <source>How often XTC drops the likeliest tokens for a less usual one; 0 is off.</source>
      <translation>XTCが確率の高いトークンを外して珍しいものを選ぶ頻度です。0でオフ。</translation>
    </message>
    <message>
      <source>How strongly DRY stops word sequences from being repeated; 0 is off.</source>
      <translation>語の並びの繰り返しをDRYが抑える強さです。0でオフ。</translation>
    </message>
    <message>
      <source>How surprising Mirostat lets the text be; lower is more focused.</source>
      <translation>Mirostatが許す意外さです。低いほど焦点が絞られます。</translation>
    </message>
    <message>
      <source>Keeps the surprise of the text even; it replaces top-k, top-p, min-p, typical and XTC.</source>
      <translation>テキストの意外さを一定に保ちます。Top-k、Top-p、Min-p、Typical、XTCに代わるものです。</translation>
    </message>
    <message>
      <source>Keeps tokens whose surprise is close to the expected one; 1 is off.</source>
      <translation>意外さが期待値に近いトークンを残します。1でオフ。</translation>
    </message>
    <message>
      <source>Last tokens</source>
      <translation>対象トークン数</translation>
    </message>
    <message>
      <source>Learning rate (eta)</source>
      <translation>学習率（eta）</translation>
    </message>
    <message>
      <source>Makes a token less likely each time it is used; 0 is off.</source>
      <translation>使われるたびにトークンが出にくくなります。0でオフ。</translation>
    </message>
    <message>
      <source>Makes every token that was used before less likely by the same amount; 0 is off.</source>
      <translation>すでに使われたトークンすべてを同じだけ出にくくします。0でオフ。</translation>
    </message>
    <message>
      <source>Max tokens</source>
      <translation>最大トークン数</translation>
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
      <translation>Mirostatはオフです。</translation>
    </message>
    <message>
      <source>Mirostat is on and does this itself.</source>
      <translation>Mirostatがオンで、これを自ら行います。</translation>
    </message>
    <message>
      <source>Mirostat is on and replaces top-k, top-p and min-p.</source>
      <translation>Mirostatがオンで、Top-k、Top-p、Min-pに代わります。</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>制限なし</translation>
    </message>
    <message>
      <source>No preset was changed.</source>
      <translation>プリセットは変更されていません。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>One value differs from the model's.</source>
      <translation>1つの値がモデルのものと異なります。</translation>
    </message>
    <message>
      <source>Only the likeliest tokens that together reach this probability; 1 is off.</source>
      <translation>合計でこの確率に達するまでの、確率の高いトークンだけを使います。1でオフ。</translation>
    </message>
    <message>
      <source>Only this many of the likeliest tokens are considered; 0 considers all.</source>
      <translation>確率の高い順にこの数のトークンだけを候補にします。0ですべてが候補です。</translation>
    </message>
    <message>
      <source>Presence penalty</source>
      <translation>存在ペナルティ</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>ランダム</translation>
    </message>
    <message>
      <source>Repeat penalty</source>
      <translation>繰り返しペナルティ</translation>
    </message>
    <message>
      <source>Repetition penalties</source>
      <translation>繰り返しのペナルティ</translation>
    </message>
    <message>
      <source>Repetitions up to this many tokens are free of the DRY penalty.</source>
      <translation>この数までのトークンの繰り返しにはDRYペナルティがかかりません。</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>サンプリング</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>シード</translation>
    </message>
    <message>
      <source>Sets all values at once; any change makes them your own.</source>
      <translation>すべての値を一度に設定します。変更すると独自の値になります。</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>次の回答から有効です。</translation>
    </message>
    <message>
      <source>Target surprise (tau)</source>
      <translation>目標の意外さ（tau）</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <source>The answer ends after this many tokens; with no limit, when the context is full.</source>
      <translation>この数のトークンで回答が終わります。制限なしでは、コンテキストが満杯になると終わります。</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>{model}の既定</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>全体の既定</translation>
    </message>
    <message>
      <source>The penalties look back over this many tokens.</source>
      <translation>ペナルティが振り返るトークン数です。</translation>
    </message>
    <message>
      <source>These values hold for every chat that has none of its own. A change here changes them all.</source>
      <translation>独自の値を持たないすべてのチャットに適用されます。ここで変更するとすべてに及びます。</translation>
    </message>
    <message>
      <source>They are the same as the model's, until you change one.</source>
      <translation>変更するまではモデルの値と同じです。</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>このチャットのみ</translation>
    </message>
    <message>
      <source>Top-k</source>
      <translation>Top-k</translation>
    </message>
    <message>
      <source>Top-k, top-p, min-p, typical and XTC are replaced while it is on.</source>
      <translation>オンの間は、Top-k、Top-p、Min-p、Typical、XTCの代わりになります。</translation>
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
      <translation>言葉選びの出発点です。ランダムでは回答ごとに別の値になります。回答の「同じ条件でもう一度」は最後の一文字まで再現します。</translation>
    </message>
    <message>
      <source>XTC and typical</source>
      <translation>XTCとTypical</translation>
    </message>
    <message>
      <source>XTC drops only tokens that are at least this probable; above 0.5 it has no effect.</source>
      <translation>XTCは、この確率以上のトークンだけを外します。0.5を超えると効果がありません。</translation>
    </message>
    <message>
      <source>XTC is off while its probability is 0.</source>
      <translation>XTCは確率が0の間はオフです。</translation>
    </message>
    <message>
      <source>XTC probability</source>
      <translation>XTCの確率</translation>
    </message>
    <message>
      <source>XTC threshold</source>
      <translation>XTCのしきい値</translation>
    </message>
    <message>
      <source>Your own values.</source>
      <translation>独自の値です。</translation>
    </message>
    <message>
      <source>model: {value}</source>
      <translation>モデル：{value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>on</source>
      <translation>オン</translation>
    </message>
    <message>
      <source>{count} values differ from the model's.</source>
      <translation>{count}個の値がモデルのものと異なります。</translation>
    </message>
  </context>
  <context>
    <name>ScopeCard</name>
    <message>
      <source>Make it the model's default</source>
      <translation>モデルの既定にする</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Use for this chat only</source>
      <translation>このチャットでのみ使う</translation>
    </message>
  </context>
  <context>
    <name>SearchArea</name>
    <message>
      <source>Search chats</source>
      <translation>チャットを検索</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>検索を消去</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message>
      <source>Chat “{text}”</source>
      <translation>チャット「{text}」</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>検索結果</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>You</source>
      <translation>あなた</translation>
    </message>
    <message>
      <source>{hits} messages in {chats} chats</source>
      <translation>{chats}件のチャットにメッセージ{hits}件</translation>
    </message>
    <message>
      <source>{n} more in this chat</source>
      <translation>このチャットにほか{n}件</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Search settings</source>
      <translation>設定を検索</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>セクション</translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>It has about {n} tokens, and the context has room for {left}.</source>
      <translation>約{n}トークンあり、コンテキストの空きは{left}です。</translation>
    </message>
    <message>
      <source>No passage of the attached files fits into the context</source>
      <translation>添付ファイルのどの箇所もコンテキストに収まりません</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>何も送信されていません。</translation>
    </message>
    <message>
      <source>Read it again, or send the message once more with what was read.</source>
      <translation>読み直すか、読んだ内容のままでもう一度送信してください。</translation>
    </message>
    <message>
      <source>Remove a file that is sent whole, or load the model with a longer context.</source>
      <translation>全体を送るファイルを外すか、より長いコンテキストでモデルを読み込んでください。</translation>
    </message>
    <message>
      <source>Send it again; if it happens again, remove the files one by one.</source>
      <translation>もう一度送信してください。また起きたら、ファイルを1つずつ外してください。</translation>
    </message>
    <message>
      <source>The attached files could not be prepared</source>
      <translation>添付ファイルを準備できませんでした</translation>
    </message>
    <message>
      <source>Use the passages that fit the question, or remove it.</source>
      <translation>質問に合う箇所を使うか、外してください。</translation>
    </message>
    <message>
      <source>What else is sent leaves no room for any. Your message and the files are still here.</source>
      <translation>ほかに送るもので空きがありません。メッセージとファイルはここに残っています。</translation>
    </message>
    <message>
      <source>Your message and the files are still here.</source>
      <translation>メッセージとファイルはここに残っています。</translation>
    </message>
    <message>
      <source>{name} has changed since it was read</source>
      <translation>{name}は読んだ後に変わりました</translation>
    </message>
    <message>
      <source>{name} is too long</source>
      <translation>{name}は長すぎます</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A link in an answer opens in your browser, and only after you agree.</source>
      <translation>回答内のリンクは、あなたの同意の後にのみブラウザーで開きます。</translation>
    </message>
    <message>
      <source>About</source>
      <translation>情報</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>すべての部品</translation>
    </message>
    <message>
      <source>Chatting never uses the internet: the model runs on this computer.</source>
      <translation>チャットはインターネットを使いません。モデルはこのコンピューターで動きます。</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>検索を消去</translation>
    </message>
    <message>
      <source>Conversations and models</source>
      <translation>会話とモデル</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>データフォルダー</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>エンジン</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>フォント</translation>
    </message>
    <message>
      <source>For reports of problems</source>
      <translation>問題の報告用</translation>
    </message>
    <message>
      <source>ISC, in part MIT</source>
      <translation>ISC、一部MIT</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>アイコン</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>インターフェース</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>ログフォルダー</translation>
    </message>
    <message>
      <source>No setting contains “{text}”.</source>
      <translation>「{text}」を含む設定はありません。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open the data folder</source>
      <translation>データフォルダーを開く</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>ログフォルダーを開く</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>プライバシー</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>ショートカット</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>保存場所</translation>
    </message>
    <message>
      <source>Synthia Desktop</source>
      <translation>Synthia Desktop</translation>
    </message>
    <message>
      <source>Synthia goes online only for a search, a download, an update check or a token test.</source>
      <translation>Synthiaがオンラインになるのは、検索、ダウンロード、更新の確認、トークンのテストのときだけです。</translation>
    </message>
    <message>
      <source>There is no account and no telemetry.</source>
      <translation>アカウントもテレメトリーもありません。</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>バージョン {number}</translation>
    </message>
    <message>
      <source>Versions and licences…</source>
      <translation>バージョンとライセンス…</translation>
    </message>
    <message>
      <source>What you write stays in the data folder and is sent to nobody.</source>
      <translation>書いた内容はデータフォルダーに留まり、誰にも送られません。</translation>
    </message>
  </context>
  <context>
    <name>SettingsStore</name>
    <message>
      <source>The settings were not saved</source>
      <translation>設定を保存できませんでした</translation>
    </message>
    <message>
      <source>What you have changed holds in this window; Synthia tries again by itself.</source>
      <translation>変更はこのウィンドウで有効です。Synthiaが自動的に再試行します。</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Chat archived.</source>
      <translation>チャットをアーカイブしました。</translation>
    </message>
    <message>
      <source>Taken out of the archive.</source>
      <translation>アーカイブから戻しました。</translation>
    </message>
  </context>
  <context>
    <name>ShortcutDialog</name>
    <message>
      <source>Find a shortcut</source>
      <translation>ショートカットを検索</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>No shortcut contains “{text}”.</source>
      <translation>「{text}」を含むショートカットはありません。</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Archive</source>
      <translation>アーカイブ</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>検索を消去</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>会話</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>それ以前</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>New name of “{title}”</source>
      <translation>「{title}」の新しい名前</translation>
    </message>
    <message>
      <source>No chat contains “{text}”.</source>
      <translation>「{text}」を含むチャットはありません。</translation>
    </message>
    <message>
      <source>No chat matches the filter.</source>
      <translation>フィルターに合うチャットはありません。</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>ピン留め</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨日</translation>
    </message>
    <message>
      <source>Your chats will be listed here.</source>
      <translation>チャットはここに表示されます。</translation>
    </message>
    <message>
      <source>an answer is being written</source>
      <translation>回答を書いています</translation>
    </message>
    <message>
      <source>open</source>
      <translation>表示中</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Archived</source>
      <translation>アーカイブ済み</translation>
    </message>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>内蔵、例の質問を知っています</translation>
    </message>
    <message>
      <source>Loaded</source>
      <translation>読み込み済み</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>読み込み中</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>未読み込み</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>表示中</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>アンロード済み</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>作成中</translation>
    </message>
    <message>
      <source>You</source>
      <translation>あなた</translation>
    </message>
    <message>
      <source>{who} in “{chat}”</source>
      <translation>「{chat}」の{who}</translation>
    </message>
  </context>
  <context>
    <name>SpellMarks</name>
    <message>
      <source>Add “{word}” to the dictionary</source>
      <translation>「{word}」を辞書に追加</translation>
    </message>
    <message>
      <source>Ignore until Synthia ends</source>
      <translation>Synthiaの終了まで無視</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>候補なし</translation>
    </message>
  </context>
  <context>
    <name>SpellingRows</name>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Check spelling while writing</source>
      <translation>入力中にスペルを確認</translation>
    </message>
    <message>
      <source>Code, addresses and names of variables are left out</source>
      <translation>コード、アドレス、変数名は対象外です</translation>
    </message>
    <message>
      <source>Language of spelling</source>
      <translation>スペルチェックの言語</translation>
    </message>
    <message>
      <source>One of the installed dictionaries</source>
      <translation>インストール済みの辞書の1つ</translation>
    </message>
    <message>
      <source>That is {language}</source>
      <translation>現在は{language}です</translation>
    </message>
    <message>
      <source>The installed dictionaries are listed here</source>
      <translation>インストール済みの辞書がここに表示されます</translation>
    </message>
    <message>
      <source>There is no dictionary for the system's language: choose one</source>
      <translation>システムの言語の辞書がありません。選んでください</translation>
    </message>
  </context>
  <context>
    <name>Starters</name>
    <message>
      <source>Check some code</source>
      <translation>コードを確認</translation>
    </message>
    <message>
      <source>Choose a model above to begin.</source>
      <translation>上でモデルを選ぶと始められます。</translation>
    </message>
    <message>
      <source>Explain a hard idea</source>
      <translation>難しい考えを説明</translation>
    </message>
    <message>
      <source>Make a study plan for statistics over six weeks.</source>
      <translation>統計学の6週間の学習計画を作ってください。</translation>
    </message>
    <message>
      <source>Plan something</source>
      <translation>計画を立てる</translation>
    </message>
    <message>
      <source>The demo model knows its sample questions and nothing else. Try one of them.</source>
      <translation>デモモデルは例の質問だけを知っています。どれか試してください。</translation>
    </message>
    <message>
      <source>What is entropy, for someone who cooks?</source>
      <translation>料理をする人に向けて、エントロピーとは何か説明してください。</translation>
    </message>
    <message>
      <source>Why does `for i in range(1, len(lines))` skip the first line?</source>
      <translation>`for i in range(1, len(lines))`が最初の行を飛ばすのはなぜですか？</translation>
    </message>
    <message>
      <source>Write a short, friendly reminder to my landlord about the broken heating.</source>
      <translation>暖房の故障について、大家さんへの短く丁寧な催促を書いてください。</translation>
    </message>
    <message>
      <source>Write with me</source>
      <translation>一緒に書く</translation>
    </message>
    <message>
      <source>{name} is being loaded. You can write already.</source>
      <translation>{name}を読み込んでいます。もう書き始められます。</translation>
    </message>
    <message>
      <source>{name} is ready. It answers on this computer, also without the internet.</source>
      <translation>{name}の準備ができました。インターネットなしでも、このコンピューターで答えます。</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Context</source>
      <translation>コンテキスト</translation>
    </message>
    <message>
      <source>Context: no model is loaded</source>
      <translation>コンテキスト：モデルが読み込まれていません</translation>
    </message>
    <message>
      <source>Context: {used} tokens used, {reserved} reserved for the answer, {free} free of {total}</source>
      <translation>コンテキスト：{total}のうち{used}トークン使用、回答用に{reserved}確保、空き{free}</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>このコンピューターのみ</translation>
    </message>
    <message>
      <source>Online for downloads only</source>
      <translation>ダウンロードのみオンライン</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>{name} in use</source>
      <translation>{name}の使用量</translation>
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
      <translation>{used} / {total}トークン</translation>
    </message>
  </context>
  <context>
    <name>StatusPresenter</name>
    <message>
      <source>Loading</source>
      <translation>読み込み中</translation>
    </message>
    <message>
      <source>No model loaded</source>
      <translation>モデル未読み込み</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>RAM</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>Ready, reduced</source>
      <translation>準備完了（縮小）</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>アンロード済み</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>VRAM</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>作成中</translation>
    </message>
  </context>
  <context>
    <name>StopRow</name>
    <message>
      <source>A text, or \n for a line end</source>
      <translation>テキスト、または改行を表す\n</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Another stop string</source>
      <translation>もう1つの停止文字列</translation>
    </message>
    <message>
      <source>Remove the stop string {text}</source>
      <translation>停止文字列{text}を削除</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>停止文字列</translation>
    </message>
    <message>
      <source>The answer ends where the model writes one of these; what ends it is not shown.</source>
      <translation>モデルがこれらのいずれかを書くと回答が終わります。終わらせた文字列は表示されません。</translation>
    </message>
    <message>
      <source>There are {count} already, which is the most.</source>
      <translation>すでに上限の{count}個あります。</translation>
    </message>
  </context>
  <context>
    <name>SummaryCard</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Edit the summary</source>
      <translation>要約を編集</translation>
    </message>
    <message>
      <source>Go on without the summary</source>
      <translation>要約なしで続ける</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>要約</translation>
    </message>
  </context>
  <context>
    <name>SystemEditor</name>
    <message>
      <source>No system prompt</source>
      <translation>システムプロンプトなし</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>システムプロンプト</translation>
    </message>
  </context>
  <context>
    <name>TagDialog</name>
    <message>
      <source>A chat can have any number of tags; the search and its filter find it by each.</source>
      <translation>チャットにはいくつでもタグを付けられ、検索とフィルターで見つかります。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>新しいタグ</translation>
    </message>
    <message>
      <source>Set tags</source>
      <translation>タグを設定</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>タグ</translation>
    </message>
  </context>
  <context>
    <name>Taskbar</name>
    <message>
      <source>1 download, {percent}%</source>
      <translation>ダウンロード1件、{percent}%</translation>
    </message>
    <message>
      <source>{n} downloads, {percent}%</source>
      <translation>ダウンロード{n}件、{percent}%</translation>
    </message>
    <message>
      <source>{speed}, {time} left</source>
      <translation>{speed}、残り{time}</translation>
    </message>
  </context>
  <context>
    <name>TensorSplitRow</name>
    <message>
      <source>Share of {gpu}</source>
      <translation>{gpu}の割合</translation>
    </message>
    <message>
      <source>What part of the model each GPU takes, as shares of the whole.</source>
      <translation>各GPUが担当するモデルの割合。</translation>
    </message>
  </context>
  <context>
    <name>TextView</name>
    <message>
      <source>Text</source>
      <translation>テキスト</translation>
    </message>
  </context>
  <context>
    <name>ThemeChoice</name>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>System</source>
      <translation>システム</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
  </context>
  <context>
    <name>ThisComputer</name>
    <message>
      <source>The speed of this computer is measured</source>
      <translation>このコンピューターの速度を測定しています</translation>
    </message>
  </context>
  <context>
    <name>TokenRow</name>
    <message>
      <source>A token is stored</source>
      <translation>トークンが保存されています</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>アクセストークン</translation>
    </message>
    <message>
      <source>Asks the Hub whose token it is</source>
      <translation>トークンの持ち主をHubに問い合わせます</translation>
    </message>
    <message>
      <source>For gated repositories</source>
      <translation>同意が必要なリポジトリ用</translation>
    </message>
    <message>
      <source>HF_TOKEN of the environment is used</source>
      <translation>環境変数HF_TOKENを使用中</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>外す</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>テスト</translation>
    </message>
  </context>
  <context>
    <name>TokenService</name>
    <message>
      <source>The token works. It belongs to “{name}”.</source>
      <translation>トークンは有効です。「{name}」のものです。</translation>
    </message>
  </context>
  <context>
    <name>TooBigDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>It needs {needed} GB of memory for {context} tokens, which is {missing} GB more than a model may take here now. The file of {size} can be downloaded all the same, for another computer or for later.</source>
      <translation>{context}トークンには{needed} GBのメモリが必要で、モデルが今ここで使える量を{missing} GB超えています。{size}のファイルは、別のコンピューターや後日のためにダウンロードできます。</translation>
    </message>
    <message>
      <source>{quant} does not fit this computer</source>
      <translation>{quant}はこのコンピューターに収まりません</translation>
    </message>
  </context>
  <context>
    <name>Transcript</name>
    <message>
      <source>Conversation</source>
      <translation>会話</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>(empty)</source>
      <translation>（空）</translation>
    </message>
    <message>
      <source>1 day left</source>
      <translation>残り1日</translation>
    </message>
    <message>
      <source>1 message</source>
      <translation>1件のメッセージ</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>in “{title}”</source>
      <translation>「{title}」内</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>残り{count}日</translation>
    </message>
    <message>
      <source>{count} messages</source>
      <translation>メッセージ{count}件</translation>
    </message>
  </context>
  <context>
    <name>TrashPanel</name>
    <message>
      <source>Delete now</source>
      <translation>今すぐ削除</translation>
    </message>
    <message>
      <source>Delete now…</source>
      <translation>今すぐ削除…</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>「{name}」を完全に削除しますか？</translation>
    </message>
    <message>
      <source>Deleted chats and messages are kept here for {days} days.</source>
      <translation>削除したチャットとメッセージは{days}日間ここに残ります。</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>空にする</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>ゴミ箱を空にしますか？</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>復元</translation>
    </message>
    <message>
      <source>The message is removed from this computer.</source>
      <translation>メッセージがこのコンピューターから削除されます。</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>ゴミ箱</translation>
    </message>
    <message>
      <source>{count} messages are removed from this computer.</source>
      <translation>{count}件のメッセージがこのコンピューターから削除されます。</translation>
    </message>
    <message>
      <source>{count} messages, {size}, are removed from this computer.</source>
      <translation>{count}件のメッセージ（{size}）がこのコンピューターから削除されます。</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Downloads</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Hide the window</source>
      <translation>ウィンドウを隠す</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新しいチャット</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>ウィンドウを表示</translation>
    </message>
  </context>
  <context>
    <name>TurnLog</name>
    <message>
      <source>Choose another file in Settings, Chat.</source>
      <translation>設定の「チャット」で別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>The turn was not appended</source>
      <translation>やり取りは追記されませんでした</translation>
    </message>
    <message>
      <source>{file}: {reason}. The chat itself is stored.</source>
      <translation>{file}：{reason}。チャット自体は保存されています。</translation>
    </message>
  </context>
  <context>
    <name>TurnsFile</name>
    <message>
      <source>Append turns to a file</source>
      <translation>やり取りをファイルに追記</translation>
    </message>
    <message>
      <source>Append turns to no file</source>
      <translation>やり取りを追記しない</translation>
    </message>
    <message>
      <source>Choose the file to append turns to</source>
      <translation>やり取りを追記するファイルを選ぶ</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>JSON lines (*.jsonl);;All files (*)</source>
      <translation>JSON行 (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
      <source>No file</source>
      <translation>ファイルなし</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
  </context>
  <context>
    <name>UndoToast</name>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
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
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Check for updates</source>
      <translation>更新を確認</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Downloaded and verified</source>
      <translation>ダウンロードして検証しました</translation>
    </message>
    <message>
      <source>Downloading {version}</source>
      <translation>{version}をダウンロードしています</translation>
    </message>
    <message>
      <source>It came out on {date}.</source>
      <translation>{date}に公開されました。</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <translation>新しいバージョンを探しています</translation>
    </message>
    <message>
      <source>Nothing is installed or started by itself.</source>
      <translation>自動的にインストールや起動をすることはありません。</translation>
    </message>
    <message>
      <source>Open Settings</source>
      <translation>設定を開く</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>フォルダーを表示</translation>
    </message>
    <message>
      <source>Size, SHA-256 and signature of {file} are right.</source>
      <translation>{file}のサイズ、SHA-256、署名は正しいです。</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version}が出ています</translation>
    </message>
    <message>
      <source>Synthia is up to date</source>
      <translation>Synthiaは最新です</translation>
    </message>
    <message>
      <source>Synthia is updated from elsewhere</source>
      <translation>Synthiaの更新は別の方法で行われます</translation>
    </message>
    <message>
      <source>The project publishes no release feed yet, and no address of one is set, so that nobody was asked. Whoever gave you this program may have an address: it belongs into Settings, Updates.</source>
      <translation>プロジェクトはまだリリースフィードを公開しておらず、アドレスも設定されていないため、問い合わせていません。このプログラムの提供者がアドレスを持っているかもしれません。設定の「更新」に入力してください。</translation>
    </message>
    <message>
      <source>There is no feed to ask</source>
      <translation>問い合わせるフィードがありません</translation>
    </message>
    <message>
      <source>This build has no release key. What the feed says was not verified, and a download could not be, so none is offered here.</source>
      <translation>このビルドにはリリース鍵がありません。フィードの内容は検証されておらず、ダウンロードも検証できないため、ここでは提供しません。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>You have version {version}.</source>
      <translation>お使いのバージョンは{version}です。</translation>
    </message>
    <message>
      <source>You have {version}.</source>
      <translation>お使いは{version}です。</translation>
    </message>
  </context>
  <context>
    <name>UpdateSection</name>
    <message>
      <source>An address begins with https:// or http:// and has no name or password in it.</source>
      <translation>アドレスはhttps://またはhttp://で始まり、名前やパスワードを含みません。</translation>
    </message>
    <message>
      <source>Check now…</source>
      <translation>今すぐ確認…</translation>
    </message>
    <message>
      <source>Empty: the address that this build came with</source>
      <translation>空欄：このビルドに付属のアドレス</translation>
    </message>
    <message>
      <source>Look once a day</source>
      <translation>1日に1回確認</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>新しいバージョン</translation>
    </message>
    <message>
      <source>Off: only “Check for updates” goes online. Nothing is ever installed by itself</source>
      <translation>オフ：「更新を確認」だけがオンラインになります。自動的にインストールされることはありません</translation>
    </message>
    <message>
      <source>Release feed</source>
      <translation>リリースフィード</translation>
    </message>
    <message>
      <source>This build came with none, and the project publishes none yet</source>
      <translation>このビルドには付属せず、プロジェクトもまだ公開していません</translation>
    </message>
    <message>
      <source>Updates</source>
      <translation>更新</translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Chats, models and settings stay: they are kept elsewhere.</source>
      <translation>チャット、モデル、設定は別の場所にあるため残ります。</translation>
    </message>
    <message>
      <source>Close Synthia and open the file. It installs over this version.</source>
      <translation>Synthiaを閉じてファイルを開いてください。このバージョンに上書きインストールされます。</translation>
    </message>
    <message>
      <source>Close Synthia, make the file executable, and start it in place of the old one.</source>
      <translation>Synthiaを閉じ、ファイルを実行可能にして、古いものの代わりに起動してください。</translation>
    </message>
    <message>
      <source>Close Synthia, open the file, and drag Synthia Desktop onto Applications.</source>
      <translation>Synthiaを閉じ、ファイルを開いて、Synthia DesktopをApplicationsにドラッグしてください。</translation>
    </message>
    <message>
      <source>Close Synthia, unpack the archive, and start Synthia from the new folder.</source>
      <translation>Synthiaを閉じ、アーカイブを展開して、新しいフォルダーからSynthiaを起動してください。</translation>
    </message>
    <message>
      <source>How this copy was installed is not written down, so the right package for it is not known.</source>
      <translation>このコピーのインストール方法が記録されていないため、合うパッケージがわかりません。</translation>
    </message>
    <message>
      <source>This copy runs from its sources. “git pull” in their folder updates it.</source>
      <translation>このコピーはソースから動いています。そのフォルダーで「git pull」を実行すると更新されます。</translation>
    </message>
    <message>
      <source>This copy was installed as a Debian package. Your package manager updates it where it knows a source of newer ones. A package that was downloaded by hand is followed by installing the newer one.</source>
      <translation>このコピーはDebianパッケージとしてインストールされました。新しいものの入手元を知っていればパッケージマネージャーが更新します。手動でダウンロードした場合は、新しいパッケージをインストールしてください。</translation>
    </message>
    <message>
      <source>This copy was installed as a Flatpak, and Flatpak updates it: by the software centre, or by “flatpak update” in a terminal.</source>
      <translation>このコピーはFlatpakとしてインストールされており、ソフトウェアセンターか端末の「flatpak update」でFlatpakが更新します。</translation>
    </message>
    <message>
      <source>This copy was installed as a Python package. Whoever installed it updates it the same way.</source>
      <translation>このコピーはPythonパッケージとしてインストールされました。インストールしたときと同じ方法で更新してください。</translation>
    </message>
    <message>
      <source>Version {version} has no package for this computer ({system}, {machine}).</source>
      <translation>バージョン{version}には、このコンピューター（{system}、{machine}）用のパッケージがありません。</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>残り{time}</translation>
    </message>
  </context>
  <context>
    <name>UseCard</name>
    <message>
      <source>Context</source>
      <translation>コンテキスト</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>空き</translation>
    </message>
    <message>
      <source>Known when a model is loaded</source>
      <translation>モデルを読み込むとわかります</translation>
    </message>
    <message>
      <source>Reserved for the answer</source>
      <translation>回答用に確保</translation>
    </message>
    <message>
      <source>The first message is no longer in the context.</source>
      <translation>最初のメッセージはコンテキストから外れています。</translation>
    </message>
    <message>
      <source>The first {n} messages are no longer in the context.</source>
      <translation>最初の{n}件のメッセージはコンテキストから外れています。</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>{used} of {total} tokens</source>
      <translation>{used} / {total}トークン</translation>
    </message>
  </context>
  <context>
    <name>UserMessage</name>
    <message>
      <source>You: {text}</source>
      <translation>あなた：{text}</translation>
    </message>
    <message>
      <source>You: {text}. Attached: {files}</source>
      <translation>あなた：{text}。添付：{files}</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>あなたのメッセージ</translation>
    </message>
  </context>
  <context>
    <name>VariableList</name>
    <message>
      <source>Filled in once, when the chat begins, and not again with each answer: a clock that went on would make the model read the whole chat again every time.</source>
      <translation>チャットの開始時に一度だけ埋められ、回答ごとには変わりません。進む時計では、モデルが毎回チャット全体を読み直すことになります。</translation>
    </message>
    <message>
      <source>Put {name} into the system prompt</source>
      <translation>{name}をシステムプロンプトに入れる</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>変数</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>まだなし</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>A capable model,
on your own computer</source>
      <translation>高性能なモデルを、
あなたのコンピューターで</translation>
    </message>
    <message>
      <source>Download one model, then chat with it without the internet. What you write stays on this computer.</source>
      <translation>モデルを1つダウンロードすれば、インターネットなしでチャットできます。書いた内容はこのコンピューターに残ります。</translation>
    </message>
    <message>
      <source>Found on this computer</source>
      <translation>このコンピューターの構成</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>GGUFファイルを開く…</translation>
    </message>
    <message>
      <source>Ready at once, for a first look only.</source>
      <translation>すぐに使えます。最初のお試し用です。</translation>
    </message>
    <message>
      <source>The internet is used for downloads only. There is no account and no telemetry.</source>
      <translation>インターネットはダウンロードにのみ使います。アカウントもテレメトリーもありません。</translation>
    </message>
    <message>
      <source>Try the demo model now</source>
      <translation>デモモデルを試す</translation>
    </message>
    <message>
      <source>Use a model you already have.</source>
      <translation>お持ちのモデルを使います。</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>A part of the engine does not work</source>
      <translation>エンジンの一部が動作しません</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>グラフィックカード</translation>
    </message>
    <message>
      <source>Models run in RAM meanwhile, which works but is slower. After a change, start Synthia anew.</source>
      <translation>その間モデルはRAMで動きます。使えますが、遅くなります。変更後はSynthiaを再起動してください。</translation>
    </message>
    <message>
      <source>Not every GPU can be used</source>
      <translation>使えないGPUがあります</translation>
    </message>
    <message>
      <source>The GPU cannot be used</source>
      <translation>GPUを使えません</translation>
    </message>
  </context>
  <context>
    <name>WindowPages</name>
    <message>
      <source>Downloads</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
  </context>
  <context>
    <name>WindowShell</name>
    <message numerus="yes">
      <source>%n download(s)</source>
      <translation>
        <numerusform>%n件のダウンロード</numerusform>
      </translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>チャット</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Progress</source>
      <translation>進行状況</translation>
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
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進行状況</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <source>Drop files here to send them with your next message</source>
      <translation>ここにドロップすると、次のメッセージと一緒に送信されます</translation>
    </message>
  </context>
</TS>
