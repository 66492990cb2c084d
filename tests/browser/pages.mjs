#!/usr/bin/env node
// Every report as a page, in both languages, in a real browser: on a screen light and dark, on a
// telephone, projected, printed. Nothing is asked for, nothing said on the console, axe finds
// nothing, nothing scrolls sideways, a projected screen holds what it shows. Pictures for the eye
// lie in build/browser/pictures.
//
//	pages.mjs BUILD [NAME...]	only the pages whose names begin so
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Browser, Page } from './chromium.mjs';

const [build, ...wanted] = [resolve(process.argv[2] ?? 'build'), ...process.argv.slice(3)];
const place = join(build, 'browser');
const scratch = join(tmpdir(), `spis-browser-${process.pid}`);
const axe = readFileSync(join(place, 'node_modules/axe-core/axe.min.js'), 'utf8');

// What each kind is asked for. A kind of report that is not here is made with the operands that its
// usage names.
const OPERANDS = { CASE: 'qp0kqbfs', PERSON: 'anna.bekova' };
const REPORTS = {
	timesheet: [['anna.bekova', '--month', '2023-05']],
	today: [[], ['anna.bekova'], ['--all']],
	network: [[], ['--inside']],
	platform: [[], ['--inside'], ['--from', '2022-07-01']],
};
const OTHERS = [
	['gallery'],
	['case-show', 'qp0kqbfs'],
	['kid-assess', '--show', 'qp0kqbfs'],
	['kid-assess', '--history', 'qp0kqbfs'],
	['service-list', '--sheet', 'asistence-dlouhonozka'],
];
const LONGEST = { case: 4 }; // pages of A4

let checks = 0;
let failures = 0;

function check(name, problems) {
	checks++;
	failures += problems.length > 0;
	console.log(`${problems.length > 0 ? 'not ok' : 'ok'} ${checks} - ${name}`);
	problems.forEach((problem) => console.error(`# ${name}: ${problem}`));
}

function run(command, ...words) {
	return execFileSync(join(build, 'bin', command), words, { cwd: join(scratch, 'most'),
		env: { ...process.env, PATH: `${join(build, 'bin')}:${process.env.PATH}`, SPIS_TODAY: '2023-07-04',
			SPIS_USER: 'anna.bekova', SPIS_IDENTITIES: join(scratch, 'identities'), LANG: 'C.UTF-8' },
		maxBuffer: 1 << 26, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

// The command lines: every kind that the usage of `report` names, and some other documents.
function command_lines() {
	const usage = run('report', '--help', '--lang=en');
	const kinds = new Map();
	for (const [, kind, rest] of usage.matchAll(/^ *(?:usage:)? *report ([a-z]+)(.*)$/gm))
		if (!kinds.has(kind))
			kinds.set(kind, Object.keys(OPERANDS).filter((word) => new RegExp(` ${word}\\b`).test(rest)));
	const lines = [];
	for (const [kind, operands] of kinds)
		for (const words of REPORTS[kind] ?? [operands.map((word) => OPERANDS[word])])
			lines.push(['report', kind, ...words]);
	return lines.concat(OTHERS);
}

const name_of = (line) => line.filter((word) => word !== 'report').join('-')
	.replace(/[^a-z0-9.-]+/gi, '_').replace(/-{2,}/g, '-');

// In the page: the smallest letters that are seen, and whether the window holds everything.
const MEASURE = `(() => {
	const root = document.documentElement, walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let smallest = Infinity;
	for (let node; (node = walker.nextNode());) {
		const box = node.parentElement.getBoundingClientRect();
		if (node.data.trim() && box.width > 1 && box.height > 1 && node.parentElement.checkVisibility())
			smallest = Math.min(smallest, parseFloat(getComputedStyle(node.parentElement).fontSize) *
				(node.parentElement.getScreenCTM?.().a ?? 1));
	}
	return { width: root.scrollWidth, height: root.scrollHeight, smallest,
		shown: [...document.querySelectorAll('.slide')].filter((one) => one.checkVisibility()).length };
})()`;

async function violations(page) {
	await page.evaluate(`${axe}; undefined`);
	return page.evaluate(`axe.run(document, { resultTypes: ['violations'] })
		.then((result) => result.violations.map((one) =>
			one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3).map((node) => node.target).join(' ')))`);
}

async function check_projector(page, url, name) {
	const problems = [];
	const screens = await page.evaluate('document.querySelectorAll(".slide").length');
	await page.size(1280, 720);
	for (let i = 1; i <= screens; i++) {
		await page.evaluate(`location.hash = '#p${i}'`);
		const seen = await page.evaluate(MEASURE);
		if (seen.shown !== 1)
			problems.push(`#p${i}: ${seen.shown} screens are shown`);
		if (seen.height > 720 || seen.width > 1280)
			problems.push(`#p${i}: ${seen.width} x ${seen.height} do not fit on 1280 x 720`);
		if (seen.smallest < 24)
			problems.push(`#p${i}: letters of ${seen.smallest} px`);
		if (i <= 4)
			writeFileSync(join(place, 'pictures', `${name}-p${i}.png`), await page.picture(false));
	}
	await page.evaluate("location.hash = ''");
	check(`${name}: projected, ${screens} screens`, problems);
}

function count_pages(file) {
	return Number(/^Pages: +(\d+)$/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))[1]);
}

async function check_print(page, name, kind) {
	const file = join(place, 'pictures', `${name}.pdf`);
	await page.media('print');
	await page.size(673, 960); // 178 mm
	const { width } = await page.evaluate(MEASURE);
	writeFileSync(file, await page.print());
	await page.media('');
	const pages = count_pages(file), most = LONGEST[kind] ?? 12;
	execFileSync('pdftoppm', ['-r', '50', '-png', '-l', '3', file, file.replace(/\.pdf$/, '-a4')]);
	check(`${name}: printed, ${pages} pages`, [
		...(width > 673 ? [`${width} px wide, not 673`] : []),
		...(pages > most ? [`more than ${most} pages`] : []),
	]);
}

async function check_screen(page, name) {
	for (const scheme of ['light', 'dark']) {
		await page.media('', { 'prefers-color-scheme': scheme });
		await page.size(1280, 900);
		writeFileSync(join(place, 'pictures', `${name}-${scheme}.png`), await page.picture(true));
		check(`${name}: axe, ${scheme}`, await violations(page));
	}
	await page.media('', { 'prefers-color-scheme': 'light' });
	await page.size(360, 740);
	const { width } = await page.evaluate(MEASURE);
	writeFileSync(join(place, 'pictures', `${name}-360.png`), await page.picture(true));
	check(`${name}: 360 px wide`, width > 360 ? [`${width} px`] : []);
	check(`${name}: axe, 360 px`, await violations(page));
}

async function check_page(browser, line, language) {
	const name = `${name_of(line)}-${language}`;
	const [command, ...words] = line;
	const file = join(place, 'pages', `${name}.html`);
	const page = await Page.open(browser);
	const url = `file://${file}`;

	writeFileSync(file, command === 'gallery'
		? execFileSync(join(place, 'gallery'), ['html', language], { encoding: 'utf8' })
		: run(command, ...words, '--format=html', `--lang=${language}`));
	await page.size(1280, 900);
	await page.go(url);
	check(`${name}: asks for nothing and says nothing`,
		[...page.requests.filter((one) => one !== url), ...page.messages]);
	await check_projector(page, url, name);
	await check_print(page, name, line[1]);
	await check_screen(page, name);
	await page.close();
}

function prepare() {
	for (const folder of ['pages', 'pictures']) {
		rmSync(join(place, folder), { recursive: true, force: true });
		mkdirSync(join(place, folder), { recursive: true });
	}
	cpSync(join(build, 'example'), scratch, { recursive: true });
}

prepare();
const browser = new Browser(join(scratch, 'profile'));
try {
	for (const line of command_lines())
		for (const language of ['cs', 'en'])
			if (wanted.length === 0 || wanted.some((one) => name_of(line).startsWith(one)))
				await check_page(browser, line, language);
} finally {
	await browser.close();
	if (existsSync(scratch))
		rmSync(scratch, { recursive: true, force: true });
}
console.log(`1..${checks}`);
process.exitCode = failures > 0 ? 1 : 0;
