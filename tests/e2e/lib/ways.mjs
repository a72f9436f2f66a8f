// Every way by which a page can bring something out, as functions that run in the page: each is given an address.

/** By name. `ways` is a function of its own, because it is carried into the page whole. */
export function ways() {
  const element = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
  const set = (name, attributes) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    document.body.append(made);
    return made;
  };
  return {
    fetch: (to) => fetch(to, { method: "POST", body: "secret" }),
    "fetch without cors": (to) => fetch(to, { mode: "no-cors", keepalive: true }),
    "fetch later": (to) => globalThis.fetchLater?.(to, { activateAfter: 0 }),
    XMLHttpRequest: (to) => {
      const request = new XMLHttpRequest();
      request.open("POST", to);
      request.send("secret");
    },
    beacon: (to) => navigator.sendBeacon(to, "secret"),
    WebSocket: (to) => new WebSocket(to.replace(/^http/, "ws")),
    EventSource: (to) => new EventSource(to),
    image: (to) => element("img", { src: to }),
    "image of a style": (to) => (element("div", { textContent: "x" }), (document.body.lastChild.style.backgroundImage = `url(${to})`)),
    "image of a sheet": (to) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { border-image-source: url(${to}) }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    "image of an svg": (to) => {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
      image.setAttribute("href", to);
      svg.append(image);
      document.body.append(svg);
    },
    icon: (to) => set("link", { rel: "icon", href: to }),
    video: (to) => set("video", { src: to, preload: "auto" }),
    audio: (to) => set("audio", { src: to, preload: "auto" }),
    script: (to) => element("script", { src: to }),
    "module script": (to) => element("script", { type: "module", src: to }),
    import: (to) => import(to),
    "speculation rules": (to) => element("script", { type: "speculationrules", textContent: JSON.stringify({ prefetch: [{ urls: [to] }] }) }),
    style: (to) => set("link", { rel: "stylesheet", href: to }),
    "style element": (to) => element("style", { textContent: `@import url(${to})` }),
    prefetch: (to) => set("link", { rel: "prefetch", href: to }),
    preload: (to) => set("link", { rel: "preload", as: "fetch", href: to }),
    modulepreload: (to) => set("link", { rel: "modulepreload", href: to }),
    manifest: (to) => set("link", { rel: "manifest", href: to }),
    iframe: (to) => set("iframe", { src: to }),
    "iframe by srcdoc": (to) => element("iframe", { srcdoc: `<img src="${to}">` }),
    object: (to) => set("object", { data: to }),
    embed: (to) => set("embed", { src: to }),
    font: (to) => new FontFace("x", `url(${to})`).load(),
    worker: (to) => new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to)})`]))),
    "shared worker": (to) => new SharedWorker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to)})`]))),
    form: (to) => {
      set("iframe", { name: "answers" });
      const form = set("form", { action: to, method: "post", target: "answers" });
      form.submit();
    },
    ping: (to) => set("a", { href: "#ping", ping: to }).click(),
    "markup from a text": (to) => (document.body.insertAdjacentHTML("beforeend", `<img src="${to}">`)),
    "code from a text": (to) => new Function("to", "fetch(to)")(to),
  };
}
