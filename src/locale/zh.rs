//! Simplified Chinese.
//!
//! Words that have to be recognised in a provider's console stay in English beside the translation, and a provider's
//! own sentences are quoted, never translated. Between Han and Latin letters or digits stands a space.
//!
//! One word for one thing, as Google's own Chinese pages have it where they have one; what must not stand for it
//! is in the last column, which a test reads.
//!
//! | English | Chinese | never |
//! |---|---|---|
//! | key | 密钥 | 秘钥、密匙、钥匙 |
//! | standard key, auth key | 标准密钥, 授权密钥（首次出现：授权密钥（auth key）） | standard 密钥、auth 密钥、认证密钥、身份验证密钥 |
//! | credential | 凭据 | 凭证 |
//! | token of a login; of a model | 令牌; token | 词元 |
//! | secrets in a text; secret of a CI, of AWS | 密钥等敏感信息; secret | 秘密、机密 |
//! | secret manager | 密钥管理服务 | 机密存储、密钥库 |
//! | to revoke | 吊销 | 撤销、作废 |
//! | masked, hidden | 隐藏 | 打码、掩码、涂黑、遮盖、屏蔽 |
//! | redacted | 脱敏 | 编辑过、删节 |
//! | provider | 服务商 | 供应商、提供商、提供方 |
//! | account | 账号 | 帐号、账户、帐户 |
//! | project | 项目 | 工程 |
//! | organization policy | 组织政策 | 组织策略、组织的政策 |
//! | billing, billing account | 结算, 结算账号 | 计费 |
//! | credit, balance | 余额 | 积分、额度 |
//! | quota | 配额 | 额度 |
//! | limit; spending cap | 限额; 支出上限 | 限流 |
//! | restriction, unrestricted | 限制, 未加限制 | 没有限制、不受限 |
//! | region of a cloud; of the world | 区域; 地区 | 地域 |
//! | to ask, request | 请求 | 询问 |
//! | answer | 响应 | 答复、回答、应答、回复 |
//! | header | 请求头 | 标头、报头、头部 |
//! | endpoint | 端点 | 终结点 |
//! | environment variable | 环境变量 | 环境参数 |
//! | to expand, unset a variable | 展开, 删除（unset） | 扩展变量、取消设置 |
//! | terminal, console | 终端, 控制台 | 终端机、主控台 |
//! | to press | 点击 | 按下、单击 |
//! | error text | 错误信息 | 错误文本、报错信息 |
//! | evidence | 判断依据, 依据 | 证据 |
//! | what settles it | 若…，即可确认 | ：会成功、：会正常 |
//! | is reported | 据反馈 | 据报告 |
//! | model is retired | 下线 | 退役 |
//! | URL; IP address | URL; IP 地址 | 网址 |
//! | midnight Pacific time | 太平洋时间午夜（北京时间 15:00 或 16:00） | 太平洋午夜 |
//! | default | 默认 | 缺省、预设 |

use super::Words;

/// The words of the page in Simplified Chinese.
pub static WORDS: Words = Words {
    certain: "确定",
    likely: "很可能",
    possible: "可能",
    fine: "好消息",
    passing: "会自行恢复",
    blocking: "需要处理",
    unknown: "在这里无法判断",

    recognised: "{provider}：{kind}，{length} 个字符",
    length_as_expected: "长度正常。",
    length_differs: "通常为 {expected} 个字符，这里有 {found} 个。",
    stands_bare: "单独出现",
    stands_value: "{name} 的值",
    stands_header: "请求头 {name}",
    stands_query: "URL 参数 {name}",
    stands_text: "在文本中",
    no_finding: "文本本身没有发现问题。",
    expired: "10 分钟无人操作，文本已清空。诊断结果仍然保留。",
    file_empty: "该文件为空，没有读到任何内容。",
    file_unreadable: "无法读取该文件。它可能是文件夹，也可能已被移动或修改。可以重新选择，或直接粘贴其中的文本。",
    file_utf16: "该文件的编码是 UTF-16，Windows PowerShell 的 `>` 会写成这种编码。多数工具只读取 UTF-8，找不到其中的密钥。应另存为 UTF-8。",
    damaged: "本页缺少一部分内容，因此无法启动。应重新获取一份。",
    example_kept_out: "框中还有自己的文本，因此没有载入示例。先清空输入框。",
    nothing_recognised: "这段文本中没有密钥，也没有已知的错误。可以粘贴密钥、密钥所在的那一行，或整个错误信息。",
    key_elsewhere: "密钥来自环境变量，本页看不到。这段文本本身看不出问题。可以粘贴错误信息，或设置该变量的那一行。",
    not_asked_here: "{provider} 不允许网页直接调用。可以在终端中发送请求，再把响应粘贴到这里。",
    only_recognised: "本页能认出这是 {provider} 的密钥，但无法检查。可以粘贴程序显示的错误信息。",
    not_this_kind: "{provider} 没有免费且不改动数据的接口可用来检查这类密钥。",
    not_a_key: "这不是 API 密钥，因此没有内容可发送。",
    cannot_be_sent: "这个密钥含有 HTTP 请求头无法携带的字符。从密钥列表中重新复制。",

    position: "第 {line} 行，第 {column} 列",
    note_character: "{character}",
    note_characters: "{count} × {character}",
    note_length: "{found} 个字符，应为 {expected} 个",
    note_provider: "{provider} 的密钥",
    noted: "{note}，{place}",

    will_send: "点击检查按钮后，只向 {host} 发送这个请求，不会发往别处：",
    method_and_host: "请求",
    path: "路径",
    headers: "请求头",
    key_in_header: "{header}: {scheme}密钥",
    live_key: "这是正式环境的密钥，可以动用真实资金。这个请求只读取数据；不过，使用测试密钥或下方的命令更稳妥。",
    nothing_else: "不带 Cookie，不带 referrer，也不带粘贴内容的其他部分。若读不到响应，最多再发送一个不带密钥的请求。",

    rungs: ["格式", "连通", "接受", "模型", "统计 token", "生成", "流式输出"],
    not_run: "未运行",
    running: "运行中",
    ok: "通过",
    remarks: "有提示",
    failed: "在此失败",
    cannot_tell: "无法判断",
    skipped: "已跳过",

    go_further: "继续检查",
    go_further_note: "只有实际调用才知道这个密钥能否生成内容。每次点击只发送一次按钮上方所示的请求。",
    model_field: "要调用的模型",
    name_a_model: "没有推荐的模型。可以填写程序所用模型的名称。",
    no_model_name: "模型名称只含小写字母、数字、点和连字符。",
    no_list: "没有可对照的模型列表：密钥可能看不到列表。",
    model_not_listed: "{model} 不在这个密钥列出的可生成模型之中。Google 可能没有这个模型，或不向这个密钥显示。",
    run: "运行：{rung}",
    cost: "费用",
    elsewhere: "在程序的运行环境中发送同样的请求",
    from_this_browser: "本页的请求来自浏览器的 IP 地址，可能与服务器的不同。Google 对两者的响应可能不同。",

    http_status: "HTTP 状态",
    status: "状态",
    reason: "原因",
    message: "消息",
    body: "正文",
    observed: "观察到的情况",
    saw_offline: "浏览器报告没有网络连接。",
    saw_unreachable: "{ms} 毫秒后仍无响应，不带密钥的请求也没有响应。",
    saw_unreadable: "响应已到，但浏览器不让本页读取。不带密钥的请求能到达该主机。",
    saw_hidden: "响应已到，但浏览器不让本页读取。{company} 对网页隐藏拒绝信息，因此可能是它拒绝了这个密钥；途中的过滤也会造成同样的现象。不带密钥的请求能到达该主机。用下面的命令可以看到响应。",
    saw_deadline: "{ms} 毫秒内没有收到完整的响应。",
    saw_cancelled: "检查已被手动停止。",
    saw_redirect: "响应是重定向。本页没有跟随，因此密钥没有被送往别处。",
    saw_too_large: "响应超出本页的读取上限：读取 {bytes} 字节后停止。",
    saw_cut_short: "连接在 {bytes} 字节后断开，响应不完整。",
    empty_body: "响应没有正文。",
    models_listed: "列出 {models} 个模型，其中 {generating} 个可以生成文本。",
    models_generating: "可以生成的模型",

    limit: "限额",
    requests: "次请求",
    tokens: "token",
    per_minute: "/ 分钟",
    per_day: "/ 天",
    free_tier: "· 免费层级",
    paid_tier: "· 付费层级",
    waiting: "等待",
    limit_wait: "重试前需等待：{wait}。",
    limit_resets: "太平洋时间午夜（北京时间 15:00 或 16:00）重置每日限额，之后再试。",
    limit_zero: "没有用：限额为 0。",
    limit_clock: "每日限额约在本地时间 {time} 重置。",
    limit_left: "还需等待：{wait}。",
    limit_over: "等待结束，可以重试。",
    units: [" 小时", " 分钟", " 秒"],
    start_timer: "开始计时：{wait}",
    stop_timer: "停止计时",
    go_to: "前往“{button}”",
    other_key: "也检查文本中的另一个密钥：在列表中选中它。",
    limit_note: "响应只写明限额，没有写明用了多少。",

    way: "请求到达了哪一步",
    stations: ["程序", "网络", "{company}", "密钥", "项目和账号", "配额", "模型"],
    this_browser: "这个浏览器",
    not_reached: "未到达",
    timeline: "2026 年的 Gemini 密钥",
    timeline_note: "前三个日期来自 Google 的文档。最后一项曾在文档中预告于该月生效，后来移除；有用户反馈已被拒绝。",
    moments: [
        "Google 封锁长期未用且未加限制的标准密钥。",
        "AI Studio 新建的密钥一律是授权密钥（auth key）。",
        "Google 拒绝未加限制的标准密钥。",
        "曾预告停用所有标准密钥。Google 的文档现称已加限制的仍可用。",
    ],
    today: "今天",
    your_kind: "与这个密钥同类",
    waited: "已等待 {seconds} 秒。网络较慢或经过代理时可能需要这么久。点击取消按钮可以停止。",
    held_secret: "文本中含有密钥等敏感信息，此处已隐藏。若曾公开发布这段文本，应删除该密钥并新建一个。",

    example: "这是内置的示例。没有发送任何内容。",

    from_text: "读自粘贴的文本",
    from_check: "{company} 的响应",

    asking: "正在请求 {host} …",
    probing: "没有可读的响应。正在发送不带密钥的请求，确认能否到达 {host} …",
    announce_verdict: "结论（{certainty}）：{title}。{step}",
    announce_reading: "识别为：{what}。",
    announce_faults: "文本中的问题：{count} 个。",

    evidence: "判断依据",
    rule: "规则",
    permalink: "此原因的链接",
    what_to_do: "处理方法",
    other_causes: "也可能是",
    settled_by: "判断方法：",
    verify: "验证是否解决",
    must_print: "应当输出",
    found_in_text: "文本中发现的问题",
    your_text: "粘贴的文本（敏感信息已隐藏）",
    ladder: "密钥通过了哪些检查",
    report: "报告",
    report_note: "可以放心贴到公开的 issue 中：本页不认识的词都以长度代替，密钥始终不会写入。",
    check: "让 {company} 检查",
    check_nothing: "检查",
    report_preview: "预览",
    withheld: "‹{count} 个字符›",
    withheld_one: "‹1 个字符›",
    withheld_heading: "略去的内容",
    withheld_note: "看过之后，勾选可以公开的内容。",
    copy: "复制",
    copied: "已复制",
    copy_failed: "未能复制：选中文本后手动复制",
    copy_report: "复制报告",
    copy_json: "复制为 JSON",
    disclose: "写出项目编号、IP 地址和电子邮件地址，密钥始终不会写入。",
    copy_cleaned: "复制清理后的密钥",
    copy_cleaned_note: "复制的是完整的真实密钥。",
    fingerprint: "程序用的是这个密钥吗？",
    fingerprint_intro: "对比指纹：字节长度和 SHA-256 的前 8 位十六进制数字。指纹能说明两个密钥是否相同，又不会泄露任何一个。",
    fingerprint_here: "这个密钥的指纹",
    fingerprint_where: "程序在哪里运行",
    fingerprint_run: "在那里运行这个命令。若 {name} 中就是这个密钥，它会打印同样的一行；密钥本身不会打印。",
    fingerprint_paste: "粘贴它的输出",
    choose: "选择要检查的密钥",
    opens_elsewhere: "打开另一个网站",
    left_out: " … ",
    labelled: "{label}：{text}",
    nameless: ("{company}", &[("{company} ", "该服务"), ("{company}", "该服务"), (" 该服务", "该服务")]),

    characters: &[
        ('\t', "制表符"),
        ('\n', "换行符"),
        ('\r', "回车符"),
        (' ', "空格"),
        ('\u{a0}', "不换行空格"),
        ('\u{ad}', "软连字符"),
        ('\u{61c}', "阿拉伯字母标记"),
        ('\u{180e}', "蒙古文元音分隔符"),
        ('\u{2002}', "en 空格"),
        ('\u{2003}', "em 空格"),
        ('\u{2007}', "数字宽空格"),
        ('\u{2009}', "窄空格"),
        ('\u{200a}', "极窄空格"),
        ('\u{200b}', "零宽空格"),
        ('\u{200c}', "零宽不连字"),
        ('\u{200d}', "零宽连字"),
        ('\u{200e}', "从左到右标记"),
        ('\u{200f}', "从右到左标记"),
        ('\u{2028}', "行分隔符"),
        ('\u{2029}', "段落分隔符"),
        ('\u{202a}', "从左到右嵌入"),
        ('\u{202b}', "从右到左嵌入"),
        ('\u{202c}', "方向格式结束符"),
        ('\u{202d}', "从左到右覆盖"),
        ('\u{202e}', "从右到左覆盖"),
        ('\u{202f}', "窄不换行空格"),
        ('\u{2060}', "单词连接符"),
        ('\u{2066}', "从左到右隔离"),
        ('\u{2067}', "从右到左隔离"),
        ('\u{2068}', "首个强方向隔离"),
        ('\u{2069}', "方向隔离结束符"),
        ('\u{3000}', "全角空格"),
        ('\u{feff}', "字节顺序标记（BOM）"),
    ],
    control_character: "控制字符",
    guessed: "{length} 个字符，无法从中看出服务商。以下服务商的密钥与此形式相同：{names}",
    nobodys: "{length} 个字符，无法从中看出服务商",
    tells_account: "属于 AWS 账号 {value}。",
    tells_region: "仅可用于 {value} 区域。",
    tells_begin: "自 {value} 起可用。",
    tells_end: "可用至 {value}。",
    tells_live: "正式环境（live mode）。",
    tells_test: "测试环境（test mode）。",
    tells_sum: "校验和相符：没有错误的字符。",
    tells_wrong_sum: "校验和不符：某个字符有误，或这不是真实签发的密钥。",
    tells_sign: "带有 {provider} 的标记。",
    tells_no_sign: "缺少 {provider} 的标记：密钥不完整，或属于其他服务。",
    tells_milliseconds: "其中的时间单位是毫秒，而应为秒：程序会把它读成很遥远的未来日期。",
    tells_unsigned: "其 alg 为 none：没有签名。",
    choose_first: "归属不明时不会发送任何内容。先选择密钥属于哪家服务商。",
    needs_its_half: "请求 {provider} 要用密钥 ID 和 secret 一起签名；临时密钥 ID 还需要 session token。可以把它们一起粘贴。",
    half_a_key: "这只是密钥的一部分，不会单独发送。",
    whose_key: "这是哪家服务商的密钥？",
    whose_command: "没有密钥可粘贴？选择服务商，即可看到检查命令",
    by_hand: "或在自己的终端中检查",
    by_hand_note: "密钥只留在变量里。把输出粘贴到这里。",
    key_signs: "{header}: {scheme}密钥 ID 和签名；x-amz-date；如有 session token 也一并发送。secret 本身不会发出。",
    guides: "适合所用系统的指南",
    compare: "再发一个请求来判断",
    compare_note: "目前仍有两种可能的原因。每次点击只发送一次按钮上方所示的请求。",
    site_as_referrer: "Referer: 本站的 URL",
    verdict_before: "此前的结论",
    sure: "{title}（{certainty}）",
    not_settled: "这个响应不足以判断。它的含义是：{title}。",
    corrected: "更正后的文本",
    corrected_note: "若 shell 不会展开 $GEMINI_API_KEY，在该处填入密钥本身。代码会读取变量 GEMINI_API_KEY。",
    tools: "哪个变量优先",
    tools_note: "各工具的规则不同。选择所用的工具。",
    tool_wins: "{tool} 读取 {reads}。文本设置的变量中，{name} 优先。",
    tool_reads: "{tool} 读取 {reads}。文本中一个也没有设置。",
    and_then: "，其次是 ",
    systems: [
        "Linux（bash）",
        "macOS（zsh）",
        "Windows（PowerShell）",
        "Windows（cmd）",
        "fish",
        "容器",
        "CI 流水线",
        "托管平台",
    ],
    system_note: "步骤和命令随此选择而变。选择不会保存。",
    letter_heading: "给项目管理员的消息",
    letter_note: "其中不含密钥。勾选后才会写明项目。",
    letter: "管理员好：\n\n我们的程序调用 {provider} 时被拒绝：{title}。\n\n{evidence}\n以下做法应能解决：\n\n{steps}\n谢谢。\n",
    pasted: "粘贴的内容：{kind}，{length} 个字符",
    pasted_kinds: ["空", "单独的密钥", "错误信息", "命令", "设置", "文本"],
};
