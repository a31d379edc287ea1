// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
const require_partitions = require("./partitions.js");
let os = require("os");
os = __toESM(os, 1);
let crypto = require("crypto");
crypto = __toESM(crypto, 1);
let fs = require("fs");
fs = __toESM(fs, 1);
let path = require("path");
path = __toESM(path, 1);
let events = require("events");
events = __toESM(events, 1);
require("node:http");
let child_process = require("child_process");
child_process = __toESM(child_process, 1);
let timers = require("timers");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_os = require("node:os");
let node_timers_promises = require("node:timers/promises");
// lib/src/runner/node-version.js
const oldest = [24, 5];
function nodeProblem(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > oldest[0] || major === oldest[0] && minor >= oldest[1]) return void 0;
	return `The action needs Node ${oldest.join(".")} or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or later. With act or a Forgejo runner, use an image that has Node 24.`;
}
function nodeAnnotation(level, problem) {
	return `::${level} title=Node is too old::${problem}`;
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = __commonJSMin(((exports) => {
	require("net");
	require("tls");
	var http = require("http");
	require("https");
	var events = require("events");
	require("assert");
	var util = require("util");
	function TunnelingAgent(options) {
		var self = this;
		self.options = options || {};
		self.proxyOptions = self.options.proxy || {};
		self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
		self.requests = [];
		self.sockets = [];
		self.on("free", function onFree(socket, host, port, localAddress) {
			var options = toOptions(host, port, localAddress);
			for (var i = 0, len = self.requests.length; i < len; ++i) {
				var pending = self.requests[i];
				if (pending.host === options.host && pending.port === options.port) {
					self.requests.splice(i, 1);
					pending.request.onSocket(socket);
					return;
				}
			}
			socket.destroy();
			self.removeSocket(socket);
		});
	}
	util.inherits(TunnelingAgent, events.EventEmitter);
	TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
		var self = this;
		var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
		if (self.sockets.length >= this.maxSockets) {
			self.requests.push(options);
			return;
		}
		self.createSocket(options, function(socket) {
			socket.on("free", onFree);
			socket.on("close", onCloseOrRemove);
			socket.on("agentRemove", onCloseOrRemove);
			req.onSocket(socket);
			function onFree() {
				self.emit("free", socket, options);
			}
			function onCloseOrRemove(err) {
				self.removeSocket(socket);
				socket.removeListener("free", onFree);
				socket.removeListener("close", onCloseOrRemove);
				socket.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	};
	TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
		var self = this;
		var placeholder = {};
		self.sockets.push(placeholder);
		var connectOptions = mergeOptions({}, self.proxyOptions, {
			method: "CONNECT",
			path: options.host + ":" + options.port,
			agent: false,
			headers: { host: options.host + ":" + options.port }
		});
		if (options.localAddress) connectOptions.localAddress = options.localAddress;
		if (connectOptions.proxyAuth) {
			connectOptions.headers = connectOptions.headers || {};
			connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
		}
		debug("making CONNECT request");
		var connectReq = self.request(connectOptions);
		connectReq.useChunkedEncodingByDefault = false;
		connectReq.once("response", onResponse);
		connectReq.once("upgrade", onUpgrade);
		connectReq.once("connect", onConnect);
		connectReq.once("error", onError);
		connectReq.end();
		function onResponse(res) {
			res.upgrade = true;
		}
		function onUpgrade(res, socket, head) {
			process.nextTick(function() {
				onConnect(res, socket, head);
			});
		}
		function onConnect(res, socket, head) {
			connectReq.removeAllListeners();
			socket.removeAllListeners();
			if (res.statusCode !== 200) {
				debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
				socket.destroy();
				var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			if (head.length > 0) {
				debug("got illegal response body from proxy");
				socket.destroy();
				var error = new Error("got illegal response body from proxy");
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			debug("tunneling connection has established");
			self.sockets[self.sockets.indexOf(placeholder)] = socket;
			return cb(socket);
		}
		function onError(cause) {
			connectReq.removeAllListeners();
			debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
			var error = new Error("tunneling socket could not be established, cause=" + cause.message);
			error.code = "ECONNRESET";
			options.request.emit("error", error);
			self.removeSocket(placeholder);
		}
	};
	TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
		var pos = this.sockets.indexOf(socket);
		if (pos === -1) return;
		this.sockets.splice(pos, 1);
		var pending = this.requests.shift();
		if (pending) this.createSocket(pending, function(socket) {
			pending.request.onSocket(socket);
		});
	};
	function toOptions(host, port, localAddress) {
		if (typeof host === "string") return {
			host,
			port,
			localAddress
		};
		return host;
	}
	function mergeOptions(target) {
		for (var i = 1, len = arguments.length; i < len; ++i) {
			var overrides = arguments[i];
			if (typeof overrides === "object") {
				var keys = Object.keys(overrides);
				for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
					var k = keys[j];
					if (overrides[k] !== void 0) target[k] = overrides[k];
				}
			}
		}
		return target;
	}
	var debug;
	if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
		var args = Array.prototype.slice.call(arguments);
		if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0];
		else args.unshift("TUNNEL:");
		console.error.apply(console, args);
	};
	else debug = function() {};
}));
__commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}))();
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open: open$1, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}
// node_modules/@actions/io/lib/io.js
var __awaiter$4 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}
// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child_process.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function argStringToArray(argString) {
	const args = [];
	let inQuotes = false;
	let escaped = false;
	let arg = "";
	function append(c) {
		if (escaped && c !== "\"") arg += "\\";
		arg += c;
		escaped = false;
	}
	for (let i = 0; i < argString.length; i++) {
		const c = argString.charAt(i);
		if (c === "\"") {
			if (!escaped) inQuotes = !inQuotes;
			else append(c);
			continue;
		}
		if (c === "\\" && escaped) {
			append(c);
			continue;
		}
		if (c === "\\" && inQuotes) {
			escaped = true;
			continue;
		}
		if (c === " " && !inQuotes) {
			if (arg.length > 0) {
				args.push(arg);
				arg = "";
			}
			continue;
		}
		append(c);
	}
	if (arg.length > 0) args.push(arg.trim());
	return args;
}
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = (0, timers.setTimeout)(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};
// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function exec(commandLine, args, options) {
	return __awaiter$2(this, void 0, void 0, function* () {
		const commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
		const toolPath = commandArgs[0];
		args = commandArgs.slice(1).concat(args || []);
		return new ToolRunner(toolPath, args, options).exec();
	});
}
os.default.platform();
os.default.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	if (process.env["GITHUB_ENV"] || "") return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// lib/src/run/failure.js
var Failure = class extends Error {
	fault;
	constructor(fault, cause) {
		super(fault.code, { cause });
		this.name = "Failure";
		this.fault = fault;
	}
};
// lib/src/facts/registry-host.js
function registryHost({ account, region, fips, dualStack }) {
	const partition = require_partitions.partitionOf(region);
	const suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix;
	if (!partition || !suffix || fips && !partition.fipsRegions.includes(region)) throw new RangeError(`no such registry host in region ${region}`);
	return `${account}.dkr${dualStack ? "-" : "."}ecr${fips ? "-fips" : ""}.${region}.${suffix}`;
}
function parseRegistryHost(host) {
	const match = /^([0-9]{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9-]{1,32})\./.exec(host);
	if (!match) return void 0;
	const [, account = "", separator, fips, region = ""] = match;
	const registry = {
		account,
		region,
		fips: fips !== void 0,
		dualStack: separator === "-"
	};
	try {
		return registryHost(registry) === host ? registry : void 0;
	} catch {
		return;
	}
}
const publicRegistry = {
	host: "public.ecr.aws",
	dualStackHost: "ecr-public.aws.com",
	region: "us-east-1"
};
// lib/src/docker-config/json-text.js
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
function members(text, at) {
	const tokens = new RegExp(TOKEN);
	tokens.lastIndex = at;
	const found = [];
	let member;
	let depth = 0;
	let end = at;
	for (const { 0: token, index } of text.matchAll(tokens)) {
		if (depth === 1 && (token === "," || token === "}")) {
			if (member !== void 0) found.push({
				...member,
				end
			});
			member = void 0;
		} else if (depth === 1 && member === void 0) member = {
			key: String(JSON.parse(token)),
			start: index,
			keyEnd: index + token.length,
			value: -1,
			end
		};
		else if (token !== ":" && member?.value === -1) member = {
			...member,
			value: index
		};
		if (token === "{" || token === "[") depth++;
		else if (token === "}" || token === "]") depth--;
		if (depth === 0) break;
		end = index + token.length;
	}
	return found;
}
function withMember(text, place, value) {
	const siblings = members(text, place.at);
	const former = siblings.findLast(({ key }) => key === place.key);
	if (former !== void 0) return text.slice(0, former.value) + layOut(text, value, gapBefore(text, former.start)) + text.slice(former.end);
	const last = siblings.at(-1);
	if (last === void 0) return withFirstMember(text, place, value);
	const gap = gapBefore(text, last.start);
	const colon = text.slice(last.keyEnd, last.value);
	const member = JSON.stringify(place.key) + colon + layOut(text, value, gap);
	return `${text.slice(0, last.end)},${gap}${member}${text.slice(last.end)}`;
}
function withoutMember(text, place) {
	const siblings = members(text, place.at);
	const index = siblings.findLastIndex(({ key }) => key === place.key);
	const member = siblings[index];
	if (member === void 0) return text;
	const previous = siblings[index - 1];
	const next = siblings[index + 1];
	if (previous !== void 0) return text.slice(0, previous.end) + text.slice(member.end);
	if (next !== void 0) return text.slice(0, member.start) + text.slice(next.start);
	return text.slice(0, place.at + 1) + text.slice(text.indexOf("}", member.end));
}
function withFirstMember(text, { at, key }, value) {
	const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
	const margin = line.slice(0, line.search(/[^ \t]|$/));
	const gap = isOneLine(text) ? "" : lineEnd(text) + margin + indentation(text);
	const colon = isOneLine(text) ? /"(\s*:\s*)/.exec(text)?.[1] ?? ":" : ": ";
	const closing = isOneLine(text) ? "" : lineEnd(text) + margin;
	const member = JSON.stringify(key) + colon + layOut(text, value, gap);
	return text.slice(0, at + 1) + gap + member + closing + text.slice(text.indexOf("}", at));
}
function layOut(text, value, gap) {
	if (!gap.includes("\n")) return JSON.stringify(value);
	const margin = gap.slice(gap.lastIndexOf("\n") + 1);
	return JSON.stringify(value, null, indentation(text)).replaceAll("\n", lineEnd(text) + margin);
}
function gapBefore(text, offset) {
	let start = offset;
	while (/\s/.test(text.charAt(start - 1))) start--;
	return text.slice(start, offset);
}
function isOneLine(text) {
	return !/^\{\s*\}$/.test(text.trim()) && !text.trim().includes("\n");
}
function lineEnd(text) {
	return text.includes("\r\n") ? "\r\n" : "\n";
}
function indentation(text) {
	return /\n([ \t]+)"/.exec(text)?.[1] ?? "	";
}
// lib/src/docker-config/lookup.js
function flawOf(text) {
	if (text.trim() === "") return void 0;
	try {
		const config = JSON.parse(text);
		if (!isObject(config)) return "it is not a JSON object";
		return Object.entries(config).map(flawOfMember).find(Boolean);
	} catch {
		return "it is not valid JSON";
	}
}
function flawOfMember([key, value]) {
	const name = key.toLowerCase();
	if (name !== "auths" && name !== "credhelpers" || value === null) return void 0;
	if (!isObject(value)) return `its "${key}" is not an object`;
	const isFine = name === "auths" ? isObject : (helper) => typeof helper === "string";
	return Object.values(value).every((item) => item === null || isFine(item)) ? void 0 : `its "${key}" is malformed`;
}
function authOf(text, host) {
	const entry = valueAt(text, {
		section: "auths",
		key: host
	});
	return isObject(entry) && typeof entry["auth"] === "string" ? entry["auth"] : void 0;
}
function helperOf(text, host) {
	const helper = valueAt(text, {
		section: "credHelpers",
		key: host
	});
	return helper === null ? "" : typeof helper === "string" ? helper : void 0;
}
function patternHelperOf(text, host) {
	return entriesOf(text, "credHelpers").filter(({ key }) => key.includes("*") && matches(key, host)).map(({ value }) => value).find((helper) => typeof helper === "string" && helper !== "");
}
function storeOf(text) {
	const last = topLevel(text).filter(({ key }) => key.toLowerCase() === "credsstore").map(({ value }) => value).findLast((store) => typeof store === "string");
	return typeof last === "string" ? last : "";
}
function hasStores(text) {
	return storeOf(text) !== "" || entriesOf(text, "credHelpers").length > 0;
}
function shadowedHosts(text, hosts) {
	if (flawOf(text) !== void 0) return [];
	const logins = entriesOf(text, "auths").filter(({ value }) => isObject(value) && Boolean(value["auth"]));
	const named = new Set(logins.map(({ key }) => key.replace(/^https?:\/\//, "").split("/")[0]));
	return hosts.filter((host) => named.has(host) || helperOf(text, host) !== void 0);
}
function topLevel(text) {
	return text.trim() === "" ? [] : parsed(text, members(text, text.indexOf("{")));
}
function withValue(text, spot, value) {
	const at = find(text, spot)?.at ?? sections(text, spot.section).findLast(({ key }) => key === spot.section)?.value;
	if (at !== void 0) return withMember(text, {
		at,
		key: spot.key
	}, value);
	return withValue(withMember(text, {
		at: text.indexOf("{"),
		key: spot.section
	}, {}), spot, value);
}
function withoutValue(text, spot) {
	const found = find(text, spot);
	return found === void 0 ? text : withoutMember(text, {
		at: found.at,
		key: spot.key
	});
}
function withoutEmpty(text, key) {
	const at = text.indexOf("{");
	const member = members(text, at).findLast((candidate) => candidate.key === key);
	return member !== void 0 && /^\{\s*\}$/.test(text.slice(member.value, member.end)) ? withoutMember(text, {
		at,
		key
	}) : text;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(text, spot) {
	const found = find(text, spot);
	return found && JSON.parse(text.slice(found.member.value, found.member.end));
}
function find(text, { section, key }) {
	return sections(text, section).flatMap(({ value: at }) => members(text, at).map((member) => ({
		at,
		member
	}))).findLast(({ member }) => member.key === key);
}
function entriesOf(text, section) {
	return sections(text, section).flatMap(({ value: at }) => parsed(text, members(text, at)));
}
function sections(text, name) {
	if (text.trim() === "") return [];
	return members(text, text.indexOf("{")).filter(({ key }) => key.toLowerCase() === name.toLowerCase()).filter(({ value }) => text[value] === "{");
}
function parsed(text, found) {
	return found.map(({ key, value, end }) => ({
		key,
		value: JSON.parse(text.slice(value, end))
	}));
}
function matches(pattern, host) {
	const literals = pattern.split(/\*+/).map((literal) => literal.replace(/[^\w-]/g, "\\$&"));
	return new RegExp(`^${literals.join("[^.]*")}$`).test(host);
}
// lib/src/docker-config/edit.js
function obstaclesIn(text, { hosts, tool }) {
	const named = overridesFor(text, {
		hosts,
		tool
	}).map(({ host }) => host).map((host) => ({
		kind: "helper",
		host,
		name: helperNameOf(text, host)
	}));
	return [
		...named.some(({ host, name }) => name === "" && helperOf(text, host) === void 0) ? [{
			kind: "store",
			name: storeOf(text)
		}] : [],
		...named.filter(({ name }) => name !== ""),
		...hosts.filter((host) => authOf(text, host) !== void 0).map((host) => ({
			kind: "entry",
			host
		}))
	];
}
function withEntries(text, { entries, tool, isolated }) {
	const isBlank = text.trim() === "";
	const old = isBlank ? "{}" : text;
	const helpers = overridesFor(old, {
		hosts: entries.map(({ host }) => host),
		tool
	});
	const open = helpers.reduce((config, { host }) => withOverride(config, {
		host,
		tool,
		isolated: isolated === true
	}), old);
	const next = entries.reduce((config, { host, auth }) => withValue(config, {
		section: "auths",
		key: host
	}, { auth }), open);
	const former = topLevel(old).map(({ key }) => key);
	const isOfJobs = former.length > 0 && former.every((key) => isOfOverrides(old, key) || isOfLogins(old, key));
	const added = topLevel(next).filter(({ key }) => isOfJobs || !former.includes(key) || isOfOverrides(old, key));
	return {
		text: next,
		undo: {
			entries: entries.map(({ host, auth }) => ({
				host,
				sha256: sha256(auth)
			})),
			helpers,
			before: isBlank ? "blank" : isOfJobs ? "missing" : "object",
			added: added.map(({ key }) => key)
		}
	};
}
function isInstalled(text, { entries, tool }) {
	return entries.every(({ host, auth }) => {
		const helper = helperOf(text, host);
		return (tool === "podman" ? helper === void 0 : helper === "" || !isBlocked(text, host)) && authOf(text, host) === auth;
	});
}
function withoutEntries(text, undo) {
	let next = text;
	for (const host of hostsLeft(text, undo)) next = withoutValue(next, {
		section: "auths",
		key: host
	});
	for (const helper of undo.helpers) next = withFormerHelper(next, helper);
	for (const key of undo.added) next = withoutEmpty(next, key);
	if (next === text || topLevel(next).length > 0 || undo.before === "object") return next;
	return undo.before === "missing" ? void 0 : "";
}
function hostsLeft(text, { entries }) {
	const isOurs = (auth, hash) => auth !== void 0 && sha256(auth) === hash;
	return entries.filter((entry) => isOurs(authOf(text, entry.host), entry.sha256)).map(({ host }) => host);
}
function scratchText(text, host) {
	const dropped = [
		"auths",
		"credsstore",
		"credhelpers"
	];
	const settings = topLevel(text).filter(({ key }) => !dropped.includes(key.toLowerCase())).map(({ key, value }) => [key, value]);
	return JSON.stringify(Object.fromEntries([...settings, ["credHelpers", { [host]: "" }]]), null, "	");
}
function overridesFor(text, { hosts, tool }) {
	return hosts.flatMap((host) => {
		const helper = helperOf(text, host);
		if (tool === "podman") return helper === void 0 ? [] : [{
			host,
			former: helper
		}];
		if (helper === "") return authOf(text, host) === void 0 ? [] : [{
			host,
			former: null
		}];
		return isBlocked(text, host) ? [{
			host,
			former: helper ?? null
		}] : [];
	});
}
function isOfOverrides(text, key) {
	if (key !== "credHelpers") return false;
	const helpers = entriesOf(text, key);
	return helpers.length > 0 && helpers.every((helper) => helper.value === "" && authOf(text, helper.key) !== void 0);
}
function isOfLogins(text, key) {
	if (key !== "auths") return false;
	const logins = entriesOf(text, key);
	return logins.length > 0 && logins.every(isEcrLogin);
}
function isEcrLogin({ key, value }) {
	const isEcr = parseRegistryHost(key) || key === publicRegistry.host || key === publicRegistry.dualStackHost;
	const auth = isObject(value) && Object.keys(value).length === 1 ? value["auth"] : void 0;
	return Boolean(isEcr) && typeof auth === "string" && Buffer.from(auth, "base64").toString("latin1").startsWith("AWS:");
}
function isBlocked(text, host) {
	return helperNameOf(text, host) !== "" || storeOf(text) !== "";
}
function helperNameOf(text, host) {
	return helperOf(text, host) ?? patternHelperOf(text, host) ?? "";
}
function withOverride(text, { host, tool, isolated }) {
	const open = withoutHelper(text, host);
	if (tool === "podman" || isolated && !isBlocked(open, host)) return open;
	return withValue(text, {
		section: "credHelpers",
		key: host
	}, "");
}
function withoutHelper(text, host) {
	const next = withoutValue(text, {
		section: "credHelpers",
		key: host
	});
	return next === text ? text : withoutHelper(next, host);
}
function withFormerHelper(text, { host, former }) {
	const spot = {
		section: "credHelpers",
		key: host
	};
	if (authOf(text, host) !== void 0 || helperOf(text, host)) return text;
	return former === null ? withoutValue(text, spot) : withValue(text, spot, former);
}
function sha256(auth) {
	return (0, node_crypto.createHash)("sha256").update(auth).digest("hex");
}
// lib/src/docker-config/lock.js
const WAIT_MS = 3e4;
const ABANDONED_MS = 1e4;
const UNWRITTEN_MS = 1e3;
const VALID_MS = 5e3;
async function whileLocked({ path, signal }, action) {
	const sightings = new Map();
	const start = performance.now();
	for (;;) {
		signal.throwIfAborted();
		if (attempt(path, sightings, action)) return;
		if (performance.now() - start > WAIT_MS) throw new Failure({
			code: "config",
			path,
			problem: "lock-timeout"
		});
		await (0, node_timers_promises.setTimeout)(5 + Math.random() * 40);
	}
}
function attempt(path, sightings, action) {
	makeDirectories((0, node_path.dirname)(path));
	const start = performance.now();
	const text = JSON.stringify({
		place: PLACE,
		pid: process.pid,
		id: (0, node_crypto.randomUUID)()
	});
	if (!take({
		path,
		text
	}, sightings)) return false;
	const isOurs = () => read(path) === text && performance.now() - start < VALID_MS;
	try {
		return action(isOurs);
	} finally {
		if (read(path) === text) (0, node_fs.rmSync)(path, { force: true });
	}
}
function makeDirectories(directory) {
	try {
		(0, node_fs.mkdirSync)(directory, 448);
	} catch (error) {
		if (codeOf(error) === "EEXIST") return;
		if (codeOf(error) !== "ENOENT" || (0, node_fs.existsSync)((0, node_path.dirname)(directory))) throw error;
		makeDirectories((0, node_path.dirname)(directory));
		makeDirectories(directory);
	}
}
function take(lock, sightings) {
	const { path, text } = lock;
	if (create(path, text)) return true;
	const other = read(path);
	if (other === void 0 || !isAbandoned(path, other, sightings)) return false;
	const removal = `${path}.${(0, node_crypto.createHash)("sha256").update(other).digest("hex").slice(0, 16)}`;
	if (!take({
		path: removal,
		text
	}, sightings)) return false;
	try {
		if (read(path) === other) (0, node_fs.rmSync)(path, { force: true });
	} finally {
		(0, node_fs.rmSync)(removal, { force: true });
	}
	return false;
}
function isAbandoned(path, text, sightings) {
	if (isOfDeadProcess(text)) return true;
	const now = performance.now();
	const seen = sightings.get(path);
	if (seen?.text === text) return now - seen.since > (text === "" ? UNWRITTEN_MS : ABANDONED_MS);
	sightings.set(path, {
		text,
		since: now
	});
	return false;
}
function isOfDeadProcess(text) {
	const [, place, pid] = /^\{"place":("[^"]*"),"pid":(\d+),/.exec(text) ?? [];
	if (place !== JSON.stringify(PLACE)) return false;
	try {
		process.kill(Number(pid), 0);
		return false;
	} catch (error) {
		return codeOf(error) === "ESRCH";
	}
}
const PLACE = placeOfProcess();
function placeOfProcess() {
	if (process.platform !== "linux") return (0, node_os.hostname)();
	try {
		return `${(0, node_fs.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${(0, node_fs.readlinkSync)("/proc/self/ns/pid")}`;
	} catch {
		return (0, node_crypto.randomUUID)();
	}
}
function create(path, text) {
	const file = open(path);
	if (file === void 0) return false;
	try {
		(0, node_fs.writeFileSync)(file, text);
		return true;
	} catch (error) {
		(0, node_fs.rmSync)(path, { force: true });
		throw error;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function open(path) {
	try {
		return (0, node_fs.openSync)(path, "wx", 420);
	} catch (error) {
		if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOENT" || isPassing(error)) return void 0;
		throw error;
	}
}
function read(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT" || isPassing(error)) return void 0;
		throw error;
	}
}
function isPassing(error) {
	return process.platform === "win32" && [
		"EPERM",
		"EACCES",
		"EBUSY"
	].includes(codeOf(error) ?? "");
}
function codeOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : void 0;
}
// lib/src/docker-config/read-file.js
function readText(file) {
	try {
		const stats = (0, node_fs.statSync)(file, { throwIfNoEntry: false });
		if (stats === void 0) return void 0;
		if (!stats.isFile() && !stats.isDirectory()) throw new Error("not a regular file");
		return (0, node_fs.readFileSync)(file, "latin1");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return void 0;
		throw configFailure({
			path: file,
			problem: "unreadable"
		}, error);
	}
}
function readConfig(file) {
	const text = readText(file) ?? "";
	assertSound(file, text);
	return text;
}
function assertSound(file, text) {
	const flaw = flawOf(text);
	if (flaw !== void 0) throw new Failure({
		code: "config",
		path: file,
		problem: "not-an-object"
	}, new Error(flaw));
}
function assertWritable(file) {
	try {
		const path = realPathOf(file);
		if ((0, node_fs.existsSync)(path)) (0, node_fs.accessSync)(path, node_fs.constants.W_OK);
		let directory = (0, node_path.dirname)(path);
		while ((0, node_fs.statSync)(directory, { throwIfNoEntry: false }) === void 0) directory = (0, node_path.dirname)(directory);
		(0, node_fs.accessSync)(directory, node_fs.constants.W_OK);
	} catch (error) {
		throw configFailure({
			path: file,
			problem: "unwritable"
		}, error);
	}
}
function configFailure({ path, problem }, cause) {
	const error = codeOf(cause);
	const fault = {
		code: "config",
		path,
		problem: {
			ENOSPC: "disk-full",
			EDQUOT: "disk-full",
			EFBIG: "disk-full",
			EISDIR: "is-a-directory"
		}[error ?? ""] ?? problem
	};
	return new Failure(error === void 0 ? fault : {
		...fault,
		error
	}, cause);
}
function realPathOf(file) {
	try {
		return (0, node_fs.realpathSync)(file);
	} catch (error) {
		if (codeOf(error) !== "ENOENT") throw error;
	}
	const target = targetOf(file);
	return target === void 0 ? (0, node_path.resolve)(file) : realPathOf((0, node_path.resolve)((0, node_path.dirname)(file), target));
}
function targetOf(link) {
	try {
		return (0, node_fs.readlinkSync)(link);
	} catch {
		return;
	}
}
// lib/src/docker-config/private-directory.js
function makeDirectory(prefix, { linked, name, text }) {
	let directory;
	try {
		directory = (0, node_fs.mkdtempSync)(prefix);
		if (linked !== void 0) linkOthers(linked, directory);
		if (text !== void 0) (0, node_fs.writeFileSync)((0, node_path.join)(directory, name), text, {
			encoding: "latin1",
			flag: "wx",
			mode: 384
		});
		return directory;
	} catch (error) {
		if (directory !== void 0) removeDirectory(directory);
		if (error instanceof Failure) throw error;
		throw configFailure({
			path: directory ?? (0, node_path.dirname)(prefix),
			problem: "unwritable"
		}, error);
	}
}
function makeDirectoryOnce(directory, contents) {
	if (isOurs(directory)) return false;
	const filled = makeDirectory(`${directory}-`, contents);
	try {
		(0, node_fs.renameSync)(filled, directory);
		return true;
	} catch (error) {
		removeDirectory(filled);
		if (isOurs(directory)) return false;
		throw configFailure({
			path: directory,
			problem: "unwritable"
		}, error);
	}
}
function isOurs(directory) {
	const stats = (0, node_fs.lstatSync)(directory, { throwIfNoEntry: false });
	if (stats === void 0) return false;
	if (stats.isDirectory() && (process.getuid === void 0 || stats.uid === process.getuid())) return true;
	throw new Failure({
		code: "config",
		path: directory,
		problem: "not-ours"
	});
}
function removeDirectory(directory) {
	(0, node_fs.rmSync)(directory, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
function linkOthers(from, to) {
	for (const name of namesIn(from)) if (!/^(config\.json|\.tmp-)/.test(name)) link((0, node_path.join)(from, name), (0, node_path.join)(to, name));
}
function namesIn(directory) {
	try {
		return (0, node_fs.readdirSync)(directory);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return [];
		throw configFailure({
			path: directory,
			problem: "unreadable"
		}, error);
	}
}
function link(target, path) {
	if (process.platform === "win32" && (0, node_fs.statSync)(target, { throwIfNoEntry: false })?.isFile()) (0, node_fs.copyFileSync)(target, path);
	else (0, node_fs.symlinkSync)(target, path, "junction");
}
// lib/src/docker-config/choose-directory.js
function findDockerConfig(settings) {
	const file = fileInUse(settings);
	const found = {
		settings,
		file,
		directory: (0, node_path.dirname)(file),
		text: readConfig(file)
	};
	if (!mayIsolate(found)) assertWritable(file);
	const isPrivate = settings.mode === "isolated" || settings.mode === "auto" && settings.selfHosted;
	if (settings.tool !== "none" || isPrivate) assertUsable(runnerTempOf(settings));
	if (settings.tool === "docker" || isPrivate) namesIn(found.directory);
	return found;
}
function prepareDockerConfig(found, hosts) {
	const { settings } = found;
	const isolated = isJoined(found) || mayIsolate(found) && wantsIsolated(found, hosts);
	if (!isolated) assertWritable(found.file);
	const directory = isolated ? isolatedPath(runnerTempOf(settings)) : found.directory;
	const madeDirectory = isolated ? makeIsolated(found, directory) : !(0, node_fs.existsSync)(directory);
	const file = isolated ? (0, node_path.join)(directory, "config.json") : found.file;
	const exportDirectory = isolated && (settings.dockerConfig === "" || (0, node_path.resolve)(settings.dockerConfig) !== directory);
	const formerDockerConfig = exportDirectory ? settings.dockerConfig : null;
	return {
		directory,
		file,
		tool: settings.tool,
		isolated,
		exportDirectory,
		obstacles: [...obstaclesIn(readConfig(file), {
			hosts,
			tool: settings.tool
		}), ...shadowsOf(settings, hosts)],
		undo: {
			file,
			entries: [],
			helpers: [],
			before: "object",
			added: [],
			isolated,
			madeDirectory,
			formerDockerConfig
		}
	};
}
function makeScratch({ settings, directory, text }, host) {
	const contents = settings.tool === "podman" ? {
		linked: void 0,
		name: "auth.json",
		text: "{}"
	} : {
		linked: directory,
		name: "config.json",
		text: scratchText(text, host)
	};
	const scratch = makeDirectory((0, node_path.join)(runnerTempOf(settings), "ecr-login-"), contents);
	return {
		directory: scratch,
		file: (0, node_path.join)(scratch, contents.name)
	};
}
function readEntry(scratch, host) {
	return authOf(readConfig(scratch.file), host);
}
function removeScratch({ directory }) {
	try {
		removeDirectory(directory);
	} catch {}
}
function removeIsolated(directory, runnerTemp) {
	if (!(runnerTemp !== "" && directory === isolatedPath(runnerTemp))) throw new Failure({
		code: "config",
		path: directory,
		problem: "not-ours"
	});
	if (isOurs(directory)) removeDirectory(directory);
}
function fileInUse({ tool, registryAuthFile, dockerConfig, home }) {
	if (tool === "podman" && registryAuthFile !== "") return (0, node_path.resolve)(registryAuthFile);
	if (dockerConfig !== "") return (0, node_path.resolve)(dockerConfig, "config.json");
	if (home === "") throw new Failure({
		code: "config",
		path: "",
		problem: "no-home"
	});
	return (0, node_path.resolve)(home, ".docker", "config.json");
}
function mayIsolate({ settings, text }) {
	if (settings.tool === "podman" && settings.registryAuthFile !== "") return false;
	return settings.mode === "isolated" || settings.mode === "auto" && (settings.selfHosted || hasStores(text));
}
function wantsIsolated({ settings, text }, hosts) {
	if (settings.mode === "isolated" || settings.selfHosted) return true;
	return obstaclesIn(text, {
		hosts,
		tool: settings.tool
	}).some(({ kind }) => kind === "store" || kind === "helper");
}
function isJoined({ settings: { runnerTemp }, file }) {
	return runnerTemp !== "" && file === (0, node_path.join)(isolatedPath(runnerTemp), "config.json");
}
function isolatedPath(runnerTemp) {
	return (0, node_path.resolve)(runnerTemp, "ecr-login-docker-config");
}
function runnerTempOf({ runnerTemp }) {
	if (runnerTemp === "") throw new Failure({
		code: "config",
		path: "",
		problem: "no-runner-temp"
	});
	return (0, node_path.resolve)(runnerTemp);
}
function makeIsolated({ directory: linked, file }, directory) {
	const text = readConfig(file);
	return makeDirectoryOnce(directory, {
		linked,
		name: "config.json",
		text: text === "" ? void 0 : text
	});
}
function assertUsable(directory) {
	try {
		(0, node_fs.accessSync)(directory, node_fs.constants.W_OK | node_fs.constants.X_OK);
	} catch (error) {
		throw configFailure({
			path: directory,
			problem: "no-runner-temp"
		}, error);
	}
}
function shadowsOf(settings, hosts) {
	if (settings.tool !== "podman" || settings.registryAuthFile !== "") return [];
	return [settings.xdgRuntimeDir === "" ? `/run/containers/${process.getuid?.()}` : `${settings.xdgRuntimeDir}/containers`, (0, node_path.join)(settings.xdgConfigHome || (0, node_path.join)(settings.home, ".config"), "containers")].map((directory) => (0, node_path.join)(directory, "auth.json")).flatMap((file) => shadowedHosts(readIfAllowed(file), hosts).map((host) => ({
		kind: "shadow",
		host,
		file
	})));
}
function readIfAllowed(file) {
	try {
		return readText(file) ?? "";
	} catch {
		return "";
	}
}
// lib/src/docker-config/write-file.js
async function updateConfig(update) {
	try {
		const path = realPathOf(update.file);
		await whileLocked({
			path: lockOf(path),
			signal: update.signal
		}, (isOurs) => replace(path, {
			...update,
			isOurs
		}));
	} catch (error) {
		if (codeOf(error) === void 0) throw error;
		throw configFailure({
			path: update.file,
			problem: "unwritable"
		}, error);
	}
}
function hasLeftovers(file) {
	const path = realPathOf(file);
	return (0, node_fs.existsSync)(temporaryOf(path)) || (0, node_fs.existsSync)(lockOf(path));
}
function lockOf(path) {
	return `${path}.ecr-login.lock`;
}
function temporaryOf(path) {
	return `${path}.ecr-login.tmp`;
}
function replace(path, { change, beforeWrite, isDone, isOurs }) {
	const temporary = temporaryOf(path);
	const old = readText(path);
	const text = change(old);
	try {
		if (text !== void 0 && text !== old) writeLike(path, {
			path: temporary,
			text
		});
		if (!isOurs() || readText(path) !== old) return false;
		beforeWrite();
		if (text === old) return true;
		if (text === void 0) (0, node_fs.rmSync)(path);
		else (0, node_fs.renameSync)(temporary, path);
		return isDone(readText(path));
	} catch (error) {
		if (isPassing(error) || codeOf(error) === "ENOENT" || codeOf(error) === "EEXIST") return false;
		throw error;
	} finally {
		(0, node_fs.rmSync)(temporary, { force: true });
	}
}
function writeLike(model, { path, text }) {
	const file = (0, node_fs.openSync)(path, "wx", 384);
	try {
		const stats = (0, node_fs.statSync)(model, { throwIfNoEntry: false });
		if (stats !== void 0) copyOwnerAndMode(file, stats);
		(0, node_fs.writeFileSync)(file, text, "latin1");
		(0, node_fs.fsyncSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function copyOwnerAndMode(file, { uid, gid, mode }) {
	try {
		(0, node_fs.fchownSync)(file, uid, gid);
	} catch {}
	(0, node_fs.fchmodSync)(file, mode & 511);
}
// lib/src/docker-config/install.js
async function installEntries(target, entries, options) {
	const login = {
		entries,
		tool: target.tool,
		isolated: target.isolated
	};
	let undo = target.undo;
	await updateConfig({
		file: target.file,
		signal: options.signal,
		change: (text) => {
			assertSound(target.file, text ?? "");
			const installed = withEntries(text ?? "", login);
			undo = {
				...target.undo,
				...installed.undo,
				...text === void 0 ? { before: "missing" } : {}
			};
			return installed.text;
		},
		beforeWrite: () => options.beforeWrite(undo),
		isDone: (text) => isInstalled(text ?? "", login)
	});
	return undo;
}
async function removeEntries(undo, options) {
	try {
		if (undo.isolated && undo.madeDirectory) {
			removeIsolated((0, node_path.dirname)(undo.file), options.runnerTemp);
			return [];
		}
		const remains = await takeOut(undo, options.signal);
		if (undo.madeDirectory) removeIfEmpty((0, node_path.dirname)(undo.file));
		return remains;
	} catch (error) {
		return [`${remainsIn(undo)}: ${reasonOf(error)}.`];
	}
}
function loginsLeft(undo) {
	try {
		const text = readText(undo.file) ?? "";
		return flawOf(text) === void 0 ? hostsLeft(text, undo) : [];
	} catch {
		return [];
	}
}
async function takeOut(undo, signal) {
	const text = readText(undo.file);
	const flaw = flawOf(text ?? "");
	if (!(text === void 0 || flaw !== void 0 || withoutEntries(text, undo) === text) || hasLeftovers(undo.file)) {
		const change = (now) => now === void 0 || flawOf(now) ? now : withoutEntries(now, undo);
		const isDone = (now) => now === void 0 || flawOf(now) !== void 0 || hostsLeft(now, undo).length === 0;
		await updateConfig({
			file: undo.file,
			signal,
			change,
			isDone,
			beforeWrite: () => {}
		});
	}
	return flaw === void 0 || undo.entries.length === 0 ? [] : [`${remainsIn(undo)}: ${flaw}. The file was left alone.`];
}
function removeIfEmpty(directory) {
	try {
		(0, node_fs.rmdirSync)(directory);
	} catch {}
}
function remainsIn({ file, entries, isolated, madeDirectory }) {
	return `${entries.length === 0 ? "What this step made" : `The login of ${entries.map(({ host }) => host).join(", ")}`} may still be in ${isolated && madeDirectory ? (0, node_path.dirname)(file) : file}`;
}
function reasonOf(error) {
	if (!(error instanceof Failure)) return error instanceof Error ? error.message : String(error);
	if (error.fault.code !== "config") return "there was no time left";
	const { problem, error: code } = error.fault;
	return code === void 0 ? reasons[problem] : `${reasons[problem]} (${code})`;
}
const reasons = {
	"not-an-object": "it is not a JSON object",
	unreadable: "it cannot be read",
	unwritable: "it cannot be written",
	"disk-full": "the disk is full",
	"is-a-directory": "it is a directory",
	"no-home": "no home directory is known",
	"not-ours": "it is not the directory that this step made",
	"no-runner-temp": "RUNNER_TEMP is not set",
	"lock-timeout": "another process keeps its lock"
};
// lib/src/run/safe-text.js
const escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
const mask = "***";
function neutralise(text, limit = 1e3) {
	const line = visible(text).replace(/##(?=\[)/g, "# #").replace(/^:+/, (colons) => [...colons].join(" "));
	const characters = [...line];
	return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}
function printable(text, { secrets = [], limit } = {}) {
	return neutralise(redact(visible(text), secrets), limit);
}
function visible(text) {
	return text.replace(escapeSequences, "").replace(/[\s\x85]/g, " ").replace(invisible, "").replace(/ +/g, " ").trim();
}
function redact(text, secrets = []) {
	const known = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length).reduce((rest, form) => rest.replaceAll(form, mask), text);
	return patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), known).replace(arnOrRun, (run) => looksRandom(run) ? mask : run);
}
function formsOf(given) {
	const secret = given.trim();
	if (secret.length < 4) return [];
	return [
		secret,
		...[secret, `AWS:${secret}`].flatMap((text) => [
			Buffer.from(text).toString("base64"),
			Buffer.from(text).toString("base64").replace(/=+$/, ""),
			Buffer.from(text).toString("base64url")
		]),
		...[
			0,
			1,
			2
		].flatMap((offset) => base64Within(secret, offset))
	].flatMap((form) => [
		form,
		JSON.stringify(form).slice(1, -1),
		form.replaceAll("/", "\\/")
	]).flatMap((form) => {
		const uri = percentEncoded(form);
		return [
			form,
			uri,
			uri.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())
		];
	});
}
function base64Within(secret, offset) {
	if (secret.length < 8) return [];
	const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
	const inner = bytes.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(bytes.length * 8 / 6));
	return [inner, inner.replaceAll("+", "-").replaceAll("/", "_")];
}
function percentEncoded(text) {
	return encodeURIComponent(text.toWellFormed());
}
const patterns = [
	[/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, mask],
	[/\b(?:gh[a-z]_|github_pat_)\w{20,}/g, mask],
	[/(\/\/)[^\s/@"']+@/g, `$1${mask}@`],
	[/(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer)\s+)[^\s"',;]+/gi, `$1${mask}`],
	[/(\bX-Amz-(?:Signature|Credential|Security-Token)["']?[:=]\s*)[^\s&"']+/gi, `$1${mask}`],
	[/((?:secret_?access_?key|session_?token|security_?token|password)["']?\s*[:=]\s*["']?)[^\s"',;&]{4,}/gi, `$1${mask}`]
];
const arnOrRun = /\barn:aws[\w-]*:[^\s"'<>`]*|[\w+/=-]{40,}/g;
function looksRandom(run) {
	if (run.startsWith("arn:") || isPath(run) || !/[A-Z]/.test(run) || !/[a-z]/.test(run) || !/[0-9+/]/.test(run)) return false;
	return run.replace(/[A-Za-z][a-z]{3,}/g, "").length > run.length * .4;
}
function isPath(run) {
	return run.startsWith("/") && run.split("/").every((part) => part.length < 20);
}
// lib/src/run/deadline.js
function startDeadline(seconds) {
	const controller = new AbortController();
	const stop = (failure) => controller.abort(failure);
	const timer = setTimeout(() => stop(new Failure({
		code: "deadline",
		seconds,
		during: ""
	})), seconds * 1e3);
	return {
		signal: controller.signal,
		seconds,
		endsAt: Date.now() + seconds * 1e3,
		cancel: () => stop(new Failure({ code: "cancelled" })),
		clear: () => clearTimeout(timer)
	};
}
function reasonToStop({ signal, seconds }, what) {
	const { reason } = signal;
	return reason instanceof Failure && reason.fault.code === "cancelled" ? reason : new Failure({
		code: "deadline",
		seconds,
		during: what
	});
}
function withDeadline(deadline, what, work) {
	const { signal } = deadline;
	return new Promise((resolve, reject) => {
		const stop = () => reject(reasonToStop(deadline, typeof what === "string" ? what : what()));
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
		if (signal.aborted) stop();
		else signal.addEventListener("abort", stop, { once: true });
	});
}
// lib/src/docker-config/undo.js
function toUndo(value) {
	if (!isObject(value)) return void 0;
	return typeof value["file"] === "string" && (0, node_path.isAbsolute)(value["file"]) && isListOf(value["entries"], (item) => isObject(item) && isText(item["host"]) && isText(item["sha256"])) && isListOf(value["helpers"], (item) => isObject(item) && isText(item["host"]) && isTextOrNull(item["former"])) && [
		"missing",
		"blank",
		"object"
	].includes(String(value["before"])) && isListOf(value["added"], isText) && typeof value["isolated"] === "boolean" && typeof value["madeDirectory"] === "boolean" && isTextOrNull(value["formerDockerConfig"]) ? value : void 0;
}
function isListOf(value, isItem) {
	return Array.isArray(value) && value.every(isItem);
}
function isTextOrNull(value) {
	return value === null || isText(value);
}
function isText(value) {
	return typeof value === "string";
}
// lib/src/runner/state.js
const name = "undo";
function saveUndo(undo) {
	saveState(name, JSON.stringify(undo));
}
function forgetUndo() {
	saveState(name, "");
}
function loadUndo() {
	try {
		return toUndo(JSON.parse(getState(name)));
	} catch {
		return;
	}
}
Object.defineProperty(exports, "Failure", {
	enumerable: true,
	get: function() {
		return Failure;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});
Object.defineProperty(exports, "debug", {
	enumerable: true,
	get: function() {
		return debug;
	}
});
Object.defineProperty(exports, "endGroup", {
	enumerable: true,
	get: function() {
		return endGroup;
	}
});
Object.defineProperty(exports, "error", {
	enumerable: true,
	get: function() {
		return error;
	}
});
Object.defineProperty(exports, "exec", {
	enumerable: true,
	get: function() {
		return exec;
	}
});
Object.defineProperty(exports, "exportVariable", {
	enumerable: true,
	get: function() {
		return exportVariable;
	}
});
Object.defineProperty(exports, "findDockerConfig", {
	enumerable: true,
	get: function() {
		return findDockerConfig;
	}
});
Object.defineProperty(exports, "forgetUndo", {
	enumerable: true,
	get: function() {
		return forgetUndo;
	}
});
Object.defineProperty(exports, "getInput", {
	enumerable: true,
	get: function() {
		return getInput;
	}
});
Object.defineProperty(exports, "info", {
	enumerable: true,
	get: function() {
		return info;
	}
});
Object.defineProperty(exports, "installEntries", {
	enumerable: true,
	get: function() {
		return installEntries;
	}
});
Object.defineProperty(exports, "loadUndo", {
	enumerable: true,
	get: function() {
		return loadUndo;
	}
});
Object.defineProperty(exports, "loginsLeft", {
	enumerable: true,
	get: function() {
		return loginsLeft;
	}
});
Object.defineProperty(exports, "makeScratch", {
	enumerable: true,
	get: function() {
		return makeScratch;
	}
});
Object.defineProperty(exports, "namesIn", {
	enumerable: true,
	get: function() {
		return namesIn;
	}
});
Object.defineProperty(exports, "neutralise", {
	enumerable: true,
	get: function() {
		return neutralise;
	}
});
Object.defineProperty(exports, "nodeAnnotation", {
	enumerable: true,
	get: function() {
		return nodeAnnotation;
	}
});
Object.defineProperty(exports, "nodeProblem", {
	enumerable: true,
	get: function() {
		return nodeProblem;
	}
});
Object.defineProperty(exports, "notice", {
	enumerable: true,
	get: function() {
		return notice;
	}
});
Object.defineProperty(exports, "parseRegistryHost", {
	enumerable: true,
	get: function() {
		return parseRegistryHost;
	}
});
Object.defineProperty(exports, "prepareDockerConfig", {
	enumerable: true,
	get: function() {
		return prepareDockerConfig;
	}
});
Object.defineProperty(exports, "printable", {
	enumerable: true,
	get: function() {
		return printable;
	}
});
Object.defineProperty(exports, "publicRegistry", {
	enumerable: true,
	get: function() {
		return publicRegistry;
	}
});
Object.defineProperty(exports, "readEntry", {
	enumerable: true,
	get: function() {
		return readEntry;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
Object.defineProperty(exports, "reasonToStop", {
	enumerable: true,
	get: function() {
		return reasonToStop;
	}
});
Object.defineProperty(exports, "redact", {
	enumerable: true,
	get: function() {
		return redact;
	}
});
Object.defineProperty(exports, "registryHost", {
	enumerable: true,
	get: function() {
		return registryHost;
	}
});
Object.defineProperty(exports, "removeEntries", {
	enumerable: true,
	get: function() {
		return removeEntries;
	}
});
Object.defineProperty(exports, "removeScratch", {
	enumerable: true,
	get: function() {
		return removeScratch;
	}
});
Object.defineProperty(exports, "saveUndo", {
	enumerable: true,
	get: function() {
		return saveUndo;
	}
});
Object.defineProperty(exports, "setOutput", {
	enumerable: true,
	get: function() {
		return setOutput;
	}
});
Object.defineProperty(exports, "setSecret", {
	enumerable: true,
	get: function() {
		return setSecret;
	}
});
Object.defineProperty(exports, "shadowedHosts", {
	enumerable: true,
	get: function() {
		return shadowedHosts;
	}
});
Object.defineProperty(exports, "startDeadline", {
	enumerable: true,
	get: function() {
		return startDeadline;
	}
});
Object.defineProperty(exports, "startGroup", {
	enumerable: true,
	get: function() {
		return startGroup;
	}
});
Object.defineProperty(exports, "summary", {
	enumerable: true,
	get: function() {
		return summary;
	}
});
Object.defineProperty(exports, "warning", {
	enumerable: true,
	get: function() {
		return warning;
	}
});
Object.defineProperty(exports, "withDeadline", {
	enumerable: true,
	get: function() {
		return withDeadline;
	}
});
