/* Measures other searches on the same pages and the same questions: node rivals.js <folder> <Chromium> */
"use strict";

const fs = require("fs");
const http = require("http");
const path = require("path");
const MiniSearch = require("minisearch");
const puppeteer = require("puppeteer-core");
const { quality, byCategory } = require("./figures.js");

const [folder, chromium] = process.argv.slice(2);
const json = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
const docs = json("docs.json");
const judged = json("judged.json").filter((question) => question.isHeldOut);

/** MiniSearch as well as it can be set: folded, boosted, prefixes and slips, all words before some of them. */
function miniSearch() {
  const odd = { ł: "l", ø: "o", ß: "ss", đ: "d", æ: "ae", œ: "oe", ı: "i" };
  const fold = (term) => term.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[łøßđæœı]/g, (letter) => odd[letter]);
  const index = new MiniSearch({
    fields: ["title", "names", "text"],
    processTerm: fold,
    extractField: (doc, field) => (field === "names" ? doc.names.join(" ; ") : doc[field]),
    searchOptions: { boost: { title: 5, names: 4 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(docs);
  return async (text) => {
    const all = index.search(text, { combineWith: "AND" });
    return (all.length > 0 ? all : index.search(text)).slice(0, 10).map(({ id }) => id);
  };
}

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Pagefind in a browser, with the other names as a weighty paragraph. */
async function pagefind(finish) {
  const { createIndex, close } = await import("pagefind");
  const { index } = await createIndex();
  for (const { id, title, names, text, kind } of docs) {
    const content = `<html lang="en"><body data-pagefind-body><h1 data-pagefind-meta="title">${escape(title)}</h1>`
      + `<p data-pagefind-weight="7">${escape(names.join(" ; "))}</p><p data-pagefind-filter="kind">${escape(kind)}</p><p>${escape(text)}</p></body></html>`;
    await index.addHTMLFile({ url: `/${encodeURIComponent(id)}`, content });
  }
  const out = path.resolve(folder, "pagefind");
  await index.writeFiles({ outputPath: out });
  await close();
  const server = http.createServer((request, response) => {
    const file = path.join(out, decodeURIComponent(request.url.split("?")[0]));
    const types = { ".js": "text/javascript", ".json": "application/json" };
    response.setHeader("Content-Type", types[path.extname(file)] || "application/octet-stream");
    if (request.url === "/") {
      response.setHeader("Content-Type", "text/html").end("<!doctype html>");
    } else {
      fs.existsSync(file) ? fs.createReadStream(file).pipe(response) : response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(async () => {
    window.engine = await import("/pagefind.js");
    await window.engine.init();
  });
  finish.push(() => browser.close(), () => server.close());
  return async (text) => (await page.evaluate(async (asked) => {
    const { results } = await window.engine.search(asked);
    return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ raw_url }) => raw_url);
  }, text)).map((url) => decodeURIComponent(url.replace(/^\//, "")));
}

async function measured(ask) {
  const rows = [];
  for (const { category, text, gains } of judged) {
    rows.push({ category, value: quality(gains, await ask(text)) });
  }
  return byCategory(rows);
}

async function main() {
  const finish = [];
  const found = { MiniSearch: await measured(miniSearch()), Pagefind: await measured(await pagefind(finish)) };
  for (const end of finish) {
    await end();
  }
  console.log(JSON.stringify(found));
}

main();
