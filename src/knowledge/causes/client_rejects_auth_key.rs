//! Decided by a program's own text about format or prefix, with an `AQ.` key.

use crate::knowledge::cause::{Prose, Severity, run, step};
use crate::knowledge::command;
use crate::locale::Localized;

pub(super) const SEVERITY: Severity = Severity::Blocking;

pub(super) static PROSE: Localized<Prose> = Localized {
    en: Prose {
        title: "The program does not know Google's new key format",
        meaning: "The program expects AIza and stops before it asks Google. Since 28 May 2026 every \
                  new AI Studio key starts with AQ. This says nothing about the key; an old standard \
                  key is no way out.",
        settle: "Send the same key with curl: if Google answers with models, only the program refuses \
                 it.",
        steps: &[
            step("Update the program or library to its newest version."),
            step(
                "Replace google-generativeai and @google/generative-ai, which are discontinued, by \
                 google-genai and @google/genai.",
            ),
            run(
                command::LIST_MODELS,
                "Test the key without the program: a list of models means Google accepts it.",
            ),
            step("Report the format check to the program's makers if the newest version still has it."),
        ],
    },
    zh: Prose {
        title: "程序不认识 Google 的新密钥格式",
        meaning: "程序只认 AIza，在请求 Google 之前就停止了。自 2026 年 5 月 28 日起，AI Studio 的新\
                  密钥都以 AQ 开头。不能据此判断密钥好坏；换回旧的标准密钥行不通。",
        settle: "用 curl 发送同一个密钥：若 Google 返回模型列表，拒绝它的就只是程序。",
        steps: &[
            step("把程序或库更新到最新版本。"),
            step(
                "把已停止维护的 google-generativeai 和 @google/generative-ai 换成 google-genai 和 @google/genai。",
            ),
            run(command::LIST_MODELS, "绕开程序测试密钥：返回模型列表即表示 Google 接受它。"),
            step("若最新版本仍有格式检查，向程序的开发者反馈。"),
        ],
    },
};
