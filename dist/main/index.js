/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 2658:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { hasOwn } = __nccwpck_require__(4534);
const { getSmithyContext, normalizeProvider } = __nccwpck_require__(4534);
exports.getSmithyContext = getSmithyContext;
exports.normalizeProvider = normalizeProvider;
const { SMITHY_CONTEXT_KEY, AlgorithmId } = __nccwpck_require__(690);
exports.AlgorithmId = AlgorithmId;
const { NormalizedSchema } = __nccwpck_require__(6890);

const getAllAliases = (name, aliases) => {
    const _aliases = [];
    if (name) {
        _aliases.push(name);
    }
    if (aliases) {
        for (const alias of aliases) {
            _aliases.push(alias);
        }
    }
    return _aliases;
};
const getMiddlewareNameWithAliases = (name, aliases) => {
    return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
const constructStack = () => {
    let absoluteEntries = [];
    let relativeEntries = [];
    let identifyOnResolve = false;
    const entriesNameSet = new Set();
    const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] ||
        priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
    const removeByName = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
            const aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
                isRemoved = true;
                for (const alias of aliases) {
                    entriesNameSet.delete(alias);
                }
                return false;
            }
            return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
    };
    const removeByReference = (toRemove) => {
        let isRemoved = false;
        const filterCb = (entry) => {
            if (entry.middleware === toRemove) {
                isRemoved = true;
                for (const alias of getAllAliases(entry.name, entry.aliases)) {
                    entriesNameSet.delete(alias);
                }
                return false;
            }
            return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
    };
    const cloneTo = (toStack) => {
        absoluteEntries.forEach((entry) => {
            toStack.add(entry.middleware, { ...entry });
        });
        relativeEntries.forEach((entry) => {
            toStack.addRelativeTo(entry.middleware, { ...entry });
        });
        toStack.identifyOnResolve?.(stack.identifyOnResolve());
        return toStack;
    };
    const expandRelativeMiddlewareList = (from) => {
        const expandedMiddlewareList = [];
        from.before.forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
                expandedMiddlewareList.push(entry);
            }
            else {
                expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
        });
        expandedMiddlewareList.push(from);
        from.after.reverse().forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
                expandedMiddlewareList.push(entry);
            }
            else {
                expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
        });
        return expandedMiddlewareList;
    };
    const getMiddlewareList = (debug = false) => {
        const normalizedAbsoluteEntries = [];
        const normalizedRelativeEntries = [];
        const normalizedEntriesNameMap = {};
        absoluteEntries.forEach((entry) => {
            const normalizedEntry = {
                ...entry,
                before: [],
                after: [],
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedAbsoluteEntries.push(normalizedEntry);
        });
        relativeEntries.forEach((entry) => {
            const normalizedEntry = {
                ...entry,
                before: [],
                after: [],
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
                normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedRelativeEntries.push(normalizedEntry);
        });
        normalizedRelativeEntries.forEach((entry) => {
            if (entry.toMiddleware) {
                const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
                if (toMiddleware === undefined) {
                    if (debug) {
                        return;
                    }
                    throw new Error(`${entry.toMiddleware} is not found when adding ` +
                        `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` +
                        `middleware ${entry.relation} ${entry.toMiddleware}`);
                }
                if (entry.relation === "after") {
                    toMiddleware.after.push(entry);
                }
                if (entry.relation === "before") {
                    toMiddleware.before.push(entry);
                }
            }
        });
        const mainChain = sort(normalizedAbsoluteEntries)
            .map(expandRelativeMiddlewareList)
            .reduce((wholeList, expandedMiddlewareList) => {
            wholeList.push(...expandedMiddlewareList);
            return wholeList;
        }, []);
        return mainChain;
    };
    const stack = {
        add: (middleware, options = {}) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
                step: "initialize",
                priority: "normal",
                middleware,
                ...options,
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
                if (aliases.some((alias) => entriesNameSet.has(alias))) {
                    if (!override)
                        throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                    for (const alias of aliases) {
                        const toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                        if (toOverrideIndex === -1) {
                            continue;
                        }
                        const toOverride = absoluteEntries[toOverrideIndex];
                        if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
                            throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` +
                                `${toOverride.priority} priority in ${toOverride.step} step cannot ` +
                                `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` +
                                `${entry.priority} priority in ${entry.step} step.`);
                        }
                        absoluteEntries.splice(toOverrideIndex, 1);
                    }
                }
                for (const alias of aliases) {
                    entriesNameSet.add(alias);
                }
            }
            absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
                middleware,
                ...options,
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
                if (aliases.some((alias) => entriesNameSet.has(alias))) {
                    if (!override)
                        throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                    for (const alias of aliases) {
                        const toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
                        if (toOverrideIndex === -1) {
                            continue;
                        }
                        const toOverride = relativeEntries[toOverrideIndex];
                        if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
                            throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` +
                                `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` +
                                `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` +
                                `"${entry.toMiddleware}" middleware.`);
                        }
                        relativeEntries.splice(toOverrideIndex, 1);
                    }
                }
                for (const alias of aliases) {
                    entriesNameSet.add(alias);
                }
            }
            relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: (plugin) => {
            plugin.applyToStack(stack);
        },
        remove: (toRemove) => {
            if (typeof toRemove === "string")
                return removeByName(toRemove);
            else
                return removeByReference(toRemove);
        },
        removeByTag: (toRemove) => {
            let isRemoved = false;
            const filterCb = (entry) => {
                const { tags, name, aliases: _aliases } = entry;
                if (tags && tags.includes(toRemove)) {
                    const aliases = getAllAliases(name, _aliases);
                    for (const alias of aliases) {
                        entriesNameSet.delete(alias);
                    }
                    isRemoved = true;
                    return false;
                }
                return true;
            };
            absoluteEntries = absoluteEntries.filter(filterCb);
            relativeEntries = relativeEntries.filter(filterCb);
            return isRemoved;
        },
        concat: (from) => {
            const cloned = cloneTo(constructStack());
            cloned.use(from);
            cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
            return cloned;
        },
        applyToStack: cloneTo,
        identify: () => {
            return getMiddlewareList(true).map((mw) => {
                const step = mw.step ??
                    mw.relation +
                        " " +
                        mw.toMiddleware;
                return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
            });
        },
        identifyOnResolve(toggle) {
            if (typeof toggle === "boolean")
                identifyOnResolve = toggle;
            return identifyOnResolve;
        },
        resolve: (handler, context) => {
            for (const middleware of getMiddlewareList()
                .map((entry) => entry.middleware)
                .reverse()) {
                handler = middleware(handler, context);
            }
            if (identifyOnResolve) {
                console.log(stack.identify());
            }
            return handler;
        },
    };
    return stack;
};
const stepWeights = {
    initialize: 5,
    serialize: 4,
    build: 3,
    finalizeRequest: 2,
    deserialize: 1,
};
const priorityWeights = {
    high: 3,
    normal: 2,
    low: 1,
};

const invalidFunction = (message) => () => {
    throw new Error(message);
};

const invalidProvider = (message) => () => Promise.reject(message);

const getCircularReplacer = () => {
    const seen = new WeakSet();
    return (key, value) => {
        if (typeof value === "object" && value !== null) {
            if (seen.has(value)) {
                return "[Circular]";
            }
            seen.add(value);
        }
        return value;
    };
};

const sleep = (seconds) => {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
};

const waiterServiceDefaults = {
    minDelay: 2,
    maxDelay: 120,
};
var WaiterState;
(function (WaiterState) {
    WaiterState["ABORTED"] = "ABORTED";
    WaiterState["FAILURE"] = "FAILURE";
    WaiterState["SUCCESS"] = "SUCCESS";
    WaiterState["RETRY"] = "RETRY";
    WaiterState["TIMEOUT"] = "TIMEOUT";
})(WaiterState || (WaiterState = {}));
const checkExceptions = (result) => {
    if (result.state === WaiterState.ABORTED) {
        const abortError = new Error(`${JSON.stringify({
            ...result,
            reason: "Request was aborted",
        }, getCircularReplacer())}`);
        abortError.name = "AbortError";
        throw abortError;
    }
    else if (result.state === WaiterState.TIMEOUT) {
        const timeoutError = new Error(`${JSON.stringify({
            ...result,
            reason: "Waiter has timed out",
        }, getCircularReplacer())}`);
        timeoutError.name = "TimeoutError";
        throw timeoutError;
    }
    else if (result.state !== WaiterState.SUCCESS) {
        throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
    }
    return result;
};

const runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
    const observedResponses = {};
    const [minDelayMs, maxDelayMs] = [minDelay * 1000, maxDelay * 1000];
    let currentAttempt = 0;
    const waitUntil = Date.now() + maxWaitTime * 1000;
    const warn403Time = Date.now() + 60_000;
    let didWarn403 = false;
    while (true) {
        if (currentAttempt > 0) {
            const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
            if (abortController?.signal?.aborted || abortSignal?.aborted) {
                const message = "AbortController signal aborted.";
                observedResponses[message] |= 0;
                observedResponses[message] += 1;
                return { state: WaiterState.ABORTED, observedResponses };
            }
            if (Date.now() + delayMs > waitUntil) {
                return { state: WaiterState.TIMEOUT, observedResponses };
            }
            await sleep(delayMs / 1_000);
        }
        const { state, reason } = await acceptorChecks(client, input);
        if (reason) {
            const message = createMessageFromResponse(reason);
            observedResponses[message] |= 0;
            observedResponses[message] += 1;
        }
        if (state !== WaiterState.RETRY) {
            return { state, reason, final: reason, observedResponses };
        }
        currentAttempt += 1;
        if (!didWarn403 && Date.now() >= warn403Time) {
            checkWarn403(observedResponses, client);
            didWarn403 = true;
        }
    }
};
const checkWarn403 = (observedResponses = {}, client) => {
    const orderedErrors = Object.keys(observedResponses);
    let count403 = 0;
    for (const response of orderedErrors) {
        const n = observedResponses[response] | 0;
        if (response.startsWith("403:")) {
            count403 += n;
        }
    }
    const clientLogger = client?.config?.logger;
    const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger")
        ? clientLogger
        : console;
    if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) {
        warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
    }
};
const createMessageFromResponse = (reason) => {
    const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
    if (reason?.$responseBodyText) {
        return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
    }
    if (status) {
        if (reason?.$response || reason?.message) {
            return `${status ?? "Unknown"}: ${reason?.message}`;
        }
        return `${status}: OK`;
    }
    return String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
};
const exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
    const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
    if (attempt > attemptCountCeiling) {
        return maxDelayMs;
    }
    const delay = minDelayMs * 2 ** (attempt - 1);
    const capped = Math.min(delay, maxDelayMs);
    const waitFor = randomInRange(minDelayMs, capped);
    if (Date.now() + waitFor > waitUntil) {
        const timeRemaining = waitUntil - Date.now();
        return Math.max(0, timeRemaining - 500);
    }
    return waitFor;
};
const randomInRange = (min, max) => min + Math.random() * (max - min);

const validateWaiterOptions = (options) => {
    if (options.maxWaitTime <= 0) {
        throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
    }
    else if (options.minDelay <= 0) {
        throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);
    }
    else if (options.maxDelay <= 0) {
        throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);
    }
    else if (options.maxWaitTime <= options.minDelay) {
        throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
    }
    else if (options.maxDelay < options.minDelay) {
        throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
    }
};

const abortTimeout = (abortSignal) => {
    let onAbort;
    const promise = new Promise((resolve) => {
        onAbort = () => resolve({ state: WaiterState.ABORTED });
        if (typeof abortSignal.addEventListener === "function") {
            abortSignal.addEventListener("abort", onAbort);
        }
        else {
            abortSignal.onabort = onAbort;
        }
    });
    return {
        clearListener() {
            if (typeof abortSignal.removeEventListener === "function") {
                abortSignal.removeEventListener("abort", onAbort);
            }
        },
        aborted: promise,
    };
};
const createWaiter = async (options, input, acceptorChecks) => {
    const params = {
        ...waiterServiceDefaults,
        ...options,
    };
    validateWaiterOptions(params);
    const exitConditions = [runPolling(params, input, acceptorChecks)];
    const finalize = [];
    if (options.abortSignal) {
        const { aborted, clearListener } = abortTimeout(options.abortSignal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
    }
    if (options.abortController?.signal) {
        const { aborted, clearListener } = abortTimeout(options.abortController.signal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
    }
    return Promise.race(exitConditions).then((result) => {
        for (const fn of finalize) {
            fn();
        }
        return result;
    });
};

class Client {
    config;
    middlewareStack = constructStack();
    initConfig;
    handlers;
    constructor(config) {
        this.config = config;
        const { protocol, protocolSettings } = config;
        if (protocolSettings) {
            if (typeof protocol === "function") {
                config.protocol = new protocol(protocolSettings);
            }
        }
    }
    send(command, optionsOrCb, cb) {
        const options = typeof optionsOrCb !== "function" ? optionsOrCb : undefined;
        const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
        const useHandlerCache = options === undefined && this.config.cacheMiddleware === true;
        let handler;
        if (useHandlerCache) {
            if (!this.handlers) {
                this.handlers = new WeakMap();
            }
            const handlers = this.handlers;
            if (handlers.has(command.constructor)) {
                handler = handlers.get(command.constructor);
            }
            else {
                handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
                handlers.set(command.constructor, handler);
            }
        }
        else {
            delete this.handlers;
            handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        }
        if (callback) {
            handler(command)
                .then((result) => callback(null, result.output), (err) => callback(err))
                .catch(() => { });
        }
        else {
            return handler(command).then((result) => result.output);
        }
    }
    destroy() {
        this.config?.requestHandler?.destroy?.();
        delete this.handlers;
    }
}

const SENSITIVE_STRING$1 = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
    if (data == null) {
        return data;
    }
    const ns = NormalizedSchema.of(schema);
    if (ns.getMergedTraits().sensitive) {
        return SENSITIVE_STRING$1;
    }
    if (ns.isListSchema()) {
        const isSensitive = !!ns.getValueSchema().getMergedTraits().sensitive;
        if (isSensitive) {
            return SENSITIVE_STRING$1;
        }
    }
    else if (ns.isMapSchema()) {
        const isSensitive = !!ns.getKeySchema().getMergedTraits().sensitive || !!ns.getValueSchema().getMergedTraits().sensitive;
        if (isSensitive) {
            return SENSITIVE_STRING$1;
        }
    }
    else if (ns.isStructSchema() && typeof data === "object") {
        const object = data;
        const newObject = {};
        for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
                newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
        }
        return newObject;
    }
    return data;
}

class Command {
    middlewareStack = constructStack();
    schema;
    static classBuilder() {
        return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger } = configuration;
        const additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY];
        const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [SMITHY_CONTEXT_KEY]: {
                ...additionalSmithyContext,
                commandInstance: this,
                ...smithyContext,
                ...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
            },
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
        }
        if (smithyContext.eventStream) {
            requestOptions = {
                isEventStream: true,
                ...requestOptions,
            };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
}
class ClassBuilder {
    _init = () => { };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = undefined;
    _outputFilterSensitiveLog = undefined;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
        this._init = cb;
    }
    ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
    }
    m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
    }
    s(service, operation, smithyContext = {}) {
        this._smithyContext = {
            service,
            operation,
            ...smithyContext,
        };
        return this;
    }
    c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
    }
    n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
    }
    ser(serializer) {
        this._serializer = serializer;
        return this;
    }
    de(deserializer) {
        this._deserializer = deserializer;
        return this;
    }
    sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
    }
    build() {
        const closure = this;
        let CommandRef;
        return (CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
                return closure._ep;
            }
            constructor(...[input]) {
                super();
                this.input = input ?? {};
                closure._init(this);
                this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
                const op = closure._operationSchema;
                const input = op?.[4] ?? op?.input;
                const output = op?.[5] ?? op?.output;
                return this.resolveMiddlewareWithContext(stack, configuration, options, {
                    CommandCtor: CommandRef,
                    middlewareFn: closure._middlewareFn,
                    clientName: closure._clientName,
                    commandName: closure._commandName,
                    inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                    outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                    smithyContext: closure._smithyContext,
                    additionalContext: closure._additionalContext,
                });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
        });
    }
}

const SENSITIVE_STRING = "***SensitiveInformation***";

const createAggregatedClient = (commands, Client, options) => {
    for (const [command, CommandCtor] of Object.entries(commands)) {
        const methodImpl = async function (args, optionsOrCb, cb) {
            const command = new CommandCtor(args);
            if (typeof optionsOrCb === "function") {
                this.send(command, optionsOrCb);
            }
            else if (typeof cb === "function") {
                if (typeof optionsOrCb !== "object")
                    throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
                this.send(command, optionsOrCb || {}, cb);
            }
            else {
                return this.send(command, optionsOrCb);
            }
        };
        const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
        Client.prototype[methodName] = methodImpl;
    }
    const { paginators = {}, waiters = {} } = options ?? {};
    for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
        if (Client.prototype[paginatorName] === void 0) {
            Client.prototype[paginatorName] = function (commandInput = {}, paginationConfiguration, ...rest) {
                return paginatorFn({
                    ...paginationConfiguration,
                    client: this,
                }, commandInput, ...rest);
            };
        }
    }
    for (const [waiterName, waiterFn] of Object.entries(waiters)) {
        if (Client.prototype[waiterName] === void 0) {
            Client.prototype[waiterName] = async function (commandInput = {}, waiterConfiguration, ...rest) {
                let config = waiterConfiguration;
                if (typeof waiterConfiguration === "number") {
                    config = {
                        maxWaitTime: waiterConfiguration,
                    };
                }
                return waiterFn({
                    ...config,
                    client: this,
                }, commandInput, ...rest);
            };
        }
    }
};

class ServiceException extends Error {
    static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
    }
    static isInstance(value) {
        if (!value)
            return false;
        const candidate = value;
        return (ServiceException.prototype.isPrototypeOf(candidate) ||
            (Boolean(candidate.$fault) &&
                Boolean(candidate.$metadata) &&
                (candidate.$fault === "client" || candidate.$fault === "server")));
    }
    static [Symbol.hasInstance](instance) {
        if (!instance)
            return false;
        const candidate = instance;
        if (this === ServiceException) {
            return ServiceException.isInstance(instance);
        }
        if (ServiceException.isInstance(instance)) {
            if (this.prototype.isPrototypeOf(instance)) {
                return true;
            }
            const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId")
                ? this.shapeId
                : undefined;
            let candidateHasShapeId = false;
            if (targetId) {
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctor = proto.constructor;
                    const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId")
                        ? ctor?.shapeId
                        : undefined;
                    if (candidateId) {
                        candidateHasShapeId = true;
                        if (candidateId === targetId) {
                            return true;
                        }
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
            if (targetId && candidateHasShapeId) {
                return false;
            }
            const targetName = this.name;
            if (targetName && targetName.length >= 6) {
                if (candidate.name === targetName) {
                    return true;
                }
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctorName = proto.constructor?.name;
                    if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                        return true;
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
        }
        return false;
    }
}
const decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions)
        .filter(([, v]) => v !== undefined)
        .forEach(([k, v]) => {
        if (exception[k] == undefined || exception[k] === "") {
            exception[k] = v;
        }
    });
    const message = exception.message || exception.Message || "UnknownError";
    exception.message = message;
    delete exception.Message;
    return exception;
};

const throwDefaultError = ({ output, parsedBody, exceptionCtor, errorCode }) => {
    const $metadata = deserializeMetadata(output);
    const statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : undefined;
    const response = new exceptionCtor({
        name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
        $fault: "client",
        $metadata,
    });
    throw decorateServiceException(response, parsedBody);
};
const withBaseException = (ExceptionCtor) => {
    return ({ output, parsedBody, errorCode }) => {
        throwDefaultError({ output, parsedBody, exceptionCtor: ExceptionCtor, errorCode });
    };
};
const deserializeMetadata = (output) => ({
    httpStatusCode: output.statusCode,
    requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
    extendedRequestId: output.headers["x-amz-id-2"],
    cfId: output.headers["x-amz-cf-id"],
});

const loadConfigsForDefaultMode = (mode) => {
    switch (mode) {
        case "standard":
            return {
                retryMode: "standard",
                connectionTimeout: 3100,
            };
        case "in-region":
            return {
                retryMode: "standard",
                connectionTimeout: 1100,
            };
        case "cross-region":
            return {
                retryMode: "standard",
                connectionTimeout: 3100,
            };
        case "mobile":
            return {
                retryMode: "standard",
                connectionTimeout: 30000,
            };
        default:
            return {};
    }
};

let warningEmitted = false;
const emitWarningIfUnsupportedVersion = (version) => {
    if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
        warningEmitted = true;
    }
};

const knownAlgorithms = Object.values(AlgorithmId);
const getChecksumConfiguration = (runtimeConfig) => {
    const checksumAlgorithms = [];
    for (const id in AlgorithmId) {
        if (!hasOwn(AlgorithmId, id))
            continue;
        const algorithmId = AlgorithmId[id];
        if (runtimeConfig[algorithmId] === undefined) {
            continue;
        }
        checksumAlgorithms.push({
            algorithmId: () => algorithmId,
            checksumConstructor: () => runtimeConfig[algorithmId],
        });
    }
    for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
        checksumAlgorithms.push({
            algorithmId: () => id,
            checksumConstructor: () => ChecksumCtor,
        });
    }
    return {
        addChecksumAlgorithm(algo) {
            runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
            const id = algo.algorithmId();
            const ctor = algo.checksumConstructor();
            if (knownAlgorithms.includes(id)) {
                runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
            }
            else {
                runtimeConfig.checksumAlgorithms[id] = ctor;
            }
            checksumAlgorithms.push(algo);
        },
        checksumAlgorithms() {
            return checksumAlgorithms;
        },
    };
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
    const runtimeConfig = {};
    clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        const id = checksumAlgorithm.algorithmId();
        if (knownAlgorithms.includes(id)) {
            runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
        }
    });
    return runtimeConfig;
};

const getRetryConfiguration = (runtimeConfig) => {
    return {
        setRetryStrategy(retryStrategy) {
            runtimeConfig.retryStrategy = retryStrategy;
        },
        retryStrategy() {
            return runtimeConfig.retryStrategy;
        },
    };
};
const resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
    const runtimeConfig = {};
    runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
    return runtimeConfig;
};

const getDefaultExtensionConfiguration = (runtimeConfig) => {
    return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
const getDefaultClientConfiguration = getDefaultExtensionConfiguration;
const resolveDefaultRuntimeConfig = (config) => {
    return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};

const getArrayIfSingleItem = (mayBeArray) => Array.isArray(mayBeArray) ? mayBeArray : [mayBeArray];

const getValueFromTextNode = (obj) => {
    const textNodeName = "#text";
    for (const key in obj) {
        if (!hasOwn(obj, key))
            continue;
        if (obj[key][textNodeName] !== undefined) {
            obj[key] = obj[key][textNodeName];
        }
        else if (typeof obj[key] === "object" && obj[key] !== null) {
            obj[key] = getValueFromTextNode(obj[key]);
        }
    }
    return obj;
};

const isSerializableHeaderValue = (value) => {
    return value != null;
};

class NoOpLogger {
    trace() { }
    debug() { }
    info() { }
    warn() { }
    error() { }
}

function map(arg0, arg1, arg2) {
    let target;
    let filter;
    let instructions;
    if (typeof arg1 === "undefined" && typeof arg2 === "undefined") {
        target = {};
        instructions = arg0;
    }
    else {
        target = arg0;
        if (typeof arg1 === "function") {
            filter = arg1;
            instructions = arg2;
            return mapWithFilter(target, filter, instructions);
        }
        else {
            instructions = arg1;
        }
    }
    for (const key in instructions) {
        if (!hasOwn(instructions, key))
            continue;
        if (!Array.isArray(instructions[key])) {
            target[key] = instructions[key];
            continue;
        }
        applyInstruction(target, null, instructions, key);
    }
    return target;
}
const convertMap = (target) => {
    const output = {};
    for (const [k, v] of Object.entries(target || {})) {
        output[k] = [, v];
    }
    return output;
};
const take = (source, instructions) => {
    const out = {};
    for (const key in instructions) {
        if (!hasOwn(instructions, key))
            continue;
        applyInstruction(out, source, instructions, key);
    }
    return out;
};
const mapWithFilter = (target, filter, instructions) => {
    return map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => {
        if (Array.isArray(value)) {
            _instructions[key] = value;
        }
        else {
            if (typeof value === "function") {
                _instructions[key] = [filter, value()];
            }
            else {
                _instructions[key] = [filter, value];
            }
        }
        return _instructions;
    }, {}));
};
const applyInstruction = (target, source, instructions, targetKey) => {
    if (source !== null) {
        let instruction = instructions[targetKey];
        if (typeof instruction === "function") {
            instruction = [, instruction];
        }
        const [filter = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
        if ((typeof filter === "function" && filter(source[sourceKey])) || (typeof filter !== "function" && !!filter)) {
            target[targetKey] = valueFn(source[sourceKey]);
        }
        return;
    }
    let [filter, value] = instructions[targetKey];
    if (typeof value === "function") {
        let _value;
        const defaultFilterPassed = filter === undefined && (_value = value()) != null;
        const customFilterPassed = (typeof filter === "function" && !!filter(void 0)) || (typeof filter !== "function" && !!filter);
        if (defaultFilterPassed) {
            target[targetKey] = _value;
        }
        else if (customFilterPassed) {
            target[targetKey] = value();
        }
    }
    else {
        const defaultFilterPassed = filter === undefined && value != null;
        const customFilterPassed = (typeof filter === "function" && !!filter(value)) || (typeof filter !== "function" && !!filter);
        if (defaultFilterPassed || customFilterPassed) {
            target[targetKey] = value;
        }
    }
};
const nonNullish = (_) => _ != null;
const pass = (_) => _;

const serializeFloat = (value) => {
    if (value !== value) {
        return "NaN";
    }
    switch (value) {
        case Infinity:
            return "Infinity";
        case -Infinity:
            return "-Infinity";
        default:
            return value;
    }
};
const serializeDateTime = (date) => date.toISOString().replace(".000Z", "Z");

const _json = (obj) => {
    if (obj == null) {
        return {};
    }
    if (Array.isArray(obj)) {
        return obj.filter((_) => _ != null).map(_json);
    }
    if (typeof obj === "object") {
        const target = {};
        for (const key in obj) {
            if (!hasOwn(obj, key))
                continue;
            if (obj[key] == null) {
                continue;
            }
            target[key] = _json(obj[key]);
        }
        return target;
    }
    return obj;
};

function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return Command.classBuilder()
            .ep(epMerged)
            .m(function (CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
        })
            .s(service, op, smithyContext)
            .n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
            .sc($)
            .build();
    };
}

exports.Client = Client;
exports.Command = Command;
exports.NoOpLogger = NoOpLogger;
exports.SENSITIVE_STRING = SENSITIVE_STRING;
exports.ServiceException = ServiceException;
exports.WaiterState = WaiterState;
exports._json = _json;
exports.checkExceptions = checkExceptions;
exports.constructStack = constructStack;
exports.convertMap = convertMap;
exports.createAggregatedClient = createAggregatedClient;
exports.createWaiter = createWaiter;
exports.decorateServiceException = decorateServiceException;
exports.emitWarningIfUnsupportedVersion = emitWarningIfUnsupportedVersion;
exports.getArrayIfSingleItem = getArrayIfSingleItem;
exports.getChecksumConfiguration = getChecksumConfiguration;
exports.getDefaultClientConfiguration = getDefaultClientConfiguration;
exports.getDefaultExtensionConfiguration = getDefaultExtensionConfiguration;
exports.getRetryConfiguration = getRetryConfiguration;
exports.getValueFromTextNode = getValueFromTextNode;
exports.invalidFunction = invalidFunction;
exports.invalidProvider = invalidProvider;
exports.isSerializableHeaderValue = isSerializableHeaderValue;
exports.loadConfigsForDefaultMode = loadConfigsForDefaultMode;
exports.makeBuilder = makeBuilder;
exports.map = map;
exports.resolveChecksumRuntimeConfig = resolveChecksumRuntimeConfig;
exports.resolveDefaultRuntimeConfig = resolveDefaultRuntimeConfig;
exports.resolveRetryRuntimeConfig = resolveRetryRuntimeConfig;
exports.schemaLogFilter = schemaLogFilter;
exports.serializeDateTime = serializeDateTime;
exports.serializeFloat = serializeFloat;
exports.take = take;
exports.throwDefaultError = throwDefaultError;
exports.waiterServiceDefaults = waiterServiceDefaults;
exports.withBaseException = withBaseException;


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { homedir } = __nccwpck_require__(8161);
const { sep, join } = __nccwpck_require__(6760);
const { createHash } = __nccwpck_require__(7598);
const { readFile: readFile$1 } = __nccwpck_require__(1455);
const { IniSectionType } = __nccwpck_require__(690);
const { normalizeProvider } = __nccwpck_require__(2658);
const { isValidHostLabel } = __nccwpck_require__(4534);

class ProviderError extends Error {
    name = "ProviderError";
    tryNextLink;
    constructor(message, options = true) {
        let logger;
        let tryNextLink = true;
        if (typeof options === "boolean") {
            logger = undefined;
            tryNextLink = options;
        }
        else if (options != null && typeof options === "object") {
            logger = options.logger;
            tryNextLink = options.tryNextLink ?? true;
        }
        super(message);
        this.tryNextLink = tryNextLink;
        Object.setPrototypeOf(this, ProviderError.prototype);
        logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
    }
    static from(error, options = true) {
        return Object.assign(new this(error.message, options), error);
    }
}

class CredentialsProviderError extends ProviderError {
    name = "CredentialsProviderError";
    constructor(message, options = true) {
        super(message, options);
        Object.setPrototypeOf(this, CredentialsProviderError.prototype);
    }
}

class TokenProviderError extends ProviderError {
    name = "TokenProviderError";
    constructor(message, options = true) {
        super(message, options);
        Object.setPrototypeOf(this, TokenProviderError.prototype);
    }
}

const chain = (...providers) => async () => {
    if (providers.length === 0) {
        throw new ProviderError("No providers in chain");
    }
    let lastProviderError;
    for (const provider of providers) {
        try {
            const credentials = await provider();
            return credentials;
        }
        catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
                continue;
            }
            throw err;
        }
    }
    throw lastProviderError;
};

const fromValue = (staticValue) => () => Promise.resolve(staticValue);

const memoize = (provider, isExpired, requiresRefresh) => {
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async () => {
        if (!pending) {
            pending = provider();
        }
        try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
        }
        finally {
            pending = undefined;
        }
        return resolved;
    };
    if (isExpired === undefined) {
        return async (options) => {
            if (!hasResult || options?.forceRefresh) {
                resolved = await coalesceProvider();
            }
            return resolved;
        };
    }
    return async (options) => {
        if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider();
        }
        if (isConstant) {
            return resolved;
        }
        if (requiresRefresh && !requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
        }
        if (isExpired(resolved)) {
            await coalesceProvider();
            return resolved;
        }
        return resolved;
    };
};

const booleanSelector = (obj, key, type) => {
    if (!(key in obj))
        return undefined;
    if (obj[key] === "true")
        return true;
    if (obj[key] === "false")
        return false;
    throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};

const numberSelector = (obj, key, type) => {
    if (!(key in obj))
        return undefined;
    const numberValue = parseInt(obj[key], 10);
    if (Number.isNaN(numberValue)) {
        throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
    }
    return numberValue;
};

var SelectorType;
(function (SelectorType) {
    SelectorType["ENV"] = "env";
    SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));

const homeDirCache = {};
const getHomeDirCacheKey = () => {
    if (process && process.geteuid) {
        return `${process.geteuid()}`;
    }
    return "DEFAULT";
};
const getHomeDir = () => {
    const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
    if (HOME)
        return HOME;
    if (USERPROFILE)
        return USERPROFILE;
    if (HOMEPATH)
        return `${HOMEDRIVE}${HOMEPATH}`;
    const homeDirCacheKey = getHomeDirCacheKey();
    if (!homeDirCache[homeDirCacheKey])
        homeDirCache[homeDirCacheKey] = homedir();
    return homeDirCache[homeDirCacheKey];
};

const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;

const getSSOTokenFilepath = (id) => {
    const hasher = createHash("sha1");
    const cacheName = hasher.update(id).digest("hex");
    return join(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};

const tokenIntercept = {};
const getSSOTokenFromFile = async (id) => {
    if (tokenIntercept[id]) {
        return tokenIntercept[id];
    }
    const ssoTokenFilepath = getSSOTokenFilepath(id);
    const ssoTokenText = await readFile$1(ssoTokenFilepath, "utf8");
    return JSON.parse(ssoTokenText);
};

const CONFIG_PREFIX_SEPARATOR = ".";

const getConfigData = (data) => Object.entries(data)
    .filter(([key]) => {
    const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
    if (indexOfSeparator === -1) {
        return false;
    }
    return Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
})
    .reduce((acc, [key, value]) => {
    const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
    const updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
    acc[updatedKey] = value;
    return acc;
}, {
    ...(data.default && { default: data.default }),
});

const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || join(getHomeDir(), ".aws", "config");

const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || join(getHomeDir(), ".aws", "credentials");

const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
const profileNameBlockList = ["__proto__", "profile __proto__"];
const parseIni = (iniData) => {
    const map = {};
    let currentSection;
    let currentSubSection;
    for (const iniLine of iniData.split(/\r?\n/)) {
        const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
        const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
        if (isSection) {
            currentSection = undefined;
            currentSubSection = undefined;
            const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
            const matches = prefixKeyRegex.exec(sectionName);
            if (matches) {
                const [, prefix, , name] = matches;
                if (Object.values(IniSectionType).includes(prefix)) {
                    currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
                }
            }
            else {
                currentSection = sectionName;
            }
            if (profileNameBlockList.includes(sectionName)) {
                throw new Error(`Found invalid profile name "${sectionName}"`);
            }
        }
        else if (currentSection) {
            const indexOfEqualsSign = trimmedLine.indexOf("=");
            if (![0, -1].includes(indexOfEqualsSign)) {
                const [name, value] = [
                    trimmedLine.substring(0, indexOfEqualsSign).trim(),
                    trimmedLine.substring(indexOfEqualsSign + 1).trim(),
                ];
                if (value === "") {
                    currentSubSection = name;
                }
                else {
                    if (currentSubSection && iniLine.trimStart() === iniLine) {
                        currentSubSection = undefined;
                    }
                    map[currentSection] = map[currentSection] || {};
                    const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
                    map[currentSection][key] = value;
                }
            }
        }
    }
    return map;
};

const filePromises = {};
const fileIntercept = {};
const readFile = (path, options) => {
    if (fileIntercept[path] !== undefined) {
        return fileIntercept[path];
    }
    if (!filePromises[path] || options?.ignoreCache) {
        filePromises[path] = readFile$1(path, "utf8");
    }
    return filePromises[path];
};

const swallowError$1 = () => ({});
const loadSharedConfigFiles = async (init = {}) => {
    const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
    const homeDir = getHomeDir();
    const relativeHomeDirPrefix = "~/";
    let resolvedFilepath = filepath;
    if (filepath.startsWith(relativeHomeDirPrefix)) {
        resolvedFilepath = join(homeDir, filepath.slice(2));
    }
    let resolvedConfigFilepath = configFilepath;
    if (configFilepath.startsWith(relativeHomeDirPrefix)) {
        resolvedConfigFilepath = join(homeDir, configFilepath.slice(2));
    }
    const parsedFiles = await Promise.all([
        readFile(resolvedConfigFilepath, {
            ignoreCache: init.ignoreCache,
        })
            .then(parseIni)
            .then(getConfigData)
            .catch(swallowError$1),
        readFile(resolvedFilepath, {
            ignoreCache: init.ignoreCache,
        })
            .then(parseIni)
            .catch(swallowError$1),
    ]);
    return {
        configFile: parsedFiles[0],
        credentialsFile: parsedFiles[1],
    };
};

const getSsoSessionData = (data) => Object.entries(data)
    .filter(([key]) => key.startsWith(IniSectionType.SSO_SESSION + CONFIG_PREFIX_SEPARATOR))
    .reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {});

const swallowError = () => ({});
const loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath())
    .then(parseIni)
    .then(getSsoSessionData)
    .catch(swallowError);

const mergeConfigFiles = (...files) => {
    const merged = {};
    for (const file of files) {
        for (const [key, values] of Object.entries(file)) {
            if (merged[key] !== undefined) {
                Object.assign(merged[key], values);
            }
            else {
                merged[key] = values;
            }
        }
    }
    return merged;
};

const parseKnownFiles = async (init) => {
    const parsedFiles = await loadSharedConfigFiles(init);
    return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};

const externalDataInterceptor = {
    getFileRecord() {
        return fileIntercept;
    },
    interceptFile(path, contents) {
        fileIntercept[path] = Promise.resolve(contents);
    },
    getTokenRecord() {
        return tokenIntercept;
    },
    interceptToken(id, contents) {
        tokenIntercept[id] = contents;
    },
};

function getSelectorName(functionString) {
    try {
        const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
        constants.delete("CONFIG");
        constants.delete("CONFIG_PREFIX_SEPARATOR");
        constants.delete("ENV");
        return [...constants].join(", ");
    }
    catch (ignored) {
        return functionString;
    }
}

const fromEnv = (envVarSelector, options) => async () => {
    try {
        const config = envVarSelector(process.env, options);
        if (config === undefined) {
            throw new Error();
        }
        return config;
    }
    catch (e) {
        throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
    }
};

const fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
    const profile = getProfileName(init);
    const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
    const profileFromCredentials = credentialsFile[profile] || {};
    const profileFromConfig = configFile[profile] || {};
    const mergedProfile = preferredFile === "config"
        ? { ...profileFromCredentials, ...profileFromConfig }
        : { ...profileFromConfig, ...profileFromCredentials };
    try {
        const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
        const configValue = configSelector(mergedProfile, cfgFile);
        if (configValue === undefined) {
            throw new Error();
        }
        return configValue;
    }
    catch (e) {
        throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
    }
};

const isFunction = (func) => typeof func === "function";
const fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

const loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
    const { signingName, logger } = configuration;
    const envOptions = { signingName, logger };
    return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};

const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
const DEFAULT_USE_DUALSTACK_ENDPOINT = false;
const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
    configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
    default: false,
};
const nodeDualstackConfigSelectors = {
    environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
    configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
    default: undefined,
};

const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
const DEFAULT_USE_FIPS_ENDPOINT = false;
const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
    configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
    default: false,
};
const nodeFipsConfigSelectors = {
    environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
    configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
    default: undefined,
};

const resolveCustomEndpointsConfig = (input) => {
    const { tls, endpoint, urlParser, useDualstackEndpoint } = input;
    return Object.assign(input, {
        tls: tls ?? true,
        endpoint: normalizeProvider(typeof endpoint === "string" ? urlParser(endpoint) : endpoint),
        isCustomEndpoint: true,
        useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false),
    });
};

const getEndpointFromRegion = async (input) => {
    const { tls = true } = input;
    const region = await input.region();
    const dnsHostRegex = new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);
    if (!dnsHostRegex.test(region)) {
        throw new Error("Invalid region in client config");
    }
    const useDualstackEndpoint = await input.useDualstackEndpoint();
    const useFipsEndpoint = await input.useFipsEndpoint();
    const { hostname } = (await input.regionInfoProvider(region, { useDualstackEndpoint, useFipsEndpoint })) ?? {};
    if (!hostname) {
        throw new Error("Cannot resolve hostname from client config");
    }
    return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
};

const resolveEndpointsConfig = (input) => {
    const useDualstackEndpoint = normalizeProvider(input.useDualstackEndpoint ?? false);
    const { endpoint, useFipsEndpoint, urlParser, tls } = input;
    return Object.assign(input, {
        tls: tls ?? true,
        endpoint: endpoint
            ? normalizeProvider(typeof endpoint === "string" ? urlParser(endpoint) : endpoint)
            : () => getEndpointFromRegion({ ...input, useDualstackEndpoint, useFipsEndpoint }),
        isCustomEndpoint: !!endpoint,
        useDualstackEndpoint,
    });
};

const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
const AWS_REGION_ENV = "AWS_REGION";
const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
const IMDS_TOKEN_PATH = "/latest/api/token";
const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

const TIMEOUT_MS = 1000;
const NEG_CACHE_TTL_MS = 60_000;
let negativeCacheUntil = 0;
const getInstanceMetadataRegion = async () => {
    if (process.env[ENV_IMDS_DISABLED]) {
        return undefined;
    }
    if (Date.now() < negativeCacheUntil) {
        return undefined;
    }
    try {
        const endpoint = resolveImdsEndpoint();
        const token = (await imdsRequest({
            ...endpoint,
            path: IMDS_TOKEN_PATH,
            method: "PUT",
            headers: {
                [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600",
            },
        })).toString();
        const region = (await imdsRequest({
            ...endpoint,
            path: IMDS_REGION_PATH,
            method: "GET",
            headers: {
                [X_AWS_EC2_METADATA_TOKEN]: token,
            },
        }))
            .toString()
            .trim();
        return region || cacheNegativeAndReturnUndefined();
    }
    catch {
        return cacheNegativeAndReturnUndefined();
    }
};
const cacheNegativeAndReturnUndefined = () => {
    negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
    return undefined;
};
const resolveImdsEndpoint = () => {
    const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
    if (envEndpoint) {
        const url = new URL(envEndpoint);
        return {
            hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
            port: url.port ? Number(url.port) : undefined,
        };
    }
    if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
        return { hostname: "fd00:ec2::254" };
    }
    return { hostname: "169.254.169.254" };
};
const imdsRequest = async (options) => {
    const { request } = __nccwpck_require__(7067);
    return new Promise((resolve, reject) => {
        const req = request({
            hostname: options.hostname,
            port: options.port,
            path: options.path,
            method: options.method,
            headers: options.headers,
            timeout: TIMEOUT_MS,
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        req.on("error", (err) => {
            reject(err);
            req.destroy();
        });
        req.on("timeout", () => {
            reject(new Error("TimeoutError from instance metadata service"));
            req.destroy();
        });
        req.on("response", (res) => {
            const { statusCode = 400 } = res;
            if (statusCode < 200 || statusCode >= 300) {
                reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
                req.destroy();
                return;
            }
            const chunks = [];
            res.on("data", (chunk) => chunks.push(chunk));
            res.on("end", () => {
                resolve(Buffer.concat(chunks));
                req.destroy();
            });
        });
        req.end();
    });
};

const REGION_ENV_NAME = "AWS_REGION";
const REGION_INI_NAME = "region";
const NODE_REGION_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[REGION_ENV_NAME],
    configFileSelector: (profile) => profile[REGION_INI_NAME],
    default: async () => {
        const region = await getInstanceMetadataRegion();
        if (region) {
            return region;
        }
        throw new Error("Region is missing");
    },
};
const NODE_REGION_CONFIG_FILE_OPTIONS = {
    preferredFile: "credentials",
};

const validRegions = new Set();
const checkRegion = (region, check = isValidHostLabel) => {
    if (!validRegions.has(region) && !check(region)) {
        if (region === "*") {
            console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
        }
        else {
            throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
        }
    }
    else {
        validRegions.add(region);
    }
};

const isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

const getRealRegion = (region) => isFipsRegion(region)
    ? ["fips-aws-global", "aws-fips"].includes(region)
        ? "us-east-1"
        : region.replace(/fips-(dkr-|prod-)?|-fips/, "")
    : region;

const resolveRegionConfig = (input) => {
    const { region, useFipsEndpoint } = input;
    if (!region) {
        throw new Error("Region is missing");
    }
    return Object.assign(input, {
        region: async () => {
            const providedRegion = typeof region === "function" ? await region() : region;
            const realRegion = getRealRegion(providedRegion);
            checkRegion(realRegion);
            return realRegion;
        },
        useFipsEndpoint: async () => {
            const providedRegion = typeof region === "string" ? region : await region();
            if (isFipsRegion(providedRegion)) {
                return true;
            }
            return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
        },
    });
};

const getHostnameFromVariants = (variants = [], { useFipsEndpoint, useDualstackEndpoint }) => variants.find(({ tags }) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname;

const getResolvedHostname = (resolvedRegion, { regionHostname, partitionHostname }) => regionHostname
    ? regionHostname
    : partitionHostname
        ? partitionHostname.replace("{region}", resolvedRegion)
        : undefined;

const getResolvedPartition = (region, { partitionHash }) => Object.keys(partitionHash || {}).find((key) => partitionHash[key].regions.includes(region)) ?? "aws";

const getResolvedSigningRegion = (hostname, { signingRegion, regionRegex, useFipsEndpoint }) => {
    if (signingRegion) {
        return signingRegion;
    }
    else if (useFipsEndpoint) {
        const regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\.");
        const regionRegexmatchArray = hostname.match(regionRegexJs);
        if (regionRegexmatchArray) {
            return regionRegexmatchArray[0].slice(1, -1);
        }
    }
};

const getRegionInfo = (region, { useFipsEndpoint = false, useDualstackEndpoint = false, signingService, regionHash, partitionHash, }) => {
    const partition = getResolvedPartition(region, { partitionHash });
    const resolvedRegion = region in regionHash ? region : (partitionHash[partition]?.endpoint ?? region);
    const hostnameOptions = { useFipsEndpoint, useDualstackEndpoint };
    const regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions);
    const partitionHostname = getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions);
    const hostname = getResolvedHostname(resolvedRegion, { regionHostname, partitionHostname });
    if (hostname === undefined) {
        throw new Error(`Endpoint resolution failed for: ${{ resolvedRegion, useFipsEndpoint, useDualstackEndpoint }}`);
    }
    const signingRegion = getResolvedSigningRegion(hostname, {
        signingRegion: regionHash[resolvedRegion]?.signingRegion,
        regionRegex: partitionHash[partition].regionRegex,
        useFipsEndpoint,
    });
    return {
        partition,
        signingService,
        hostname,
        ...(signingRegion && { signingRegion }),
        ...(regionHash[resolvedRegion]?.signingService && {
            signingService: regionHash[resolvedRegion].signingService,
        }),
    };
};

const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => {
        return env[AWS_DEFAULTS_MODE_ENV];
    },
    configFileSelector: (profile) => {
        return profile[AWS_DEFAULTS_MODE_CONFIG];
    },
    default: "legacy",
};

const resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS), } = {}) => memoize(async () => {
    const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
    switch (mode?.toLowerCase()) {
        case "auto":
            return resolveNodeDefaultsModeAuto(region);
        case "in-region":
        case "cross-region":
        case "mobile":
        case "standard":
        case "legacy":
            return Promise.resolve(mode?.toLocaleLowerCase());
        case undefined:
            return Promise.resolve("legacy");
        default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
    }
});
const resolveNodeDefaultsModeAuto = async (clientRegion) => {
    if (clientRegion) {
        const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
        const inferredRegion = await inferPhysicalRegion();
        if (!inferredRegion) {
            return "standard";
        }
        if (resolvedRegion === inferredRegion) {
            return "in-region";
        }
        else {
            return "cross-region";
        }
    }
    return "standard";
};
const inferPhysicalRegion = async () => {
    if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
        return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
    }
    return getInstanceMetadataRegion();
};

exports.CONFIG_PREFIX_SEPARATOR = CONFIG_PREFIX_SEPARATOR;
exports.CONFIG_USE_DUALSTACK_ENDPOINT = CONFIG_USE_DUALSTACK_ENDPOINT;
exports.CONFIG_USE_FIPS_ENDPOINT = CONFIG_USE_FIPS_ENDPOINT;
exports.CredentialsProviderError = CredentialsProviderError;
exports.DEFAULT_PROFILE = DEFAULT_PROFILE;
exports.DEFAULT_USE_DUALSTACK_ENDPOINT = DEFAULT_USE_DUALSTACK_ENDPOINT;
exports.DEFAULT_USE_FIPS_ENDPOINT = DEFAULT_USE_FIPS_ENDPOINT;
exports.ENV_PROFILE = ENV_PROFILE;
exports.ENV_USE_DUALSTACK_ENDPOINT = ENV_USE_DUALSTACK_ENDPOINT;
exports.ENV_USE_FIPS_ENDPOINT = ENV_USE_FIPS_ENDPOINT;
exports.NODE_REGION_CONFIG_FILE_OPTIONS = NODE_REGION_CONFIG_FILE_OPTIONS;
exports.NODE_REGION_CONFIG_OPTIONS = NODE_REGION_CONFIG_OPTIONS;
exports.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS;
exports.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS;
exports.ProviderError = ProviderError;
exports.REGION_ENV_NAME = REGION_ENV_NAME;
exports.REGION_INI_NAME = REGION_INI_NAME;
exports.SelectorType = SelectorType;
exports.TokenProviderError = TokenProviderError;
exports.booleanSelector = booleanSelector;
exports.chain = chain;
exports.externalDataInterceptor = externalDataInterceptor;
exports.fromStatic = fromStatic;
exports.fromValue = fromValue;
exports.getHomeDir = getHomeDir;
exports.getProfileName = getProfileName;
exports.getRegionInfo = getRegionInfo;
exports.getSSOTokenFilepath = getSSOTokenFilepath;
exports.getSSOTokenFromFile = getSSOTokenFromFile;
exports.loadConfig = loadConfig;
exports.loadSharedConfigFiles = loadSharedConfigFiles;
exports.loadSsoSessionData = loadSsoSessionData;
exports.memoize = memoize;
exports.nodeDualstackConfigSelectors = nodeDualstackConfigSelectors;
exports.nodeFipsConfigSelectors = nodeFipsConfigSelectors;
exports.numberSelector = numberSelector;
exports.parseKnownFiles = parseKnownFiles;
exports.readFile = readFile;
exports.resolveCustomEndpointsConfig = resolveCustomEndpointsConfig;
exports.resolveDefaultsModeConfig = resolveDefaultsModeConfig;
exports.resolveEndpointsConfig = resolveEndpointsConfig;
exports.resolveRegionConfig = resolveRegionConfig;


/***/ }),

/***/ 6890:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { getSmithyContext, HttpResponse, toEndpointV1 } = __nccwpck_require__(4534);

const deref = (schemaRef) => {
    if (typeof schemaRef === "function") {
        return schemaRef();
    }
    return schemaRef;
};

const operation = (namespace, name, traits, input, output) => ({
    name,
    namespace,
    traits,
    input,
    output,
});

const schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
    const { response } = await next(args);
    const { operationSchema } = getSmithyContext(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    try {
        const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
            ...config,
            ...context,
        }, response);
        return {
            response,
            output: parsed,
        };
    }
    catch (error) {
        Object.defineProperty(error, "$response", {
            value: response,
            enumerable: false,
            writable: false,
            configurable: false,
        });
        if (!("$metadata" in error)) {
            const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
            try {
                error.message += "\n  " + hint;
            }
            catch (ignored) {
                if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
                    console.warn(hint);
                }
                else {
                    context.logger?.warn?.(hint);
                }
            }
            if (typeof error.$responseBodyText !== "undefined") {
                if (error.$response) {
                    error.$response.body = error.$responseBodyText;
                }
            }
            try {
                if (HttpResponse.isInstance(response)) {
                    const { headers = {}, statusCode } = response;
                    const headerEntries = Object.entries(headers);
                    error.$metadata = {
                        httpStatusCode: statusCode,
                        requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                        extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                        cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries),
                    };
                }
            }
            catch (ignored) {
            }
        }
        throw error;
    }
};
const findHeader = (pattern, headers) => {
    return (headers.find(([k]) => {
        return k.match(pattern);
    }) || [void 0, void 0])[1];
};

const schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
    const { operationSchema } = getSmithyContext(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    const endpoint = context.endpointV2
        ? async () => toEndpointV1(context.endpointV2)
        : config.endpoint;
    const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
        ...config,
        ...context,
        endpoint,
    });
    return next({
        ...args,
        request,
    });
};

const deserializerMiddlewareOption = {
    name: "deserializerMiddleware",
    step: "deserialize",
    tags: ["DESERIALIZER"],
    override: true,
};
const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: ["SERIALIZER"],
    override: true,
};
function getSchemaSerdePlugin(config) {
    return {
        applyToStack: (commandStack) => {
            commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
            commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
            config.protocol.setSerdeContext(config);
        },
    };
}

class Schema {
    name;
    namespace;
    traits;
    static assign(instance, values) {
        const schema = Object.assign(instance, values);
        return schema;
    }
    static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
            const list = lhs;
            return list.symbol === this.symbol;
        }
        return isPrototype;
    }
    getName() {
        return this.namespace + "#" + this.name;
    }
}

class ListSchema extends Schema {
    static symbol = Symbol.for("@smithy/lis");
    valueSchema;
    symbol = ListSchema.symbol;
}
const list = (namespace, name, traits, valueSchema) => Schema.assign(new ListSchema(), {
    name,
    namespace,
    traits,
    valueSchema,
});

class MapSchema extends Schema {
    static symbol = Symbol.for("@smithy/map");
    keySchema;
    valueSchema;
    symbol = MapSchema.symbol;
}
const map = (namespace, name, traits, keySchema, valueSchema) => Schema.assign(new MapSchema(), {
    name,
    namespace,
    traits,
    keySchema,
    valueSchema,
});

class OperationSchema extends Schema {
    static symbol = Symbol.for("@smithy/ope");
    input;
    output;
    symbol = OperationSchema.symbol;
}
const op = (namespace, name, traits, input, output) => Schema.assign(new OperationSchema(), {
    name,
    namespace,
    traits,
    input,
    output,
});

class StructureSchema extends Schema {
    static symbol = Symbol.for("@smithy/str");
    memberNames;
    memberList;
    symbol = StructureSchema.symbol;
}
const struct = (namespace, name, traits, memberNames, memberList) => Schema.assign(new StructureSchema(), {
    name,
    namespace,
    traits,
    memberNames,
    memberList,
});

class ErrorSchema extends StructureSchema {
    static symbol = Symbol.for("@smithy/err");
    ctor;
    symbol = ErrorSchema.symbol;
}
const error = (namespace, name, traits, memberNames, memberList, _ctor) => Schema.assign(new ErrorSchema(), {
    name,
    namespace,
    traits,
    memberNames,
    memberList,
    ctor: null,
});

const traitsCache = [];
function translateTraits(indicator) {
    if (typeof indicator === "object") {
        return indicator;
    }
    indicator = indicator | 0;
    if (traitsCache[indicator]) {
        return traitsCache[indicator];
    }
    const traits = {};
    let i = 0;
    for (const trait of [
        "httpLabel",
        "idempotent",
        "idempotencyToken",
        "sensitive",
        "httpPayload",
        "httpResponseCode",
        "httpQueryParams",
    ]) {
        if (((indicator >> i++) & 1) === 1) {
            traits[trait] = 1;
        }
    }
    return (traitsCache[indicator] = traits);
}

const anno = {
    it: Symbol.for("@smithy/nor-struct-it"),
    ns: Symbol.for("@smithy/ns"),
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
class NormalizedSchema {
    ref;
    memberName;
    static symbol = Symbol.for("@smithy/nor");
    symbol = NormalizedSchema.symbol;
    name;
    schema;
    _isMemberSchema;
    traits;
    memberTraits;
    normalizedTraits;
    constructor(ref, memberName) {
        this.ref = ref;
        this.memberName = memberName;
        const traitStack = [];
        let _ref = ref;
        let schema = ref;
        this._isMemberSchema = false;
        while (isMemberSchema(_ref)) {
            traitStack.push(_ref[1]);
            _ref = _ref[0];
            schema = deref(_ref);
            this._isMemberSchema = true;
        }
        if (traitStack.length > 0) {
            this.memberTraits = {};
            for (let i = traitStack.length - 1; i >= 0; --i) {
                const traitSet = traitStack[i];
                Object.assign(this.memberTraits, translateTraits(traitSet));
            }
        }
        else {
            this.memberTraits = 0;
        }
        if (schema instanceof NormalizedSchema) {
            const computedMemberTraits = this.memberTraits;
            Object.assign(this, schema);
            this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
            this.normalizedTraits = void 0;
            this.memberName = memberName ?? schema.memberName;
            return;
        }
        this.schema = deref(schema);
        if (isStaticSchema(this.schema)) {
            this.name = `${this.schema[1]}#${this.schema[2]}`;
            this.traits = this.schema[3];
        }
        else {
            this.name = this.memberName ?? String(schema);
            this.traits = 0;
        }
        if (this._isMemberSchema && !memberName) {
            throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
        }
    }
    static [Symbol.hasInstance](lhs) {
        const isPrototype = this.prototype.isPrototypeOf(lhs);
        if (!isPrototype && typeof lhs === "object" && lhs !== null) {
            const ns = lhs;
            return ns.symbol === this.symbol;
        }
        return isPrototype;
    }
    static of(ref) {
        const keyAble = typeof ref === "function" || (typeof ref === "object" && ref !== null);
        if (typeof ref === "number") {
            if (simpleSchemaCacheN[ref]) {
                return simpleSchemaCacheN[ref];
            }
        }
        else if (typeof ref === "string") {
            if (simpleSchemaCacheS[ref]) {
                return simpleSchemaCacheS[ref];
            }
        }
        else if (keyAble) {
            if (ref[anno.ns]) {
                return ref[anno.ns];
            }
        }
        const sc = deref(ref);
        if (sc instanceof NormalizedSchema) {
            return sc;
        }
        if (isMemberSchema(sc)) {
            const [ns, traits] = sc;
            if (ns instanceof NormalizedSchema) {
                Object.assign(ns.getMergedTraits(), translateTraits(traits));
                return ns;
            }
            throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
        }
        const ns = new NormalizedSchema(sc);
        if (keyAble) {
            return (ref[anno.ns] = ns);
        }
        if (typeof sc === "string") {
            return (simpleSchemaCacheS[sc] = ns);
        }
        if (typeof sc === "number") {
            return (simpleSchemaCacheN[sc] = ns);
        }
        return ns;
    }
    getSchema() {
        const sc = this.schema;
        if (Array.isArray(sc) && sc[0] === 0) {
            return sc[4];
        }
        return sc;
    }
    getName(withNamespace = false) {
        const { name } = this;
        const short = !withNamespace && name && name.includes("#");
        return short ? name.split("#")[1] : name || undefined;
    }
    getMemberName() {
        return this.memberName;
    }
    isMemberSchema() {
        return this._isMemberSchema;
    }
    isListSchema() {
        const sc = this.getSchema();
        return typeof sc === "number"
            ? sc >= 64 && sc < 128
            : sc[0] === 1;
    }
    isMapSchema() {
        const sc = this.getSchema();
        return typeof sc === "number"
            ? sc >= 128 && sc <= 0b1111_1111
            : sc[0] === 2;
    }
    isStructSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
            return false;
        }
        const id = sc[0];
        return (id === 3 ||
            id === -3 ||
            id === 4);
    }
    isUnionSchema() {
        const sc = this.getSchema();
        if (typeof sc !== "object") {
            return false;
        }
        return sc[0] === 4;
    }
    isBlobSchema() {
        const sc = this.getSchema();
        return sc === 21 || sc === 42;
    }
    isTimestampSchema() {
        const sc = this.getSchema();
        return (typeof sc === "number" &&
            sc >= 4 &&
            sc <= 7);
    }
    isUnitSchema() {
        return this.getSchema() === "unit";
    }
    isDocumentSchema() {
        return this.getSchema() === 15;
    }
    isStringSchema() {
        return this.getSchema() === 0;
    }
    isBooleanSchema() {
        return this.getSchema() === 2;
    }
    isNumericSchema() {
        return this.getSchema() === 1;
    }
    isBigIntegerSchema() {
        return this.getSchema() === 17;
    }
    isBigDecimalSchema() {
        return this.getSchema() === 19;
    }
    isStreaming() {
        const { streaming } = this.getMergedTraits();
        return !!streaming || this.getSchema() === 42;
    }
    isIdempotencyToken() {
        return !!this.getMergedTraits().idempotencyToken;
    }
    getMergedTraits() {
        return (this.normalizedTraits ??
            (this.normalizedTraits = {
                ...this.getOwnTraits(),
                ...this.getMemberTraits(),
            }));
    }
    getMemberTraits() {
        return translateTraits(this.memberTraits);
    }
    getOwnTraits() {
        return translateTraits(this.traits);
    }
    getKeySchema() {
        const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
        if (!isDoc && !isMap) {
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
        }
        const schema = this.getSchema();
        const memberSchema = isDoc
            ? 15
            : (schema[4] ?? 0);
        return member([memberSchema, 0], "key");
    }
    getValueSchema() {
        const sc = this.getSchema();
        const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
        const memberSchema = typeof sc === "number"
            ? 0b0011_1111 & sc
            : sc && typeof sc === "object" && (isMap || isList)
                ? sc[3 + sc[0]]
                : isDoc
                    ? 15
                    : void 0;
        if (memberSchema != null) {
            return member([memberSchema, 0], isMap ? "value" : "member");
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
    }
    getMemberSchema(memberName) {
        const struct = this.getSchema();
        if (this.isStructSchema() && struct[4].includes(memberName)) {
            const i = struct[4].indexOf(memberName);
            const memberSchema = struct[5][i];
            return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
        }
        if (this.isDocumentSchema()) {
            return member([15, 0], memberName);
        }
        throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
    }
    getMemberSchemas() {
        const buffer = {};
        try {
            for (const [k, v] of this.structIterator()) {
                buffer[k] = v;
            }
        }
        catch (ignored) { }
        return buffer;
    }
    getEventStreamMember() {
        if (this.isStructSchema()) {
            for (const [memberName, memberSchema] of this.structIterator()) {
                if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
                    return memberName;
                }
            }
        }
        return "";
    }
    *structIterator() {
        if (this.isUnitSchema()) {
            return;
        }
        if (!this.isStructSchema()) {
            throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
        }
        const struct = this.getSchema();
        const z = struct[4].length;
        let it = struct[anno.it];
        if (it && z === it.length) {
            yield* it;
            return;
        }
        it = Array(z);
        for (let i = 0; i < z; ++i) {
            const k = struct[4][i];
            const v = member([struct[5][i], 0], k);
            yield (it[i] = [k, v]);
        }
        struct[anno.it] = it;
    }
}
function member(memberSchema, memberName) {
    if (memberSchema instanceof NormalizedSchema) {
        return Object.assign(memberSchema, {
            memberName,
            _isMemberSchema: true,
        });
    }
    const internalCtorAccess = NormalizedSchema;
    return new internalCtorAccess(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

class SimpleSchema extends Schema {
    static symbol = Symbol.for("@smithy/sim");
    schemaRef;
    symbol = SimpleSchema.symbol;
}
const sim = (namespace, name, schemaRef, traits) => Schema.assign(new SimpleSchema(), {
    name,
    namespace,
    traits,
    schemaRef,
});
const simAdapter = (namespace, name, traits, schemaRef) => Schema.assign(new SimpleSchema(), {
    name,
    namespace,
    traits,
    schemaRef,
});

const SCHEMA = {
    BLOB: 0b0001_0101,
    STREAMING_BLOB: 0b0010_1010,
    BOOLEAN: 0b0000_0010,
    STRING: 0b0000_0000,
    NUMERIC: 0b0000_0001,
    BIG_INTEGER: 0b0001_0001,
    BIG_DECIMAL: 0b0001_0011,
    DOCUMENT: 0b0000_1111,
    TIMESTAMP_DEFAULT: 0b0000_0100,
    TIMESTAMP_DATE_TIME: 0b0000_0101,
    TIMESTAMP_HTTP_DATE: 0b0000_0110,
    TIMESTAMP_EPOCH_SECONDS: 0b0000_0111,
    LIST_MODIFIER: 0b0100_0000,
    MAP_MODIFIER: 0b1000_0000,
};

class TypeRegistry {
    namespace;
    schemas;
    exceptions;
    static registries = new Map();
    constructor(namespace, schemas = new Map(), exceptions = new Map()) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        if (!TypeRegistry.registries.has(namespace)) {
            TypeRegistry.registries.set(namespace, this);
        }
    }
    static for(namespace) {
        return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
    }
    copyFrom(other) {
        const { schemas, exceptions } = this;
        for (const [k, v] of other.schemas) {
            if (!schemas.has(k)) {
                schemas.set(k, v);
            }
        }
        for (const [k, v] of other.exceptions) {
            if (!exceptions.has(k)) {
                exceptions.set(k, v);
            }
        }
    }
    register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) {
            if (!r.schemas.has(qualifiedName)) {
                r.schemas.set(qualifiedName, schema);
            }
        }
    }
    getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
            if (!shapeId.includes("#")) {
                const suffix = "#" + shapeId;
                const candidates = [];
                for (const [shapeId, schema] of this.schemas.entries()) {
                    if (shapeId.endsWith(suffix)) {
                        candidates.push(schema);
                    }
                }
                if (candidates.length === 1) {
                    return candidates[0];
                }
            }
            throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
    }
    registerError(es, ctor) {
        const $error = es;
        const ns = $error[1];
        const qualifiedName = ns + "#" + $error[2];
        if (!ctor.hasOwnProperty?.("shapeId")) {
            ctor.shapeId = qualifiedName;
        }
        for (const r of [this, TypeRegistry.for(ns)]) {
            if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
                r.schemas.set(qualifiedName, $error);
                r.exceptions.set($error, ctor);
            }
        }
    }
    getErrorCtor(es) {
        const $error = es;
        if (this.exceptions.has($error)) {
            return this.exceptions.get($error);
        }
        const registry = TypeRegistry.for($error[1]);
        return registry.exceptions.get($error);
    }
    getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) {
            if (Array.isArray(exceptionKey)) {
                const [, ns, name] = exceptionKey;
                const id = ns + "#" + name;
                if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
                    return exceptionKey;
                }
            }
        }
        return undefined;
    }
    find(predicate) {
        for (const schema of this.schemas.values()) {
            if (predicate(schema)) {
                return schema;
            }
        }
        return undefined;
    }
    clear() {
        this.schemas.clear();
        this.exceptions.clear();
    }
    normalizeShapeId(shapeId) {
        if (shapeId.includes("#")) {
            return shapeId;
        }
        return this.namespace + "#" + shapeId;
    }
}

exports.ErrorSchema = ErrorSchema;
exports.ListSchema = ListSchema;
exports.MapSchema = MapSchema;
exports.NormalizedSchema = NormalizedSchema;
exports.OperationSchema = OperationSchema;
exports.SCHEMA = SCHEMA;
exports.Schema = Schema;
exports.SimpleSchema = SimpleSchema;
exports.StructureSchema = StructureSchema;
exports.TypeRegistry = TypeRegistry;
exports.deref = deref;
exports.deserializerMiddlewareOption = deserializerMiddlewareOption;
exports.error = error;
exports.getSchemaSerdePlugin = getSchemaSerdePlugin;
exports.isStaticSchema = isStaticSchema;
exports.list = list;
exports.map = map;
exports.op = op;
exports.operation = operation;
exports.serializerMiddlewareOption = serializerMiddlewareOption;
exports.sim = sim;
exports.simAdapter = simAdapter;
exports.simpleSchemaCacheN = simpleSchemaCacheN;
exports.simpleSchemaCacheS = simpleSchemaCacheS;
exports.struct = struct;
exports.traitsCache = traitsCache;
exports.translateTraits = translateTraits;


/***/ }),

/***/ 4534:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { SMITHY_CONTEXT_KEY } = __nccwpck_require__(690);

const getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});

function hasOwn(o, k) {
    return Object.prototype.hasOwnProperty.call(o, k);
}

class HttpRequest {
    method;
    protocol;
    hostname;
    port;
    path;
    query;
    headers;
    username;
    password;
    fragment;
    body;
    constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol
            ? options.protocol.slice(-1) !== ":"
                ? `${options.protocol}:`
                : options.protocol
            : "https:";
        this.path = options.path ? (options.path.charAt(0) !== "/" ? `/${options.path}` : options.path) : "/";
        this.username = options.username;
        this.password = options.password;
        this.fragment = options.fragment;
    }
    static clone(request) {
        const cloned = new HttpRequest({
            ...request,
            headers: { ...request.headers },
        });
        if (cloned.query) {
            cloned.query = cloneQuery(cloned.query);
        }
        return cloned;
    }
    static isInstance(request) {
        if (!request) {
            return false;
        }
        const req = request;
        return ("method" in req &&
            "protocol" in req &&
            "hostname" in req &&
            "path" in req &&
            typeof req["query"] === "object" &&
            typeof req["headers"] === "object");
    }
    clone() {
        return HttpRequest.clone(this);
    }
}
function cloneQuery(query) {
    return Object.keys(query).reduce((carry, paramName) => {
        const param = query[paramName];
        return {
            ...carry,
            [paramName]: Array.isArray(param) ? [...param] : param,
        };
    }, {});
}

class HttpResponse {
    statusCode;
    reason;
    headers;
    body;
    constructor(options) {
        this.statusCode = options.statusCode;
        this.reason = options.reason;
        this.headers = options.headers || {};
        this.body = options.body;
    }
    static isInstance(response) {
        if (!response)
            return false;
        const resp = response;
        return typeof resp.statusCode === "number" && typeof resp.headers === "object";
    }
}

const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
const isValidHostLabel = (value, allowSubDomains = false) => {
    if (!allowSubDomains) {
        return VALID_HOST_LABEL_REGEX.test(value);
    }
    const labels = value.split(".");
    for (const label of labels) {
        if (!isValidHostLabel(label)) {
            return false;
        }
    }
    return true;
};

function isValidHostname(hostname) {
    const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
    return hostPattern.test(hostname);
}

const normalizeProvider = (input) => {
    if (typeof input === "function")
        return input;
    const promisified = Promise.resolve(input);
    return () => promisified;
};

function parseQueryString(querystring) {
    const query = {};
    querystring = querystring.replace(/^\?/, "");
    if (querystring) {
        for (const pair of querystring.split("&")) {
            let [key, value = null] = pair.split("=");
            key = decodeURIComponent(key);
            if (value) {
                value = decodeURIComponent(value);
            }
            if (!(key in query)) {
                query[key] = value;
            }
            else if (Array.isArray(query[key])) {
                query[key].push(value);
            }
            else {
                query[key] = [query[key], value];
            }
        }
    }
    return query;
}

const parseUrl = (url) => {
    if (typeof url === "string") {
        return parseUrl(new URL(url));
    }
    const { hostname, pathname, port, protocol, search } = url;
    let query;
    if (search) {
        query = parseQueryString(search);
    }
    return {
        hostname,
        port: port ? parseInt(port) : undefined,
        protocol,
        path: pathname,
        query,
    };
};

const toEndpointV1 = (endpoint) => {
    if (typeof endpoint === "object") {
        if ("url" in endpoint) {
            const v1Endpoint = parseUrl(endpoint.url);
            if (endpoint.headers) {
                v1Endpoint.headers = {};
                for (const name in endpoint.headers) {
                    if (!hasOwn(endpoint.headers, name))
                        continue;
                    v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
                }
            }
            return v1Endpoint;
        }
        return endpoint;
    }
    return parseUrl(endpoint);
};

exports.HttpRequest = HttpRequest;
exports.HttpResponse = HttpResponse;
exports.getSmithyContext = getSmithyContext;
exports.hasOwn = hasOwn;
exports.isValidHostLabel = isValidHostLabel;
exports.isValidHostname = isValidHostname;
exports.normalizeProvider = normalizeProvider;
exports.parseQueryString = parseQueryString;
exports.parseUrl = parseUrl;
exports.toEndpointV1 = toEndpointV1;


/***/ }),

/***/ 690:
/***/ ((__unused_webpack_module, exports) => {

var HttpAuthLocation;
(function (HttpAuthLocation) {
    HttpAuthLocation["HEADER"] = "header";
    HttpAuthLocation["QUERY"] = "query";
})(HttpAuthLocation || (HttpAuthLocation = {}));

var HttpApiKeyAuthLocation;
(function (HttpApiKeyAuthLocation) {
    HttpApiKeyAuthLocation["HEADER"] = "header";
    HttpApiKeyAuthLocation["QUERY"] = "query";
})(HttpApiKeyAuthLocation || (HttpApiKeyAuthLocation = {}));

var EndpointURLScheme;
(function (EndpointURLScheme) {
    EndpointURLScheme["HTTP"] = "http";
    EndpointURLScheme["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

var AlgorithmId;
(function (AlgorithmId) {
    AlgorithmId["MD5"] = "md5";
    AlgorithmId["CRC32"] = "crc32";
    AlgorithmId["CRC32C"] = "crc32c";
    AlgorithmId["SHA1"] = "sha1";
    AlgorithmId["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
const getChecksumConfiguration = (runtimeConfig) => {
    const checksumAlgorithms = [];
    if (runtimeConfig.sha256 !== undefined) {
        checksumAlgorithms.push({
            algorithmId: () => AlgorithmId.SHA256,
            checksumConstructor: () => runtimeConfig.sha256,
        });
    }
    if (runtimeConfig.md5 != undefined) {
        checksumAlgorithms.push({
            algorithmId: () => AlgorithmId.MD5,
            checksumConstructor: () => runtimeConfig.md5,
        });
    }
    return {
        addChecksumAlgorithm(algo) {
            checksumAlgorithms.push(algo);
        },
        checksumAlgorithms() {
            return checksumAlgorithms;
        },
    };
};
const resolveChecksumRuntimeConfig = (clientConfig) => {
    const runtimeConfig = {};
    clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        runtimeConfig[checksumAlgorithm.algorithmId()] = checksumAlgorithm.checksumConstructor();
    });
    return runtimeConfig;
};

const getDefaultClientConfiguration = (runtimeConfig) => {
    return getChecksumConfiguration(runtimeConfig);
};
const resolveDefaultRuntimeConfig = (config) => {
    return resolveChecksumRuntimeConfig(config);
};

var FieldPosition;
(function (FieldPosition) {
    FieldPosition[FieldPosition["HEADER"] = 0] = "HEADER";
    FieldPosition[FieldPosition["TRAILER"] = 1] = "TRAILER";
})(FieldPosition || (FieldPosition = {}));

const SMITHY_CONTEXT_KEY = "__smithy_context";

var IniSectionType;
(function (IniSectionType) {
    IniSectionType["PROFILE"] = "profile";
    IniSectionType["SSO_SESSION"] = "sso-session";
    IniSectionType["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));

var RequestHandlerProtocol;
(function (RequestHandlerProtocol) {
    RequestHandlerProtocol["HTTP_0_9"] = "http/0.9";
    RequestHandlerProtocol["HTTP_1_0"] = "http/1.0";
    RequestHandlerProtocol["TDS_8_0"] = "tds/8.0";
})(RequestHandlerProtocol || (RequestHandlerProtocol = {}));

exports.AlgorithmId = AlgorithmId;
exports.EndpointURLScheme = EndpointURLScheme;
exports.FieldPosition = FieldPosition;
exports.HttpApiKeyAuthLocation = HttpApiKeyAuthLocation;
exports.HttpAuthLocation = HttpAuthLocation;
exports.IniSectionType = IniSectionType;
exports.RequestHandlerProtocol = RequestHandlerProtocol;
exports.SMITHY_CONTEXT_KEY = SMITHY_CONTEXT_KEY;
exports.getDefaultClientConfiguration = getDefaultClientConfiguration;
exports.resolveDefaultRuntimeConfig = resolveDefaultRuntimeConfig;


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

"use strict";
var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* unused reexport */ __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";
var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


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

/***/ 2613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseRoleArn),
/* harmony export */   o: () => (/* binding */ isSessionOf)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3607);

/** Takes a role's ARN apart; undefined if it is none. At most 2048 characters, by STS's service model. */
function parseRoleArn(arn) {
    if (arn.length > 2048)
        return undefined;
    const match = /^arn:(aws[a-z-]*):iam::([0-9]{12}):role\/(?:[\x21-\x2e\x30-\x7e]+\/)*([A-Za-z0-9_+=,.@-]{1,64})$/.exec(arn);
    const [, partition = '', account = '', name = ''] = match ?? [];
    return match && (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionById */ .fV)(partition) ? { partition, account, name } : undefined;
}
/** True if the session ARN that STS answered with is one of this role: same partition, same account, same name. */
function isSessionOf(roleArn, sessionArn) {
    const role = parseRoleArn(roleArn);
    const match = /^arn:(aws[a-z-]*):sts::([0-9]{12}):assumed-role\/([^/]+)\/[A-Za-z0-9_+=,.@-]{2,64}$/.exec(sessionArn);
    const [, partition, account, name] = match ?? [];
    return role !== undefined && partition === role.partition && account === role.account && name === role.name;
}
//# sourceMappingURL=arns.js.map

/***/ }),

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   fV: () => (/* binding */ partitionById),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
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
function partitionOf(region) {
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

/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   td: () => (/* binding */ publicRegistry)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3607);

/**
 * The host name of a private registry. It is computed, never taken from an answer, so that a token can only go to AWS.
 * Throws a RangeError for a region without such a host: callers validate first.
 */
function registryHost({ account, region, fips, dualStack }) {
    const partition = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region);
    const suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix;
    if (!partition || !suffix || (fips && !partition.fipsRegions.includes(region))) {
        throw new RangeError(`no such registry host in region ${region}`);
    }
    return `${account}.dkr${dualStack ? '-' : '.'}ecr${fips ? '-fips' : ''}.${region}.${suffix}`;
}
/** Takes a host name apart; undefined unless it is exactly the host name of a private ECR registry, in any of its forms. */
function parseRegistryHost(host) {
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
const publicRegistry = {
    host: 'public.ecr.aws',
    dualStackHost: 'ecr-public.aws.com',
    region: 'us-east-1',
};
//# sourceMappingURL=registry-host.js.map

/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   aJ: () => (/* binding */ chooseVariants),
/* harmony export */   lG: () => (/* binding */ isSafeEndpoint),
/* harmony export */   mt: () => (/* binding */ overrides),
/* harmony export */   sd: () => (/* binding */ proxyUrl),
/* harmony export */   sj: () => (/* binding */ endpointProblems),
/* harmony export */   up: () => (/* binding */ variantProblems)
/* harmony export */ });
/* harmony import */ var _facts_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3607);
/* harmony import */ var _input_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8682);


/** Where AWS is called: the variants of its endpoints, and those that the environment puts in their place. */
/** AWS's variables count like the inputs; an input can not take back what they say. */
function chooseVariants(inputs, env) {
    const variable = (name) => (env[name]?.toLowerCase() === 'true' ? name : '');
    return {
        fips: inputs.fips ? 'fips' : variable('AWS_USE_FIPS_ENDPOINT'),
        dualStack: inputs.dualStack ? 'dual-stack' : variable('AWS_USE_DUALSTACK_ENDPOINT'),
    };
}
/** What is wrong with the variants in these regions. */
function variantProblems({ fips, dualStack }, { names, sts }) {
    const places = sts.origin === 'sts-region' ? [...names, sts.value] : names;
    return [...new Set(places)].flatMap((region) => {
        const partition = (0,_facts_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region);
        if (!partition)
            return [];
        const problems = [];
        if (fips && !partition.fipsRegions.includes(region)) {
            const some = partition.fipsRegions.length > 0 ? `use one of ${partition.fipsRegions.join(', ')}, or ` : '';
            problems.push(`${fips}: "true" is not possible in ${region}, which has no FIPS endpoints; ${some}leave it out`);
        }
        if (dualStack && !partition.dualStackSuffix) {
            problems.push(`${dualStack}: "true" is not possible in ${region}, for which AWS documents no dual-stack registry; leave it out`);
        }
        return problems;
    });
}
/**
 * The variables that put another endpoint in the place of AWS's, as the SDKs know them. What the shared config files say of endpoints
 * is not asked: it would be followed without a check.
 */
function endpointsIn({ inputs, env }) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true')
        return [];
    const service = inputs.registryType === 'public' ? 'ECR_PUBLIC' : 'ECR';
    return ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', `AWS_ENDPOINT_URL_${service}`].flatMap((name) => {
        const value = env[name];
        return value ? [{ name, value }] : [];
    });
}
/** Where a service is called instead of its own host: its own variable, else the one for all; undefined without either. */
function endpointOf(service, sources) {
    const found = endpointsIn(sources);
    const own = found.find(({ name }) => name !== 'AWS_ENDPOINT_URL' && name.endsWith('_STS') === (service === 'STS'));
    return (own ?? found.find(({ name }) => name === 'AWS_ENDPOINT_URL'))?.value;
}
/** What an earlier step can have left in the environment, and what would go wrong with it. */
function endpointProblems(sources, { fips, dualStack }) {
    const { env } = sources;
    const variant = fips || dualStack;
    const urls = endpointsIn(sources).flatMap(({ name, value }) => {
        const url = `${name}: ${(0,_input_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForMessage */ .Hx)(withoutSecrets(value))}`;
        if (!isSafeEndpoint(value))
            return [`${url} is not an https URL; plain http is only taken to a loopback address`];
        return variant ? [`${url} and ${variant} do not go together in the AWS SDK; leave one of them out`] : [];
    });
    const booleans = ['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'].flatMap((name) => {
        const value = env[name];
        const problem = value && (0,_input_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanRule */ .pU)(value);
        return problem ? [`${name}: ${(0,_input_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForMessage */ .Hx)(value)} ${problem}`] : [];
    });
    return [...urls, ...booleans, ...proxyProblems(env)];
}
/** Proxies that Node can not use. The value stays out of it: it may hold a password. */
function proxyProblems(env) {
    return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']
        .filter((name) => env[name] && !/^https?:$/.test(proxyUrl(env[name])?.protocol ?? ''))
        .map((name) => `${name}: is not http://[user:password@]host:port; write special characters as in a URL (%2F for /)`);
}
/** Docker, curl and most others take `proxy.example.com:3128` too, for which Node wants a scheme. */
function proxyUrl(value = '') {
    const url = value.includes('://') ? value : `http://${value}`;
    return URL.canParse(url) ? new URL(url) : undefined;
}
/** Credentials and tokens go there: never in the clear over a network. */
function isSafeEndpoint(value) {
    if (!URL.canParse(value))
        return false;
    const { protocol, hostname } = new URL(value);
    return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127(?:\.[0-9]+){3}|\[::1\])$/.test(hostname));
}
/** An endpoint without user, password and query, which may be secret. */
function withoutSecrets(value) {
    const { origin: known } = URL.canParse(value) ? new URL(value) : { origin: 'null' };
    if (known !== 'null')
        return known;
    return /[@?#]/.test(value) ? '***' : value;
}
/** Settings of AWS's own that change where the calls go: they count, and the log names them. */
function overrides(sources) {
    const { fips, dualStack } = chooseVariants(sources.inputs, sources.env);
    const variables = [fips, dualStack].filter((name) => name.startsWith('AWS_'));
    return [
        ...endpointsIn(sources).map(({ name, value }) => `${name} is set: AWS is called at ${withoutSecrets(value)} instead of its own host`),
        ...variables.map((name) => `${name} is set: it counts for the calls to AWS and for the registry's host name`),
    ];
}
//# sourceMappingURL=endpoints.js.map

/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ minifyObject),
/* harmony export */   GX: () => (/* binding */ accountRule),
/* harmony export */   GZ: () => (/* binding */ jsonObjectRule),
/* harmony export */   Hx: () => (/* binding */ quoteForMessage),
/* harmony export */   Kz: () => (/* binding */ roleArnRule),
/* harmony export */   VR: () => (/* binding */ profileNameRule),
/* harmony export */   bp: () => (/* binding */ externalIdRule),
/* harmony export */   gT: () => (/* binding */ secondsRule),
/* harmony export */   iU: () => (/* binding */ policyArnRule),
/* harmony export */   jG: () => (/* binding */ repositoryRule),
/* harmony export */   l5: () => (/* binding */ regionRule),
/* harmony export */   pU: () => (/* binding */ booleanRule),
/* harmony export */   xq: () => (/* binding */ audienceRule),
/* harmony export */   yX: () => (/* binding */ sessionNameRule),
/* harmony export */   yo: () => (/* binding */ oneOfRule)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/* harmony import */ var _facts_arns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2208);
/* harmony import */ var _facts_partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3607);



/** A value as a problem shows it: quoted, on one line, and cut where it is long. */
function quoteForMessage(value) {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
function textRule(pattern, problem) {
    return (value) => (pattern.test(value) ? undefined : problem);
}
function oneOfRule(choices) {
    return (value) => (choices.includes(value) ? undefined : `is not one of ${choices.join(', ')}`);
}
/** YAML 1.2 core schema, the one that `core.getBooleanInput` knows too. */
const booleanRule = textRule(/^(?:true|True|TRUE|false|False|FALSE)$/, 'is not a boolean: write true or false');
function secondsRule(least, most) {
    return (value) => {
        const fits = /^[1-9][0-9]{0,5}$/.test(value) && Number(value) >= least && Number(value) <= most;
        return fits ? undefined : `is not a whole number of seconds from ${least} to ${most}`;
    };
}
const roleArnRule = (value) => (0,_facts_arns_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .D)(value) ? undefined : 'is not the ARN of an IAM role: arn:aws:iam::<12 digits>:role/<name>';
/** Limits of STS's service model, here and for the session's name, policies and tags. */
const externalIdRule = textRule(/^[A-Za-z0-9_+=,.@:/-]{2,1224}$/, 'is not an external ID: 2 to 1224 of letters, digits and _+=,.@:/-');
const sessionNameRule = textRule(/^[A-Za-z0-9_+=,.@-]{2,64}$/, 'is not a session name: 2 to 64 of letters, digits and _+=,.@-');
const audienceRule = textRule(/^[\x21-\x7e]{1,255}$/, 'is not an audience: 1 to 255 printable characters, no spaces');
const profileNameRule = textRule(/^[^\p{Cc}[\]]{1,128}$/u, 'is not a profile name: 1 to 128 characters on one line, without brackets');
const policyArnRule = (value) => {
    const [, partition = ''] = /^arn:(aws[a-z-]*):iam::(?:aws|[0-9]{12}):policy\/[\x21-\x7e]{1,512}$/.exec(value) ?? [];
    return (0,_facts_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionById */ .fV)(partition)
        ? undefined
        : 'is not the ARN of an IAM policy: arn:aws:iam::<12 digits or aws>:policy/<name>';
};
/** A JSON object without white space, which would count towards a policy's size; undefined if it is none. */
function minifyObject(value) {
    try {
        const parsed = JSON.parse(value);
        const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
        return isObject ? JSON.stringify(parsed) : undefined;
    }
    catch {
        // Not JSON, or nested too deep to be written again.
        return undefined;
    }
}
const jsonObjectRule = (value) => minifyObject(value) === undefined
    ? 'is not a JSON object: an IAM policy document starts with { "Version": "2012-10-17", "Statement": ...'
    : undefined;
/** YAML reads an unquoted 012345678901 as a number and drops the zero, or worse, takes it for octal. */
const accountRule = (value) => {
    if (/^[0-9]{12}$/.test(value))
        return undefined;
    const lostZero = /^[0-9]{1,11}$/.test(value) || /^[0-9.]+[eE]\+?[0-9]+$/.test(value);
    return lostZero
        ? 'is not an account ID of 12 digits; if its leading zero was lost, quote it in the workflow: "012345678901"'
        : 'is not an account ID: 12 digits, without dashes';
};
const regionRule = (value) => {
    if ((0,_facts_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(value))
        return undefined;
    const near = likeRegions(value);
    return `is not an AWS region${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ', e.g. eu-west-1'}`;
};
/** ECR's own pattern for repository names, with `*` allowed for what is only limited and not checked. */
const repositoryRule = (value) => {
    if (/^[0-9]{12}\.dkr[.-]|^public\.ecr\.aws\//.test(value)) {
        return 'is not a repository name: leave out the registry host';
    }
    if (/^[^:@]+[:@]/.test(value))
        return 'is not a repository name: leave out the tag or digest';
    const fits = value.length <= 256 && (value.length >= 2 || value === '*');
    const named = fits && /^[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*(?:\/[a-z0-9*]+(?:(?:\.|_|__|-+)[a-z0-9*]+)*)*$/.test(value);
    return named ? undefined : 'is not a repository name: 2 to 256 of lower-case letters, digits, ._-/ (and *)';
};
/** The regions that may be meant, the likeliest first. */
function likeRegions(value) {
    if (value.length > 32)
        return [];
    return _facts_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitions */ .Mo
        .flatMap(({ regions }) => regions)
        .map((name) => ({ name, apart: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, value.toLowerCase()) }))
        .filter(({ apart }) => apart <= 2)
        .sort((one, other) => one.apart - other.apart)
        .slice(0, 3)
        .map(({ name }) => name);
}
//# sourceMappingURL=input-rules.js.map

/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ reasonToStop),
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   db: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9870);

function startDeadline(seconds) {
    const controller = new AbortController();
    const stop = (failure) => controller.abort(failure);
    const timer = setTimeout(() => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ code: 'deadline', seconds, during: '' })), seconds * 1000);
    return {
        signal: controller.signal,
        seconds,
        endsAt: Date.now() + seconds * 1000,
        cancel: () => stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ code: 'cancelled' })),
        clear: () => clearTimeout(timer),
    };
}
/** The failure to report once the signal is aborted: the job was cancelled, or the time ran out during `what`. */
function reasonToStop({ signal, seconds }, what) {
    const { reason } = signal;
    const cancelled = reason instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && reason.fault.code === 'cancelled';
    return cancelled ? reason : new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ code: 'deadline', seconds, during: what });
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

/***/ }),

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** A fault on its way to the one `catch` in main; `cause` is what the system said, for debug logging. */
class Failure extends Error {
    fault;
    constructor(fault, cause) {
        super(fault.code, { cause });
        this.name = 'Failure';
        this.fault = fault;
    }
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ guardChild)
});

;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = require("node:diagnostics_channel");
;// CONCATENATED MODULE: ./lib/src/run/guard-child.js

/** Milliseconds in which a killed child is gone. */
const killGrace = 300;
/**
 * Kills a child at the deadline that a library starts and cannot stop: `@actions/exec`, the SDK's `credential_process`. Node announces
 * every child on a diagnostics channel. The first child that `isOurs` accepts by its arguments is guarded. It leads a process group, so that
 * a wrapper script dies with the programs that it has started. A child that exits before it reads its stdin would crash this process with
 * an unhandled EPIPE, so that error is caught as well.
 */
function guardChild(isOurs, { signal }) {
    let child;
    const killed = Promise.withResolvers();
    const kill = () => {
        if (child)
            killGroup(child);
        setTimeout(killed.resolve, killGrace, null);
    };
    const onChild = (message) => {
        const { process: announced } = message;
        const { spawn } = announced;
        announced.spawn = (options) => {
            if (child || !isOurs(options.args ?? []))
                return spawn.call(announced, options);
            child = announced;
            const started = spawn.call(announced, { ...options, detached: !isWindows });
            announced.stdin?.on('error', () => undefined);
            if (signal.aborted)
                kill();
            return started;
        };
    };
    (0,external_node_diagnostics_channel_namespaceObject.subscribe)('child_process', onChild);
    signal.addEventListener('abort', kill);
    return {
        killed: killed.promise,
        signal: () => child?.signalCode ?? undefined,
        release: () => {
            (0,external_node_diagnostics_channel_namespaceObject.unsubscribe)('child_process', onChild);
            signal.removeEventListener('abort', kill);
        },
    };
}
/** Windows has no process groups, and a detached child would open a window. */
const isWindows = process.platform === 'win32';
function killGroup(child) {
    if (isWindows || child.pid === undefined) {
        child.kill('SIGKILL');
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}
//# sourceMappingURL=guard-child.js.map

/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   w: () => (/* binding */ RetriesExhausted)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6650);


/** Errors that rarely recover get four attempts, about a second in all. */
const briefAttempts = 4;
/** Milliseconds. */
const firstDelay = 200;
const longestDelay = 8000;
/** The last error, as `cause`, and the number of attempts. */
class RetriesExhausted extends Error {
    attempts;
    constructor(attempts, cause) {
        super(`gave up after ${attempts} attempts`, { cause });
        this.name = 'RetriesExhausted';
        this.attempts = attempts;
    }
}
/**
 * The only layer of retries, for AWS calls and logins. Full jitter (a random delay up to a limit that doubles) spreads the jobs of a
 * matrix that start in the same second; source: "Exponential Backoff And Jitter", AWS Architecture Blog. The action must end when the
 * deadline's signal is aborted.
 * @throws RetriesExhausted with the last error, or the deadline's `Failure`.
 */
async function retry(action, options) {
    const { deadline, what } = options;
    let last;
    for (let attempt = 1;; attempt++) {
        try {
            return await action();
        }
        catch (error) {
            if (deadline.signal.aborted)
                throw endOfTime(options, attempt - 1, last);
            last = error;
            const delay = Math.random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
            // A delay beyond the deadline would hide the error that is known now.
            if (attempt >= mostAttempts(options, error) || Date.now() + delay >= deadline.endsAt) {
                throw new RetriesExhausted(attempt, error);
            }
            options.onRetry?.({ error, attempt, delay });
            await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .NE)(deadline, what, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delay));
        }
    }
}
function mostAttempts({ maxAttempts, retryability }, error) {
    const most = { never: 1, once: 2, briefly: briefAttempts, untilDeadline: maxAttempts };
    return Math.min(maxAttempts, most[retryability(error)]);
}
/** The error of an earlier attempt says more than the fact that the time is over. */
function endOfTime({ deadline, what }, failedAttempts, last) {
    const stop = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonToStop */ .A5)(deadline, what);
    return failedAttempts > 0 && stop.fault.code === 'deadline' ? new RetriesExhausted(failedAttempts, last) : stop;
}
//# sourceMappingURL=retry.js.map

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
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
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
;// CONCATENATED MODULE: ./lib/src/runner/refuse-old-node.js

/** The first import of main: on an old Node, the step ends here. */
const problem = nodeProblem(process.versions.node);
if (problem) {
    process.stdout.write(`${nodeAnnotation('error', problem)}\n`);
    process.exit(1);
}
//# sourceMappingURL=refuse-old-node.js.map
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
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
function toCommandProperties(annotationProperties) {
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
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
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
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
var external_http_ = __nccwpck_require__(8611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
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
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
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
const summary = _summary;
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
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = require("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
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
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
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
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
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
    command_issueCommand('add-mask', {}, secret);
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
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
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
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
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
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
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
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function core_getState(name) {
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
// EXTERNAL MODULE: ./lib/src/facts/partitions.js
var partitions = __nccwpck_require__(3607);
;// CONCATENATED MODULE: ./lib/src/aws/api-hosts.js

/**
 * Where the step will call, in the order of its calls, to connect there early. Source: the endpoint rules in the service models of STS,
 * ECR and ECR Public.
 */
function apiPlaces({ who, where }, env) {
    return [...gitHubPlaces(who, env), ...stsPlaces(who, where), ...ecrPlaces(where)];
}
function gitHubPlaces({ base }, env) {
    return base.kind === 'oidc' ? placesIn(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') : [];
}
/** Keys in the environment need no STS call, and a profile may not need one. */
function stsPlaces({ base, role, stsRegion, stsEndpoint }, { fips, dualStack }) {
    const isCalled = role || base.kind === 'oidc' || base.kind === 'web-identity';
    if (!isCalled)
        return [];
    if (stsEndpoint)
        return placesIn(stsEndpoint);
    const { id, suffix, apiSuffix } = suffixesOf(stsRegion);
    // In GovCloud all of STS is FIPS, and its host name does not say so.
    const service = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts';
    return [awsPlace(`${service}.${stsRegion}.${dualStack ? apiSuffix : suffix}`)];
}
function ecrPlaces({ type, regions, fips, dualStack, endpoint }) {
    if (endpoint)
        return placesIn(endpoint);
    const service = type === 'public' ? 'ecr-public' : `ecr${fips ? '-fips' : ''}`;
    return regions.map((region) => {
        const { suffix, apiSuffix } = suffixesOf(region);
        return awsPlace(dualStack ? `${service}.${region}.${apiSuffix}` : `api.${service}.${region}.${suffix}`);
    });
}
/** The host of an https URL. Without a host name there is nothing that TLS could ask the server for. */
function placesIn(url) {
    const { protocol, hostname = '', port } = URL.parse(url) ?? {};
    const isNamed = /[a-z]$/i.test(hostname);
    return isNamed && protocol === 'https:' ? [{ host: hostname, port: Number(port || 443) }] : [];
}
const awsPlace = (host) => ({ host, port: 443 });
/** The registry's dual-stack hosts end in on.aws, those of the APIs in api.aws. No plan has them where there are none. */
function suffixesOf(region) {
    const { id, suffix, dualStackSuffix } = (0,partitions/* partitionOf */.iQ)(region) ?? {};
    return { id, suffix, apiSuffix: dualStackSuffix?.replace(/^on/, 'api') };
}
//# sourceMappingURL=api-hosts.js.map
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = require("node:tls");
// EXTERNAL MODULE: ./lib/src/plan/endpoints.js
var endpoints = __nccwpck_require__(5762);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: ./lib/src/aws/no-proxy.js

/**
 * Whether a connection goes around the proxy. The rules are those of docker and curl, because Node's own do not let a bare domain cover
 * its subdomains. Loopback addresses never go through a proxy: it would see the requests to them in the clear.
 * @param noProxy value of `NO_PROXY`: domains, addresses and CIDR blocks, each with or without a port, or `*`
 */
function bypassesProxy(place, noProxy) {
    const name = place.host.toLowerCase().replace(/^\[|\]$/g, '');
    if (isLoopback(name))
        return true;
    const entries = noProxy.toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => entry !== '' && covers(entry, name, place.port));
}
function covers(entry, name, port) {
    if (entry === '*')
        return true;
    if (entry.includes('/'))
        return isInBlock(name, entry);
    const { host, port: onlyPort } = parseEntry(entry);
    if (onlyPort && Number(onlyPort) !== port)
        return false;
    if ((0,external_node_net_namespaceObject.isIP)(host))
        return isInBlock(name, `${host}/${(0,external_node_net_namespaceObject.isIP)(host) === 4 ? 32 : 128}`);
    const domain = host.replace(/^\*?\./, '.');
    return domain.startsWith('.') ? name.endsWith(domain) : name === domain || name.endsWith(`.${domain}`);
}
/** `host`, `host:443`, `[::1]:443`, `[::1]` and `::1`. */
function parseEntry(entry) {
    if ((0,external_node_net_namespaceObject.isIP)(entry))
        return { host: entry };
    const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::([0-9]+))?$/.exec(entry) ?? [];
    return { host: bracketed ?? plain ?? entry, port };
}
function isLoopback(name) {
    return name === 'localhost' || isInBlock(name, '127.0.0.0/8') || isInBlock(name, '::1/128');
}
function isInBlock(name, block) {
    const [network = '', prefix = ''] = block.split('/');
    const family = (0,external_node_net_namespaceObject.isIP)(network);
    if (!family || (0,external_node_net_namespaceObject.isIP)(name) !== family || !/^[0-9]{1,3}$/.test(prefix) || Number(prefix) > (family === 4 ? 32 : 128)) {
        return false;
    }
    const blocks = new external_node_net_namespaceObject.BlockList();
    blocks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
    return blocks.check(name, family === 4 ? 'ipv4' : 'ipv6');
}
//# sourceMappingURL=no-proxy.js.map
;// CONCATENATED MODULE: ./lib/src/aws/connections.js





/**
 * The AWS SDK ignores the proxy variables, but Node's agent knows how to use a proxy. A connection that was opened early goes to the first
 * request for its host, so that it opens while the SDK loads and STS answers.
 */
function openConnections(env) {
    const proxied = new external_node_https_.Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY: httpsProxy(env)?.href } });
    const direct = new external_node_https_.Agent({ keepAlive: true });
    const httpAgent = new external_node_http_.Agent({ keepAlive: true });
    const noProxy = env['no_proxy'] || env['NO_PROXY'] || '';
    const { createConnection } = external_node_https_.Agent.prototype;
    const connect = (request, callback) => createConnection.call(bypassesProxy(placeOf(request), noProxy) ? direct : proxied, request, callback);
    const open = (place) => whenSecured({ ...proxied.options, ...place, servername: place.host }, connect);
    const early = new Map();
    proxied.createConnection = (request, callback) => {
        const place = placeOf(request);
        const waiting = early.get(keyOf(place));
        if (!waiting)
            return connect(request, callback);
        early.delete(keyOf(place));
        waiting
            .then((socket) => {
            if (isFresh(socket))
                return socket;
            socket.destroy();
            return open(place);
        })
            // The callback's type has no way to say "no socket", but after an error nobody looks at it.
            .then((socket) => callback?.(null, socket), (error) => callback?.(error, undefined));
        return undefined;
    };
    return {
        httpsAgent: proxied,
        httpAgent,
        warmUp: (place) => {
            const socket = open(place);
            // The request that needs the socket reports the error.
            socket.catch(() => undefined);
            early.set(keyOf(place), socket);
        },
        close: () => {
            for (const socket of early.values())
                socket.then((unused) => unused.destroy()).catch(() => undefined);
            for (const agent of [proxied, direct, httpAgent])
                agent.destroy();
        },
    };
}
/** As Node does, the lower-case variable first. */
function httpsProxy(env) {
    return (0,endpoints/* proxyUrl */.sd)(env['https_proxy'] || env['HTTPS_PROXY']);
}
function placeOf({ host, port }) {
    return { host: host ?? '', port: Number(port) };
}
function keyOf({ host, port }) {
    return `${host}:${port}`;
}
/** Connects, and waits for the end of the TLS handshake. */
function whenSecured(request, connect) {
    return new Promise((resolve, reject) => {
        const first = connect(request, (error, tunnelled) => {
            if (error)
                return reject(error);
            // A reset while the socket waits must not end the process.
            tunnelled.on('error', reject);
            resolve(tunnelled);
        });
        first?.on('error', reject);
        // Without a proxy nothing calls back: the socket itself says when it is secured.
        first?.on('secureConnect', () => {
            if (first instanceof external_node_tls_namespaceObject.TLSSocket && first.servername === request.servername)
                resolve(first);
        });
    });
}
/**
 * Whether nothing has come over a connection while it was idle. What a server sends then, such as a 408 before it closes, would be taken
 * for the answer to the next request.
 */
function isFresh(socket) {
    return !socket.destroyed && socket.writable && socket.readableLength === 0;
}
//# sourceMappingURL=connections.js.map
;// CONCATENATED MODULE: ./lib/src/aws/stages.js


/** Starts to connect to the hosts that the plan needs, and loads the stages meanwhile. No request is sent yet. */
async function openAws(plan, { env, ...options }) {
    const { who, where, how } = plan;
    const connections = openConnections(env);
    for (const place of apiPlaces(plan, env))
        connections.warmUp(place);
    const { makeHandler, obtainIdentity, fetchTokens, credentialsFor, checkRepositories } = await loadAwsStages();
    const { maxAttempts } = how;
    const { fips, dualStack } = where;
    const aws = { ...options, maxAttempts, fips, dualStack, handler: makeHandler(connections) };
    return {
        obtainIdentity: () => obtainIdentity(who, env, aws),
        fetchTokens: (identity) => fetchTokens(where, identity, aws),
        checkRepositories: (tokens, identity) => checkRepositories(where, tokens, { identity, aws }),
        credentialsFor: (tokens) => credentialsFor(where, tokens),
    };
}
/**
 * The SDK is most of the bundle, and of the time until the first call. The stages are loaded one at a time, so that the connections
 * can progress in between.
 */
async function loadAwsStages() {
    const { makeHandler } = await andTurn(Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(287)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1287)));
    const { obtainIdentity } = await andTurn(Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(695), __nccwpck_require__.e(674)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8674)));
    const { credentialsFor, fetchTokens } = await andTurn(Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(249), __nccwpck_require__.e(906)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7906)));
    const { checkRepositories } = await andTurn(Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(249), __nccwpck_require__.e(596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9596)));
    return { makeHandler, obtainIdentity, fetchTokens, credentialsFor, checkRepositories };
}
/** One turn of the event loop later. */
async function andTurn(loading) {
    const loaded = await loading;
    await new Promise(setImmediate);
    return loaded;
}
//# sourceMappingURL=stages.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/run/failure.js
var failure = __nccwpck_require__(9870);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/src/facts/registry-host.js
var registry_host = __nccwpck_require__(1018);
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
function json_text_withoutMember(text, place) {
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
function patternHelperOf(text, host) {
    const patterns = entriesOf(text, 'credHelpers').filter(({ key }) => key.includes('*') && matches(key, host));
    return patterns
        .map(({ value }) => value)
        .find((helper) => typeof helper === 'string' && helper !== '');
}
/** The credential store of all hosts; '' where none is configured. */
function storeOf(text) {
    const stores = lookup_topLevel(text).filter(({ key }) => key.toLowerCase() === 'credsstore');
    const last = stores.map(({ value }) => value).findLast((store) => typeof store === 'string');
    return typeof last === 'string' ? last : '';
}
/** Whether the logins of any host may be in a credential store or helper. */
function hasStores(text) {
    return storeOf(text) !== '' || entriesOf(text, 'credHelpers').length > 0;
}
/** The hosts that this other config (`DOCKER_AUTH_CONFIG`, podman's `auth.json`) has a login or a helper of its own for. */
function shadowedHosts(text, hosts) {
    if (lookup_flawOf(text) !== undefined)
        return [];
    const logins = entriesOf(text, 'auths').filter(({ value }) => lookup_isObject(value) && Boolean(value['auth']));
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
    return found === undefined ? text : json_text_withoutMember(text, { at: found.at, key: spot.key });
}
/** The config without that top-level key, if nothing is in it. */
function lookup_withoutEmpty(text, key) {
    const at = text.indexOf('{');
    const member = members(text, at).findLast((candidate) => candidate.key === key);
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
function entriesOf(text, section) {
    return sections(text, section).flatMap(({ value: at }) => parsed(text, json_text_members(text, at)));
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
function obstaclesIn(text, { hosts, tool }) {
    const overridden = overridesFor(text, { hosts, tool }).map(({ host }) => host);
    const named = overridden.map((host) => ({ kind: 'helper', host, name: helperNameOf(text, host) }));
    // Overridden, and not for a helper's sake.
    const byStore = named.some(({ host, name }) => name === '' && lookup_helperOf(text, host) === undefined);
    return [
        ...(byStore ? [{ kind: 'store', name: storeOf(text) }] : []),
        ...named.filter(({ name }) => name !== ''),
        ...hosts.filter((host) => lookup_authOf(text, host) !== undefined).map((host) => ({ kind: 'entry', host })),
    ];
}
/** The config with these logins in it, such that the tool finds them there whatever store or helper is configured. */
function withEntries(text, { entries, tool, isolated }) {
    const isBlank = text.trim() === '';
    const old = isBlank ? '{}' : text;
    const helpers = overridesFor(old, { hosts: entries.map(({ host }) => host), tool });
    const open = helpers.reduce((config, { host }) => withOverride(config, { host, tool, isolated: isolated === true }), old);
    const next = entries.reduce((config, { host, auth }) => lookup_withValue(config, { section: 'auths', key: host }, { auth }), open);
    const former = lookup_topLevel(old).map(({ key }) => key);
    // Nothing but what jobs like this one put there: one of them has made the file, and leaves it to the last.
    const isOfJobs = former.length > 0 && former.every((key) => isOfOverrides(old, key) || isOfLogins(old, key));
    const added = lookup_topLevel(next).filter(({ key }) => isOfJobs || !former.includes(key) || isOfOverrides(old, key));
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
function isInstalled(text, { entries, tool }) {
    return entries.every(({ host, auth }) => {
        const helper = lookup_helperOf(text, host);
        const isOpen = tool === 'podman' ? helper === undefined : helper === '' || !isBlocked(text, host);
        return isOpen && lookup_authOf(text, host) === auth;
    });
}
/** The config without what is still ours, and with what we overrode; undefined: there was no file before us. */
function edit_withoutEntries(text, undo) {
    let next = text;
    for (const host of edit_hostsLeft(text, undo))
        next = withoutValue(next, { section: 'auths', key: host });
    for (const helper of undo.helpers)
        next = withFormerHelper(next, helper);
    for (const key of undo.added)
        next = withoutEmpty(next, key);
    if (next === text || topLevel(next).length > 0 || undo.before === 'object')
        return next;
    return undo.before === 'missing' ? undefined : '';
}
/** The hosts whose login of that step is still in the config. */
function edit_hostsLeft(text, { entries }) {
    const isOurs = (auth, hash) => auth !== undefined && sha256(auth) === hash;
    return entries.filter((entry) => isOurs(authOf(text, entry.host), entry.sha256)).map(({ host }) => host);
}
/**
 * A config for the login of one host alone: the client's other settings count, but no other login is in it, and neither a
 * configured nor a platform's own store gets the password.
 */
function scratchText(text, host) {
    const dropped = ['auths', 'credsstore', 'credhelpers'];
    const kept = lookup_topLevel(text).filter(({ key }) => !dropped.includes(key.toLowerCase()));
    const settings = kept.map(({ key, value }) => [key, value]);
    return JSON.stringify(Object.fromEntries([...settings, ['credHelpers', { [host]: '' }]]), null, '\t');
}
/**
 * The hosts whose look-up has to be turned to `auths`, with what is there now. An empty helper beside a login is the
 * override of a job that shares this config: taken over, so that the last of the jobs takes it away.
 */
function overridesFor(text, { hosts, tool }) {
    return hosts.flatMap((host) => {
        const helper = lookup_helperOf(text, host);
        if (tool === 'podman')
            return helper === undefined ? [] : [{ host, former: helper }];
        if (helper === '')
            return lookup_authOf(text, host) === undefined ? [] : [{ host, former: null }];
        return isBlocked(text, host) ? [{ host, former: helper ?? null }] : [];
    });
}
/** Another job has added that key, and leaves it to the last of us: docker itself never writes an empty one. */
function isOfOverrides(text, key) {
    if (key !== 'credHelpers')
        return false;
    const helpers = entriesOf(text, key);
    return helpers.length > 0 && helpers.every((helper) => helper.value === '' && lookup_authOf(text, helper.key) !== undefined);
}
function isOfLogins(text, key) {
    if (key !== 'auths')
        return false;
    const logins = entriesOf(text, key);
    return logins.length > 0 && logins.every(isEcrLogin);
}
function isEcrLogin({ key, value }) {
    const isEcr = (0,registry_host/* parseRegistryHost */.TZ)(key) || key === registry_host/* publicRegistry */.td.host || key === registry_host/* publicRegistry */.td.dualStackHost;
    const auth = lookup_isObject(value) && Object.keys(value).length === 1 ? value['auth'] : undefined;
    return Boolean(isEcr) && typeof auth === 'string' && Buffer.from(auth, 'base64').toString('latin1').startsWith('AWS:');
}
function isBlocked(text, host) {
    return helperNameOf(text, host) !== '' || storeOf(text) !== '';
}
function helperNameOf(text, host) {
    return lookup_helperOf(text, host) ?? patternHelperOf(text, host) ?? '';
}
/**
 * docker takes an empty name for "look into auths"; podman, buildah and skopeo take it for a helper, and fail. So in the job's
 * private config a helper that alone stands in the way is taken out; in a shared one it keeps its place, to come back there.
 */
function withOverride(text, { host, tool, isolated }) {
    const open = withoutHelper(text, host);
    if (tool === 'podman' || (isolated && !isBlocked(open, host)))
        return open;
    return lookup_withValue(text, { section: 'credHelpers', key: host }, '');
}
function withoutHelper(text, host) {
    const next = lookup_withoutValue(text, { section: 'credHelpers', key: host });
    return next === text ? text : withoutHelper(next, host);
}
/** Not while a login of the host is there: it is another job's, which needs the override; nor over a helper set since. */
function withFormerHelper(text, { host, former }) {
    const spot = { section: 'credHelpers', key: host };
    if (authOf(text, host) !== undefined || helperOf(text, host))
        return text;
    return former === null ? withoutValue(text, spot) : withValue(text, spot, former);
}
function sha256(auth) {
    return (0,external_node_crypto_.createHash)('sha256').update(auth).digest('hex');
}
//# sourceMappingURL=edit.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
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
            throw new failure/* Failure */.H({ code: 'config', path, problem: 'lock-timeout' });
        await (0,promises_.setTimeout)(5 + Math.random() * 40);
    }
}
function attempt(path, sightings, action) {
    makeDirectories((0,external_node_path_.dirname)(path));
    const start = performance.now();
    const text = JSON.stringify({ place: PLACE, pid: process.pid, id: (0,external_node_crypto_.randomUUID)() });
    if (!take({ path, text }, sightings))
        return false;
    const isOurs = () => read(path) === text && performance.now() - start < VALID_MS;
    try {
        return action(isOurs);
    }
    finally {
        if (read(path) === text)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
/**
 * Makes the directory and those above it that are missing. Not by Node's own recursive mkdir: where a directory is there but
 * can hold no other (`DOCKER_CONFIG=/proc/docker`), that one tries for ever.
 */
function makeDirectories(directory) {
    try {
        (0,external_node_fs_.mkdirSync)(directory, 0o700);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return;
        if (codeOf(error) !== 'ENOENT' || (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(directory)))
            throw error;
        makeDirectories((0,external_node_path_.dirname)(directory));
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
    const removal = `${path}.${(0,external_node_crypto_.createHash)('sha256').update(other).digest('hex').slice(0, 16)}`;
    if (!take({ path: removal, text }, sightings))
        return false;
    try {
        if (read(path) === other)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
    finally {
        (0,external_node_fs_.rmSync)(removal, { force: true });
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
        return codeOf(error) === 'ESRCH';
    }
}
/** Where a process ID means something: this boot of this machine and, in a container, its own process IDs. */
const PLACE = placeOfProcess();
function placeOfProcess() {
    if (process.platform !== 'linux')
        return (0,external_node_os_.hostname)();
    try {
        const boot = (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return `${boot} ${(0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
    }
    catch {
        // Nobody's process IDs can be judged then: a place that no other process has leaves it to the time.
        return (0,external_node_crypto_.randomUUID)();
    }
}
function create(path, text) {
    const file = lock_open(path);
    if (file === undefined)
        return false;
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
        return true;
    }
    catch (error) {
        // A full disk: the file is there, but nothing is in it.
        (0,external_node_fs_.rmSync)(path, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function lock_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'wx', 0o644);
    }
    catch (error) {
        // ENOENT: another job's post has just removed the directory that it had made.
        if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT' || isPassing(error))
            return undefined;
        throw error;
    }
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || isPassing(error))
            return undefined;
        throw error;
    }
}
/** On Windows a file that another process has just opened or removed refuses access for a moment. */
function isPassing(error) {
    return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '');
}
/** The system's code of an error, e.g. `EROFS`. */
function codeOf(error) {
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
        const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return undefined;
        // A pipe would be waited for, and a device (/dev/null) replaced by the write.
        if (!stats.isFile() && !stats.isDirectory())
            throw new Error('not a regular file');
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw configFailure({ path: file, problem: 'unreadable' }, error);
    }
}
/**
 * The text of a config, '' where there is no file.
 * @throws Failure as `readText`, and `not-an-object`.
 */
function readConfig(file) {
    const text = read_file_readText(file) ?? '';
    assertSound(file, text);
    return text;
}
/** @throws Failure `not-an-object` for what docker could not read either; it would overwrite it, we do not. */
function assertSound(file, text) {
    const flaw = lookup_flawOf(text);
    if (flaw !== undefined)
        throw new failure/* Failure */.H({ code: 'config', path: file, problem: 'not-an-object' }, new Error(flaw));
}
/**
 * Finds out early what can be known early.
 * @throws Failure `unwritable` where this process may not replace the file, or make it.
 */
function assertWritable(file) {
    try {
        const path = read_file_realPathOf(file);
        if ((0,external_node_fs_.existsSync)(path))
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        let directory = (0,external_node_path_.dirname)(path);
        while ((0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false }) === undefined)
            directory = (0,external_node_path_.dirname)(directory);
        (0,external_node_fs_.accessSync)(directory, external_node_fs_.constants.W_OK);
    }
    catch (error) {
        throw configFailure({ path: file, problem: 'unwritable' }, error);
    }
}
/** The fault that a system error on this path is. */
function configFailure({ path, problem }, cause) {
    const error = codeOf(cause);
    const known = {
        ENOSPC: 'disk-full',
        EDQUOT: 'disk-full',
        EFBIG: 'disk-full',
        EISDIR: 'is-a-directory',
    };
    const fault = { code: 'config', path, problem: known[error ?? ''] ?? problem };
    return new failure/* Failure */.H(error === undefined ? fault : { ...fault, error }, cause);
}
/** Where the file is or would be: a link is followed even to a target that does not exist yet. */
function read_file_realPathOf(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT')
            throw error;
    }
    const target = targetOf(file);
    return target === undefined ? (0,external_node_path_.resolve)(file) : read_file_realPathOf((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), target));
}
function targetOf(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
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
function makeDirectory(prefix, { linked, name, text }) {
    let directory;
    try {
        directory = (0,external_node_fs_.mkdtempSync)(prefix);
        if (linked !== undefined)
            linkOthers(linked, directory);
        if (text !== undefined) {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, name), text, { encoding: 'latin1', flag: 'wx', mode: 0o600 });
        }
        return directory;
    }
    catch (error) {
        if (directory !== undefined)
            private_directory_removeDirectory(directory);
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw configFailure({ path: directory ?? (0,external_node_path_.dirname)(prefix), problem: 'unwritable' }, error);
    }
}
/**
 * Makes that directory unless it is there. It is filled under another name and then renamed: a parallel step sees all of it
 * or nothing. Returns whether this call made it.
 * @throws Failure `not-ours` where a link or another user's directory has been planted there, and as `makeDirectory`.
 */
function makeDirectoryOnce(directory, contents) {
    if (private_directory_isOurs(directory))
        return false;
    const filled = makeDirectory(`${directory}-`, contents);
    try {
        (0,external_node_fs_.renameSync)(filled, directory);
        return true;
    }
    catch (error) {
        private_directory_removeDirectory(filled);
        if (private_directory_isOurs(directory))
            return false;
        throw configFailure({ path: directory, problem: 'unwritable' }, error);
    }
}
/**
 * Whether there is such a directory.
 * @throws Failure `not-ours` where it is something else, a link, or another user's.
 */
function private_directory_isOurs(directory) {
    const stats = (0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false });
    if (stats === undefined)
        return false;
    if (stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid()))
        return true;
    throw new failure/* Failure */.H({ code: 'config', path: directory, problem: 'not-ours' });
}
/** Removes a directory, if it is there, with the links in it, never what they point to. */
function private_directory_removeDirectory(directory) {
    (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
}
/** Neither configs nor what docker and we put next to them for a moment. */
function linkOthers(from, to) {
    for (const name of namesIn(from)) {
        if (!/^(config\.json|\.tmp-)/.test(name))
            private_directory_link((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
    }
}
/**
 * What is in a directory; nothing where there is none.
 * @throws Failure `unreadable`.
 */
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw configFailure({ path: directory, problem: 'unreadable' }, error);
    }
}
function private_directory_link(target, path) {
    // On Windows only administrators may make symbolic links; a junction is a link to a directory that everybody may make.
    const isCopied = process.platform === 'win32' && (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false })?.isFile();
    if (isCopied)
        (0,external_node_fs_.copyFileSync)(target, path);
    else
        (0,external_node_fs_.symlinkSync)(target, path, 'junction');
}
//# sourceMappingURL=private-directory.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/choose-directory.js







/**
 * Finds the config in use and sees whether it will do, before anything is done with it.
 * @throws Failure of every kind of config problem but a lock's.
 */
function findDockerConfig(settings) {
    const file = fileInUse(settings);
    const found = { settings, file, directory: (0,external_node_path_.dirname)(file), text: readConfig(file) };
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
    const madeDirectory = isolated ? makeIsolated(found, directory) : !(0,external_node_fs_.existsSync)(directory);
    const file = isolated ? (0,external_node_path_.join)(directory, 'config.json') : found.file;
    const exportDirectory = isolated && (settings.dockerConfig === '' || (0,external_node_path_.resolve)(settings.dockerConfig) !== directory);
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
    const scratch = makeDirectory((0,external_node_path_.join)(runnerTempOf(settings), 'ecr-login-'), contents);
    return { directory: scratch, file: (0,external_node_path_.join)(scratch, contents.name) };
}
/** The login that the tool has put into the scratch config: base64 of `user:password`; undefined where there is none. */
function readEntry(scratch, host) {
    return lookup_authOf(readConfig(scratch.file), host);
}
/** Removes it with its links, never what they point to. Synchronous, for signal handlers; never throws. */
function removeScratch({ directory }) {
    try {
        private_directory_removeDirectory(directory);
    }
    catch {
        // The runner empties RUNNER_TEMP at the end of the job.
    }
}
/**
 * Removes the job's private directory with its links, never what they point to.
 * @throws Failure `not-ours` for any other directory, a link, or another user's; the system's error.
 */
function choose_directory_removeIsolated(directory, runnerTemp) {
    const isIts = runnerTemp !== '' && directory === isolatedPath(runnerTemp);
    if (!isIts)
        throw new Failure({ code: 'config', path: directory, problem: 'not-ours' });
    if (isOurs(directory))
        removeDirectory(directory);
}
function fileInUse({ tool, registryAuthFile, dockerConfig, home }) {
    if (tool === 'podman' && registryAuthFile !== '')
        return (0,external_node_path_.resolve)(registryAuthFile);
    if (dockerConfig !== '')
        return (0,external_node_path_.resolve)(dockerConfig, 'config.json');
    if (home === '')
        throw new failure/* Failure */.H({ code: 'config', path: '', problem: 'no-home' });
    return (0,external_node_path_.resolve)(home, '.docker', 'config.json');
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
    return runnerTemp !== '' && file === (0,external_node_path_.join)(isolatedPath(runnerTemp), 'config.json');
}
function isolatedPath(runnerTemp) {
    return (0,external_node_path_.resolve)(runnerTemp, 'ecr-login-docker-config');
}
function runnerTempOf({ runnerTemp }) {
    if (runnerTemp === '')
        throw new failure/* Failure */.H({ code: 'config', path: '', problem: 'no-runner-temp' });
    return (0,external_node_path_.resolve)(runnerTemp);
}
/** Whether this step made it: a use of the action before this one, or beside it, may have done so. */
function makeIsolated({ directory: linked, file }, directory) {
    // Read anew: another step may have logged in to something while AWS was asked.
    const text = readConfig(file);
    return makeDirectoryOnce(directory, { linked, name: 'config.json', text: text === '' ? undefined : text });
}
function assertUsable(directory) {
    try {
        (0,external_node_fs_.accessSync)(directory, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
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
    const home = (0,external_node_path_.join)(settings.xdgConfigHome || (0,external_node_path_.join)(settings.home, '.config'), 'containers');
    return [runtime, home]
        .map((directory) => (0,external_node_path_.join)(directory, 'auth.json'))
        .flatMap((file) => shadowedHosts(readIfAllowed(file), hosts).map((host) => ({ kind: 'shadow', host, file })));
}
/** What this user may not read is no reason to fail: it only hides what could have been reported. */
function readIfAllowed(file) {
    try {
        return read_file_readText(file) ?? '';
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
        const path = read_file_realPathOf(update.file);
        await whileLocked({ path: lockOf(path), signal: update.signal }, (isOurs) => replace(path, { ...update, isOurs }));
    }
    catch (error) {
        if (codeOf(error) === undefined)
            throw error;
        throw configFailure({ path: update.file, problem: 'unwritable' }, error);
    }
}
/** Whether a killed process has left a lock or a half-written file beside this config. */
function write_file_hasLeftovers(file) {
    const path = realPathOf(file);
    return existsSync(temporaryOf(path)) || existsSync(lockOf(path));
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
            (0,external_node_fs_.rmSync)(path);
        else
            (0,external_node_fs_.renameSync)(temporary, path);
        return isDone(read_file_readText(path));
    }
    catch (error) {
        // EEXIST: a killed process has left the file. EEXIST, ENOENT: one that was stopped for long, and has lost its lock
        // to us, uses the same name for a moment.
        if (isPassing(error) || codeOf(error) === 'ENOENT' || codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** Writes a new file with mode and owner of the model (none: 0600), and waits until it is on the disk. */
function writeLike(model, { path, text }) {
    const file = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    try {
        const stats = (0,external_node_fs_.statSync)(model, { throwIfNoEntry: false });
        if (stats !== undefined)
            copyOwnerAndMode(file, stats);
        (0,external_node_fs_.writeFileSync)(file, text, 'latin1');
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function copyOwnerAndMode(file, { uid, gid, mode }) {
    try {
        (0,external_node_fs_.fchownSync)(file, uid, gid);
    }
    catch {
        // Only root may give a file away; docker's own write changes the owner then, too.
    }
    (0,external_node_fs_.fchmodSync)(file, mode & 0o777);
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
    await write_file_updateConfig({
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
            removeIsolated(dirname(undo.file), options.runnerTemp);
            return [];
        }
        const remains = await takeOut(undo, options.signal);
        if (undo.madeDirectory)
            removeIfEmpty(dirname(undo.file));
        return remains;
    }
    catch (error) {
        return [`${remainsIn(undo)}: ${reasonOf(error)}.`];
    }
}
/** The hosts whose login of that step is still in the config: not one that another job has put in its place. Never throws. */
function loginsLeft(undo) {
    try {
        const text = readText(undo.file) ?? '';
        return flawOf(text) === undefined ? hostsLeft(text, undo) : [];
    }
    catch {
        return [];
    }
}
async function takeOut(undo, signal) {
    const text = readText(undo.file);
    const flaw = flawOf(text ?? '');
    const isClean = text === undefined || flaw !== undefined || withoutEntries(text, undo) === text;
    if (!isClean || hasLeftovers(undo.file)) {
        const change = (now) => (now === undefined || flawOf(now) ? now : withoutEntries(now, undo));
        const isDone = (now) => now === undefined || flawOf(now) !== undefined || hostsLeft(now, undo).length === 0;
        await updateConfig({ file: undo.file, signal, change, isDone, beforeWrite: () => { } });
    }
    return flaw === undefined || undo.entries.length === 0
        ? []
        : [`${remainsIn(undo)}: ${flaw}. The file was left alone.`];
}
/** Another job may have come into a directory that this step has made. */
function removeIfEmpty(directory) {
    try {
        rmdirSync(directory);
    }
    catch {
        // Not empty, or gone already.
    }
}
function remainsIn({ file, entries, isolated, madeDirectory }) {
    const what = entries.length === 0 ? 'What this step made' : `The login of ${entries.map(({ host }) => host).join(', ')}`;
    return `${what} may still be in ${isolated && madeDirectory ? dirname(file) : file}`;
}
function reasonOf(error) {
    if (!(error instanceof Failure))
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
;// CONCATENATED MODULE: ./lib/src/explain/access-denied.js
/** Source: "Troubleshoot access denied error messages" in the IAM User Guide. */
const refused = /User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?<resource>\S+))?/;
const notAuthorized = /Not authorized to perform (?<action>[\w-]+:\w+)/i;
const missingAllow = /because no (?<name>[A-Za-z -]+?) allows? the/;
const explicitDeny = /with an explicit deny in (?:an?|the) (?<name>[A-Za-z -]*?(?:policy|boundary))(?::? (?<arn>arn:[^\s.]\S*))?/;
const kinds = [
    [/identity/i, 'identity'],
    [/session/i, 'session'],
    [/resource-based|trust/i, 'resource'],
];
/** Takes AWS's access-denied message apart; what it does not say is absent. */
function parseDenial(message) {
    const { caller, action, resource } = (refused.exec(message) ?? notAuthorized.exec(message))?.groups ?? {};
    const denied = explicitDeny.exec(message)?.groups;
    const { name, arn } = denied ?? missingAllow.exec(message)?.groups ?? {};
    const policy = kinds.find(([pattern]) => name && pattern.test(name))?.[1] ?? 'guardrail';
    return {
        ...(caller && { caller }),
        ...(action && { action }),
        ...(resource && { resource }),
        ...(name && { reason: { policy, name, explicit: denied !== undefined, ...(arn && { arn }) } }),
    };
}
/** The role or user behind a caller's ARN; undefined for an ARN of another kind. */
function principalOf(caller) {
    const session = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(caller);
    const [, partition, account = '', role] = session ?? [];
    if (session)
        return { arn: `arn:${partition}:iam::${account}:role/${role}`, account, derived: true };
    const known = /^arn:[\w-]+:(?:iam::(\d{12}):(?:user|role)\/|iam::(\d{12}):root$|sts::(\d{12}):federated-user\/)/.exec(caller);
    return known ? { arn: caller, account: accountOf(caller), derived: false } : undefined;
}
/** The account in an ARN; empty where it has none. */
function accountOf(arn) {
    return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? '';
}
/** The partition in an ARN, `aws` where it has none. */
function partitionOfArn(arn) {
    return /^arn:([\w-]+):/.exec(arn)?.[1] ?? 'aws';
}
//# sourceMappingURL=access-denied.js.map
;// CONCATENATED MODULE: ./lib/src/explain/advice/advice.js

const plain = (value) => value;
/** Whether GitHub has signed the token: that of github.com, a data-residency host or an Enterprise Server. */
function isOfGitHub({ claims }) {
    return /^https:\/\/token\.actions\.|\/_services\/token$/.test(claims?.iss ?? '');
}
/** Whom to name in a policy. A session's ARN tells its role only without the path; a role that an input names is known exactly. */
function principalFor({ call, denial, context }) {
    const session = call.service === 'STS' ? undefined : (call.roleArn ?? context.roleArn ?? context.oidcRoleArn);
    const given = { base: undefined, none: undefined, oidc: context.oidcRoleArn, role: session }[call.signedBy];
    const unknown = { arn: '<ARN of the role or user that the job runs as>', account: '', derived: false };
    return principalOf(given ?? '') ?? principalOf(denial.caller ?? '') ?? unknown;
}
/** `account 111111111111`, or who that is while its number is not known. */
function accountName(account, otherwise) {
    return account ? `account ${account}` : otherwise;
}
/** Comes last: rare, but neither account's own policies show it. */
const guardrailStep = {
    topic: 'organisation policies and permissions boundaries',
    blames: 'guardrail',
    text: () => 'No service control policy, resource control policy, permissions boundary or VPC endpoint policy of either account stands against it.',
};
/** Where AWS names the policy, the rest need not be looked at. */
function narrowed(steps, denial) {
    const { reason, action = 'the action' } = denial;
    if (!reason)
        return steps;
    const { name, arn, explicit } = reason;
    const blamed = steps.filter((step) => step.blames === reason.policy);
    // Of organisation policies and boundaries there are several kinds, of which AWS has named one.
    if (!explicit && blamed.length > 0 && reason.policy !== 'guardrail')
        return blamed;
    const where = (quote) => `the ${name}${arn ? ` ${quote(arn)}` : ''}`;
    const text = explicit
        ? (quote) => `Take the Deny of ${quote(action)} out of ${where(quote)}: no Allow elsewhere can outweigh it.`
        : (quote) => `Allow ${quote(action)} in ${where(quote)}: it limits what the other policies allow.`;
    return [{ topic: `the ${name}`, text, blames: reason.policy }];
}
/** The role that a call wanted or used. */
function roleOf({ call, denial, context }) {
    const arn = call.roleArn ?? denial.resource ?? context.roleArn ?? '<ARN of the role>';
    return { arn, account: accountOf(arn) };
}
//# sourceMappingURL=advice.js.map
;// CONCATENATED MODULE: ./lib/src/facts/iam-policies.js
/**
 * What a pull takes, as in AWS's managed policy AmazonEC2ContainerRegistryPullOnly. Examples of AWS's add BatchCheckLayerAvailability,
 * which only pushes ask for: left out, it tells who may push, and that is what the check of `repositories` goes by.
 */
const pull = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
/**
 * The IAM actions on a repository that pulling and pushing take: the one list that session, role and repository policies, the error
 * messages and the templates of docs/setup are made from. A push includes the pull: buildx and crane look for the manifest first.
 */
const repositoryActions = {
    pull,
    push: [
        'ecr:BatchCheckLayerAvailability',
        ...pull,
        'ecr:CompleteLayerUpload',
        'ecr:InitiateLayerUpload',
        'ecr:PutImage',
        'ecr:UploadLayerPart',
    ],
};
/** The same for ECR Public, where a pull needs no permission but the token. */
const publicActions = [
    'ecr-public:BatchCheckLayerAvailability',
    'ecr-public:CompleteLayerUpload',
    'ecr-public:InitiateLayerUpload',
    'ecr-public:PutImage',
    'ecr-public:UploadLayerPart',
];
/**
 * Identity policy of whoever fetches the token: a role in the registry's account, or the build side's own identity where a repository
 * policy lets it in. The token is granted on `*`, because ECR knows no smaller resource for it.
 */
function permissionPolicy({ partition, accounts, regions, repositories, access }) {
    const arns = accounts.flatMap((account) => regions.flatMap((region) => repositories.map((repository) => `arn:${partition}:ecr:${region}:${account}:repository/${repository}`)));
    return iam_policies_document({ Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' }, { Effect: 'Allow', Action: repositoryActions[access], Resource: oneOrMore(arns) });
}
/**
 * Session policy that limits an assumed session to these repositories: what a role made for just them would be allowed. It has no
 * Sids or other ornaments, since AWS documents 2048 characters as the limit of a session policy.
 */
function sessionPolicy(grant) {
    return permissionPolicy(grant);
}
/**
 * Trust policy of a role that another account's identity assumes. `sts:TagSession` is a statement of its own and without the external
 * ID, as in "Passing session tags in AWS STS" of the IAM User Guide.
 */
function trustPolicy(trust) {
    const { principal, externalId, sessionTags } = trust;
    const condition = externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {};
    const assume = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole', ...condition };
    const tag = { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:TagSession' };
    return sessionTags ? iam_policies_document(assume, tag) : iam_policies_document(assume);
}
/** Identity policy of the build side: it may assume the role in the other account. */
function assumeRolePolicy(role) {
    const actions = role.sessionTags ? ['sts:AssumeRole', 'sts:TagSession'] : 'sts:AssumeRole';
    return iam_policies_document({ Effect: 'Allow', Action: actions, Resource: role.arn });
}
/** Policy of a repository that lets another account's identities in. It can not grant `ecr:GetAuthorizationToken`. */
function repositoryPolicy({ principals, access, }) {
    return iam_policies_document({ Effect: 'Allow', Principal: { AWS: oneOrMore(principals) }, Action: repositoryActions[access] });
}
/** The name IAM knows an OIDC issuer by: its URL without the scheme, in provider ARNs and condition keys alike. */
function oidcProvider(issuer) {
    return issuer.replace(/^https:\/\//, '').replace(/\/$/, '');
}
/** Trust policy of a role that a job assumes with its OIDC token: exactly this subject, made out to exactly this audience. */
function oidcTrustPolicy({ partition, account, claims, }) {
    const provider = oidcProvider(claims.iss);
    return iam_policies_document({
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
            StringEquals: { [`${provider}:aud`]: literal(claims.aud), [`${provider}:sub`]: literal(claims.sub) },
        },
    });
}
/** Identity policy for ECR Public; its token is an STS bearer token too. ECR Public is in the partition `aws` only. */
function publicPolicy({ accounts, repositories, access, }) {
    const token = ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken'];
    const arns = accounts.flatMap((account) => repositories.map((repository) => `arn:aws:ecr-public::${account}:repository/${repository}`));
    const tokens = { Effect: 'Allow', Action: token, Resource: '*' };
    return access === 'pull'
        ? iam_policies_document(tokens)
        : iam_policies_document(tokens, { Effect: 'Allow', Action: publicActions, Resource: oneOrMore(arns) });
}
/** A branch may be called `${aws:userid}`: IAM would put a value in its place. */
function literal(value) {
    return value.replace(/\$(?=\{)/g, () => `\${$}`);
}
function oneOrMore(values) {
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : values;
}
function iam_policies_document(...statements) {
    return { Version: '2012-10-17', Statement: statements };
}
//# sourceMappingURL=iam-policies.js.map
;// CONCATENATED MODULE: ./lib/src/explain/advice/ecr.js



/** GetAuthorizationToken was denied: only an identity policy can grant it. */
function tokenAdvice(denied) {
    const { context, denial, call } = denied;
    const isPublic = call.service === 'ECR Public';
    const actions = isPublic
        ? ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']
        : ['ecr:GetAuthorizationToken'];
    const principal = principalFor(denied);
    const owner = accountName(principal.account, "the caller's account");
    const identity = {
        topic: `${actions.join(' and ')} in the caller's identity policy`,
        blames: 'identity',
        text: (quote) => `In ${owner}, the identity policy of ${quote(principal.arn)} allows ${actions.map(quote).join(' and ')} with ${quote('"Resource": "*"')}. A repository policy can not grant it.`,
    };
    const steps = narrowed([identity, sessionStep, guardrailStep], denial);
    const grant = grantOf(context, principal);
    const document = isPublic ? publicPolicy(grant) : permissionPolicy(grant);
    const paste = { place: (quote) => `In ${owner}: identity policy of ${quote(principal.arn)}`, document };
    return { steps, policies: steps.includes(identity) ? [paste] : [] };
}
/** Repositories that may not be pulled from or pushed to: each account that has some is gone through. */
function repositoryAdvice(repositories, context) {
    const accounts = [...new Set(repositories.map(({ account }) => account))];
    const advice = accounts.map((account) => accountAdvice(repositories.filter((repository) => repository.account === account), context));
    const steps = advice.flatMap((account) => account.steps);
    const isShared = (step) => step === sessionStep || step === guardrailStep;
    // The same for every account, and the least likely: once, at the end.
    const inOrder = [...steps.filter((step) => !isShared(step)), ...steps.filter(isShared)];
    const unique = new Map(inOrder.map((step) => [step.text(plain), step]));
    return { steps: [...unique.values()], policies: advice.flatMap(({ policies }) => policies) };
}
function accountAdvice(repositories, context) {
    const [first] = repositories;
    if (!first)
        return { steps: [], policies: [] };
    const { account, access } = first;
    const denial = parseDenial(first.message);
    const signedBy = context.roleArn || context.oidcRoleArn ? 'role' : 'base';
    const call = { service: 'ECR', operation: 'the repository check', region: first.region, signedBy };
    const principal = principalFor({ call, denial, context });
    const grant = {
        partition: context.partition ?? partitionOfArn(principal.arn),
        accounts: [account],
        regions: [...new Set(repositories.map(({ region }) => region))],
        repositories: [...new Set(repositories.map(({ repository }) => repository))],
        access,
    };
    const foreign = principal.account !== account;
    const { steps, paste } = foreign ? foreignSteps(grant, principal) : ownSteps(grant, principal);
    const left = narrowed([...steps, sessionStep, guardrailStep], denial);
    return { steps: left, policies: paste.filter(({ step }) => left.includes(step)) };
}
/** Set-up 2: the registry's account and the caller's both have to allow it. */
function foreignSteps({ accounts: [account = ''], ...grant }, principal) {
    const names = grant.repositories.join(', ');
    const resource = {
        topic: `the repository policy in account ${account}`,
        blames: 'resource',
        text: (quote) => `In account ${account}, the policy of each repository (${quote(names)}) lets ${quote(principal.arn)} ${grant.access}: ${actionList(grant, quote)}. ECR gives the same answer for a repository that does not exist there: compare name and region.`,
    };
    const identity = identityStep({ accounts: [account], ...grant }, principal);
    const place = (quote) => `In account ${account}: repository policy of ${quote(names)}`;
    const document = repositoryPolicy({ principals: [principal.arn], access: grant.access });
    return { steps: [resource, identity.step], paste: [{ place, document, step: resource }, identity] };
}
/** Set-up 1: the caller is of the registry's own account, where its permission policy is enough. */
function ownSteps(grant, principal) {
    const identity = identityStep(grant, principal);
    return { steps: [identity.step], paste: [identity] };
}
function identityStep(grant, principal) {
    const owner = accountName(principal.account, "the caller's account");
    const step = {
        topic: `the permission policy of the caller in ${owner}`,
        blames: 'identity',
        text: (quote) => `In ${owner}, the permission policy of ${quote(principal.arn)} allows to ${grant.access}: ${actionList(grant, quote)}.`,
    };
    const place = (quote) => `In ${owner}: permission policy of ${quote(principal.arn)}`;
    return { step, place, document: permissionPolicy(grant) };
}
function actionList({ access }, quote) {
    return repositoryActions[access].map(quote).join(', ');
}
const sessionStep = {
    topic: 'the session policy',
    blames: 'session',
    text: (quote) => `The session itself is not limited more narrowly: by ${quote('session-policy')}, ${quote('session-policy-arns')} or ${quote('repositories')}, or by whoever made the session.`,
};
/** What is not known yet stays as a placeholder: a policy with `*` would grant more than anybody asked for. */
function grantOf(context, principal) {
    const { accounts = [], regions = [], repositories = [], access = 'push' } = context;
    const known = (values, otherwise) => (values.length > 0 ? values : [otherwise]);
    return {
        partition: context.partition ?? partitionOfArn(principal.arn),
        accounts: known(accounts, principal.account || '<account of the registry>'),
        regions: known(regions, '<region>'),
        repositories: known(repositories, '<repository>'),
        access,
    };
}
//# sourceMappingURL=ecr.js.map
;// CONCATENATED MODULE: ./lib/src/explain/cause.js
/** The error that tells most: AWS's own, else the first with a system's code, else the first with an answer, else the innermost. */
function causeOf(error) {
    const links = chain(error);
    const telling = links.find((link) => '$fault' in link) ??
        links.find((link) => cause_text(link['code'])) ??
        links.find((link) => '$metadata' in link) ??
        links.at(-1);
    return telling ? described(telling) : { name: 'Error', message: String(error), code: '', fromAws: false };
}
/** One line for each error of the chain, the outermost first. */
function causeLines(error) {
    return chain(error).map((link) => {
        const { name, code, message, status, requestId, contentType } = described(link);
        const attempts = fields(link['$metadata'])['attempts'];
        const facts = [
            status !== undefined && `HTTP ${status}`,
            contentType,
            requestId && `request ID ${requestId}`,
            typeof attempts === 'number' && `attempts ${attempts}`,
        ].filter(Boolean);
        return `${name}${code && ` (${code})`}: ${message}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`;
    });
}
/** The error and its causes, also those of an AggregateError: a connection that was tried on several addresses. */
function chain(error, depth = 0) {
    if (typeof error !== 'object' || error === null || depth > 8)
        return [];
    const link = fields(error);
    const tried = Array.isArray(link['errors']) ? link['errors'] : [];
    return [link, ...[link['cause'], ...tried].flatMap((cause) => chain(cause, depth + 1))];
}
function described(link) {
    const metadata = fields(link['$metadata']);
    const headers = fields(fields(link['$response'])['headers']);
    const name = cause_text(link['name']) || 'Error';
    const status = metadata['httpStatusCode'] ?? link['statusCode'];
    return {
        name: name.replace(/(?<=.)Exception$/, ''),
        message: withoutQuotes(cause_text(link['message'])),
        code: cause_text(link['code']),
        fromAws: '$fault' in link && name !== 'Unknown',
        status: typeof status === 'number' ? status : undefined,
        requestId: cause_text(metadata['requestId']) || undefined,
        date: cause_text(headers['date']) || undefined,
        contentType: cause_text(headers['content-type']) || undefined,
    };
}
/**
 * Without what a message quotes: V8 the text that it could not parse (of a config file, that may be a piece of somebody's password),
 * Node the command line and the output of a child that failed (of a credential_process).
 */
function withoutQuotes(message) {
    return message
        .replace(/(?:\.{3})?"[\s\S]*"(?:\.{3})?(?= is not valid JSON)/, 'it')
        .replace(/^Command failed\b[\s\S]*/, 'Command failed');
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function cause_text(value) {
    return typeof value === 'string' ? value : '';
}
//# sourceMappingURL=cause.js.map
;// CONCATENATED MODULE: ./lib/src/explain/markdown.js

/** Untrusted text inside a sentence: a code span, where Markdown knows no HTML, links, images or mentions. One line, at most 500 characters. */
function code(text) {
    const line = neutralise(text, 500) || ' ';
    const ticks = '`'.repeat(longestTicks(line) + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A code block that its content can not end: its fence is longer than any row of backticks in it. */
function codeBlock(content, language) {
    const fence = '`'.repeat(Math.max(3, longestTicks(content) + 1));
    return `${fence}${language}\n${content}\n${fence}`;
}
/** JSON to paste. Beyond ASCII it is escaped: a branch name with right-to-left marks would look like another condition than it is. */
function jsonBlock(value) {
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return codeBlock(JSON.stringify(value, null, 2).replace(/[^\n\x20-\x7e]/g, escaped), 'json');
}
/** A quoted label of a Mermaid picture: letters, digits and what ARNs are made of stay, everything else becomes `_`. */
function label(...lines) {
    const safe = lines.map((line) => neutralise(line, 100).replace(/[^A-Za-z0-9 +=,.@/:*-]/g, '_'));
    return `"${safe.join('<br/>')}"`;
}
function longestTicks(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./lib/src/explain/job-summary.js


/** Markdown for the job summary: who calls whom, what to check, and the policies to paste. Untrusted text stands in code only. */
function accessDeniedSummary(denied, { steps, policies }) {
    const sections = [
        `### ${denied.title}`,
        `${denied.what(code)}. AWS says: ${code(denied.message)}`,
        codeBlock(picture(denied), 'mermaid'),
        steps.length > 1 ? '#### To check, the likeliest first' : '#### To do',
        steps.map(({ text }, index) => `${index + 1}. ${text(code)}`).join('\n'),
        ...policies.flatMap(({ place, document }) => [`#### ${place(code)}`, jsonBlock(document)]),
    ];
    return `${sections.join('\n\n')}\n`;
}
/** Who calls whom, as a Mermaid flowchart: a cross marks the call that was denied, what would have come after it is dotted. */
function picture(denied) {
    const { call, context } = denied;
    // A profile, or a web identity of the machine, brings a role of its own, which comes before role-arn.
    const asked = call.service === 'STS' ? call.roleArn : undefined;
    const roles = [...new Set([context.oidcRoleArn, asked, context.roleArn, call.roleArn])].filter((arn) => arn !== undefined);
    const overToken = Boolean(context.oidcRoleArn) || call.operation === 'AssumeRoleWithWebIdentity';
    const calls = roles.map((_, hop) => (overToken && hop === 0 ? 'AssumeRoleWithWebIdentity' : 'AssumeRole'));
    const toRole = call.service === 'STS' ? roles.indexOf(call.roleArn ?? context.roleArn ?? '') : -1;
    const deniedHop = toRole < 0 ? roles.length : toRole;
    const names = [start(denied, overToken), ...roles.map(roleLabel), registryLabel(denied)];
    const edges = [...calls, call.service === 'STS' ? 'GetAuthorizationToken' : call.operation].map((action, hop) => {
        const arrow = hop < deniedHop ? '-->' : hop === deniedHop ? '--x' : '-.->';
        return `  n${hop} ${arrow}|${label(hop === deniedHop ? `${action}: denied` : action)}| n${hop + 1}`;
    });
    return ['flowchart LR', ...names.map((name, node) => `  n${node}[${name}]`), ...edges].join('\n');
}
/** The caller of the first hop; an answer of ECR to a role's session does not name it. */
function start({ call, denial, context }, overToken) {
    if (overToken)
        return label(...(context.oidcRoleArn ? ['GitHub Actions job', 'OIDC token'] : ['this job', 'web identity token']));
    const caller = call.service === 'STS' || !call.roleArn ? principalOf(denial.caller ?? '') : undefined;
    return caller ? label(`account ${caller.account}`, nameIn(caller.arn)) : label('this job', 'base identity');
}
function roleLabel(arn) {
    return label(`account ${accountOf(arn)}`, nameIn(arn));
}
function registryLabel({ context: { accounts = [], registryType }, call }) {
    if (registryType === 'public' || call.service === 'ECR Public')
        return label('ECR Public');
    return label(accounts.length > 0 ? `account ${accounts.join(', ')}` : 'registry account', 'ECR');
}
/** `role/build` of `arn:aws:iam::222222222222:role/build`. */
function nameIn(arn) {
    return arn.split(':').slice(5).join(':');
}
//# sourceMappingURL=job-summary.js.map
;// CONCATENATED MODULE: ./lib/src/explain/advice/assume-role.js


/** Stands in a policy for the external ID: the real one is the two accounts' business, and no summary's. */
const externalIdPlaceholder = '<the external ID that both accounts agreed on>';
/** AssumeRole was denied: STS does not say which of the two sides refused, so both are gone through. */
function assumeRoleAdvice(denied) {
    const { roleArn, sessionTags = false } = denied.context;
    const role = roleOf(denied);
    const fromProfile = role.arn !== roleArn;
    const tagging = denied.denial.action === 'sts:TagSession';
    const tagged = tagging || (sessionTags && !(fromProfile && roleArn));
    const known = { ...denied, principal: principalFor(denied), role, fromProfile, tagged };
    const steps = tagging ? [tagStep(known)] : [...roleSteps(known), ...(tagged ? [tagStep(known)] : [])];
    const left = narrowed(steps, denied.denial);
    return { steps: left, policies: rolePolicies(known, left) };
}
function roleSteps(known) {
    const { principal, role } = known;
    const trusting = accountName(role.account, "the role's account");
    return [
        {
            topic: "the role's name and account",
            blames: 'resource',
            text: (quote) => `A role with exactly the ARN ${quote(role.arn)} exists: account, path and letter case count. STS gives the same answer for a role that does not exist.`,
        },
        {
            topic: 'Principal in its trust policy',
            blames: 'resource',
            text: (quote) => `In ${trusting}, the role's trust policy names the caller as Principal: ${quote(principal.arn)}.${pathNote(principal)} If the caller's role was deleted and made again, save the trust policy once more: IAM remembers the old one.`,
        },
        {
            topic: 'its sts:ExternalId condition',
            blames: 'resource',
            text: externalIdCheck(known),
        },
        {
            topic: 'sts:AssumeRole in the identity policy of the build side',
            blames: 'identity',
            text: (quote) => `In ${accountName(principal.account, "the caller's account")}, the identity policy of ${quote(principal.arn)} allows ${quote('sts:AssumeRole')} on ${quote(role.arn)}. Between accounts both sides have to allow it.`,
        },
        guardrailStep,
    ];
}
function externalIdCheck({ fromProfile, context }) {
    if (fromProfile) {
        return (quote) => `If the trust policy has a condition ${quote('sts:ExternalId')}, its value is the ${quote('external_id')} of the profile; letter case counts.`;
    }
    return context.externalIdGiven
        ? (quote) => `The trust policy's condition ${quote('sts:ExternalId')} is exactly the value of the input ${quote('external-id')}, which was sent; letter case counts.`
        : (quote) => `If the trust policy has a condition ${quote('sts:ExternalId')}, its value has to be given as ${quote('external-id')}: none was sent.`;
}
/** Any session tag takes a second permission, on both sides: the most frequent surprise with tags between accounts. */
function tagStep({ principal, role }) {
    return {
        topic: 'sts:TagSession on both sides',
        blames: 'resource',
        text: (quote) => `Session tags are sent (${quote('session-tags')}, or tags that an earlier session passes on), so ${quote('sts:TagSession')} has to be allowed as well: in the trust policy of ${quote(role.arn)} and in the identity policy of ${quote(principal.arn)}. Or leave the tags out.`,
    };
}
function rolePolicies(known, steps) {
    const { principal, role, fromProfile, tagged: sessionTags, context, denial } = known;
    if (denial.reason?.explicit)
        return [];
    const blamed = new Set(sessionTags && !denial.reason ? ['resource', 'identity'] : steps.map(({ blames }) => blames));
    const externalId = fromProfile || context.externalIdGiven ? externalIdPlaceholder : undefined;
    const trust = {
        place: (quote) => `In ${accountName(role.account, "the role's account")}: trust policy of the role ${quote(role.arn)}`,
        document: trustPolicy({ principal: principal.arn, externalId, sessionTags }),
    };
    const identity = {
        place: (quote) => `In ${accountName(principal.account, "the caller's account")}: identity policy of ${quote(principal.arn)}`,
        document: assumeRolePolicy({ arn: role.arn, sessionTags }),
    };
    return [...(blamed.has('resource') ? [trust] : []), ...(blamed.has('identity') ? [identity] : [])];
}
function pathNote({ derived, arn }) {
    if (!derived)
        return '';
    return arn.includes('role/AWSReservedSSO_')
        ? ' It is a role of IAM Identity Center: its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name (without the region where that is us-east-1).'
        : " This ARN is derived from the caller's session, which does not show the path of its role: if the role has one, put it in before the name.";
}
//# sourceMappingURL=assume-role.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/calls.js

/** AWS's codes for "you may not", without `Exception`. */
const accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/;
/** The lesson of the first row that is meant. */
function lessonFrom(rows, failed, otherwise) {
    const { cause, call } = failed;
    const row = rows.find(({ name, message, code, operation, when }) => (name?.test(cause.name) ?? true) &&
        (message?.test(cause.message) ?? true) &&
        (code?.test(cause.code) ?? true) &&
        (operation?.test(call.operation) ?? true) &&
        (when?.(failed) ?? true));
    const told = (sentence) => (typeof sentence === 'string' ? sentence : sentence(failed));
    if (!row)
        return otherwise;
    const advice = row.advice?.(failed);
    const remedy = [advice && checklist(advice), told(row.remedy)].filter(Boolean).join(' ');
    return { title: row.title, why: told(row.why), remedy, advice };
}
/** The advice in short, for one line of the log. */
function checklist({ steps, policies }) {
    const topics = steps.map(({ topic }, index) => (steps.length > 1 ? `(${index + 1}) ${topic}` : topic));
    const summary = policies.length > 0 ? ' The job summary has the policies, ready to paste.' : ' The job summary tells more.';
    return `Check ${topics.join(', ')}.${summary}`;
}
function theRole({ call }) {
    return call.roleArn ?? 'the role';
}
/** A claim of the OIDC token that was sent, if that could be read. */
function theClaim({ claims }, name) {
    return claims?.[name] ?? `the token's ${name}`;
}
/** AWS's own words, as a sentence. */
function awsSays(message) {
    return message ? `AWS says: "${message.replace(/[.\s]+$/, '')}".` : 'AWS gives no reason.';
}
/** Whose credentials signed the call: the base's are the user's own, a session's were made a moment ago. */
function signer(failed, quote = plain) {
    const { call, context } = failed;
    const { oidcRoleArn } = context;
    const role = call.service === 'STS' ? oidcRoleArn : call.roleArn;
    return {
        base: 'the base credentials',
        oidc: `the session of ${oidcRoleArn ? quote(oidcRoleArn) : 'oidc-role-arn'}`,
        role: `the session of ${role ? quote(role) : "the profile's role"}`,
        none: isOfGitHub(failed) ? "the job's OIDC token" : 'a web identity token',
    }[call.signedBy];
}
/** What the call was for. */
const purposes = {
    AssumeRole: 'Could not assume the role',
    AssumeRoleWithWebIdentity: 'Could not assume the role',
    GetAuthorizationToken: 'Could not get an ECR token',
    BatchCheckLayerAvailability: 'Could not check the repositories',
    GetDownloadUrlForLayer: 'Could not check the repositories',
};
/** `Could not assume the role arn:… (STS AssumeRole in eu-west-1 with the base credentials, 3 attempts)`. */
function callPhrase(failed, attempts) {
    const { service, operation, region, roleArn } = failed.call;
    const isGitHub = service === 'GitHub OIDC';
    const purpose = isGitHub ? "Could not get the job's OIDC token" : (purposes[operation] ?? 'A call failed');
    const tries = attempts > 1 ? `, ${attempts} attempts` : '';
    return (quote) => {
        const role = service === 'STS' && roleArn ? ` ${quote(roleArn)}` : '';
        const place = region && ` in ${quote(region)}`;
        const by = isGitHub ? '' : ` with ${signer(failed, quote)}`;
        return `${purpose}${role} (${service} ${operation}${place}${by}${tries})`;
    };
}
//# sourceMappingURL=calls.js.map
;// CONCATENATED MODULE: ./lib/src/explain/advice/web-identity.js



/** The role did not take the job's OIDC token: STS says no more than that, but the token's claims are at hand. */
function webIdentityAdvice(denied) {
    const { claims, denial } = denied;
    const { subject, audience, provider, name } = webIdentitySteps(denied);
    const steps = narrowed([subject, audience, provider, name], denial);
    // A trust policy is no help against a Deny, or where another policy does not allow it.
    const helps = !denial.reason?.explicit && steps.some(({ blames }) => blames === 'resource');
    return { steps, policies: claims && helps ? oidcPolicies(denied, claims) : [] };
}
/** The role's account has no OIDC provider for the token, or it takes tokens for another audience. */
function providerAdvice(denied) {
    const { provider, name } = webIdentitySteps(denied);
    return { steps: [provider, name], policies: denied.claims ? oidcPolicies(denied, denied.claims) : [] };
}
function oidcPolicies(denied, claims) {
    const { arn, account } = roleOf(denied);
    const trust = { partition: partitionOfArn(arn), account: account || '<account of the role>', claims };
    return [
        {
            place: (quote) => `In ${accountName(account, "the role's account")}: trust policy of the role ${quote(arn)}`,
            document: oidcTrustPolicy(trust),
        },
    ];
}
function webIdentitySteps(denied) {
    const { claims } = denied;
    const fromGitHub = isOfGitHub(denied);
    const { arn, account } = roleOf(denied);
    const owner = accountName(account, "the role's account");
    const value = (claim, quote) => claims ? ` ${quote(claims[claim])}` : " of the machine's token";
    const step = (topic, text) => ({ topic, text, blames: 'resource' });
    return {
        subject: step("the sub condition of the role's trust policy", (quote) => `In ${owner}, the trust policy of ${quote(arn)} has a condition on ${quote('sub')} that matches the subject${value('sub', quote)}. ${fromGitHub ? githubNote(claims?.sub ?? '') : eksNote(quote)}${claims ? ' The policy below lets in exactly this one.' : ''}`),
        audience: step('its aud condition', (quote) => `Its condition on ${quote('aud')} is the audience${value('aud', quote)}${fromGitHub ? `, which ${quote('oidc-audience')} sets` : ''}.`),
        provider: step('the OIDC provider of its account', (quote) => `${owner[0]?.toUpperCase()}${owner.slice(1)} has an OIDC provider with the URL${value('iss', quote)} and the audience${value('aud', quote)}, and the trust policy names it as its Federated principal.`),
        name: step("the role's name and account", (quote) => `A role with exactly the ARN ${quote(arn)} exists: account, path and letter case count.`),
    };
}
const eksNote = (quote) => `On EKS that is ${quote('system:serviceaccount:<namespace>:<service account>')}.`;
/** Since 2026-07-15 new, renamed and transferred repositories have numbers in their subject; older trust policies know names only. */
function githubNote(sub) {
    return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub)
        ? "It is GitHub's immutable subject, owner@ID/repository@ID: a condition with the names alone does not match it."
        : 'Branch, tag, environment and pull request each make another subject, and letter case counts.';
}
//# sourceMappingURL=web-identity.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/web-identity.js


const webIdentity = /^AssumeRoleWithWebIdentity$/;
/** STS did not take the job's OIDC token. Source: the errors of AssumeRoleWithWebIdentity in the STS API reference. */
const oidcLessons = [
    {
        name: /^(?:ExpiredToken|ExpiredTradeInToken)$/,
        operation: webIdentity,
        title: 'OIDC token expired',
        why: ({ cause }) => `For AWS the OIDC token has expired. ${awsSays(cause.message)}`,
        remedy: "Run the job again; if that does not help, set the runner's clock (NTP, chrony).",
    },
    {
        name: /^InvalidIdentityToken$/,
        message: /No OpenIDConnect provider/i,
        title: 'OIDC provider missing',
        why: (failed) => `The account of ${theRole(failed)} has no OIDC provider for ${theClaim(failed, 'iss')}.`,
        remedy: '',
        advice: providerAdvice,
    },
    {
        name: /^InvalidIdentityToken$/,
        message: /audience/i,
        title: 'OIDC audience not accepted',
        why: (failed) => `The OIDC provider in the role's account does not have the audience ${theClaim(failed, 'aud')}.`,
        remedy: 'Add it to the provider (client IDs), or give the one it has as oidc-audience.',
        advice: providerAdvice,
    },
    {
        name: /^(?:InvalidIdentityToken|IDPRejectedClaim)$/,
        title: 'OIDC token not accepted',
        why: ({ cause }) => `STS does not accept the token. ${awsSays(cause.message)}`,
        remedy: "Check that the provider's URL in the role's account is the token's issuer, and the runner's clock; then run the job again.",
    },
    {
        name: /^IDPCommunicationError$/,
        title: 'OIDC issuer not reachable for AWS',
        why: (failed) => `STS could not fetch the keys of ${theClaim(failed, 'iss')}.`,
        remedy: 'Run the job again. A GitHub Enterprise Server has to be reachable from the internet for this.',
    },
    {
        name: accessDenied,
        operation: webIdentity,
        title: 'Role refuses the OIDC token',
        why: (failed) => `The trust policy of ${theRole(failed)} does not match the token (sub: ${theClaim(failed, 'sub')}, aud: ${theClaim(failed, 'aud')}), or there is no such role.`,
        remedy: '',
        advice: webIdentityAdvice,
    },
];
//# sourceMappingURL=web-identity.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/aws.js




/** AWS refused, in words: what its error codes and messages mean here. Sources: the API references of STS and ECR, and their service models. */
const awsLessons = [
    ...oidcLessons,
    {
        message: /1 hour session limit|role chaining/i,
        title: 'Session too long for role chaining',
        why: 'A role that another role assumes (role chaining) gets a session of one hour at most.',
        remedy: 'Leave role-duration-seconds at 900, or give at most 3600: the session makes a call or two and is thrown away.',
    },
    {
        message: /exceeds the MaxSessionDuration/i,
        title: 'Session too long for the role',
        why: (failed) => `role-duration-seconds is more than the maximum session duration of ${theRole(failed)}.`,
        remedy: 'Leave role-duration-seconds at 900: the session makes a call or two and is thrown away.',
    },
    {
        name: accessDenied,
        message: /sts:TagSession/,
        title: 'Session tags not allowed',
        why: (failed) => `One may assume ${theRole(failed)}, but not with session tags.`,
        remedy: 'Or leave out session-tags.',
        advice: assumeRoleAdvice,
    },
    {
        when: ({ cause: { name, message } }) => /^Request(?:Expired|InTheFuture|TimeTooSkewed)$/.test(name) ||
            /Signature (?:expired|not yet current)/i.test(message),
        title: 'Clock skew',
        why: (failed) => `The clock of this machine is too far from AWS's: ${clocks(failed)}.`,
        remedy: "Set the machine's clock (NTP, chrony); signatures and tokens are valid for minutes only.",
    },
    {
        name: /^(?:InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)$/,
        title: 'Wrong secret access key',
        why: (failed) => `AWS knows the access key of ${signer(failed)}, but the signature is not that of its secret key.`,
        remedy: 'Copy the secret access key again, without blanks or line ends. If it is right, a proxy changes requests on their way: let AWS through as it is.',
    },
    {
        name: /^ExpiredToken$/,
        when: ({ call }) => call.signedBy === 'base',
        title: 'Base credentials expired',
        why: 'The credentials that this job brings along (environment, profile or machine) have expired; the role is not the reason.',
        remedy: 'Get new ones in a step right before this one, or leave that to oidc-role-arn, which makes new ones for each job.',
    },
    {
        name: /^ExpiredToken$/,
        title: 'Session expired',
        why: (failed) => `AWS takes ${signer(failed)}, made a moment ago, for expired.`,
        remedy: "Run the job again; if that does not help, set the runner's clock (NTP, chrony).",
    },
    {
        name: /^(?:InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)$/,
        title: 'Unknown credentials',
        why: (failed) => `AWS does not know ${signer(failed)}${failed.call.region && ` in ${failed.call.region}`}.`,
        remedy: ({ call }) => call.signedBy === 'base'
            ? 'Check AWS_ACCESS_KEY_ID (deleted, switched off, of another partition?), that AWS_SESSION_TOKEN belongs to it, and that the account has the region enabled.'
            : "Enable the region in the role's account, or choose another one with region or sts-region.",
    },
    {
        name: /^(?:RegionDisabled|OptInRequired)$/,
        title: 'Region not enabled',
        why: ({ call }) => `Region ${call.region} is not enabled in an account that takes part.`,
        remedy: "An opt-in region has to be enabled in the caller's and in the role's account (AWS Regions, in the account settings). If only STS is missing there, give another sts-region.",
    },
    {
        name: /^PackedPolicyTooLarge$/,
        title: 'Session policy too large',
        why: ({ cause }) => `Session policies and tags together are more than STS takes. ${awsSays(cause.message)}`,
        remedy: 'Name fewer repositories, join them with * (team/*), split the step, or move a session-policy into a managed one (session-policy-arns).',
    },
    {
        name: /^MalformedPolicyDocument$/,
        title: 'Malformed session policy',
        why: ({ cause }) => `STS can not read the session policy. ${awsSays(cause.message)}`,
        remedy: 'Correct session-policy: "Version": "2012-10-17", and Effect, Action and Resource in every statement.',
    },
    {
        name: accessDenied,
        operation: /^AssumeRole$/,
        title: 'AssumeRole denied',
        why: ({ cause, denial }) => `${awsSays(cause.message)}${denial.reason ? '' : ' STS does not tell which side refused.'}`,
        remedy: '',
        advice: assumeRoleAdvice,
    },
    {
        name: accessDenied,
        operation: /^GetAuthorizationToken$/,
        title: 'ECR token denied',
        why: ({ cause }) => awsSays(cause.message),
        remedy: '',
        advice: tokenAdvice,
    },
    {
        name: accessDenied,
        title: 'Denied by AWS',
        why: ({ cause }) => awsSays(cause.message),
        remedy: (failed) => `Allow it for ${signer(failed)}.`,
    },
    {
        name: /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded)/,
        title: 'Throttled by AWS',
        why: ({ call }) => `So many calls of ${call.service} at once are more than AWS takes.`,
        remedy: 'Run the job again. In a large matrix give timeout-seconds more time, or start fewer jobs at once (max-parallel).',
    },
    {
        name: /^ValidationError$|^InvalidParameter/,
        title: 'Request refused as invalid',
        why: ({ cause }) => awsSays(cause.message),
        remedy: 'Correct the input that it names.',
    },
    {
        when: ({ cause }) => cause.fromAws && (cause.status ?? 0) >= 500,
        title: 'AWS has trouble',
        why: ({ cause, call }) => `${call.service} answers with HTTP ${cause.status} (${cause.name}).`,
        remedy: 'Run the job again later; health.aws.amazon.com shows whether the region has a known problem.',
    },
    {
        when: ({ cause }) => cause.fromAws,
        title: 'Refused by AWS',
        why: ({ cause }) => `${cause.name}. ${awsSays(cause.message)}`,
        remedy: 'The reference of the API operation has the meaning of this code; debug logging shows the request ID.',
    },
];
/** Both times, from AWS's message (`20261121T190000Z is now earlier than ... (20261121T192000Z - 15 min.)`) or the answer's header. */
function clocks({ cause, context }) {
    const [sent, , server] = cause.message.match(/\d{8}T\d{6}Z/g) ?? [];
    const iso = (time) => time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    const date = Date.parse(cause.date ?? '');
    const local = sent ? iso(sent) : (context.now?.toISOString() ?? 'another time');
    const aws = server ? iso(server) : Number.isNaN(date) ? 'another time' : new Date(date).toISOString();
    return `here it is ${local}, there it is ${aws}`;
}
//# sourceMappingURL=aws.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/base-credentials.js
const useOidc = 'or give oidc-role-arn, with "permissions: id-token: write" in the job';
/** No base credentials: what the SDK's providers say. Source: the messages of @aws-sdk/credential-provider-*. */
const credentialLessons = [
    {
        message: /Could not resolve credentials using profile|could not be found in shared credentials|Profile \S+ was not found/,
        title: 'Profile has no credentials',
        why: 'The profile does not exist in the AWS config files of this machine, or holds nothing to sign with.',
        remedy: `Check the name in profile (or AWS_PROFILE), and AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE; ${useOidc}.`,
    },
    {
        message: /cycle attempting to resolve/i,
        title: 'Profile refers to itself',
        why: 'The source_profile lines of the AWS config files go round in a circle.',
        remedy: 'Let the last profile of the chain hold keys, a credential_source or a credential_process.',
    },
    {
        message: /multi-factor authentication|mfa/i,
        title: 'Profile wants MFA',
        why: 'The profile has an mfa_serial, and a job can not type a code.',
        remedy: `Use a role whose trust policy does without MFA for this caller, ${useOidc}.`,
    },
    {
        message: /Unsupported credential source/i,
        title: 'Unknown credential_source',
        why: ({ cause }) => sentence(cause.message),
        remedy: 'AWS knows Environment, Ec2InstanceMetadata and EcsContainer.',
    },
    {
        message: /^Command failed/,
        title: 'credential_process fails',
        why: 'The credential_process of the profile ended with an error. Its command line and output are not shown: they may hold secrets.',
        remedy: 'Run it by hand on this machine, as the user of the runner.',
    },
    {
        message: /\bSSO\b|aws login|login_session/i,
        title: 'Profile needs a sign-in',
        why: 'The profile takes its credentials from a sign-in in the browser (aws sso login, aws login), which has ended or never was.',
        remedy: `Jobs need credentials that renew themselves: use a role of the machine, ${useOidc}.`,
    },
    {
        message: /instance metadata|EC2 Metadata|169\.254\.169\.254/i,
        title: 'No role on this machine',
        why: 'There were no credentials in the environment, and the instance metadata service did not give any either.',
        remedy: `Give the instance a role (in containers also a hop limit of 2 for the metadata service), set credentials before this step, ${useOidc}.`,
    },
    {
        message: /container metadata|HTTP credential provider|Server responded with status/i,
        title: 'No credentials from the container service',
        why: ({ cause }) => sentence(cause.message),
        remedy: 'Check the task role or pod identity association, and AWS_CONTAINER_CREDENTIALS_* in the environment.',
    },
    {
        code: /^(?:ENOENT|EACCES)$/,
        title: 'Credential file not readable',
        why: ({ cause }) => sentence(cause.message),
        remedy: 'Check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, and what the profile refers to.',
    },
    {
        message: /Could not load credentials from any providers/,
        title: 'No credentials',
        why: 'There is nothing to sign the first call with: no keys in the environment, no profile, no web identity, no role of the machine.',
        remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`,
    },
];
/** Where none of the above is said. */
function otherCredentialLesson({ message }) {
    return {
        title: 'No credentials',
        why: sentence(message),
        remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`,
    };
}
function sentence(message) {
    return message ? `${message.replace(/[.\s]+$/, '')}.` : 'The AWS SDK gives no reason.';
}
//# sourceMappingURL=base-credentials.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/docker-config.js

const isolated = 'or give docker-config: isolated';
/** What stands in the way of the Docker config. The file is as it was, in every case. */
const configLessons = {
    'not-an-object': {
        title: 'Docker config is damaged',
        why: 'It is not a JSON object, and docker would overwrite it and lose all that is in it. It was left as it is.',
        remedy: 'Repair it, or delete it if nothing in it is needed.',
    },
    unreadable: {
        title: 'Docker config not readable',
        why: 'This user may not read it.',
        remedy: `Check its owner and mode (an earlier step may have run docker with sudo), ${isolated}.`,
    },
    unwritable: {
        title: 'Docker config not writable',
        why: 'This user may not write it, or the file system is read-only. It was left as it is.',
        remedy: `Check owner and mode of the file and of its directory, set DOCKER_CONFIG to another directory, ${isolated}.`,
    },
    'disk-full': {
        title: 'Disk full',
        why: 'There is no room for the Docker config (disk, quota or file size limit). It was left as it is.',
        remedy: 'Make room on the disk of the Docker config and of RUNNER_TEMP.',
    },
    'is-a-directory': {
        title: 'Docker config is a directory',
        why: 'There is a directory where the file should be; a bind mount of a file that did not exist makes one.',
        remedy: 'Remove that directory, or set DOCKER_CONFIG to the directory that holds config.json.',
    },
    'no-home': {
        title: 'No home directory',
        why: 'The place of the Docker config is not known: neither DOCKER_CONFIG nor HOME is set.',
        remedy: `Set one of them for the job, ${isolated}.`,
    },
    'not-ours': {
        title: 'Isolated directory is not ours',
        why: 'It is a link, or belongs to another user: whoever made it could read the login.',
        remedy: 'Remove it, and find out which earlier step of the job made it.',
    },
    'no-runner-temp': {
        title: 'No RUNNER_TEMP',
        why: 'A private directory for the login is needed, and RUNNER_TEMP, where it belongs, is not set or can not be written.',
        remedy: 'Set RUNNER_TEMP to a directory of this job; runners do so by themselves.',
    },
    'lock-timeout': {
        title: 'Docker config is locked',
        why: 'Another process has kept its lock all the time.',
        remedy: `Look for a hanging job on this machine that uses the same Docker config, ${isolated}.`,
    },
};
/** A Docker config that can not be used; the system's code, or what is wrong in the file, tells why. */
function wrongConfig({ path, problem, error }, cause) {
    const { title, why, remedy } = configLessons[problem];
    const reason = error ?? (problem === 'not-an-object' ? causeOf(cause).message : '');
    const subject = problem === 'no-runner-temp' ? 'The directory' : 'The Docker config';
    const what = (quote) => path ? `${subject} ${quote(path)} can not be used` : 'There is no Docker config to use';
    return { title, what, why: reason ? `${why} Reason: ${reason}.` : why, remedy };
}
//# sourceMappingURL=docker-config.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/login-tool.js
const login_tool_refused = 'Registry refuses the token';
/** What docker and podman say when a login fails, by the part of their text that stays the same over the versions. */
const loginLessons = [
    {
        says: /daemon socket|Cannot connect to the Docker daemon|Is the docker daemon running/i,
        title: 'Docker daemon not reachable',
        why: 'It could not talk to the Docker daemon.',
        remedy: 'Start the daemon and let this user use its socket (group docker), or give login-with: none.',
    },
    {
        says: /open \S+: permission denied|read-only file system|no space left|file too large/i,
        title: 'Tool can not write',
        why: 'The tool could not write where it keeps its login.',
        remedy: 'Look at the disk and at RUNNER_TEMP: this step has the tool write there only.',
    },
    {
        // The scratch config's empty helper name, which docker takes for "none", and podman for a program.
        says: /docker-credential-(?![\w.])/,
        title: 'docker is podman',
        why: 'The docker on the PATH is podman under another name (podman-docker).',
        remedy: 'Give login-with: podman.',
    },
    {
        says: /storing credentials|saving credentials|docker-credential-|credentials? (?:store|helper)|keychain|keyring|not implemented/i,
        title: 'Credential store fails',
        why: 'It could not store the login in a credential store of this machine.',
        remedy: 'Give login-with: none, which writes the entry without the tool.',
    },
    {
        says: /proxyconnect|proxy authentication|": (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout|Method Not Allowed)$/i,
        title: 'Proxy refuses',
        why: 'The proxy that it goes through refused the connection.',
        remedy: "With a Docker daemon it is the daemon's proxy that counts (its service settings), not the job's HTTPS_PROXY.",
    },
    {
        says: /\b400 Bad Request|status(?: ?code)?:? 400/i,
        title: login_tool_refused,
        why: 'The registry answers 400: it does not know the token, as when that is of another region or partition.',
        remedy: 'If AWS_ENDPOINT_URL_ECR or a proxy is set, check that it leads to ECR of the same region.',
    },
    {
        says: /\b401 Unauthorized|status(?: ?code)?:? 401|unauthorized|invalid username\/password|incorrect username or password/i,
        title: login_tool_refused,
        why: 'The registry answers 401: it does not accept the token.',
        remedy: 'Check that nothing between here and ECR takes the Authorization header away (a proxy, a mirror), and run the job again.',
    },
    {
        says: /\b403 Forbidden|status(?: ?code)?:? 403|(?<!permission )denied/i,
        title: login_tool_refused,
        why: 'The registry answers 403: the token is right, but this way is closed.',
        remedy: 'Look at the policy of the VPC endpoint (ecr.dkr) and at the proxy; the repositories come later, at push and pull.',
    },
    {
        says: /\b429 Too Many|status(?: ?code)?:? 429|toomanyrequests/i,
        title: 'Registry throttles',
        why: 'Too many logins at once.',
        remedy: 'Run the job again; start fewer jobs at once (max-parallel), or give timeout-seconds more time.',
    },
    {
        says: /\b5\d\d (?:Internal|Bad Gateway|Service|Gateway)|status(?: ?code)?:? (?:from registry )?5\d\d/i,
        title: 'Registry has trouble',
        why: 'The registry answers with an error of its own (5xx).',
        remedy: 'Run the job again later; health.aws.amazon.com shows whether the region has a known problem.',
    },
    {
        says: /no such host|name resolution|dial tcp: lookup /i,
        title: 'Host name not found',
        why: 'The name of the registry could not be looked up.',
        remedy: 'Check region, the name server of the machine and of its Docker daemon, and in a VPC the endpoint for ecr.dkr with private DNS.',
    },
    {
        says: /TLS handshake timeout|i\/o timeout|deadline exceeded|Client\.Timeout|connection timed out|request canceled/i,
        title: 'Registry does not answer',
        why: 'The registry did not answer in time.',
        remedy: 'Look at the network of this machine and of its Docker daemon: firewall, proxy, in a VPC the endpoints for ecr.dkr and S3.',
    },
    {
        says: /does not look like a TLS handshake|HTTP response to HTTPS client|tls: (?:handshake failure|protocol version|unrecognized name)/i,
        title: 'No TLS',
        why: 'What answers in the place of the registry does not speak TLS with it.',
        remedy: 'Look at the proxy and at DNS: something else than ECR answers under its name.',
    },
    {
        says: /x509|certificate/i,
        title: 'Certificate not trusted',
        why: 'The TLS certificate that it was shown is not trusted: mostly a proxy that looks into TLS.',
        remedy: "Add the proxy's CA where the tool looks: for a Docker daemon the machine's CA store or /etc/docker/certs.d/<host>/ca.crt (then restart it), else SSL_CERT_FILE.",
    },
    {
        says: /connection refused|no route to host|unreachable/i,
        title: 'Registry not reachable',
        why: 'There is no connection to the registry.',
        remedy: 'Look at firewall and proxy, of this machine and of its Docker daemon.',
    },
    {
        says: /connection reset|broken pipe|unexpected EOF|: EOF\b/i,
        title: 'Connection broken',
        why: 'The connection to the registry was cut.',
        remedy: 'Run the job again; if it stays, look for a firewall or proxy that cuts connections.',
    },
];
/** Logins that failed: every registry is named, and those that failed for the same reason are told of together. */
function failedLogins({ tool, logins, accepted = [] }) {
    const lessons = logins.map((login) => ({ host: login.host, ...loginLesson(tool, login) }));
    const kinds = [...Map.groupBy(lessons, ({ title, remedy }) => `${title} ${remedy}`).values()].flatMap((kind) => kind.slice(0, 1).map((first) => ({ ...first, hosts: kind.map(({ host }) => host).join(', ') })));
    const titles = [...new Set(kinds.map(({ title }) => title))];
    const reasons = kinds.map(({ hosts, why }) => (kinds.length > 1 ? `${hosts}: ${why}` : why));
    const dropped = `The logins to ${accepted.join(', ')} succeeded, but are not kept: all or none.`;
    return {
        title: titles.length === 1 ? titles.join() : 'Login failed',
        what: (quote) => `${tool} could not log in to ${logins.map(({ host }) => quote(host)).join(', ')}`,
        why: [...reasons, ...(accepted.length > 0 ? [dropped] : [])].join(' '),
        remedy: kinds.map(({ remedy }) => remedy).join(' '),
    };
}
function loginLesson(tool, { exitCode, signal, stderr }) {
    const text = telling(stderr);
    const row = exitCode === 0 || signal ? undefined : loginLessons.find(({ says }) => says.test(text));
    const said = text && `${tool} says: "${text.replace(/[.\s]+$/, '')}".`;
    if (row)
        return { title: row.title, why: `${row.why} ${said}`, remedy: row.remedy };
    if (signal) {
        return {
            title: 'Tool was killed',
            why: `${tool} was ended by ${signal}. ${said}`.trim(),
            remedy: 'Look whether the machine ran out of memory, or whether something stops processes there.',
        };
    }
    if (exitCode === 0) {
        return {
            title: 'Tool wrote no login',
            why: `${tool} says that it has logged in, but has not written the login it was given. ${said}`.trim(),
            remedy: `Check that the ${tool} on the PATH is the real one; login-with: none writes the entry without it.`,
        };
    }
    return {
        title: 'Login failed',
        why: `${tool} ended with exit code ${exitCode}. ${said || 'It said nothing.'}`,
        remedy: `Run the job again with debug logging; login-with: none writes the entry without ${tool}.`,
    };
}
/**
 * What tells the reason. Where the host's name leads to this machine itself, docker tries again over plain http, and its last line
 * speaks of that: what it says of https counts, even if only its log (`time="…" error="…"`) does.
 */
function telling(stderr) {
    const lines = stderr
        .split(/\r?\n/)
        .map((line) => /^time=.* error="((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replaceAll('\\"', '"') ?? line.trim())
        .filter((line) => line !== '' && !/^WARNING|docs\.docker\.com/i.test(line));
    const https = lines.filter((line) => line.includes('https://'));
    return [...new Set(https.length > 0 ? https : lines)].join(' ');
}
//# sourceMappingURL=login-tool.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/network.js
/** Nobody answered, or somebody else than was asked. Sources: the error codes of Node.js and of OpenSSL. */
const networkLessons = [
    {
        code: /^ERR_PROXY_TUNNEL$/,
        when: ({ cause }) => cause.status === 407 || / 407 /.test(cause.message),
        title: 'Proxy wants a login',
        why: ({ cause }) => `The proxy refused the connection (${cause.message}).`,
        remedy: 'Put user and password before the host in HTTPS_PROXY, from a secret, with special characters URL-encoded.',
    },
    {
        code: /^ERR_PROXY_/,
        when: ({ cause }) => cause.code !== 'ERR_PROXY_TUNNEL' || cause.status !== undefined,
        title: 'Proxy refuses',
        why: ({ cause }) => `The proxy refused the connection (${cause.message}).`,
        remedy: (failed) => `${(failed.cause.status ?? 0) >= 500 ? 'Check region and sts-region for a typing mistake: proxies answer so for names that do not exist. Else allow' : 'Allow'} ${host(failed)} in the proxy, or let this machine go there directly (NO_PROXY).`,
    },
    {
        code: /^ENOTFOUND$/,
        title: 'Host name not found',
        why: (failed) => `The name ${host(failed)} does not exist for this machine.`,
        remedy: 'Check region and sts-region for a typing mistake, HTTPS_PROXY for a wrong host, and in a VPC its endpoints and name server.',
    },
    {
        code: /^EAI_/,
        title: 'Name server does not answer',
        why: (failed) => `The name ${host(failed)} could not be looked up.`,
        remedy: "Run the job again; if that does not help, look at the machine's name server (/etc/resolv.conf).",
    },
    {
        code: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        title: 'Certificate out of date',
        why: (failed) => `The TLS certificate of ${host(failed)} is not valid at this machine's time.`,
        remedy: "Set the machine's clock; if that is right, a proxy shows a certificate that is out of date.",
    },
    {
        code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        title: 'Certificate of another host',
        why: ({ cause }) => `The TLS certificate is for another host: ${cause.message}`,
        remedy: 'Something else than AWS answers: look at DNS, /etc/hosts, the proxy and AWS_ENDPOINT_URL*.',
    },
    {
        code: /^(?:SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_EXCEEDED|CRL_|ERROR_IN_CERT)/,
        title: 'Certificate not trusted',
        why: (failed) => `The TLS certificate of ${host(failed)} is signed by none that this machine trusts (${failed.cause.code}): mostly a proxy that looks into TLS.`,
        remedy: 'Give its CA certificate, as a PEM file, in the environment variable NODE_EXTRA_CA_CERTS of the job or runner.',
    },
    {
        code: /^(?:EPROTO|ERR_SSL_|ERR_TLS_)/,
        title: 'No TLS',
        why: (failed) => `${host(failed)} did not answer with TLS (${failed.cause.code}).`,
        remedy: 'Check that HTTPS_PROXY starts with http:// if the proxy itself speaks no TLS, and AWS_ENDPOINT_URL* for a wrong port.',
    },
    {
        code: /^ECONNREFUSED$/,
        title: 'Connection refused',
        why: (failed) => `Nothing listens where ${host(failed)} should (${failed.cause.message || failed.cause.code}).`,
        remedy: 'Check HTTPS_PROXY and AWS_ENDPOINT_URL*, and a firewall in between.',
    },
    {
        code: /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
        title: 'Network unreachable',
        why: (failed) => `There is no way from this machine to ${host(failed)} (${failed.cause.code}).`,
        remedy: 'Check its routes, or HTTPS_PROXY if it has to take a proxy; a VPC without internet needs endpoints for STS, ECR and S3.',
    },
    {
        // A tunnel without a status: the proxy has closed the connection instead of answering.
        code: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_PROXY_TUNNEL)$/,
        title: 'Connection broken',
        why: (failed) => `The connection to ${host(failed)} was closed before the answer came.`,
        remedy: 'Run the job again; if it stays, look for a firewall or proxy that cuts connections.',
    },
    {
        when: ({ cause }) => /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(cause.code) || cause.name === 'TimeoutError',
        title: 'No answer in time',
        why: (failed) => `${host(failed)} did not answer.`,
        remedy: 'Look for a firewall that drops packets, or set HTTPS_PROXY; a VPC without internet needs endpoints for STS, ECR and S3.',
    },
    {
        when: ({ call, cause }) => call.service === 'GitHub OIDC' && (cause.status ?? 0) >= 500,
        title: 'GitHub has trouble',
        why: ({ cause }) => `GitHub's OIDC issuer answers with HTTP ${cause.status}.`,
        remedy: 'Run the job again later; githubstatus.com shows whether there is a known problem.',
    },
    {
        when: ({ call, cause }) => call.service === 'GitHub OIDC' && cause.status !== undefined,
        title: 'GitHub refuses the OIDC token',
        why: ({ cause }) => `GitHub's OIDC issuer answers with HTTP ${cause.status}: ${cause.message}`,
        remedy: 'Check oidc-audience and "permissions: id-token: write" of the job, and run the job again.',
    },
    {
        when: ({ cause }) => cause.status !== undefined || /XML parse error|is not valid JSON|Deserialization error/.test(cause.message),
        title: 'Not an answer from AWS',
        why: (failed) => `${host(failed)} answered with ${answer(failed)}, which is not in AWS's format.`,
        remedy: () => notFromAws,
    },
];
/** Shared with answers that could be read, but can not be AWS's. */
const notFromAws = 'A proxy, a sign-in page of the network or an AWS_ENDPOINT_URL* answers instead of AWS: let AWS through (HTTPS_PROXY, NO_PROXY), or correct the variable.';
/** `sts.eu-west-1.amazonaws.com`, as far as the error knows it. */
function host({ call, cause }) {
    const lookedUp = /(?:ENOTFOUND|EAI_\w+) ([\w.-]+)/.exec(cause.message)?.[1];
    return lookedUp ?? call.host ?? (call.region ? `${call.service} in ${call.region}` : call.service);
}
function answer({ cause }) {
    const type = cause.contentType ? ` (${cause.contentType})` : '';
    return cause.status === undefined ? `something${type}` : `HTTP ${cause.status}${type}`;
}
//# sourceMappingURL=network.js.map
;// CONCATENATED MODULE: ./lib/src/explain/lessons/other.js

/** All problems in one message: whoever corrects one should not have to run the job again for the next. */
function wrongInputs({ problems }) {
    const several = problems.length > 1;
    return {
        title: 'Wrong input',
        what: () => (several ? `${problems.length} inputs or settings are wrong` : 'An input or setting is wrong'),
        why: problems
            .map((problem, index) => `${several ? `(${index + 1}) ` : ''}${problem}${/[.?!]$/.test(problem) ? '' : '.'}`)
            .join(' '),
        remedy: 'Nothing was called or started.',
    };
}
function noIdToken({ fork }) {
    const what = () => 'The job has no OIDC token for oidc-role-arn';
    if (fork) {
        return {
            title: 'No OIDC token for forks',
            what,
            why: 'GitHub gives none to pull requests from forks, whatever the permissions of the job are.',
            remedy: 'Leave the step out there (if: github.event.pull_request.head.repo.full_name == github.repository), and push after the merge.',
        };
    }
    return {
        title: 'No OIDC token',
        what,
        why: 'The runner hands out none: the job has no permission id-token: write, or it was called by a workflow that has not.',
        remedy: 'Add "permissions: id-token: write" to the job (and contents: read for a checkout); with a reusable workflow, to the calling job too.',
    };
}
/** An answer that could be read, but not used: neither token nor credentials of it were. */
function wrongAnswer({ call, problem }) {
    const sender = call.service === 'GitHub OIDC' ? 'GitHub' : 'AWS';
    return {
        title: `Not an answer from ${sender}`,
        what: () => `${call.service} ${call.operation}${call.region && ` in ${call.region}`} gave an answer that can not be used`,
        why: `It is not what ${sender} answers: ${problem}.`,
        remedy: sender === 'AWS' ? notFromAws : 'Run the job again; if it stays, look for a proxy that changes answers.',
    };
}
/** What may hang where; the first that fits what was under way. */
const hangs = [
    [
        /^(?:docker|podman) login to /,
        'The tool hangs: look at its daemon, its credential helpers and the network to the registry; login-with: none does without it.',
    ],
    [
        /base credentials|AWS config files/,
        'Look at what hands out the credentials: the AWS config files, the credential_process of a profile, or the metadata service.',
    ],
    [
        /lock|config/i,
        'Look for another job on this machine that holds the Docker config, or give docker-config: isolated.',
    ],
    [/./, 'Look for a firewall that drops packets, for the proxy (HTTPS_PROXY), and in a VPC for its endpoints.'],
];
function outOfTime({ seconds, during }) {
    const hang = hangs.find(([pattern]) => pattern.test(during))?.[1] ?? 'Run the job again with debug logging.';
    return {
        title: 'Out of time',
        what: () => 'The login took too long',
        why: `timeout-seconds (${seconds}) ran out${during && ` during: ${during}`}.`,
        remedy: `${hang} If it is only slow, give timeout-seconds more.`,
    };
}
function toolMissing({ tool }) {
    return {
        title: 'Tool not found',
        what: () => `There is no ${tool} on this machine`,
        why: `No directory of the PATH has an executable ${tool}. AWS was not called.`,
        remedy: `Install ${tool}, or give login-with: none, which writes the login for every tool that reads Docker's config${tool === 'docker' ? ' (or podman)' : ''}.`,
    };
}
//# sourceMappingURL=other.js.map
;// CONCATENATED MODULE: ./lib/src/explain/explain.js














/**
 * What failed, why, and what to do about it, for whatever was thrown. Everything in it is safe to print: neutralised and without
 * secrets. Never throws.
 */
function explain(error, context) {
    const known = { ...context, roleArn: context.roleArn || undefined, oidcRoleArn: context.oidcRoleArn || undefined };
    const { title, what, why, remedy, summary } = explained(error, known);
    const secrets = context.secrets ?? [];
    const safe = (text) => printable(text, { secrets, limit: 20_000 });
    return {
        title: safe(title),
        what: safe(what(plain)),
        why: safe(/[.!?"]$/.test(why) ? why : `${why}.`),
        remedy: safe(remedy),
        details: detailLines(error).map(safe),
        ...(summary && { summary: redact(summary, secrets) }),
    };
}
const cancelled = {
    title: 'Cancelled',
    what: () => 'The login was stopped',
    why: 'The job was cancelled.',
    remedy: 'What was written before that is taken out by the post step.',
};
function explained(error, context) {
    if (!(error instanceof failure/* Failure */.H))
        return unforeseen(error, context);
    const { fault } = error;
    switch (fault.code) {
        case 'inputs':
            return wrongInputs(fault);
        case 'no-credentials':
            return noCredentials(fault, error, context);
        case 'no-id-token':
            return noIdToken(fault);
        case 'call':
            return failedCall({ ...about(fault.call, error, context), claims: fault.claims }, fault.attempts);
        case 'answer':
            return wrongAnswer(fault);
        case 'deadline':
            return outOfTime(fault);
        case 'cancelled':
            return cancelled;
        case 'tool-missing':
            return toolMissing(fault);
        case 'login':
            return failedLogins(fault);
        case 'config':
            return wrongConfig(fault, error.cause);
        case 'repository-denied':
            return deniedRepositories(fault.denied, context);
    }
}
/** Where it is not known which call failed, if any. */
const noCall = { service: "AWS's credential service", operation: '', region: '', signedBy: 'base' };
function about(call, error, context) {
    const cause = causeOf(error instanceof failure/* Failure */.H ? error.cause : error);
    return { call, cause, denial: parseDenial(cause.message), context };
}
const lessons = [...awsLessons, ...networkLessons];
function failedCall(failed, attempts) {
    const lesson = lessonFrom(lessons, failed, {
        title: 'Call failed',
        why: named(failed.cause),
        remedy: 'Run the job again, with debug logging if it stays.',
    });
    const what = callPhrase(failed, attempts);
    if (!lesson.advice)
        return { ...lesson, what };
    const denied = { ...failed, title: lesson.title, what, message: failed.cause.message };
    return { ...lesson, what, summary: accessDeniedSummary(denied, lesson.advice) };
}
function noCredentials({ source }, error, context) {
    const failed = about(noCall, error, context);
    // The SDK's providers call SSO or a metadata service: what those said tells more than that there are no credentials.
    const lesson = lessonFrom([...credentialLessons, ...lessons], failed, otherCredentialLesson(failed.cause));
    return { ...lesson, what: (quote) => `No base credentials from ${quote(source)}` };
}
function deniedRepositories(repositories, context) {
    const advice = repositoryAdvice(repositories, context);
    const [first] = repositories;
    const names = repositories.map(({ account, region, repository }) => `${repository} (${account}, ${region})`);
    const access = first?.access ?? 'pull';
    const verb = access === 'pull' ? 'pull from' : 'push to';
    const what = (quote) => `Not allowed to ${verb} ${names.map(quote).join(', ')}`;
    const message = first?.message ?? '';
    const roleArn = context.roleArn ?? context.oidcRoleArn;
    const call = {
        service: 'ECR',
        operation: access,
        region: first?.region ?? '',
        signedBy: 'role',
        ...(roleArn && { roleArn }),
    };
    const title = 'Repository denied';
    const summary = accessDeniedSummary({ call, denial: parseDenial(message), context, title, what, message }, advice);
    return { title, what, why: awsSays(message), remedy: checklist(advice), summary };
}
/** An error that no stage has named: AWS and the network are recognised all the same. */
function unforeseen(error, context) {
    const failed = about(noCall, error, context);
    const isKnown = failed.cause.fromAws || failed.cause.code !== '';
    const lesson = lessonFrom(isKnown ? lessons : [], failed, {
        title: 'Unexpected error',
        why: named(failed.cause),
        remedy: 'This should not happen: please report it, with the log of a run with debug logging.',
    });
    return { ...lesson, what: () => 'The login failed' };
}
/** `TypeError: x is not a function`, `Error (EBADF): bad file descriptor` */
function named({ name, code, message }) {
    return `${name}${code && ` (${code})`}: ${message}`;
}
/** For debug logging: what the stage knew, and the errors behind it. */
function detailLines(error) {
    if (!(error instanceof failure/* Failure */.H))
        return [...causeLines(error), ...stackLines(error)];
    const { fault } = error;
    const logins = fault.code === 'login' ? fault.logins : [];
    return [
        ...(fault.code === 'call' ? [`${fault.call.service} ${fault.call.operation}: attempts ${fault.attempts}`] : []),
        ...logins.map(({ host, exitCode, signal, stderr }) => `${host}: exit code ${exitCode}, signal ${signal ?? 'none'}: ${stderr}`),
        ...(fault.code === 'repository-denied'
            ? fault.denied.map(({ repository, message }) => `${repository}: ${message}`)
            : []),
        ...causeLines(error.cause),
    ];
}
function stackLines(error) {
    return error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 10) : [];
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./lib/src/login/find-tool.js



/** Finds the tool on the PATH. Throws a `tool-missing` failure. */
function findTool(name, env) {
    const executable = process.platform === 'win32' ? `${name}.exe` : name;
    // A relative entry would find what the checked-out repository put there.
    const directories = (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter((entry) => external_node_path_.isAbsolute(entry));
    const file = directories.map((directory) => external_node_path_.join(directory, executable)).find(isExecutable);
    if (!file)
        throw new failure/* Failure */.H({ code: 'tool-missing', tool: name });
    return { name, file };
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=find-tool.js.map
// EXTERNAL MODULE: ./lib/src/run/retry.js
var retry = __nccwpck_require__(4038);
;// CONCATENATED MODULE: ./lib/src/login/login-error.js
/** A login that failed, by the tool's exit code or by the missing entry. */
class LoginError extends Error {
    login;
    constructor(login) {
        super(`login to ${login.host} failed`);
        this.login = login;
    }
}
/** What the tool says decides: the first pattern that matches, in this order. */
const login_error_patterns = [
    ['never', /\b(?:400 Bad Request|403 Forbidden)\b|x509:|tls: failed to verify/i],
    // docker turns a 503 on its first request into a 401, because it has seen no challenge and sends no password.
    ['once', /\b401 Unauthorized\b/i],
    [
        'untilDeadline',
        /\b(?:500|502|503|504) (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
    ],
    [
        'untilDeadline',
        /received unexpected HTTP status: 5[0-9][0-9]|failed with status: 5[0-9][0-9]|invalid status code from registry 5[0-9][0-9]/i,
    ],
    [
        'untilDeadline',
        /TLS handshake timeout|i\/o timeout|Client\.Timeout exceeded|context deadline exceeded|net\/http: request canceled/i,
    ],
    ['untilDeadline', /connection reset by peer|broken pipe|unexpected EOF|(?<=: )EOF\b|server misbehaving/i],
    ['untilDeadline', /Temporary failure in name resolution|try again|toomanyrequests|429 Too Many Requests/i],
    ['briefly', /no such host|connection refused|network is unreachable|no route to host/i],
    // A proxy's answer to CONNECT, which docker shows without its number. Proxies give it for unknown hosts, too.
    ['briefly', /(?<=": )(?:Bad Gateway|Service Unavailable|Gateway Time-?out)$/im],
];
/** Judges a failed login: a refused password or an untrusted certificate is final, a network error is not. */
function judgeLogin(error) {
    const stderr = error instanceof LoginError ? error.login.stderr : '';
    for (const [retryability, pattern] of login_error_patterns) {
        const [reason] = pattern.exec(stderr) ?? [];
        if (reason)
            return { retryability, reason };
    }
    return { retryability: 'never', reason: '' };
}
//# sourceMappingURL=login-error.js.map
// EXTERNAL MODULE: ./lib/src/run/guard-child.js + 1 modules
var guard_child = __nccwpck_require__(286);
;// CONCATENATED MODULE: ./lib/src/login/run-tool.js


/**
 * The variables that the tool needs to run and to reach its daemon and the network. It gets no other, because earlier steps may have
 * exported secrets: AWS credentials, GitHub tokens, DOCKER_PASSWORD, DOCKER_AUTH_CONFIG.
 */
const allowed = new Set([
    ...['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION'],
    ...['CONTAINER_HOST', 'CONTAINER_SSHKEY', 'CONTAINERS_CONF', 'CONTAINERS_REGISTRIES_CONF', 'SSH_AUTH_SOCK'],
    ...['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS'],
    ...['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    // The runner finds by this variable the processes that a job has left running.
    'RUNNER_TRACKING_ID',
].map((name) => name.toUpperCase()));
function childEnvironment(env) {
    const entries = Object.entries(env).filter(([name, value]) => value !== undefined && allowed.has(name.toUpperCase()));
    return Object.fromEntries(entries);
}
/** Bytes kept of the tool's stderr: enough for any message, too few to fill the memory. */
const stderrLimit = 16_384;
/** Runs the tool. At the deadline, or when the job is cancelled, it is killed with all that it has started. Never throws. */
async function runTool(tool, args, { env, config, input, deadline }) {
    let stderr = Buffer.alloc(0);
    const guard = (0,guard_child/* guardChild */.W)((given) => args.every((argument) => given.includes(argument)), deadline);
    try {
        const ended = exec_exec(`"${tool.file}"`, [...args], {
            env: { ...childEnvironment(env), DOCKER_CONFIG: config },
            input: Buffer.from(input),
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stderr: (chunk) => {
                    stderr = Buffer.concat([stderr, chunk]).subarray(0, stderrLimit);
                },
            },
        });
        // `exec` waits until the child's pipes are closed. A process that has left the child's group may keep them open.
        const exitCode = await Promise.race([ended, guard.killed]);
        const signal = guard.signal();
        return { exitCode, stderr: stderr.toString('utf8').trim(), ...(signal && { signal }) };
    }
    catch (error) {
        // The tool could not be started.
        return { exitCode: null, stderr: error instanceof Error ? error.message : String(error) };
    }
    finally {
        guard.release();
    }
}
//# sourceMappingURL=run-tool.js.map
;// CONCATENATED MODULE: ./lib/src/login/log-in.js





/** More at the same time would only queue in the Docker daemon. */
const loginsAtOnce = 16;
/**
 * Logs in to every registry by the tool. Nothing stays on the machine: what counts is that the registry accepts the password.
 * Throws one `login` failure that names every registry that refused.
 */
async function logIn(credentials, options) {
    const failures = new Map();
    const waiting = [...credentials];
    const worker = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            const failure = await logInTo(next, options);
            if (failure)
                failures.set(next.host, failure);
        }
    };
    const workers = Array.from({ length: Math.min(loginsAtOnce, credentials.length) }, worker);
    // Each worker removes its scratch directory at its end, so the step must not end before all of them.
    const ended = await Promise.allSettled(workers);
    for (const end of ended)
        if (end.status === 'rejected')
            throw end.reason;
    if (failures.size === 0)
        return;
    const hosts = credentials.map(({ host }) => host);
    const logins = hosts.flatMap((host) => failures.get(host) ?? []);
    const accepted = hosts.filter((host) => !failures.has(host));
    throw new failure/* Failure */.H({ code: 'login', tool: options.tool.name, logins, accepted });
}
/** One login with its retries. Returns how it failed, and throws only what ends the whole step. */
async function logInTo(credential, options) {
    const { deadline, maxAttempts, tool, logRetry } = options;
    const what = `${tool.name} login to ${credential.host}`;
    try {
        await (0,retry/* retry */.L)(() => logInOnce(credential, options), {
            deadline,
            maxAttempts,
            what,
            retryability: (error) => judgeLogin(error).retryability,
            onRetry: ({ error, ...failed }) => logRetry({ what, reason: judgeLogin(error).reason, ...failed }),
        });
        return undefined;
    }
    catch (error) {
        const cause = error instanceof retry/* RetriesExhausted */.w ? error.cause : error;
        if (cause instanceof LoginError)
            return cause.login;
        throw cause;
    }
}
async function logInOnce({ host, password, auth }, options) {
    const { tool, env, deadline, dockerConfig } = options;
    deadline.signal.throwIfAborted();
    const scratch = makeScratch(dockerConfig, host);
    try {
        const args = [...loginArguments(tool, scratch), host];
        const outcome = await runTool(tool, args, { env, config: scratch.directory, input: password, deadline });
        // A tool that exits with 0 may have stored nothing, or another login. Only the entry proves the login.
        if (outcome.exitCode !== 0 || entryIn(scratch, host) !== auth)
            throw new LoginError({ host, ...outcome });
    }
    finally {
        removeScratch(scratch);
    }
}
/** The entry that the tool has written. A file that is not a Docker config has none. */
function entryIn(scratch, host) {
    try {
        return readEntry(scratch, host);
    }
    catch {
        return undefined;
    }
}
function loginArguments(tool, scratch) {
    const fixed = ['login', '--username', 'AWS', '--password-stdin'];
    return tool.name === 'podman' ? [...fixed, '--authfile', scratch.file] : fixed;
}
//# sourceMappingURL=log-in.js.map
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/config/index.js
var config = __nccwpck_require__(7291);
;// CONCATENATED MODULE: ./lib/src/plan/aws-profile.js

/** Settings that give a profile something to sign with; a section with a region alone has none. */
const identities = [
    ...['aws_access_key_id', 'role_arn', 'credential_source', 'credential_process', 'web_identity_token_file'],
    ...['sso_session', 'sso_start_url', 'login_session'],
];
/** Reads what the shared AWS config files (`~/.aws/config`, `~/.aws/credentials` or where the `AWS_*_FILE` variables point) say of a profile. */
async function readProfile(name) {
    const { configFile, credentialsFile } = await (0,config.loadSharedConfigFiles)();
    // The files' names are anybody's: `constructor` is a profile only if it is written there.
    const section = (profile) => ({
        ...(Object.hasOwn(configFile, profile) && configFile[profile]),
        ...(Object.hasOwn(credentialsFile, profile) && credentialsFile[profile]),
    });
    const settings = section(name);
    const source = settings['source_profile'];
    const sourceRoleArn = source && source !== name ? section(source)['role_arn'] : undefined;
    return {
        name,
        exists: Object.hasOwn(configFile, name) || Object.hasOwn(credentialsFile, name),
        signs: identities.some((setting) => Object.hasOwn(settings, setting)),
        ...(settings['region'] && { region: settings['region'] }),
        ...(settings['role_arn'] && { roleArn: settings['role_arn'] }),
        ...(settings['role_arn'] && sourceRoleArn && { sourceRoleArn }),
    };
}
//# sourceMappingURL=aws-profile.js.map
// EXTERNAL MODULE: ./lib/src/plan/input-rules.js
var input_rules = __nccwpck_require__(8682);
;// CONCATENATED MODULE: ./lib/src/plan/session-tags.js
/** Takes `KEY=VALUE` apart, at the first `=`. */
function parseTag(line) {
    const [key = ''] = line.split('=', 1);
    return { key: key.trim(), value: line.slice(key.length + 1).trim() };
}
/** Holds each tag to the limits of STS's service model, and to those before it: IAM takes keys that differ only in case for one. */
function tagRule() {
    const seen = new Set();
    return (line) => {
        const { key, value } = parseTag(line);
        const repeats = seen.has(key.toLowerCase());
        seen.add(key.toLowerCase());
        if (!line.includes('='))
            return 'is not KEY=VALUE: write one tag a line';
        if (!/^[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}$/u.test(key)) {
            return 'has no key of 1 to 128 letters, digits, spaces and _.:/+-@';
        }
        if (/^aws:/i.test(key))
            return 'has a key that starts with aws:, which AWS keeps for itself: rename it';
        if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) {
            return 'has a value of other than 0 to 256 letters, digits, spaces and _.:/=+-@';
        }
        return repeats ? 'has the key of another tag, upper and lower case being the same: leave one out' : undefined;
    };
}
//# sourceMappingURL=session-tags.js.map
;// CONCATENATED MODULE: ./lib/src/plan/inputs.js


/**
 * Every input and its default. The defaults stand here because a composite action hands on `''` for an input it was not given,
 * and the runner then fills in nothing; `action.yml` and the README are held to this table by a test.
 */
const defaults = {
    'role-arn': '',
    'external-id': '',
    'oidc-role-arn': '',
    'oidc-audience': '',
    profile: '',
    'role-session-name': '',
    'role-duration-seconds': '900',
    'session-tags': '',
    'session-policy': '',
    'session-policy-arns': '',
    repositories: '',
    access: 'push',
    'registry-account': '',
    region: '',
    'sts-region': '',
    'registry-type': 'private',
    fips: 'false',
    'dual-stack': 'false',
    'login-with': 'docker',
    'docker-config': 'auto',
    logout: 'true',
    'output-credentials': 'false',
    'mask-password': 'true',
    'timeout-seconds': '120',
};
/** Wrong values of one list that are reported: a file that got into an input by mistake shall not fill the log. */
const mostReported = 10;
/** Reads every input; never throws: `problems` names each input that is wrong, its value and the fix. */
function parseInputs(read) {
    const problems = [];
    const given = new Map();
    const text = (name, rule) => {
        const value = read(name).trim();
        if (value === '')
            return defaults[name];
        given.set(name, value);
        const problem = rule?.(value);
        if (problem)
            problems.push(`${name}: ${(0,input_rules/* quoteForMessage */.Hx)(value)} ${problem}`);
        return value;
    };
    const list = (name, listRule) => {
        const whole = text(name);
        const parts = whole.split(listRule.at ?? /[\s,]+/).map((part) => part.trim());
        const values = [...new Set(parts.filter(Boolean))];
        problems.push(...listProblems(values, { whole, ...listRule }).map((problem) => `${name}: ${problem}`));
        return values;
    };
    const choice = (name, choices) => {
        const value = text(name, (0,input_rules/* oneOfRule */.yo)(choices));
        return choices.find((known) => known === value) ?? defaults[name];
    };
    const flag = (name) => text(name, input_rules/* booleanRule */.pU).toLowerCase() === 'true';
    const seconds = (name, rule) => Number(text(name, rule));
    const inputs = {
        roleArn: text('role-arn', input_rules/* roleArnRule */.Kz),
        externalId: text('external-id', input_rules/* externalIdRule */.bp),
        oidcRoleArn: text('oidc-role-arn', input_rules/* roleArnRule */.Kz),
        oidcAudience: text('oidc-audience', input_rules/* audienceRule */.xq),
        profile: text('profile', input_rules/* profileNameRule */.VR),
        roleSessionName: text('role-session-name', input_rules/* sessionNameRule */.yX),
        roleDurationSeconds: seconds('role-duration-seconds', (0,input_rules/* secondsRule */.gT)(900, 43200)),
        sessionTags: list('session-tags', { rule: tagRule(), at: /[\r\n]+/, most: 50 }).map(parseTag),
        sessionPolicy: (0,input_rules/* minifyObject */.Ef)(text('session-policy', input_rules/* jsonObjectRule */.GZ)) ?? '',
        sessionPolicyArns: list('session-policy-arns', { rule: input_rules/* policyArnRule */.iU, most: 10 }),
        repositories: list('repositories', { rule: input_rules/* repositoryRule */.jG }),
        access: choice('access', ['pull', 'push']),
        registryAccounts: list('registry-account', { rule: input_rules/* accountRule */.GX }),
        regions: list('region', { rule: input_rules/* regionRule */.l5 }),
        stsRegion: text('sts-region', input_rules/* regionRule */.l5),
        registryType: choice('registry-type', ['private', 'public']),
        fips: flag('fips'),
        dualStack: flag('dual-stack'),
        loginWith: choice('login-with', ['docker', 'podman', 'none']),
        dockerConfig: choice('docker-config', ['auto', 'shared', 'isolated']),
        logout: flag('logout'),
        outputCredentials: flag('output-credentials'),
        maskPassword: flag('mask-password'),
        timeoutSeconds: seconds('timeout-seconds', (0,input_rules/* secondsRule */.gT)(1, 3600)),
        given,
    };
    return { inputs, problems };
}
function listProblems(values, { whole, rule, most }) {
    // A lone comma is what two empty variables leave: to take that for the default could widen what the session may do.
    if (whole !== '' && values.length === 0)
        return [`${(0,input_rules/* quoteForMessage */.Hx)(whole)} holds no value; give one, or leave the input out`];
    if (most !== undefined && values.length > most) {
        return [`${(0,input_rules/* quoteForMessage */.Hx)(whole)} has ${values.length} values, and STS takes at most ${most}; leave some out`];
    }
    const problems = [];
    for (const value of values) {
        const problem = rule(value);
        if (problem && problems.length === mostReported) {
            return [
                ...problems,
                `${(0,input_rules/* quoteForMessage */.Hx)(whole)} holds more wrong values than the ${mostReported} named; mend them all`,
            ];
        }
        if (problem)
            problems.push(`${(0,input_rules/* quoteForMessage */.Hx)(value)} ${problem}`);
    }
    return problems;
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./lib/src/facts/arns.js
var arns = __nccwpck_require__(2208);
;// CONCATENATED MODULE: ./lib/src/plan/identity-plan.js





/** Base identity and roles: the contract's group "who". */
function chooseRoles({ inputs, env, profile }) {
    const base = baseIdentity({ inputs, env, profile });
    const ofProfile = base.kind === 'profile' ? profile : undefined;
    const roles = [
        { value: inputs.oidcRoleArn, origin: 'oidc-role-arn' },
        { value: ofProfile?.sourceRoleArn ?? '', origin: `role_arn of the source_profile of profile ${profile.name}` },
        { value: ofProfile?.roleArn ?? '', origin: `role_arn of profile ${profile.name}` },
        { value: base.kind === 'web-identity' ? base.roleArn : '', origin: 'AWS_ROLE_ARN' },
        { value: inputs.roleArn, origin: 'role-arn' },
    ];
    return { base, assumed: roles.filter(({ value }) => value !== '') };
}
/** The sources in the SDK's order; the first that is there is the one, and fails if it fails. */
function baseIdentity({ inputs, env, profile }) {
    if (inputs.oidcRoleArn) {
        const partition = (0,partitions/* partitionById */.fV)((0,arns/* parseRoleArn */.D)(inputs.oidcRoleArn)?.partition ?? 'aws');
        const audience = inputs.oidcAudience || (partition?.audience ?? '');
        return { kind: 'oidc', roleArn: inputs.oidcRoleArn, audience };
    }
    const named = inputs.profile || env['AWS_PROFILE'];
    if (named)
        return { kind: 'profile', name: named };
    if (env['AWS_ACCESS_KEY_ID'] && env['AWS_SECRET_ACCESS_KEY'])
        return { kind: 'environment' };
    if (profile.signs)
        return { kind: 'profile', name: profile.name };
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = env;
    if (file && role)
        return { kind: 'web-identity', file, roleArn: role };
    return { kind: containerVariables.some((name) => env[name]) ? 'container' : 'instance' };
}
const containerVariables = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
/** Halves of an identity: the SDK's chain would pass over them, and take the machine's role without a word. */
const halves = [
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
];
function halfProblems(env) {
    return halves
        .filter(([given, missing]) => env[given] && !env[missing])
        .map(([given, missing]) => `${missing}: is empty or not set, but ${given} is set; set both or neither`);
}
/** Rules between the inputs of the group "who". */
function whoProblems({ inputs, env, profile }, { base, assumed }) {
    const { given } = inputs;
    const problems = [];
    if (given.has('external-id') && !given.has('role-arn')) {
        const oidc = ' (AssumeRoleWithWebIdentity takes no external ID); give the second role as role-arn';
        problems.push(`external-id: ${(0,input_rules/* quoteForMessage */.Hx)(inputs.externalId)} would be lost: it is sent with the AssumeRole of role-arn, which is not given` +
            `${given.has('oidc-role-arn') ? oidc : '; give that, or leave it out'}`);
    }
    if (given.has('oidc-role-arn') && given.has('profile')) {
        problems.push(`profile: ${(0,input_rules/* quoteForMessage */.Hx)(inputs.profile)} and oidc-role-arn are two identities; give one of them`);
    }
    if (given.has('oidc-audience') && !given.has('oidc-role-arn')) {
        problems.push(`oidc-audience: ${(0,input_rules/* quoteForMessage */.Hx)(inputs.oidcAudience)} has no effect without oidc-role-arn; give that or leave it out`);
    }
    if (base.kind === 'profile' && !profile.exists) {
        const source = given.has('profile') ? 'profile' : 'AWS_PROFILE';
        problems.push(`${source}: ${(0,input_rules/* quoteForMessage */.Hx)(base.name)} is not in the shared AWS config files; name a profile that is`);
    }
    const isNamed = inputs.oidcRoleArn || inputs.profile || env['AWS_PROFILE'];
    if (!isNamed)
        problems.push(...halfProblems(env));
    return [...problems, ...assumed.flatMap(roleProblems), ...sessionProblems(inputs, assumed)];
}
/** A role may come from the environment or a profile, where nothing has looked at it yet. */
function roleProblems({ value, origin }) {
    const isInput = origin === 'role-arn' || origin === 'oidc-role-arn';
    const problem = isInput ? undefined : (0,input_rules/* roleArnRule */.Kz)(value);
    return problem ? [`${origin}: ${(0,input_rules/* quoteForMessage */.Hx)(value)} ${problem}`] : [];
}
const sessionInputs = [
    'role-session-name',
    'role-duration-seconds',
    'session-tags',
    'session-policy',
    'session-policy-arns',
];
function sessionProblems(inputs, assumed) {
    const { given, roleDurationSeconds } = inputs;
    const problems = [];
    const add = (name, problem) => problems.push(`${name}: ${(0,input_rules/* quoteForMessage */.Hx)(given.get(name) ?? '')} ${problem}`);
    for (const name of assumed.length > 0 ? [] : sessionInputs.filter((input) => says(inputs, input))) {
        add(name, 'has no effect, because no role is assumed; give role-arn or oidc-role-arn, or leave it out');
    }
    if (assumed.length > 1 && roleDurationSeconds > 3600) {
        add('role-duration-seconds', "is over an hour, which AWS refuses for a role assumed by another role's session; 900 is enough here");
    }
    if (given.has('session-tags') && ['oidc-role-arn', 'AWS_ROLE_ARN'].includes(assumed.at(-1)?.origin ?? '')) {
        add('session-tags', 'would be lost: AssumeRoleWithWebIdentity takes no tags; give a second role as role-arn, or leave them out');
    }
    if (given.has('session-policy') && given.has('repositories')) {
        add('session-policy', 'and repositories are two session policies; give one of them');
    }
    return problems;
}
/** Whether an input tells what the user wants. The duration's default stands in action.yml, so that value does not. */
function says({ given, roleDurationSeconds }, name) {
    return given.has(name) && (name !== 'role-duration-seconds' || roleDurationSeconds !== 900);
}
function makeWho(sources, { roles, regions, where }) {
    const { inputs, env } = sources;
    const { base, assumed } = roles;
    const lastRoleArn = assumed.at(-1)?.value;
    const hopSessionName = defaultSessionName(env);
    const policy = lastRoleArn && where.repositories.length > 0 ? JSON.stringify(sessionPolicy(where)) : inputs.sessionPolicy;
    const session = {
        name: inputs.roleSessionName || hopSessionName,
        tags: inputs.sessionTags,
        ...(policy && { policy }),
        policyArns: inputs.sessionPolicyArns,
    };
    const stsEndpoint = (0,endpoints/* endpointOf */.X5)('STS', sources);
    const externalId = inputs.externalId && { externalId: inputs.externalId };
    return {
        base,
        ...(inputs.roleArn && { role: { arn: inputs.roleArn, ...externalId } }),
        ...(lastRoleArn && { lastRoleArn }),
        session,
        hopSessionName,
        durationSeconds: inputs.roleDurationSeconds,
        stsRegion: regions.sts.value,
        ...(stsEndpoint && { stsEndpoint }),
    };
}
/**
 * `ecr-login-<owner>-<repository>-<run ID>`: CloudTrail on the other side then names the run. STS takes 64 characters: owner and
 * repository give way, the run ID stays.
 */
function defaultSessionName(env) {
    const clean = (text) => text.replace(/[^A-Za-z0-9_+=,.@-]/g, '-');
    const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/').map(clean);
    const run = clean(env['GITHUB_RUN_ID'] ?? '').slice(-20);
    const room = 64 - ['ecr-login', '', '', run].join('-').length;
    const shortRepository = repository.slice(0, Math.max(room - owner.length, Math.floor(room / 2)));
    const shortOwner = owner.slice(0, room - shortRepository.length);
    return ['ecr-login', shortOwner, shortRepository, run].filter(Boolean).join('-');
}
//# sourceMappingURL=identity-plan.js.map
;// CONCATENATED MODULE: ./lib/src/plan/login-plan.js

/** Rules between the inputs of the group "how" and the environment. */
function howProblems({ loginWith, dockerConfig }, env) {
    const problems = [];
    const attempts = env['AWS_MAX_ATTEMPTS'];
    if (attempts && !/^[1-9][0-9]{0,3}$/.test(attempts)) {
        problems.push(`AWS_MAX_ATTEMPTS: ${(0,input_rules/* quoteForMessage */.Hx)(attempts)} is not a whole number from 1 to 9999`);
    }
    if (loginWith === 'podman' && env['REGISTRY_AUTH_FILE'] && dockerConfig === 'isolated') {
        problems.push('docker-config: "isolated" would be in vain: podman reads REGISTRY_AUTH_FILE alone; unset that, or use shared');
    }
    return problems;
}
function makeHow(inputs, env) {
    const { loginWith, logout, outputCredentials, maskPassword, timeoutSeconds } = inputs;
    return {
        loginWith,
        config: configSettings(inputs, env),
        logout,
        outputCredentials,
        maskPassword,
        timeoutSeconds,
        maxAttempts: Number(env['AWS_MAX_ATTEMPTS'] || Number.POSITIVE_INFINITY),
    };
}
function configSettings(inputs, env) {
    return {
        mode: inputs.dockerConfig,
        tool: inputs.loginWith,
        selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
        runnerTemp: env['RUNNER_TEMP'] ?? '',
        // As docker has it: on Windows HOME is that of a shell.
        home: (env['RUNNER_OS'] === 'Windows' ? env['USERPROFILE'] : env['HOME']) ?? '',
        dockerConfig: env['DOCKER_CONFIG'] ?? '',
        registryAuthFile: env['REGISTRY_AUTH_FILE'] ?? '',
        xdgRuntimeDir: env['XDG_RUNTIME_DIR'] ?? '',
        xdgConfigHome: env['XDG_CONFIG_HOME'] ?? '',
    };
}
//# sourceMappingURL=login-plan.js.map
;// CONCATENATED MODULE: ./lib/src/plan/registry-plan.js





/** The group "where" of the inputs: accounts, regions, and that they fit together and to the roles. */
/** `region`, else the environment's, else the profile's. ECR Public has one region, whatever is set. */
function chooseRegions({ inputs, env, profile }) {
    const around = [
        { value: env['AWS_REGION']?.trim(), origin: 'AWS_REGION' },
        { value: env['AWS_DEFAULT_REGION']?.trim(), origin: 'AWS_DEFAULT_REGION' },
        { value: profile.region?.trim(), origin: `region of profile ${profile.name}` },
    ].find(({ value }) => value);
    const given = inputs.given.has('region');
    const origin = given || !around ? 'region' : around.origin;
    const chosen = given ? inputs.regions : [around?.value ?? ''].filter(Boolean);
    const names = inputs.registryType === 'public' ? [registry_host/* publicRegistry */.td.region] : chosen;
    const sts = inputs.stsRegion
        ? { value: inputs.stsRegion, origin: 'sts-region' }
        : { value: chosen[0] ?? names[0] ?? '', origin };
    return { names, origin, sts };
}
/** Rules between the inputs of the group "where", and between them and the roles. */
function whereProblems(inputs, { roles, regions, variants }) {
    const { names, origin, sts } = regions;
    const [first] = names;
    if (!first) {
        const missing = 'region: is not given, and none of AWS_REGION, AWS_DEFAULT_REGION and the profile has one';
        return inputs.given.has('region') ? [] : [`${missing}; give e.g. eu-west-1`];
    }
    if (!(0,partitions/* partitionOf */.iQ)(first))
        return unknownRegion({ value: first, origin });
    const isPublic = inputs.registryType === 'public';
    const policies = inputs.sessionPolicyArns.map((value) => ({ value, origin: 'session-policy-arns' }));
    return [
        ...names.flatMap((value) => foreignRegion({ value, origin }, first)),
        ...foreignRegion(sts, first),
        ...[...roles.assumed, ...policies].flatMap((arn) => foreignArn(arn, first)),
        ...(isPublic ? publicProblems(inputs, variants) : (0,endpoints/* variantProblems */.up)(variants, regions)),
    ];
}
/** A region may come from the environment or a profile, where nothing has looked at it yet. */
function unknownRegion({ value, origin }) {
    const isInput = origin === 'region' || origin === 'sts-region';
    return isInput ? [] : [`${origin}: ${(0,input_rules/* quoteForMessage */.Hx)(value)} ${(0,input_rules/* regionRule */.l5)(value)}`];
}
function foreignRegion(place, first) {
    const partition = (0,partitions/* partitionOf */.iQ)(place.value);
    return partition ? foreign(place, { partition, first }) : unknownRegion(place);
}
function foreignArn(arn, first) {
    const partition = (0,partitions/* partitionById */.fV)(arn.value.split(':', 2)[1] ?? '');
    return partition ? foreign(arn, { partition, first }) : [];
}
function foreign({ value, origin }, { partition, first }) {
    const home = (0,partitions/* partitionOf */.iQ)(first);
    if (partition === home)
        return [];
    const clash = `${(0,input_rules/* quoteForMessage */.Hx)(value)} is of partition ${partition.id}, ${first} of ${home?.id}`;
    return [`${origin}: ${clash}; credentials are good in one partition, so use a step for each`];
}
/** ECR Public has one registry for all. */
function publicProblems({ given }, { fips }) {
    const privateInputs = ['registry-account', 'repositories'].filter((name) => given.has(name));
    return [
        ...privateInputs.map((name) => `${name}: ${(0,input_rules/* quoteForMessage */.Hx)(given.get(name) ?? '')} is for private registries; leave it out with registry-type public`),
        ...(fips ? [`${fips}: "true" is not possible with ECR Public, which has no FIPS registry; leave it out`] : []),
    ];
}
function makeWhere(sources, { roles, regions, variants }) {
    const { inputs } = sources;
    const endpoint = (0,endpoints/* endpointOf */.X5)('ECR', sources);
    const ownAccount = (0,arns/* parseRoleArn */.D)(roles.assumed.at(-1)?.value ?? '')?.account;
    return {
        type: inputs.registryType,
        partition: (0,partitions/* partitionOf */.iQ)(regions.names[0] ?? '')?.id ?? 'aws',
        accounts: inputs.registryAccounts.length > 0 || !ownAccount ? inputs.registryAccounts : [ownAccount],
        regions: regions.names,
        fips: variants.fips !== '',
        dualStack: variants.dualStack !== '',
        ...(endpoint && { endpoint }),
        repositories: inputs.repositories,
        access: inputs.access,
    };
}
//# sourceMappingURL=registry-plan.js.map
;// CONCATENATED MODULE: ./lib/src/plan/make-plan.js





/** Name of the profile that counts for this job, by the SDKs' rule; its settings matter for region and role. */
function profileInUse(inputs, env) {
    return inputs.profile || env['AWS_PROFILE'] || 'default';
}
/** Turns inputs and environment into what will be done. Throws one `inputs` failure with all problems, before any call. */
function makePlan(sources) {
    const { inputs, env } = sources;
    const choices = {
        roles: chooseRoles(sources),
        regions: chooseRegions(sources),
        variants: (0,endpoints/* chooseVariants */.aJ)(inputs, env),
    };
    const problems = [
        ...sources.problems,
        ...whoProblems(sources, choices.roles),
        ...whereProblems(inputs, choices),
        ...(0,endpoints/* endpointProblems */.sj)(sources, choices.variants),
        ...howProblems(inputs, env),
    ];
    if (problems.length > 0)
        throw new failure/* Failure */.H({ code: 'inputs', problems });
    const where = makeWhere(sources, choices);
    const who = makeWho(sources, { ...choices, where });
    const how = makeHow(inputs, env);
    return { who, where, how, notices: (0,endpoints/* overrides */.mt)(sources), warnings: warnings({ who, how, env }) };
}
/** What is allowed and still likely to be a mistake. */
function warnings({ who, how, env }) {
    const found = [];
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        found.push('NODE_TLS_REJECT_UNAUTHORIZED=0 is set: the servers that get your credentials are not authenticated. Trust your proxy with NODE_EXTRA_CA_CERTS instead');
    }
    const policySize = who.session.policy?.length ?? 0;
    if (policySize > 2048) {
        found.push(`The session policy has ${policySize} characters; AWS documents 2048 as the limit and may refuse it. Use fewer accounts, regions or repositories in one step, or a name with * for several repositories`);
    }
    if (how.outputCredentials && !how.maskPassword) {
        found.push('mask-password is false: the registry password can show up in logs, where everyone who reads them can use it for 12 hours');
    }
    return found;
}
//# sourceMappingURL=make-plan.js.map
// EXTERNAL MODULE: ./lib/src/run/deadline.js
var run_deadline = __nccwpck_require__(6650);
;// CONCATENATED MODULE: ./lib/src/runner/end-process.js

const signals = ['SIGINT', 'SIGTERM'];
/**
 * SIGINT and SIGTERM, which the runner sends when a job is cancelled, cancel the work. `release` gives them back to the system,
 * which then ends the process at once, even in the middle of a computation. After a cancellation nothing long follows, so the
 * second signal must not cut off the report of the first.
 */
function cancelOnSignals(deadline) {
    let cancelled = false;
    const cancel = () => {
        cancelled = true;
        deadline.cancel();
    };
    for (const signal of signals)
        process.on(signal, cancel);
    return {
        release: () => {
            if (!cancelled)
                for (const signal of signals)
                    process.off(signal, cancel);
        },
    };
}
/** Milliseconds to wait, in turn, for a thread that may be about to end. */
const pauses = [0, 5, 20, 80, 400];
/** What a thread may be stuck in: a name server that never answers, a file system that hangs. */
const threads = ['GetAddrInfoReqWrap', 'FSReqCallback', 'FSReqPromise'];
/**
 * Ends the process once everything is printed. It waits neither for connections that nobody needs any longer, nor for a thread
 * that is stuck: `process.exit` would, because it joins all threads.
 */
async function endProcess(exitCode) {
    await new Promise((resolve) => process.stdout.write('', resolve));
    // A thread is listed as active even in the tick in which it has ended. After a success, nothing is in flight that could hang.
    for (const pause of exitCode === 0 ? [] : pauses)
        if (isStuck())
            await (0,promises_.setTimeout)(pause);
    if (exitCode !== 0 && isStuck())
        process.kill(process.pid, 'SIGKILL');
    process.exit(exitCode);
}
function isStuck() {
    return process.getActiveResourcesInfo().some((resource) => threads.includes(resource));
}
//# sourceMappingURL=end-process.js.map
;// CONCATENATED MODULE: ./lib/src/runner/explain-context.js
/** What an error's explanation can draw on: the plan where there is one, until then the inputs. */
function explainContext(inputs, { plan, masks }) {
    return {
        partition: plan?.where.partition,
        accounts: plan?.where.accounts ?? inputs.registryAccounts,
        regions: plan?.where.regions ?? inputs.regions,
        repositories: inputs.repositories,
        access: inputs.access,
        registryType: inputs.registryType,
        roleArn: inputs.roleArn,
        oidcRoleArn: inputs.oidcRoleArn,
        externalIdGiven: inputs.externalId !== '',
        sessionTags: inputs.sessionTags.length > 0,
        secrets: [...masks.secrets],
        now: new Date(),
    };
}
//# sourceMappingURL=explain-context.js.map
;// CONCATENATED MODULE: ./lib/src/runner/log.js



/** What the step prints. Names, paths and ARNs come from outside, so every line is neutralised. */
const say = (text) => info(neutralise(text));
const warn = (text) => warning(neutralise(text));
function logPlan({ notices, warnings }) {
    for (const text of notices)
        notice(neutralise(text));
    for (const text of warnings)
        warn(text);
}
/** Who the step is in AWS. Without a role that is only known by where the credentials come from. */
function logIdentity({ session }, base) {
    say(session ? `Assumed ${session.sessionArn}` : `Used the AWS credentials of ${sourceOf(base)}, without a role`);
}
function sourceOf(base) {
    if (base.kind === 'profile')
        return `profile ${base.name}`;
    return base.kind === 'environment' ? 'the environment' : `this ${base.kind}`;
}
/** Says that the step is still alive, and what it waits for. `delay` is in milliseconds. */
function logRetry({ what, reason, attempt, delay }) {
    say(`${what}: ${reason}, attempt ${attempt} failed, next in ${(delay / 1000).toFixed(1)} s`);
}
/** `secrets` are redacted in AWS's messages. */
function logRepositories({ denied, missing }, secrets) {
    for (const { message, ...wanted } of denied) {
        const expected = `This is expected if the push creates the repository. Otherwise, the repository policy in account ${wanted.account} must allow it.`;
        const text = `${log_placeOf(wanted)}: ${wanted.access} is denied. ${expected} AWS says: ${message}`;
        warning(printable(text, { secrets: [...secrets] }));
    }
    for (const wanted of missing)
        warn(`${log_placeOf(wanted)} does not exist. ${remedies[wanted.access]}`);
}
function log_placeOf({ repository, account, region }) {
    return `${repository} in account ${account}, ${region}`;
}
const remedies = {
    push: 'This is expected if the push creates it (create on push). Otherwise, create it first.',
    pull: 'A pull-through cache creates it at the first pull, which needs a step without repositories.',
};
/** What kept docker or podman from reading the logins, and what the step did about it. */
function logObstacles({ obstacles, file }, env, credentials) {
    for (const obstacle of obstacles) {
        if (obstacle.kind === 'store')
            say(`Bypassed the credential store ${obstacle.name} for these registries`);
        if (obstacle.kind === 'helper')
            say(`Bypassed the credential helper ${obstacle.name} for ${obstacle.host}`);
        if (obstacle.kind === 'shadow') {
            const found = `podman reads ${obstacle.file} first and finds another login of ${obstacle.host} there.`;
            warn(`${found} Remove that login, or set REGISTRY_AUTH_FILE to ${file}.`);
        }
    }
    const hosts = credentials.map(({ host }) => host);
    for (const host of shadowedHosts(env['DOCKER_AUTH_CONFIG'] ?? '', hosts)) {
        warn(`DOCKER_AUTH_CONFIG has another login of ${host}, and docker uses that. Unset it, or remove the host from it.`);
    }
}
/** Where the step is logged in, until when, and where to look for the logins and for the session. */
function logLogins(credentials, { target, identity, logout }) {
    const [first, ...more] = credentials.map(({ host }) => host);
    const until = utc(Math.min(...credentials.map(({ expiresAt }) => expiresAt.getTime())));
    if (more.length === 0)
        say(`Logged in to ${first} until ${until}`);
    else {
        startGroup(`Logged in to ${credentials.length} registries until ${until}`);
        for (const { host } of credentials)
            say(host);
        endGroup();
    }
    const stays = target.isolated ? 'logout is false, so it stays until the job ends' : 'logout is false, so it stays';
    say(`Saved the login to ${target.file} (${logout ? 'the post step removes it' : stays})`);
    const [, , , , account, name] = identity.session?.sessionArn.split(':') ?? [];
    if (name)
        say(`CloudTrail in account ${account} shows the session as ${name.split('/').at(-1)}`);
}
/** `2026-11-24 08:00 UTC` */
function utc(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** One annotation, the causes for debug logging, and a job summary where access was denied. The report is neutralised already. */
async function logFailure(report, env) {
    const { title, what, why, remedy, details, summary: page } = report;
    error(`${what}: ${why} ${remedy}`, { title });
    for (const line of details)
        core_debug(line);
    if (page && env['GITHUB_STEP_SUMMARY'])
        await summary.addRaw(page, true).write().catch(noSummary);
}
/** The annotation says what counts. A summary that cannot be written must not hide it. */
function noSummary(cause) {
    core_debug(neutralise(`The job summary cannot be written: ${String(cause)}`));
}
//# sourceMappingURL=log.js.map
;// CONCATENATED MODULE: ./lib/src/runner/masks.js

/** Characters. Masks of shorter values would blank ordinary words of the log: LocalStack takes the key `test`. */
const shortestSecret = 8;
function makeMasks() {
    const secrets = new Set();
    const isNew = (secret) => secret.length >= shortestSecret && !secrets.has(secret);
    return {
        secrets,
        mask: (secret) => {
            if (isNew(secret))
                core_setSecret(secret);
            if (isNew(secret))
                secrets.add(secret);
        },
        keep: (secret) => {
            if (isNew(secret))
                secrets.add(secret);
        },
    };
}
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
/** Proxies, and tools that use one, may echo the password in their errors, in any of its forms. */
function maskProxies(env, { mask }) {
    for (const name of proxyVariables)
        for (const form of passwordForms(env[name] ?? ''))
            mask(form);
}
function passwordForms(proxy) {
    const { username = '', password = '' } = URL.parse(proxy.includes('://') ? proxy : `http://${proxy}`) ?? {};
    // A password with unencoded special characters is no valid URL, but tools may accept it.
    const [, userInfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(proxy) ?? [];
    const [user = '', given = ''] = userInfo.split(/:(.*)/s);
    const pairs = [
        [username, password],
        [user, given],
    ];
    return pairs
        .filter(([, secret]) => secret !== '')
        .flatMap((pair) => [...masks_formsOf(pair), ...masks_formsOf(pair.map(decoded))]);
}
function masks_formsOf([user = '', password = '']) {
    const both = `${user}:${password}`;
    return [password, both, Buffer.from(both).toString('base64')];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** `mask-password: false` lets the password cross to other jobs, where it is an output at all. */
function maskOfPassword({ outputCredentials, maskPassword }, { mask, keep }) {
    return outputCredentials && !maskPassword ? keep : mask;
}
//# sourceMappingURL=masks.js.map
;// CONCATENATED MODULE: ./lib/src/runner/outputs.js

/** Sets the outputs; called only after everything succeeded. */
function setOutputs({ credentials, identity, directory }, how) {
    const hosts = credentials.map(({ host }) => host);
    const earliest = Math.min(...credentials.map(({ expiresAt }) => expiresAt.getTime()));
    setOutput('registry', hosts[0]);
    setOutput('registries', JSON.stringify(hosts));
    setOutput('expires-at', new Date(earliest).toISOString());
    setOutput('role-session-arn', identity.session?.sessionArn ?? '');
    setOutput('docker-config', directory);
    if (how.outputCredentials) {
        setOutput('username', 'AWS');
        setOutput('password', credentials[0]?.password);
    }
}
/** Sets `DOCKER_CONFIG` for the steps that follow. */
function exportDockerConfig(directory) {
    exportVariable('DOCKER_CONFIG', directory);
}
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./lib/src/docker-config/undo.js


/** What was read back from the state, if it has an Undo's shape; undefined for anything else: state is not trusted. */
function undo_toUndo(value) {
    if (!isObject(value))
        return undefined;
    const isSound = typeof value['file'] === 'string' &&
        isAbsolute(value['file']) &&
        isListOf(value['entries'], (item) => isObject(item) && isText(item['host']) && isText(item['sha256'])) &&
        isListOf(value['helpers'], (item) => isObject(item) && isText(item['host']) && isTextOrNull(item['former'])) &&
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
;// CONCATENATED MODULE: ./lib/src/main.js


















/** The step: inputs → plan → identity → tokens → login → Docker config → outputs. Every failure ends in the one `catch`. */
const { env } = process;
const masks = makeMasks();
maskProxies(env, masks);
const { inputs, problems } = parseInputs(getInput);
void run();
async function run() {
    const deadline = (0,run_deadline/* startDeadline */.db)(problems.length > 0 ? Number(defaults['timeout-seconds']) : inputs.timeoutSeconds);
    const signals = cancelOnSignals(deadline);
    let plan;
    try {
        const profile = await (0,run_deadline/* withDeadline */.NE)(deadline, 'reading the AWS config files', readProfile(profileInUse(inputs, env)));
        plan = makePlan({ inputs, problems, env, profile });
        logPlan(plan);
        await logInAcrossAccounts(plan, deadline);
        await endProcess(0);
    }
    catch (error) {
        signals.release();
        await logFailure(explain(error, explainContext(inputs, { plan, masks })), env);
        await endProcess(1);
    }
}
async function logInAcrossAccounts(plan, deadline) {
    const { how } = plan;
    // A Docker config that cannot be used, or a missing tool, fails the step before its first call.
    const found = findDockerConfig(how.config);
    const tool = how.loginWith === 'none' ? undefined : findTool(how.loginWith, env);
    if (tool)
        core_debug(`${tool.name} is ${tool.file}`);
    const { mask } = masks;
    const maskPassword = maskOfPassword(how, masks);
    const aws = await openAws(plan, { env, deadline, mask, maskPassword, debug: core_debug, logRetry: logRetry });
    const identity = await aws.obtainIdentity();
    logIdentity(identity, plan.who.base);
    const tokens = await aws.fetchTokens(identity);
    logRepositories(await aws.checkRepositories(tokens, identity), masks.secrets);
    const credentials = aws.credentialsFor(tokens);
    // From here on, a cancelled step may leave something behind. So the runner first learns what the post step must undo.
    const hosts = credentials.map(({ host }) => host);
    const target = prepareDockerConfig(found, hosts);
    saveUndo(target.undo);
    // Each login gets a scratch directory, which is removed at once. Only if all succeed does the Docker config change, in one write.
    const { maxAttempts } = how;
    if (tool)
        await logIn(credentials, { tool, env, deadline, maxAttempts, dockerConfig: found, logRetry: logRetry });
    const installed = installEntries(target, credentials, { signal: deadline.signal, beforeWrite: saveUndo });
    await (0,run_deadline/* withDeadline */.NE)(deadline, 'waiting for the lock of the Docker config', installed);
    if (target.exportDirectory)
        exportDockerConfig(target.directory);
    setOutputs({ credentials, identity, directory: target.directory }, how);
    logObstacles(target, env, credentials);
    logLogins(credentials, { target, identity, logout: how.logout });
    if (!how.logout)
        forgetUndo();
}
//# sourceMappingURL=main.js.map
})();

module.exports = __webpack_exports__;
/******/ })()
;