/*
 * The longest task while questions are typed into the page of the search, in milliseconds of the processor, so that what
 * else the machine does has no part in it: node tasks.js <site> <folder> <Chromium>
 */
"use strict";

const fs = require("fs");
const http = require("http");
const path = require("path");
const puppeteer = require("puppeteer-core");

const [site, folder, chromium] = process.argv.slice(2);
const EACH = 50;
const questions = JSON.parse(fs.readFileSync(path.join(folder, "judged.json"), "utf8")).filter((_, i) => i % EACH === 0);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

/** The pages of the site with the index of the corpus. */
const server = http.createServer((request, response) => {
  const name = request.url.split("?")[0];
  const file = path.join(name.startsWith("/search/") ? folder : site, name);
  response.setHeader("Content-Type", TYPES[path.extname(file)] || "application/octet-stream");
  fs.existsSync(file) ? fs.createReadStream(file).pipe(response) : response.writeHead(404).end();
});

/** The tasks of the threads in which scripts of pages run. */
function ofMainThread(events) {
  const main = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`));
  return events.filter(({ name, pid, tid, tdur }) => name.endsWith("RunTask") && tdur > 0 && main.has(`${pid}.${tid}`));
}

async function main() {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/search.html`);
  await page.focus("#search-input");
  await page.waitForSelector("[role=combobox]");
  await page.tracing.start({ categories: ["toplevel", "__metadata"] });
  for (const { text } of questions) {
    await page.$eval("#search-input", (input) => {
      input.value = "";
    });
    await page.type("#search-input", text, { delay: 25 });
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString("utf8"));
  const tasks = ofMainThread(traceEvents).map(({ tdur }) => tdur / 1000);
  console.log(JSON.stringify({ questions: questions.length, tasks: tasks.length, longest: Math.max(0, ...tasks) }));
  await browser.close();
  server.close();
}

main();
