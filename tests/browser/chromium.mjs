// Chromium without a window, spoken to over two pipes (the Chrome DevTools Protocol: messages that
// end in NUL on descriptors 3 and 4), so that neither a port nor a library is needed.
import { spawn } from 'node:child_process';

const ARGUMENTS = ['--headless', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
	'--disable-background-networking', '--disable-component-update', '--disable-extensions',
	'--disable-sync', '--force-color-profile=srgb', '--host-resolver-rules=MAP * ~NOTFOUND',
	'--remote-debugging-pipe', 'about:blank'];

export class Browser {
	#id = 0;
	#waiting = new Map();
	#rest = '';

	constructor(profile) {
		const root = process.getuid() === 0 ? ['--no-sandbox'] : [];
		this.process = spawn('chromium', [`--user-data-dir=${profile}`, ...root, ...ARGUMENTS],
			{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
		this.ended = new Promise((done) => this.process.on('exit', done));
		this.process.on('error', (error) => { throw error; });
		this.listeners = [];
		this.process.stdio[4].setEncoding('utf8');
		this.process.stdio[4].on('data', (data) => this.#read(data));
	}

	#read(data) {
		const parts = (this.#rest + data).split('\0');
		this.#rest = parts.pop();
		for (const part of parts) {
			const message = JSON.parse(part);
			const call = this.#waiting.get(message.id);
			this.#waiting.delete(message.id);
			if (!call)
				this.listeners.forEach((listener) => listener(message));
			else if (message.error)
				call.reject(new Error(`${call.method}: ${message.error.message}`));
			else
				call.resolve(message.result);
		}
	}

	send(method, params = {}, sessionId = undefined) {
		const id = ++this.#id;
		this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, method }));
	}

	async close() {
		this.send('Browser.close').catch(() => {});
		await this.ended;
	}
}

// One page: what it asked for and what it said is kept.
export class Page {
	requests = [];
	messages = [];

	static async open(browser) {
		const page = new Page();
		const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
		const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
		Object.assign(page, { browser, targetId, sessionId });
		page.listener = (message) => message.sessionId === sessionId && page.#hear(message);
		browser.listeners.push(page.listener);
		for (const domain of ['Page', 'Runtime', 'Log', 'Network'])
			await page.send(`${domain}.enable`);
		return page;
	}

	#hear({ method, params }) {
		if (method === 'Network.requestWillBeSent')
			this.requests.push(params.request.url);
		else if (method === 'Log.entryAdded')
			this.messages.push(params.entry.text);
		else if (method === 'Runtime.consoleAPICalled')
			this.messages.push(params.args.map((value) => value.value).join(' '));
		else if (method === 'Runtime.exceptionThrown')
			this.messages.push(params.exceptionDetails.text);
		else if (method === 'Page.loadEventFired')
			this.loaded?.();
	}

	send(method, params) {
		return this.browser.send(method, params, this.sessionId);
	}

	async go(url) {
		const loaded = new Promise((done) => { this.loaded = done; });
		await this.send('Page.navigate', { url });
		await loaded;
	}

	size(width, height) {
		return this.send('Emulation.setDeviceMetricsOverride',
			{ width, height, deviceScaleFactor: 1, mobile: false });
	}

	media(media, features = {}) {
		return this.send('Emulation.setEmulatedMedia',
			{ media, features: Object.entries(features).map(([name, value]) => ({ name, value })) });
	}

	async evaluate(expression) {
		const { result, exceptionDetails } = await this.send('Runtime.evaluate',
			{ expression, awaitPromise: true, returnByValue: true });
		if (exceptionDetails)
			throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}

	async picture(full) {
		const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: full });
		return Buffer.from(data, 'base64');
	}

	async print() {
		const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
		return Buffer.from(data, 'base64');
	}

	async close() {
		this.browser.listeners = this.browser.listeners.filter((one) => one !== this.listener);
		await this.browser.send('Target.closeTarget', { targetId: this.targetId });
	}
}
