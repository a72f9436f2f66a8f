//! Languages: what the standard library of each reads from the environment.

use super::Command;

pub(super) const COMMANDS: &[Command] = &[
    Command::new(
        "python",
        "Python",
        "python3 -c \"import hashlib,os; b=os.environ.get('{name}','').encode('utf-8','surrogateescape'); print(len(b),hashlib.sha256(b).hexdigest()[:8])\"",
    )
    .note("Use python instead of python3 on Windows.", "在 Windows 上，把 python3 换成 python。"),
    Command::new(
        "node",
        "Node.js",
        "node -e \"const b=Buffer.from(process.env.{name}||''); console.log(b.length+' '+require('crypto').createHash('sha256').update(b).digest('hex').slice(0,8))\"",
    )
    .note("Add --env-file=.env after node if your program is started that way.", "若程序以 --env-file=.env 启动，在 node 后面加上它。"),
    Command::new(
        "deno",
        "Deno",
        "deno eval \"import {createHash} from 'node:crypto'; const b=new TextEncoder().encode(Deno.env.get('{name}')||''); console.log(b.length+' '+createHash('sha256').update(b).digest('hex').slice(0,8))\"",
    ),
    Command::new(
        "go",
        "Go",
        r#"echo 'package main; import ("crypto/sha256"; "fmt"; "os"); func main() { b := []byte(os.Getenv("{name}")); h := sha256.Sum256(b); fmt.Println(len(b), fmt.Sprintf("%x", h[:4])) }' | sh -c 'd=$(mktemp -d) && cat > "$d/f.go" && go run "$d/f.go"; rm -r "$d"'"#,
    )
    .note("Use the command of your shell on Windows: Go reads the same environment.", "在 Windows 上，改用所用 shell 的命令：Go 读取同样的环境。"),
    Command::new(
        "java",
        "Java 10 and later",
        r#"echo 'var b = System.getenv().getOrDefault("{name}", "").getBytes("UTF-8"); var h = java.security.MessageDigest.getInstance("SHA-256").digest(b); System.out.println(b.length + " " + String.format("%08x", java.nio.ByteBuffer.wrap(h).getInt()))' | jshell -s -"#,
    )
    .note("Use the command of your shell on Windows: Java reads the same environment.", "在 Windows 上，改用所用 shell 的命令：Java 读取同样的环境。"),
    Command::new(
        "php",
        "PHP",
        "php -r \"echo strlen(getenv('{name}')),' ',substr(hash('sha256',getenv('{name}')),0,8),PHP_EOL;\"",
    ),
    Command::new(
        "ruby",
        "Ruby",
        "ruby -rdigest -e \"k=ENV['{name}'].to_s; puts k.bytesize.to_s+' '+Digest::SHA256.hexdigest(k)[0,8]\"",
    ),
];
