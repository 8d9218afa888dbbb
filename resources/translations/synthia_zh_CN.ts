<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Synthia Desktop</source>
      <translation>关于 Synthia Desktop</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>正在查询…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>复制版本信息</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Find a part or a licence</source>
      <translation>查找组件或许可证</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>界面</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>No part has this in its name</source>
      <translation>没有名称含有此内容的组件</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>打开其网页</translation>
    </message>
    <message>
      <source>System</source>
      <translation>系统</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>许可证全文</translation>
    </message>
    <message>
      <source>This package came without the text of its licence.</source>
      <translation>此组件未附带许可证全文。</translation>
    </message>
    <message>
      <source>Version {number}, MIT licence</source>
      <translation>版本 {number}，MIT 许可证</translation>
    </message>
    <message>
      <source>licence not told</source>
      <translation>未注明许可证</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} 个组件</translation>
    </message>
  </context>
  <context>
    <name>AccessSection</name>
    <message>
      <source>Accessibility</source>
      <translation>无障碍</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Black and white, with an outline around everything</source>
      <translation>黑白显示，所有元素都带轮廓线</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>提高对比度</translation>
    </message>
    <message>
      <source>Not by itself</source>
      <translation>不自动进行</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>On</source>
      <translation>开</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>减少动态效果</translation>
    </message>
    <message>
      <source>Screen readers hear an answer</source>
      <translation>屏幕阅读器朗读回答</translation>
    </message>
    <message>
      <source>Sentence by sentence</source>
      <translation>逐句朗读</translation>
    </message>
    <message>
      <source>When it begins and ends</source>
      <translation>开始和结束时</translation>
    </message>
    <message>
      <source>While the model writes it</source>
      <translation>模型书写时</translation>
    </message>
    <message>
      <source>With less motion nothing slides or turns</source>
      <translation>减少动态效果后，不再有滑动和旋转</translation>
    </message>
  </context>
  <context>
    <name>Announcer</name>
    <message>
      <source>Code in {language}.</source>
      <translation>{language} 代码。</translation>
    </message>
    <message>
      <source>Code.</source>
      <translation>代码。</translation>
    </message>
    <message>
      <source>It thinks before it answers.</source>
      <translation>它先思考，再回答。</translation>
    </message>
    <message>
      <source>Synthia is answering.</source>
      <translation>Synthia 正在回答。</translation>
    </message>
    <message>
      <source>The answer is finished.</source>
      <translation>回答已完成。</translation>
    </message>
    <message>
      <source>The answer was stopped.</source>
      <translation>回答已停止。</translation>
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
      <translation>批</translation>
    </message>
    <message>
      <source>Begun with</source>
      <translation>开头为</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>上下文</translation>
    </message>
    <message>
      <source>Copy as JSON</source>
      <translation>复制为 JSON</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>复制为文本</translation>
    </message>
    <message>
      <source>Details of the answer</source>
      <translation>回答详情</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>结束原因</translation>
    </message>
    <message>
      <source>Evaluated</source>
      <translation>已计算</translation>
    </message>
    <message>
      <source>Evaluated again</source>
      <translation>重新计算</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the saved state</source>
      <translation>来自已保存的状态</translation>
    </message>
    <message>
      <source>Generation</source>
      <translation>生成</translation>
    </message>
    <message>
      <source>In all</source>
      <translation>总计</translation>
    </message>
    <message>
      <source>In the KV cache</source>
      <translation>在 KV 缓存中</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KV 缓存</translation>
    </message>
    <message>
      <source>Layers on the GPU</source>
      <translation>GPU 上的层</translation>
    </message>
    <message>
      <source>Loaded with</source>
      <translation>加载设置</translation>
    </message>
    <message>
      <source>Mirostat</source>
      <translation>Mirostat</translation>
    </message>
    <message>
      <source>Model and prompt</source>
      <translation>模型与提示词</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>提示词</translation>
    </message>
    <message>
      <source>Prompt evaluation</source>
      <translation>提示词处理</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>提示词格式</translation>
    </message>
    <message>
      <source>Reasoning</source>
      <translation>思考过程</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>原样重来</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>采样</translation>
    </message>
    <message>
      <source>Shifted in the context</source>
      <translation>在上下文中移动</translation>
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
      <translation>停止字符串</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>系统提示词</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>线程</translation>
    </message>
    <message>
      <source>Time to first token</source>
      <translation>首个 token 的时间</translation>
    </message>
    <message>
      <source>Tokens</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Writes a new version with the same seed and settings</source>
      <translation>用相同的种子和设置写一个新版本</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>已写</translation>
    </message>
    <message>
      <source>Written to repeat an answer that is no longer there.</source>
      <translation>为重现一个已不存在的回答而写。</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version. It differs from character {n} on: {why}</source>
      <translation>为重现较早的版本而写。从第 {n} 个字符起不同：{why}</translation>
    </message>
    <message>
      <source>Written to repeat an earlier version: the same to the last letter.</source>
      <translation>为重现较早的版本而写：一字不差。</translation>
    </message>
    <message>
      <source>its prompt could not be computed in the same steps, which changes last digits.</source>
      <translation>其提示词无法按相同步骤计算，末位数字因此不同。</translation>
    </message>
    <message>
      <source>its prompt was another one.</source>
      <translation>其提示词不同。</translation>
    </message>
    <message>
      <source>one of them was stopped.</source>
      <translation>其中一个被停止了。</translation>
    </message>
    <message>
      <source>the full context</source>
      <translation>上下文已满</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>the model was loaded otherwise.</source>
      <translation>模型当时的加载方式不同。</translation>
    </message>
    <message>
      <source>the token limit</source>
      <translation>token 上限</translation>
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
      <translation>新对话</translation>
    </message>
    <message>
      <source>The answer in “{title}” could not be finished.</source>
      <translation>“{title}”中的回答未能完成。</translation>
    </message>
    <message>
      <source>The answer in “{title}” is finished.</source>
      <translation>“{title}”中的回答已完成。</translation>
    </message>
  </context>
  <context>
    <name>AppearanceSection</name>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>Text size in percent</source>
      <translation>文字大小（百分比）</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
  </context>
  <context>
    <name>AssistantMessage</name>
    <message>
      <source>Ended at the length limit</source>
      <translation>达到长度上限而结束</translation>
    </message>
    <message>
      <source>Ended where the context is full</source>
      <translation>因上下文已满而结束</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>未完成，引擎已停止</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Synthia: {text}</source>
      <translation>Synthia：{text}</translation>
    </message>
    <message>
      <source>The model gave no answer</source>
      <translation>模型没有给出回答</translation>
    </message>
  </context>
  <context>
    <name>Attaching</name>
    <message>
      <source>Attach files</source>
      <translation>附加文件</translation>
    </message>
    <message>
      <source>Documents, text and code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;All files (*)</source>
      <translation>文档、文本和代码 (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;所有文件 (*)</translation>
    </message>
    <message>
      <source>{name} could not be read. Remove it to send your message without it.</source>
      <translation>无法读取 {name}。移除它即可不带附件发送消息。</translation>
    </message>
    <message>
      <source>{name} is still being read. Your message can be sent after that, or when you remove it.</source>
      <translation>仍在读取 {name}。读完后或移除它后即可发送消息。</translation>
    </message>
    <message>
      <source>{name} removed.</source>
      <translation>已移除 {name}。</translation>
    </message>
  </context>
  <context>
    <name>AttachmentTray</name>
    <message>
      <source>Attached files</source>
      <translation>已附加的文件</translation>
    </message>
    <message>
      <source>Read it again</source>
      <translation>重新读取</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Send the passages that fit the question</source>
      <translation>发送与问题相符的段落</translation>
    </message>
    <message>
      <source>Send the whole document</source>
      <translation>发送整个文档</translation>
    </message>
    <message>
      <source>Show its text</source>
      <translation>显示其文本</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Use the passages that fit the question</source>
      <translation>使用与问题相符的段落</translation>
    </message>
  </context>
  <context>
    <name>Attachments</name>
    <message>
      <source>1 character</source>
      <translation>1 个字符</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 页</translation>
    </message>
    <message>
      <source>1 page has no text, and nothing of it is sent.</source>
      <translation>有 1 页没有文本，该页内容不会发送。</translation>
    </message>
    <message>
      <source>1 passage</source>
      <translation>1 个段落</translation>
    </message>
    <message>
      <source>1 token</source>
      <translation>1 个 token</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>File without a name</source>
      <translation>未命名文件</translation>
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
      <translation>第 {n} 页</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word 文档</translation>
    </message>
    <message>
      <source>about {n} tokens</source>
      <translation>约 {n} 个 token</translation>
    </message>
    <message>
      <source>{n} characters</source>
      <translation>{n} 个字符</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} 页</translation>
    </message>
    <message>
      <source>{n} pages have no text, and nothing of them is sent.</source>
      <translation>有 {n} 页没有文本，这些页的内容不会发送。</translation>
    </message>
    <message>
      <source>{n} passages</source>
      <translation>{n} 个段落</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} 个 token</translation>
    </message>
    <message>
      <source>{passages} of an earlier file</source>
      <translation>较早文件的 {passages}</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Close this message</source>
      <translation>关闭此提示</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>隐藏详情</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>1 chat</source>
      <translation>1 个对话</translation>
    </message>
    <message>
      <source>In {n} of them messages are missing.</source>
      <translation>其中 {n} 个缺少消息。</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>打开页面</translation>
    </message>
    <message>
      <source>Something could not be stored</source>
      <translation>有内容无法保存</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>损坏的文件保留为 {path}。</translation>
    </message>
    <message>
      <source>The file of the conversations was damaged</source>
      <translation>对话文件已损坏</translation>
    </message>
    <message>
      <source>The titles and settings of {n} are lost.</source>
      <translation>{n} 的标题和设置已丢失。</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages could be saved into a new file.</source>
      <translation>已将 {chats}、{messages} 条消息救回到新文件。</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} 个对话</translation>
    </message>
  </context>
  <context>
    <name>BlockStack</name>
    <message>
      <source>Show all, {size} more</source>
      <translation>显示全部，还有 {size}</translation>
    </message>
  </context>
  <context>
    <name>Browsing</name>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy LaTeX</source>
      <translation>复制 LaTeX</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>复制链接</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>全选</translation>
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
  </context>
  <context>
    <name>CatalogueFiles</name>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open repository</source>
      <translation>打开仓库</translation>
    </message>
    <message>
      <source>Open this repository of the Hub, with all its files and its card</source>
      <translation>打开 Hub 上的此仓库，查看其全部文件和模型卡</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>仓库</translation>
    </message>
    <message>
      <source>The catalogue does not hold its list of files. Open the repository to see them.</source>
      <translation>目录中没有其文件列表。打开仓库即可查看。</translation>
    </message>
    <message>
      <source>This is a choice of its files. Open the repository to see all of them.</source>
      <translation>这里只列出部分文件。打开仓库可查看全部。</translation>
    </message>
  </context>
  <context>
    <name>CatalogueList</name>
    <message>
      <source>Benchmark average</source>
      <translation>基准平均分</translation>
    </message>
    <message>
      <source>No model of the catalogue fits this computer now.</source>
      <translation>目录中目前没有适合此电脑的模型。</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>推荐用于此电脑</translation>
    </message>
    <message>
      <source>benchmark average {value}</source>
      <translation>基准平均分 {value}</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>已安装</translation>
    </message>
    <message>
      <source>not published</source>
      <translation>未公布</translation>
    </message>
    <message>
      <source>recommended for this computer</source>
      <translation>推荐用于此电脑</translation>
    </message>
    <message>
      <source>{quant}: {fit}</source>
      <translation>{quant}：{fit}</translation>
    </message>
    <message>
      <source>{words}, about {n} tokens per second</source>
      <translation>{words}，约每秒 {n} 个 token</translation>
    </message>
  </context>
  <context>
    <name>CataloguePane</name>
    <message>
      <source>Not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>显示 {name}</translation>
    </message>
    <message>
      <source>The catalogue does not say how this model is built. Open the repository to see what it needs.</source>
      <translation>目录没有说明此模型的结构。打开仓库可了解它的需求。</translation>
    </message>
  </context>
  <context>
    <name>CatalogueView</name>
    <message>
      <source>Catalogue of models</source>
      <translation>模型目录</translation>
    </message>
  </context>
  <context>
    <name>ChatCommands</name>
    <message>
      <source>An answer is being written</source>
      <translation>正在书写回答</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>No chat is in the archive</source>
      <translation>归档中没有对话</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>未加载模型</translation>
    </message>
    <message>
      <source>Nothing here has several versions</source>
      <translation>这里没有多个版本的内容</translation>
    </message>
    <message>
      <source>Nothing was deleted since the start</source>
      <translation>启动以来没有删除任何内容</translation>
    </message>
    <message>
      <source>There is no answer at the end of this chat</source>
      <translation>此对话末尾没有回答</translation>
    </message>
    <message>
      <source>There is no answer yet</source>
      <translation>还没有回答</translation>
    </message>
    <message>
      <source>There is no finished answer yet</source>
      <translation>还没有完成的回答</translation>
    </message>
    <message>
      <source>There is no other chat there</source>
      <translation>那个方向没有其他对话</translation>
    </message>
    <message>
      <source>There is no question yet</source>
      <translation>还没有问题</translation>
    </message>
    <message>
      <source>This chat has no messages yet</source>
      <translation>此对话还没有消息</translation>
    </message>
    <message>
      <source>This is the first version</source>
      <translation>这是第一个版本</translation>
    </message>
    <message>
      <source>This is the last version</source>
      <translation>这是最后一个版本</translation>
    </message>
  </context>
  <context>
    <name>ChatEdits</name>
    <message>
      <source>Copy of {title}</source>
      <translation>{title} 的副本</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
  </context>
  <context>
    <name>ChatFiles</name>
    <message>
      <source>A folder for the files</source>
      <translation>存放文件的文件夹</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Chats (*.json *.jsonl *.zip);;All files (*)</source>
      <translation>对话 (*.json *.jsonl *.zip);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>导出对话</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>导入对话</translation>
    </message>
    <message>
      <source>Importing. Every chat that is done stays.</source>
      <translation>正在导入。已完成的对话都会保留。</translation>
    </message>
    <message>
      <source>The chats could not be exported</source>
      <translation>无法导出对话</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>正在写入 {name}</translation>
    </message>
  </context>
  <context>
    <name>ChatHeader</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>导出对话</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>在此对话中查找</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>加载设置</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>正在加载模型</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Stop loading the model</source>
      <translation>停止加载模型</translation>
    </message>
    <message>
      <source>{text}: open the load settings</source>
      <translation>{text}：打开加载设置</translation>
    </message>
  </context>
  <context>
    <name>ChatPage</name>
    <message>
      <source>Choose a model first.</source>
      <translation>请先选择模型。</translation>
    </message>
    <message>
      <source>No summary</source>
      <translation>没有摘要</translation>
    </message>
    <message>
      <source>The model wrote none, so the oldest messages left without one.</source>
      <translation>模型没有写出摘要，最早的消息已直接移出。</translation>
    </message>
  </context>
  <context>
    <name>ChatSection</name>
    <message>
      <source>Append each turn to</source>
      <translation>将每轮对话追加到</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Enter makes a new line, {keys} sends</source>
      <translation>Enter 换行，{keys} 发送</translation>
    </message>
    <message>
      <source>Enter sends the message</source>
      <translation>按 Enter 发送消息</translation>
    </message>
    <message>
      <source>For new chats; each one can do otherwise</source>
      <translation>用于新对话；每个对话可以另行设置</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>移出最早的消息</translation>
    </message>
    <message>
      <source>One JSON line each, as the model cards do</source>
      <translation>每轮一行 JSON，与模型卡的做法相同</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>写摘要</translation>
    </message>
    <message>
      <source>The next message loads it again</source>
      <translation>下一条消息会重新加载它</translation>
    </message>
    <message>
      <source>Titles by the model</source>
      <translation>由模型拟标题</translation>
    </message>
    <message>
      <source>Unload an idle model after</source>
      <translation>空闲模型在此时间后卸载</translation>
    </message>
    <message>
      <source>Unload the model after</source>
      <translation>卸载模型的时间</translation>
    </message>
    <message>
      <source>When a chat's context is full</source>
      <translation>对话的上下文已满时</translation>
    </message>
    <message>
      <source>When it has nothing else to do; else a chat keeps its first words</source>
      <translation>在模型空闲时进行；否则对话以开头的文字为标题</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>上下文已满时</translation>
    </message>
    <message>
      <source>{keys} makes a new line</source>
      <translation>{keys} 换行</translation>
    </message>
    <message>
      <source>{n} minutes</source>
      <translation>{n} 分钟</translation>
    </message>
  </context>
  <context>
    <name>ChatSession</name>
    <message>
      <source>Its question was deleted, so that there is nothing for the model to answer.</source>
      <translation>它的问题已被删除，模型没有可回答的内容。</translation>
    </message>
    <message>
      <source>Restore the question from the trash, or write a new message.</source>
      <translation>从回收站还原该问题，或写一条新消息。</translation>
    </message>
    <message>
      <source>This answer has no question</source>
      <translation>此回答没有问题</translation>
    </message>
  </context>
  <context>
    <name>ChatView</name>
    <message>
      <source>Answer again</source>
      <translation>重新回答</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>仍然加载</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>加载设置…</translation>
    </message>
    <message>
      <source>Reading {count} tokens, {percent} %</source>
      <translation>正在读取 {count} 个 token，{percent}%</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing has to be downloaded again.</source>
      <translation>对话、草稿和模型文件。无需重新下载任何内容。</translation>
    </message>
    <message>
      <source>The conversation, your draft and the model file. Nothing was loaded.</source>
      <translation>对话、草稿和模型文件。没有加载任何内容。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Waiting for the model to load</source>
      <translation>正在等待模型加载</translation>
    </message>
    <message>
      <source>Writing · {count} tokens · {speed} tok/s</source>
      <translation>正在书写 · {count} 个 token · {speed} tok/s</translation>
    </message>
  </context>
  <context>
    <name>CodeView</name>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy code</source>
      <translation>复制代码</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Wrap lines</source>
      <translation>自动换行</translation>
    </message>
    <message>
      <source>code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>{language} code</source>
      <translation>{language} 代码</translation>
    </message>
  </context>
  <context>
    <name>Column</name>
    <message>
      <source>Messages</source>
      <translation>消息</translation>
    </message>
  </context>
  <context>
    <name>ColumnScroller</name>
    <message>
      <source>To the end</source>
      <translation>到末尾</translation>
    </message>
  </context>
  <context>
    <name>Comparison</name>
    <message>
      <source>Predicted and actual</source>
      <translation>预测与实际</translation>
    </message>
    <message>
      <source>{name}: {predicted} predicted, {actual} taken, {difference}</source>
      <translation>{name}：预测 {predicted}，实际 {actual}，相差 {difference}</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Ask Synthia anything</source>
      <translation>向 Synthia 提问</translation>
    </message>
    <message>
      <source>Message composer</source>
      <translation>消息输入框</translation>
    </message>
    <message>
      <source>Write a message first.</source>
      <translation>请先写消息。</translation>
    </message>
  </context>
  <context>
    <name>ComposerBar</name>
    <message>
      <source>Attach files</source>
      <translation>附加文件</translation>
    </message>
    <message>
      <source>Sampling: {name}</source>
      <translation>采样：{name}</translation>
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
      <translation>保存并继续</translation>
    </message>
    <message>
      <source>Save it as a new version, and let the model write on from its end.</source>
      <translation>保存为新版本，让模型从其末尾继续写。</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>发送</translation>
    </message>
    <message>
      <source>Send ({key})</source>
      <translation>发送（{key}）</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop writing (Esc)</source>
      <translation>停止书写（Esc）</translation>
    </message>
    <message>
      <source>System prompt: {name}</source>
      <translation>系统提示词：{name}</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>写下回答的开头</translation>
    </message>
    <message>
      <source>{key} for a new line</source>
      <translation>{key} 换行</translation>
    </message>
  </context>
  <context>
    <name>ContextFull</name>
    <message>
      <source>Let the oldest messages leave</source>
      <translation>让最早的消息移出</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>加载设置…</translation>
    </message>
    <message>
      <source>Nothing is deleted by any of these.</source>
      <translation>这些选项都不会删除任何内容。</translation>
    </message>
    <message>
      <source>Summarise them</source>
      <translation>为其写摘要</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>上下文已满</translation>
    </message>
    <message>
      <source>The model can see {n} tokens at once, and the chat has come to them, so the answer ends here.</source>
      <translation>模型一次能看到 {n} 个 token，对话已达到此数，因此回答到此结束。</translation>
    </message>
  </context>
  <context>
    <name>ContextLine</name>
    <message>
      <source>Waiting for the summary</source>
      <translation>正在等待摘要</translation>
    </message>
  </context>
  <context>
    <name>ContextMark</name>
    <message>
      <source>A summary stands for the messages above this line</source>
      <translation>此线以上的消息由摘要代替</translation>
    </message>
    <message>
      <source>Messages above this line are no longer in the context</source>
      <translation>此线以上的消息已不在上下文中</translation>
    </message>
    <message>
      <source>Summarising {n} messages so that the chat can go on</source>
      <translation>正在为 {n} 条消息写摘要，以便对话继续</translation>
    </message>
    <message>
      <source>Summary of 1 message</source>
      <translation>1 条消息的摘要</translation>
    </message>
    <message>
      <source>Summary of {n} messages</source>
      <translation>{n} 条消息的摘要</translation>
    </message>
    <message>
      <source>The messages above this line leave the context</source>
      <translation>此线以上的消息将移出上下文</translation>
    </message>
    <message>
      <source>What happens when the context is full</source>
      <translation>上下文已满时的处理方式</translation>
    </message>
  </context>
  <context>
    <name>ContextPanel</name>
    <message>
      <source>A model sees as many tokens at once as its context holds: system prompt, messages and answer.</source>
      <translation>模型一次看到的 token 数以上下文为限：系统提示词、消息和回答。</translation>
    </message>
    <message>
      <source>Applies to this chat, from the next answer on. Settings say what new chats do.</source>
      <translation>从下一个回答起适用于此对话。新对话的方式在设置中指定。</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>上下文</translation>
    </message>
    <message>
      <source>Oldest messages leave</source>
      <translation>移出最早的消息</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Summarise</source>
      <translation>写摘要</translation>
    </message>
    <message>
      <source>The answer ends where the context does, and you decide how to go on.</source>
      <translation>回答在上下文用尽处结束，如何继续由你决定。</translation>
    </message>
    <message>
      <source>The model sums up the oldest messages, and the summary stands in their place. You can read and change it in the chat. Writing it takes as long as an answer.</source>
      <translation>模型总结最早的消息，由摘要代替它们。摘要可在对话中阅读和修改。写摘要所需时间与一个回答相当。</translation>
    </message>
    <message>
      <source>The system prompt stays. A line in the chat shows which messages the model no longer sees; nothing is deleted.</source>
      <translation>系统提示词会保留。对话中的一条线标明模型不再看到的消息；不会删除任何内容。</translation>
    </message>
    <message>
      <source>When the context is full</source>
      <translation>上下文已满时</translation>
    </message>
  </context>
  <context>
    <name>ConversationView</name>
    <message>
      <source>Archive</source>
      <translation>归档</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>置顶</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Tags…</source>
      <translation>标签…</translation>
    </message>
    <message>
      <source>Take out of the archive</source>
      <translation>移出归档</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>取消置顶</translation>
    </message>
  </context>
  <context>
    <name>CopyButton</name>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
  </context>
  <context>
    <name>CrashReporter</name>
    <message>
      <source>Copy report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Something in Synthia did not work as it should.</source>
      <translation>Synthia 中有内容未正常工作。</translation>
    </message>
    <message>
      <source>Unexpected error</source>
      <translation>意外错误</translation>
    </message>
    <message>
      <source>Your conversations are stored, and you can go on. The report below helps to mend it.</source>
      <translation>对话已保存，可以继续使用。下面的报告有助于修复。</translation>
    </message>
  </context>
  <context>
    <name>Deletions</name>
    <message>
      <source>Answer deleted. Its question stays here, but is no longer sent to the model.</source>
      <translation>回答已删除。它的问题留在这里，但不再发送给模型。</translation>
    </message>
    <message>
      <source>Conversation deleted.</source>
      <translation>对话已删除。</translation>
    </message>
    <message>
      <source>Message deleted.</source>
      <translation>消息已删除。</translation>
    </message>
    <message>
      <source>Question deleted. Its answer stays here, but is no longer sent to the model.</source>
      <translation>问题已删除。它的回答留在这里，但不再发送给模型。</translation>
    </message>
    <message>
      <source>{count} messages deleted, {other} of them on other branches.</source>
      <translation>已删除 {count} 条消息，其中 {other} 条在其他分支上。</translation>
    </message>
    <message>
      <source>{count} messages deleted.</source>
      <translation>已删除 {count} 条消息。</translation>
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
  </context>
  <context>
    <name>DesktopSection</name>
    <message>
      <source>An answer or a download, while another window is in front</source>
      <translation>其他窗口在前面时，回答或下载结束</translation>
    </message>
    <message>
      <source>Closing the window keeps Synthia running</source>
      <translation>关闭窗口后 Synthia 继续运行</translation>
    </message>
    <message>
      <source>Desktop</source>
      <translation>桌面</translation>
    </message>
    <message>
      <source>Icon in the tray</source>
      <translation>托盘图标</translation>
    </message>
    <message>
      <source>Needs the icon in the tray</source>
      <translation>需要托盘图标</translation>
    </message>
    <message>
      <source>Off: only the chat's title. Others may see your screen</source>
      <translation>关：只显示对话标题。别人可能看到你的屏幕</translation>
    </message>
    <message>
      <source>Quit ends it: in its menu, or in the icon's</source>
      <translation>“退出”才会结束程序：在菜单或图标的菜单中</translation>
    </message>
    <message>
      <source>Shows and hides the window, also while it is closed</source>
      <translation>显示和隐藏窗口，窗口关闭后也可用</translation>
    </message>
    <message>
      <source>Tell when something has ended</source>
      <translation>结束时通知</translation>
    </message>
    <message>
      <source>This desktop has no tray</source>
      <translation>此桌面没有托盘</translation>
    </message>
    <message>
      <source>With the answer's first words</source>
      <translation>包含回答的开头文字</translation>
    </message>
  </context>
  <context>
    <name>DiskCard</name>
    <message>
      <source>Disk</source>
      <translation>磁盘</translation>
    </message>
    <message>
      <source>Free now</source>
      <translation>当前可用</translation>
    </message>
    <message>
      <source>Models folder on “{name}”, {size}</source>
      <translation>“{name}”上的模型文件夹，{size}</translation>
    </message>
    <message>
      <source>Models on disk</source>
      <translation>磁盘上的模型</translation>
    </message>
    <message>
      <source>Other files</source>
      <translation>其他文件</translation>
    </message>
    <message>
      <source>Still to download</source>
      <translation>待下载</translation>
    </message>
    <message>
      <source>{size} are missing for the queue</source>
      <translation>队列还缺 {size}</translation>
    </message>
    <message>
      <source>{size} stay free after the queue</source>
      <translation>完成队列后剩余 {size}</translation>
    </message>
  </context>
  <context>
    <name>DownloadManners</name>
    <message>
      <source>Models are being downloaded</source>
      <translation>正在下载模型</translation>
    </message>
    <message>
      <source>The download of {title} stopped</source>
      <translation>{title} 的下载已停止</translation>
    </message>
    <message>
      <source>{size}, checked and ready to use.</source>
      <translation>{size}，已校验，可以使用。</translation>
    </message>
    <message>
      <source>{title} is downloaded</source>
      <translation>{title} 已下载</translation>
    </message>
  </context>
  <context>
    <name>DownloadRow</name>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
  </context>
  <context>
    <name>Downloads</name>
    <message>
      <source>Checking all {size} against the published checksum</source>
      <translation>正在用公布的校验和检查全部 {size}</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Paused by you</source>
      <translation>已由你暂停</translation>
    </message>
    <message>
      <source>Paused: disk full</source>
      <translation>已暂停：磁盘已满</translation>
    </message>
    <message>
      <source>Paused: folder missing</source>
      <translation>已暂停：文件夹不存在</translation>
    </message>
    <message>
      <source>Paused: metered network</source>
      <translation>已暂停：按流量计费的网络</translation>
    </message>
    <message>
      <source>Paused: no network</source>
      <translation>已暂停：无网络</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Verifying {percent}%</source>
      <translation>正在校验 {percent}%</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>begins when another one ends</source>
      <translation>其他下载结束后开始</translation>
    </message>
    <message>
      <source>continues by itself on an unmetered network</source>
      <translation>网络不按流量计费时自动继续</translation>
    </message>
    <message>
      <source>continues by itself when the folder is back</source>
      <translation>文件夹恢复后自动继续</translation>
    </message>
    <message>
      <source>continues by itself when the network is back</source>
      <translation>网络恢复后自动继续</translation>
    </message>
    <message>
      <source>continues by itself when there is room</source>
      <translation>有空间时自动继续</translation>
    </message>
    <message>
      <source>file {n} of {count}</source>
      <translation>文件 {n} / {count}</translation>
    </message>
    <message>
      <source>part {n} of {count}, joined while downloading</source>
      <translation>分片 {n} / {count}，下载时合并</translation>
    </message>
    <message>
      <source>waiting for the server</source>
      <translation>正在等待服务器</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{d} days {h} h</source>
      <translation>{d} 天 {h} 小时</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
      <source>{m} min {s} s</source>
      <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} 秒</translation>
    </message>
    <message>
      <source>{size}, verified</source>
      <translation>{size}，已校验</translation>
    </message>
    <message>
      <source>{text}, about {time} left</source>
      <translation>{text}，约剩 {time}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>剩余 {time}</translation>
    </message>
  </context>
  <context>
    <name>DownloadsPage</name>
    <message>
      <source>Clear finished</source>
      <translation>清除已完成</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>查找模型</translation>
    </message>
    <message>
      <source>No download is finished</source>
      <translation>没有已完成的下载</translation>
    </message>
    <message>
      <source>Nothing is being downloaded</source>
      <translation>没有正在进行的下载</translation>
    </message>
    <message>
      <source>Nothing is being downloaded.</source>
      <translation>没有正在进行的下载。</translation>
    </message>
    <message>
      <source>Pause all</source>
      <translation>全部暂停</translation>
    </message>
    <message>
      <source>Resume all</source>
      <translation>全部继续</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>Drop models here to add them</source>
      <translation>将模型拖到这里即可添加</translation>
    </message>
  </context>
  <context>
    <name>EarlierRow</name>
    <message>
      <source>Passages of {names} that fit the question are sent too.</source>
      <translation>{names} 中与问题相符的段落也会发送。</translation>
    </message>
    <message>
      <source>Send none of them with this message</source>
      <translation>此消息不发送它们</translation>
    </message>
  </context>
  <context>
    <name>EmptyChat</name>
    <message>
      <source>What would you like to work on?</source>
      <translation>想做些什么？</translation>
    </message>
  </context>
  <context>
    <name>EvaluationView</name>
    <message>
      <source>Evaluation</source>
      <translation>评测</translation>
    </message>
    <message>
      <source>Evaluation, by the author</source>
      <translation>评测（作者公布）</translation>
    </message>
    <message>
      <source>Open LLM Leaderboard</source>
      <translation>Open LLM Leaderboard</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>打开 {name}</translation>
    </message>
    <message>
      <source>The author has not published scores for this version.</source>
      <translation>作者未公布此版本的得分。</translation>
    </message>
    <message>
      <source>average of seven tasks {value}</source>
      <translation>七项任务平均 {value}</translation>
    </message>
    <message>
      <source>average {value}</source>
      <translation>平均 {value}</translation>
    </message>
    <message>
      <source>{name}, on the same base model, averages {value}.</source>
      <translation>{name}（基于同一基础模型）平均 {value}。</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>A question and its answer on each line, as the cards do.</source>
      <translation>每行一个问题及其回答，与模型卡相同。</translation>
    </message>
    <message>
      <source>All chats ({n})</source>
      <translation>所有对话（{n}）</translation>
    </message>
    <message>
      <source>As</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Chats to export</source>
      <translation>要导出的对话</translation>
    </message>
    <message>
      <source>Chosen chats</source>
      <translation>所选对话</translation>
    </message>
    <message>
      <source>Everything, with every branch; Synthia reads it back.</source>
      <translation>全部内容，包括每个分支；Synthia 可以重新读入。</translation>
    </message>
    <message>
      <source>Export chats</source>
      <translation>导出对话</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>No chat is chosen.</source>
      <translation>未选择对话。</translation>
    </message>
    <message>
      <source>The branch that is shown, as a page that loads nothing.</source>
      <translation>当前显示的分支，导出为不加载任何外部内容的网页。</translation>
    </message>
    <message>
      <source>The branch that is shown, as text.</source>
      <translation>当前显示的分支，导出为文本。</translation>
    </message>
    <message>
      <source>The branch that is shown, on A4 pages.</source>
      <translation>当前显示的分支，导出为 A4 页面。</translation>
    </message>
    <message>
      <source>This chat: {title}</source>
      <translation>此对话：{title}</translation>
    </message>
  </context>
  <context>
    <name>FileNotice</name>
    <message>
      <source>No passage of {name} fits into the room that is left in the context.</source>
      <translation>上下文的剩余空间放不下 {name} 的任何段落。</translation>
    </message>
    <message>
      <source>Your message is unchanged.</source>
      <translation>你的消息没有改变。</translation>
    </message>
    <message>
      <source>{name} does not say how its letters are written. It was read as {encoding}, which is a guess.</source>
      <translation>{name} 没有说明其文字编码，已按 {encoding} 读取，这是推测。</translation>
    </message>
    <message>
      <source>{name} has changed since it was read. What was read is what is sent.</source>
      <translation>{name} 在读取后有改动。发送的是已读取的内容。</translation>
    </message>
    <message>
      <source>{name} has {n} tokens, and the context has room for {left} of them.</source>
      <translation>{name} 有 {n} 个 token，而上下文还能容纳 {left} 个。</translation>
    </message>
    <message>
      <source>{name} was changed after you attached it, while Synthia was closed. It was read as it is now.</source>
      <translation>{name} 在附加之后、Synthia 关闭期间有改动。已按现在的内容读取。</translation>
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
      <translation>文件的文本</translation>
    </message>
  </context>
  <context>
    <name>FileViewer</name>
    <message>
      <source>Attached file</source>
      <translation>已附加的文件</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>全部复制</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>在此文本中查找</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>下一处</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>Of this text, the highlighted passages fit the question so far; the model will see these.</source>
      <translation>到目前为止，此文本中突出显示的段落与问题相符；模型将看到这些段落。</translation>
    </message>
    <message>
      <source>Of this text, the model was sent the highlighted passages.</source>
      <translation>此文本中突出显示的段落已发送给模型。</translation>
    </message>
    <message>
      <source>Part {n} of {count}: the text is too long to be shown at once.</source>
      <translation>第 {n} / {count} 部分：文本太长，无法一次显示。</translation>
    </message>
    <message>
      <source>Passage {number}</source>
      <translation>段落 {number}</translation>
    </message>
    <message>
      <source>Passage {number}, {place}</source>
      <translation>段落 {number}，{place}</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>上一处</translation>
    </message>
    <message>
      <source>Text of {name}</source>
      <translation>{name} 的文本</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>下一部分</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>上一部分</translation>
    </message>
    <message>
      <source>This is the text that the model sees.</source>
      <translation>这是模型看到的文本。</translation>
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
      <translation>任意模型</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>任意标签</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>任意时间</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>已归档</translation>
    </message>
    <message>
      <source>Archived chats only</source>
      <translation>仅已归档的对话</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>筛选对话</translation>
    </message>
    <message>
      <source>Past 30 days</source>
      <translation>过去 30 天</translation>
    </message>
    <message>
      <source>Past 7 days</source>
      <translation>过去 7 天</translation>
    </message>
    <message>
      <source>Past day</source>
      <translation>过去一天</translation>
    </message>
    <message>
      <source>Past year</source>
      <translation>过去一年</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Remove the filter {name}</source>
      <translation>移除筛选条件 {name}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Find in this chat</source>
      <translation>在此对话中查找</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>下一处</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>上一处</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>正在搜索</translation>
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
      <translation>选择模型</translation>
    </message>
    <message>
      <source>Choose another model</source>
      <translation>选择其他模型</translation>
    </message>
    <message>
      <source>Download ({size})</source>
      <translation>下载（{size}）</translation>
    </message>
    <message>
      <source>Looking for a model that fits</source>
      <translation>正在寻找放得下的模型</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>Recommended for this computer</source>
      <translation>推荐用于此电脑</translation>
    </message>
    <message>
      <source>Shared memory</source>
      <translation>共享内存</translation>
    </message>
    <message>
      <source>The memory of this computer is being read.</source>
      <translation>正在读取此电脑的内存。</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>显存</translation>
    </message>
    <message>
      <source>You can stop and continue at any time.</source>
      <translation>可以随时停止和继续。</translation>
    </message>
    <message>
      <source>{name}: uses {used} of {free} GB free</source>
      <translation>{name}：使用 {free} GB 可用中的 {used} GB</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>About {speed} tokens per second, faster than you read.</source>
      <translation>约每秒 {speed} 个 token，比阅读速度快。</translation>
    </message>
    <message>
      <source>About {speed} tokens per second.</source>
      <translation>约每秒 {speed} 个 token。</translation>
    </message>
    <message>
      <source>Leaves room on the GPU for longer conversations.</source>
      <translation>在 GPU 上为更长的对话留有空间。</translation>
    </message>
    <message>
      <source>No model of the catalogue would answer at a usable speed with the memory that is free now.</source>
      <translation>以目前可用的内存，目录中没有模型能以可用的速度回答。</translation>
    </message>
    <message>
      <source>Runs completely on your GPU, all {total} layers.</source>
      <translation>完全在 GPU 上运行，共 {total} 层。</translation>
    </message>
    <message>
      <source>Runs in RAM, on the processor.</source>
      <translation>在内存中由处理器运行。</translation>
    </message>
    <message>
      <source>Runs on the GPU, the experts of {experts} layers in RAM.</source>
      <translation>在 GPU 上运行，{experts} 层的专家在内存中。</translation>
    </message>
    <message>
      <source>Runs with {layers} of {total} layers on the GPU, the rest in RAM.</source>
      <translation>{total} 层中的 {layers} 层在 GPU 上运行，其余在内存中。</translation>
    </message>
    <message>
      <source>What fits could not be found out. {why}</source>
      <translation>无法得知哪些模型放得下。{why}</translation>
    </message>
    <message>
      <source>about {size} GB</source>
      <translation>约 {size} GB</translation>
    </message>
    <message>
      <source>benchmark average</source>
      <translation>基准平均分</translation>
    </message>
    <message>
      <source>quality to expect</source>
      <translation>预期质量</translation>
    </message>
    <message>
      <source>{count} billion parameters · {licence}</source>
      <translation>{count} 十亿参数 · {licence}</translation>
    </message>
    <message>
      <source>{name} fits this computer: of the models that run here at a usable speed it has the best {quality}.</source>
      <translation>{name} 适合此电脑：在能以可用速度运行的模型中，它的{quality}最好。</translation>
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
      <translation>GPU + 内存</translation>
    </message>
    <message>
      <source>GPU {layers}/{total} layers + RAM</source>
      <translation>GPU {layers}/{total} 层 + 内存</translation>
    </message>
    <message>
      <source>GPU, experts in RAM</source>
      <translation>GPU，专家在内存中</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>仅内存</translation>
    </message>
    <message>
      <source>RAM only, slow</source>
      <translation>仅内存，较慢</translation>
    </message>
    <message>
      <source>Runs on GPU</source>
      <translation>在 GPU 上运行</translation>
    </message>
    <message>
      <source>Too big</source>
      <translation>太大</translation>
    </message>
  </context>
  <context>
    <name>FitView</name>
    <message>
      <source>A usual computer would be too slow to talk with it. Measure this one to know its speed.</source>
      <translation>在普通电脑上会太慢，难以对话。测量此电脑即可得知速度。</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}</source>
      <translation>约每秒 {likely} 个 token，在 {low} 到 {high} 之间</translation>
    </message>
    <message>
      <source>About {likely} tokens per second, between {low} and {high}; reads {prompt} per second</source>
      <translation>约每秒 {likely} 个 token，介于 {low} 与 {high} 之间；每秒读取 {prompt} 个</translation>
    </message>
    <message>
      <source>About: calculated from what is known of the model. With its repository open, llama.cpp plans exactly.</source>
      <translation>约数：根据对此模型的了解计算。打开其仓库后，llama.cpp 会精确规划。</translation>
    </message>
    <message>
      <source>All layers on the GPU, the experts of {n} of them in RAM</source>
      <translation>所有层在 GPU 上，其中 {n} 层的专家在内存中</translation>
    </message>
    <message>
      <source>Best quality that fits in the free RAM.</source>
      <translation>可用内存放得下的最佳质量。</translation>
    </message>
    <message>
      <source>Best quality that fits in the free memory of GPU and computer together.</source>
      <translation>GPU 显存和电脑内存合计放得下的最佳质量。</translation>
    </message>
    <message>
      <source>Best quality that fits. It runs fully on the GPU.</source>
      <translation>放得下的最佳质量。完全在 GPU 上运行。</translation>
    </message>
    <message>
      <source>Best quality that should still write faster than {n} tokens per second on a usual computer.</source>
      <translation>在普通电脑上预计每秒仍能写出超过 {n} 个 token 的最佳质量。</translation>
    </message>
    <message>
      <source>Best quality that still writes faster than {n} tokens per second.</source>
      <translation>每秒仍能写出超过 {n} 个 token 的最佳质量。</translation>
    </message>
    <message>
      <source>Every file of this model is slow here</source>
      <translation>此模型的所有文件在这里都很慢</translation>
    </message>
    <message>
      <source>Every file of this model would be slow</source>
      <translation>此模型的所有文件都会很慢</translation>
    </message>
    <message>
      <source>No file of this model fits this computer</source>
      <translation>此模型没有适合此电脑的文件</translation>
    </message>
    <message>
      <source>Runs fully on the GPU and leaves room for a context of {n} tokens.</source>
      <translation>完全在 GPU 上运行，并为 {n} 个 token 的上下文留有空间。</translation>
    </message>
    <message>
      <source>Runs fully on the GPU with the longest context that the model was trained for.</source>
      <translation>完全在 GPU 上运行，上下文为模型训练时的最大长度。</translation>
    </message>
    <message>
      <source>Runs in RAM only</source>
      <translation>仅在内存中运行</translation>
    </message>
    <message>
      <source>Runs in RAM only, no layer on the GPU</source>
      <translation>仅在内存中运行，GPU 上没有层</translation>
    </message>
    <message>
      <source>Runs on the GPU, all {total} layers</source>
      <translation>在 GPU 上运行，共 {total} 层</translation>
    </message>
    <message>
      <source>The fastest would write about {speed} tokens per second, which is too slow to talk with.</source>
      <translation>最快的每秒约写 {speed} 个 token，对话太慢。</translation>
    </message>
    <message>
      <source>The smallest needs {needed} GB, and {free} GB {kinds} is free.</source>
      <translation>最小的需要 {needed} GB，而{kinds}可用 {free} GB。</translation>
    </message>
    <message>
      <source>The speed is known once this computer was measured: “Measure this computer” below the table.</source>
      <translation>测量此电脑后才知道速度：表格下方的“测量此电脑”。</translation>
    </message>
    <message>
      <source>Too big: needs {needed} GB, {free} GB free, {missing} GB too much for what a model may take</source>
      <translation>太大：需要 {needed} GB，可用 {free} GB，比模型可占用的多 {missing} GB</translation>
    </message>
    <message>
      <source>about: {needs}</source>
      <translation>约数：{needs}</translation>
    </message>
    <message>
      <source>needs about {size}</source>
      <translation>需要约 {size}</translation>
    </message>
    <message>
      <source>needs {size}</source>
      <translation>需要 {size}</translation>
    </message>
    <message>
      <source>of RAM</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>of VRAM and RAM</source>
      <translation>显存和内存</translation>
    </message>
    <message>
      <source>{layers} of {total} layers on the GPU, the rest in RAM</source>
      <translation>{total} 层中的 {layers} 层在 GPU 上，其余在内存中</translation>
    </message>
    <message>
      <source>{n} tokens per second</source>
      <translation>每秒 {n} 个 token</translation>
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
      <translation>1 个模型</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>More for {folder}</source>
      <translation>{folder} 的更多操作</translation>
    </message>
    <message>
      <source>New downloads go here</source>
      <translation>新下载保存到这里</translation>
    </message>
    <message>
      <source>No models</source>
      <translation>没有模型</translation>
    </message>
    <message>
      <source>Show in the file manager</source>
      <translation>在文件管理器中显示</translation>
    </message>
    <message>
      <source>Stop listing it</source>
      <translation>不再列出</translation>
    </message>
    <message>
      <source>Use the usual folder…</source>
      <translation>使用默认文件夹…</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} 个模型</translation>
    </message>
  </context>
  <context>
    <name>Front</name>
    <message>
      <source>Exported</source>
      <translation>已导出</translation>
    </message>
    <message>
      <source>Exported {n} files</source>
      <translation>已导出 {n} 个文件</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
  </context>
  <context>
    <name>HardwareStrip</name>
    <message>
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <source>1 core</source>
      <translation>1 个核心</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Install it: Debian and Ubuntu call it libvulkan1, Fedora vulkan-loader.</source>
      <translation>请安装它：Debian 和 Ubuntu 称为 libvulkan1，Fedora 称为 vulkan-loader。</translation>
    </message>
    <message>
      <source>Install or renew the graphics driver.</source>
      <translation>请安装或更新显卡驱动。</translation>
    </message>
    <message>
      <source>Install what it belongs to.</source>
      <translation>请安装它所属的软件。</translation>
    </message>
    <message>
      <source>Measure again</source>
      <translation>重新测量</translation>
    </message>
    <message>
      <source>Measure the speed of this computer (about 10 seconds)</source>
      <translation>测量此电脑的速度（约 10 秒）</translation>
    </message>
    <message>
      <source>Measuring the speed</source>
      <translation>正在测量速度</translation>
    </message>
    <message>
      <source>Memory in use</source>
      <translation>内存使用情况</translation>
    </message>
    <message>
      <source>No GPU</source>
      <translation>无 GPU</translation>
    </message>
    <message>
      <source>No usable GPU</source>
      <translation>无可用 GPU</translation>
    </message>
    <message>
      <source>Read again how much memory is free</source>
      <translation>重新读取可用内存</translation>
    </message>
    <message>
      <source>The {backend} backend crashed or hung while loading, most likely in a driver, and was left out. {renew}</source>
      <translation>{backend} 后端在加载时崩溃或无响应，很可能是驱动所致，已停用。{renew}</translation>
    </message>
    <message>
      <source>The {backend} backend does not start: {missing} is missing. {helps}</source>
      <translation>{backend} 后端无法启动：缺少{missing}。{helps}</translation>
    </message>
    <message>
      <source>The {backend} backend found no driver that works. {renew}</source>
      <translation>{backend} 后端没有找到可用的驱动。{renew}</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>此电脑</translation>
    </message>
    <message>
      <source>This processor has no AVX, so that models run several times slower</source>
      <translation>此处理器没有 AVX，模型运行会慢数倍</translation>
    </message>
    <message>
      <source>This program may use less memory than the computer has</source>
      <translation>此程序可用的内存少于电脑的内存</translation>
    </message>
    <message>
      <source>Why no GPU?</source>
      <translation>为什么没有 GPU？</translation>
    </message>
    <message>
      <source>Why not all?</source>
      <translation>为什么不是全部？</translation>
    </message>
    <message>
      <source>a library</source>
      <translation>一个库</translation>
    </message>
    <message>
      <source>{backend} ready</source>
      <translation>{backend} 就绪</translation>
    </message>
    <message>
      <source>{card} is there, but the engine does not see it. A newer driver with {backends} may help.</source>
      <translation>{card} 存在，但引擎看不到它。更新支持 {backends} 的驱动可能有帮助。</translation>
    </message>
    <message>
      <source>{card} is there, but the engine's part for it does not work.</source>
      <translation>{card} 存在，但引擎中对应的部分无法工作。</translation>
    </message>
    <message>
      <source>{card} is there, but this build of the engine cannot use it. One with {backends} can.</source>
      <translation>{card} 存在，但此引擎版本无法使用它。支持 {backends} 的版本可以。</translation>
    </message>
    <message>
      <source>{file} did not load.</source>
      <translation>{file} 未能加载。</translation>
    </message>
    <message>
      <source>{file} is damaged, or made for another kind of computer. Put it there again.</source>
      <translation>{file} 已损坏，或适用于其他类型的电脑。请重新放入。</translation>
    </message>
    <message>
      <source>{file} is made for other hardware than this.</source>
      <translation>{file} 适用于其他硬件。</translation>
    </message>
    <message>
      <source>{file} is no backend of this engine's version. Take one that was built from the same version of llama.cpp.</source>
      <translation>{file} 不是此引擎版本的后端。请使用由相同版本的 llama.cpp 构建的后端。</translation>
    </message>
    <message>
      <source>{library}, the Vulkan loader,</source>
      <translation>{library}（Vulkan 加载器）</translation>
    </message>
    <message>
      <source>{name} (memory not told)</source>
      <translation>{name}（未知内存大小）</translation>
    </message>
    <message>
      <source>{name} ({free} GB free, shared with the RAM)</source>
      <translation>{name}（可用 {free} GB，与内存共享）</translation>
    </message>
    <message>
      <source>{name} ({free} free)</source>
      <translation>{name}（可用 {free}）</translation>
    </message>
    <message>
      <source>{name} {total} GB ({free} free)</source>
      <translation>{name} {total} GB（可用 {free}）</translation>
    </message>
    <message>
      <source>{n} GPUs, {total} GB ({free} free)</source>
      <translation>{n} 个 GPU，{total} GB（可用 {free}）</translation>
    </message>
    <message>
      <source>{n} cores</source>
      <translation>{n} 个核心</translation>
    </message>
    <message>
      <source>{total} GB RAM ({free} free)</source>
      <translation>{total} GB 内存（可用 {free}）</translation>
    </message>
  </context>
  <context>
    <name>Hub</name>
    <message>
      <source>by {author}</source>
      <translation>作者 {author}</translation>
    </message>
    <message>
      <source>gated</source>
      <translation>需授权</translation>
    </message>
    <message>
      <source>licence {name}</source>
      <translation>许可证 {name}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>更新于{when}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} 次下载</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} 个赞</translation>
    </message>
    <message>
      <source>{count} parameters</source>
      <translation>{count} 参数</translation>
    </message>
    <message>
      <source>{days} days ago</source>
      <translation>{days} 天前</translation>
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
      <translation>任意许可证</translation>
    </message>
    <message>
      <source>Any size</source>
      <translation>任意大小</translation>
    </message>
    <message>
      <source>Hugging Face</source>
      <translation>Hugging Face</translation>
    </message>
    <message>
      <source>Largest size</source>
      <translation>最大大小</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Models on this computer</source>
      <translation>此电脑上的模型</translation>
    </message>
    <message>
      <source>Models on this computer are listed below.</source>
      <translation>此电脑上的模型列在下面。</translation>
    </message>
    <message>
      <source>Most downloads</source>
      <translation>下载最多</translation>
    </message>
    <message>
      <source>Most likes</source>
      <translation>点赞最多</translation>
    </message>
    <message>
      <source>Newest changes</source>
      <translation>最近更新</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}” with this size and licence.</source>
      <translation>没有此大小和许可证的 GGUF 仓库包含“{text}”。</translation>
    </message>
    <message>
      <source>No GGUF repository contains “{text}”.</source>
      <translation>没有 GGUF 仓库包含“{text}”。</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>Repositories</source>
      <translation>仓库</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>搜索结果</translation>
    </message>
    <message>
      <source>Searching</source>
      <translation>正在搜索</translation>
    </message>
    <message>
      <source>Searching for “{text}”</source>
      <translation>正在搜索“{text}”</translation>
    </message>
    <message>
      <source>The hub cannot be reached</source>
      <translation>无法连接 Hub</translation>
    </message>
    <message>
      <source>Trending</source>
      <translation>热门</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Type words to search, or the name of a repository to open it.</source>
      <translation>输入文字搜索，或输入仓库名称打开它。</translation>
    </message>
    <message>
      <source>Up to {size}B</source>
      <translation>最大 {size}B</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>找到 {count} 个</translation>
    </message>
  </context>
  <context>
    <name>HubPane</name>
    <message>
      <source>Back to the models</source>
      <translation>返回模型</translation>
    </message>
    <message>
      <source>Back to the results</source>
      <translation>返回结果</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>返回 {name}</translation>
    </message>
    <message>
      <source>Choose a repository</source>
      <translation>选择仓库</translation>
    </message>
    <message>
      <source>Its files and its model card are shown here.</source>
      <translation>其文件和模型卡将显示在这里。</translation>
    </message>
    <message>
      <source>No branch, tag or commit can be called “{name}”.</source>
      <translation>没有分支、标签或提交可以叫作“{name}”。</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>打开页面</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>1 chat</source>
      <translation>1 个对话</translation>
    </message>
    <message>
      <source>1 model</source>
      <translation>1 个模型</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Chats in the file</source>
      <translation>文件中的对话</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Everything in this file is here already.</source>
      <translation>此文件中的内容这里都已有了。</translation>
    </message>
    <message>
      <source>From {kinds}.</source>
      <translation>来自{kinds}。</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import chats</source>
      <translation>导入对话</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <source>Import {count}, {size}</source>
      <translation>导入 {count}，{size}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>链接</translation>
    </message>
    <message>
      <source>Looking through the file. Nothing is imported yet.</source>
      <translation>正在查看文件。尚未导入任何内容。</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Needs no further room; nothing is left at the old place.</source>
      <translation>不需要额外空间；原位置不留文件。</translation>
    </message>
    <message>
      <source>Needs {size} in Synthia's folder, {free} are free.</source>
      <translation>Synthia 的文件夹需要 {size}，可用 {free}。</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>Nothing is moved. All models in {places} are listed.</source>
      <translation>不移动任何文件。列出 {places} 中的所有模型。</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>没有导入任何内容。</translation>
    </message>
    <message>
      <source>Synthia's folder refers to the files, which have to stay where they are.</source>
      <translation>Synthia 的文件夹引用这些文件，文件须保持在原位置。</translation>
    </message>
    <message>
      <source>Use in place</source>
      <translation>原位使用</translation>
    </message>
    <message>
      <source>What could not be read</source>
      <translation>无法读取的内容</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>以及另外 {n} 个</translation>
    </message>
    <message>
      <source>here already</source>
      <translation>已存在</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages were imported.</source>
      <translation>已导入 {chats}，共 {messages} 条消息。</translation>
    </message>
    <message>
      <source>{chats} with {messages} messages will be imported.</source>
      <translation>将导入 {chats}，共 {messages} 条消息。</translation>
    </message>
    <message>
      <source>{n} are here already and are left out.</source>
      <translation>{n} 已存在，不再导入。</translation>
    </message>
    <message>
      <source>{n} chats</source>
      <translation>{n} 个对话</translation>
    </message>
    <message>
      <source>{n} have changed since they came here: they are added as copies, and yours stay.</source>
      <translation>{n} 在导入后有改动：将作为副本添加，你现有的保持不变。</translation>
    </message>
    <message>
      <source>{n} messages</source>
      <translation>{n} 条消息</translation>
    </message>
    <message>
      <source>{n} messages, as a copy</source>
      <translation>{n} 条消息，作为副本</translation>
    </message>
    <message>
      <source>{n} models</source>
      <translation>{n} 个模型</translation>
    </message>
  </context>
  <context>
    <name>ItemChip</name>
    <message>
      <source>Cancel reading {name}</source>
      <translation>取消读取 {name}</translation>
    </message>
    <message>
      <source>How much of it is sent</source>
      <translation>发送多少内容</translation>
    </message>
    <message>
      <source>How much of {name} is sent</source>
      <translation>发送 {name} 的多少内容</translation>
    </message>
    <message>
      <source>Reading, {percent} %</source>
      <translation>正在读取，{percent}%</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>移除 {name}</translation>
    </message>
    <message>
      <source>passages that fit</source>
      <translation>相符的段落</translation>
    </message>
  </context>
  <context>
    <name>KeptChats</name>
    <message>
      <source>A chat that is opened again answers at once; the model need not read it anew</source>
      <translation>重新打开的对话可立即回答；模型不必重新读取</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Counted from the last time it was used</source>
      <translation>从上次使用算起</translation>
    </message>
    <message>
      <source>Keep what was read of a chat</source>
      <translation>保留对话的已读状态</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>没有</translation>
    </message>
    <message>
      <source>On this disk now</source>
      <translation>目前在此磁盘上</translation>
    </message>
    <message>
      <source>Only you can read these files, and they go with their chats</source>
      <translation>只有你能读取这些文件，它们随对话一起删除</translation>
    </message>
    <message>
      <source>Remove it after</source>
      <translation>在此时间后移除</translation>
    </message>
    <message>
      <source>Remove what is kept of all chats</source>
      <translation>移除所有对话保留的状态</translation>
    </message>
    <message>
      <source>Reopening</source>
      <translation>重新打开</translation>
    </message>
    <message>
      <source>Space for it</source>
      <translation>所用空间</translation>
    </message>
    <message>
      <source>What was used longest ago leaves first</source>
      <translation>最久未用的最先移除</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} days</source>
      <translation>{n} 天</translation>
    </message>
  </context>
  <context>
    <name>LanguageChoice</name>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Close and lose them</source>
      <translation>关闭并丢弃</translation>
    </message>
    <message>
      <source>Keep the window open</source>
      <translation>保持窗口打开</translation>
    </message>
    <message>
      <source>Some messages are not stored</source>
      <translation>有些消息尚未保存</translation>
    </message>
    <message>
      <source>They are only in this window, because the disk could not be written. Free some disk space and Synthia stores them, or close the window and lose them.</source>
      <translation>由于磁盘无法写入，它们只在此窗口中。释放一些磁盘空间，Synthia 就会保存它们；或关闭窗口并丢弃它们。</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Compute</source>
      <translation>计算</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KV 缓存</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>Architecture</source>
      <translation>架构</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>分支</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>聊天模板</translation>
    </message>
    <message>
      <source>Choose .gguf files, or a folder that holds some. Of a model in parts, all parts are needed.</source>
      <translation>选择 .gguf 文件，或含有这类文件的文件夹。分片模型需要所有分片。</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>提交</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>上下文长度</translation>
    </message>
    <message>
      <source>Downloaded from</source>
      <translation>下载来源</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Found in</source>
      <translation>发现于</translation>
    </message>
    <message>
      <source>Hugging Face cache</source>
      <translation>Hugging Face 缓存</translation>
    </message>
    <message>
      <source>Importing {title}</source>
      <translation>正在导入 {title}</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>在文件中</translation>
    </message>
    <message>
      <source>Joining {title}</source>
      <translation>正在合并 {title}</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>层</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Move the files to the trash</source>
      <translation>将文件移到回收站</translation>
    </message>
    <message>
      <source>No complete GGUF model was found in {where}. Nothing was changed.</source>
      <translation>在 {where} 中没有找到完整的 GGUF 模型。没有任何改动。</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>None in the file</source>
      <translation>文件中没有</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>尚未</translation>
    </message>
    <message>
      <source>Other folders</source>
      <translation>其他文件夹</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>提示词格式</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>量化版本</translation>
    </message>
    <message>
      <source>Reads pictures for another model</source>
      <translation>为另一模型读取图片</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>采样</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>服务器</translation>
    </message>
    <message>
      <source>Size on disk</source>
      <translation>磁盘占用</translation>
    </message>
    <message>
      <source>Synthia's folder</source>
      <translation>Synthia 的文件夹</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>系统提示词</translation>
    </message>
    <message>
      <source>There is no model to import</source>
      <translation>没有可导入的模型</translation>
    </message>
    <message>
      <source>Tokenizer</source>
      <translation>分词器</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>有更新</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>已校验</translation>
    </message>
    <message>
      <source>Verifying {title}</source>
      <translation>正在校验 {title}</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>以及另外 {n} 个</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
      <source>opened at the start</source>
      <translation>启动时打开</translation>
    </message>
    <message>
      <source>temperature {temperature}, top-p {top_p}, top-k {top_k}</source>
      <translation>温度 {temperature}，top-p {top_p}，top-k {top_k}</translation>
    </message>
    <message>
      <source>{doing}, {done} of {total}</source>
      <translation>{doing}，{done} / {total}</translation>
    </message>
    <message>
      <source>{doing}: waits for other work</source>
      <translation>{doing}：等待其他工作</translation>
    </message>
    <message>
      <source>{n} parameters</source>
      <translation>{n} 参数</translation>
    </message>
    <message>
      <source>{n} parts of one model, {size}. Joined, they can be used; that needs no room on the disk.</source>
      <translation>一个模型的 {n} 个分片，{size}。合并后即可使用，且不占用额外磁盘空间。</translation>
    </message>
    <message>
      <source>{n} parts, can be joined</source>
      <translation>{n} 个分片，可以合并</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} 个 token</translation>
    </message>
    <message>
      <source>{place} keeps this model: delete it there.</source>
      <translation>此模型由 {place} 保存：请在那里删除。</translation>
    </message>
    <message>
      <source>{size} ({bytes} bytes)</source>
      <translation>{size}（{bytes} 字节）</translation>
    </message>
    <message>
      <source>{title} could not be finished.</source>
      <translation>{title} 未能完成。</translation>
    </message>
    <message>
      <source>{title} is in the library.</source>
      <translation>{title} 已在模型库中。</translation>
    </message>
    <message>
      <source>{title} is joined and can be used.</source>
      <translation>{title} 已合并，可以使用。</translation>
    </message>
  </context>
  <context>
    <name>LibraryDetail</name>
    <message>
      <source>Asking the Hub…</source>
      <translation>正在查询 Hub…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Chat template</source>
      <translation>聊天模板</translation>
    </message>
    <message>
      <source>Check for an update</source>
      <translation>检查更新</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Do not open at the start</source>
      <translation>启动时不打开</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>忘记</translation>
    </message>
    <message>
      <source>Forget the settings that were remembered for this model</source>
      <translation>忘记为此模型记住的设置</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>Load settings…</source>
      <translation>加载设置…</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>None: Synthia chooses by the file and this computer.</source>
      <translation>无：Synthia 根据文件和此电脑选择。</translation>
    </message>
    <message>
      <source>Open the repository</source>
      <translation>打开仓库</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Remembered settings</source>
      <translation>记住的设置</translation>
    </message>
    <message>
      <source>Set as default</source>
      <translation>设为默认</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>Show the chat template</source>
      <translation>显示聊天模板</translation>
    </message>
    <message>
      <source>Show the newer version</source>
      <translation>显示新版本</translation>
    </message>
    <message>
      <source>The Hub has a newer version.</source>
      <translation>Hub 上有更新的版本。</translation>
    </message>
    <message>
      <source>The default model is opened when Synthia starts.</source>
      <translation>Synthia 启动时打开默认模型。</translation>
    </message>
    <message>
      <source>This is the newest version.</source>
      <translation>这是最新版本。</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>校验</translation>
    </message>
  </context>
  <context>
    <name>LibraryList</name>
    <message>
      <source>Import a GGUF file, or drop it here</source>
      <translation>导入 GGUF 文件，或拖到这里</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <source>List the models of a folder in their place…</source>
      <translation>原位列出某个文件夹中的模型…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>此电脑上还没有模型。</translation>
    </message>
  </context>
  <context>
    <name>LibraryPane</name>
    <message>
      <source>Add a folder with models</source>
      <translation>添加含有模型的文件夹</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>永久删除</translation>
    </message>
    <message>
      <source>Download one, or use the GGUF files that you have: drop them here.</source>
      <translation>下载一个，或使用你已有的 GGUF 文件：拖到这里即可。</translation>
    </message>
    <message>
      <source>Find a model</source>
      <translation>查找模型</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf *.gguf-* *.gguf.*)</source>
      <translation>GGUF 模型 (*.gguf *.gguf-* *.gguf.*)</translation>
    </message>
    <message>
      <source>Import GGUF files</source>
      <translation>导入 GGUF 文件</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>导入文件…</translation>
    </message>
    <message>
      <source>No models on this computer yet.</source>
      <translation>此电脑上还没有模型。</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>放回</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>校验</translation>
    </message>
    <message>
      <source>“{name}” was deleted, {size}.</source>
      <translation>“{name}”已删除，{size}。</translation>
    </message>
    <message>
      <source>“{name}”, {size}, is still set aside in its folder.</source>
      <translation>“{name}”，{size}，仍存放在其文件夹中的一旁。</translation>
    </message>
  </context>
  <context>
    <name>LibraryService</name>
    <message>
      <source>The folder cannot be used</source>
      <translation>无法使用此文件夹</translation>
    </message>
  </context>
  <context>
    <name>LicenceDialog</name>
    <message>
      <source>Accept and download</source>
      <translation>接受并下载</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>阅读许可证</translation>
    </message>
    <message>
      <source>You are asked once. The same licence is not shown again for other models.</source>
      <translation>只询问一次。其他模型的相同许可证不再显示。</translation>
    </message>
    <message>
      <source>{model} comes under the {licence}.</source>
      <translation>{model} 采用 {licence}。</translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message>
      <source>1 file</source>
      <translation>1 个文件</translation>
    </message>
    <message>
      <source>All downloads wait</source>
      <translation>所有下载都在等待</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>没有等待的下载</translation>
    </message>
    <message>
      <source>Over {size}</source>
      <translation>超过 {size}</translation>
    </message>
    <message>
      <source>{n} files</source>
      <translation>{n} 个文件</translation>
    </message>
  </context>
  <context>
    <name>Load</name>
    <message>
      <source>Always use these here</source>
      <translation>在这里始终使用这些设置</translation>
    </message>
    <message>
      <source>Always use {layers} here</source>
      <translation>在这里始终使用 {layers}</translation>
    </message>
    <message>
      <source>Loaded with {changes}</source>
      <translation>已加载：{changes}</translation>
    </message>
    <message>
      <source>RAM only</source>
      <translation>仅内存</translation>
    </message>
    <message>
      <source>RAM, engine in all</source>
      <translation>内存，引擎总计</translation>
    </message>
    <message>
      <source>Retried with {changes}</source>
      <translation>重试后使用{changes}</translation>
    </message>
    <message>
      <source>The GPU memory ran out while loading: {planned} was planned</source>
      <translation>加载时显存不足：原计划使用 {planned}</translation>
    </message>
    <message>
      <source>The conversation and your draft are unchanged.</source>
      <translation>对话和草稿没有改变。</translation>
    </message>
    <message>
      <source>The memory ran out while loading: {planned} was planned</source>
      <translation>加载时内存不足：原计划使用 {planned}</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>显存</translation>
    </message>
    <message>
      <source>With what was asked for, the model would not fit into the memory that is free now.</source>
      <translation>按所要求的设置，模型放不进目前可用的内存。</translation>
    </message>
    <message>
      <source>With {settings} it is loaded.</source>
      <translation>现已用{settings}加载。</translation>
    </message>
    <message>
      <source>a context of {after} instead of {before} tokens</source>
      <translation>上下文 {after} 个 token（原为 {before}）</translation>
    </message>
    <message>
      <source>a context of {count} tokens</source>
      <translation>上下文 {count} 个 token</translation>
    </message>
    <message>
      <source>as predicted</source>
      <translation>与预测一致</translation>
    </message>
    <message>
      <source>context {tokens}</source>
      <translation>上下文 {tokens}</translation>
    </message>
    <message>
      <source>the experts of {count} layers in RAM</source>
      <translation>{count} 层的专家在内存中</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>{type} 缓存</translation>
    </message>
    <message>
      <source>{after} layers instead of {before}</source>
      <translation>{after} 层（原为 {before}）</translation>
    </message>
    <message>
      <source>{count} layers</source>
      <translation>{count} 层</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first}和{last}</translation>
    </message>
    <message>
      <source>{layers} layers on GPU</source>
      <translation>GPU 上 {layers} 层</translation>
    </message>
    <message>
      <source>{sentence}, and {free} was free.</source>
      <translation>{sentence}，当时可用 {free}。</translation>
    </message>
    <message>
      <source>{sign}{share} %</source>
      <translation>{sign}{share}%</translation>
    </message>
  </context>
  <context>
    <name>LoadNotice</name>
    <message>
      <source>Load settings…</source>
      <translation>加载设置…</translation>
    </message>
  </context>
  <context>
    <name>LoadPanel</name>
    <message>
      <source>A 16 bit cache would take {size}.</source>
      <translation>16 位缓存将占用 {size}。</translation>
    </message>
    <message>
      <source>A faster way to compute attention; Auto uses it where the device can.</source>
      <translation>一种更快的注意力计算方式；“自动”会在设备支持时使用。</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens. It needs RoPE scaling: set the scale under More to {scale}.</source>
      <translation>超过训练时的 {trained} 个 token。需要 RoPE 缩放：在“更多”中将缩放设为 {scale}。</translation>
    </message>
    <message>
      <source>Above the trained {trained} tokens; RoPE scaling is set by hand under More.</source>
      <translation>超过训练时的 {trained} 个 token；RoPE 缩放在“更多”中手动设置。</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Auto keeps the experts of {layers} layers in RAM now.</source>
      <translation>“自动”目前将 {layers} 层的专家放在内存中。</translation>
    </message>
    <message>
      <source>Auto puts {layers} of {total} layers on the GPU now.</source>
      <translation>“自动”目前将 {total} 层中的 {layers} 层放在 GPU 上。</translation>
    </message>
    <message>
      <source>Auto shortens the context to make a model fit, but not below so many tokens; for all models.</source>
      <translation>“自动”会缩短上下文使模型放得下，但不低于此 token 数；适用于所有模型。</translation>
    </message>
    <message>
      <source>Auto takes {type}.</source>
      <translation>“自动”使用 {type}。</translation>
    </message>
    <message>
      <source>Base frequency of the position encoding; empty uses the value in the file.</source>
      <translation>位置编码的基频；留空则使用文件中的值。</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <source>Below 1 stretches positions over a longer context; empty uses the value in the file.</source>
      <translation>小于 1 时将位置拉伸到更长的上下文；留空则使用文件中的值。</translation>
    </message>
    <message>
      <source>By free memory</source>
      <translation>按可用内存</translation>
    </message>
    <message>
      <source>By layers</source>
      <translation>按层</translation>
    </message>
    <message>
      <source>By rows</source>
      <translation>按行</translation>
    </message>
    <message>
      <source>CPU threads that compute; Auto uses one for each physical core.</source>
      <translation>参与计算的 CPU 线程数；“自动”为每个物理核心一个。</translation>
    </message>
    <message>
      <source>Context length</source>
      <translation>上下文长度</translation>
    </message>
    <message>
      <source>Experts in RAM</source>
      <translation>专家放在内存中</translation>
    </message>
    <message>
      <source>Flash attention</source>
      <translation>Flash Attention</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>来自文件</translation>
    </message>
    <message>
      <source>GPU layers</source>
      <translation>GPU 层数</translation>
    </message>
    <message>
      <source>KV cache type</source>
      <translation>KV 缓存类型</translation>
    </message>
    <message>
      <source>Layers of the model that run on the GPU; the others run in RAM, which is slower.</source>
      <translation>在 GPU 上运行的模型层数；其余在内存中运行，较慢。</translation>
    </message>
    <message>
      <source>Layers on the GPU whose experts stay in RAM; it frees GPU memory and costs less speed.</source>
      <translation>GPU 上将专家留在内存中的层数；可释放显存，速度损失较小。</translation>
    </message>
    <message>
      <source>Load anyway</source>
      <translation>仍然加载</translation>
    </message>
    <message>
      <source>Load model</source>
      <translation>加载模型</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>加载设置</translation>
    </message>
    <message>
      <source>Main GPU</source>
      <translation>主 GPU</translation>
    </message>
    <message>
      <source>Memory lock</source>
      <translation>内存锁定</translation>
    </message>
    <message>
      <source>Memory map</source>
      <translation>内存映射</translation>
    </message>
    <message>
      <source>Micro batch size</source>
      <translation>微批大小</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Needed for the {type} cache, which cannot be loaded without it.</source>
      <translation>{type} 缓存需要它，否则无法加载。</translation>
    </message>
    <message>
      <source>Needed for the {type} cache.</source>
      <translation>{type} 缓存需要它。</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: it may fail to load.</source>
      <translation>需要 {needed} GB {memory}，可用 {free} GB，其中 {kept} GB 应保持空闲：可能无法加载。</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: parts of the file would be read from the disk for each token, which is very slow.</source>
      <translation>需要 {needed} GB {memory}，可用 {free} GB，其中 {kept} GB 应保持空闲：每个 token 都要从磁盘读取部分文件，非常慢。</translation>
    </message>
    <message>
      <source>Needs {needed} GB of {memory}, {free} GB are free: it will probably fail to load.</source>
      <translation>需要 {needed} GB {memory}，可用 {free} GB：很可能无法加载。</translation>
    </message>
    <message>
      <source>Not applied yet</source>
      <translation>尚未应用</translation>
    </message>
    <message>
      <source>Number format of the context's keys and values; fewer bits take less memory.</source>
      <translation>上下文键和值的数字格式；位数越少，占用内存越少。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>On</source>
      <translation>开</translation>
    </message>
    <message>
      <source>One GPU</source>
      <translation>单个 GPU</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB free on {name}</source>
      <translation>预测：{name} 可用 {free} GB 中的 {used} GB</translation>
    </message>
    <message>
      <source>Predicted {used} of {free} GB {memory} free</source>
      <translation>预测：{memory}可用 {free} GB 中的 {used} GB</translation>
    </message>
    <message>
      <source>Predicted: between {low} and {high} tokens per second.</source>
      <translation>预测：每秒 {low} 到 {high} 个 token。</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>已缩减</translation>
    </message>
    <message>
      <source>Reload model</source>
      <translation>重新加载模型</translation>
    </message>
    <message>
      <source>RoPE frequency base</source>
      <translation>RoPE 基频</translation>
    </message>
    <message>
      <source>RoPE frequency scale</source>
      <translation>RoPE 频率缩放</translation>
    </message>
    <message>
      <source>Set every value back and let Auto choose what fits this computer.</source>
      <translation>恢复所有值，由“自动”选择适合此电脑的设置。</translation>
    </message>
    <message>
      <source>Shortest context</source>
      <translation>最短上下文</translation>
    </message>
    <message>
      <source>So that it fits, Auto takes {changes}.</source>
      <translation>为了放得下，“自动”使用{changes}。</translation>
    </message>
    <message>
      <source>Split mode</source>
      <translation>拆分方式</translation>
    </message>
    <message>
      <source>Takes {size}.</source>
      <translation>占用 {size}。</translation>
    </message>
    <message>
      <source>Tensor split</source>
      <translation>张量拆分</translation>
    </message>
    <message>
      <source>The conversation and your draft stay.</source>
      <translation>对话和草稿会保留。</translation>
    </message>
    <message>
      <source>The engine found no GPU it can use. All layers run in RAM.</source>
      <translation>引擎没有找到可用的 GPU。所有层在内存中运行。</translation>
    </message>
    <message>
      <source>The last load took {seconds} s.</source>
      <translation>上次加载用了 {seconds} 秒。</translation>
    </message>
    <message>
      <source>The model is loaded with these values.</source>
      <translation>模型已按这些值加载。</translation>
    </message>
    <message>
      <source>The number of layers is known once a model is loaded.</source>
      <translation>加载模型后才知道层数。</translation>
    </message>
    <message>
      <source>The {type} cache needs flash attention.</source>
      <translation>{type} 缓存需要 Flash Attention。</translation>
    </message>
    <message>
      <source>This engine build has no GPU backend. All layers run in RAM.</source>
      <translation>此引擎版本没有 GPU 后端。所有层在内存中运行。</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>线程</translation>
    </message>
    <message>
      <source>Tokens of a prompt that are handed to the model at once.</source>
      <translation>一次交给模型的提示词 token 数。</translation>
    </message>
    <message>
      <source>Tokens of the chat that the model sees at once; more of them take more memory.</source>
      <translation>模型一次看到的对话 token 数；越多占用内存越多。</translation>
    </message>
    <message>
      <source>Tokens that are computed at once; at most the batch size. More takes more memory.</source>
      <translation>一次计算的 token 数；最多为批大小。越多占用内存越多。</translation>
    </message>
    <message>
      <source>Use recommended</source>
      <translation>使用推荐值</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>显存</translation>
    </message>
    <message>
      <source>Will change when the model reloads</source>
      <translation>重新加载模型后生效</translation>
    </message>
    <message>
      <source>a context of {chosen} instead of {asked} tokens</source>
      <translation>上下文 {chosen} 个 token（要求 {asked}）</translation>
    </message>
    <message>
      <source>about {speed}</source>
      <translation>约 {speed}</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling</source>
      <translation>批大小、内存映射、RoPE 缩放</translation>
    </message>
    <message>
      <source>batch size, memory map, RoPE scaling, GPUs</source>
      <translation>批大小、内存映射、RoPE 缩放、GPU</translation>
    </message>
    <message>
      <source>does not fit</source>
      <translation>放不下</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>放得下</translation>
    </message>
    <message>
      <source>of {count} cores</source>
      <translation>共 {count} 个核心</translation>
    </message>
    <message>
      <source>shared memory</source>
      <translation>共享内存</translation>
    </message>
    <message>
      <source>the experts of {chosen} layers in RAM</source>
      <translation>{chosen} 层的专家在内存中</translation>
    </message>
    <message>
      <source>the {type} cache</source>
      <translation>{type} 缓存</translation>
    </message>
    <message>
      <source>too tight</source>
      <translation>太紧</translation>
    </message>
    <message>
      <source>{bits} bit ({name})</source>
      <translation>{bits} 位（{name}）</translation>
    </message>
    <message>
      <source>{chosen} of {asked} layers on the GPU</source>
      <translation>GPU 上 {chosen} 层（要求 {asked}）</translation>
    </message>
    <message>
      <source>{count}, RAM only</source>
      <translation>{count}，仅内存</translation>
    </message>
    <message>
      <source>{count}, all on the GPU</source>
      <translation>{count}，全部在 GPU 上</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first}和{last}</translation>
    </message>
    <message>
      <source>{size} GB of it are kept free for the system and other programs.</source>
      <translation>其中 {size} GB 为系统和其他程序保留。</translation>
    </message>
    <message>
      <source>{speed} tok/s</source>
      <translation>{speed} tok/s</translation>
    </message>
    <message>
      <source>{value} now</source>
      <translation>现为 {value}</translation>
    </message>
  </context>
  <context>
    <name>LocalModelView</name>
    <message>
      <source>Models on this computer</source>
      <translation>此电脑上的模型</translation>
    </message>
  </context>
  <context>
    <name>Machine</name>
    <message>
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <source>Few</source>
      <translation>少</translation>
    </message>
    <message>
      <source>For models and conversations</source>
      <translation>供模型和对话使用</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Little free</source>
      <translation>空间较少</translation>
    </message>
    <message>
      <source>Memory not told</source>
      <translation>内存大小未知</translation>
    </message>
    <message>
      <source>Models run on the processor</source>
      <translation>模型在处理器上运行</translation>
    </message>
    <message>
      <source>No AVX, slow</source>
      <translation>没有 AVX，较慢</translation>
    </message>
    <message>
      <source>No GPU that the engine can use</source>
      <translation>没有引擎可用的 GPU</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>未使用</translation>
    </message>
    <message>
      <source>Plenty</source>
      <translation>充足</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>The engine does not see it: install or renew its driver.</source>
      <translation>引擎看不到它：请安装或更新其驱动。</translation>
    </message>
    <message>
      <source>This engine build cannot use it; one built with {backends} can.</source>
      <translation>此引擎版本无法使用它；支持 {backends} 的版本可以。</translation>
    </message>
    <message>
      <source>Used for the model</source>
      <translation>模型占用</translation>
    </message>
    <message>
      <source>used for the model</source>
      <translation>模型占用</translation>
    </message>
    <message>
      <source>{count} cores</source>
      <translation>{count} 个核心</translation>
    </message>
    <message>
      <source>{free} GB free</source>
      <translation>可用 {free} GB</translation>
    </message>
    <message>
      <source>{free} GB free on disk</source>
      <translation>磁盘可用 {free} GB</translation>
    </message>
    <message>
      <source>{free}, shared with the RAM</source>
      <translation>{free}，与内存共享</translation>
    </message>
    <message>
      <source>{total} GB RAM</source>
      <translation>{total} GB 内存</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>&amp;Chat</source>
      <translation>对话(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>模型(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>About Synthia Desktop</source>
      <translation>关于 Synthia Desktop</translation>
    </message>
    <message>
      <source>Archive the chat, or take it out</source>
      <translation>归档对话，或移出归档</translation>
    </message>
    <message>
      <source>Archive the selected chat</source>
      <translation>归档所选对话</translation>
    </message>
    <message>
      <source>Archived chats</source>
      <translation>已归档的对话</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>附加文件…</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Check for updates…</source>
      <translation>检查更新…</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>选择模型</translation>
    </message>
    <message>
      <source>Context of this chat</source>
      <translation>此对话的上下文</translation>
    </message>
    <message>
      <source>Continue the last answer</source>
      <translation>继续最后的回答</translation>
    </message>
    <message>
      <source>Copy the last answer</source>
      <translation>复制最后的回答</translation>
    </message>
    <message>
      <source>Copy the message that has the keyboard</source>
      <translation>复制键盘所在的消息</translation>
    </message>
    <message>
      <source>Delete a message</source>
      <translation>删除消息</translation>
    </message>
    <message>
      <source>Delete a message and all that follows</source>
      <translation>删除消息及其后的所有内容</translation>
    </message>
    <message>
      <source>Delete the chat</source>
      <translation>删除对话</translation>
    </message>
    <message>
      <source>Delete the last question and its answers</source>
      <translation>删除最后的问题及其回答</translation>
    </message>
    <message>
      <source>Delete the selected chat or model</source>
      <translation>删除所选的对话或模型</translation>
    </message>
    <message>
      <source>Details of an answer</source>
      <translation>回答详情</translation>
    </message>
    <message>
      <source>Details of the last answer</source>
      <translation>最后回答的详情</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Duplicate the chat</source>
      <translation>复制对话副本</translation>
    </message>
    <message>
      <source>Edit the last answer</source>
      <translation>编辑最后的回答</translation>
    </message>
    <message>
      <source>Edit the last question</source>
      <translation>编辑最后的问题</translation>
    </message>
    <message>
      <source>Edit the last question, in an empty field</source>
      <translation>在空输入框中编辑最后的问题</translation>
    </message>
    <message>
      <source>Export chats…</source>
      <translation>导出对话…</translation>
    </message>
    <message>
      <source>Export the selected chat</source>
      <translation>导出所选对话</translation>
    </message>
    <message>
      <source>Filter chats</source>
      <translation>筛选对话</translation>
    </message>
    <message>
      <source>Find in this view</source>
      <translation>在此视图中查找</translation>
    </message>
    <message>
      <source>GGUF models (*.gguf);;All files (*)</source>
      <translation>GGUF 模型 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Go to a chat, model or action…</source>
      <translation>转到对话、模型或操作…</translation>
    </message>
    <message>
      <source>Import chats…</source>
      <translation>导入对话…</translation>
    </message>
    <message>
      <source>In this chat, from the next question on. It takes room in the context.</source>
      <translation>在此对话中，从下一个问题起。会占用上下文空间。</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>放大文字</translation>
    </message>
    <message>
      <source>Load settings</source>
      <translation>加载设置</translation>
    </message>
    <message>
      <source>Load the demo model</source>
      <translation>加载演示模型</translation>
    </message>
    <message>
      <source>M&amp;essage</source>
      <translation>消息(&amp;E)</translation>
    </message>
    <message>
      <source>Menu of a message, a chat or a misspelled word</source>
      <translation>消息、对话或拼错单词的菜单</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Move a waiting download down</source>
      <translation>将等待中的下载下移</translation>
    </message>
    <message>
      <source>Move a waiting download up</source>
      <translation>将等待中的下载上移</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>New line in the message</source>
      <translation>消息中换行</translation>
    </message>
    <message>
      <source>Next and previous place, while finding</source>
      <translation>查找时的下一处和上一处</translation>
    </message>
    <message>
      <source>Next chat</source>
      <translation>下一个对话</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>下一个窗格</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>下一个版本</translation>
    </message>
    <message>
      <source>Next version of a message</source>
      <translation>消息的下一个版本</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>正常文字大小</translation>
    </message>
    <message>
      <source>Open a GGUF file</source>
      <translation>打开 GGUF 文件</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>打开 GGUF 文件…</translation>
    </message>
    <message>
      <source>Pause or resume all downloads</source>
      <translation>暂停或继续所有下载</translation>
    </message>
    <message>
      <source>Pin or unpin the chat</source>
      <translation>置顶或取消置顶对话</translation>
    </message>
    <message>
      <source>Previous and next message, in the chat</source>
      <translation>对话中的上一条和下一条消息</translation>
    </message>
    <message>
      <source>Previous chat</source>
      <translation>上一个对话</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>上一个窗格</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>上一个版本</translation>
    </message>
    <message>
      <source>Previous version of a message</source>
      <translation>消息的上一个版本</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Regenerate the last answer</source>
      <translation>重新生成最后的回答</translation>
    </message>
    <message>
      <source>Remove an attached file</source>
      <translation>移除附加的文件</translation>
    </message>
    <message>
      <source>Rename the chat</source>
      <translation>重命名对话</translation>
    </message>
    <message>
      <source>Same again, with its seed</source>
      <translation>用相同种子原样重来</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>采样</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>搜索 Hugging Face</translation>
    </message>
    <message>
      <source>Search chats</source>
      <translation>搜索对话</translation>
    </message>
    <message>
      <source>See what is new…</source>
      <translation>查看新内容…</translation>
    </message>
    <message>
      <source>Send earlier reasoning again</source>
      <translation>重新发送之前的思考过程</translation>
    </message>
    <message>
      <source>Send the message</source>
      <translation>发送消息</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Show or hide the list</source>
      <translation>显示或隐藏列表</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>缩小文字</translation>
    </message>
    <message>
      <source>Starters of an empty chat</source>
      <translation>空对话的开场问题</translation>
    </message>
    <message>
      <source>Stop, or close what is open</source>
      <translation>停止，或关闭打开的内容</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} 已发布</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>系统提示词和格式</translation>
    </message>
    <message>
      <source>Tags of the chat…</source>
      <translation>对话的标签…</translation>
    </message>
    <message>
      <source>To the first message</source>
      <translation>到第一条消息</translation>
    </message>
    <message>
      <source>To the newest message</source>
      <translation>到最新消息</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Undo the last deletion</source>
      <translation>撤销上次删除</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>卸载模型</translation>
    </message>
    <message>
      <source>Where the keyboard is</source>
      <translation>键盘位置</translation>
    </message>
    <message>
      <source>Write a message</source>
      <translation>写消息</translation>
    </message>
    <message>
      <source>Write the answer's first words</source>
      <translation>写下回答的开头</translation>
    </message>
    <message>
      <source>You switched on that Synthia looks once a day. Nothing was downloaded.</source>
      <translation>你已设置让 Synthia 每天查看一次。没有下载任何内容。</translation>
    </message>
  </context>
  <context>
    <name>MathView</name>
    <message>
      <source>Copy LaTeX</source>
      <translation>复制 LaTeX</translation>
    </message>
    <message>
      <source>Formula: {latex}</source>
      <translation>公式：{latex}</translation>
    </message>
    <message>
      <source>LaTeX</source>
      <translation>LaTeX</translation>
    </message>
    <message>
      <source>This formula cannot be drawn. It is shown as it was written.</source>
      <translation>此公式无法绘制，按原文显示。</translation>
    </message>
  </context>
  <context>
    <name>Memory</name>
    <message>
      <source>Needs {size} gigabytes: {parts}</source>
      <translation>需要 {size} GB：{parts}</translation>
    </message>
    <message>
      <source>Needs {size} gigabytes: {parts}, {missing} too much</source>
      <translation>需要 {size} GB：{parts}，超出 {missing}</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>显存</translation>
    </message>
    <message>
      <source>shared memory</source>
      <translation>共享内存</translation>
    </message>
    <message>
      <source>{name} {free}</source>
      <translation>{name} {free}</translation>
    </message>
    <message>
      <source>{name} {free} GB free</source>
      <translation>{name} 可用 {free} GB</translation>
    </message>
    <message>
      <source>{sizes} GB free</source>
      <translation>可用 {sizes} GB</translation>
    </message>
    <message>
      <source>{used} of {free} {name}</source>
      <translation>{name}：已用 {used} / {free}</translation>
    </message>
  </context>
  <context>
    <name>MemoryCard</name>
    <message>
      <source>An estimate: the engine could not plan this exactly.</source>
      <translation>估计值：引擎无法精确规划。</translation>
    </message>
    <message>
      <source>Predicted memory</source>
      <translation>预测内存</translation>
    </message>
  </context>
  <context>
    <name>MessageActions</name>
    <message>
      <source>1 token</source>
      <translation>1 个 token</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Copy message</source>
      <translation>复制消息</translation>
    </message>
    <message>
      <source>Details of this answer</source>
      <translation>此回答的详情</translation>
    </message>
    <message>
      <source>Details of this answer: {figures}</source>
      <translation>此回答的详情：{figures}</translation>
    </message>
    <message>
      <source>Edit answer</source>
      <translation>编辑回答</translation>
    </message>
    <message>
      <source>Edit message</source>
      <translation>编辑消息</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Next version</source>
      <translation>下一个版本</translation>
    </message>
    <message>
      <source>Previous version</source>
      <translation>上一个版本</translation>
    </message>
    <message>
      <source>Version {n} of {count}</source>
      <translation>版本 {n} / {count}</translation>
    </message>
    <message>
      <source>Write another answer</source>
      <translation>另写一个回答</translation>
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
      <translation>{n} 个 token</translation>
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
      <translation>继续</translation>
    </message>
    <message>
      <source>Continue in a new version</source>
      <translation>在新版本中继续</translation>
    </message>
    <message>
      <source>Delete it and all that follows</source>
      <translation>删除它及其后的所有内容</translation>
    </message>
    <message>
      <source>Delete the question and its answers</source>
      <translation>删除问题及其回答</translation>
    </message>
    <message>
      <source>Delete this message</source>
      <translation>删除此消息</translation>
    </message>
    <message>
      <source>Delete this message only</source>
      <translation>仅删除此消息</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Duplicate the chat up to here</source>
      <translation>将对话复制到此处为止</translation>
    </message>
    <message>
      <source>New branch from here</source>
      <translation>从这里新建分支</translation>
    </message>
    <message>
      <source>Same again</source>
      <translation>原样重来</translation>
    </message>
  </context>
  <context>
    <name>MeteredBanner</name>
    <message>
      <source>Change limit…</source>
      <translation>更改限制…</translation>
    </message>
    <message>
      <source>Downloads continue all the same.</source>
      <translation>下载仍会继续。</translation>
    </message>
    <message>
      <source>Downloads over {size} wait, smaller ones continue.</source>
      <translation>超过 {size} 的下载等待，较小的继续。</translation>
    </message>
    <message>
      <source>Downloads wait until it is not.</source>
      <translation>下载会等到不再计费时。</translation>
    </message>
    <message>
      <source>This network is metered.</source>
      <translation>此网络按流量计费。</translation>
    </message>
  </context>
  <context>
    <name>ModelBar</name>
    <message>
      <source>Choose a model</source>
      <translation>选择模型</translation>
    </message>
    <message>
      <source>Loading, {percent} %</source>
      <translation>正在加载，{percent}%</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>未加载</translation>
    </message>
    <message>
      <source>On the processor</source>
      <translation>在处理器上</translation>
    </message>
    <message>
      <source>Reduced, because memory ran out while loading.</source>
      <translation>已缩减，因为加载时内存不足。</translation>
    </message>
    <message>
      <source>Unloaded, loads with the next message</source>
      <translation>已卸载，发送下一条消息时加载</translation>
    </message>
    <message>
      <source>{n}/{total} layers on GPU</source>
      <translation>GPU 上 {n}/{total} 层</translation>
    </message>
  </context>
  <context>
    <name>ModelFolders</name>
    <message>
      <source>Add a folder with models</source>
      <translation>添加含有模型的文件夹</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>Also list models of other programs</source>
      <translation>也列出其他程序的模型</translation>
    </message>
    <message>
      <source>Folder for new downloads</source>
      <translation>新下载的文件夹</translation>
    </message>
    <message>
      <source>Go on listing them</source>
      <translation>继续列出</translation>
    </message>
    <message>
      <source>Its files stay where they are and are used in place.</source>
      <translation>其文件留在原处并原位使用。</translation>
    </message>
    <message>
      <source>LM Studio, GPT4All, Ollama and the Hugging Face cache</source>
      <translation>LM Studio、GPT4All、Ollama 和 Hugging Face 缓存</translation>
    </message>
    <message>
      <source>Models folder</source>
      <translation>模型文件夹</translation>
    </message>
    <message>
      <source>Models folders</source>
      <translation>模型文件夹</translation>
    </message>
    <message>
      <source>New downloads will go to {folder}.</source>
      <translation>新下载将保存到 {folder}。</translation>
    </message>
    <message>
      <source>Stop listing them</source>
      <translation>不再列出</translation>
    </message>
    <message>
      <source>The models in {old} stay there. Go on listing them, and use the new folder for new downloads only?</source>
      <translation>{old} 中的模型留在那里。是否继续列出它们，新文件夹只用于新下载？</translation>
    </message>
  </context>
  <context>
    <name>ModelManager</name>
    <message>
      <source>It is the newest version.</source>
      <translation>这是最新版本。</translation>
    </message>
    <message>
      <source>The Hub has another version of this file.</source>
      <translation>Hub 上有此文件的其他版本。</translation>
    </message>
  </context>
  <context>
    <name>ModelPicker</name>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>内置，只知道示例问题</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>选择模型</translation>
    </message>
    <message>
      <source>Filter models</source>
      <translation>筛选模型</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>No model contains “{text}”.</source>
      <translation>没有模型包含“{text}”。</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>未加载模型</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>打开 GGUF 文件…</translation>
    </message>
    <message>
      <source>Unload the model</source>
      <translation>卸载模型</translation>
    </message>
    <message>
      <source>current model</source>
      <translation>当前模型</translation>
    </message>
  </context>
  <context>
    <name>ModelView</name>
    <message>
      <source>About this model</source>
      <translation>关于此模型</translation>
    </message>
    <message>
      <source>Base model</source>
      <translation>基础模型</translation>
    </message>
    <message>
      <source>Base: {name}</source>
      <translation>基于：{name}</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>上下文</translation>
    </message>
    <message>
      <source>Context {size}</source>
      <translation>上下文 {size}</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>须知</translation>
    </message>
    <message>
      <source>How to talk to it</source>
      <translation>对话方式</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
    <message>
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>提示词格式</translation>
    </message>
    <message>
      <source>Read the card of {repo}</source>
      <translation>阅读 {repo} 的模型卡</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <translation>阅读许可证</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>发布说明</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>发布日期</translation>
    </message>
    <message>
      <source>System message</source>
      <translation>系统消息</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>条款</translation>
    </message>
    <message>
      <source>The chat template in the file</source>
      <translation>文件中的聊天模板</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Up to {limit} tokens; {start} is a good start</source>
      <translation>最多 {limit} 个 token；从 {start} 开始较好</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>作者 {author}</translation>
    </message>
    <message>
      <source>{limit} tokens</source>
      <translation>{limit} 个 token</translation>
    </message>
    <message>
      <source>{name}. Asks to be accepted once, before the first download.</source>
      <translation>{name}。首次下载前需要接受一次。</translation>
    </message>
    <message>
      <source>{size} parameters</source>
      <translation>{size} 参数</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Fits</source>
      <translation>放得下</translation>
    </message>
    <message>
      <source>Fits here</source>
      <translation>适合此处</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>已安装</translation>
    </message>
    <message>
      <source>Models shown</source>
      <translation>显示的模型</translation>
    </message>
    <message>
      <source>Search Hugging Face</source>
      <translation>搜索 Hugging Face</translation>
    </message>
  </context>
  <context>
    <name>MoreLoadSettings</name>
    <message>
      <source>How the GPUs share the model: one alone, whole layers each, or rows of each matrix.</source>
      <translation>多个 GPU 如何分担模型：单独一个、各负责整层，或各负责每个矩阵的若干行。</translation>
    </message>
    <message>
      <source>Keeps the model in RAM, so that the system never moves it to disk.</source>
      <translation>将模型保留在内存中，系统不会把它换出到磁盘。</translation>
    </message>
    <message>
      <source>Not used while the model is split by layers.</source>
      <translation>模型按层拆分时不使用。</translation>
    </message>
    <message>
      <source>Not used with one GPU.</source>
      <translation>只有一个 GPU 时不使用。</translation>
    </message>
    <message>
      <source>Reads the file as it is needed instead of copying it to memory first.</source>
      <translation>按需读取文件，而不是先复制到内存。</translation>
    </message>
    <message>
      <source>The GPU that holds the model, or what cannot be split by rows.</source>
      <translation>存放模型或不能按行拆分部分的 GPU。</translation>
    </message>
  </context>
  <context>
    <name>NameField</name>
    <message>
      <source>A name is needed.</source>
      <translation>需要一个名称。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
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
      <translation>没有正在进行的下载</translation>
    </message>
  </context>
  <context>
    <name>NetworkCard</name>
    <message>
      <source>At the same time</source>
      <translation>同时进行</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Pause all when metered</source>
      <translation>按流量计费时全部暂停</translation>
    </message>
    <message>
      <source>Pause over {size} when metered</source>
      <translation>按流量计费时暂停超过 {size} 的下载</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>速度限制</translation>
    </message>
    <message>
      <source>Speed of the last 60 seconds</source>
      <translation>最近 60 秒的速度</translation>
    </message>
    <message>
      <source>The last 60 seconds</source>
      <translation>最近 60 秒</translation>
    </message>
  </context>
  <context>
    <name>NetworkChecks</name>
    <message>
      <source>A proxy is written as http://host:port.</source>
      <translation>代理的写法是 http://host:port。</translation>
    </message>
    <message>
      <source>An address begins with https:// or http://, such as {example}.</source>
      <translation>地址以 https:// 或 http:// 开头，例如 {example}。</translation>
    </message>
    <message>
      <source>The address must not have a name or password in it; the token has its own field.</source>
      <translation>地址中不能含有用户名或密码；令牌有自己的输入框。</translation>
    </message>
    <message>
      <source>The address must not have a “?” or “#” in it.</source>
      <translation>地址中不能含有“?”或“#”。</translation>
    </message>
    <message>
      <source>There is no certificate in this file. A PEM file is needed.</source>
      <translation>此文件中没有证书。需要 PEM 文件。</translation>
    </message>
    <message>
      <source>This file cannot be read: {reason}.</source>
      <translation>无法读取此文件：{reason}。</translation>
    </message>
  </context>
  <context>
    <name>NetworkSection</name>
    <message>
      <source>Accelerated downloads</source>
      <translation>加速下载</translation>
    </message>
    <message>
      <source>Address of the Hub</source>
      <translation>Hub 地址</translation>
    </message>
    <message>
      <source>At the same time</source>
      <translation>同时进行</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
      <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Certificates (CA bundle)</source>
      <translation>证书（CA 包）</translation>
    </message>
    <message>
      <source>Choose a certificate file</source>
      <translation>选择证书文件</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>连接数</translation>
    </message>
    <message>
      <source>Empty: as the system has it</source>
      <translation>留空：按系统设置</translation>
    </message>
    <message>
      <source>Empty: the system's own</source>
      <translation>留空：使用系统自带的</translation>
    </message>
    <message>
      <source>For each download; more help where the server slows each one down</source>
      <translation>每个下载的连接数；服务器限制单个连接速度时，越多越有帮助</translation>
    </message>
    <message>
      <source>Network and downloads</source>
      <translation>网络和下载</translation>
    </message>
    <message>
      <source>Of all downloads together</source>
      <translation>所有下载合计</translation>
    </message>
    <message>
      <source>Proxy</source>
      <translation>代理</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>速度限制</translation>
    </message>
    <message>
      <source>The Hub, or a mirror of it</source>
      <translation>Hub，或它的镜像</translation>
    </message>
    <message>
      <source>The others wait</source>
      <translation>其他下载等待</translation>
    </message>
    <message>
      <source>Until the network is no longer metered</source>
      <translation>直到网络不再按流量计费</translation>
    </message>
    <message>
      <source>Wait when metered</source>
      <translation>按流量计费时等待</translation>
    </message>
    <message>
      <source>hf_transfer for new files: faster on very fast lines, unused with a speed limit, proxy or CA bundle</source>
      <translation>新文件使用 hf_transfer：在很快的线路上更快；有速度限制、代理或 CA 包时不使用</translation>
    </message>
  </context>
  <context>
    <name>NotesView</name>
    <message>
      <source>What is new</source>
      <translation>新内容</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>隐藏详情</translation>
    </message>
  </context>
  <context>
    <name>NoticeRow</name>
    <message>
      <source>Back to the end of the chat</source>
      <translation>回到对话末尾</translation>
    </message>
    <message>
      <source>Cancel editing</source>
      <translation>取消编辑</translation>
    </message>
    <message>
      <source>Editing the answer. Esc to cancel.</source>
      <translation>正在编辑回答。按 Esc 取消。</translation>
    </message>
    <message>
      <source>Editing your message. Esc to cancel.</source>
      <translation>正在编辑你的消息。按 Esc 取消。</translation>
    </message>
    <message>
      <source>Your next message begins a new branch here. Esc to go back.</source>
      <translation>你的下一条消息将从这里开始新分支。按 Esc 返回。</translation>
    </message>
  </context>
  <context>
    <name>NumberRow</name>
    <message>
      <source>“{name}” is on. Turn it off to choose a number.</source>
      <translation>“{name}”已开启。关闭后才能选择数值。</translation>
    </message>
  </context>
  <context>
    <name>OtherFormats</name>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open the GGUF repository</source>
      <translation>打开 GGUF 仓库</translation>
    </message>
    <message>
      <source>Open {repo}</source>
      <translation>打开 {repo}</translation>
    </message>
    <message>
      <source>Other formats</source>
      <translation>其他格式</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF files. The repositories below hold the same model for other programs and cannot run here. Their GGUF sibling is {repo}.</source>
      <translation>llama.cpp 运行 GGUF 文件。下列仓库包含供其他程序使用的同一模型，无法在这里运行。对应的 GGUF 仓库是 {repo}。</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>The conversation could not be stored</source>
      <translation>无法保存对话</translation>
    </message>
    <message>
      <source>What is on the screen stays there until it is stored; Synthia tries again by itself.</source>
      <translation>屏幕上的内容会一直保留到保存为止；Synthia 会自动重试。</translation>
    </message>
  </context>
  <context>
    <name>Outside</name>
    <message>
      <source>Copy address</source>
      <translation>复制地址</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open a link</source>
      <translation>打开链接</translation>
    </message>
    <message>
      <source>Open a page of {host} in the browser?</source>
      <translation>在浏览器中打开 {host} 的网页？</translation>
    </message>
    <message>
      <source>Save code</source>
      <translation>保存代码</translation>
    </message>
    <message>
      <source>Write a mail to {address}?</source>
      <translation>给 {address} 写邮件？</translation>
    </message>
  </context>
  <context>
    <name>PackageTarget</name>
    <message>
      <source>Checking the signature…</source>
      <translation>正在检查签名…</translation>
    </message>
    <message>
      <source>Choose the folder for the download</source>
      <translation>选择下载文件夹</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Folder for the download</source>
      <translation>下载文件夹</translation>
    </message>
    <message>
      <source>Into</source>
      <translation>保存到</translation>
    </message>
  </context>
  <context>
    <name>PanelFrame</name>
    <message>
      <source>Close {title}</source>
      <translation>关闭{title}</translation>
    </message>
  </context>
  <context>
    <name>PanelHost</name>
    <message>
      <source>No system prompt</source>
      <translation>无系统提示词</translation>
    </message>
    <message>
      <source>Own sampling</source>
      <translation>自定义采样</translation>
    </message>
    <message>
      <source>Own system prompt</source>
      <translation>自定义系统提示词</translation>
    </message>
  </context>
  <context>
    <name>PartList</name>
    <message>
      <source>Parts of the program</source>
      <translation>程序的组件</translation>
    </message>
  </context>
  <context>
    <name>PickerButton</name>
    <message>
      <source>Model: {name} {tag}</source>
      <translation>模型：{name} {tag}</translation>
    </message>
    <message>
      <source>{name}: choose another model  ({keys})</source>
      <translation>{name}：选择其他模型（{keys}）</translation>
    </message>
  </context>
  <context>
    <name>PlanLegend</name>
    <message>
      <source>Compute</source>
      <translation>计算</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>放不下</translation>
    </message>
    <message>
      <source>KV cache</source>
      <translation>KV 缓存</translation>
    </message>
    <message>
      <source>Kept free</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Weights in RAM</source>
      <translation>内存中的权重</translation>
    </message>
    <message>
      <source>Weights on GPU</source>
      <translation>GPU 上的权重</translation>
    </message>
  </context>
  <context>
    <name>PlanNotice</name>
    <message>
      <source>The GPU cannot be used</source>
      <translation>无法使用 GPU</translation>
    </message>
    <message>
      <source>{why} Models run in RAM meanwhile, which works but is slower.</source>
      <translation>{why} 在此期间模型在内存中运行，可以使用但较慢。</translation>
    </message>
  </context>
  <context>
    <name>Prediction</name>
    <message>
      <source>16 bit</source>
      <translation>16 位</translation>
    </message>
    <message>
      <source>4 bit</source>
      <translation>4 位</translation>
    </message>
    <message>
      <source>8 bit</source>
      <translation>8 位</translation>
    </message>
  </context>
  <context>
    <name>PredictionBar</name>
    <message>
      <source>Cache to predict for</source>
      <translation>用于预测的缓存</translation>
    </message>
    <message>
      <source>Context to predict for</source>
      <translation>用于预测的上下文</translation>
    </message>
    <message>
      <source>Predicted for a context of</source>
      <translation>预测所用上下文为</translation>
    </message>
    <message>
      <source>and a cache of</source>
      <translation>缓存为</translation>
    </message>
    <message>
      <source>{n} tokens</source>
      <translation>{n} 个 token</translation>
    </message>
  </context>
  <context>
    <name>PrefillRow</name>
    <message>
      <source>First words of the answer</source>
      <translation>回答的开头</translation>
    </message>
    <message>
      <source>Let the answer begin freely</source>
      <translation>让回答自由开头</translation>
    </message>
    <message>
      <source>The answer begins with</source>
      <translation>回答的开头为</translation>
    </message>
  </context>
  <context>
    <name>Presence</name>
    <message>
      <source>Its icon in the tray shows the window again. Settings, Desktop changes this.</source>
      <translation>点击托盘中的图标可重新显示窗口。可在“设置”的“桌面”中更改。</translation>
    </message>
    <message>
      <source>Synthia goes on without its window</source>
      <translation>Synthia 在没有窗口的情况下继续运行</translation>
    </message>
  </context>
  <context>
    <name>PresetDesk</name>
    <message>
      <source>Export presets</source>
      <translation>导出预设</translation>
    </message>
    <message>
      <source>Import presets</source>
      <translation>导入预设</translation>
    </message>
    <message>
      <source>Preset “{name}” deleted.</source>
      <translation>预设“{name}”已删除。</translation>
    </message>
    <message>
      <source>Presets (*.json)</source>
      <translation>预设 (*.json)</translation>
    </message>
    <message>
      <source>Presets (*.json);;All files (*)</source>
      <translation>预设 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Presets imported</source>
      <translation>预设已导入</translation>
    </message>
    <message>
      <source>You have all of them already.</source>
      <translation>这些预设你都已有。</translation>
    </message>
    <message>
      <source>{system} system prompts and {sampling} sampling presets are new.</source>
      <translation>新增 {system} 个系统提示词和 {sampling} 个采样预设。</translation>
    </message>
  </context>
  <context>
    <name>PresetRow</name>
    <message>
      <source>Custom</source>
      <translation>自定义</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Export all own presets…</source>
      <translation>导出所有自己的预设…</translation>
    </message>
    <message>
      <source>Export this preset…</source>
      <translation>导出此预设…</translation>
    </message>
    <message>
      <source>Import presets…</source>
      <translation>导入预设…</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Name of the new preset</source>
      <translation>新预设的名称</translation>
    </message>
    <message>
      <source>New name of the preset</source>
      <translation>预设的新名称</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save as a new preset…</source>
      <translation>另存为新预设…</translation>
    </message>
    <message>
      <source>Save the changes in “{name}”</source>
      <translation>保存“{name}”的更改</translation>
    </message>
    <message>
      <source>Save, rename, import presets</source>
      <translation>保存、重命名、导入预设</translation>
    </message>
    <message>
      <source>Your own preset.</source>
      <translation>你自己的预设。</translation>
    </message>
  </context>
  <context>
    <name>ProblemView</name>
    <message>
      <source>Copy report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Engine log</source>
      <translation>引擎日志</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>隐藏详情</translation>
    </message>
    <message>
      <source>What is safe</source>
      <translation>未受影响的内容</translation>
    </message>
    <message>
      <source>What was tried</source>
      <translation>已尝试的操作</translation>
    </message>
    <message>
      <source>What you can do</source>
      <translation>你可以做什么</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>Choose another one with --data-dir, or make this one writable.</source>
      <translation>用 --data-dir 选择其他文件夹，或使此文件夹可写。</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>The data folder cannot be made</source>
      <translation>无法创建数据文件夹</translation>
    </message>
  </context>
  <context>
    <name>PromptEditor</name>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
  </context>
  <context>
    <name>PromptPanel</name>
    <message>
      <source>Auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Auto: {format}</source>
      <translation>自动：{format}</translation>
    </message>
    <message>
      <source>Draws a dot for each space, so that a wrong one can be seen.</source>
      <translation>每个空格显示为一个点，以便看出多余的空格。</translation>
    </message>
    <message>
      <source>How the conversation is written out for the model; the wrong one spoils its answers.</source>
      <translation>对话以何种格式写给模型；格式不对会使回答变差。</translation>
    </message>
    <message>
      <source>New chats begin with it too. A change here changes it for them; older chats keep theirs.</source>
      <translation>新对话也以它开始。这里的更改对新对话生效；旧对话保持自己的设置。</translation>
    </message>
    <message>
      <source>New chats begin with the default; a change here is only for this one.</source>
      <translation>新对话以默认值开始；这里的更改仅用于此对话。</translation>
    </message>
    <message>
      <source>Prompt format</source>
      <translation>提示词格式</translation>
    </message>
    <message>
      <source>Show spaces and line ends</source>
      <translation>显示空格和行尾</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>系统提示词</translation>
    </message>
    <message>
      <source>System prompt and format</source>
      <translation>系统提示词和格式</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>从下一个回答起生效。</translation>
    </message>
    <message>
      <source>Tells the model who it is and how to answer, before the first message.</source>
      <translation>在第一条消息之前告诉模型它是谁、如何回答。</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>{model} 的默认值</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>通用默认值</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>仅此对话</translation>
    </message>
    <message>
      <source>This model has no such format. In use: {format}.</source>
      <translation>此模型没有这种格式。正在使用：{format}。</translation>
    </message>
    <message>
      <source>What the model reads next</source>
      <translation>模型接下来读取的内容</translation>
    </message>
    <message>
      <source>Your own text.</source>
      <translation>你自己的文本。</translation>
    </message>
  </context>
  <context>
    <name>PromptPreview</name>
    <message>
      <source>Exact prompt of the next turn</source>
      <translation>下一轮的确切提示词</translation>
    </message>
    <message>
      <source>The exact text is shown once a model is loaded.</source>
      <translation>加载模型后显示确切文本。</translation>
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
      <translation>内存</translation>
    </message>
  </context>
  <context>
    <name>QuantTable</name>
    <message>
      <source>1 older variant hidden.</source>
      <translation>已隐藏 1 个较旧的变体。</translation>
    </message>
    <message>
      <source>About</source>
      <translation>约</translation>
    </message>
    <message>
      <source>About this size; the Hub tells it exactly before the download</source>
      <translation>大约此大小；下载前 Hub 会给出确切大小</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>正在下载</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>下载…</translation>
    </message>
    <message>
      <source>Excellent</source>
      <translation>极好</translation>
    </message>
    <message>
      <source>Fair</source>
      <translation>尚可</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>适合程度</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>已安装</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>低</translation>
    </message>
    <message>
      <source>Measure this computer</source>
      <translation>测量此电脑</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>需要</translation>
    </message>
    <message>
      <source>No memory plan: {why}</source>
      <translation>没有内存规划：{why}</translation>
    </message>
    <message>
      <source>No plan</source>
      <translation>没有规划</translation>
    </message>
    <message>
      <source>Predicted: tokens that the model writes in a second. A word has one to two tokens.</source>
      <translation>预测：模型每秒写出的 token 数。一个汉字约为一个 token。</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>Quant</source>
      <translation>量化版本</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>Recommended: {reason}</source>
      <translation>推荐：{reason}</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Speeds are not known yet.</source>
      <translation>尚不知道速度。</translation>
    </message>
    <message>
      <source>Takes about ten seconds and tells how fast models will answer here</source>
      <translation>约需十秒，可得知模型在此处回答的速度</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Update available</source>
      <translation>有更新</translation>
    </message>
    <message>
      <source>Very good</source>
      <translation>很好</translation>
    </message>
    <message>
      <source>What the model takes of the memory that is free for it, on one scale. The outlined end is kept free for the system.</source>
      <translation>模型占用其可用内存的情况，使用统一比例。带轮廓的末端为系统保留。</translation>
    </message>
    <message>
      <source>no memory plan: {why}</source>
      <translation>没有内存规划：{why}</translation>
    </message>
    <message>
      <source>quality {grade}</source>
      <translation>质量{grade}</translation>
    </message>
    <message>
      <source>recommended: {reason}</source>
      <translation>推荐：{reason}</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>大小未知</translation>
    </message>
    <message>
      <source>{n} bytes</source>
      <translation>{n} 字节</translation>
    </message>
    <message>
      <source>{n} older variants hidden.</source>
      <translation>已隐藏 {n} 个较旧的变体。</translation>
    </message>
    <message>
      <source>{n} parts, joined while downloading</source>
      <translation>{n} 个分片，下载时合并</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>Active</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Cancel download</source>
      <translation>取消下载</translation>
    </message>
    <message>
      <source>Cancel the download of “{title}”?</source>
      <translation>取消“{title}”的下载？</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>复制详情</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>立即下载</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move to the top</source>
      <translation>移到最前</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Needs your attention</source>
      <translation>需要你处理</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>打开网页</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>从列表移除</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>The {size} received so far are removed from this computer.</source>
      <translation>已接收的 {size} 将从此电脑移除。</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
  </context>
  <context>
    <name>QuickSwitcher</name>
    <message>
      <source># chats   @ models   &gt; actions   {tab} switches between them   {enter} opens</source>
      <translation># 对话   @ 模型   &gt; 操作   {tab} 切换   {enter} 打开</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Go to a chat, a model or an action</source>
      <translation>转到对话、模型或操作</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Nothing is called “{text}”.</source>
      <translation>没有名为“{text}”的内容。</translation>
    </message>
    <message>
      <source>Only actions.   {enter} does it</source>
      <translation>仅操作。   {enter} 执行</translation>
    </message>
    <message>
      <source>Only chats.   {enter} opens</source>
      <translation>仅对话。   {enter} 打开</translation>
    </message>
    <message>
      <source>Only models.   {enter} loads   {ctrl} loads and shows the load settings</source>
      <translation>仅模型。   {enter} 加载   {ctrl} 加载并显示加载设置</translation>
    </message>
    <message>
      <source>Quick switcher</source>
      <translation>快速切换器</translation>
    </message>
    <message>
      <source>There is nothing here yet.</source>
      <translation>这里还没有内容。</translation>
    </message>
    <message>
      <source>What answers to what is typed</source>
      <translation>与输入相符的内容</translation>
    </message>
    <message>
      <source>action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
  </context>
  <context>
    <name>Readings</name>
    <message>
      <source>Remove it, or attach the text another way.</source>
      <translation>移除它，或以其他方式附加文本。</translation>
    </message>
    <message>
      <source>Something unexpected happened. The file and your message are unchanged.</source>
      <translation>发生了意外情况。文件和你的消息没有改变。</translation>
    </message>
    <message>
      <source>The file could not be read</source>
      <translation>无法读取文件</translation>
    </message>
  </context>
  <context>
    <name>ReasoningButton</name>
    <message>
      <source>Reasoning</source>
      <translation>思考过程</translation>
    </message>
  </context>
  <context>
    <name>ReasoningView</name>
    <message>
      <source>Thinking</source>
      <translation>正在思考</translation>
    </message>
    <message>
      <source>Thinking, {n} s</source>
      <translation>正在思考，{n} 秒</translation>
    </message>
    <message>
      <source>Thought for {n} s</source>
      <translation>思考了 {n} 秒</translation>
    </message>
  </context>
  <context>
    <name>RefusalRow</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>Repeats</name>
    <message>
      <source>An answer is being written.</source>
      <translation>正在书写回答。</translation>
    </message>
    <message>
      <source>It is not known what this answer was written with.</source>
      <translation>不知道此回答是用什么写的。</translation>
    </message>
    <message>
      <source>It was written by {file}, which is not the model that is chosen now.</source>
      <translation>它由 {file} 写成，而这不是现在选择的模型。</translation>
    </message>
  </context>
  <context>
    <name>RepositoryFiles</name>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>GGUF repositories</source>
      <translation>GGUF 仓库</translation>
    </message>
    <message>
      <source>Looking for GGUF files of the same model.</source>
      <translation>正在查找同一模型的 GGUF 文件。</translation>
    </message>
    <message>
      <source>No GGUF repository says that it was made from this one.</source>
      <translation>没有 GGUF 仓库注明由此仓库制作。</translation>
    </message>
    <message>
      <source>Projectors</source>
      <translation>投影器</translation>
    </message>
    <message>
      <source>Search for “{name}”</source>
      <translation>搜索“{name}”</translation>
    </message>
    <message>
      <source>The same model is in these GGUF repositories.</source>
      <translation>这些 GGUF 仓库中有同一模型。</translation>
    </message>
    <message>
      <source>With one of them beside it, the model can read pictures.</source>
      <translation>旁边配有其中之一，模型就能读取图片。</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository has none</source>
      <translation>llama.cpp 运行 GGUF，而此仓库没有</translation>
    </message>
    <message>
      <source>llama.cpp runs GGUF, and this repository holds {kinds}</source>
      <translation>llama.cpp 运行 GGUF，而此仓库包含 {kinds}</translation>
    </message>
    <message>
      <source>{count} files</source>
      <translation>{count} 个文件</translation>
    </message>
  </context>
  <context>
    <name>RepositoryHeader</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Base: {repository}</source>
      <translation>基于：{repository}</translation>
    </message>
    <message>
      <source>Branch</source>
      <translation>分支</translation>
    </message>
    <message>
      <source>Branch, tag or commit</source>
      <translation>分支、标签或提交</translation>
    </message>
    <message>
      <source>Choose a branch or tag, or type one, then press Enter</source>
      <translation>选择分支或标签，或输入名称后按 Enter</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Gated</source>
      <translation>需授权</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>打开页面</translation>
    </message>
    <message>
      <source>Open {repository}</source>
      <translation>打开 {repository}</translation>
    </message>
    <message>
      <source>Shown of it</source>
      <translation>显示内容</translation>
    </message>
    <message>
      <source>Updated {when}</source>
      <translation>更新于{when}</translation>
    </message>
    <message>
      <source>by {author}</source>
      <translation>作者 {author}</translation>
    </message>
    <message>
      <source>{count} downloads</source>
      <translation>{count} 次下载</translation>
    </message>
    <message>
      <source>{count} likes</source>
      <translation>{count} 个赞</translation>
    </message>
  </context>
  <context>
    <name>RepositoryPage</name>
    <message>
      <source>Accept them on the repository's page with your Hugging Face account, then enter an access token of that account in Settings, under Network and downloads. Until then its downloads are refused.</source>
      <translation>请用你的 Hugging Face 账户在仓库页面上接受条款，然后在“设置”的“网络和下载”中输入该账户的访问令牌。在此之前，下载会被拒绝。</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>打开页面</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>正在打开 {name}</translation>
    </message>
    <message>
      <source>Reading the model card</source>
      <translation>正在读取模型卡</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>仓库</translation>
    </message>
    <message>
      <source>The author asks you to accept terms first</source>
      <translation>作者要求先接受条款</translation>
    </message>
    <message>
      <source>This repository has no model card.</source>
      <translation>此仓库没有模型卡。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>{name} is open</source>
      <translation>{name} 已打开</translation>
    </message>
  </context>
  <context>
    <name>RowActions</name>
    <message>
      <source>Cancel download</source>
      <translation>取消下载</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Download now</source>
      <translation>立即下载</translation>
    </message>
    <message>
      <source>Open page</source>
      <translation>打开网页</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
  </context>
  <context>
    <name>Said</name>
    <message>
      <source>"{name}" is one of several pieces that one GGUF file was cut into for the download.</source>
      <translation>“{name}”是一个 GGUF 文件为便于下载而切成的若干块之一。</translation>
    </message>
    <message>
      <source>1 part is in the folder, and {missing} is not.</source>
      <translation>文件夹中有 1 个分片，缺少 {missing}。</translation>
    </message>
    <message>
      <source>20 % more data than 1.1 and twice the training time.</source>
      <translation>数据比 1.1 多 20%，训练时间为其两倍。</translation>
    </message>
    <message>
      <source>4 bit, group 128: less memory than group 64, slightly less exact</source>
      <translation>4 位，组 128：占用内存少于组 64，精度略低</translation>
    </message>
    <message>
      <source>4 bit, group 32: best 4-bit quality, most memory</source>
      <translation>4 位，组 32：4 位中质量最佳，占用内存最多</translation>
    </message>
    <message>
      <source>4 bit, group 64: less memory than group 32, slightly less exact</source>
      <translation>4 位，组 64：占用内存少于组 32，精度略低</translation>
    </message>
    <message>
      <source>8 bit, group 128: better than no groups</source>
      <translation>8 位，组 128：优于不分组</translation>
    </message>
    <message>
      <source>8 bit, group 32: best quality of all</source>
      <translation>8 位，组 32：质量最佳</translation>
    </message>
    <message>
      <source>8 bit, no groups: least memory of the 8-bit ones</source>
      <translation>8 位，不分组：8 位中占用内存最少</translation>
    </message>
    <message>
      <source>A 34B model of the 1.2 generation, by its file sizes built on Code Llama 34B. Its original card could not be found.</source>
      <translation>1.2 代的 34B 模型，从文件大小看基于 Code Llama 34B。未能找到原始模型卡。</translation>
    </message>
    <message>
      <source>A 70B model of the 1.5 generation. Its card says little about the training.</source>
      <translation>1.5 代的 70B 模型。其模型卡对训练介绍很少。</translation>
    </message>
    <message>
      <source>A KV cache in {value} cannot be used while flash attention is off.</source>
      <translation>Flash Attention 关闭时，不能使用 {value} 的 KV 缓存。</translation>
    </message>
    <message>
      <source>A Llama 2 13B model trained on Orca-style data, with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>基于 Llama 2 13B，用 Orca 风格数据训练，具有通用的 Tree of Thoughts 和 Chain of Thought 推理。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>A Llama 2 70B model, the first Synthia with general Tree of Thoughts reasoning. Uncensored: check important answers.</source>
      <translation>基于 Llama 2 70B，首个具有通用 Tree of Thoughts 推理的 Synthia。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>A Llama 2 7B model with general Tree of Thoughts and Chain of Thought reasoning. Uncensored: check important answers.</source>
      <translation>基于 Llama 2 7B，具有通用的 Tree of Thoughts 和 Chain of Thought 推理。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>A Mistral 7B model between 1.3 and 2.0. Its card says little about the training.</source>
      <translation>介于 1.3 和 2.0 之间的 Mistral 7B 模型。其模型卡对训练介绍很少。</translation>
    </message>
    <message>
      <source>A Mistral 7B model of the second generation. Its card says little about the training.</source>
      <translation>第二代的 Mistral 7B 模型。其模型卡对训练介绍很少。</translation>
    </message>
    <message>
      <source>A file arrived damaged</source>
      <translation>一个文件在传输中损坏</translation>
    </message>
    <message>
      <source>A file of this download would be stored elsewhere</source>
      <translation>此下载中有一个文件会保存到别处</translation>
    </message>
    <message>
      <source>A file of this name is there already</source>
      <translation>已有同名文件</translation>
    </message>
    <message>
      <source>A file of this repository cannot be stored</source>
      <translation>此仓库中有一个文件无法保存</translation>
    </message>
    <message>
      <source>A general-purpose model of 11 billion parameters on the Synthia 3.0 data: about ten thousand chosen samples instead of many. Uncensored: check important answers.</source>
      <translation>基于 Synthia 3.0 数据的 110 亿参数通用模型：约一万条精选样本，而非大量样本。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>A laptop-sized model by Google with four billion effective parameters.</source>
      <translation>Google 的笔记本电脑级模型，有效参数 40 亿。</translation>
    </message>
    <message>
      <source>A laptop-sized model with a long context that knows many languages.</source>
      <translation>笔记本电脑级模型，上下文长，掌握多种语言。</translation>
    </message>
    <message>
      <source>A large model with a long context for computers with much memory.</source>
      <translation>上下文很长的大型模型，适合内存大的电脑。</translation>
    </message>
    <message>
      <source>A link cannot be moved</source>
      <translation>链接无法移动</translation>
    </message>
    <message>
      <source>A little freedom. Suits most models and questions.</source>
      <translation>略有自由度。适合大多数模型和问题。</translation>
    </message>
    <message>
      <source>A mixture of experts by Google: about 4 of its 26 billion parameters work on each token, so it is fast.</source>
      <translation>Google 的混合专家模型：每个 token 只用 260 亿参数中的约 40 亿，因此很快。</translation>
    </message>
    <message>
      <source>A model for computers with 16 GB of memory, with a long context and many languages.</source>
      <translation>适合 16 GB 内存电脑的模型，上下文长，掌握多种语言。</translation>
    </message>
    <message>
      <source>A model in several parts is opened through its first part.</source>
      <translation>分片模型通过其第一个分片打开。</translation>
    </message>
    <message>
      <source>A newer Synthia may be able to read it.</source>
      <translation>更新版本的 Synthia 也许能读取它。</translation>
    </message>
    <message>
      <source>A part cannot be read</source>
      <translation>有一个分片无法读取</translation>
    </message>
    <message>
      <source>A part is no file</source>
      <translation>有一个分片不是文件</translation>
    </message>
    <message>
      <source>A personal assistant and agent on Qwen3.8 27B that can think before it answers.</source>
      <translation>基于 Qwen3.8 27B 的个人助理和智能体，可以先思考再回答。</translation>
    </message>
    <message>
      <source>A private one shows only with your token, which Settings takes.</source>
      <translation>私有仓库只有使用你的令牌才会显示，令牌在“设置”中输入。</translation>
    </message>
    <message>
      <source>A small business model by IBM that follows instructions and calls tools.</source>
      <translation>IBM 的小型商用模型，能遵循指令并调用工具。</translation>
    </message>
    <message>
      <source>A small model by Microsoft, good at reasoning and mathematics for its size.</source>
      <translation>Microsoft 的小型模型，以其大小而言擅长推理和数学。</translation>
    </message>
    <message>
      <source>A small model with a long context that knows many languages.</source>
      <translation>小型模型，上下文长，掌握多种语言。</translation>
    </message>
    <message>
      <source>A small open model for six European languages that can think before it answers.</source>
      <translation>面向六种欧洲语言的小型开放模型，可以先思考再回答。</translation>
    </message>
    <message>
      <source>A very small model that answers fast on any computer. It can think before it answers.</source>
      <translation>非常小的模型，在任何电脑上都能快速回答。可以先思考再回答。</translation>
    </message>
    <message>
      <source>A web page came instead</source>
      <translation>收到的是网页而不是文件</translation>
    </message>
    <message>
      <source>About ten thousand samples on Mixtral. The author warns that it is probably over-fitted because of a high learning rate.</source>
      <translation>在 Mixtral 上用约一万条样本训练。作者提醒，由于学习率高，它可能过拟合。</translation>
    </message>
    <message>
      <source>Accept the terms on the model's page, and enter a token of the same account in Settings.</source>
      <translation>在模型页面上接受条款，并在“设置”中输入同一账户的令牌。</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning, which the system message calls for.</source>
      <translation>增加了通用的 Tree of Thoughts 和 Chain of Thought 推理，由系统消息启用。</translation>
    </message>
    <message>
      <source>Adds general Tree of Thoughts and Chain of Thought reasoning.</source>
      <translation>增加了通用的 Tree of Thoughts 和 Chain of Thought 推理。</translation>
    </message>
    <message>
      <source>After it was interrupted the parts were changed: {what}. Nothing was changed now.</source>
      <translation>中断之后分片有改动：{what}。现在没有任何改动。</translation>
    </message>
    <message>
      <source>Always the likeliest word: the same question gives the same answer.</source>
      <translation>始终取最可能的词：同样的问题得到同样的回答。</translation>
    </message>
    <message>
      <source>An RPC server does not answer</source>
      <translation>有一个 RPC 服务器没有响应</translation>
    </message>
    <message>
      <source>An RPC server is busy</source>
      <translation>有一个 RPC 服务器正忙</translation>
    </message>
    <message>
      <source>An unexpected error happened: {unexpected}.</source>
      <translation>发生意外错误：{unexpected}。</translation>
    </message>
    <message>
      <source>Another Synthia uses the data folder {folder}.</source>
      <translation>另一个 Synthia 正在使用数据文件夹 {folder}。</translation>
    </message>
    <message>
      <source>Another program holds {path}.</source>
      <translation>另一个程序占用着 {path}。</translation>
    </message>
    <message>
      <source>Another program joins {name} at this moment.</source>
      <translation>另一个程序此刻正在合并 {name}。</translation>
    </message>
    <message>
      <source>Another program wrote to {name} at the same time, so what was read may be of two versions.</source>
      <translation>另一个程序同时写入了 {name}，读到的内容可能来自两个版本。</translation>
    </message>
    <message>
      <source>Another program, or another window of this one, is downloading {name}. Its download goes on.</source>
      <translation>另一个程序或本程序的另一个窗口正在下载 {name}。其下载会继续。</translation>
    </message>
    <message>
      <source>Another version of this file is being downloaded</source>
      <translation>此文件的另一个版本正在下载</translation>
    </message>
    <message>
      <source>Apache License 2.0</source>
      <translation>Apache 许可证 2.0</translation>
    </message>
    <message>
      <source>Apache-2.0</source>
      <translation>Apache-2.0</translation>
    </message>
    <message>
      <source>At {revision} it has {names}.</source>
      <translation>在 {revision} 中有 {names}。</translation>
    </message>
    <message>
      <source>Attach a part of it.</source>
      <translation>请附加其中一部分。</translation>
    </message>
    <message>
      <source>Attach another file.</source>
      <translation>请附加其他文件。</translation>
    </message>
    <message>
      <source>Attach it again once it is saved.</source>
      <translation>保存后再次附加。</translation>
    </message>
    <message>
      <source>Attach it again; if it fails once more, save it anew in another program.</source>
      <translation>请再次附加；如果仍然失败，用其他程序重新保存。</translation>
    </message>
    <message>
      <source>Attach it from where it is now.</source>
      <translation>请从它现在的位置附加。</translation>
    </message>
    <message>
      <source>Attach text, Markdown, code, PDF or DOCX.</source>
      <translation>请附加文本、Markdown、代码、PDF 或 DOCX。</translation>
    </message>
    <message>
      <source>Attach the file again.</source>
      <translation>请再次附加该文件。</translation>
    </message>
    <message>
      <source>Attach the files that are in it one by one.</source>
      <translation>请逐个附加其中的文件。</translation>
    </message>
    <message>
      <source>Attached: {name}</source>
      <translation>附件：{name}</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>均衡</translation>
    </message>
    <message>
      <source>Balanced; recommended by the card</source>
      <translation>均衡；模型卡推荐</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>开始于</translation>
    </message>
    <message>
      <source>Change the file's permissions.</source>
      <translation>请更改文件的权限。</translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Check how the name is written.</source>
      <translation>请检查名称的写法。</translation>
    </message>
    <message>
      <source>Check that it is there and whole.</source>
      <translation>请检查它是否存在且完整。</translation>
    </message>
    <message>
      <source>Check that the disk has room and the folder can be written to.</source>
      <translation>请检查磁盘是否有空间、文件夹是否可写。</translation>
    </message>
    <message>
      <source>Check that the disk has room.</source>
      <translation>请检查磁盘是否有空间。</translation>
    </message>
    <message>
      <source>Check that the folder can be written to.</source>
      <translation>请检查文件夹是否可写。</translation>
    </message>
    <message>
      <source>Check that the model file is still there and complete, then try again.</source>
      <translation>请检查模型文件是否仍在且完整，然后重试。</translation>
    </message>
    <message>
      <source>Check the address of the feed in Settings.</source>
      <translation>请在“设置”中检查发布源的地址。</translation>
    </message>
    <message>
      <source>Check the address of the release feed in Settings, or look at the project's page.</source>
      <translation>请在“设置”中检查发布源的地址，或查看项目的网页。</translation>
    </message>
    <message>
      <source>Check the disk and the folder's permissions, or choose another folder in Settings.</source>
      <translation>请检查磁盘和文件夹的权限，或在“设置”中选择其他文件夹。</translation>
    </message>
    <message>
      <source>Check the disk that it is on.</source>
      <translation>请检查它所在的磁盘。</translation>
    </message>
    <message>
      <source>Check the drive it is on.</source>
      <translation>请检查它所在的驱动器。</translation>
    </message>
    <message>
      <source>Check the file's permissions, and that its disk is connected.</source>
      <translation>请检查文件的权限，以及其磁盘是否已连接。</translation>
    </message>
    <message>
      <source>Check the folder's permissions, or choose another one: --data-dir.</source>
      <translation>请检查文件夹的权限，或另选一个：--data-dir。</translation>
    </message>
    <message>
      <source>Check the folder's permissions.</source>
      <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
      <source>Check the internet connection. {proxy}</source>
      <translation>请检查互联网连接。{proxy}</translation>
    </message>
    <message>
      <source>Check the name, and the token in Settings.</source>
      <translation>请检查名称和“设置”中的令牌。</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>请检查名称。</translation>
    </message>
    <message>
      <source>Check the network connection, and the proxy and certificates in Settings.</source>
      <translation>请检查网络连接，以及“设置”中的代理和证书。</translation>
    </message>
    <message>
      <source>Check the network connection, or the proxy in Settings.</source>
      <translation>请检查网络连接，或“设置”中的代理。</translation>
    </message>
    <message>
      <source>Check the path and its permissions.</source>
      <translation>请检查路径及其权限。</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>请检查路径。</translation>
    </message>
    <message>
      <source>Check the proxy and the endpoint under Settings, Network and downloads.</source>
      <translation>请在“设置”的“网络和下载”中检查代理和地址。</translation>
    </message>
    <message>
      <source>Choose a .gguf file.</source>
      <translation>请选择 .gguf 文件。</translation>
    </message>
    <message>
      <source>Choose a PEM file in Settings, or leave the field empty to use the system's certificates.</source>
      <translation>请在“设置”中选择 PEM 文件，或留空以使用系统的证书。</translation>
    </message>
    <message>
      <source>Choose a file that ends in .gguf.</source>
      <translation>请选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
      <source>Choose a file that was exported from Synthia, ChatGPT, LM Studio or Jan.</source>
      <translation>请选择从 Synthia、ChatGPT、LM Studio 或 Jan 导出的文件。</translation>
    </message>
    <message>
      <source>Choose a folder on another disk, or format this one as exFAT or NTFS.</source>
      <translation>请选择其他磁盘上的文件夹，或将此磁盘格式化为 exFAT 或 NTFS。</translation>
    </message>
    <message>
      <source>Choose a folder on another drive.</source>
      <translation>请选择其他驱动器上的文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder that exists.</source>
      <translation>请选择存在的文件夹。</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>请先选择模型。</translation>
    </message>
    <message>
      <source>Choose a model, then send it again.</source>
      <translation>请选择模型，然后重新发送。</translation>
    </message>
    <message>
      <source>Choose another file of this model.</source>
      <translation>请选择此模型的其他文件。</translation>
    </message>
    <message>
      <source>Choose another file or repository.</source>
      <translation>请选择其他文件或仓库。</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <source>Choose another folder, then save it again.</source>
      <translation>请选择其他文件夹，然后重新保存。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <source>Choose another language in the settings.</source>
      <translation>请在设置中选择其他语言。</translation>
    </message>
    <message>
      <source>Choose another model.</source>
      <translation>请选择其他模型。</translation>
    </message>
    <message>
      <source>Choose another name for the joined file.</source>
      <translation>请为合并后的文件选择其他名称。</translation>
    </message>
    <message>
      <source>Choose another one from the list.</source>
      <translation>请从列表中另选一个。</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>请另选一个。</translation>
    </message>
    <message>
      <source>Choose another place, or free some disk space.</source>
      <translation>请选择其他位置，或释放一些磁盘空间。</translation>
    </message>
    <message>
      <source>Choose another prompt format for this model, for example ChatML.</source>
      <translation>请为此模型选择其他提示词格式，例如 ChatML。</translation>
    </message>
    <message>
      <source>Choose another quant, or tell the repository's author.</source>
      <translation>请选择其他量化版本，或告知仓库作者。</translation>
    </message>
    <message>
      <source>Choose another repository.</source>
      <translation>请选择其他仓库。</translation>
    </message>
    <message>
      <source>Choose f16 as the KV cache format.</source>
      <translation>请选择 f16 作为 KV 缓存格式。</translation>
    </message>
    <message>
      <source>Choose it in the list of installed models.</source>
      <translation>请在已安装模型的列表中选择它。</translation>
    </message>
    <message>
      <source>Choose one of the branches that the repository has.</source>
      <translation>请选择仓库已有的分支之一。</translation>
    </message>
    <message>
      <source>Choose one of them, or another branch.</source>
      <translation>请选择其中之一，或其他分支。</translation>
    </message>
    <message>
      <source>Choose the .gguf file inside it.</source>
      <translation>请选择其中的 .gguf 文件。</translation>
    </message>
    <message>
      <source>Clear {rpc_variable}, or install an engine built with GGML_RPC=ON.</source>
      <translation>清除 {rpc_variable}，或安装用 GGML_RPC=ON 构建的引擎。</translation>
    </message>
    <message>
      <source>Close other programs and try again, shorten the context, or choose a smaller model.</source>
      <translation>请关闭其他程序后重试，缩短上下文，或选择更小的模型。</translation>
    </message>
    <message>
      <source>Close other programs or unload the model, then measure again.</source>
      <translation>请关闭其他程序或卸载模型，然后重新测量。</translation>
    </message>
    <message>
      <source>Close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>请关闭其他程序、缩短上下文、选择更小的模型，或仍然加载。</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>请关闭正在使用它的程序。</translation>
    </message>
    <message>
      <source>Connect the disk it is on, or choose another folder in Settings.</source>
      <translation>请连接它所在的磁盘，或在“设置”中选择其他文件夹。</translation>
    </message>
    <message>
      <source>Connect the drive. The download goes on by itself.</source>
      <translation>请连接驱动器。下载会自动继续。</translation>
    </message>
    <message>
      <source>Connecting to {host} failed five times. {kept}</source>
      <translation>连接 {host} 失败五次。{kept}</translation>
    </message>
    <message>
      <source>Copy or link the model instead.</source>
      <translation>请改为复制或链接模型。</translation>
    </message>
    <message>
      <source>Copy the parts into a folder of their own, and join them there.</source>
      <translation>请将分片复制到单独的文件夹，在那里合并。</translation>
    </message>
    <message>
      <source>Creative</source>
      <translation>创意</translation>
    </message>
    <message>
      <source>Delete it in the program it came with.</source>
      <translation>请在它附带的程序中删除。</translation>
    </message>
    <message>
      <source>Download a newer conversion of this model.</source>
      <translation>请下载此模型较新的转换版本。</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <translation>请重新下载。</translation>
    </message>
    <message>
      <source>Download it again. The file on the disk was not changed.</source>
      <translation>请重新下载。磁盘上的文件没有改动。</translation>
    </message>
    <message>
      <source>Download the missing part, or put it beside the others.</source>
      <translation>请下载缺少的分片，或将它放到其他分片旁边。</translation>
    </message>
    <message>
      <source>Download the missing part.</source>
      <translation>请下载缺少的分片。</translation>
    </message>
    <message>
      <source>Download the missing parts.</source>
      <translation>请下载缺少的分片。</translation>
    </message>
    <message>
      <source>Download the model's GGUF version.</source>
      <translation>请下载此模型的 GGUF 版本。</translation>
    </message>
    <message>
      <source>Download the parts again.</source>
      <translation>请重新下载分片。</translation>
    </message>
    <message>
      <source>Download the usual, little-endian version of this model.</source>
      <translation>请下载此模型常用的小端序版本。</translation>
    </message>
    <message>
      <source>Ended at the length limit</source>
      <translation>达到长度上限而结束</translation>
    </message>
    <message>
      <source>Entries that are no chats, left out: {others:,}.</source>
      <translation>不是对话的条目，已略过：{others:,}。</translation>
    </message>
    <message>
      <source>Every byte matches the published SHA-256.</source>
      <translation>每个字节都与公布的 SHA-256 一致。</translation>
    </message>
    <message>
      <source>Everything else works without one.</source>
      <translation>没有它，其他功能都能使用。</translation>
    </message>
    <message>
      <source>Files of this kind are not read</source>
      <translation>不读取此类文件</translation>
    </message>
    <message>
      <source>Follows the LIMA paper: about ten thousand samples of the Synthia 3.0 data.</source>
      <translation>遵循 LIMA 论文：约一万条 Synthia 3.0 数据的样本。</translation>
    </message>
    <message>
      <source>Free some disk space, then measure again.</source>
      <translation>请释放一些磁盘空间，然后重新测量。</translation>
    </message>
    <message>
      <source>Free some disk space.</source>
      <translation>请释放一些磁盘空间。</translation>
    </message>
    <message>
      <source>Free some room, or link the file instead of copying it.</source>
      <translation>请释放一些空间，或链接文件而不复制。</translation>
    </message>
    <message>
      <source>Free some room, then join again.</source>
      <translation>请释放一些空间，然后重新合并。</translation>
    </message>
    <message>
      <source>Free some room, then try again.</source>
      <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>请释放一些空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
      <source>Free some space, or choose another folder.</source>
      <translation>请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Free some space. The download goes on by itself.</source>
      <translation>请释放一些空间。下载会自动继续。</translation>
    </message>
    <message>
      <source>From a proposal on the model's page that was not yet accepted.</source>
      <translation>来自模型页面上尚未被接受的提议。</translation>
    </message>
    <message>
      <source>Gemma terms</source>
      <translation>Gemma 条款</translation>
    </message>
    <message>
      <source>Get the program again from the place where you got it.</source>
      <translation>请从原来的获取渠道重新获取程序。</translation>
    </message>
    <message>
      <source>Give it the name that it was downloaded with.</source>
      <translation>请改回下载时的名称。</translation>
    </message>
    <message>
      <source>Give the path of the first part.</source>
      <translation>请给出第一个分片的路径。</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE is set for this program, so {host} was not asked.</source>
      <translation>此程序设置了 HF_HUB_OFFLINE，因此没有查询 {host}。</translation>
    </message>
    <message>
      <source>Homebrew has it as “enchant”. Start Synthia again afterwards.</source>
      <translation>Homebrew 中名为“enchant”。安装后请重新启动 Synthia。</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; if it was moved, open it at its new place.</source>
      <translation>如果它在其他驱动器上，请连接该驱动器；如果已移动，请从新位置打开。</translation>
    </message>
    <message>
      <source>If it is on another drive, connect that drive; otherwise remove this link.</source>
      <translation>如果它在其他驱动器上，请连接该驱动器；否则移除此链接。</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. Else check the address in Settings.</source>
      <translation>如果此网络要求先登录，请在浏览器中登录。否则请检查“设置”中的地址。</translation>
    </message>
    <message>
      <source>If this network asks you to log in first, do that in your browser. {proxy}</source>
      <translation>如果此网络要求先登录，请在浏览器中登录。{proxy}</translation>
    </message>
    <message>
      <source>If your network has a certificate of its own, choose it in Settings as CA bundle.</source>
      <translation>如果你的网络有自己的证书，请在“设置”中选择它作为 CA 包。</translation>
    </message>
    <message>
      <source>If your network has its own certificates, choose its CA bundle in Settings.</source>
      <translation>如果你的网络有自己的证书，请在“设置”中选择其 CA 包。</translation>
    </message>
    <message>
      <source>In {folder}, a link leads out of that folder. Nothing was written there.</source>
      <translation>{folder} 中有一个链接指向该文件夹之外。没有向那里写入任何内容。</translation>
    </message>
    <message>
      <source>Install Synthia again.</source>
      <translation>请重新安装 Synthia。</translation>
    </message>
    <message>
      <source>Install an engine build that is made for this processor.</source>
      <translation>请安装适用于此处理器的引擎版本。</translation>
    </message>
    <message>
      <source>Install it, then start the program again.</source>
      <translation>请安装它，然后重新启动程序。</translation>
    </message>
    <message>
      <source>Install llama-cpp-python again, built for this machine.</source>
      <translation>请重新安装为此电脑构建的 llama-cpp-python。</translation>
    </message>
    <message>
      <source>Install the engine again, or name its folder in {backends_variable}.</source>
      <translation>请重新安装引擎，或在 {backends_variable} 中指定其文件夹。</translation>
    </message>
    <message>
      <source>It always thinks before it answers, and works only with the chat template inside its file.</source>
      <translation>它总是先思考再回答，且只能使用其文件中的聊天模板。</translation>
    </message>
    <message>
      <source>It answered {status} for {path}.</source>
      <translation>对 {path} 的答复为 {status}。</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece on {device}.</source>
      <translation>它在 {device} 上一次要求 {size:,.0f} MiB。</translation>
    </message>
    <message>
      <source>It asked for {size:,.0f} MiB in one piece.</source>
      <translation>它一次要求 {size:,.0f} MiB。</translation>
    </message>
    <message>
      <source>It can state wrong facts with confidence. Check what matters.</source>
      <translation>它可能自信地说出错误的事实。重要内容请核对。</translation>
    </message>
    <message>
      <source>It can think before it answers, which takes longer.</source>
      <translation>它可以先思考再回答，这需要更长时间。</translation>
    </message>
    <message>
      <source>It cannot send a piece of a file.</source>
      <translation>它不能发送文件的一部分。</translation>
    </message>
    <message>
      <source>It does not begin as a GGUF file does.</source>
      <translation>它的开头不像 GGUF 文件。</translation>
    </message>
    <message>
      <source>It does not begin as a database does.</source>
      <translation>它的开头不像数据库。</translation>
    </message>
    <message>
      <source>It has version {version}; this program reads version {known}.</source>
      <translation>其版本为 {version}；此程序读取版本 {known}。</translation>
    </message>
    <message>
      <source>It has {count:,} tokens, and the context holds {length:,}. Nothing was lost.</source>
      <translation>它有 {count:,} 个 token，而上下文可容纳 {length:,} 个。没有丢失任何内容。</translation>
    </message>
    <message>
      <source>It has {single:,} tokens with the system prompt, and the context holds {length:,}, the answer among them. The text is kept.</source>
      <translation>它连同系统提示词有 {single:,} 个 token，而上下文可容纳 {length:,} 个，其中包括回答。文本已保留。</translation>
    </message>
    <message>
      <source>It holds {count:,} presets; {most_presets} are the most.</source>
      <translation>它含有 {count:,} 个预设；最多为 {most_presets} 个。</translation>
    </message>
    <message>
      <source>It is a GGUF of version {version}; versions 2 and 3 can be read.</source>
      <translation>这是版本 {version} 的 GGUF；可以读取版本 2 和 3。</translation>
    </message>
    <message>
      <source>It is a JSON file, but holds no presets.</source>
      <translation>这是 JSON 文件，但不含预设。</translation>
    </message>
    <message>
      <source>It is a JSON file, but no preset in a known format.</source>
      <translation>这是 JSON 文件，但没有已知格式的预设。</translation>
    </message>
    <message>
      <source>It is larger than {limit:,} bytes.</source>
      <translation>它大于 {limit:,} 字节。</translation>
    </message>
    <message>
      <source>It is larger than {max_bytes} MB, which no file of presets is.</source>
      <translation>它大于 {max_bytes} MB，没有预设文件会这么大。</translation>
    </message>
    <message>
      <source>It is no JSON file, or it is cut short.</source>
      <translation>它不是 JSON 文件，或者不完整。</translation>
    </message>
    <message>
      <source>It is no JSON file.</source>
      <translation>它不是 JSON 文件。</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer, or damaged. What the model saw of it is still in the chat.</source>
      <translation>它已不在此电脑上，或已损坏。模型看到的部分仍在对话中。</translation>
    </message>
    <message>
      <source>It is no longer stored on this computer.</source>
      <translation>它已不在此电脑上。</translation>
    </message>
    <message>
      <source>It is the feed of another program.</source>
      <translation>这是另一个程序的发布源。</translation>
    </message>
    <message>
      <source>It is the first of {count} parts, but its name does not end in -00001-of-{count:05d}.gguf.</source>
      <translation>它是 {count} 个分片中的第一个，但其名称不以 -00001-of-{count:05d}.gguf 结尾。</translation>
    </message>
    <message>
      <source>It is written for another version of this program.</source>
      <translation>它是为此程序的其他版本而写的。</translation>
    </message>
    <message>
      <source>It looks like {kind}.</source>
      <translation>它看起来是{kind}。</translation>
    </message>
    <message>
      <source>It may take {needed_bytes:,.0f} MiB in {folder} for a moment, and {free:,.0f} are free.</source>
      <translation>它可能暂时占用 {folder} 中的 {needed_bytes:,.0f} MiB，可用 {free:,.0f} MiB。</translation>
    </message>
    <message>
      <source>It names no version.</source>
      <translation>它没有注明版本。</translation>
    </message>
    <message>
      <source>It refused the question (HTTP {status}).</source>
      <translation>它拒绝了查询（HTTP {status}）。</translation>
    </message>
    <message>
      <source>It refused the question about {repo} (HTTP {status}).</source>
      <translation>它拒绝了关于 {repo} 的查询（HTTP {status}）。</translation>
    </message>
    <message>
      <source>It sends a file of {told:,} bytes, not {size:,}.</source>
      <translation>它发送的文件为 {told:,} 字节，而不是 {size:,} 字节。</translation>
    </message>
    <message>
      <source>It sent a file in another encoding.</source>
      <translation>它以其他编码发送了文件。</translation>
    </message>
    <message>
      <source>It sent another piece of the file than was asked for.</source>
      <translation>它发送的不是所请求的那一部分文件。</translation>
    </message>
    <message>
      <source>It sent {count:,} bytes in place of {due:,}.</source>
      <translation>它发送了 {count:,} 字节，而不是 {due:,} 字节。</translation>
    </message>
    <message>
      <source>It takes {longest:,} tokens, and the context holds {length:,}.</source>
      <translation>它占用 {longest:,} 个 token，而上下文可容纳 {length:,} 个。</translation>
    </message>
    <message>
      <source>It takes {needed_bytes:,.0f} MiB of RAM, and {available:,.0f} are free.</source>
      <translation>它占用 {needed_bytes:,.0f} MiB 内存，可用 {available:,.0f} MiB。</translation>
    </message>
    <message>
      <source>It understands more than text with a second file, its projector. This program uses its text.</source>
      <translation>借助第二个文件（投影器），它能理解文本以外的内容。此程序使用其文本部分。</translation>
    </message>
    <message>
      <source>It was loading {name}.</source>
      <translation>当时正在加载 {name}。</translation>
    </message>
    <message>
      <source>It was made for big-endian machines, and this computer is little-endian.</source>
      <translation>它是为大端序机器制作的，而此电脑是小端序。</translation>
    </message>
    <message>
      <source>It was stopped before it had described itself.</source>
      <translation>它在说明自身之前被停止。</translation>
    </message>
    <message>
      <source>It was stopped before it had made the plan.</source>
      <translation>它在完成规划之前被停止。</translation>
    </message>
    <message>
      <source>Its Q4_0_4_4 file is left out: newer llama.cpp no longer reads that type.</source>
      <translation>其 Q4_0_4_4 文件未列出：较新的 llama.cpp 不再读取该类型。</translation>
    </message>
    <message>
      <source>Its bytes cannot be compared, because it is not known where it was downloaded from.</source>
      <translation>无法比较其字节，因为不知道它从哪里下载。</translation>
    </message>
    <message>
      <source>Its data is not what was asked for ({kind}).</source>
      <translation>其数据不是所请求的内容（{kind}）。</translation>
    </message>
    <message>
      <source>Its file holds no minisign key ({error}), so that nothing can be verified.</source>
      <translation>其文件不含 minisign 密钥（{error}），因此无法验证任何内容。</translation>
    </message>
    <message>
      <source>Its list of pages does not end.</source>
      <translation>其页面列表没有尽头。</translation>
    </message>
    <message>
      <source>Its list of presets is no list.</source>
      <translation>其预设列表不是列表。</translation>
    </message>
    <message>
      <source>Its name {shown!r} is not safe to write on this computer. Nothing was downloaded.</source>
      <translation>其名称 {shown!r} 写在此电脑上不安全。没有下载任何内容。</translation>
    </message>
    <message>
      <source>Its settings allow 32,768 tokens, but the base model was trained with a window of 4,096, so very long contexts are not certain to work.</source>
      <translation>其设置允许 32,768 个 token，但基础模型是以 4,096 的窗口训练的，因此很长的上下文不一定有效。</translation>
    </message>
    <message>
      <source>Its settings name 2,048 tokens as the limit, though the base model was trained at 4,096 and the card runs it at 4,096.</source>
      <translation>其设置以 2,048 个 token 为上限，但基础模型以 4,096 训练，模型卡也以 4,096 运行。</translation>
    </message>
    <message>
      <source>Join all pieces in their order into one .gguf file, then open that file.</source>
      <translation>请按顺序将所有块合并为一个 .gguf 文件，然后打开该文件。</translation>
    </message>
    <message>
      <source>Join them first.</source>
      <translation>请先合并它们。</translation>
    </message>
    <message>
      <source>Joining needs {needed} MB of room in {folder} for a while. What is there can be joined later.</source>
      <translation>合并暂时需要 {folder} 中的 {needed} MB 空间。已有的部分可稍后合并。</translation>
    </message>
    <message>
      <source>Last changed</source>
      <translation>最后更改</translation>
    </message>
    <message>
      <source>Leave the layers on the GPU to Auto, or close other programs, shorten the context, choose a smaller model, or load it anyway.</source>
      <translation>请将 GPU 层数交给“自动”，或关闭其他程序、缩短上下文、选择更小的模型，或仍然加载。</translation>
    </message>
    <message>
      <source>Let a program for text recognition (OCR) add the text, and attach what it saves.</source>
      <translation>请用文字识别（OCR）程序添加文本，然后附加其保存的文件。</translation>
    </message>
    <message>
      <source>Let it finish, or cancel it first.</source>
      <translation>请让它完成，或先取消它。</translation>
    </message>
    <message>
      <source>Let the download finish, or download the file again.</source>
      <translation>请让下载完成，或重新下载该文件。</translation>
    </message>
    <message>
      <source>Let the download finish.</source>
      <translation>请让下载完成。</translation>
    </message>
    <message>
      <source>Let the oldest messages leave the context, load the model with a longer one, or start a new chat.</source>
      <translation>请让最早的消息移出上下文，以更长的上下文加载模型，或开始新对话。</translation>
    </message>
    <message>
      <source>Lines that are no JSON in UTF-8, left out: {broken:,}.</source>
      <translation>不是 UTF-8 JSON 的行，已略过：{broken:,}。</translation>
    </message>
    <message>
      <source>Llama 2 Community License</source>
      <translation>Llama 2 社区许可证</translation>
    </message>
    <message>
      <source>Llama 2 licence</source>
      <translation>Llama 2 许可证</translation>
    </message>
    <message>
      <source>Llama 3 licence</source>
      <translation>Llama 3 许可证</translation>
    </message>
    <message>
      <source>Llama 3.1 licence</source>
      <translation>Llama 3.1 许可证</translation>
    </message>
    <message>
      <source>Llama 3.2 Community License</source>
      <translation>Llama 3.2 社区许可证</translation>
    </message>
    <message>
      <source>Llama 3.2 licence</source>
      <translation>Llama 3.2 许可证</translation>
    </message>
    <message>
      <source>Llama 3.3 licence</source>
      <translation>Llama 3.3 许可证</translation>
    </message>
    <message>
      <source>Llama 4 licence</source>
      <translation>Llama 4 许可证</translation>
    </message>
    <message>
      <source>Load the model with a longer context, or measure fewer tokens.</source>
      <translation>请以更长的上下文加载模型，或测量较少的 token。</translation>
    </message>
    <message>
      <source>Load the model with a longer context, shorten the conversation, or start a new one.</source>
      <translation>请以更长的上下文加载模型，缩短对话，或开始新对话。</translation>
    </message>
    <message>
      <source>Load the model with a shorter context or fewer layers on the GPU, then try again.</source>
      <translation>请以更短的上下文或更少的 GPU 层数加载模型，然后重试。</translation>
    </message>
    <message>
      <source>Log in at {page} and accept the terms there. Some authors answer each request by hand.</source>
      <translation>请在 {page} 登录并接受条款。有些作者会人工答复每个请求。</translation>
    </message>
    <message>
      <source>Look at the model's page.</source>
      <translation>请查看模型的页面。</translation>
    </message>
    <message>
      <source>Low loss</source>
      <translation>损失小</translation>
    </message>
    <message>
      <source>Low loss; recommended by the card</source>
      <translation>损失小；模型卡推荐</translation>
    </message>
    <message>
      <source>MIT</source>
      <translation>MIT</translation>
    </message>
    <message>
      <source>MIT License</source>
      <translation>MIT 许可证</translation>
    </message>
    <message>
      <source>Made before llama.cpp's present layout of Mixtral models; it probably no longer loads.</source>
      <translation>在 llama.cpp 现有的 Mixtral 模型布局之前制作；可能已无法加载。</translation>
    </message>
    <message>
      <source>Make a new one at {page} and put it into Settings.</source>
      <translation>请在 {page} 新建一个，并填入“设置”。</translation>
    </message>
    <message>
      <source>Make one at {page} and put it into Settings.</source>
      <translation>请在 {page} 创建一个，并填入“设置”。</translation>
    </message>
    <message>
      <source>Mend that value, or choose another file.</source>
      <translation>请修正该值，或选择其他文件。</translation>
    </message>
    <message>
      <source>Meta Llama 3 Community License</source>
      <translation>Meta Llama 3 社区许可证</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. Services with more than 700 million users a month need a licence of their own, and answers may not be used to improve other language models.</source>
      <translation>Meta 自己的许可证。依照 Meta 的使用政策允许私人和商业使用。月用户超过 7 亿的服务需要单独的许可证，且回答不得用于改进其他语言模型。</translation>
    </message>
    <message>
      <source>Meta's own licence. It allows private and commercial use under Meta's use policy. What is built with the model must say so, and services with more than 700 million users a month need a licence of their own.</source>
      <translation>Meta 自己的许可证。依照 Meta 的使用政策允许私人和商业使用。用此模型构建的产品须注明，月用户超过 7 亿的服务需要单独的许可证。</translation>
    </message>
    <message>
      <source>Meta's small model for instructions, made for laptops and phones.</source>
      <translation>Meta 的小型指令模型，为笔记本电脑和手机而做。</translation>
    </message>
    <message>
      <source>Mistral's model for instructions, for computers with 16 GB of memory.</source>
      <translation>Mistral 的指令模型，适合 16 GB 内存的电脑。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>More data than 1.2. One pass over it took 14 days.</source>
      <translation>数据多于 1.2。过一遍数据用了 14 天。</translation>
    </message>
    <message>
      <source>More surprising words, for stories and ideas.</source>
      <translation>用词更出人意料，适合故事和创意。</translation>
    </message>
    <message>
      <source>Move it away, or choose another folder.</source>
      <translation>请将它移走，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Moved from Llama 2 7B to Mistral 7B v0.1. The licence became Apache 2.0 with it.</source>
      <translation>从 Llama 2 7B 换到 Mistral 7B v0.1。许可证随之变为 Apache 2.0。</translation>
    </message>
    <message>
      <source>Name one of them by its file.</source>
      <translation>请用文件名指明其中之一。</translation>
    </message>
    <message>
      <source>Name the first part, such as model.gguf-split-a.</source>
      <translation>请指明第一个分片，例如 model.gguf-split-a。</translation>
    </message>
    <message>
      <source>New data with varied system messages and public data sets. Moves to the Llama 3 chat format.</source>
      <translation>新数据，含多样的系统消息和公开数据集。改用 Llama 3 聊天格式。</translation>
    </message>
    <message>
      <source>No GGUF file of it is known that today's llama.cpp can load.</source>
      <translation>已知没有当前 llama.cpp 能加载的 GGUF 文件。</translation>
    </message>
    <message>
      <source>No card was found: base model and prompt are told from the files and from the other 1.2 releases.</source>
      <translation>没有找到模型卡：基础模型和提示词根据文件和其他 1.2 版本推断。</translation>
    </message>
    <message>
      <source>No dictionary is installed</source>
      <translation>未安装词典</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>未加载模型</translation>
    </message>
    <message>
      <source>No spelling library</source>
      <translation>没有拼写库</translation>
    </message>
    <message>
      <source>No token for {host} is stored.</source>
      <translation>没有保存 {host} 的令牌。</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Not all parts of the model are known</source>
      <translation>并非模型的所有分片都已知</translation>
    </message>
    <message>
      <source>Not enough memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <source>Not enough memory for this context</source>
      <translation>内存不足以容纳此上下文</translation>
    </message>
    <message>
      <source>Not enough memory for this model</source>
      <translation>内存不足以容纳此模型</translation>
    </message>
    <message>
      <source>Not finished, the engine stopped</source>
      <translation>未完成，引擎已停止</translation>
    </message>
    <message>
      <source>Not joined</source>
      <translation>未合并</translation>
    </message>
    <message>
      <source>Not on Windows</source>
      <translation>Windows 上不可用</translation>
    </message>
    <message>
      <source>Nothing is on disk yet.</source>
      <translation>磁盘上还没有任何内容。</translation>
    </message>
    <message>
      <source>Nothing was downloaded.</source>
      <translation>没有下载任何内容。</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>没有写入任何内容。</translation>
    </message>
    <message>
      <source>Older scheme; a K-quant is the better choice</source>
      <translation>较旧的方案；K 量化是更好的选择</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu it is in the package libenchant-2-2. Start Synthia again afterwards.</source>
      <translation>在 Debian 和 Ubuntu 上，它在 libenchant-2-2 包中。安装后请重新启动 Synthia。</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu, hunspell-en-us is one for English, others are named alike.</source>
      <translation>在 Debian 和 Ubuntu 上，hunspell-en-us 是英语词典，其他词典的名称类似。</translation>
    </message>
    <message>
      <source>One short line. The message of Synthia MoE 3.</source>
      <translation>简短的一行。Synthia MoE 3 的消息。</translation>
    </message>
    <message>
      <source>Only the first {most_files:,} files of the folder were looked at.</source>
      <translation>只查看了文件夹中的前 {most_files:,} 个文件。</translation>
    </message>
    <message>
      <source>Only the first {number:,} lines were taken: a chat holds no more.</source>
      <translation>只取了前 {number:,} 行：一个对话不能容纳更多。</translation>
    </message>
    <message>
      <source>Only {count:,} bytes came from {host} in {max_seconds:.0f} seconds. Nothing was changed.</source>
      <translation>{max_seconds:.0f} 秒内只从 {host} 收到 {count:,} 字节。没有任何改动。</translation>
    </message>
    <message>
      <source>Open it in another program: if it shows there, save it anew and attach that.</source>
      <translation>请在其他程序中打开：如果能显示，请重新保存并附加该文件。</translation>
    </message>
    <message>
      <source>Open the language model that it belongs to.</source>
      <translation>请打开它所属的语言模型。</translation>
    </message>
    <message>
      <source>Open the large file in Ollama's blobs folder instead.</source>
      <translation>请改为打开 Ollama 的 blobs 文件夹中的大文件。</translation>
    </message>
    <message>
      <source>Open the repository again to see its files.</source>
      <translation>请重新打开仓库以查看其文件。</translation>
    </message>
    <message>
      <source>Open the repository again.</source>
      <translation>请重新打开仓库。</translation>
    </message>
    <message>
      <source>Open them as they are.</source>
      <translation>请按原样打开它们。</translation>
    </message>
    <message>
      <source>Open {first} in the same folder.</source>
      <translation>请打开同一文件夹中的 {first}。</translation>
    </message>
    <message>
      <source>Open {members}.</source>
      <translation>请打开 {members}。</translation>
    </message>
    <message>
      <source>OpenAI's open model. A mixture of experts: 3.6 of its 21 billion parameters work on each token, so it is fast.</source>
      <translation>OpenAI 的开放模型。混合专家：每个 token 只用 210 亿参数中的 36 亿，因此很快。</translation>
    </message>
    <message>
      <source>Other models</source>
      <translation>其他模型</translation>
    </message>
    <message>
      <source>Part {other} of the model is missing</source>
      <translation>缺少模型的分片 {other}</translation>
    </message>
    <message>
      <source>Parts are missing</source>
      <translation>缺少分片</translation>
    </message>
    <message>
      <source>Parts of the model are missing</source>
      <translation>缺少模型的分片</translation>
    </message>
    <message>
      <source>Precise</source>
      <translation>精确</translation>
    </message>
    <message>
      <source>Preset number {at} has no name or no id of its own.</source>
      <translation>第 {at} 个预设没有名称或自己的 ID。</translation>
    </message>
    <message>
      <source>Presets of Synthia, SillyTavern and LM Studio and assistants of Jan can be read.</source>
      <translation>可以读取 Synthia、SillyTavern 和 LM Studio 的预设，以及 Jan 的助手。</translation>
    </message>
    <message>
      <source>Put all parts into one folder, with the names that they were downloaded with.</source>
      <translation>请将所有分片放到同一文件夹，使用下载时的名称。</translation>
    </message>
    <message>
      <source>Put the model back, or delete it for good.</source>
      <translation>请将模型放回，或永久删除。</translation>
    </message>
    <message>
      <source>Put the part back. Or download all parts anew into another folder, and remove those that end in {joining}.</source>
      <translation>请将该分片放回。或将所有分片重新下载到其他文件夹，并移除以 {joining} 结尾的文件。</translation>
    </message>
    <message>
      <source>Quantised cards</source>
      <translation>量化模型卡</translation>
    </message>
    <message>
      <source>Reading ended after {count:,} chats: the next one has more than {most} MB.</source>
      <translation>读取 {count:,} 个对话后结束：下一个超过 {most} MB。</translation>
    </message>
    <message>
      <source>Reading the file failed</source>
      <translation>读取文件失败</translation>
    </message>
    <message>
      <source>Reading the file was given up</source>
      <translation>已放弃读取文件</translation>
    </message>
    <message>
      <source>Reading the model file failed in the middle (SIGBUS); the file may have changed or its disk may be gone.</source>
      <translation>读取模型文件中途失败（SIGBUS）；文件可能有改动，或其磁盘已不在。</translation>
    </message>
    <message>
      <source>Reading the parts of {name} failed: {error}.</source>
      <translation>读取 {name} 的分片失败：{error}。</translation>
    </message>
    <message>
      <source>Reading {ca_bundle} failed: {error}. Nothing was sent.</source>
      <translation>读取 {ca_bundle} 失败：{error}。没有发送任何内容。</translation>
    </message>
    <message>
      <source>Reading {name} needs more than {limit} of memory, so it was ended.</source>
      <translation>读取 {name} 需要超过 {limit} 的内存，因此已结束。</translation>
    </message>
    <message>
      <source>Reading {path} failed: {error}.</source>
      <translation>读取 {path} 失败：{error}。</translation>
    </message>
    <message>
      <source>Reading {path} failed: {reason}.</source>
      <translation>读取 {path} 失败：{reason}。</translation>
    </message>
    <message>
      <source>Reasons step by step. The message of Synthia 1.2 to 3.0.</source>
      <translation>逐步推理。Synthia 1.2 至 3.0 的消息。</translation>
    </message>
    <message>
      <source>Remove it, or choose another name.</source>
      <translation>请移除它，或选择其他名称。</translation>
    </message>
    <message>
      <source>Remove the link, or choose another folder.</source>
      <translation>请移除链接，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Rename the new file, then try again.</source>
      <translation>请重命名新文件，然后重试。</translation>
    </message>
    <message>
      <source>Run git lfs pull in its folder.</source>
      <translation>请在其文件夹中运行 git lfs pull。</translation>
    </message>
    <message>
      <source>SQLite failed on {path}. What was stored before is kept.</source>
      <translation>SQLite 处理 {path} 失败。之前保存的内容已保留。</translation>
    </message>
    <message>
      <source>Save a copy without a password in the program that it is from, and attach that.</source>
      <translation>请在它来源的程序中保存一份不带密码的副本，然后附加该副本。</translation>
    </message>
    <message>
      <source>Save it anew in another program, or attach a part of it.</source>
      <translation>请在其他程序中重新保存，或附加其中一部分。</translation>
    </message>
    <message>
      <source>Save it as PDF, DOCX or text, and attach that.</source>
      <translation>请保存为 PDF、DOCX 或文本，然后附加。</translation>
    </message>
    <message>
      <source>Save it as UTF-8, or choose another file.</source>
      <translation>请保存为 UTF-8，或选择其他文件。</translation>
    </message>
    <message>
      <source>Says who it is and asks for factual answers. The message of the first Synthia models.</source>
      <translation>说明自己是谁并要求符合事实的回答。最早的 Synthia 模型的消息。</translation>
    </message>
    <message>
      <source>Send the message again: the engine starts anew and loads the model by itself.</source>
      <translation>请重新发送消息：引擎会重新启动并自动加载模型。</translation>
    </message>
    <message>
      <source>Set flash attention to Auto, or choose f16 as the KV cache format.</source>
      <translation>请将 Flash Attention 设为“自动”，或选择 f16 作为 KV 缓存格式。</translation>
    </message>
    <message>
      <source>Shorten it, or load the model with a longer context.</source>
      <translation>请缩短它，或以更长的上下文加载模型。</translation>
    </message>
    <message>
      <source>Small, loses more than Q4_K_M</source>
      <translation>小，损失大于 Q4_K_M</translation>
    </message>
    <message>
      <source>Small, notable loss</source>
      <translation>小，损失明显</translation>
    </message>
    <message>
      <source>Smallest, heavy loss</source>
      <translation>最小，损失严重</translation>
    </message>
    <message>
      <source>Smallest, heavy loss; the card advises against it</source>
      <translation>最小，损失严重；模型卡不建议使用</translation>
    </message>
    <message>
      <source>Some of these facts come from third parties.</source>
      <translation>这些信息有一部分来自第三方。</translation>
    </message>
    <message>
      <source>Some settings had values that cannot be used and are back at their defaults: {names}.</source>
      <translation>有些设置的值无法使用，已恢复默认：{names}。</translation>
    </message>
    <message>
      <source>Something in it is missing or wrong ({error}).</source>
      <translation>其中有内容缺失或错误（{error}）。</translation>
    </message>
    <message>
      <source>Something in it was not expected. Nothing on this computer was changed.</source>
      <translation>其中有意外内容。此电脑上没有任何改动。</translation>
    </message>
    <message>
      <source>Something in the answer was not expected. Nothing was changed.</source>
      <translation>答复中有意外内容。没有任何改动。</translation>
    </message>
    <message>
      <source>Something in the model or on this computer was not expected. Nothing was changed.</source>
      <translation>模型或此电脑上有意外情况。没有任何改动。</translation>
    </message>
    <message>
      <source>Something unexpected happened</source>
      <translation>发生了意外情况</translation>
    </message>
    <message>
      <source>Something went wrong in the program: {error}. What has arrived is kept.</source>
      <translation>程序中出错：{error}。已收到的内容已保留。</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Start Synthia again: it saves what can be read into a new file and keeps this one.</source>
      <translation>请重新启动 Synthia：它会将可读的内容存入新文件，并保留此文件。</translation>
    </message>
    <message>
      <source>Start a keyring such as GNOME Keyring or KWallet, or set {environment} in the environment.</source>
      <translation>请启动密钥环（如 GNOME Keyring 或 KWallet），或在环境中设置 {environment}。</translation>
    </message>
    <message>
      <source>Start it, or take it out of {rpc_variable}.</source>
      <translation>请启动它，或将它从 {rpc_variable} 中去掉。</translation>
    </message>
    <message>
      <source>Start the download again to get the new file, or keep waiting for the old one.</source>
      <translation>请重新开始下载以获取新文件，或继续等待旧文件。</translation>
    </message>
    <message>
      <source>Start the newer version, or choose another data folder.</source>
      <translation>请启动较新的版本，或选择其他数据文件夹。</translation>
    </message>
    <message>
      <source>Start the program without HF_HUB_OFFLINE.</source>
      <translation>请在不设置 HF_HUB_OFFLINE 的情况下启动程序。</translation>
    </message>
    <message>
      <source>Start the server again, then try again.</source>
      <translation>请重新启动服务器，然后重试。</translation>
    </message>
    <message>
      <source>Steadier and shorter, as the cards of the quantised models show it.</source>
      <translation>更稳定、更短，如量化模型的模型卡所示。</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Stopped after {count:,} chats; these are kept.</source>
      <translation>在 {count:,} 个对话后停止；这些对话已保留。</translation>
    </message>
    <message>
      <source>Superintelligence</source>
      <translation>超级智能</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。基于 Llama 2 70B，用 Orca 风格数据训练，擅长遵循指令和长对话。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Llama 2 70B model trained on more data than 1.2, for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。基于 Llama 2 70B，训练数据多于 1.2，擅长遵循指令和长对话。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. A Mistral 7B model trained for following instructions and long conversations, with Tree of Thoughts prompts in its data. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。基于 Mistral 7B，擅长遵循指令和长对话，数据中含有 Tree of Thoughts 提示词。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>Synthetic Intelligent Agent. The first Synthia on Mistral 7B: trained on Orca-style data for following instructions and long conversations. Uncensored: check important answers.</source>
      <translation>Synthetic Intelligent Agent。首个基于 Mistral 7B 的 Synthia：用 Orca 风格数据训练，擅长遵循指令和长对话。无审查：请核对重要的回答。</translation>
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
      <translation>Synthia 7B v2.0，由 NurtureAI 将上下文扩展到 16,384 个 token。</translation>
    </message>
    <message>
      <source>Synthia cards</source>
      <translation>Synthia 模型卡</translation>
    </message>
    <message>
      <source>Synthia family</source>
      <translation>Synthia 系列</translation>
    </message>
    <message>
      <source>Synthia is already running</source>
      <translation>Synthia 已在运行</translation>
    </message>
    <message>
      <source>Synthia knows no spelling library for Windows yet.</source>
      <translation>Synthia 尚不支持 Windows 的拼写库。</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 70B, the large twin of the 8B release. It uses the Llama 3 chat format instead of Synthia's own.</source>
      <translation>基于 Llama 3 70B 的 Synthia，8B 版本的大型孪生模型。使用 Llama 3 聊天格式，而非 Synthia 自己的格式。</translation>
    </message>
    <message>
      <source>Synthia on Llama 3 8B, trained with varied system messages. It uses the Llama 3 chat format instead of Synthia's own. Uncensored: check important answers.</source>
      <translation>基于 Llama 3 8B 的 Synthia，用多样的系统消息训练。使用 Llama 3 聊天格式，而非 Synthia 自己的格式。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>Synthia reads its own chats (JSON), the cards' JSON lines, ChatGPT's conversations.json or its .zip, LM Studio's .conversation.json and Jan's threads.</source>
      <translation>Synthia 可读取自己的对话（JSON）、模型卡的 JSON 行、ChatGPT 的 conversations.json 或其 .zip、LM Studio 的 .conversation.json 和 Jan 的会话。</translation>
    </message>
    <message>
      <source>System messages were taken out during training, so an empty or short one is worth trying too.</source>
      <translation>训练时去掉了系统消息，因此也值得试试空的或简短的系统消息。</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>系统提示词</translation>
    </message>
    <message>
      <source>THIRD-PARTY.txt beside the program holds the same list.</source>
      <translation>程序旁的 THIRD-PARTY.txt 含有同样的列表。</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>The 70B twin of the 8B release.</source>
      <translation>8B 版本的 70B 孪生模型。</translation>
    </message>
    <message>
      <source>The CA bundle cannot be used</source>
      <translation>CA 包无法使用</translation>
    </message>
    <message>
      <source>The Hub cannot answer now</source>
      <translation>Hub 现在无法答复</translation>
    </message>
    <message>
      <source>The Hub cannot be reached</source>
      <translation>无法连接 Hub</translation>
    </message>
    <message>
      <source>The Hub does not let you download {path}.</source>
      <translation>Hub 不允许你下载 {path}。</translation>
    </message>
    <message>
      <source>The Hub does not show {repo} to you: it is private, gone, or the token is not accepted.</source>
      <translation>Hub 不向你显示 {repo}：它是私有的、已不存在，或令牌不被接受。</translation>
    </message>
    <message>
      <source>The Hub is switched off</source>
      <translation>Hub 已关闭</translation>
    </message>
    <message>
      <source>The Hub refused the download</source>
      <translation>Hub 拒绝了下载</translation>
    </message>
    <message>
      <source>The Hub was asked too often</source>
      <translation>查询 Hub 过于频繁</translation>
    </message>
    <message>
      <source>The Hub's answer cannot be used</source>
      <translation>Hub 的答复无法使用</translation>
    </message>
    <message>
      <source>The KV cache needs {needed:,.0f} MiB, and {free:,.0f} MiB of memory are free.</source>
      <translation>KV 缓存需要 {needed:,.0f} MiB，可用内存为 {free:,.0f} MiB。</translation>
    </message>
    <message>
      <source>The PDF has no text</source>
      <translation>此 PDF 没有文本</translation>
    </message>
    <message>
      <source>The RPC server at {endpoint} serves one loaded model at a time, of this program or another.</source>
      <translation>{endpoint} 的 RPC 服务器一次只服务一个已加载的模型，属于此程序或其他程序。</translation>
    </message>
    <message>
      <source>The Synthia 3.0 data on Mixtral 8x7B, a mixture of experts.</source>
      <translation>Mixtral 8x7B（混合专家）上的 Synthia 3.0 数据。</translation>
    </message>
    <message>
      <source>The address in the environment of the proxy is no usable one: {error}.</source>
      <translation>环境中的代理地址不可用：{error}。</translation>
    </message>
    <message>
      <source>The address {proxy} of the proxy is no usable one: {error}.</source>
      <translation>代理地址 {proxy} 不可用：{error}。</translation>
    </message>
    <message>
      <source>The answer cannot be used</source>
      <translation>答复无法使用</translation>
    </message>
    <message>
      <source>The answer is larger than {limit:.0f} MB.</source>
      <translation>答复大于 {limit:.0f} MB。</translation>
    </message>
    <message>
      <source>The authors of {repo} ask you to accept their terms first. Nothing was downloaded.</source>
      <translation>{repo} 的作者要求先接受其条款。没有下载任何内容。</translation>
    </message>
    <message>
      <source>The authors of {repo} give the files to people who accepted their terms on its page. Nothing was downloaded.</source>
      <translation>{repo} 的作者只向在其页面上接受条款的人提供文件。没有下载任何内容。</translation>
    </message>
    <message>
      <source>The card does not name the base model; it is told from the sizes of the layers.</source>
      <translation>模型卡没有注明基础模型；根据层的大小推断。</translation>
    </message>
    <message>
      <source>The card promises 16,384 tokens although the settings allow 32,768. Stay below 16,384.</source>
      <translation>模型卡承诺 16,384 个 token，但设置允许 32,768 个。请保持在 16,384 以下。</translation>
    </message>
    <message>
      <source>The card recommends the first message; its prompt block and its chat loop show the two others.</source>
      <translation>模型卡推荐第一条消息；其提示词示例和聊天循环显示了另外两条。</translation>
    </message>
    <message>
      <source>The card shows one system message in its prompt block and starts its chat loop with the other.</source>
      <translation>模型卡在提示词示例中显示一条系统消息，而聊天循环以另一条开始。</translation>
    </message>
    <message>
      <source>The certificate of {host} cannot be checked. Nothing was sent to it.</source>
      <translation>无法检查 {host} 的证书。没有向它发送任何内容。</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>连接中断</translation>
    </message>
    <message>
      <source>The connection is not safe</source>
      <translation>连接不安全</translation>
    </message>
    <message>
      <source>The connection to an RPC server broke: it ended, or its computer cannot be reached.</source>
      <translation>与 RPC 服务器的连接中断：它已结束，或无法连接其电脑。</translation>
    </message>
    <message>
      <source>The connection to the engine process was cut.</source>
      <translation>与引擎进程的连接被切断。</translation>
    </message>
    <message>
      <source>The context is full</source>
      <translation>上下文已满</translation>
    </message>
    <message>
      <source>The context is too short for this measurement</source>
      <translation>上下文太短，无法进行此测量</translation>
    </message>
    <message>
      <source>The conversation has more than {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>对话超过 {tokens:,} 个 token，而上下文可容纳 {length:,} 个，其中包括回答。没有丢失任何内容。</translation>
    </message>
    <message>
      <source>The conversation has {tokens:,} tokens, and the context holds {length:,}, the answer among them. Nothing was lost.</source>
      <translation>对话有 {tokens:,} 个 token，而上下文可容纳 {length:,} 个，其中包括回答。没有丢失任何内容。</translation>
    </message>
    <message>
      <source>The conversation is gone</source>
      <translation>对话已不存在</translation>
    </message>
    <message>
      <source>The conversation is kept.</source>
      <translation>对话已保留。</translation>
    </message>
    <message>
      <source>The conversation is too long for the context</source>
      <translation>对话太长，上下文放不下</translation>
    </message>
    <message>
      <source>The conversations are in use</source>
      <translation>对话正在使用中</translation>
    </message>
    <message>
      <source>The conversations cannot be read</source>
      <translation>无法读取对话</translation>
    </message>
    <message>
      <source>The conversations come from a newer version of Synthia</source>
      <translation>对话来自更新版本的 Synthia</translation>
    </message>
    <message>
      <source>The conversations could not be stored or read</source>
      <translation>无法保存或读取对话</translation>
    </message>
    <message>
      <source>The data folder cannot be used</source>
      <translation>无法使用数据文件夹</translation>
    </message>
    <message>
      <source>The data folder cannot be written</source>
      <translation>无法写入数据文件夹</translation>
    </message>
    <message>
      <source>The dictionary cannot be opened</source>
      <translation>无法打开词典</translation>
    </message>
    <message>
      <source>The disk cannot hold a file this large</source>
      <translation>磁盘不能容纳这么大的文件</translation>
    </message>
    <message>
      <source>The disk has no room for this</source>
      <translation>磁盘没有足够空间</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <source>The disk of {folder} is formatted as FAT, which holds files of up to 4 GiB only. Nothing was downloaded.</source>
      <translation>{folder} 所在磁盘为 FAT 格式，只能容纳不超过 4 GiB 的文件。没有下载任何内容。</translation>
    </message>
    <message>
      <source>The disk refused it: {path}. The code is still in the chat.</source>
      <translation>磁盘拒绝写入：{path}。代码仍在对话中。</translation>
    </message>
    <message>
      <source>The download is incomplete: {part} are there.</source>
      <translation>下载不完整：已有 {part}。</translation>
    </message>
    <message>
      <source>The download led to a page instead of the file: download it again from the file's own link.</source>
      <translation>下载到的是网页而不是文件：请用文件自己的链接重新下载。</translation>
    </message>
    <message>
      <source>The download stopped</source>
      <translation>下载已停止</translation>
    </message>
    <message>
      <source>The engine cannot start</source>
      <translation>引擎无法启动</translation>
    </message>
    <message>
      <source>The engine could not be started</source>
      <translation>未能启动引擎</translation>
    </message>
    <message>
      <source>The engine failed</source>
      <translation>引擎失败</translation>
    </message>
    <message>
      <source>The engine has no RPC backend</source>
      <translation>引擎没有 RPC 后端</translation>
    </message>
    <message>
      <source>The engine has no backend</source>
      <translation>引擎没有后端</translation>
    </message>
    <message>
      <source>The engine is missing</source>
      <translation>缺少引擎</translation>
    </message>
    <message>
      <source>The engine process crashed ({name}).</source>
      <translation>引擎进程崩溃（{name}）。</translation>
    </message>
    <message>
      <source>The engine process ended with code {code}.</source>
      <translation>引擎进程以代码 {code} 结束。</translation>
    </message>
    <message>
      <source>The engine process no longer answered and was ended.</source>
      <translation>引擎进程不再响应，已被结束。</translation>
    </message>
    <message>
      <source>The engine process was killed from outside (SIGKILL); the system may have run out of memory.</source>
      <translation>引擎进程被外部终止（SIGKILL）；系统可能内存不足。</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with fewer layers on the GPU.</source>
      <translation>引擎内存不足，减少 GPU 层数后仍然不足。</translation>
    </message>
    <message>
      <source>The engine ran out of memory, also with smaller settings.</source>
      <translation>引擎内存不足，缩小设置后仍然不足。</translation>
    </message>
    <message>
      <source>The engine ran out of memory.</source>
      <translation>引擎内存不足。</translation>
    </message>
    <message>
      <source>The engine stopped working</source>
      <translation>引擎停止工作</translation>
    </message>
    <message>
      <source>The engine was stopped</source>
      <translation>引擎已停止</translation>
    </message>
    <message>
      <source>The file became shorter while it was read.</source>
      <translation>文件在读取时变短了。</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>无法读取文件</translation>
    </message>
    <message>
      <source>The file changed while it was read</source>
      <translation>文件在读取时有改动</translation>
    </message>
    <message>
      <source>The file ends inside its header, after {there:,} bytes.</source>
      <translation>文件在 {there:,} 字节后于头部内结束。</translation>
    </message>
    <message>
      <source>The file has no text</source>
      <translation>文件没有文本</translation>
    </message>
    <message>
      <source>The file has too much text</source>
      <translation>文件文本过多</translation>
    </message>
    <message>
      <source>The file holds no bytes.</source>
      <translation>文件没有任何字节。</translation>
    </message>
    <message>
      <source>The file holds no chats</source>
      <translation>文件中没有对话</translation>
    </message>
    <message>
      <source>The file is damaged</source>
      <translation>文件已损坏</translation>
    </message>
    <message>
      <source>The file is empty</source>
      <translation>文件为空</translation>
    </message>
    <message>
      <source>The file is encrypted</source>
      <translation>文件已加密</translation>
    </message>
    <message>
      <source>The file is gone</source>
      <translation>文件已不存在</translation>
    </message>
    <message>
      <source>The file is no text in UTF-8</source>
      <translation>文件不是 UTF-8 文本</translation>
    </message>
    <message>
      <source>The file is not on the Hub</source>
      <translation>文件不在 Hub 上</translation>
    </message>
    <message>
      <source>The file is not text</source>
      <translation>文件不是文本</translation>
    </message>
    <message>
      <source>The file is too large</source>
      <translation>文件太大</translation>
    </message>
    <message>
      <source>The file is too large for this drive</source>
      <translation>文件对此驱动器来说太大</translation>
    </message>
    <message>
      <source>The file is whole: its tensor table ends where the file ends. </source>
      <translation>文件完整：其张量表在文件末尾结束。 </translation>
    </message>
    <message>
      <source>The file may be damaged or made for another version: download it again, or choose another model.</source>
      <translation>文件可能已损坏或适用于其他版本：请重新下载，或选择其他模型。</translation>
    </message>
    <message>
      <source>The file needs too much memory</source>
      <translation>文件需要过多内存</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used and is kept as {kept}.</source>
      <translation>你的预设文件无法使用，已保留为 {kept}。</translation>
    </message>
    <message>
      <source>The file of your presets cannot be used.</source>
      <translation>你的预设文件无法使用。</translation>
    </message>
    <message>
      <source>The file on the Hub has changed</source>
      <translation>Hub 上的文件已改变</translation>
    </message>
    <message>
      <source>The file system cannot hold a file as large as {where}. What was there before is unchanged.</source>
      <translation>文件系统不能容纳 {where} 这么大的文件。之前的内容没有改变。</translation>
    </message>
    <message>
      <source>The file that holds it is damaged. The program works all the same.</source>
      <translation>含有它们的文件已损坏。程序仍可正常使用。</translation>
    </message>
    <message>
      <source>The file was not kept and nothing was changed.</source>
      <translation>文件没有保留，也没有任何改动。</translation>
    </message>
    <message>
      <source>The file was not saved</source>
      <translation>文件未保存</translation>
    </message>
    <message>
      <source>The file was not written</source>
      <translation>文件未写入</translation>
    </message>
    <message>
      <source>The file's text is gone</source>
      <translation>文件的文本已不存在</translation>
    </message>
    <message>
      <source>The files could not be changed</source>
      <translation>无法更改文件</translation>
    </message>
    <message>
      <source>The first 13B release, trained on Orca-style data.</source>
      <translation>第一个 13B 版本，用 Orca 风格数据训练。</translation>
    </message>
    <message>
      <source>The first 70B release, trained on Orca-style data.</source>
      <translation>第一个 70B 版本，用 Orca 风格数据训练。</translation>
    </message>
    <message>
      <source>The first 7B release, trained on Orca-style data.</source>
      <translation>第一个 7B 版本，用 Orca 风格数据训练。</translation>
    </message>
    <message>
      <source>The first Synthia of 13 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>首个 130 亿参数的 Synthia，基于 Llama 2 和 Orca 风格数据。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>The first Synthia of 7 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>首个 70 亿参数的 Synthia，基于 Llama 2 和 Orca 风格数据。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>The first Synthia of 70 billion parameters, on Llama 2 and Orca-style data. Uncensored: check important answers.</source>
      <translation>首个 700 亿参数的 Synthia，基于 Llama 2 和 Orca 风格数据。无审查：请核对重要的回答。</translation>
    </message>
    <message>
      <source>The first release said to have general Tree of Thoughts reasoning.</source>
      <translation>首个据称具有通用 Tree of Thoughts 推理的版本。</translation>
    </message>
    <message>
      <source>The folder cannot be used</source>
      <translation>无法使用此文件夹</translation>
    </message>
    <message>
      <source>The folder for downloads is gone</source>
      <translation>下载文件夹已不存在</translation>
    </message>
    <message>
      <source>The folder for the download cannot be used</source>
      <translation>无法使用下载文件夹</translation>
    </message>
    <message>
      <source>The folder is missing</source>
      <translation>文件夹不存在</translation>
    </message>
    <message>
      <source>The folder of this download is not there</source>
      <translation>此下载的文件夹不在那里</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read or written.</source>
      <translation>无法读取或写入文件夹 {folder}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be used.</source>
      <translation>无法使用文件夹 {folder}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written.</source>
      <translation>无法写入文件夹 {folder}。</translation>
    </message>
    <message>
      <source>The folder {folder} is gone.</source>
      <translation>文件夹 {folder} 已不存在。</translation>
    </message>
    <message>
      <source>The folder {folder} is read-only.</source>
      <translation>文件夹 {folder} 是只读的。</translation>
    </message>
    <message>
      <source>The folder {parent} cannot be read: {reason}.</source>
      <translation>无法读取文件夹 {parent}：{reason}。</translation>
    </message>
    <message>
      <source>The header claims to be larger than {most} MiB.</source>
      <translation>头部声称大于 {most} MiB。</translation>
    </message>
    <message>
      <source>The header claims {block_count:,} layers.</source>
      <translation>头部声称有 {block_count:,} 层。</translation>
    </message>
    <message>
      <source>The header claims {number:,} entries, more than the file can hold.</source>
      <translation>头部声称有 {number:,} 个条目，超出文件所能容纳。</translation>
    </message>
    <message>
      <source>The header has the entry "{key}" twice.</source>
      <translation>头部中条目“{key}”出现两次。</translation>
    </message>
    <message>
      <source>The header holds a list of the unknown type {kind}.</source>
      <translation>头部含有未知类型 {kind} 的列表。</translation>
    </message>
    <message>
      <source>The header holds a list of {length:,} items, more than the file can hold.</source>
      <translation>头部含有 {length:,} 项的列表，超出文件所能容纳。</translation>
    </message>
    <message>
      <source>The header holds a text of {length:,} bytes, more than the {longest:,} allowed.</source>
      <translation>头部含有 {length:,} 字节的文本，超过允许的 {longest:,} 字节。</translation>
    </message>
    <message>
      <source>The header holds a value of the unknown type {kind}.</source>
      <translation>头部含有未知类型 {kind} 的值。</translation>
    </message>
    <message>
      <source>The header places tensors beyond any possible file size.</source>
      <translation>头部中张量的位置超出任何可能的文件大小。</translation>
    </message>
    <message>
      <source>The header's alignment is not a power of two.</source>
      <translation>头部的对齐值不是 2 的幂。</translation>
    </message>
    <message>
      <source>The join cannot go on</source>
      <translation>合并无法继续</translation>
    </message>
    <message>
      <source>The keyring cannot be used</source>
      <translation>无法使用密钥环</translation>
    </message>
    <message>
      <source>The keyring of this computer did not delete the token: {error}.</source>
      <translation>此电脑的密钥环未能删除令牌：{error}。</translation>
    </message>
    <message>
      <source>The keyring of this computer did not read the token: {error}.</source>
      <translation>此电脑的密钥环未能读取令牌：{error}。</translation>
    </message>
    <message>
      <source>The keyring of this computer did not write the token: {error}.</source>
      <translation>此电脑的密钥环未能写入令牌：{error}。</translation>
    </message>
    <message>
      <source>The layers of {name} cannot be stored in it.</source>
      <translation>{name} 的层无法以此保存。</translation>
    </message>
    <message>
      <source>The library Enchant is not installed on this system.</source>
      <translation>此系统未安装 Enchant 库。</translation>
    </message>
    <message>
      <source>The linked file is missing</source>
      <translation>链接的文件不存在</translation>
    </message>
    <message>
      <source>The list of parts cannot be read</source>
      <translation>无法读取分片列表</translation>
    </message>
    <message>
      <source>The llama.cpp library does not load on this machine.</source>
      <translation>此电脑上无法加载 llama.cpp 库。</translation>
    </message>
    <message>
      <source>The memory plan could not be made</source>
      <translation>无法制定内存规划</translation>
    </message>
    <message>
      <source>The message is too long for the context</source>
      <translation>消息太长，上下文放不下</translation>
    </message>
    <message>
      <source>The message of Synthia 3.5 on Llama 3.</source>
      <translation>Llama 3 上 Synthia 3.5 的消息。</translation>
    </message>
    <message>
      <source>The model can be loaded all the same.</source>
      <translation>模型仍可加载。</translation>
    </message>
    <message>
      <source>The model cannot be put back</source>
      <translation>无法放回模型</translation>
    </message>
    <message>
      <source>The model could not be loaded</source>
      <translation>无法加载模型</translation>
    </message>
    <message>
      <source>The model could not go on</source>
      <translation>模型无法继续</translation>
    </message>
    <message>
      <source>The model does not fit into the free memory</source>
      <translation>模型放不进可用内存</translation>
    </message>
    <message>
      <source>The model file cannot be read</source>
      <translation>无法读取模型文件</translation>
    </message>
    <message>
      <source>The model file is damaged</source>
      <translation>模型文件已损坏</translation>
    </message>
    <message>
      <source>The model file is empty</source>
      <translation>模型文件为空</translation>
    </message>
    <message>
      <source>The model file is for another kind of computer</source>
      <translation>模型文件适用于其他类型的电脑</translation>
    </message>
    <message>
      <source>The model file is incomplete</source>
      <translation>模型文件不完整</translation>
    </message>
    <message>
      <source>The model file is missing</source>
      <translation>模型文件不存在</translation>
    </message>
    <message>
      <source>The model file may be damaged: download it again, or choose another model.</source>
      <translation>模型文件可能已损坏：请重新下载，或选择其他模型。</translation>
    </message>
    <message>
      <source>The model file was renamed</source>
      <translation>模型文件已被重命名</translation>
    </message>
    <message>
      <source>The model file's version is not supported</source>
      <translation>不支持此模型文件的版本</translation>
    </message>
    <message>
      <source>The model gets no system message.</source>
      <translation>模型没有系统消息。</translation>
    </message>
    <message>
      <source>The model has {count} parts, and {name} is not in the folder.</source>
      <translation>模型有 {count} 个分片，而 {name} 不在文件夹中。</translation>
    </message>
    <message>
      <source>The model has {split_count} parts, and {count} were read.</source>
      <translation>模型有 {split_count} 个分片，已读取 {count} 个。</translation>
    </message>
    <message>
      <source>The model is in parts.</source>
      <translation>模型是分片的。</translation>
    </message>
    <message>
      <source>The model's chat template does not work</source>
      <translation>模型的聊天模板无法使用</translation>
    </message>
    <message>
      <source>The name is taken</source>
      <translation>名称已被占用</translation>
    </message>
    <message>
      <source>The one page of {name} is a picture without any text, as a scanner makes it.</source>
      <translation>{name} 的唯一一页是没有文本的图片，如同扫描件。</translation>
    </message>
    <message>
      <source>The package has {size} and {folder} has {free} free. Nothing was kept.</source>
      <translation>安装包为 {size}，而 {folder} 可用 {free}。没有保留任何内容。</translation>
    </message>
    <message>
      <source>The package llama-cpp-python is not installed.</source>
      <translation>未安装 llama-cpp-python 包。</translation>
    </message>
    <message>
      <source>The part is missing</source>
      <translation>缺少分片</translation>
    </message>
    <message>
      <source>The parts are being joined</source>
      <translation>正在合并分片</translation>
    </message>
    <message>
      <source>The parts cannot be read</source>
      <translation>无法读取分片</translation>
    </message>
    <message>
      <source>The parts could not be joined</source>
      <translation>无法合并分片</translation>
    </message>
    <message>
      <source>The parts do not fit together</source>
      <translation>分片不匹配</translation>
    </message>
    <message>
      <source>The parts do not make one model</source>
      <translation>这些分片不构成一个模型</translation>
    </message>
    <message>
      <source>The preset "{label}" has a value that cannot be used: {problems}.</source>
      <translation>预设“{label}”有无法使用的值：{problems}。</translation>
    </message>
    <message>
      <source>The presets were not exported</source>
      <translation>预设未导出</translation>
    </message>
    <message>
      <source>The presets were not read</source>
      <translation>预设未读取</translation>
    </message>
    <message>
      <source>The presets were not saved</source>
      <translation>预设未保存</translation>
    </message>
    <message>
      <source>The process that read {name} ended. Nothing else is affected.</source>
      <translation>读取 {name} 的进程已结束。其他内容不受影响。</translation>
    </message>
    <message>
      <source>The program's list of models is damaged</source>
      <translation>程序的模型列表已损坏</translation>
    </message>
    <message>
      <source>The program's presets are damaged</source>
      <translation>程序的预设已损坏</translation>
    </message>
    <message>
      <source>The proxy asks for a password</source>
      <translation>代理要求密码</translation>
    </message>
    <message>
      <source>The proxy cannot be used</source>
      <translation>无法使用代理</translation>
    </message>
    <message>
      <source>The proxy refused the call (HTTP 407).</source>
      <translation>代理拒绝了请求（HTTP 407）。</translation>
    </message>
    <message>
      <source>The redirect is not secure</source>
      <translation>重定向不安全</translation>
    </message>
    <message>
      <source>The release feed cannot be read</source>
      <translation>无法读取发布源</translation>
    </message>
    <message>
      <source>The release feed cannot be used</source>
      <translation>无法使用发布源</translation>
    </message>
    <message>
      <source>The release key of this build is broken</source>
      <translation>此版本的发布密钥已损坏</translation>
    </message>
    <message>
      <source>The repository is not open to you</source>
      <translation>你无权访问此仓库</translation>
    </message>
    <message>
      <source>The repository is too large</source>
      <translation>仓库太大</translation>
    </message>
    <message>
      <source>The revision is not on the Hub</source>
      <translation>Hub 上没有此修订</translation>
    </message>
    <message>
      <source>The same without its last sentence, as Synthia 70B 1.1 asks for it.</source>
      <translation>同上，但没有最后一句，如 Synthia 70B 1.1 所要求。</translation>
    </message>
    <message>
      <source>The secure connection to {host} failed. Nothing was changed.</source>
      <translation>与 {host} 的安全连接失败。没有任何改动。</translation>
    </message>
    <message>
      <source>The server refused</source>
      <translation>服务器拒绝</translation>
    </message>
    <message>
      <source>The server sends in a circle</source>
      <translation>服务器循环重定向</translation>
    </message>
    <message>
      <source>The server sends nowhere</source>
      <translation>服务器重定向无目标</translation>
    </message>
    <message>
      <source>The settings come from a newer version of Synthia. What this version knows is used; {kept} keeps the rest.</source>
      <translation>设置来自更新版本的 Synthia。已使用此版本认识的部分；其余保留在 {kept}。</translation>
    </message>
    <message>
      <source>The settings could not be read ({reason}). The defaults are used.</source>
      <translation>无法读取设置（{reason}）。使用默认设置。</translation>
    </message>
    <message>
      <source>The settings file is broken. The defaults are used.</source>
      <translation>设置文件已损坏。使用默认设置。</translation>
    </message>
    <message>
      <source>The settings file was broken. It is kept as {kept}, and the defaults are used.</source>
      <translation>设置文件已损坏。它保留为 {kept}，并使用默认设置。</translation>
    </message>
    <message>
      <source>The settings were not saved</source>
      <translation>设置未保存</translation>
    </message>
    <message>
      <source>The signature is for no named file, not for {name}.</source>
      <translation>签名没有注明文件，而不是用于 {name}。</translation>
    </message>
    <message>
      <source>The signature is for version unknown, not for {version}.</source>
      <translation>签名用于未知版本，而不是 {version}。</translation>
    </message>
    <message>
      <source>The signature is for version {other}, not for {version}.</source>
      <translation>签名用于版本 {other}，而不是 {version}。</translation>
    </message>
    <message>
      <source>The signature is for {file}, not for {name}.</source>
      <translation>签名用于 {file}，而不是 {name}。</translation>
    </message>
    <message>
      <source>The signature is not right</source>
      <translation>签名不正确</translation>
    </message>
    <message>
      <source>The signature of {name} cannot be read ({error}).</source>
      <translation>无法读取 {name} 的签名（{error}）。</translation>
    </message>
    <message>
      <source>The signature of {name} is of an old form that this program does not take.</source>
      <translation>{name} 的签名是此程序不接受的旧形式。</translation>
    </message>
    <message>
      <source>The speed could not be measured</source>
      <translation>无法测量速度</translation>
    </message>
    <message>
      <source>The spelling library does not work</source>
      <translation>拼写库无法工作</translation>
    </message>
    <message>
      <source>The spelling library is there, but no dictionary for it.</source>
      <translation>拼写库存在，但没有可用的词典。</translation>
    </message>
    <message>
      <source>The system gives no access to {name}: {reason}.</source>
      <translation>系统不允许访问 {name}：{reason}。</translation>
    </message>
    <message>
      <source>The system refused a new process: {error}.</source>
      <translation>系统拒绝了新进程：{error}。</translation>
    </message>
    <message>
      <source>The template in the model file failed: {reason}. The conversation is unchanged.</source>
      <translation>模型文件中的模板出错：{reason}。对话没有改变。</translation>
    </message>
    <message>
      <source>The tensor "{name}" has rows of {shape:,} weights, which {known_name} cannot hold.</source>
      <translation>张量“{name}”的行有 {shape:,} 个权重，{known_name} 无法容纳。</translation>
    </message>
    <message>
      <source>The tensor "{name}" has {dimensions:,} dimensions.</source>
      <translation>张量“{name}”有 {dimensions:,} 个维度。</translation>
    </message>
    <message>
      <source>The text of "{name}" has {count:,} characters; {longest_text:,} are the most.</source>
      <translation>“{name}”的文本有 {count:,} 个字符；最多为 {longest_text:,} 个。</translation>
    </message>
    <message>
      <source>The token cannot be stored</source>
      <translation>无法保存令牌</translation>
    </message>
    <message>
      <source>The token was refused</source>
      <translation>令牌被拒绝</translation>
    </message>
    <message>
      <source>The trash does not take {original}: {error}. The file is kept aside in {parent}.</source>
      <translation>回收站不接受 {original}：{error}。文件保存在 {parent} 的一旁。</translation>
    </message>
    <message>
      <source>The update could not be looked for</source>
      <translation>无法查找更新</translation>
    </message>
    <message>
      <source>The weights of v2.0 with the largest context raised to 16k.</source>
      <translation>v2.0 的权重，最大上下文提高到 16k。</translation>
    </message>
    <message>
      <source>The {count} parts have {total:,} bytes together, and the model in them has {tensor_end:,}. Nothing was changed.</source>
      <translation>{count} 个分片共 {total:,} 字节，而其中的模型为 {tensor_end:,} 字节。没有任何改动。</translation>
    </message>
    <message>
      <source>The {pages:,} pages of {name} are pictures without any text, as a scanner makes them.</source>
      <translation>{name} 的 {pages:,} 页都是没有文本的图片，如同扫描件。</translation>
    </message>
    <message>
      <source>The {size} on disk are kept.</source>
      <translation>磁盘上的 {size} 已保留。</translation>
    </message>
    <message>
      <source>Then make a token at {page} and put it into Settings.</source>
      <translation>然后在 {page} 创建令牌，并填入“设置”。</translation>
    </message>
    <message>
      <source>There are no chats in this file</source>
      <translation>此文件中没有对话</translation>
    </message>
    <message>
      <source>There are no words in {name}.</source>
      <translation>{name} 中没有文字。</translation>
    </message>
    <message>
      <source>There are: {names}.</source>
      <translation>现有：{names}。</translation>
    </message>
    <message>
      <source>There is no RPC server at {endpoint}.</source>
      <translation>{endpoint} 没有 RPC 服务器。</translation>
    </message>
    <message>
      <source>There is no connection to {host} now. Nothing was changed.</source>
      <translation>现在无法连接 {host}。没有任何改动。</translation>
    </message>
    <message>
      <source>There is no connection to {host} now: {reason}. Nothing was changed.</source>
      <translation>现在无法连接 {host}：{reason}。没有任何改动。</translation>
    </message>
    <message>
      <source>There is no file at {first}.</source>
      <translation>{first} 处没有文件。</translation>
    </message>
    <message>
      <source>There is no file at {path}.</source>
      <translation>{path} 处没有文件。</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Nothing was downloaded.</source>
      <translation>没有文件夹 {folder}。没有下载任何内容。</translation>
    </message>
    <message>
      <source>There is no folder {parent}. Nothing was changed.</source>
      <translation>没有文件夹 {parent}。没有任何改动。</translation>
    </message>
    <message>
      <source>There is no model to answer with.</source>
      <translation>没有可用来回答的模型。</translation>
    </message>
    <message>
      <source>There is no preset named "{name}"</source>
      <translation>没有名为“{name}”的预设</translation>
    </message>
    <message>
      <source>There is no such branch</source>
      <translation>没有这个分支</translation>
    </message>
    <message>
      <source>There is no such repository</source>
      <translation>没有这个仓库</translation>
    </message>
    <message>
      <source>There is no token</source>
      <translation>没有令牌</translation>
    </message>
    <message>
      <source>There is no trash on this drive</source>
      <translation>此驱动器没有回收站</translation>
    </message>
    <message>
      <source>There is not enough room on the disk</source>
      <translation>磁盘空间不足</translation>
    </message>
    <message>
      <source>There is nothing at this address</source>
      <translation>此地址没有任何内容</translation>
    </message>
    <message>
      <source>There is nothing to join</source>
      <translation>没有可合并的内容</translation>
    </message>
    <message>
      <source>There is too little free memory to measure the speed</source>
      <translation>可用内存太少，无法测量速度</translation>
    </message>
    <message>
      <source>There is too little room on the disk to measure the speed</source>
      <translation>磁盘空间太少，无法测量速度</translation>
    </message>
    <message>
      <source>There was no end to reading {name}; some damaged files are like that.</source>
      <translation>读取 {name} 没有尽头；有些损坏的文件就是这样。</translation>
    </message>
    <message>
      <source>These files need no joining</source>
      <translation>这些文件不需要合并</translation>
    </message>
    <message>
      <source>These files were made before llama.cpp's present layout of Mixtral models and no longer load.</source>
      <translation>这些文件在 llama.cpp 现有的 Mixtral 模型布局之前制作，已无法加载。</translation>
    </message>
    <message>
      <source>These parts belong to somewhere else</source>
      <translation>这些分片属于其他地方</translation>
    </message>
    <message>
      <source>These pieces do not make a whole model</source>
      <translation>这些块不构成完整的模型</translation>
    </message>
    <message>
      <source>They are {names}.</source>
      <translation>它们是 {names}。</translation>
    </message>
    <message>
      <source>This KV cache format does not fit the model</source>
      <translation>此 KV 缓存格式不适合该模型</translation>
    </message>
    <message>
      <source>This KV cache format needs flash attention</source>
      <translation>此 KV 缓存格式需要 Flash Attention</translation>
    </message>
    <message>
      <source>This account is not allowed to read {path}.</source>
      <translation>此账户无权读取 {path}。</translation>
    </message>
    <message>
      <source>This computer has no keyring that Synthia can use, and a token is not written into a plain file.</source>
      <translation>此电脑没有 Synthia 可用的密钥环，而令牌不会写入明文文件。</translation>
    </message>
    <message>
      <source>This download cannot be stored</source>
      <translation>此下载无法保存</translation>
    </message>
    <message>
      <source>This engine build uses instructions that this processor does not have (SIGILL).</source>
      <translation>此引擎版本使用了此处理器没有的指令（SIGILL）。</translation>
    </message>
    <message>
      <source>This file is being downloaded already</source>
      <translation>此文件已在下载</translation>
    </message>
    <message>
      <source>This file is not a language model</source>
      <translation>此文件不是语言模型</translation>
    </message>
    <message>
      <source>This is a folder</source>
      <translation>这是文件夹</translation>
    </message>
    <message>
      <source>This is no file</source>
      <translation>这不是文件</translation>
    </message>
    <message>
      <source>This is not a GGUF model file</source>
      <translation>这不是 GGUF 模型文件</translation>
    </message>
    <message>
      <source>This is one piece of a model file</source>
      <translation>这是模型文件的一块</translation>
    </message>
    <message>
      <source>This is part {number} of {count} of a model</source>
      <translation>这是模型的第 {number} / {count} 个分片</translation>
    </message>
    <message>
      <source>This kind of model is not supported</source>
      <translation>不支持此类模型</translation>
    </message>
    <message>
      <source>This model asks for your consent</source>
      <translation>此模型需要你的同意</translation>
    </message>
    <message>
      <source>This model cannot be deleted here</source>
      <translation>无法在此删除该模型</translation>
    </message>
    <message>
      <source>This model cannot chat</source>
      <translation>此模型不能对话</translation>
    </message>
    <message>
      <source>This model has no tokenizer</source>
      <translation>此模型没有分词器</translation>
    </message>
    <message>
      <source>This model is on this computer already</source>
      <translation>此模型已在此电脑上</translation>
    </message>
    <message>
      <source>This names no repository</source>
      <translation>这没有指明任何仓库</translation>
    </message>
    <message>
      <source>This repository asks for your consent first</source>
      <translation>此仓库先要求你的同意</translation>
    </message>
    <message>
      <source>This repository is disabled</source>
      <translation>此仓库已停用</translation>
    </message>
    <message>
      <source>This repository says openrail; the model itself is under the Llama 2 licence.</source>
      <translation>此仓库写的是 openrail；模型本身采用 Llama 2 许可证。</translation>
    </message>
    <message>
      <source>Thoughtful</source>
      <translation>深思</translation>
    </message>
    <message>
      <source>Together they are {left:,} bytes longer than the model that they begin with.</source>
      <translation>它们合计比其开头的模型长 {left:,} 字节。</translation>
    </message>
    <message>
      <source>Trained along the Orca 2 paper. The data holds the Tree of Thoughts message and ten more long system messages.</source>
      <translation>按 Orca 2 论文训练。数据含有 Tree of Thoughts 消息和另外十条长系统消息。</translation>
    </message>
    <message>
      <source>Trained on whole agent sessions of up to 65,536 tokens. Keeps the image and video input of its base.</source>
      <translation>用最长 65,536 个 token 的完整智能体会话训练。保留其基础模型的图片和视频输入。</translation>
    </message>
    <message>
      <source>Trained without any system message.</source>
      <translation>训练时没有任何系统消息。</translation>
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
      <translation>请稍后重试，或换用其他网络：途中可能有什么改动了文件。</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>请稍后重试。</translation>
    </message>
    <message>
      <source>Try again later. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>请稍后重试。如果再次发生，请告知项目：可能有人放了别的文件。</translation>
    </message>
    <message>
      <source>Try again later; the details help to mend it.</source>
      <translation>请稍后重试；详情有助于修复。</translation>
    </message>
    <message>
      <source>Try again then.</source>
      <translation>请届时重试。</translation>
    </message>
    <message>
      <source>Try again then. With a token of your own in Settings it allows more.</source>
      <translation>请届时重试。在“设置”中填入自己的令牌后，允许的次数更多。</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>请重试。</translation>
    </message>
    <message>
      <source>Try again. If it happens again, report it with the details.</source>
      <translation>请重试。如果再次发生，请附上详情报告。</translation>
    </message>
    <message>
      <source>Try again. If it happens again, tell the project: somebody may have put another file in its place.</source>
      <translation>请重试。如果再次发生，请告知项目：可能有人放了别的文件。</translation>
    </message>
    <message>
      <source>Try again. If it happens again, use a shorter context or a smaller model.</source>
      <translation>请重试。如果再次发生，请使用更短的上下文或更小的模型。</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details below help to mend it.</source>
      <translation>请重试；如果再次发生，下面的详情有助于修复。</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the details help to mend it.</source>
      <translation>请重试；如果再次发生，详情有助于修复。</translation>
    </message>
    <message>
      <source>Two of its files have the same name. Nothing was downloaded.</source>
      <translation>其中两个文件同名。没有下载任何内容。</translation>
    </message>
    <message>
      <source>Uncensored: it answers what other models refuse. What is done with the answers is up to you.</source>
      <translation>无审查：它会回答其他模型拒绝的内容。如何使用回答由你负责。</translation>
    </message>
    <message>
      <source>Unload that model, or end the other program.</source>
      <translation>请卸载该模型，或结束另一个程序。</translation>
    </message>
    <message>
      <source>Unlock the keyring and try again.</source>
      <translation>请解锁密钥环后重试。</translation>
    </message>
    <message>
      <source>Unpack it and open the .gguf file inside.</source>
      <translation>请解压并打开其中的 .gguf 文件。</translation>
    </message>
    <message>
      <source>Unpack it, or download the model's GGUF version.</source>
      <translation>请解压，或下载模型的 GGUF 版本。</translation>
    </message>
    <message>
      <source>Update Synthia, then try again.</source>
      <translation>请更新 Synthia，然后重试。</translation>
    </message>
    <message>
      <source>Update the program, or choose another model.</source>
      <translation>请更新程序，或选择其他模型。</translation>
    </message>
    <message>
      <source>Use a shorter context or a smaller KV cache format.</source>
      <translation>请使用更短的上下文或更小的 KV 缓存格式。</translation>
    </message>
    <message>
      <source>Use a shorter context, fewer layers on the GPU, or a smaller model.</source>
      <translation>请使用更短的上下文、更少的 GPU 层数或更小的模型。</translation>
    </message>
    <message>
      <source>Use a smaller model.</source>
      <translation>请使用更小的模型。</translation>
    </message>
    <message>
      <source>Use that window, or start this one with another folder: --data-dir.</source>
      <translation>请使用那个窗口，或用其他文件夹启动这个：--data-dir。</translation>
    </message>
    <message>
      <source>Uses the chat template inside the GGUF file.</source>
      <translation>使用 GGUF 文件中的聊天模板。</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>非常大</translation>
    </message>
    <message>
      <source>Very large, almost no loss</source>
      <translation>非常大，几乎没有损失</translation>
    </message>
    <message>
      <source>Very large; the card does not recommend it</source>
      <translation>非常大；模型卡不推荐</translation>
    </message>
    <message>
      <source>Very low loss</source>
      <translation>损失很小</translation>
    </message>
    <message>
      <source>Very low loss; recommended by the card</source>
      <translation>损失很小；模型卡推荐</translation>
    </message>
    <message>
      <source>Very small, heavy loss</source>
      <translation>非常小，损失严重</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>请等待完成。</translation>
    </message>
    <message>
      <source>What arrived there is kept.</source>
      <translation>已收到的内容保留在那里。</translation>
    </message>
    <message>
      <source>What is already shown is kept.</source>
      <translation>已显示的内容已保留。</translation>
    </message>
    <message>
      <source>What is known of this release comes from third parties.</source>
      <translation>关于此版本的信息来自第三方。</translation>
    </message>
    <message>
      <source>What the chat loop of the first Synthia models starts with.</source>
      <translation>最早的 Synthia 模型的聊天循环以此开始。</translation>
    </message>
    <message>
      <source>What the model cards' own chat loop uses.</source>
      <translation>模型卡自己的聊天循环所用。</translation>
    </message>
    <message>
      <source>What {host} sent is not the release feed of this program. {reason} Nothing was changed.</source>
      <translation>{host} 发送的不是此程序的发布源。{reason} 没有任何改动。</translation>
    </message>
    <message>
      <source>Where the model came from was not noted</source>
      <translation>没有记录模型的来源</translation>
    </message>
    <message>
      <source>Write it as http://name:port under Settings.</source>
      <translation>请在“设置”中写成 http://name:port。</translation>
    </message>
    <message>
      <source>Write its address in Settings as http://host:port.</source>
      <translation>请在“设置”中将其地址写成 http://host:port。</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {error}.</source>
      <translation>写入 {folder} 失败：{error}。</translation>
    </message>
    <message>
      <source>Writing into {folder} failed: {reason}. Nothing was kept.</source>
      <translation>写入 {folder} 失败：{reason}。没有保留任何内容。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}.</source>
      <translation>写入 {file} 失败：{reason}。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The file is as it was before.</source>
      <translation>写入 {file} 失败：{reason}。文件与之前相同。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The model itself is whole and can be used.</source>
      <translation>写入 {file} 失败：{reason}。模型本身完整，可以使用。</translation>
    </message>
    <message>
      <source>Writing {file} failed: {reason}. The settings on the disk are the ones from before.</source>
      <translation>写入 {file} 失败：{reason}。磁盘上的设置仍是之前的。</translation>
    </message>
    <message>
      <source>Writing {path} failed: {error}.</source>
      <translation>写入 {path} 失败：{error}。</translation>
    </message>
    <message>
      <source>Writing {where} filled the disk. What was there before is unchanged.</source>
      <translation>写入 {where} 占满了磁盘。之前的内容没有改变。</translation>
    </message>
    <message>
      <source>You</source>
      <translation>你</translation>
    </message>
    <message>
      <source>Your message is kept.</source>
      <translation>你的消息已保留。</translation>
    </message>
    <message>
      <source>Your own presets are unchanged.</source>
      <translation>你自己的预设没有改变。</translation>
    </message>
    <message>
      <source>Your presets could not be read ({reason}).</source>
      <translation>无法读取你的预设（{reason}）。</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>7-Zip 压缩文件</translation>
    </message>
    <message>
      <source>a GGML file, the format before GGUF</source>
      <translation>GGML 文件，即 GGUF 之前的格式</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the model itself</source>
      <translation>Git LFS 指针，而非模型本身</translation>
    </message>
    <message>
      <source>a JSON file</source>
      <translation>JSON 文件</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>PyTorch 检查点</translation>
    </message>
    <message>
      <source>a diffusion model, which this program does not run</source>
      <translation>扩散模型，此程序不运行</translation>
    </message>
    <message>
      <source>a download that has not begun: its first bytes are all zero</source>
      <translation>尚未开始的下载：开头的字节全为零</translation>
    </message>
    <message>
      <source>a file with another SHA-256 than the feed tells</source>
      <translation>SHA-256 与发布源所述不同的文件</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>gzip 压缩文件</translation>
    </message>
    <message>
      <source>a piece of {whole}</source>
      <translation>{whole} 的一块</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>safetensors 文件</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>a zip archive or a PyTorch checkpoint</source>
      <translation>zip 压缩文件或 PyTorch 检查点</translation>
    </message>
    <message>
      <source>an Ollama manifest</source>
      <translation>Ollama 清单</translation>
    </message>
    <message>
      <source>an embedding model: it turns text into numbers and writes none</source>
      <translation>嵌入模型：它将文本变成数字，不书写文本</translation>
    </message>
    <message>
      <source>an encoder-decoder model, which this program does not run</source>
      <translation>编码器-解码器模型，此程序不运行</translation>
    </message>
    <message>
      <source>document {number} is not the one that its messages name</source>
      <translation>文档 {number} 不是其消息所指的文档</translation>
    </message>
    <message>
      <source>in a moment</source>
      <translation>片刻后</translation>
    </message>
    <message>
      <source>in some minutes</source>
      <translation>几分钟后</translation>
    </message>
    <message>
      <source>in {seconds} minutes</source>
      <translation>{seconds} 分钟后</translation>
    </message>
    <message>
      <source>in {seconds} seconds</source>
      <translation>{seconds} 秒后</translation>
    </message>
    <message>
      <source>it breaks off every answer</source>
      <translation>它中断每个回答</translation>
    </message>
    <message>
      <source>it changed again and again while it was sent.</source>
      <translation>它在发送时一再改动。</translation>
    </message>
    <message>
      <source>it changed while it was sent</source>
      <translation>它在发送时有改动</translation>
    </message>
    <message>
      <source>it computes a number that is too large</source>
      <translation>它计算出过大的数</translation>
    </message>
    <message>
      <source>it did not answer in time</source>
      <translation>它没有及时答复</translation>
    </message>
    <message>
      <source>it does not begin as such a file does</source>
      <translation>它的开头不像这类文件</translation>
    </message>
    <message>
      <source>it does not come to an end</source>
      <translation>它没有尽头</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>它过早结束</translation>
    </message>
    <message>
      <source>it gave no reason</source>
      <translation>它没有说明原因</translation>
    </message>
    <message>
      <source>it has {found:,} bytes instead of {size:,}</source>
      <translation>它有 {found:,} 字节，而不是 {size:,} 字节</translation>
    </message>
    <message>
      <source>it has {length:,} bytes instead of {size:,}</source>
      <translation>它有 {length:,} 字节，而不是 {size:,} 字节</translation>
    </message>
    <message>
      <source>it has {size:,} bytes instead of {part_size:,}.</source>
      <translation>它有 {size:,} 字节，而不是 {part_size:,} 字节。</translation>
    </message>
    <message>
      <source>it is another chat's, or of another model or engine</source>
      <translation>它属于其他对话，或其他模型或引擎</translation>
    </message>
    <message>
      <source>it is cut short, or too long</source>
      <translation>它不完整，或过长</translation>
    </message>
    <message>
      <source>it is longer than it was</source>
      <translation>它比原来长</translation>
    </message>
    <message>
      <source>it is not signed by this program</source>
      <translation>它不是由此程序签名的</translation>
    </message>
    <message>
      <source>it is shorter than it was</source>
      <translation>它比原来短</translation>
    </message>
    <message>
      <source>it is too long</source>
      <translation>它太长</translation>
    </message>
    <message>
      <source>it leaves the question out of the prompt</source>
      <translation>它没有把问题放进提示词</translation>
    </message>
    <message>
      <source>it pads a text by a number</source>
      <translation>它按某个数填充文本</translation>
    </message>
    <message>
      <source>it repeats a text too often</source>
      <translation>它重复文本次数过多</translation>
    </message>
    <message>
      <source>its SHA-256 is {linked}… instead of {sha256}….</source>
      <translation>其 SHA-256 为 {linked}…，而不是 {sha256}…。</translation>
    </message>
    <message>
      <source>its digests are not those of its bytes</source>
      <translation>其摘要与其字节不符</translation>
    </message>
    <message>
      <source>its header is too long</source>
      <translation>其头部太长</translation>
    </message>
    <message>
      <source>its text does not come to an end</source>
      <translation>其文本没有尽头</translation>
    </message>
    <message>
      <source>its tokens are not those of its header</source>
      <translation>其 token 与头部不符</translation>
    </message>
    <message>
      <source>lines that are no turns: {count:,}</source>
      <translation>不是对话轮次的行：{count:,}</translation>
    </message>
    <message>
      <source>llama.cpp does not take it</source>
      <translation>llama.cpp 不接受它</translation>
    </message>
    <message>
      <source>llama.cpp failed while computing (code {code}). What is already shown is kept.</source>
      <translation>llama.cpp 计算时失败（代码 {code}）。已显示的内容已保留。</translation>
    </message>
    <message>
      <source>llama.cpp found an error in itself and stopped (SIGABRT).</source>
      <translation>llama.cpp 发现自身错误并停止（SIGABRT）。</translation>
    </message>
    <message>
      <source>llama.cpp found nothing to compute with in {folder}.</source>
      <translation>llama.cpp 在 {folder} 中没有找到可用来计算的部分。</translation>
    </message>
    <message>
      <source>llama.cpp refused {name}: {reason}.</source>
      <translation>llama.cpp 拒绝了 {name}：{reason}。</translation>
    </message>
    <message>
      <source>message {number} has no id, text or role</source>
      <translation>消息 {number} 没有 ID、文本或角色</translation>
    </message>
    <message>
      <source>messages that came twice: {count:,}</source>
      <translation>重复的消息：{count:,}</translation>
    </message>
    <message>
      <source>messages that followed each other in a circle: {count:,}</source>
      <translation>循环相接的消息：{count:,}</translation>
    </message>
    <message>
      <source>messages that followed others which are not there: {count:,}</source>
      <translation>接在不存在的消息之后的消息：{count:,}</translation>
    </message>
    <message>
      <source>messages without text: {count:,}</source>
      <translation>没有文本的消息：{count:,}</translation>
    </message>
    <message>
      <source>more than the {size:,} bytes that the feed tells</source>
      <translation>多于发布源所述的 {size:,} 字节</translation>
    </message>
    <message>
      <source>no GGUF models at all</source>
      <translation>没有任何 GGUF 模型</translation>
    </message>
    <message>
      <source>only {came:,} bytes came in {seconds:.0f} seconds</source>
      <translation>{seconds:.0f} 秒内只收到 {came:,} 字节</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>第 {page} 页</translation>
    </message>
    <message>
      <source>synthia-desktop presets list shows them all.</source>
      <translation>synthia-desktop presets list 可列出全部。</translation>
    </message>
    <message>
      <source>the branch that was shown is not known</source>
      <translation>不知道当时显示的是哪个分支</translation>
    </message>
    <message>
      <source>the chat's id is no file name</source>
      <translation>对话的 ID 不能作文件名</translation>
    </message>
    <message>
      <source>the file with -00001-of- in its name</source>
      <translation>名称中含 -00001-of- 的文件</translation>
    </message>
    <message>
      <source>{count} of {total} files match the published SHA-256. Of the others no hash is known.</source>
      <translation>{total} 个文件中有 {count} 个与公布的 SHA-256 一致。其余文件没有已知的校验和。</translation>
    </message>
    <message>
      <source>{count} parts are in the folder, and {missing} is not.</source>
      <translation>文件夹中有 {count} 个分片，缺少 {missing}。</translation>
    </message>
    <message>
      <source>{done:,} bytes in place of the {size:,} that the feed tells</source>
      <translation>{done:,} 字节，而不是发布源所述的 {size:,} 字节</translation>
    </message>
    <message>
      <source>{file_name} says that it has no vocabulary, so that no text can be put to it.</source>
      <translation>{file_name} 注明没有词表，因此无法输入文本。</translation>
    </message>
    <message>
      <source>{filename}: {reason}. What is there can be joined later.</source>
      <translation>{filename}：{reason}。已有的部分可稍后合并。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
      <source>{file} is no file.</source>
      <translation>{file} 不是文件。</translation>
    </message>
    <message>
      <source>{file}: {reason}. What was there before is unchanged.</source>
      <translation>{file}：{reason}。之前的内容没有改变。</translation>
    </message>
    <message>
      <source>{final} is not the package that would be downloaded. It was left as it is.</source>
      <translation>{final} 不是要下载的安装包。它保持原样。</translation>
    </message>
    <message>
      <source>{folder} cannot be found. The drive it is on may be unplugged.</source>
      <translation>找不到 {folder}。它所在的驱动器可能已拔出。</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {reason}.</source>
      <translation>无法读取 {folder}：{reason}。</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>无法写入 {folder}：{error}。</translation>
    </message>
    <message>
      <source>{folder} does not exist, nor does the folder that it belongs to. Nothing was written.</source>
      <translation>{folder} 不存在，其上级文件夹也不存在。没有写入任何内容。</translation>
    </message>
    <message>
      <source>{folder} exists again. The deleted files are kept in {aside}.</source>
      <translation>{folder} 又存在了。已删除的文件保存在 {aside}。</translation>
    </message>
    <message>
      <source>{folder} is no ordinary file.</source>
      <translation>{folder} 不是普通文件。</translation>
    </message>
    <message>
      <source>{host} answered with a web page in place of data. Nothing of it was kept.</source>
      <translation>{host} 以网页代替数据作答。没有保留其中任何内容。</translation>
    </message>
    <message>
      <source>{host} answered “{status}”</source>
      <translation>{host} 答复“{status}”</translation>
    </message>
    <message>
      <source>{host} answered “{words}”. Nothing was changed.</source>
      <translation>{host} 答复“{words}”。没有任何改动。</translation>
    </message>
    <message>
      <source>{host} answered, but not as the Hub does. {reason}</source>
      <translation>{host} 有答复，但不像 Hub 的答复。{reason}</translation>
    </message>
    <message>
      <source>{host} cannot be reached</source>
      <translation>无法连接 {host}</translation>
    </message>
    <message>
      <source>{host} cannot be trusted</source>
      <translation>无法信任 {host}</translation>
    </message>
    <message>
      <source>{host} could not be reached</source>
      <translation>未能连接 {host}</translation>
    </message>
    <message>
      <source>{host} cut the connection</source>
      <translation>{host} 切断了连接</translation>
    </message>
    <message>
      <source>{host} cut the connection. Nothing was changed.</source>
      <translation>{host} 切断了连接。没有任何改动。</translation>
    </message>
    <message>
      <source>{host} does not accept the token. It may have expired or been deleted.</source>
      <translation>{host} 不接受此令牌。它可能已过期或被删除。</translation>
    </message>
    <message>
      <source>{host} does not answer</source>
      <translation>{host} 没有响应</translation>
    </message>
    <message>
      <source>{host} has no such file. Nothing was changed.</source>
      <translation>{host} 没有这个文件。没有任何改动。</translation>
    </message>
    <message>
      <source>{host} has switched {repo} off for everyone.</source>
      <translation>{host} 已对所有人关闭 {repo}。</translation>
    </message>
    <message>
      <source>{host} has trouble of its own (HTTP {status}). What arrived is kept.</source>
      <translation>{host} 自身有问题（HTTP {status}）。已收到的内容已保留。</translation>
    </message>
    <message>
      <source>{host} limits how often it is asked, and answers again {when}.</source>
      <translation>{host} 限制查询次数，{when}再答复。</translation>
    </message>
    <message>
      <source>{host} redirects again and again. Nothing was changed.</source>
      <translation>{host} 一再重定向。没有任何改动。</translation>
    </message>
    <message>
      <source>{host} redirects from a secure connection to an open one, which is not followed.</source>
      <translation>{host} 从安全连接重定向到不安全的连接，未予跟随。</translation>
    </message>
    <message>
      <source>{host} redirects in a circle</source>
      <translation>{host} 循环重定向</translation>
    </message>
    <message>
      <source>{host} redirects to an address that is none. Nothing was changed.</source>
      <translation>{host} 重定向到无效地址。没有任何改动。</translation>
    </message>
    <message>
      <source>{host} sent a redirect that leads nowhere</source>
      <translation>{host} 发送了没有目标的重定向</translation>
    </message>
    <message>
      <source>{host} sent a web page in place of the file. Nothing of it was kept.</source>
      <translation>{host} 发送了网页而不是文件。没有保留其中任何内容。</translation>
    </message>
    <message>
      <source>{host} sent a web page instead of the file, perhaps to sign in</source>
      <translation>{host} 发送了网页而不是文件，也许是要求登录</translation>
    </message>
    <message>
      <source>{host} sent another range than the one asked for</source>
      <translation>{host} 发送的范围不是所请求的</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding</source>
      <translation>{host} 以其他编码发送了文件</translation>
    </message>
    <message>
      <source>{host} sent the file in another encoding.</source>
      <translation>{host} 以其他编码发送了文件。</translation>
    </message>
    <message>
      <source>{host} sent {what}. It was not kept, and nothing was changed.</source>
      <translation>{host} 发送了 {what}。没有保留，也没有任何改动。</translation>
    </message>
    <message>
      <source>{host} shows no repository named {repo}.</source>
      <translation>{host} 没有名为 {repo} 的仓库。</translation>
    </message>
    <message>
      <source>{host} stopped answering. Nothing was changed.</source>
      <translation>{host} 不再答复。没有任何改动。</translation>
    </message>
    <message>
      <source>{host} stopped sending</source>
      <translation>{host} 停止发送</translation>
    </message>
    <message>
      <source>{missing} more are needed in {folder}, and {free} are free. {kept}</source>
      <translation>{folder} 中还需要 {missing}，可用 {free}。{kept}</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} 以及另外 {more} 个</translation>
    </message>
    <message>
      <source>{names}: the bytes differ from those that were published. Download it again. Nothing was changed.</source>
      <translation>{names}：字节与公布的不同。请重新下载。没有任何改动。</translation>
    </message>
    <message>
      <source>{name} (the passages that fit the question)</source>
      <translation>{name}（与问题相符的段落）</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages)</source>
      <translation>{name}（{n:,} 页）</translation>
    </message>
    <message>
      <source>{name} ({n:,} pages, the passages that fit the question)</source>
      <translation>{name}（{n:,} 页，与问题相符的段落）</translation>
    </message>
    <message>
      <source>{name} and the parts beside it do not go on from the first to the last. Nothing was changed.</source>
      <translation>{name} 及其旁边的分片没有从头到尾相接。没有任何改动。</translation>
    </message>
    <message>
      <source>{name} begins as a model file of its own does, so it is no piece of {members}.</source>
      <translation>{name} 的开头与独立的模型文件相同，因此不是 {members} 的一块。</translation>
    </message>
    <message>
      <source>{name} could not be loaded</source>
      <translation>无法加载 {name}</translation>
    </message>
    <message>
      <source>{name} does not begin as JSON does. Nothing of it was imported.</source>
      <translation>{name} 的开头不像 JSON。没有导入其中任何内容。</translation>
    </message>
    <message>
      <source>{name} does not fit with these settings.</source>
      <translation>按这些设置，{name} 放不下。</translation>
    </message>
    <message>
      <source>{name} does not hold what files of its kind hold.</source>
      <translation>{name} 不含此类文件应有的内容。</translation>
    </message>
    <message>
      <source>{name} has more than {limit:,} characters of text.</source>
      <translation>{name} 的文本超过 {limit:,} 个字符。</translation>
    </message>
    <message>
      <source>{name} has no bytes.</source>
      <translation>{name} 没有任何字节。</translation>
    </message>
    <message>
      <source>{name} has no further parts beside it.</source>
      <translation>{name} 旁边没有其他分片。</translation>
    </message>
    <message>
      <source>{name} has the architecture "{found}", which this version of llama.cpp does not know.</source>
      <translation>{name} 的架构为“{found}”，此版本的 llama.cpp 不认识。</translation>
    </message>
    <message>
      <source>{name} has {count} parts, and its first one is part {split_number} of {split_count}.</source>
      <translation>{name} 有 {count} 个分片，而第一个是第 {split_number} / {split_count} 个分片。</translation>
    </message>
    <message>
      <source>{name} has {size} to read; files of this kind are read up to {limit}.</source>
      <translation>{name} 需读取 {size}；此类文件最多读取 {limit}。</translation>
    </message>
    <message>
      <source>{name} holds data that is neither text nor a PDF or DOCX file.</source>
      <translation>{name} 的数据既不是文本，也不是 PDF 或 DOCX 文件。</translation>
    </message>
    <message>
      <source>{name} is a folder or a device.</source>
      <translation>{name} 是文件夹或设备。</translation>
    </message>
    <message>
      <source>{name} is a link to a file that another program keeps. Nothing was changed.</source>
      <translation>{name} 是指向其他程序所保存文件的链接。没有任何改动。</translation>
    </message>
    <message>
      <source>{name} is a picture, an archive, a program or another office program's document.</source>
      <translation>{name} 是图片、压缩文件、程序或其他办公程序的文档。</translation>
    </message>
    <message>
      <source>{name} is a shard that llama.cpp opens as it is, together with the others.</source>
      <translation>{name} 是 llama.cpp 可与其他分片一起按原样打开的分片。</translation>
    </message>
    <message>
      <source>{name} is broken after {count:,} chats: {error}.</source>
      <translation>{name} 在 {count:,} 个对话之后损坏：{error}。</translation>
    </message>
    <message>
      <source>{name} is complete and verified in {folder}.</source>
      <translation>{name} 已完整并校验，位于 {folder}。</translation>
    </message>
    <message>
      <source>{name} is in another encoding, or no text at all. Nothing of it was imported.</source>
      <translation>{name} 使用其他编码，或根本不是文本。没有导入其中任何内容。</translation>
    </message>
    <message>
      <source>{name} is nested too deep after {count:,} chats, as no chat is.</source>
      <translation>{name} 在 {count:,} 个对话之后嵌套过深，没有对话会这样。</translation>
    </message>
    <message>
      <source>{name} is no longer where it was.</source>
      <translation>{name} 已不在原处。</translation>
    </message>
    <message>
      <source>{name} is not named as the part of a model is.</source>
      <translation>{name} 的名称不像模型的分片。</translation>
    </message>
    <message>
      <source>{name} is not right</source>
      <translation>{name} 不正确</translation>
    </message>
    <message>
      <source>{name} is not signed by the release key of this program ({error}).</source>
      <translation>{name} 不是用此程序的发布密钥签名的（{error}）。</translation>
    </message>
    <message>
      <source>{name} is the image part (mmproj) of a model.</source>
      <translation>{name} 是模型的图像部分（mmproj）。</translation>
    </message>
    <message>
      <source>{name} is {kind}.</source>
      <translation>{name} 是{kind}。</translation>
    </message>
    <message>
      <source>{name} needs about {what}.</source>
      <translation>{name} 需要约 {what}。</translation>
    </message>
    <message>
      <source>{name} needs {needed} in all, and {free} is free.</source>
      <translation>{name} 共需要 {needed}，可用 {free}。</translation>
    </message>
    <message>
      <source>{name} needs {what}.</source>
      <translation>{name} 需要 {what}。</translation>
    </message>
    <message>
      <source>{name} of revision {revision} is in the queue and would be written to the same place.</source>
      <translation>修订 {revision} 的 {name} 已在队列中，会写到同一位置。</translation>
    </message>
    <message>
      <source>{name} opens with a password only, so its text cannot be read.</source>
      <translation>{name} 需要密码才能打开，因此无法读取其文本。</translation>
    </message>
    <message>
      <source>{name} was left out: {reason}</source>
      <translation>已略过 {name}：{reason}</translation>
    </message>
    <message>
      <source>{name} was read to its end.</source>
      <translation>{name} 已读到末尾。</translation>
    </message>
    <message>
      <source>{name}: {reason}. Nothing of it was imported.</source>
      <translation>{name}：{reason}。没有导入其中任何内容。</translation>
    </message>
    <message>
      <source>{needed:.2f} GB are needed in {folder}, and {free:.2f} GB are free. Nothing was changed.</source>
      <translation>{folder} 中需要 {needed:.2f} GB，可用 {free:.2f} GB。没有任何改动。</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free, without the {reserved} that running downloads still take. What has arrived is kept.</source>
      <translation>还需要 {needed}，可用 {left}，未计进行中的下载还将占用的 {reserved}。已收到的内容已保留。</translation>
    </message>
    <message>
      <source>{needed} are still needed and {left} are free. What has arrived is kept.</source>
      <translation>还需要 {needed}，可用 {left}。已收到的内容已保留。</translation>
    </message>
    <message>
      <source>{needed} of RAM, and {free} is free</source>
      <translation>内存 {needed}，可用 {free}</translation>
    </message>
    <message>
      <source>{needed} on {device}, and {free} are free</source>
      <translation>{device} 上 {needed}，可用 {free}</translation>
    </message>
    <message>
      <source>{parent} cannot be read: {reason}.</source>
      <translation>无法读取 {parent}：{reason}。</translation>
    </message>
    <message>
      <source>{path} belongs to another program. Synthia uses it in place and does not change it.</source>
      <translation>{path} 属于其他程序。Synthia 原位使用它，不作改动。</translation>
    </message>
    <message>
      <source>{path} cannot be opened for writing.</source>
      <translation>无法打开 {path} 进行写入。</translation>
    </message>
    <message>
      <source>{path} could not be written. What was stored before is kept.</source>
      <translation>无法写入 {path}。之前保存的内容已保留。</translation>
    </message>
    <message>
      <source>{path} has format {version}; this version knows formats up to {count}. It was not changed.</source>
      <translation>{path} 的格式为 {version}；此版本最高认识格式 {count}。文件没有改动。</translation>
    </message>
    <message>
      <source>{path} is a folder, not a model file.</source>
      <translation>{path} 是文件夹，不是模型文件。</translation>
    </message>
    <message>
      <source>{path} is a link to a file that has another name too. Nothing was changed.</source>
      <translation>{path} 是指向另有名称的文件的链接。没有任何改动。</translation>
    </message>
    <message>
      <source>{path} is a link to {target}, where there is no file.</source>
      <translation>{path} 是指向 {target} 的链接，而那里没有文件。</translation>
    </message>
    <message>
      <source>{path} is a model file of its own, not the second piece of one.</source>
      <translation>{path} 本身就是模型文件，不是某个文件的第二块。</translation>
    </message>
    <message>
      <source>{path} is damaged or not a database. It is left as it is.</source>
      <translation>{path} 已损坏或不是数据库。它保持原样。</translation>
    </message>
    <message>
      <source>{path} is not the file that this download began with: {how} {kept}</source>
      <translation>{path} 不是此下载开始时的文件：{how} {kept}</translation>
    </message>
    <message>
      <source>{path} was fetched {times} times, and its SHA-256 never matched the one on the Hub. It was not put in place. The other files are kept.</source>
      <translation>{path} 已获取 {times} 次，其 SHA-256 始终与 Hub 上的不符。没有放到位。其他文件已保留。</translation>
    </message>
    <message>
      <source>{proxy} {later}</source>
      <translation>{proxy} {later}</translation>
    </message>
    <message>
      <source>{reason}: {path}. The code is still in the chat.</source>
      <translation>{reason}：{path}。代码仍在对话中。</translation>
    </message>
    <message>
      <source>{repo} does not have this file any more.</source>
      <translation>{repo} 已没有此文件。</translation>
    </message>
    <message>
      <source>{repo} has more than {max_files:,} files. Nothing was downloaded.</source>
      <translation>{repo} 有超过 {max_files:,} 个文件。没有下载任何内容。</translation>
    </message>
    <message>
      <source>{repo} has no branch, tag or commit named {revision}.</source>
      <translation>{repo} 没有名为 {revision} 的分支、标签或提交。</translation>
    </message>
    <message>
      <source>{repo} has no revision {commit}.</source>
      <translation>{repo} 没有修订 {commit}。</translation>
    </message>
    <message>
      <source>{repo} has no {path} at revision {commit}.</source>
      <translation>{repo} 在修订 {commit} 中没有 {path}。</translation>
    </message>
    <message>
      <source>{repo} has {count} models that are {wanted}</source>
      <translation>{repo} 有 {count} 个符合 {wanted} 的模型</translation>
    </message>
    <message>
      <source>{rpc_variable} names a server, but this engine build cannot use one.</source>
      <translation>{rpc_variable} 指定了服务器，但此引擎版本不能使用服务器。</translation>
    </message>
    <message>
      <source>{scheme}://{hostname} is not an HTTP proxy. Nothing was sent.</source>
      <translation>{scheme}://{hostname} 不是 HTTP 代理。没有发送任何内容。</translation>
    </message>
    <message>
      <source>{sentence} {next}</source>
      <translation>{sentence} {next}</translation>
    </message>
    <message>
      <source>{shown:.1f} of {whole:.1f} {unit}</source>
      <translation>{shown:.1f} / {whole:.1f} {unit}</translation>
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
      <translation>{size} 字节</translation>
    </message>
    <message>
      <source>{target} exists already. Nothing was changed.</source>
      <translation>{target} 已存在。没有任何改动。</translation>
    </message>
    <message>
      <source>{there:,} of {needed:,} bytes</source>
      <translation>{there:,} / {needed:,} 字节</translation>
    </message>
    <message>
      <source>{trouble} five times. {kept}</source>
      <translation>{trouble}，共五次。{kept}</translation>
    </message>
    <message>
      <source>{wanted} is not in {repo}</source>
      <translation>{wanted} 不在 {repo} 中</translation>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what}：{value}</translation>
    </message>
    <message>
      <source>{what}; it needs {more}</source>
      <translation>{what}；它需要 {more}</translation>
    </message>
    <message>
      <source>{where} exists already.</source>
      <translation>{where} 已存在。</translation>
    </message>
    <message>
      <source>{where}: {reason}. What was there before is unchanged.</source>
      <translation>{where}：{reason}。之前的内容没有改变。</translation>
    </message>
    <message>
      <source>“{name}”: {more} more such things.</source>
      <translation>“{name}”：另有 {more} 处类似问题。</translation>
    </message>
    <message>
      <source>“{name}”: {problem}.</source>
      <translation>“{name}”：{problem}。</translation>
    </message>
    <message>
      <source>“{text}” is neither a name such as org/repo nor an address.</source>
      <translation>“{text}”既不是 org/repo 这样的名称，也不是地址。</translation>
    </message>
    <message>
      <source>“{title}” has {count:,} messages; a chat holds no more than {most_messages:,}. It was left out.</source>
      <translation>“{title}”有 {count:,} 条消息；一个对话最多容纳 {most_messages:,} 条。已略过。</translation>
    </message>
    <message>
      <source>“{title}” holds no messages and was left out.</source>
      <translation>“{title}”没有消息，已略过。</translation>
    </message>
  </context>
  <context>
    <name>SamplingPanel</name>
    <message>
      <source>Above 1 makes tokens that were used before less likely; 1 is off.</source>
      <translation>大于 1 时降低已用过的 token 的可能性；1 为关闭。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All penalties are off.</source>
      <translation>所有惩罚均已关闭。</translation>
    </message>
    <message>
      <source>Back to preset</source>
      <translation>恢复为预设</translation>
    </message>
    <message>
      <source>DRY</source>
      <translation>DRY</translation>
    </message>
    <message>
      <source>DRY allowed length</source>
      <translation>DRY 允许长度</translation>
    </message>
    <message>
      <source>DRY base</source>
      <translation>DRY 底数</translation>
    </message>
    <message>
      <source>DRY is off while its multiplier is 0.</source>
      <translation>DRY 乘数为 0 时，DRY 关闭。</translation>
    </message>
    <message>
      <source>DRY last tokens</source>
      <translation>DRY 回看 token 数</translation>
    </message>
    <message>
      <source>DRY looks back over this many tokens.</source>
      <translation>DRY 回看这么多个 token。</translation>
    </message>
    <message>
      <source>DRY multiplier</source>
      <translation>DRY 乘数</translation>
    </message>
    <message>
      <source>Drops tokens below this share of the likeliest one's probability; 0 is off.</source>
      <translation>舍弃概率低于最可能 token 概率此比例的 token；0 为关闭。</translation>
    </message>
    <message>
      <source>Frequency penalty</source>
      <translation>频率惩罚</translation>
    </message>
    <message>
      <source>How fast Mirostat corrects itself.</source>
      <translation>Mirostat 自我修正的快慢。</translation>
    </message>
    <message>
      <source>How fast the DRY penalty grows with the length of the repetition.</source>
      <translation>DRY 惩罚随重复长度增长的快慢。</translation>
    </message>
    <message>
      <source>How freely words are chosen; 0 always takes the likeliest one.</source>
      <translation>选词的自由程度；0 始终取最可能的词。</translation>
    </message>
    <message>
      <source>How often XTC drops the likeliest tokens for a less usual one; 0 is off.</source>
      <translation>XTC 舍弃最可能的 token 而取较少见者的频率；0 为关闭。</translation>
    </message>
    <message>
      <source>How strongly DRY stops word sequences from being repeated; 0 is off.</source>
      <translation>DRY 阻止词序列重复的强度；0 为关闭。</translation>
    </message>
    <message>
      <source>How surprising Mirostat lets the text be; lower is more focused.</source>
      <translation>Mirostat 允许文本出人意料的程度；越低越集中。</translation>
    </message>
    <message>
      <source>Keeps the surprise of the text even; it replaces top-k, top-p, min-p, typical and XTC.</source>
      <translation>使文本的意外程度保持均匀；代替 top-k、top-p、min-p、典型采样和 XTC。</translation>
    </message>
    <message>
      <source>Keeps tokens whose surprise is close to the expected one; 1 is off.</source>
      <translation>保留意外程度接近预期的 token；1 为关闭。</translation>
    </message>
    <message>
      <source>Last tokens</source>
      <translation>回看 token 数</translation>
    </message>
    <message>
      <source>Learning rate (eta)</source>
      <translation>学习率（eta）</translation>
    </message>
    <message>
      <source>Makes a token less likely each time it is used; 0 is off.</source>
      <translation>token 每用一次，可能性就降低一次；0 为关闭。</translation>
    </message>
    <message>
      <source>Makes every token that was used before less likely by the same amount; 0 is off.</source>
      <translation>所有已用过的 token 的可能性降低同样的量；0 为关闭。</translation>
    </message>
    <message>
      <source>Max tokens</source>
      <translation>最大 token 数</translation>
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
      <translation>Mirostat 已关闭。</translation>
    </message>
    <message>
      <source>Mirostat is on and does this itself.</source>
      <translation>Mirostat 已开启，由它自行处理。</translation>
    </message>
    <message>
      <source>Mirostat is on and replaces top-k, top-p and min-p.</source>
      <translation>Mirostat 已开启，代替 top-k、top-p 和 min-p。</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source>No preset was changed.</source>
      <translation>没有更改预设。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>One value differs from the model's.</source>
      <translation>有一个值与模型的不同。</translation>
    </message>
    <message>
      <source>Only the likeliest tokens that together reach this probability; 1 is off.</source>
      <translation>只取合计达到此概率的最可能 token；1 为关闭。</translation>
    </message>
    <message>
      <source>Only this many of the likeliest tokens are considered; 0 considers all.</source>
      <translation>只考虑这么多个最可能的 token；0 为全部考虑。</translation>
    </message>
    <message>
      <source>Presence penalty</source>
      <translation>存在惩罚</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>随机</translation>
    </message>
    <message>
      <source>Repeat penalty</source>
      <translation>重复惩罚</translation>
    </message>
    <message>
      <source>Repetition penalties</source>
      <translation>重复惩罚</translation>
    </message>
    <message>
      <source>Repetitions up to this many tokens are free of the DRY penalty.</source>
      <translation>不超过这么多个 token 的重复不受 DRY 惩罚。</translation>
    </message>
    <message>
      <source>Sampling</source>
      <translation>采样</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Sets all values at once; any change makes them your own.</source>
      <translation>一次设置所有值；任何更改都会变成你自己的值。</translation>
    </message>
    <message>
      <source>Takes effect with the next answer.</source>
      <translation>从下一个回答起生效。</translation>
    </message>
    <message>
      <source>Target surprise (tau)</source>
      <translation>目标意外程度（tau）</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <source>The answer ends after this many tokens; with no limit, when the context is full.</source>
      <translation>回答在这么多个 token 后结束；无限制时，在上下文满时结束。</translation>
    </message>
    <message>
      <source>The default of {model}</source>
      <translation>{model} 的默认值</translation>
    </message>
    <message>
      <source>The general default</source>
      <translation>通用默认值</translation>
    </message>
    <message>
      <source>The penalties look back over this many tokens.</source>
      <translation>惩罚回看这么多个 token。</translation>
    </message>
    <message>
      <source>These values hold for every chat that has none of its own. A change here changes them all.</source>
      <translation>这些值适用于所有没有自己设置的对话。这里的更改会影响全部。</translation>
    </message>
    <message>
      <source>They are the same as the model's, until you change one.</source>
      <translation>在你更改之前，它们与模型的相同。</translation>
    </message>
    <message>
      <source>This chat only</source>
      <translation>仅此对话</translation>
    </message>
    <message>
      <source>Top-k</source>
      <translation>Top-k</translation>
    </message>
    <message>
      <source>Top-k, top-p, min-p, typical and XTC are replaced while it is on.</source>
      <translation>开启时，top-k、top-p、min-p、典型采样和 XTC 由它代替。</translation>
    </message>
    <message>
      <source>Top-p</source>
      <translation>Top-p</translation>
    </message>
    <message>
      <source>Typical</source>
      <translation>典型采样</translation>
    </message>
    <message>
      <source>Where the choice of words begins; Random draws another one for each answer. Same again, on an answer, repeats it to the last letter.</source>
      <translation>选词的起点；“随机”为每个回答另取一个。对某个回答选择“原样重来”，可一字不差地重现。</translation>
    </message>
    <message>
      <source>XTC and typical</source>
      <translation>XTC 和典型采样</translation>
    </message>
    <message>
      <source>XTC drops only tokens that are at least this probable; above 0.5 it has no effect.</source>
      <translation>XTC 只舍弃概率至少为此值的 token；大于 0.5 时无效。</translation>
    </message>
    <message>
      <source>XTC is off while its probability is 0.</source>
      <translation>XTC 概率为 0 时，XTC 关闭。</translation>
    </message>
    <message>
      <source>XTC probability</source>
      <translation>XTC 概率</translation>
    </message>
    <message>
      <source>XTC threshold</source>
      <translation>XTC 阈值</translation>
    </message>
    <message>
      <source>Your own values.</source>
      <translation>你自己的值。</translation>
    </message>
    <message>
      <source>model: {value}</source>
      <translation>模型：{value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>{count} values differ from the model's.</source>
      <translation>有 {count} 个值与模型的不同。</translation>
    </message>
  </context>
  <context>
    <name>ScopeCard</name>
    <message>
      <source>Make it the model's default</source>
      <translation>设为该模型的默认值</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Use for this chat only</source>
      <translation>仅用于此对话</translation>
    </message>
  </context>
  <context>
    <name>SearchArea</name>
    <message>
      <source>Search chats</source>
      <translation>搜索对话</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>清除搜索</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message>
      <source>Chat “{text}”</source>
      <translation>对话“{text}”</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>搜索结果</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>You</source>
      <translation>你</translation>
    </message>
    <message>
      <source>{hits} messages in {chats} chats</source>
      <translation>{chats} 个对话中的 {hits} 条消息</translation>
    </message>
    <message>
      <source>{n} more in this chat</source>
      <translation>此对话中还有 {n} 条</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Search settings</source>
      <translation>搜索设置</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>分区</translation>
    </message>
  </context>
  <context>
    <name>Sending</name>
    <message>
      <source>It has about {n} tokens, and the context has room for {left}.</source>
      <translation>它约有 {n} 个 token，而上下文还能容纳 {left} 个。</translation>
    </message>
    <message>
      <source>No passage of the attached files fits into the context</source>
      <translation>上下文放不下所附文件的任何段落</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>没有发送任何内容。</translation>
    </message>
    <message>
      <source>Read it again, or send the message once more with what was read.</source>
      <translation>请重新读取，或以已读取的内容再次发送消息。</translation>
    </message>
    <message>
      <source>Remove a file that is sent whole, or load the model with a longer context.</source>
      <translation>请移除整个发送的文件，或以更长的上下文加载模型。</translation>
    </message>
    <message>
      <source>Send it again; if it happens again, remove the files one by one.</source>
      <translation>请重新发送；如果再次发生，请逐个移除文件。</translation>
    </message>
    <message>
      <source>The attached files could not be prepared</source>
      <translation>无法准备附加的文件</translation>
    </message>
    <message>
      <source>Use the passages that fit the question, or remove it.</source>
      <translation>请使用与问题相符的段落，或移除它。</translation>
    </message>
    <message>
      <source>What else is sent leaves no room for any. Your message and the files are still here.</source>
      <translation>其他要发送的内容没有留下空间。你的消息和文件仍在这里。</translation>
    </message>
    <message>
      <source>Your message and the files are still here.</source>
      <translation>你的消息和文件仍在这里。</translation>
    </message>
    <message>
      <source>{name} has changed since it was read</source>
      <translation>{name} 在读取后有改动</translation>
    </message>
    <message>
      <source>{name} is too long</source>
      <translation>{name} 太长</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A link in an answer opens in your browser, and only after you agree.</source>
      <translation>回答中的链接在浏览器中打开，且须先经你同意。</translation>
    </message>
    <message>
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <source>All parts</source>
      <translation>所有组件</translation>
    </message>
    <message>
      <source>Chatting never uses the internet: the model runs on this computer.</source>
      <translation>对话从不使用互联网：模型在此电脑上运行。</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>清除搜索</translation>
    </message>
    <message>
      <source>Conversations and models</source>
      <translation>对话和模型</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>数据文件夹</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>字体</translation>
    </message>
    <message>
      <source>For reports of problems</source>
      <translation>用于报告问题</translation>
    </message>
    <message>
      <source>ISC, in part MIT</source>
      <translation>ISC，部分为 MIT</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>图标</translation>
    </message>
    <message>
      <source>Interface</source>
      <translation>界面</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>日志文件夹</translation>
    </message>
    <message>
      <source>No setting contains “{text}”.</source>
      <translation>没有设置包含“{text}”。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open the data folder</source>
      <translation>打开数据文件夹</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>打开日志文件夹</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>存储</translation>
    </message>
    <message>
      <source>Synthia Desktop</source>
      <translation>Synthia Desktop</translation>
    </message>
    <message>
      <source>Synthia goes online only for a search, a download, an update check or a token test.</source>
      <translation>Synthia 只在搜索、下载、检查更新或测试令牌时联网。</translation>
    </message>
    <message>
      <source>There is no account and no telemetry.</source>
      <translation>没有账户，也没有遥测。</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>版本 {number}</translation>
    </message>
    <message>
      <source>Versions and licences…</source>
      <translation>版本和许可证…</translation>
    </message>
    <message>
      <source>What you write stays in the data folder and is sent to nobody.</source>
      <translation>你写的内容留在数据文件夹中，不发送给任何人。</translation>
    </message>
  </context>
  <context>
    <name>SettingsStore</name>
    <message>
      <source>The settings were not saved</source>
      <translation>设置未保存</translation>
    </message>
    <message>
      <source>What you have changed holds in this window; Synthia tries again by itself.</source>
      <translation>你的更改在此窗口中有效；Synthia 会自动重试。</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Chat archived.</source>
      <translation>对话已归档。</translation>
    </message>
    <message>
      <source>Taken out of the archive.</source>
      <translation>已移出归档。</translation>
    </message>
  </context>
  <context>
    <name>ShortcutDialog</name>
    <message>
      <source>Find a shortcut</source>
      <translation>查找快捷键</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>No shortcut contains “{text}”.</source>
      <translation>没有快捷键包含“{text}”。</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Archive</source>
      <translation>归档</translation>
    </message>
    <message>
      <source>Clear search</source>
      <translation>清除搜索</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>更早</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>New name of “{title}”</source>
      <translation>“{title}”的新名称</translation>
    </message>
    <message>
      <source>No chat contains “{text}”.</source>
      <translation>没有对话包含“{text}”。</translation>
    </message>
    <message>
      <source>No chat matches the filter.</source>
      <translation>没有对话符合筛选条件。</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>已置顶</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>Your chats will be listed here.</source>
      <translation>你的对话将列在这里。</translation>
    </message>
    <message>
      <source>an answer is being written</source>
      <translation>正在书写回答</translation>
    </message>
    <message>
      <source>open</source>
      <translation>已打开</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Archived</source>
      <translation>已归档</translation>
    </message>
    <message>
      <source>Built in, knows its sample questions</source>
      <translation>内置，只知道示例问题</translation>
    </message>
    <message>
      <source>Loaded</source>
      <translation>已加载</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>正在加载</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>Not loaded</source>
      <translation>未加载</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>已打开</translation>
    </message>
    <message>
      <source>Synthia</source>
      <translation>Synthia</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>已卸载</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>正在书写</translation>
    </message>
    <message>
      <source>You</source>
      <translation>你</translation>
    </message>
    <message>
      <source>{who} in “{chat}”</source>
      <translation>“{chat}”中的{who}</translation>
    </message>
  </context>
  <context>
    <name>SpellMarks</name>
    <message>
      <source>Add “{word}” to the dictionary</source>
      <translation>将“{word}”加入词典</translation>
    </message>
    <message>
      <source>Ignore until Synthia ends</source>
      <translation>忽略，直到 Synthia 结束</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>没有建议</translation>
    </message>
  </context>
  <context>
    <name>SpellingRows</name>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Check spelling while writing</source>
      <translation>书写时检查拼写</translation>
    </message>
    <message>
      <source>Code, addresses and names of variables are left out</source>
      <translation>不检查代码、地址和变量名</translation>
    </message>
    <message>
      <source>Language of spelling</source>
      <translation>拼写语言</translation>
    </message>
    <message>
      <source>One of the installed dictionaries</source>
      <translation>已安装的词典之一</translation>
    </message>
    <message>
      <source>That is {language}</source>
      <translation>即{language}</translation>
    </message>
    <message>
      <source>The installed dictionaries are listed here</source>
      <translation>已安装的词典列在这里</translation>
    </message>
    <message>
      <source>There is no dictionary for the system's language: choose one</source>
      <translation>没有系统语言的词典：请选择一个</translation>
    </message>
  </context>
  <context>
    <name>Starters</name>
    <message>
      <source>Check some code</source>
      <translation>检查代码</translation>
    </message>
    <message>
      <source>Choose a model above to begin.</source>
      <translation>请先在上方选择模型。</translation>
    </message>
    <message>
      <source>Explain a hard idea</source>
      <translation>解释难懂的概念</translation>
    </message>
    <message>
      <source>Make a study plan for statistics over six weeks.</source>
      <translation>制定一个六周的统计学学习计划。</translation>
    </message>
    <message>
      <source>Plan something</source>
      <translation>做计划</translation>
    </message>
    <message>
      <source>The demo model knows its sample questions and nothing else. Try one of them.</source>
      <translation>演示模型只知道示例问题。请试一个。</translation>
    </message>
    <message>
      <source>What is entropy, for someone who cooks?</source>
      <translation>怎样向会做饭的人解释熵？</translation>
    </message>
    <message>
      <source>Why does `for i in range(1, len(lines))` skip the first line?</source>
      <translation>为什么 `for i in range(1, len(lines))` 会跳过第一行？</translation>
    </message>
    <message>
      <source>Write a short, friendly reminder to my landlord about the broken heating.</source>
      <translation>给房东写一条简短友好的提醒，说暖气坏了。</translation>
    </message>
    <message>
      <source>Write with me</source>
      <translation>一起写作</translation>
    </message>
    <message>
      <source>{name} is being loaded. You can write already.</source>
      <translation>正在加载 {name}。可以先开始写。</translation>
    </message>
    <message>
      <source>{name} is ready. It answers on this computer, also without the internet.</source>
      <translation>{name} 已就绪。它在此电脑上回答，没有互联网也可以。</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Context</source>
      <translation>上下文</translation>
    </message>
    <message>
      <source>Context: no model is loaded</source>
      <translation>上下文：未加载模型</translation>
    </message>
    <message>
      <source>Context: {used} tokens used, {reserved} reserved for the answer, {free} free of {total}</source>
      <translation>上下文：共 {total}，已用 {used} 个 token，为回答保留 {reserved}，可用 {free}</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>仅在此电脑上</translation>
    </message>
    <message>
      <source>Online for downloads only</source>
      <translation>仅为下载联网</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>{name} in use</source>
      <translation>正在使用 {name}</translation>
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
      <translation>{used} / {total} 个 token</translation>
    </message>
  </context>
  <context>
    <name>StatusPresenter</name>
    <message>
      <source>Loading</source>
      <translation>正在加载</translation>
    </message>
    <message>
      <source>No model loaded</source>
      <translation>未加载模型</translation>
    </message>
    <message>
      <source>RAM</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Ready, reduced</source>
      <translation>就绪，已缩减</translation>
    </message>
    <message>
      <source>Unloaded</source>
      <translation>已卸载</translation>
    </message>
    <message>
      <source>VRAM</source>
      <translation>显存</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>正在书写</translation>
    </message>
  </context>
  <context>
    <name>StopRow</name>
    <message>
      <source>A text, or \n for a line end</source>
      <translation>文本，或用 \n 表示行尾</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Another stop string</source>
      <translation>另一个停止字符串</translation>
    </message>
    <message>
      <source>Remove the stop string {text}</source>
      <translation>移除停止字符串 {text}</translation>
    </message>
    <message>
      <source>Stop strings</source>
      <translation>停止字符串</translation>
    </message>
    <message>
      <source>The answer ends where the model writes one of these; what ends it is not shown.</source>
      <translation>模型写出其中之一时回答结束；结束它的字符串不显示。</translation>
    </message>
    <message>
      <source>There are {count} already, which is the most.</source>
      <translation>已有 {count} 个，这是上限。</translation>
    </message>
  </context>
  <context>
    <name>SummaryCard</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Edit the summary</source>
      <translation>编辑摘要</translation>
    </message>
    <message>
      <source>Go on without the summary</source>
      <translation>不用摘要继续</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要</translation>
    </message>
  </context>
  <context>
    <name>SystemEditor</name>
    <message>
      <source>No system prompt</source>
      <translation>无系统提示词</translation>
    </message>
    <message>
      <source>System prompt</source>
      <translation>系统提示词</translation>
    </message>
  </context>
  <context>
    <name>TagDialog</name>
    <message>
      <source>A chat can have any number of tags; the search and its filter find it by each.</source>
      <translation>一个对话可以有任意多个标签；搜索及其筛选可按每个标签找到它。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>新标签</translation>
    </message>
    <message>
      <source>Set tags</source>
      <translation>设置标签</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
  </context>
  <context>
    <name>Taskbar</name>
    <message>
      <source>1 download, {percent}%</source>
      <translation>1 个下载，{percent}%</translation>
    </message>
    <message>
      <source>{n} downloads, {percent}%</source>
      <translation>{n} 个下载，{percent}%</translation>
    </message>
    <message>
      <source>{speed}, {time} left</source>
      <translation>{speed}，剩余 {time}</translation>
    </message>
  </context>
  <context>
    <name>TensorSplitRow</name>
    <message>
      <source>Share of {gpu}</source>
      <translation>{gpu} 的份额</translation>
    </message>
    <message>
      <source>What part of the model each GPU takes, as shares of the whole.</source>
      <translation>每个 GPU 承担模型的多大部分，以整体的份额表示。</translation>
    </message>
  </context>
  <context>
    <name>TextView</name>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
  </context>
  <context>
    <name>ThemeChoice</name>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>System</source>
      <translation>系统</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
  </context>
  <context>
    <name>ThisComputer</name>
    <message>
      <source>The speed of this computer is measured</source>
      <translation>正在测量此电脑的速度</translation>
    </message>
  </context>
  <context>
    <name>TokenRow</name>
    <message>
      <source>A token is stored</source>
      <translation>已保存令牌</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>访问令牌</translation>
    </message>
    <message>
      <source>Asks the Hub whose token it is</source>
      <translation>询问 Hub 令牌属于谁</translation>
    </message>
    <message>
      <source>For gated repositories</source>
      <translation>用于需授权的仓库</translation>
    </message>
    <message>
      <source>HF_TOKEN of the environment is used</source>
      <translation>正在使用环境中的 HF_TOKEN</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
  </context>
  <context>
    <name>TokenService</name>
    <message>
      <source>The token works. It belongs to “{name}”.</source>
      <translation>令牌有效。它属于“{name}”。</translation>
    </message>
  </context>
  <context>
    <name>TooBigDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>It needs {needed} GB of memory for {context} tokens, which is {missing} GB more than a model may take here now. The file of {size} can be downloaded all the same, for another computer or for later.</source>
      <translation>{context} 个 token 需要 {needed} GB 内存，比模型目前在此可占用的多 {missing} GB。这个 {size} 的文件仍可下载，供其他电脑或以后使用。</translation>
    </message>
    <message>
      <source>{quant} does not fit this computer</source>
      <translation>{quant} 不适合此电脑</translation>
    </message>
  </context>
  <context>
    <name>Transcript</name>
    <message>
      <source>Conversation</source>
      <translation>对话</translation>
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
      <translation>剩余 1 天</translation>
    </message>
    <message>
      <source>1 message</source>
      <translation>1 条消息</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>in “{title}”</source>
      <translation>在“{title}”中</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>剩余 {count} 天</translation>
    </message>
    <message>
      <source>{count} messages</source>
      <translation>{count} 条消息</translation>
    </message>
  </context>
  <context>
    <name>TrashPanel</name>
    <message>
      <source>Delete now</source>
      <translation>立即删除</translation>
    </message>
    <message>
      <source>Delete now…</source>
      <translation>立即删除…</translation>
    </message>
    <message>
      <source>Delete “{name}” for good?</source>
      <translation>永久删除“{name}”？</translation>
    </message>
    <message>
      <source>Deleted chats and messages are kept here for {days} days.</source>
      <translation>已删除的对话和消息在此保留 {days} 天。</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>清空</translation>
    </message>
    <message>
      <source>Empty the trash?</source>
      <translation>清空回收站？</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>清空回收站…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Nothing is in the trash.</source>
      <translation>回收站为空。</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>还原</translation>
    </message>
    <message>
      <source>The message is removed from this computer.</source>
      <translation>此消息将从此电脑移除。</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>回收站</translation>
    </message>
    <message>
      <source>{count} messages are removed from this computer.</source>
      <translation>{count} 条消息将从此电脑移除。</translation>
    </message>
    <message>
      <source>{count} messages, {size}, are removed from this computer.</source>
      <translation>{count} 条消息（{size}）将从此电脑移除。</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Downloads</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Hide the window</source>
      <translation>隐藏窗口</translation>
    </message>
    <message>
      <source>New chat</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Show the window</source>
      <translation>显示窗口</translation>
    </message>
  </context>
  <context>
    <name>TurnLog</name>
    <message>
      <source>Choose another file in Settings, Chat.</source>
      <translation>请在“设置”的“对话”中选择其他文件。</translation>
    </message>
    <message>
      <source>The turn was not appended</source>
      <translation>此轮对话未能追加</translation>
    </message>
    <message>
      <source>{file}: {reason}. The chat itself is stored.</source>
      <translation>{file}：{reason}。对话本身已保存。</translation>
    </message>
  </context>
  <context>
    <name>TurnsFile</name>
    <message>
      <source>Append turns to a file</source>
      <translation>将对话追加到文件</translation>
    </message>
    <message>
      <source>Append turns to no file</source>
      <translation>不追加到文件</translation>
    </message>
    <message>
      <source>Choose the file to append turns to</source>
      <translation>选择要追加的文件</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>JSON lines (*.jsonl);;All files (*)</source>
      <translation>JSON 行 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
      <source>No file</source>
      <translation>无文件</translation>
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
      <translation>关闭此提示</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
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
      <translation>取消</translation>
    </message>
    <message>
      <source>Check for updates</source>
      <translation>检查更新</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Downloaded and verified</source>
      <translation>已下载并验证</translation>
    </message>
    <message>
      <source>Downloading {version}</source>
      <translation>正在下载 {version}</translation>
    </message>
    <message>
      <source>It came out on {date}.</source>
      <translation>发布于 {date}。</translation>
    </message>
    <message>
      <source>Looking for a newer version</source>
      <translation>正在查找更新的版本</translation>
    </message>
    <message>
      <source>Nothing is installed or started by itself.</source>
      <translation>不会自动安装或启动任何内容。</translation>
    </message>
    <message>
      <source>Open Settings</source>
      <translation>打开设置</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>打开页面</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>显示文件夹</translation>
    </message>
    <message>
      <source>Size, SHA-256 and signature of {file} are right.</source>
      <translation>{file} 的大小、SHA-256 和签名均正确。</translation>
    </message>
    <message>
      <source>Synthia Desktop {version} is there</source>
      <translation>Synthia Desktop {version} 已发布</translation>
    </message>
    <message>
      <source>Synthia is up to date</source>
      <translation>Synthia 已是最新</translation>
    </message>
    <message>
      <source>Synthia is updated from elsewhere</source>
      <translation>Synthia 由其他途径更新</translation>
    </message>
    <message>
      <source>The project publishes no release feed yet, and no address of one is set, so that nobody was asked. Whoever gave you this program may have an address: it belongs into Settings, Updates.</source>
      <translation>项目尚未公布发布源，也没有设置其地址，因此没有查询任何人。给你此程序的人也许有地址：请填入“设置”的“更新”。</translation>
    </message>
    <message>
      <source>There is no feed to ask</source>
      <translation>没有可查询的发布源</translation>
    </message>
    <message>
      <source>This build has no release key. What the feed says was not verified, and a download could not be, so none is offered here.</source>
      <translation>此版本没有发布密钥。发布源的内容未经验证，下载也无法验证，因此这里不提供下载。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>You have version {version}.</source>
      <translation>你使用的是版本 {version}。</translation>
    </message>
    <message>
      <source>You have {version}.</source>
      <translation>你使用的是 {version}。</translation>
    </message>
  </context>
  <context>
    <name>UpdateSection</name>
    <message>
      <source>An address begins with https:// or http:// and has no name or password in it.</source>
      <translation>地址以 https:// 或 http:// 开头，不含用户名或密码。</translation>
    </message>
    <message>
      <source>Check now…</source>
      <translation>立即检查…</translation>
    </message>
    <message>
      <source>Empty: the address that this build came with</source>
      <translation>留空：此版本自带的地址</translation>
    </message>
    <message>
      <source>Look once a day</source>
      <translation>每天查看一次</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>更新的版本</translation>
    </message>
    <message>
      <source>Off: only “Check for updates” goes online. Nothing is ever installed by itself</source>
      <translation>关：只有“检查更新”才会联网。从不自动安装任何内容</translation>
    </message>
    <message>
      <source>Release feed</source>
      <translation>发布源</translation>
    </message>
    <message>
      <source>This build came with none, and the project publishes none yet</source>
      <translation>此版本未附带发布源，项目也尚未公布</translation>
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
      <translation>对话、模型和设置会保留：它们保存在别处。</translation>
    </message>
    <message>
      <source>Close Synthia and open the file. It installs over this version.</source>
      <translation>关闭 Synthia 并打开该文件。它会覆盖安装此版本。</translation>
    </message>
    <message>
      <source>Close Synthia, make the file executable, and start it in place of the old one.</source>
      <translation>关闭 Synthia，使该文件可执行，然后启动它以代替旧文件。</translation>
    </message>
    <message>
      <source>Close Synthia, open the file, and drag Synthia Desktop onto Applications.</source>
      <translation>关闭 Synthia，打开该文件，将 Synthia Desktop 拖到“应用程序”。</translation>
    </message>
    <message>
      <source>Close Synthia, unpack the archive, and start Synthia from the new folder.</source>
      <translation>关闭 Synthia，解压该文件，然后从新文件夹启动 Synthia。</translation>
    </message>
    <message>
      <source>How this copy was installed is not written down, so the right package for it is not known.</source>
      <translation>没有记录此副本的安装方式，因此不知道适合它的安装包。</translation>
    </message>
    <message>
      <source>This copy runs from its sources. “git pull” in their folder updates it.</source>
      <translation>此副本从源代码运行。在其文件夹中用“git pull”更新。</translation>
    </message>
    <message>
      <source>This copy was installed as a Debian package. Your package manager updates it where it knows a source of newer ones. A package that was downloaded by hand is followed by installing the newer one.</source>
      <translation>此副本以 Debian 软件包安装。如果包管理器知道新版本的来源，会由它更新。手动下载的软件包，安装较新的即可。</translation>
    </message>
    <message>
      <source>This copy was installed as a Flatpak, and Flatpak updates it: by the software centre, or by “flatpak update” in a terminal.</source>
      <translation>此副本以 Flatpak 安装，由 Flatpak 更新：通过软件中心，或在终端运行“flatpak update”。</translation>
    </message>
    <message>
      <source>This copy was installed as a Python package. Whoever installed it updates it the same way.</source>
      <translation>此副本以 Python 包安装。请用安装时的方式更新。</translation>
    </message>
    <message>
      <source>Version {version} has no package for this computer ({system}, {machine}).</source>
      <translation>版本 {version} 没有适合此电脑（{system}，{machine}）的安装包。</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>剩余 {time}</translation>
    </message>
  </context>
  <context>
    <name>UseCard</name>
    <message>
      <source>Context</source>
      <translation>上下文</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>可用</translation>
    </message>
    <message>
      <source>Known when a model is loaded</source>
      <translation>加载模型后可知</translation>
    </message>
    <message>
      <source>Reserved for the answer</source>
      <translation>为回答保留</translation>
    </message>
    <message>
      <source>The first message is no longer in the context.</source>
      <translation>第一条消息已不在上下文中。</translation>
    </message>
    <message>
      <source>The first {n} messages are no longer in the context.</source>
      <translation>前 {n} 条消息已不在上下文中。</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>已用</translation>
    </message>
    <message>
      <source>{used} of {total} tokens</source>
      <translation>{used} / {total} 个 token</translation>
    </message>
  </context>
  <context>
    <name>UserMessage</name>
    <message>
      <source>You: {text}</source>
      <translation>你：{text}</translation>
    </message>
    <message>
      <source>You: {text}. Attached: {files}</source>
      <translation>你：{text}。附件：{files}</translation>
    </message>
    <message>
      <source>Your message</source>
      <translation>你的消息</translation>
    </message>
  </context>
  <context>
    <name>VariableList</name>
    <message>
      <source>Filled in once, when the chat begins, and not again with each answer: a clock that went on would make the model read the whole chat again every time.</source>
      <translation>在对话开始时填入一次，不随每个回答更新：如果时间不断变化，模型每次都得重新读取整个对话。</translation>
    </message>
    <message>
      <source>Put {name} into the system prompt</source>
      <translation>将 {name} 放入系统提示词</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>变量</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>还没有</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>A capable model,
on your own computer</source>
      <translation>能干的模型，
就在你自己的电脑上</translation>
    </message>
    <message>
      <source>Download one model, then chat with it without the internet. What you write stays on this computer.</source>
      <translation>下载一个模型，即可离线与它对话。你写的内容留在此电脑上。</translation>
    </message>
    <message>
      <source>Found on this computer</source>
      <translation>在此电脑上找到</translation>
    </message>
    <message>
      <source>Open a GGUF file…</source>
      <translation>打开 GGUF 文件…</translation>
    </message>
    <message>
      <source>Ready at once, for a first look only.</source>
      <translation>立即可用，仅供初次了解。</translation>
    </message>
    <message>
      <source>The internet is used for downloads only. There is no account and no telemetry.</source>
      <translation>互联网只用于下载。没有账户，也没有遥测。</translation>
    </message>
    <message>
      <source>Try the demo model now</source>
      <translation>立即试用演示模型</translation>
    </message>
    <message>
      <source>Use a model you already have.</source>
      <translation>使用已有的模型。</translation>
    </message>
  </context>
  <context>
    <name>WhyDialog</name>
    <message>
      <source>A part of the engine does not work</source>
      <translation>引擎的一部分无法工作</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>显卡</translation>
    </message>
    <message>
      <source>Models run in RAM meanwhile, which works but is slower. After a change, start Synthia anew.</source>
      <translation>在此期间模型在内存中运行，可以使用但较慢。更改后请重新启动 Synthia。</translation>
    </message>
    <message>
      <source>Not every GPU can be used</source>
      <translation>并非所有 GPU 都能使用</translation>
    </message>
    <message>
      <source>The GPU cannot be used</source>
      <translation>无法使用 GPU</translation>
    </message>
  </context>
  <context>
    <name>WindowPages</name>
    <message>
      <source>Downloads</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
  </context>
  <context>
    <name>WindowShell</name>
    <message numerus="yes">
      <source>%n download(s)</source>
      <translation>
        <numerusform>%n 个下载</numerusform>
      </translation>
    </message>
    <message>
      <source>Chat</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Downloads</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
  </context>
  <context>
    <name>WorkProgress</name>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
  </context>
  <context>
    <name>WorkStrip</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>关闭此提示</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <source>Drop files here to send them with your next message</source>
      <translation>将文件拖到这里，随下一条消息发送</translation>
    </message>
  </context>
</TS>
