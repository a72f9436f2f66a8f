//! What a command makes of a file, byte for byte: what was meant and nothing else.

use std::fs;

use key_clinic::remedy::system::System;

use crate::offers;
use crate::shells::{self, folder};
use crate::support;

/// A command and what it makes of a file. `{key}` and `{other}` stand for keys.
struct Change {
    from: &'static str,
    start: &'static str,
    file: &'static str,
    before: &'static str,
    after: &'static str,
    /// What a person types while it runs.
    typed: &'static str,
    systems: &'static [System],
}

const DESKS: &[System] = &[System::Linux, System::MacOs, System::Fish];
const CHANGES: &[Change] = &[
    Change {
        from: "spaces_around_equals",
        start: "sed -i",
        file: ".env",
        before: "# 注释：名称 = 值\nDEBUG = true\nTOKEN =token\nTAB\t=\ttab\nexport GEMINI_API_KEY = {key}\nGEMINI_API_KEY_2= {other}\nURL=https://a.example/?a=b = c\nTITLE='a = b'\nREADME\n  # 缩进 = 注释\nNAME = 王小明\nEMPTY =\n",
        after: "# 注释：名称 = 值\nDEBUG=true\nTOKEN=token\nTAB=tab\nexport GEMINI_API_KEY={key}\nGEMINI_API_KEY_2={other}\nURL=https://a.example/?a=b = c\nTITLE='a = b'\nREADME\n  # 缩进 = 注释\nNAME=王小明\nEMPTY=\n",
        typed: "",
        systems: DESKS,
    },
    Change {
        from: "crlf_line_endings",
        start: "perl",
        file: ".env",
        before: "# 注释\r\nDEBUG=r\r\nTOKEN=tr\nGEMINI_API_KEY={key}\r\nGEMINI_API_KEY_2=\"{other}\"\r\nURL=a=b\\r\r\n",
        after: "# 注释\nDEBUG=r\nTOKEN=tr\nGEMINI_API_KEY={key}\nGEMINI_API_KEY_2=\"{other}\"\nURL=a=b\\r\n",
        typed: "",
        systems: DESKS,
    },
    Change {
        from: "quoted",
        start: "sed -i",
        file: ".env",
        before: "# \"注释\"\nDEBUG=\"true\"\nGEMINI_API_KEY=\"{key}\"\nGEMINI_API_KEY_2=\"{other}\"\n# GEMINI_API_KEY=\"{other}\"\nNAME='王小明'\n",
        after: "# \"注释\"\nDEBUG=\"true\"\nGEMINI_API_KEY={key}\nGEMINI_API_KEY_2=\"{other}\"\n# GEMINI_API_KEY=\"{other}\"\nNAME='王小明'\n",
        typed: "",
        systems: DESKS,
    },
    Change {
        from: "smart_quotes",
        start: "perl",
        file: ".env",
        before: "# 这是“密钥”，It’s\nTITLE=“It’s = ok”\nGEMINI_API_KEY=“{key}”\nexport GEMINI_API_KEY_2=‘{other}’\nNAME=王小明\n",
        after: "# 这是“密钥”，It’s\nTITLE=“It’s = ok”\nGEMINI_API_KEY={key}\nexport GEMINI_API_KEY_2={other}\nNAME=王小明\n",
        typed: "",
        systems: DESKS,
    },
    Change {
        from: "keep-safe",
        start: "printf",
        file: ".gitignore",
        before: "# 忽略\nnode_modules",
        after: "# 忽略\nnode_modules\n.env\n",
        typed: "",
        systems: DESKS,
    },
    Change {
        from: "set-variable",
        start: "read",
        file: ".bashrc",
        before: "# 别名\nalias a='b = c'",
        after: "# 别名\nalias a='b = c'\nexport GEMINI_API_KEY={key}\n",
        typed: "{key}\n",
        systems: &[System::Linux],
    },
    Change {
        from: "set-variable",
        start: "read",
        file: ".zshrc",
        before: "# 别名\nalias a='b = c'",
        after: "# 别名\nalias a='b = c'\nexport GEMINI_API_KEY={key}\n",
        typed: "{key}\n",
        systems: &[System::MacOs],
    },
];

/// The same file as other editors write it: what the command does not mean stays in each.
type Form = fn(&str) -> Vec<u8>;
const FORMS: &[(&str, Form)] = &[
    ("plain", |text| text.as_bytes().to_vec()),
    ("with CRLF", |text| text.replace("\r\n", "\n").replace('\n', "\r\n").into_bytes()),
    ("with a BOM", |text| ["\u{feff}", text].concat().into_bytes()),
    // 注释 in GBK, which is no UTF-8.
    ("in GBK", |text| [b"# \xd7\xa2\xca\xcd\n", text.as_bytes()].concat()),
];

#[test]
fn a_command_changes_what_it_means_to_and_nothing_else() {
    let mut faults = Vec::new();
    for change in CHANGES {
        let fill =
            |text: &str| text.replace("{key}", &support::auth()).replace("{other}", &support::standard());
        for system in change.systems {
            let text = offers::one(change.from, *system, change.start)
                .unwrap_or_else(|| panic!("{}: {system:?} is offered no such command", change.from));
            for shell in shells::of(*system, &text) {
                for (form, write) in FORMS {
                    let lines = change.from == "crlf_line_endings" || change.file != ".env";
                    if lines && *form == "with CRLF" {
                        continue;
                    }
                    let there = folder("file");
                    let path = there.join(change.file);
                    fs::write(&path, write(&fill(change.before))).unwrap();
                    let ran = shell.run(&text, &there, &[], fill(change.typed).as_bytes(), None);
                    let after = fs::read(&path).unwrap();
                    if after != write(&fill(change.after)) || !ran.stderr.is_empty() {
                        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
                        let left = String::from_utf8_lossy(&after).into_owned();
                        faults.push(format!(
                            "{} in {} of {system:?}, a file {form}: {text}\n{left}{said}",
                            change.from, shell.name
                        ));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A command that writes a file and stands in no row above would go untested.
#[test]
fn every_command_that_writes_a_file_has_its_row() {
    for offer in offers::all() {
        let writes = ["sed -i", "perl -pi", ">> "].iter().any(|sign| offer.text.contains(sign));
        let at_unix = !matches!(offer.system(), System::PowerShell | System::Cmd);
        let known = CHANGES.iter().any(|it| it.from == offer.from && offer.text.starts_with(it.start));
        assert!(!writes || !at_unix || known, "{}: give it a row: {}", offer.from, offer.text);
    }
}

#[test]
fn a_directory_is_removed_only_where_it_is_empty_and_a_file_never() {
    for system in DESKS {
        let text = offers::one("env_path_is_directory", *system, "rmdir").unwrap();
        for shell in shells::of(*system, &text) {
            let there = folder("directory");
            let path = there.join(".env");
            fs::write(&path, "GEMINI_API_KEY=x\n").unwrap();
            shell.run(&text, &there, &[], b"", None);
            assert!(path.is_file(), "{}", shell.name);
            fs::remove_file(&path).unwrap();
            fs::create_dir(&path).unwrap();
            fs::write(path.join("bin"), "").unwrap();
            shell.run(&text, &there, &[], b"", None);
            assert!(path.is_dir(), "{}", shell.name);
            fs::remove_file(path.join("bin")).unwrap();
            shell.run(&text, &there, &[], b"", None);
            assert!(!path.exists(), "{}", shell.name);
        }
    }
}
