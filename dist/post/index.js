/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* unused reexport */ __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";
var __webpack_unused_export__;


var net = __nccwpck_require__(278);
var tls = __nccwpck_require__(756);
var http = __nccwpck_require__(611);
var https = __nccwpck_require__(692);
var events = __nccwpck_require__(434);
var assert = __nccwpck_require__(613);
var util = __nccwpck_require__(23);


__webpack_unused_export__ = httpOverHttp;
__webpack_unused_export__ = httpsOverHttp;
__webpack_unused_export__ = httpOverHttps;
__webpack_unused_export__ = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
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
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

;// CONCATENATED MODULE: ./lib/src/runner/node-version.js
/** The proxy support of Node's own agents came with it. Runners carry it from version 2.328.0 on. */
const oldest = [24, 5];
/**
 * Why this Node cannot run the action; undefined where it can. The entries ask before anything else is loaded, so nothing here may
 * need a recent Node.
 */
function nodeProblem(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1]))
        return undefined;
    return (`The action needs Node ${oldest.join('.')} or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or ` +
        'later. With act or a Forgejo runner, use an image that has Node 24.');
}
/** The annotation for the runner, without a line end. */
function nodeAnnotation(level, problem) {
    return `::${level} title=Node is too old::${problem}`;
}
//# sourceMappingURL=node-version.js.map
;// CONCATENATED MODULE: ./lib/src/runner/warn-of-old-node.js

/** The first import of post, which must not fail the job: it warns, and removes what it can. */
const problem = nodeProblem(process.versions.node);
if (problem)
    process.stdout.write(`${nodeAnnotation('warning', problem)}\n`);
//# sourceMappingURL=warn-of-old-node.js.map
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
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
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = require("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = require("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = require("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
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
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
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
            delay: options.delay || 10000
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
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function core_saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./lib/src/run/failure.js
/** A fault on its way to the one `catch` in main; `cause` is what the system said, for debug logging. */
class failure_Failure extends Error {
    fault;
    constructor(fault, cause) {
        super(fault.code, { cause });
        this.name = 'Failure';
        this.fault = fault;
    }
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./lib/src/facts/partitions.js
/** Audience of every partition but China's (docs.aws.amazon.com/IAM: "Creating a role for OIDC"). */
const audience = 'sts.amazonaws.com';
/**
 * The region table: the one place that knows partitions, regions and host suffixes.
 * Sources: partitions.json of the AWS SDKs (regions, region patterns, DNS suffixes) and "Amazon ECR endpoints and quotas" in the
 * AWS General Reference (FIPS and dual-stack hosts), as of November 2026.
 */
const partitions = [
    {
        id: 'aws',
        families: 'us|eu|ap|sa|ca|me|af|il|mx',
        regions: [
            ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
            ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
            ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2'],
            ...['eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1'],
            ...[
                'me-central-1',
                'me-south-1',
                'mx-central-1',
                'sa-east-1',
                'us-east-1',
                'us-east-2',
                'us-west-1',
                'us-west-2',
            ],
        ],
        suffix: 'amazonaws.com',
        dualStackSuffix: 'on.aws',
        fipsRegions: ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
        audience,
    },
    {
        id: 'aws-cn',
        families: 'cn',
        regions: ['cn-north-1', 'cn-northwest-1'],
        suffix: 'amazonaws.com.cn',
        dualStackSuffix: 'on.amazonwebservices.com.cn',
        fipsRegions: [],
        audience: 'sts.amazonaws.com.cn',
    },
    {
        id: 'aws-us-gov',
        families: 'us-gov',
        regions: ['us-gov-east-1', 'us-gov-west-1'],
        suffix: 'amazonaws.com',
        dualStackSuffix: 'on.aws',
        fipsRegions: ['us-gov-east-1', 'us-gov-west-1'],
        audience,
    },
    isolated('aws-eusc', 'eusc-de', 'amazonaws.eu', ['eusc-de-east-1']),
    isolated('aws-iso', 'us-iso', 'c2s.ic.gov', ['us-iso-east-1', 'us-iso-west-1']),
    isolated('aws-iso-b', 'us-isob', 'sc2s.sgov.gov', ['us-isob-east-1', 'us-isob-west-1']),
    isolated('aws-iso-e', 'eu-isoe', 'cloud.adc-e.uk', ['eu-isoe-west-1']),
    isolated('aws-iso-f', 'us-isof', 'csp.hci.ic.gov', ['us-isof-east-1', 'us-isof-south-1']),
];
/** A partition for which AWS documents neither FIPS nor dual-stack registry hosts. */
function isolated(id, families, suffix, regions) {
    return { id, families, regions, suffix, fipsRegions: [], audience };
}
const directions = '(?:north|south|central|(?:north|south)?(?:east|west))';
/** The partition of a region; undefined for a name that no AWS region can have. */
function partitions_partitionOf(region) {
    return partitions.find(({ families }) => regionPattern(families).test(region));
}
/** `<family>-<direction>-<number>`: `eu-west-9` may exist tomorrow, `eu-wets-1` never will. */
function regionPattern(families) {
    return new RegExp(`^(?:${families})-${directions}-[1-9][0-9]?$`);
}
/** The partition with this ID (`aws`, `aws-cn` ...), as the second part of an ARN has it. */
function partitionById(id) {
    return partitions.find((partition) => partition.id === id);
}
//# sourceMappingURL=partitions.js.map
;// CONCATENATED MODULE: ./lib/src/facts/registry-host.js

/**
 * The host name of a private registry. It is computed, never taken from an answer, so that a token can only go to AWS.
 * Throws a RangeError for a region without such a host: callers validate first.
 */
function registryHost({ account, region, fips, dualStack }) {
    const partition = partitionOf(region);
    const suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix;
    if (!partition || !suffix || (fips && !partition.fipsRegions.includes(region))) {
        throw new RangeError(`no such registry host in region ${region}`);
    }
    return `${account}.dkr${dualStack ? '-' : '.'}ecr${fips ? '-fips' : ''}.${region}.${suffix}`;
}
/** Takes a host name apart; undefined unless it is exactly the host name of a private ECR registry, in any of its forms. */
function registry_host_parseRegistryHost(host) {
    const match = /^([0-9]{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9-]{1,32})\./.exec(host);
    if (!match)
        return undefined;
    const [, account = '', separator, fips, region = ''] = match;
    const registry = { account, region, fips: fips !== undefined, dualStack: separator === '-' };
    try {
        // Whatever follows the region is right only if we would have written the very same host.
        return registryHost(registry) === host ? registry : undefined;
    }
    catch {
        return undefined;
    }
}
/** Host of ECR Public; its token comes from one region only. Source: "Amazon ECR Public endpoints" in the General Reference. */
const registry_host_publicRegistry = {
    host: 'public.ecr.aws',
    dualStackHost: 'ecr-public.aws.com',
    region: 'us-east-1',
};
//# sourceMappingURL=registry-host.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/json-text.js
/**
 * Changes to JSON text that leave every other byte as it was: order, indentation, line ends, number spellings, duplicate
 * and odd keys (`__proto__`) of a file that belongs to somebody else. All functions expect text that JSON.parse accepts.
 */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/** The members of the object whose `{` is at offset `at`, in order, duplicates included. */
function json_text_members(text, at) {
    const tokens = new RegExp(TOKEN);
    tokens.lastIndex = at;
    const found = [];
    let member;
    let depth = 0;
    let end = at;
    for (const { 0: token, index } of text.matchAll(tokens)) {
        if (depth === 1 && (token === ',' || token === '}')) {
            if (member !== undefined)
                found.push({ ...member, end });
            member = undefined;
        }
        else if (depth === 1 && member === undefined) {
            member = { key: String(JSON.parse(token)), start: index, keyEnd: index + token.length, value: -1, end };
        }
        else if (token !== ':' && member?.value === -1) {
            member = { ...member, value: index };
        }
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        if (depth === 0)
            break;
        end = index + token.length;
    }
    return found;
}
/** The text with that member set: its last occurrence gets the value, else it comes last, laid out like its neighbours. */
function withMember(text, place, value) {
    const siblings = json_text_members(text, place.at);
    const former = siblings.findLast(({ key }) => key === place.key);
    if (former !== undefined) {
        return text.slice(0, former.value) + layOut(text, value, gapBefore(text, former.start)) + text.slice(former.end);
    }
    const last = siblings.at(-1);
    if (last === undefined)
        return withFirstMember(text, place, value);
    const gap = gapBefore(text, last.start);
    const colon = text.slice(last.keyEnd, last.value);
    const member = JSON.stringify(place.key) + colon + layOut(text, value, gap);
    return `${text.slice(0, last.end)},${gap}${member}${text.slice(last.end)}`;
}
/** The text without the last occurrence of that member; the inverse of `withMember`, byte for byte. */
function withoutMember(text, place) {
    const siblings = json_text_members(text, place.at);
    const index = siblings.findLastIndex(({ key }) => key === place.key);
    const member = siblings[index];
    if (member === undefined)
        return text;
    const previous = siblings[index - 1];
    const next = siblings[index + 1];
    if (previous !== undefined)
        return text.slice(0, previous.end) + text.slice(member.end);
    if (next !== undefined)
        return text.slice(0, member.start) + text.slice(next.start);
    return text.slice(0, place.at + 1) + text.slice(text.indexOf('}', member.end));
}
function withFirstMember(text, { at, key }, value) {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    const margin = line.slice(0, line.search(/[^ \t]|$/));
    const gap = isOneLine(text) ? '' : lineEnd(text) + margin + indentation(text);
    const colon = isOneLine(text) ? (/"(\s*:\s*)/.exec(text)?.[1] ?? ':') : ': ';
    const closing = isOneLine(text) ? '' : lineEnd(text) + margin;
    const member = JSON.stringify(key) + colon + layOut(text, value, gap);
    return text.slice(0, at + 1) + gap + member + closing + text.slice(text.indexOf('}', at));
}
/** The value as JSON that continues a line which started with the white space `gap`. */
function layOut(text, value, gap) {
    if (!gap.includes('\n'))
        return JSON.stringify(value);
    const margin = gap.slice(gap.lastIndexOf('\n') + 1);
    return JSON.stringify(value, null, indentation(text)).replaceAll('\n', lineEnd(text) + margin);
}
function gapBefore(text, offset) {
    let start = offset;
    while (/\s/.test(text.charAt(start - 1)))
        start--;
    return text.slice(start, offset);
}
/** An empty object says nothing about its writer's taste: it is laid out over lines, as docker does. */
function isOneLine(text) {
    return !/^\{\s*\}$/.test(text.trim()) && !text.trim().includes('\n');
}
function lineEnd(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** The first indentation that is seen; docker's own is a tab. */
function indentation(text) {
    return /\n([ \t]+)"/.exec(text)?.[1] ?? '\t';
}
//# sourceMappingURL=json-text.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/lookup.js

/** Why docker could make nothing of this text as a config; undefined where it could. Blank text is fine. */
function lookup_flawOf(text) {
    if (text.trim() === '')
        return undefined;
    try {
        const config = JSON.parse(text);
        if (!lookup_isObject(config))
            return 'it is not a JSON object';
        return Object.entries(config).map(flawOfMember).find(Boolean);
    }
    catch {
        // The parser's own message quotes the text, which may hold a password.
        return 'it is not valid JSON';
    }
}
/** Docker drops a whole config, with all its logins, when one of these has another shape. */
function flawOfMember([key, value]) {
    const name = key.toLowerCase();
    if ((name !== 'auths' && name !== 'credhelpers') || value === null)
        return undefined;
    if (!lookup_isObject(value))
        return `its "${key}" is not an object`;
    const isFine = name === 'auths' ? lookup_isObject : (helper) => typeof helper === 'string';
    return Object.values(value).every((item) => item === null || isFine(item)) ? undefined : `its "${key}" is malformed`;
}
/** The login that is found for that host in `auths`: base64 of `user:password`; undefined where there is none. */
function lookup_authOf(text, host) {
    const entry = valueAt(text, { section: 'auths', key: host });
    return lookup_isObject(entry) && typeof entry['auth'] === 'string' ? entry['auth'] : undefined;
}
/** The credential helper that is named for exactly that host; '' is docker's "none", undefined where it has no key. */
function lookup_helperOf(text, host) {
    const helper = valueAt(text, { section: 'credHelpers', key: host });
    return helper === null ? '' : typeof helper === 'string' ? helper : undefined;
}
/** The helper of a pattern such as `*.dkr.ecr.*.amazonaws.com`, as docker/cli's `hostmatch` reads it; older ones do not. */
function lookup_patternHelperOf(text, host) {
    const patterns = lookup_entriesOf(text, 'credHelpers').filter(({ key }) => key.includes('*') && matches(key, host));
    return patterns
        .map(({ value }) => value)
        .find((helper) => typeof helper === 'string' && helper !== '');
}
/** The credential store of all hosts; '' where none is configured. */
function lookup_storeOf(text) {
    const stores = lookup_topLevel(text).filter(({ key }) => key.toLowerCase() === 'credsstore');
    const last = stores.map(({ value }) => value).findLast((store) => typeof store === 'string');
    return typeof last === 'string' ? last : '';
}
/** Whether the logins of any host may be in a credential store or helper. */
function lookup_hasStores(text) {
    return lookup_storeOf(text) !== '' || lookup_entriesOf(text, 'credHelpers').length > 0;
}
/** The hosts that this other config (`DOCKER_AUTH_CONFIG`, podman's `auth.json`) has a login or a helper of its own for. */
function lookup_shadowedHosts(text, hosts) {
    if (lookup_flawOf(text) !== undefined)
        return [];
    const logins = lookup_entriesOf(text, 'auths').filter(({ value }) => lookup_isObject(value) && Boolean(value['auth']));
    const named = new Set(logins.map(({ key }) => key.replace(/^https?:\/\//, '').split('/')[0]));
    return hosts.filter((host) => named.has(host) || lookup_helperOf(text, host) !== undefined);
}
/** The keys and values at the top of a config, in order, duplicates included. */
function lookup_topLevel(text) {
    return text.trim() === '' ? [] : parsed(text, json_text_members(text, text.indexOf('{')));
}
/** The config with that value where it is found by docker. */
function lookup_withValue(text, spot, value) {
    const at = find(text, spot)?.at ?? sections(text, spot.section).findLast(({ key }) => key === spot.section)?.value;
    if (at !== undefined)
        return withMember(text, { at, key: spot.key }, value);
    return lookup_withValue(withMember(text, { at: text.indexOf('{'), key: spot.section }, {}), spot, value);
}
/** The config without the value that docker finds there; one that it hid, if any, comes to light. */
function lookup_withoutValue(text, spot) {
    const found = find(text, spot);
    return found === undefined ? text : withoutMember(text, { at: found.at, key: spot.key });
}
/** The config without that top-level key, if nothing is in it. */
function withoutEmpty(text, key) {
    const at = text.indexOf('{');
    const member = json_text_members(text, at).findLast((candidate) => candidate.key === key);
    const isEmpty = member !== undefined && /^\{\s*\}$/.test(text.slice(member.value, member.end));
    return isEmpty ? withoutMember(text, { at, key }) : text;
}
/** Narrows to a JSON object: neither null nor a list. */
function lookup_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function valueAt(text, spot) {
    const found = find(text, spot);
    return found && JSON.parse(text.slice(found.member.value, found.member.end));
}
function find(text, { section, key }) {
    const all = sections(text, section).flatMap(({ value: at }) => json_text_members(text, at).map((member) => ({ at, member })));
    return all.findLast(({ member }) => member.key === key);
}
/** The keys and values of a section, in order, duplicates included. */
function lookup_entriesOf(text, section) {
    return sections(text, section).flatMap(({ value: at }) => parsed(text, members(text, at)));
}
/** The top-level members that docker takes for that section. */
function sections(text, name) {
    if (text.trim() === '')
        return [];
    const named = json_text_members(text, text.indexOf('{')).filter(({ key }) => key.toLowerCase() === name.toLowerCase());
    return named.filter(({ value }) => text[value] === '{');
}
function parsed(text, found) {
    return found.map(({ key, value, end }) => ({ key, value: JSON.parse(text.slice(value, end)) }));
}
/** A `*` stands for anything inside one label of the host name. */
function matches(pattern, host) {
    const literals = pattern.split(/\*+/).map((literal) => literal.replace(/[^\w-]/g, '\\$&'));
    return new RegExp(`^${literals.join('[^.]*')}$`).test(host);
}
//# sourceMappingURL=lookup.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/edit.js



/** What of this config stands between these hosts and their logins, and which earlier logins a login will replace. */
function edit_obstaclesIn(text, { hosts, tool }) {
    const overridden = overridesFor(text, { hosts, tool }).map(({ host }) => host);
    const named = overridden.map((host) => ({ kind: 'helper', host, name: helperNameOf(text, host) }));
    // Overridden, and not for a helper's sake.
    const byStore = named.some(({ host, name }) => name === '' && helperOf(text, host) === undefined);
    return [
        ...(byStore ? [{ kind: 'store', name: storeOf(text) }] : []),
        ...named.filter(({ name }) => name !== ''),
        ...hosts.filter((host) => authOf(text, host) !== undefined).map((host) => ({ kind: 'entry', host })),
    ];
}
/** The config with these logins in it, such that the tool finds them there whatever store or helper is configured. */
function edit_withEntries(text, { entries, tool, isolated }) {
    const isBlank = text.trim() === '';
    const old = isBlank ? '{}' : text;
    const helpers = overridesFor(old, { hosts: entries.map(({ host }) => host), tool });
    const open = helpers.reduce((config, { host }) => withOverride(config, { host, tool, isolated: isolated === true }), old);
    const next = entries.reduce((config, { host, auth }) => withValue(config, { section: 'auths', key: host }, { auth }), open);
    const former = topLevel(old).map(({ key }) => key);
    // Nothing but what jobs like this one put there: one of them has made the file, and leaves it to the last.
    const isOfJobs = former.length > 0 && former.every((key) => isOfOverrides(old, key) || isOfLogins(old, key));
    const added = topLevel(next).filter(({ key }) => isOfJobs || !former.includes(key) || isOfOverrides(old, key));
    return {
        text: next,
        undo: {
            entries: entries.map(({ host, auth }) => ({ host, sha256: sha256(auth) })),
            helpers,
            before: isBlank ? 'blank' : isOfJobs ? 'missing' : 'object',
            added: added.map(({ key }) => key),
        },
    };
}
/** Whether the tool finds exactly these logins in this config. */
function edit_isInstalled(text, { entries, tool }) {
    return entries.every(({ host, auth }) => {
        const helper = helperOf(text, host);
        const isOpen = tool === 'podman' ? helper === undefined : helper === '' || !isBlocked(text, host);
        return isOpen && authOf(text, host) === auth;
    });
}
/** The config without what is still ours, and with what we overrode; undefined: there was no file before us. */
function withoutEntries(text, undo) {
    let next = text;
    for (const host of hostsLeft(text, undo))
        next = lookup_withoutValue(next, { section: 'auths', key: host });
    for (const helper of undo.helpers)
        next = withFormerHelper(next, helper);
    for (const key of undo.added)
        next = withoutEmpty(next, key);
    if (next === text || lookup_topLevel(next).length > 0 || undo.before === 'object')
        return next;
    return undo.before === 'missing' ? undefined : '';
}
/** The hosts whose login of that step is still in the config. */
function hostsLeft(text, { entries }) {
    const isOurs = (auth, hash) => auth !== undefined && sha256(auth) === hash;
    return entries.filter((entry) => isOurs(lookup_authOf(text, entry.host), entry.sha256)).map(({ host }) => host);
}
/**
 * A config for the login of one host alone: the client's other settings count, but no other login is in it, and neither a
 * configured nor a platform's own store gets the password.
 */
function edit_scratchText(text, host) {
    const dropped = ['auths', 'credsstore', 'credhelpers'];
    const kept = topLevel(text).filter(({ key }) => !dropped.includes(key.toLowerCase()));
    const settings = kept.map(({ key, value }) => [key, value]);
    return JSON.stringify(Object.fromEntries([...settings, ['credHelpers', { [host]: '' }]]), null, '\t');
}
/**
 * The hosts whose look-up has to be turned to `auths`, with what is there now. An empty helper beside a login is the
 * override of a job that shares this config: taken over, so that the last of the jobs takes it away.
 */
function overridesFor(text, { hosts, tool }) {
    return hosts.flatMap((host) => {
        const helper = helperOf(text, host);
        if (tool === 'podman')
            return helper === undefined ? [] : [{ host, former: helper }];
        if (helper === '')
            return authOf(text, host) === undefined ? [] : [{ host, former: null }];
        return isBlocked(text, host) ? [{ host, former: helper ?? null }] : [];
    });
}
/** Another job has added that key, and leaves it to the last of us: docker itself never writes an empty one. */
function isOfOverrides(text, key) {
    if (key !== 'credHelpers')
        return false;
    const helpers = entriesOf(text, key);
    return helpers.length > 0 && helpers.every((helper) => helper.value === '' && authOf(text, helper.key) !== undefined);
}
function isOfLogins(text, key) {
    if (key !== 'auths')
        return false;
    const logins = entriesOf(text, key);
    return logins.length > 0 && logins.every(isEcrLogin);
}
function isEcrLogin({ key, value }) {
    const isEcr = parseRegistryHost(key) || key === publicRegistry.host || key === publicRegistry.dualStackHost;
    const auth = isObject(value) && Object.keys(value).length === 1 ? value['auth'] : undefined;
    return Boolean(isEcr) && typeof auth === 'string' && Buffer.from(auth, 'base64').toString('latin1').startsWith('AWS:');
}
function isBlocked(text, host) {
    return helperNameOf(text, host) !== '' || storeOf(text) !== '';
}
function helperNameOf(text, host) {
    return helperOf(text, host) ?? patternHelperOf(text, host) ?? '';
}
/**
 * docker takes an empty name for "look into auths"; podman, buildah and skopeo take it for a helper, and fail. So in the job's
 * private config a helper that alone stands in the way is taken out; in a shared one it keeps its place, to come back there.
 */
function withOverride(text, { host, tool, isolated }) {
    const open = withoutHelper(text, host);
    if (tool === 'podman' || (isolated && !isBlocked(open, host)))
        return open;
    return withValue(text, { section: 'credHelpers', key: host }, '');
}
function withoutHelper(text, host) {
    const next = withoutValue(text, { section: 'credHelpers', key: host });
    return next === text ? text : withoutHelper(next, host);
}
/** Not while a login of the host is there: it is another job's, which needs the override; nor over a helper set since. */
function withFormerHelper(text, { host, former }) {
    const spot = { section: 'credHelpers', key: host };
    if (lookup_authOf(text, host) !== undefined || lookup_helperOf(text, host))
        return text;
    return former === null ? lookup_withoutValue(text, spot) : lookup_withValue(text, spot, former);
}
function sha256(auth) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(auth).digest('hex');
}
//# sourceMappingURL=edit.js.map
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/docker-config/lock.js






/**
 * A lock between processes, on this and on other machines that see the file, which a killed process cannot leave shut.
 * docker itself takes no lock: what it writes meanwhile has to be noticed by whoever holds this one.
 */
/** Longest wait for the lock. */
const WAIT_MS = 30_000;
/** A lock seen unchanged for so long is abandoned, whoever holds it: process IDs are reused, other machines' are unknown. */
const ABANDONED_MS = 10_000;
/** Its maker writes who it is at once; if not, it was killed in between. Should it only be slow, it finds out before it changes anything. */
const UNWRITTEN_MS = 1_000;
/** So long a holder may rely on its lock; well below the time after which another one breaks it. */
const VALID_MS = 5_000;
/**
 * Runs the action while the lock file is ours, again until it returns true. The action is synchronous: no signal handler
 * comes between taking and giving back, so a cancelled run leaves nothing behind. `isOurs` is asked right before a change
 * is made: a process that was stopped for long may have lost the lock. The file's directory is made (0700) if missing.
 * @throws Failure `lock-timeout` after 30 s; the signal's reason; the system's error where no lock can be made.
 */
async function whileLocked({ path, signal }, action) {
    const sightings = new Map();
    const start = performance.now();
    for (;;) {
        signal.throwIfAborted();
        if (attempt(path, sightings, action))
            return;
        if (performance.now() - start > WAIT_MS)
            throw new failure_Failure({ code: 'config', path, problem: 'lock-timeout' });
        await (0,promises_namespaceObject.setTimeout)(5 + Math.random() * 40);
    }
}
function attempt(path, sightings, action) {
    makeDirectories((0,external_node_path_namespaceObject.dirname)(path));
    const start = performance.now();
    const text = JSON.stringify({ place: PLACE, pid: process.pid, id: (0,external_node_crypto_namespaceObject.randomUUID)() });
    if (!take({ path, text }, sightings))
        return false;
    const isOurs = () => read(path) === text && performance.now() - start < VALID_MS;
    try {
        return action(isOurs);
    }
    finally {
        if (read(path) === text)
            (0,external_node_fs_namespaceObject.rmSync)(path, { force: true });
    }
}
/**
 * Makes the directory and those above it that are missing. Not by Node's own recursive mkdir: where a directory is there but
 * can hold no other (`DOCKER_CONFIG=/proc/docker`), that one tries for ever.
 */
function makeDirectories(directory) {
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(directory, 0o700);
    }
    catch (error) {
        if (lock_codeOf(error) === 'EEXIST')
            return;
        if (lock_codeOf(error) !== 'ENOENT' || (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.dirname)(directory)))
            throw error;
        makeDirectories((0,external_node_path_namespaceObject.dirname)(directory));
        makeDirectories(directory);
    }
}
/**
 * Takes the lock if it is free. One that is abandoned is removed first, for the next attempt; only whoever holds the lock
 * of that removal may do so, and only while the same lock is there: else two would remove each other's fresh ones.
 */
function take(lock, sightings) {
    const { path, text } = lock;
    if (create(path, text))
        return true;
    const other = read(path);
    if (other === undefined || !isAbandoned(path, other, sightings))
        return false;
    const removal = `${path}.${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(other).digest('hex').slice(0, 16)}`;
    if (!take({ path: removal, text }, sightings))
        return false;
    try {
        if (read(path) === other)
            (0,external_node_fs_namespaceObject.rmSync)(path, { force: true });
    }
    finally {
        (0,external_node_fs_namespaceObject.rmSync)(removal, { force: true });
    }
    return false;
}
function isAbandoned(path, text, sightings) {
    if (isOfDeadProcess(text))
        return true;
    const now = performance.now();
    const seen = sightings.get(path);
    if (seen?.text === text)
        return now - seen.since > (text === '' ? UNWRITTEN_MS : ABANDONED_MS);
    sightings.set(path, { text, since: now });
    return false;
}
function isOfDeadProcess(text) {
    const [, place, pid] = /^\{"place":("[^"]*"),"pid":(\d+),/.exec(text) ?? [];
    if (place !== JSON.stringify(PLACE))
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return lock_codeOf(error) === 'ESRCH';
    }
}
/** Where a process ID means something: this boot of this machine and, in a container, its own process IDs. */
const PLACE = placeOfProcess();
function placeOfProcess() {
    if (process.platform !== 'linux')
        return (0,external_node_os_namespaceObject.hostname)();
    try {
        const boot = (0,external_node_fs_namespaceObject.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return `${boot} ${(0,external_node_fs_namespaceObject.readlinkSync)('/proc/self/ns/pid')}`;
    }
    catch {
        // Nobody's process IDs can be judged then: a place that no other process has leaves it to the time.
        return (0,external_node_crypto_namespaceObject.randomUUID)();
    }
}
function create(path, text) {
    const file = lock_open(path);
    if (file === undefined)
        return false;
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(file, text);
        return true;
    }
    catch (error) {
        // A full disk: the file is there, but nothing is in it.
        (0,external_node_fs_namespaceObject.rmSync)(path, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function lock_open(path) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, 'wx', 0o644);
    }
    catch (error) {
        // ENOENT: another job's post has just removed the directory that it had made.
        if (lock_codeOf(error) === 'EEXIST' || lock_codeOf(error) === 'ENOENT' || isPassing(error))
            return undefined;
        throw error;
    }
}
function read(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (lock_codeOf(error) === 'ENOENT' || isPassing(error))
            return undefined;
        throw error;
    }
}
/** On Windows a file that another process has just opened or removed refuses access for a moment. */
function isPassing(error) {
    return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(lock_codeOf(error) ?? '');
}
/** The system's code of an error, e.g. `EROFS`. */
function lock_codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}
//# sourceMappingURL=lock.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/read-file.js





/** How a config is found and read on disk, and what can be wrong with it there. */
/**
 * The file's bytes as latin1 text; undefined where there is none.
 * @throws Failure `is-a-directory` or `unreadable`.
 */
function read_file_readText(file) {
    try {
        const stats = (0,external_node_fs_namespaceObject.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return undefined;
        // A pipe would be waited for, and a device (/dev/null) replaced by the write.
        if (!stats.isFile() && !stats.isDirectory())
            throw new Error('not a regular file');
        return (0,external_node_fs_namespaceObject.readFileSync)(file, 'latin1');
    }
    catch (error) {
        if (lock_codeOf(error) === 'ENOENT')
            return undefined;
        throw read_file_configFailure({ path: file, problem: 'unreadable' }, error);
    }
}
/**
 * The text of a config, '' where there is no file.
 * @throws Failure as `readText`, and `not-an-object`.
 */
function read_file_readConfig(file) {
    const text = read_file_readText(file) ?? '';
    read_file_assertSound(file, text);
    return text;
}
/** @throws Failure `not-an-object` for what docker could not read either; it would overwrite it, we do not. */
function read_file_assertSound(file, text) {
    const flaw = flawOf(text);
    if (flaw !== undefined)
        throw new Failure({ code: 'config', path: file, problem: 'not-an-object' }, new Error(flaw));
}
/**
 * Finds out early what can be known early.
 * @throws Failure `unwritable` where this process may not replace the file, or make it.
 */
function read_file_assertWritable(file) {
    try {
        const path = realPathOf(file);
        if (existsSync(path))
            accessSync(path, constants.W_OK);
        let directory = dirname(path);
        while (statSync(directory, { throwIfNoEntry: false }) === undefined)
            directory = dirname(directory);
        accessSync(directory, constants.W_OK);
    }
    catch (error) {
        throw read_file_configFailure({ path: file, problem: 'unwritable' }, error);
    }
}
/** The fault that a system error on this path is. */
function read_file_configFailure({ path, problem }, cause) {
    const error = lock_codeOf(cause);
    const known = {
        ENOSPC: 'disk-full',
        EDQUOT: 'disk-full',
        EFBIG: 'disk-full',
        EISDIR: 'is-a-directory',
    };
    const fault = { code: 'config', path, problem: known[error ?? ''] ?? problem };
    return new failure_Failure(error === undefined ? fault : { ...fault, error }, cause);
}
/** Where the file is or would be: a link is followed even to a target that does not exist yet. */
function realPathOf(file) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(file);
    }
    catch (error) {
        if (lock_codeOf(error) !== 'ENOENT')
            throw error;
    }
    const target = targetOf(file);
    return target === undefined ? (0,external_node_path_namespaceObject.resolve)(file) : realPathOf((0,external_node_path_namespaceObject.resolve)((0,external_node_path_namespaceObject.dirname)(file), target));
}
function targetOf(link) {
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(link);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=read-file.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/private-directory.js





/**
 * Makes a directory with a new name that begins like that, and fills it.
 * @throws Failure `unwritable`, `disk-full` or `unreadable`; nothing is left then.
 */
function private_directory_makeDirectory(prefix, { linked, name, text }) {
    let directory;
    try {
        directory = mkdtempSync(prefix);
        if (linked !== undefined)
            linkOthers(linked, directory);
        if (text !== undefined) {
            writeFileSync(join(directory, name), text, { encoding: 'latin1', flag: 'wx', mode: 0o600 });
        }
        return directory;
    }
    catch (error) {
        if (directory !== undefined)
            private_directory_removeDirectory(directory);
        if (error instanceof Failure)
            throw error;
        throw configFailure({ path: directory ?? dirname(prefix), problem: 'unwritable' }, error);
    }
}
/**
 * Makes that directory unless it is there. It is filled under another name and then renamed: a parallel step sees all of it
 * or nothing. Returns whether this call made it.
 * @throws Failure `not-ours` where a link or another user's directory has been planted there, and as `makeDirectory`.
 */
function private_directory_makeDirectoryOnce(directory, contents) {
    if (isOurs(directory))
        return false;
    const filled = private_directory_makeDirectory(`${directory}-`, contents);
    try {
        renameSync(filled, directory);
        return true;
    }
    catch (error) {
        private_directory_removeDirectory(filled);
        if (isOurs(directory))
            return false;
        throw configFailure({ path: directory, problem: 'unwritable' }, error);
    }
}
/**
 * Whether there is such a directory.
 * @throws Failure `not-ours` where it is something else, a link, or another user's.
 */
function isOurs(directory) {
    const stats = (0,external_node_fs_namespaceObject.lstatSync)(directory, { throwIfNoEntry: false });
    if (stats === undefined)
        return false;
    if (stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid()))
        return true;
    throw new failure_Failure({ code: 'config', path: directory, problem: 'not-ours' });
}
/** Removes a directory, if it is there, with the links in it, never what they point to. */
function private_directory_removeDirectory(directory) {
    (0,external_node_fs_namespaceObject.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
}
/** Neither configs nor what docker and we put next to them for a moment. */
function linkOthers(from, to) {
    for (const name of private_directory_namesIn(from)) {
        if (!/^(config\.json|\.tmp-)/.test(name))
            private_directory_link(join(from, name), join(to, name));
    }
}
/**
 * What is in a directory; nothing where there is none.
 * @throws Failure `unreadable`.
 */
function private_directory_namesIn(directory) {
    try {
        return readdirSync(directory);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw configFailure({ path: directory, problem: 'unreadable' }, error);
    }
}
function private_directory_link(target, path) {
    // On Windows only administrators may make symbolic links; a junction is a link to a directory that everybody may make.
    const isCopied = process.platform === 'win32' && statSync(target, { throwIfNoEntry: false })?.isFile();
    if (isCopied)
        copyFileSync(target, path);
    else
        symlinkSync(target, path, 'junction');
}
//# sourceMappingURL=private-directory.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/choose-directory.js







/**
 * Finds the config in use and sees whether it will do, before anything is done with it.
 * @throws Failure of every kind of config problem but a lock's.
 */
function findDockerConfig(settings) {
    const file = fileInUse(settings);
    const found = { settings, file, directory: dirname(file), text: readConfig(file) };
    if (!mayIsolate(found))
        assertWritable(file);
    const isPrivate = settings.mode === 'isolated' || (settings.mode === 'auto' && settings.selfHosted);
    if (settings.tool !== 'none' || isPrivate)
        assertUsable(runnerTempOf(settings));
    if (settings.tool === 'docker' || isPrivate)
        namesIn(found.directory);
    return found;
}
/**
 * Decides which config will hold the logins of these hosts; makes the private directory if it is that one.
 * @throws Failure like `findDockerConfig`, and `not-ours`.
 */
function prepareDockerConfig(found, hosts) {
    const { settings } = found;
    const isolated = isJoined(found) || (mayIsolate(found) && wantsIsolated(found, hosts));
    if (!isolated)
        assertWritable(found.file);
    const directory = isolated ? isolatedPath(runnerTempOf(settings)) : found.directory;
    const madeDirectory = isolated ? makeIsolated(found, directory) : !existsSync(directory);
    const file = isolated ? join(directory, 'config.json') : found.file;
    const exportDirectory = isolated && (settings.dockerConfig === '' || resolve(settings.dockerConfig) !== directory);
    const formerDockerConfig = exportDirectory ? settings.dockerConfig : null;
    return {
        directory,
        file,
        tool: settings.tool,
        isolated,
        exportDirectory,
        obstacles: [...obstaclesIn(readConfig(file), { hosts, tool: settings.tool }), ...shadowsOf(settings, hosts)],
        undo: { file, entries: [], helpers: [], before: 'object', added: [], isolated, madeDirectory, formerDockerConfig },
    };
}
/**
 * Makes a directory (0700) under `RUNNER_TEMP` for the login of one host: the config in use without its logins and stores,
 * with everything else beside it linked, so that contexts and TLS settings of the client count.
 * @throws Failure `no-runner-temp`, `unwritable`, `disk-full`.
 */
function makeScratch({ settings, directory, text }, host) {
    const contents = settings.tool === 'podman'
        ? { linked: undefined, name: 'auth.json', text: '{}' }
        : { linked: directory, name: 'config.json', text: scratchText(text, host) };
    const scratch = makeDirectory(join(runnerTempOf(settings), 'ecr-login-'), contents);
    return { directory: scratch, file: join(scratch, contents.name) };
}
/** The login that the tool has put into the scratch config: base64 of `user:password`; undefined where there is none. */
function readEntry(scratch, host) {
    return authOf(readConfig(scratch.file), host);
}
/** Removes it with its links, never what they point to. Synchronous, for signal handlers; never throws. */
function removeScratch({ directory }) {
    try {
        removeDirectory(directory);
    }
    catch {
        // The runner empties RUNNER_TEMP at the end of the job.
    }
}
/**
 * Removes the job's private directory with its links, never what they point to.
 * @throws Failure `not-ours` for any other directory, a link, or another user's; the system's error.
 */
function removeIsolated(directory, runnerTemp) {
    const isIts = runnerTemp !== '' && directory === isolatedPath(runnerTemp);
    if (!isIts)
        throw new failure_Failure({ code: 'config', path: directory, problem: 'not-ours' });
    if (isOurs(directory))
        private_directory_removeDirectory(directory);
}
function fileInUse({ tool, registryAuthFile, dockerConfig, home }) {
    if (tool === 'podman' && registryAuthFile !== '')
        return resolve(registryAuthFile);
    if (dockerConfig !== '')
        return resolve(dockerConfig, 'config.json');
    if (home === '')
        throw new Failure({ code: 'config', path: '', problem: 'no-home' });
    return resolve(home, '.docker', 'config.json');
}
function mayIsolate({ settings, text }) {
    if (settings.tool === 'podman' && settings.registryAuthFile !== '')
        return false;
    return settings.mode === 'isolated' || (settings.mode === 'auto' && (settings.selfHosted || hasStores(text)));
}
function wantsIsolated({ settings, text }, hosts) {
    if (settings.mode === 'isolated' || settings.selfHosted)
        return true;
    return obstaclesIn(text, { hosts, tool: settings.tool }).some(({ kind }) => kind === 'store' || kind === 'helper');
}
/** Another use of the action in this job has exported it. */
function isJoined({ settings: { runnerTemp }, file }) {
    return runnerTemp !== '' && file === join(isolatedPath(runnerTemp), 'config.json');
}
function isolatedPath(runnerTemp) {
    return (0,external_node_path_namespaceObject.resolve)(runnerTemp, 'ecr-login-docker-config');
}
function runnerTempOf({ runnerTemp }) {
    if (runnerTemp === '')
        throw new Failure({ code: 'config', path: '', problem: 'no-runner-temp' });
    return resolve(runnerTemp);
}
/** Whether this step made it: a use of the action before this one, or beside it, may have done so. */
function makeIsolated({ directory: linked, file }, directory) {
    // Read anew: another step may have logged in to something while AWS was asked.
    const text = readConfig(file);
    return makeDirectoryOnce(directory, { linked, name: 'config.json', text: text === '' ? undefined : text });
}
function assertUsable(directory) {
    try {
        accessSync(directory, constants.W_OK | constants.X_OK);
    }
    catch (error) {
        throw configFailure({ path: directory, problem: 'no-runner-temp' }, error);
    }
}
/** podman reads these files first (containers-auth.json(5)): a login there hides ours. */
function shadowsOf(settings, hosts) {
    if (settings.tool !== 'podman' || settings.registryAuthFile !== '')
        return [];
    const runtime = settings.xdgRuntimeDir === '' ? `/run/containers/${process.getuid?.()}` : `${settings.xdgRuntimeDir}/containers`;
    const home = join(settings.xdgConfigHome || join(settings.home, '.config'), 'containers');
    return [runtime, home]
        .map((directory) => join(directory, 'auth.json'))
        .flatMap((file) => shadowedHosts(readIfAllowed(file), hosts).map((host) => ({ kind: 'shadow', host, file })));
}
/** What this user may not read is no reason to fail: it only hides what could have been reported. */
function readIfAllowed(file) {
    try {
        return readText(file) ?? '';
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=choose-directory.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/write-file.js



/**
 * Changes a config, or the file that it links to, by one rename under the lock; keeps the file's mode and, where it may,
 * its owner. A new file is 0600, a new directory 0700. Leaves no other file behind.
 * @throws Failure `unwritable`, `disk-full`, `lock-timeout` or as `readText`; the signal's reason. The old file is whole then.
 */
async function write_file_updateConfig(update) {
    try {
        const path = realPathOf(update.file);
        await whileLocked({ path: lockOf(path), signal: update.signal }, (isOurs) => replace(path, { ...update, isOurs }));
    }
    catch (error) {
        if (lock_codeOf(error) === undefined)
            throw error;
        throw read_file_configFailure({ path: update.file, problem: 'unwritable' }, error);
    }
}
/** Whether a killed process has left a lock or a half-written file beside this config. */
function hasLeftovers(file) {
    const path = realPathOf(file);
    return (0,external_node_fs_namespaceObject.existsSync)(temporaryOf(path)) || (0,external_node_fs_namespaceObject.existsSync)(lockOf(path));
}
function lockOf(path) {
    return `${path}.ecr-login.lock`;
}
/** One fixed name, so that what a killed process left is removed by the next one: there may be a login in it. */
function temporaryOf(path) {
    return `${path}.ecr-login.tmp`;
}
/** Only a holder of the lock gets here. Returns whether it is done; if not, somebody came in between. */
function replace(path, { change, beforeWrite, isDone, isOurs }) {
    const temporary = temporaryOf(path);
    const old = read_file_readText(path);
    const text = change(old);
    try {
        if (text !== undefined && text !== old)
            writeLike(path, { path: temporary, text });
        // docker writes without our lock: what it has just written must not be lost.
        if (!isOurs() || read_file_readText(path) !== old)
            return false;
        beforeWrite();
        if (text === old)
            return true;
        if (text === undefined)
            (0,external_node_fs_namespaceObject.rmSync)(path);
        else
            (0,external_node_fs_namespaceObject.renameSync)(temporary, path);
        return isDone(read_file_readText(path));
    }
    catch (error) {
        // EEXIST: a killed process has left the file. EEXIST, ENOENT: one that was stopped for long, and has lost its lock
        // to us, uses the same name for a moment.
        if (isPassing(error) || lock_codeOf(error) === 'ENOENT' || lock_codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        (0,external_node_fs_namespaceObject.rmSync)(temporary, { force: true });
    }
}
/** Writes a new file with mode and owner of the model (none: 0600), and waits until it is on the disk. */
function writeLike(model, { path, text }) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, 'wx', 0o600);
    try {
        const stats = (0,external_node_fs_namespaceObject.statSync)(model, { throwIfNoEntry: false });
        if (stats !== undefined)
            copyOwnerAndMode(file, stats);
        (0,external_node_fs_namespaceObject.writeFileSync)(file, text, 'latin1');
        (0,external_node_fs_namespaceObject.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function copyOwnerAndMode(file, { uid, gid, mode }) {
    try {
        (0,external_node_fs_namespaceObject.fchownSync)(file, uid, gid);
    }
    catch {
        // Only root may give a file away; docker's own write changes the owner then, too.
    }
    (0,external_node_fs_namespaceObject.fchmodSync)(file, mode & 0o777);
}
//# sourceMappingURL=write-file.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/install.js








/**
 * Puts all logins into the config, such that the tool finds them there.
 * @throws Failure of code `config`; the file is as it was then.
 */
async function installEntries(target, entries, options) {
    const login = { entries, tool: target.tool, isolated: target.isolated };
    let undo = target.undo;
    await updateConfig({
        file: target.file,
        signal: options.signal,
        change: (text) => {
            assertSound(target.file, text ?? '');
            const installed = withEntries(text ?? '', login);
            undo = { ...target.undo, ...installed.undo, ...(text === undefined ? { before: 'missing' } : {}) };
            return installed.text;
        },
        beforeWrite: () => options.beforeWrite(undo),
        isDone: (text) => isInstalled(text ?? '', login),
    });
    return undo;
}
/**
 * Takes out of the config what a step put in and is still its own, and puts back what it overrode; can run again. Never
 * throws: returns a sentence for each thing that remains.
 */
async function removeEntries(undo, options) {
    try {
        if (undo.isolated && undo.madeDirectory) {
            removeIsolated((0,external_node_path_namespaceObject.dirname)(undo.file), options.runnerTemp);
            return [];
        }
        const remains = await takeOut(undo, options.signal);
        if (undo.madeDirectory)
            removeIfEmpty((0,external_node_path_namespaceObject.dirname)(undo.file));
        return remains;
    }
    catch (error) {
        return [`${remainsIn(undo)}: ${reasonOf(error)}.`];
    }
}
/** The hosts whose login of that step is still in the config: not one that another job has put in its place. Never throws. */
function loginsLeft(undo) {
    try {
        const text = read_file_readText(undo.file) ?? '';
        return lookup_flawOf(text) === undefined ? hostsLeft(text, undo) : [];
    }
    catch {
        return [];
    }
}
async function takeOut(undo, signal) {
    const text = read_file_readText(undo.file);
    const flaw = lookup_flawOf(text ?? '');
    const isClean = text === undefined || flaw !== undefined || withoutEntries(text, undo) === text;
    if (!isClean || hasLeftovers(undo.file)) {
        const change = (now) => (now === undefined || lookup_flawOf(now) ? now : withoutEntries(now, undo));
        const isDone = (now) => now === undefined || lookup_flawOf(now) !== undefined || hostsLeft(now, undo).length === 0;
        await write_file_updateConfig({ file: undo.file, signal, change, isDone, beforeWrite: () => { } });
    }
    return flaw === undefined || undo.entries.length === 0
        ? []
        : [`${remainsIn(undo)}: ${flaw}. The file was left alone.`];
}
/** Another job may have come into a directory that this step has made. */
function removeIfEmpty(directory) {
    try {
        (0,external_node_fs_namespaceObject.rmdirSync)(directory);
    }
    catch {
        // Not empty, or gone already.
    }
}
function remainsIn({ file, entries, isolated, madeDirectory }) {
    const what = entries.length === 0 ? 'What this step made' : `The login of ${entries.map(({ host }) => host).join(', ')}`;
    return `${what} may still be in ${isolated && madeDirectory ? (0,external_node_path_namespaceObject.dirname)(file) : file}`;
}
function reasonOf(error) {
    if (!(error instanceof failure_Failure))
        return error instanceof Error ? error.message : String(error);
    if (error.fault.code !== 'config')
        return 'there was no time left';
    const { problem, error: code } = error.fault;
    return code === undefined ? reasons[problem] : `${reasons[problem]} (${code})`;
}
const reasons = {
    'not-an-object': 'it is not a JSON object',
    unreadable: 'it cannot be read',
    unwritable: 'it cannot be written',
    'disk-full': 'the disk is full',
    'is-a-directory': 'it is a directory',
    'no-home': 'no home directory is known',
    'not-ours': 'it is not the directory that this step made',
    'no-runner-temp': 'RUNNER_TEMP is not set',
    'lock-timeout': 'another process keeps its lock',
};
//# sourceMappingURL=install.js.map
;// CONCATENATED MODULE: ./lib/src/run/deadline.js

function startDeadline(seconds) {
    const controller = new AbortController();
    const stop = (failure) => controller.abort(failure);
    const timer = setTimeout(() => stop(new failure_Failure({ code: 'deadline', seconds, during: '' })), seconds * 1000);
    return {
        signal: controller.signal,
        seconds,
        endsAt: Date.now() + seconds * 1000,
        cancel: () => stop(new failure_Failure({ code: 'cancelled' })),
        clear: () => clearTimeout(timer),
    };
}
/** The failure to report once the signal is aborted: the job was cancelled, or the time ran out during `what`. */
function reasonToStop({ signal, seconds }, what) {
    const { reason } = signal;
    const cancelled = reason instanceof Failure && reason.fault.code === 'cancelled';
    return cancelled ? reason : new Failure({ code: 'deadline', seconds, during: what });
}
/**
 * Waits for `work` until the deadline, then fails and names `what` was under way. Nothing stops the work itself, because a DNS lookup
 * cannot be stopped; so no caller may depend on its end.
 */
function withDeadline(deadline, what, work) {
    const { signal } = deadline;
    return new Promise((resolve, reject) => {
        const stop = () => reject(reasonToStop(deadline, typeof what === 'string' ? what : what()));
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
}
//# sourceMappingURL=deadline.js.map
;// CONCATENATED MODULE: ./lib/src/run/safe-text.js
/** Escape sequences of terminals: CSI (colours, cursor), OSC (titles, links) and the short ones. */
const escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g;
/**
 * What has no shape of its own. Not only terminals obey it: the runner looks for its commands with .NET's culture-sensitive
 * comparison, for which `#<zero-width joiner>#[` is `##[`.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Printed in the place of a secret, as the runner's own masking does. */
const mask = '***';
/**
 * Makes untrusted text safe to print on a line of the log: one line, no control or invisible characters, at most `limit` characters,
 * and no workflow command in it, neither `::name::` (obeyed at the start of a line) nor `##[name]` (obeyed anywhere in it).
 * Source: ActionCommand.cs of actions/runner.
 */
function neutralise(text, limit = 1000) {
    const line = visible(text)
        .replace(/##(?=\[)/g, '# #')
        .replace(/^:+/, (colons) => [...colons].join(' '));
    const characters = [...line];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
}
/** Redacted, then neutralised: the form in which text from AWS, a tool or an input is printed. */
function printable(text, { secrets = [], limit } = {}) {
    // What can not be seen goes first: it could split a secret in two. The cut comes last: it could leave half of one.
    return neutralise(redact(visible(text), secrets), limit);
}
/** On one line, without what can not be seen. */
function visible(text) {
    const spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ');
    return spaced.replace(invisible, '').replace(/ +/g, ' ').trim();
}
/**
 * Takes the secrets out of a text in every form in which they may show up, and whatever else has the look of a credential: JWTs, session
 * tokens, secret keys, passwords in URLs. ARNs, account IDs, names, digests and request IDs stay: the reader needs them.
 */
function redact(text, secrets = []) {
    const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    const known = forms.reduce((rest, form) => rest.replaceAll(form, mask), text);
    const labelled = patterns.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), known);
    return labelled.replace(arnOrRun, (run) => (looksRandom(run) ? mask : run));
}
/** A secret as logs, URLs, JSON and Docker's config write it. Shorter than 4 characters it is none, and would take every text apart. */
function formsOf(given) {
    const secret = given.trim();
    if (secret.length < 4)
        return [];
    const encoded = [secret, `AWS:${secret}`].flatMap((text) => [
        Buffer.from(text).toString('base64'),
        Buffer.from(text).toString('base64').replace(/=+$/, ''),
        Buffer.from(text).toString('base64url'),
    ]);
    const plain = [secret, ...encoded, ...[0, 1, 2].flatMap((offset) => base64Within(secret, offset))];
    const escaped = plain.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), form.replaceAll('/', '\\/')]);
    return escaped.flatMap((form) => {
        const uri = percentEncoded(form);
        return [form, uri, uri.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())];
    });
}
/** What of a longer text's base64 is surely the secret's, if that starts at this offset (of every three bytes). */
function base64Within(secret, offset) {
    if (secret.length < 8)
        return [];
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const whole = bytes.toString('base64');
    const inner = whole.slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}
/** `encodeURIComponent` for any text: it throws on half of a surrogate pair. */
function percentEncoded(text) {
    return encodeURIComponent(text.toWellFormed());
}
const patterns = [
    [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, mask],
    [/\b(?:gh[a-z]_|github_pat_)\w{20,}/g, mask],
    [/(\/\/)[^\s/@"']+@/g, `$1${mask}@`],
    [/(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer)\s+)[^\s"',;]+/gi, `$1${mask}`],
    [/(\bX-Amz-(?:Signature|Credential|Security-Token)["']?[:=]\s*)[^\s&"']+/gi, `$1${mask}`],
    [
        /((?:secret_?access_?key|session_?token|security_?token|password)["']?\s*[:=]\s*["']?)[^\s"',;&]{4,}/gi,
        `$1${mask}`,
    ],
];
/** ARNs are taken whole, so that a long role path in one is never looked at by itself. */
const arnOrRun = /\barn:aws[\w-]*:[^\s"'<>`]*|[\w+/=-]{40,}/g;
/**
 * Secret keys are 40 characters of base64, tokens hundreds. Names of that length are made of words, digests of one case; measured: of
 * random keys one in a thousand is missed, so this is the second line behind the secrets that are known.
 */
function looksRandom(run) {
    if (run.startsWith('arn:') || isPath(run) || !/[A-Z]/.test(run) || !/[a-z]/.test(run) || !/[0-9+/]/.test(run))
        return false;
    return run.replace(/[A-Za-z][a-z]{3,}/g, '').length > run.length * 0.4;
}
/** Temporary directories have random names, but short ones. */
function isPath(run) {
    return run.startsWith('/') && run.split('/').every((part) => part.length < 20);
}
//# sourceMappingURL=safe-text.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/undo.js


/** What was read back from the state, if it has an Undo's shape; undefined for anything else: state is not trusted. */
function toUndo(value) {
    if (!lookup_isObject(value))
        return undefined;
    const isSound = typeof value['file'] === 'string' &&
        (0,external_node_path_namespaceObject.isAbsolute)(value['file']) &&
        isListOf(value['entries'], (item) => lookup_isObject(item) && isText(item['host']) && isText(item['sha256'])) &&
        isListOf(value['helpers'], (item) => lookup_isObject(item) && isText(item['host']) && isTextOrNull(item['former'])) &&
        ['missing', 'blank', 'object'].includes(String(value['before'])) &&
        isListOf(value['added'], isText) &&
        typeof value['isolated'] === 'boolean' &&
        typeof value['madeDirectory'] === 'boolean' &&
        isTextOrNull(value['formerDockerConfig']);
    return isSound ? value : undefined;
}
function isListOf(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isTextOrNull(value) {
    return value === null || isText(value);
}
function isText(value) {
    return typeof value === 'string';
}
//# sourceMappingURL=undo.js.map
;// CONCATENATED MODULE: ./lib/src/runner/state.js


const state_name = 'undo';
/** Keeps what post has to undo. The runner writes it down at once, so that it is there for a cancelled job too. No secrets. */
function saveUndo(undo) {
    saveState(state_name, JSON.stringify(undo));
}
/** The login is to stay after the job: post finds nothing to undo. */
function forgetUndo() {
    saveState(state_name, '');
}
/** What main has saved; undefined if that is nothing, or not of the shape that main saves. */
function loadUndo() {
    try {
        return toUndo(JSON.parse(getState(state_name)));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=state.js.map
;// CONCATENATED MODULE: ./lib/src/post.js







/** Seconds for everything that post does; it works on local files only. */
const limit = 15;
const undo = loadUndo();
// Post never fails a job: what it could not do, it says.
if (undo)
    logOut(undo, process.env).catch((error) => warning(neutralise(`The logout failed: ${String(error)}`)));
async function logOut(undo, env) {
    const deadline = startDeadline(limit);
    const options = { runnerTemp: env['RUNNER_TEMP'] ?? '', signal: deadline.signal };
    const ours = loginsLeft(undo);
    const remains = await removeEntries(undo, options);
    deadline.clear();
    for (const text of remains)
        warning(neutralise(text));
    if (remains.length === 0)
        for (const host of ours)
            info(neutralise(`Logged out of ${host}`));
    giveBackDockerConfig(undo, env);
}
/** Unless a later step has pointed it elsewhere. A step's own `env:` hides the value that we have set for the job. */
function giveBackDockerConfig({ file, formerDockerConfig: former }, env) {
    const now = env['DOCKER_CONFIG'] ?? '';
    if (former !== null && (now === external_node_path_namespaceObject.dirname(file) || now === former))
        exportVariable('DOCKER_CONFIG', former);
}
//# sourceMappingURL=post.js.map
})();

module.exports = __webpack_exports__;
/******/ })()
;