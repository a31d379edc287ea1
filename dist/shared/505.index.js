"use strict";
exports.id = 505;
exports.ids = [
    505
];
exports.modules = {
    3197: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            MI: ()=>prepareDockerConfig,
            ZU: ()=>removeScratch,
            _h: ()=>removeIsolated,
            hB: ()=>readEntry,
            kv: ()=>findDockerConfig,
            lP: ()=>makeScratch
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
        var _edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7550);
        var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9617);
        var _private_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6505);
        var _read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3949);
        function findDockerConfig(settings) {
            const file = fileInUse(settings);
            const found = {
                settings,
                file,
                directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),
                text: (0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.Xg)(file)
            };
            if (!mayIsolate(found)) (0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.Bz)(file);
            const isPrivate = settings.mode === 'isolated' || settings.mode === 'auto' && settings.selfHosted;
            if (settings.tool !== 'none' || isPrivate) assertUsable(runnerTempOf(settings));
            if (settings.tool === 'docker' || isPrivate) (0, _private_directory_js__WEBPACK_IMPORTED_MODULE_4__.wX)(found.directory);
            return found;
        }
        function prepareDockerConfig(found, hosts) {
            const { settings } = found;
            const isolated = isJoined(found) || mayIsolate(found) && wantsIsolated(found, hosts);
            if (!isolated) (0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.Bz)(found.file);
            const directory = isolated ? isolatedPath(runnerTempOf(settings)) : found.directory;
            const madeDirectory = isolated ? makeIsolated(found, directory) : !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory);
            const file = isolated ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'config.json') : found.file;
            const exportDirectory = isolated && (settings.dockerConfig === '' || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(settings.dockerConfig) !== directory);
            const formerDockerConfig = exportDirectory ? settings.dockerConfig : null;
            return {
                directory,
                file,
                tool: settings.tool,
                isolated,
                exportDirectory,
                obstacles: [
                    ...(0, _edit_js__WEBPACK_IMPORTED_MODULE_3__.sS)((0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.Xg)(file), {
                        hosts,
                        tool: settings.tool
                    }),
                    ...shadowsOf(settings, hosts)
                ],
                undo: {
                    file,
                    entries: [],
                    helpers: [],
                    before: 'object',
                    added: [],
                    isolated,
                    madeDirectory,
                    formerDockerConfig
                }
            };
        }
        function makeScratch({ settings, directory, text }, host) {
            const contents = settings.tool === 'podman' ? {
                linked: undefined,
                name: 'auth.json',
                text: '{}'
            } : {
                linked: directory,
                name: 'config.json',
                text: (0, _edit_js__WEBPACK_IMPORTED_MODULE_3__.oY)(text, host)
            };
            const scratch = (0, _private_directory_js__WEBPACK_IMPORTED_MODULE_4__.Oh)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runnerTempOf(settings), 'ecr-login-'), contents);
            return {
                directory: scratch,
                file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, contents.name)
            };
        }
        function readEntry(scratch, host) {
            return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_6__.g)((0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.Xg)(scratch.file), host);
        }
        function removeScratch({ directory }) {
            try {
                (0, _private_directory_js__WEBPACK_IMPORTED_MODULE_4__.q)(directory);
            } catch  {}
        }
        function removeIsolated(directory, runnerTemp) {
            const isIts = runnerTemp !== '' && directory === isolatedPath(runnerTemp);
            if (!isIts) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                code: 'config',
                path: directory,
                problem: 'not-ours'
            });
            if ((0, _private_directory_js__WEBPACK_IMPORTED_MODULE_4__.MU)(directory)) (0, _private_directory_js__WEBPACK_IMPORTED_MODULE_4__.q)(directory);
        }
        function fileInUse({ tool, registryAuthFile, dockerConfig, home }) {
            if (tool === 'podman' && registryAuthFile !== '') return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(registryAuthFile);
            if (dockerConfig !== '') return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dockerConfig, 'config.json');
            if (home === '') throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                code: 'config',
                path: '',
                problem: 'no-home'
            });
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, '.docker', 'config.json');
        }
        function mayIsolate({ settings, text }) {
            if (settings.tool === 'podman' && settings.registryAuthFile !== '') return false;
            return settings.mode === 'isolated' || settings.mode === 'auto' && (settings.selfHosted || (0, _lookup_js__WEBPACK_IMPORTED_MODULE_6__["do"])(text));
        }
        function wantsIsolated({ settings, text }, hosts) {
            if (settings.mode === 'isolated' || settings.selfHosted) return true;
            return (0, _edit_js__WEBPACK_IMPORTED_MODULE_3__.sS)(text, {
                hosts,
                tool: settings.tool
            }).some(({ kind })=>kind === 'store' || kind === 'helper');
        }
        function isJoined({ settings: { runnerTemp }, file }) {
            return runnerTemp !== '' && file === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(isolatedPath(runnerTemp), 'config.json');
        }
        function isolatedPath(runnerTemp) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runnerTemp, 'ecr-login-docker-config');
        }
        function runnerTempOf({ runnerTemp }) {
            if (runnerTemp === '') throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                code: 'config',
                path: '',
                problem: 'no-runner-temp'
            });
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runnerTemp);
        }
        function makeIsolated({ directory: linked, file }, directory) {
            const text = (0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.Xg)(file);
            return (0, _private_directory_js__WEBPACK_IMPORTED_MODULE_4__.vE)(directory, {
                linked,
                name: 'config.json',
                text: text === '' ? undefined : text
            });
        }
        function assertUsable(directory) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            } catch (error) {
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.dx)({
                    path: directory,
                    problem: 'no-runner-temp'
                }, error);
            }
        }
        function shadowsOf(settings, hosts) {
            if (settings.tool !== 'podman' || settings.registryAuthFile !== '') return [];
            const runtime = settings.xdgRuntimeDir === '' ? `/run/containers/${process.getuid?.()}` : `${settings.xdgRuntimeDir}/containers`;
            const home = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(settings.xdgConfigHome || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(settings.home, '.config'), 'containers');
            return [
                runtime,
                home
            ].map((directory)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'auth.json')).flatMap((file)=>(0, _lookup_js__WEBPACK_IMPORTED_MODULE_6__.RP)(readIfAllowed(file), hosts).map((host)=>({
                        kind: 'shadow',
                        host,
                        file
                    })));
        }
        function readIfAllowed(file) {
            try {
                return (0, _read_file_js__WEBPACK_IMPORTED_MODULE_5__.yR)(file) ?? '';
            } catch  {
                return '';
            }
        }
    },
    7550: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Lf: ()=>withoutEntries,
            Nu: ()=>hostsLeft,
            bA: ()=>withEntries,
            j$: ()=>isInstalled,
            oY: ()=>scratchText,
            sS: ()=>obstaclesIn
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
        var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9617);
        function obstaclesIn(text, { hosts, tool }) {
            const overridden = overridesFor(text, {
                hosts,
                tool
            }).map(({ host })=>host);
            const named = overridden.map((host)=>({
                    kind: 'helper',
                    host,
                    name: helperNameOf(text, host)
                }));
            const byStore = named.some(({ host, name })=>name === '' && (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(text, host) === undefined);
            return [
                ...byStore ? [
                    {
                        kind: 'store',
                        name: (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.xX)(text)
                    }
                ] : [],
                ...named.filter(({ name })=>name !== ''),
                ...hosts.filter((host)=>(0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(text, host) !== undefined).map((host)=>({
                        kind: 'entry',
                        host
                    }))
            ];
        }
        function withEntries(text, { entries, tool, isolated }) {
            const isBlank = text.trim() === '';
            const old = isBlank ? '{}' : text;
            const helpers = overridesFor(old, {
                hosts: entries.map(({ host })=>host),
                tool
            });
            const open = helpers.reduce((config, { host })=>withOverride(config, {
                    host,
                    tool,
                    isolated: isolated === true
                }), old);
            const next = entries.reduce((config, { host, auth })=>(0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.cO)(config, {
                    section: 'auths',
                    key: host
                }, {
                    auth
                }), open);
            const former = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.M4)(old).map(({ key })=>key);
            const isOfJobs = former.length > 0 && former.every((key)=>isOfOverrides(old, key) || isOfLogins(old, key));
            const added = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.M4)(next).filter(({ key })=>isOfJobs || !former.includes(key) || isOfOverrides(old, key));
            return {
                text: next,
                undo: {
                    entries: entries.map(({ host, auth })=>({
                            host,
                            sha256: sha256(auth)
                        })),
                    helpers,
                    before: isBlank ? 'blank' : isOfJobs ? 'missing' : 'object',
                    added: added.map(({ key })=>key)
                }
            };
        }
        function isInstalled(text, { entries, tool }) {
            return entries.every(({ host, auth })=>{
                const helper = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(text, host);
                const isOpen = tool === 'podman' ? helper === undefined : helper === '' || !isBlocked(text, host);
                return isOpen && (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(text, host) === auth;
            });
        }
        function withoutEntries(text, undo) {
            let next = text;
            for (const host of hostsLeft(text, undo))next = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.CU)(next, {
                section: 'auths',
                key: host
            });
            for (const helper of undo.helpers)next = withFormerHelper(next, helper);
            for (const key of undo.added)next = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.C2)(next, key);
            if (next === text || (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.M4)(next).length > 0 || undo.before === 'object') return next;
            return undo.before === 'missing' ? undefined : '';
        }
        function hostsLeft(text, { entries }) {
            const isOurs = (auth, hash)=>auth !== undefined && sha256(auth) === hash;
            return entries.filter((entry)=>isOurs((0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(text, entry.host), entry.sha256)).map(({ host })=>host);
        }
        function scratchText(text, host) {
            const dropped = [
                'auths',
                'credsstore',
                'credhelpers'
            ];
            const kept = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.M4)(text).filter(({ key })=>!dropped.includes(key.toLowerCase()));
            const settings = kept.map(({ key, value })=>[
                    key,
                    value
                ]);
            return JSON.stringify(Object.fromEntries([
                ...settings,
                [
                    'credHelpers',
                    {
                        [host]: ''
                    }
                ]
            ]), null, '\t');
        }
        function overridesFor(text, { hosts, tool }) {
            return hosts.flatMap((host)=>{
                const helper = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(text, host);
                if (tool === 'podman') return helper === undefined ? [] : [
                    {
                        host,
                        former: helper
                    }
                ];
                if (helper === '') return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(text, host) === undefined ? [] : [
                    {
                        host,
                        former: null
                    }
                ];
                return isBlocked(text, host) ? [
                    {
                        host,
                        former: helper ?? null
                    }
                ] : [];
            });
        }
        function isOfOverrides(text, key) {
            if (key !== 'credHelpers') return false;
            const helpers = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(text, key);
            return helpers.length > 0 && helpers.every((helper)=>helper.value === '' && (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(text, helper.key) !== undefined);
        }
        function isOfLogins(text, key) {
            if (key !== 'auths') return false;
            const logins = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Mc)(text, key);
            return logins.length > 0 && logins.every(isEcrLogin);
        }
        function isEcrLogin({ key, value }) {
            const isEcr = (0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.TZ)(key) || key === _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.td.host || key === _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.td.dualStackHost;
            const auth = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value) && Object.keys(value).length === 1 ? value['auth'] : undefined;
            return Boolean(isEcr) && typeof auth === 'string' && Buffer.from(auth, 'base64').toString('latin1').startsWith('AWS:');
        }
        function isBlocked(text, host) {
            return helperNameOf(text, host) !== '' || (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.xX)(text) !== '';
        }
        function helperNameOf(text, host) {
            return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(text, host) ?? (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Oc)(text, host) ?? '';
        }
        function withOverride(text, { host, tool, isolated }) {
            const open = withoutHelper(text, host);
            if (tool === 'podman' || isolated && !isBlocked(open, host)) return open;
            return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.cO)(text, {
                section: 'credHelpers',
                key: host
            }, '');
        }
        function withoutHelper(text, host) {
            const next = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.CU)(text, {
                section: 'credHelpers',
                key: host
            });
            return next === text ? text : withoutHelper(next, host);
        }
        function withFormerHelper(text, { host, former }) {
            const spot = {
                section: 'credHelpers',
                key: host
            };
            if ((0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(text, host) !== undefined || (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(text, host)) return text;
            return former === null ? (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.CU)(text, spot) : (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.cO)(text, spot, former);
        }
        function sha256(auth) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
        }
    },
    5377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IL: ()=>installEntries,
            o: ()=>loginsLeft,
            nw: ()=>removeEntries
        });
        var external_node_fs_ = __webpack_require__(3024);
        var external_node_path_ = __webpack_require__(6760);
        var failure = __webpack_require__(9870);
        var choose_directory = __webpack_require__(3197);
        var edit = __webpack_require__(7550);
        var lookup = __webpack_require__(9617);
        var read_file = __webpack_require__(3949);
        var lock = __webpack_require__(4201);
        ;
        async function updateConfig(update) {
            try {
                const path = (0, read_file.dN)(update.file);
                await (0, lock.ai)({
                    path: lockOf(path),
                    signal: update.signal
                }, (isOurs)=>replace(path, {
                        ...update,
                        isOurs
                    }));
            } catch (error) {
                if ((0, lock.$N)(error) === undefined) throw error;
                throw (0, read_file.dx)({
                    path: update.file,
                    problem: 'unwritable'
                }, error);
            }
        }
        function hasLeftovers(file) {
            const path = (0, read_file.dN)(file);
            return (0, external_node_fs_.existsSync)(temporaryOf(path)) || (0, external_node_fs_.existsSync)(lockOf(path));
        }
        function lockOf(path) {
            return `${path}.ecr-login.lock`;
        }
        function temporaryOf(path) {
            return `${path}.ecr-login.tmp`;
        }
        function replace(path, { change, beforeWrite, isDone, isOurs }) {
            const temporary = temporaryOf(path);
            const old = (0, read_file.yR)(path);
            const text = change(old);
            try {
                if (text !== undefined && text !== old) writeLike(path, {
                    path: temporary,
                    text
                });
                if (!isOurs() || (0, read_file.yR)(path) !== old) return false;
                beforeWrite();
                if (text === old) return true;
                if (text === undefined) (0, external_node_fs_.rmSync)(path);
                else (0, external_node_fs_.renameSync)(temporary, path);
                return isDone((0, read_file.yR)(path));
            } catch (error) {
                if ((0, lock.WG)(error) || (0, lock.$N)(error) === 'ENOENT' || (0, lock.$N)(error) === 'EEXIST') return false;
                throw error;
            } finally{
                (0, external_node_fs_.rmSync)(temporary, {
                    force: true
                });
            }
        }
        function writeLike(model, { path, text }) {
            const file = (0, external_node_fs_.openSync)(path, 'wx', 0o600);
            try {
                const stats = (0, external_node_fs_.statSync)(model, {
                    throwIfNoEntry: false
                });
                if (stats !== undefined) copyOwnerAndMode(file, stats);
                (0, external_node_fs_.writeFileSync)(file, text, 'latin1');
                (0, external_node_fs_.fsyncSync)(file);
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        function copyOwnerAndMode(file, { uid, gid, mode }) {
            try {
                (0, external_node_fs_.fchownSync)(file, uid, gid);
            } catch  {}
            (0, external_node_fs_.fchmodSync)(file, mode & 0o777);
        }
        ;
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
                change: (text)=>{
                    (0, read_file.OP)(target.file, text ?? '');
                    const installed = (0, edit.bA)(text ?? '', login);
                    undo = {
                        ...target.undo,
                        ...installed.undo,
                        ...text === undefined ? {
                            before: 'missing'
                        } : {}
                    };
                    return installed.text;
                },
                beforeWrite: ()=>options.beforeWrite(undo),
                isDone: (text)=>(0, edit.j$)(text ?? '', login)
            });
            return undo;
        }
        async function removeEntries(undo, options) {
            try {
                if (undo.isolated && undo.madeDirectory) {
                    (0, choose_directory._h)((0, external_node_path_.dirname)(undo.file), options.runnerTemp);
                    return [];
                }
                const remains = await takeOut(undo, options.signal);
                if (undo.madeDirectory) removeIfEmpty((0, external_node_path_.dirname)(undo.file));
                return remains;
            } catch (error) {
                return [
                    `${remainsIn(undo)}: ${reasonOf(error)}.`
                ];
            }
        }
        function loginsLeft(undo) {
            try {
                const text = (0, read_file.yR)(undo.file) ?? '';
                return (0, lookup.e3)(text) === undefined ? (0, edit.Nu)(text, undo) : [];
            } catch  {
                return [];
            }
        }
        async function takeOut(undo, signal) {
            const text = (0, read_file.yR)(undo.file);
            const flaw = (0, lookup.e3)(text ?? '');
            const isClean = text === undefined || flaw !== undefined || (0, edit.Lf)(text, undo) === text;
            if (!isClean || hasLeftovers(undo.file)) {
                const change = (now)=>now === undefined || (0, lookup.e3)(now) ? now : (0, edit.Lf)(now, undo);
                const isDone = (now)=>now === undefined || (0, lookup.e3)(now) !== undefined || (0, edit.Nu)(now, undo).length === 0;
                await updateConfig({
                    file: undo.file,
                    signal,
                    change,
                    isDone,
                    beforeWrite: ()=>{}
                });
            }
            return flaw === undefined || undo.entries.length === 0 ? [] : [
                `${remainsIn(undo)}: ${flaw}. The file was left alone.`
            ];
        }
        function removeIfEmpty(directory) {
            try {
                (0, external_node_fs_.rmdirSync)(directory);
            } catch  {}
        }
        function remainsIn({ file, entries, isolated, madeDirectory }) {
            const what = entries.length === 0 ? 'What this step made' : `The login of ${entries.map(({ host })=>host).join(', ')}`;
            return `${what} may still be in ${isolated && madeDirectory ? (0, external_node_path_.dirname)(file) : file}`;
        }
        function reasonOf(error) {
            if (!(error instanceof failure.H)) return error instanceof Error ? error.message : String(error);
            if (error.fault.code !== 'config') return 'there was no time left';
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
            'lock-timeout': 'another process keeps its lock'
        };
    },
    4201: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $N: ()=>codeOf,
            WG: ()=>isPassing,
            ai: ()=>whileLocked
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9870);
        const WAIT_MS = 30_000;
        const ABANDONED_MS = 10_000;
        const UNWRITTEN_MS = 1_000;
        const VALID_MS = 5_000;
        async function whileLocked({ path, signal }, action) {
            const sightings = new Map();
            const start = performance.now();
            for(;;){
                signal.throwIfAborted();
                if (attempt(path, sightings, action)) return;
                if (performance.now() - start > WAIT_MS) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_5__.H({
                    code: 'config',
                    path,
                    problem: 'lock-timeout'
                });
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(5 + Math.random() * 40);
            }
        }
        function attempt(path, sightings, action) {
            makeDirectories((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            const start = performance.now();
            const text = JSON.stringify({
                place: PLACE,
                pid: process.pid,
                id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
            });
            if (!take({
                path,
                text
            }, sightings)) return false;
            const isOurs = ()=>read(path) === text && performance.now() - start < VALID_MS;
            try {
                return action(isOurs);
            } finally{
                if (read(path) === text) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
                    force: true
                });
            }
        }
        function makeDirectories(directory) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, 0o700);
            } catch (error) {
                if (codeOf(error) === 'EEXIST') return;
                if (codeOf(error) !== 'ENOENT' || (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory))) throw error;
                makeDirectories((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory));
                makeDirectories(directory);
            }
        }
        function take(lock, sightings) {
            const { path, text } = lock;
            if (create(path, text)) return true;
            const other = read(path);
            if (other === undefined || !isAbandoned(path, other, sightings)) return false;
            const removal = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(other).digest('hex').slice(0, 16)}`;
            if (!take({
                path: removal,
                text
            }, sightings)) return false;
            try {
                if (read(path) === other) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
                    force: true
                });
            } finally{
                (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(removal, {
                    force: true
                });
            }
            return false;
        }
        function isAbandoned(path, text, sightings) {
            if (isOfDeadProcess(text)) return true;
            const now = performance.now();
            const seen = sightings.get(path);
            if (seen?.text === text) return now - seen.since > (text === '' ? UNWRITTEN_MS : ABANDONED_MS);
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
                return codeOf(error) === 'ESRCH';
            }
        }
        const PLACE = placeOfProcess();
        function placeOfProcess() {
            if (process.platform !== 'linux') return (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
            try {
                const boot = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
                return `${boot} ${(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid')}`;
            } catch  {
                return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            }
        }
        function create(path, text) {
            const file = open(path);
            if (file === undefined) return false;
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
                return true;
            } catch (error) {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, {
                    force: true
                });
                throw error;
            } finally{
                (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        function open(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o644);
            } catch (error) {
                if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT' || isPassing(error)) return undefined;
                throw error;
            }
        }
        function read(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
            } catch (error) {
                if (codeOf(error) === 'ENOENT' || isPassing(error)) return undefined;
                throw error;
            }
        }
        function isPassing(error) {
            return process.platform === 'win32' && [
                'EPERM',
                'EACCES',
                'EBUSY'
            ].includes(codeOf(error) ?? '');
        }
        function codeOf(error) {
            const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
            return typeof code === 'string' ? code : undefined;
        }
    },
    9617: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g: ()=>authOf,
            Mc: ()=>entriesOf,
            e3: ()=>flawOf,
            "do": ()=>hasStores,
            Yn: ()=>helperOf,
            Gv: ()=>isObject,
            Oc: ()=>patternHelperOf,
            RP: ()=>shadowedHosts,
            xX: ()=>storeOf,
            M4: ()=>topLevel,
            cO: ()=>withValue,
            C2: ()=>withoutEmpty,
            CU: ()=>withoutValue
        });
        ;
        const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
        function members(text, at) {
            const tokens = new RegExp(TOKEN);
            tokens.lastIndex = at;
            const found = [];
            let member;
            let depth = 0;
            let end = at;
            for (const { 0: token, index } of text.matchAll(tokens)){
                if (depth === 1 && (token === ',' || token === '}')) {
                    if (member !== undefined) found.push({
                        ...member,
                        end
                    });
                    member = undefined;
                } else if (depth === 1 && member === undefined) {
                    member = {
                        key: String(JSON.parse(token)),
                        start: index,
                        keyEnd: index + token.length,
                        value: -1,
                        end
                    };
                } else if (token !== ':' && member?.value === -1) {
                    member = {
                        ...member,
                        value: index
                    };
                }
                if (token === '{' || token === '[') depth++;
                else if (token === '}' || token === ']') depth--;
                if (depth === 0) break;
                end = index + token.length;
            }
            return found;
        }
        function withMember(text, place, value) {
            const siblings = members(text, place.at);
            const former = siblings.findLast(({ key })=>key === place.key);
            if (former !== undefined) {
                return text.slice(0, former.value) + layOut(text, value, gapBefore(text, former.start)) + text.slice(former.end);
            }
            const last = siblings.at(-1);
            if (last === undefined) return withFirstMember(text, place, value);
            const gap = gapBefore(text, last.start);
            const colon = text.slice(last.keyEnd, last.value);
            const member = JSON.stringify(place.key) + colon + layOut(text, value, gap);
            return `${text.slice(0, last.end)},${gap}${member}${text.slice(last.end)}`;
        }
        function withoutMember(text, place) {
            const siblings = members(text, place.at);
            const index = siblings.findLastIndex(({ key })=>key === place.key);
            const member = siblings[index];
            if (member === undefined) return text;
            const previous = siblings[index - 1];
            const next = siblings[index + 1];
            if (previous !== undefined) return text.slice(0, previous.end) + text.slice(member.end);
            if (next !== undefined) return text.slice(0, member.start) + text.slice(next.start);
            return text.slice(0, place.at + 1) + text.slice(text.indexOf('}', member.end));
        }
        function withFirstMember(text, { at, key }, value) {
            const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
            const margin = line.slice(0, line.search(/[^ \t]|$/));
            const gap = isOneLine(text) ? '' : lineEnd(text) + margin + indentation(text);
            const colon = isOneLine(text) ? /"(\s*:\s*)/.exec(text)?.[1] ?? ':' : ': ';
            const closing = isOneLine(text) ? '' : lineEnd(text) + margin;
            const member = JSON.stringify(key) + colon + layOut(text, value, gap);
            return text.slice(0, at + 1) + gap + member + closing + text.slice(text.indexOf('}', at));
        }
        function layOut(text, value, gap) {
            if (!gap.includes('\n')) return JSON.stringify(value);
            const margin = gap.slice(gap.lastIndexOf('\n') + 1);
            return JSON.stringify(value, null, indentation(text)).replaceAll('\n', lineEnd(text) + margin);
        }
        function gapBefore(text, offset) {
            let start = offset;
            while(/\s/.test(text.charAt(start - 1)))start--;
            return text.slice(start, offset);
        }
        function isOneLine(text) {
            return !/^\{\s*\}$/.test(text.trim()) && !text.trim().includes('\n');
        }
        function lineEnd(text) {
            return text.includes('\r\n') ? '\r\n' : '\n';
        }
        function indentation(text) {
            return /\n([ \t]+)"/.exec(text)?.[1] ?? '\t';
        }
        ;
        function flawOf(text) {
            if (text.trim() === '') return undefined;
            try {
                const config = JSON.parse(text);
                if (!isObject(config)) return 'it is not a JSON object';
                return Object.entries(config).map(flawOfMember).find(Boolean);
            } catch  {
                return 'it is not valid JSON';
            }
        }
        function flawOfMember([key, value]) {
            const name = key.toLowerCase();
            if (name !== 'auths' && name !== 'credhelpers' || value === null) return undefined;
            if (!isObject(value)) return `its "${key}" is not an object`;
            const isFine = name === 'auths' ? isObject : (helper)=>typeof helper === 'string';
            return Object.values(value).every((item)=>item === null || isFine(item)) ? undefined : `its "${key}" is malformed`;
        }
        function authOf(text, host) {
            const entry = valueAt(text, {
                section: 'auths',
                key: host
            });
            return isObject(entry) && typeof entry['auth'] === 'string' ? entry['auth'] : undefined;
        }
        function helperOf(text, host) {
            const helper = valueAt(text, {
                section: 'credHelpers',
                key: host
            });
            return helper === null ? '' : typeof helper === 'string' ? helper : undefined;
        }
        function patternHelperOf(text, host) {
            const patterns = entriesOf(text, 'credHelpers').filter(({ key })=>key.includes('*') && matches(key, host));
            return patterns.map(({ value })=>value).find((helper)=>typeof helper === 'string' && helper !== '');
        }
        function storeOf(text) {
            const stores = topLevel(text).filter(({ key })=>key.toLowerCase() === 'credsstore');
            const last = stores.map(({ value })=>value).findLast((store)=>typeof store === 'string');
            return typeof last === 'string' ? last : '';
        }
        function hasStores(text) {
            return storeOf(text) !== '' || entriesOf(text, 'credHelpers').length > 0;
        }
        function shadowedHosts(text, hosts) {
            if (flawOf(text) !== undefined) return [];
            const logins = entriesOf(text, 'auths').filter(({ value })=>isObject(value) && Boolean(value['auth']));
            const named = new Set(logins.map(({ key })=>key.replace(/^https?:\/\//, '').split('/')[0]));
            return hosts.filter((host)=>named.has(host) || helperOf(text, host) !== undefined);
        }
        function topLevel(text) {
            return text.trim() === '' ? [] : parsed(text, members(text, text.indexOf('{')));
        }
        function withValue(text, spot, value) {
            const at = find(text, spot)?.at ?? sections(text, spot.section).findLast(({ key })=>key === spot.section)?.value;
            if (at !== undefined) return withMember(text, {
                at,
                key: spot.key
            }, value);
            return withValue(withMember(text, {
                at: text.indexOf('{'),
                key: spot.section
            }, {}), spot, value);
        }
        function withoutValue(text, spot) {
            const found = find(text, spot);
            return found === undefined ? text : withoutMember(text, {
                at: found.at,
                key: spot.key
            });
        }
        function withoutEmpty(text, key) {
            const at = text.indexOf('{');
            const member = members(text, at).findLast((candidate)=>candidate.key === key);
            const isEmpty = member !== undefined && /^\{\s*\}$/.test(text.slice(member.value, member.end));
            return isEmpty ? withoutMember(text, {
                at,
                key
            }) : text;
        }
        function isObject(value) {
            return typeof value === 'object' && value !== null && !Array.isArray(value);
        }
        function valueAt(text, spot) {
            const found = find(text, spot);
            return found && JSON.parse(text.slice(found.member.value, found.member.end));
        }
        function find(text, { section, key }) {
            const all = sections(text, section).flatMap(({ value: at })=>members(text, at).map((member)=>({
                        at,
                        member
                    })));
            return all.findLast(({ member })=>member.key === key);
        }
        function entriesOf(text, section) {
            return sections(text, section).flatMap(({ value: at })=>parsed(text, members(text, at)));
        }
        function sections(text, name) {
            if (text.trim() === '') return [];
            const named = members(text, text.indexOf('{')).filter(({ key })=>key.toLowerCase() === name.toLowerCase());
            return named.filter(({ value })=>text[value] === '{');
        }
        function parsed(text, found) {
            return found.map(({ key, value, end })=>({
                    key,
                    value: JSON.parse(text.slice(value, end))
                }));
        }
        function matches(pattern, host) {
            const literals = pattern.split(/\*+/).map((literal)=>literal.replace(/[^\w-]/g, '\\$&'));
            return new RegExp(`^${literals.join('[^.]*')}$`).test(host);
        }
    },
    6505: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            MU: ()=>isOurs,
            Oh: ()=>makeDirectory,
            q: ()=>removeDirectory,
            vE: ()=>makeDirectoryOnce,
            wX: ()=>namesIn
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
        var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4201);
        var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3949);
        function makeDirectory(prefix, { linked, name, text }) {
            let directory;
            try {
                directory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
                if (linked !== undefined) linkOthers(linked, directory);
                if (text !== undefined) {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), text, {
                        encoding: 'latin1',
                        flag: 'wx',
                        mode: 0o600
                    });
                }
                return directory;
            } catch (error) {
                if (directory !== undefined) removeDirectory(directory);
                if (error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H) throw error;
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
                    path: directory ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix),
                    problem: 'unwritable'
                }, error);
            }
        }
        function makeDirectoryOnce(directory, contents) {
            if (isOurs(directory)) return false;
            const filled = makeDirectory(`${directory}-`, contents);
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(filled, directory);
                return true;
            } catch (error) {
                removeDirectory(filled);
                if (isOurs(directory)) return false;
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
                    path: directory,
                    problem: 'unwritable'
                }, error);
            }
        }
        function isOurs(directory) {
            const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, {
                throwIfNoEntry: false
            });
            if (stats === undefined) return false;
            if (stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid())) return true;
            throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                code: 'config',
                path: directory,
                problem: 'not-ours'
            });
        }
        function removeDirectory(directory) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
        }
        function linkOthers(from, to) {
            for (const name of namesIn(from)){
                if (!/^(config\.json|\.tmp-)/.test(name)) link((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
            }
        }
        function namesIn(directory) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
            } catch (error) {
                if ((0, _lock_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT') return [];
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
                    path: directory,
                    problem: 'unreadable'
                }, error);
            }
        }
        function link(target, path) {
            const isCopied = process.platform === 'win32' && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, {
                throwIfNoEntry: false
            })?.isFile();
            if (isCopied) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(target, path);
            else (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path, 'junction');
        }
    },
    3949: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bz: ()=>assertWritable,
            OP: ()=>assertSound,
            Xg: ()=>readConfig,
            dN: ()=>realPathOf,
            dx: ()=>configFailure,
            yR: ()=>readText
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
        var _lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4201);
        var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9617);
        function readText(file) {
            try {
                const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, {
                    throwIfNoEntry: false
                });
                if (stats === undefined) return undefined;
                if (!stats.isFile() && !stats.isDirectory()) throw new Error('not a regular file');
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1');
            } catch (error) {
                if ((0, _lock_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === 'ENOENT') return undefined;
                throw configFailure({
                    path: file,
                    problem: 'unreadable'
                }, error);
            }
        }
        function readConfig(file) {
            const text = readText(file) ?? '';
            assertSound(file, text);
            return text;
        }
        function assertSound(file, text) {
            const flaw = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_4__.e3)(text);
            if (flaw !== undefined) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                code: 'config',
                path: file,
                problem: 'not-an-object'
            }, new Error(flaw));
        }
        function assertWritable(file) {
            try {
                const path = realPathOf(file);
                if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
                let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
                while((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, {
                    throwIfNoEntry: false
                }) === undefined)directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            } catch (error) {
                throw configFailure({
                    path: file,
                    problem: 'unwritable'
                }, error);
            }
        }
        function configFailure({ path, problem }, cause) {
            const error = (0, _lock_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause);
            const known = {
                ENOSPC: 'disk-full',
                EDQUOT: 'disk-full',
                EFBIG: 'disk-full',
                EISDIR: 'is-a-directory'
            };
            const fault = {
                code: 'config',
                path,
                problem: known[error ?? ''] ?? problem
            };
            return new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H(error === undefined ? fault : {
                ...fault,
                error
            }, cause);
        }
        function realPathOf(file) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
            } catch (error) {
                if ((0, _lock_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) !== 'ENOENT') throw error;
            }
            const target = targetOf(file);
            return target === undefined ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file) : realPathOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), target));
        }
        function targetOf(link) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
            } catch  {
                return undefined;
            }
        }
    },
    3607: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mo: ()=>partitions,
            fV: ()=>partitionById,
            iQ: ()=>partitionOf
        });
        const audience = 'sts.amazonaws.com';
        const partitions = [
            {
                id: 'aws',
                families: 'us|eu|ap|sa|ca|me|af|il|mx',
                regions: [
                    ...[
                        'af-south-1',
                        'ap-east-1',
                        'ap-east-2',
                        'ap-northeast-1',
                        'ap-northeast-2',
                        'ap-northeast-3',
                        'ap-south-1'
                    ],
                    ...[
                        'ap-south-2',
                        'ap-southeast-1',
                        'ap-southeast-2',
                        'ap-southeast-3',
                        'ap-southeast-4',
                        'ap-southeast-5'
                    ],
                    ...[
                        'ap-southeast-6',
                        'ap-southeast-7',
                        'ca-central-1',
                        'ca-west-1',
                        'eu-central-1',
                        'eu-central-2'
                    ],
                    ...[
                        'eu-north-1',
                        'eu-south-1',
                        'eu-south-2',
                        'eu-west-1',
                        'eu-west-2',
                        'eu-west-3',
                        'il-central-1'
                    ],
                    ...[
                        'me-central-1',
                        'me-south-1',
                        'mx-central-1',
                        'sa-east-1',
                        'us-east-1',
                        'us-east-2',
                        'us-west-1',
                        'us-west-2'
                    ]
                ],
                suffix: 'amazonaws.com',
                dualStackSuffix: 'on.aws',
                fipsRegions: [
                    'us-east-1',
                    'us-east-2',
                    'us-west-1',
                    'us-west-2'
                ],
                audience
            },
            {
                id: 'aws-cn',
                families: 'cn',
                regions: [
                    'cn-north-1',
                    'cn-northwest-1'
                ],
                suffix: 'amazonaws.com.cn',
                dualStackSuffix: 'on.amazonwebservices.com.cn',
                fipsRegions: [],
                audience: 'sts.amazonaws.com.cn'
            },
            {
                id: 'aws-us-gov',
                families: 'us-gov',
                regions: [
                    'us-gov-east-1',
                    'us-gov-west-1'
                ],
                suffix: 'amazonaws.com',
                dualStackSuffix: 'on.aws',
                fipsRegions: [
                    'us-gov-east-1',
                    'us-gov-west-1'
                ],
                audience
            },
            isolated('aws-eusc', 'eusc-de', 'amazonaws.eu', [
                'eusc-de-east-1'
            ]),
            isolated('aws-iso', 'us-iso', 'c2s.ic.gov', [
                'us-iso-east-1',
                'us-iso-west-1'
            ]),
            isolated('aws-iso-b', 'us-isob', 'sc2s.sgov.gov', [
                'us-isob-east-1',
                'us-isob-west-1'
            ]),
            isolated('aws-iso-e', 'eu-isoe', 'cloud.adc-e.uk', [
                'eu-isoe-west-1'
            ]),
            isolated('aws-iso-f', 'us-isof', 'csp.hci.ic.gov', [
                'us-isof-east-1',
                'us-isof-south-1'
            ])
        ];
        function isolated(id, families, suffix, regions) {
            return {
                id,
                families,
                regions,
                suffix,
                fipsRegions: [],
                audience
            };
        }
        const directions = '(?:north|south|central|(?:north|south)?(?:east|west))';
        function partitionOf(region) {
            return partitions.find(({ families })=>regionPattern(families).test(region));
        }
        function regionPattern(families) {
            return new RegExp(`^(?:${families})-${directions}-[1-9][0-9]?$`);
        }
        function partitionById(id) {
            return partitions.find((partition)=>partition.id === id);
        }
    },
    1018: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TZ: ()=>parseRegistryHost,
            U$: ()=>registryHost,
            td: ()=>publicRegistry
        });
        var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
        function registryHost({ account, region, fips, dualStack }) {
            const partition = (0, _partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region);
            const suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix;
            if (!partition || !suffix || fips && !partition.fipsRegions.includes(region)) {
                throw new RangeError(`no such registry host in region ${region}`);
            }
            return `${account}.dkr${dualStack ? '-' : '.'}ecr${fips ? '-fips' : ''}.${region}.${suffix}`;
        }
        function parseRegistryHost(host) {
            const match = /^([0-9]{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9-]{1,32})\./.exec(host);
            if (!match) return undefined;
            const [, account = '', separator, fips, region = ''] = match;
            const registry = {
                account,
                region,
                fips: fips !== undefined,
                dualStack: separator === '-'
            };
            try {
                return registryHost(registry) === host ? registry : undefined;
            } catch  {
                return undefined;
            }
        }
        const publicRegistry = {
            host: 'public.ecr.aws',
            dualStackHost: 'ecr-public.aws.com',
            region: 'us-east-1'
        };
    },
    6650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A5: ()=>reasonToStop,
            NE: ()=>withDeadline,
            db: ()=>startDeadline
        });
        var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9870);
        function startDeadline(seconds) {
            const controller = new AbortController();
            const stop = (failure)=>controller.abort(failure);
            const timer = setTimeout(()=>stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
                    code: 'deadline',
                    seconds,
                    during: ''
                })), seconds * 1000);
            return {
                signal: controller.signal,
                seconds,
                endsAt: Date.now() + seconds * 1000,
                cancel: ()=>stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
                        code: 'cancelled'
                    })),
                clear: ()=>clearTimeout(timer)
            };
        }
        function reasonToStop({ signal, seconds }, what) {
            const { reason } = signal;
            const cancelled = reason instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.H && reason.fault.code === 'cancelled';
            return cancelled ? reason : new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
                code: 'deadline',
                seconds,
                during: what
            });
        }
        function withDeadline(deadline, what, work) {
            const { signal } = deadline;
            return new Promise((resolve, reject)=>{
                const stop = ()=>reject(reasonToStop(deadline, typeof what === 'string' ? what : what()));
                work.then(resolve, reject).finally(()=>signal.removeEventListener('abort', stop));
                if (signal.aborted) stop();
                else signal.addEventListener('abort', stop, {
                    once: true
                });
            });
        }
    },
    9870: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>Failure
        });
        class Failure extends Error {
            fault;
            constructor(fault, cause){
                super(fault.code, {
                    cause
                });
                this.name = 'Failure';
                this.fault = fault;
            }
        }
    },
    2827: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $0: ()=>neutralise,
            E$: ()=>redact,
            g$: ()=>printable
        });
        const escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g;
        const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
        const mask = '***';
        function neutralise(text, limit = 1000) {
            const line = visible(text).replace(/##(?=\[)/g, '# #').replace(/^:+/, (colons)=>[
                    ...colons
                ].join(' '));
            const characters = [
                ...line
            ];
            return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
        }
        function printable(text, { secrets = [], limit } = {}) {
            return neutralise(redact(visible(text), secrets), limit);
        }
        function visible(text) {
            const spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ');
            return spaced.replace(invisible, '').replace(/ +/g, ' ').trim();
        }
        function redact(text, secrets = []) {
            const forms = [
                ...new Set(secrets.flatMap(formsOf))
            ].sort((a, b)=>b.length - a.length);
            const known = forms.reduce((rest, form)=>rest.replaceAll(form, mask), text);
            const labelled = patterns.reduce((rest, [pattern, replacement])=>rest.replace(pattern, replacement), known);
            return labelled.replace(arnOrRun, (run)=>looksRandom(run) ? mask : run);
        }
        function formsOf(given) {
            const secret = given.trim();
            if (secret.length < 4) return [];
            const encoded = [
                secret,
                `AWS:${secret}`
            ].flatMap((text)=>[
                    Buffer.from(text).toString('base64'),
                    Buffer.from(text).toString('base64').replace(/=+$/, ''),
                    Buffer.from(text).toString('base64url')
                ]);
            const plain = [
                secret,
                ...encoded,
                ...[
                    0,
                    1,
                    2
                ].flatMap((offset)=>base64Within(secret, offset))
            ];
            const escaped = plain.flatMap((form)=>[
                    form,
                    JSON.stringify(form).slice(1, -1),
                    form.replaceAll('/', '\\/')
                ]);
            return escaped.flatMap((form)=>{
                const uri = percentEncoded(form);
                return [
                    form,
                    uri,
                    uri.replace(/%[0-9A-F]{2}/g, (octet)=>octet.toLowerCase())
                ];
            });
        }
        function base64Within(secret, offset) {
            if (secret.length < 8) return [];
            const bytes = Buffer.concat([
                Buffer.alloc(offset),
                Buffer.from(secret)
            ]);
            const whole = bytes.toString('base64');
            const inner = whole.slice(Math.ceil(offset * 8 / 6), Math.floor(bytes.length * 8 / 6));
            return [
                inner,
                inner.replaceAll('+', '-').replaceAll('/', '_')
            ];
        }
        function percentEncoded(text) {
            return encodeURIComponent(text.toWellFormed());
        }
        const patterns = [
            [
                /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
                mask
            ],
            [
                /\b(?:gh[a-z]_|github_pat_)\w{20,}/g,
                mask
            ],
            [
                /(\/\/)[^\s/@"']+@/g,
                `$1${mask}@`
            ],
            [
                /(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer)\s+)[^\s"',;]+/gi,
                `$1${mask}`
            ],
            [
                /(\bX-Amz-(?:Signature|Credential|Security-Token)["']?[:=]\s*)[^\s&"']+/gi,
                `$1${mask}`
            ],
            [
                /((?:secret_?access_?key|session_?token|security_?token|password)["']?\s*[:=]\s*["']?)[^\s"',;&]{4,}/gi,
                `$1${mask}`
            ]
        ];
        const arnOrRun = /\barn:aws[\w-]*:[^\s"'<>`]*|[\w+/=-]{40,}/g;
        function looksRandom(run) {
            if (run.startsWith('arn:') || isPath(run) || !/[A-Z]/.test(run) || !/[a-z]/.test(run) || !/[0-9+/]/.test(run)) return false;
            return run.replace(/[A-Za-z][a-z]{3,}/g, '').length > run.length * 0.4;
        }
        function isPath(run) {
            return run.startsWith('/') && run.split('/').every((part)=>part.length < 20);
        }
    },
    8744: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>nodeAnnotation,
            k: ()=>nodeProblem
        });
        const oldest = [
            24,
            5
        ];
        function nodeProblem(version) {
            const [major = 0, minor = 0] = version.split('.').map(Number);
            if (major > oldest[0] || major === oldest[0] && minor >= oldest[1]) return undefined;
            return `The action needs Node ${oldest.join('.')} or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or ` + 'later. With act or a Forgejo runner, use an image that has Node 24.';
        }
        function nodeAnnotation(level, problem) {
            return `::${level} title=Node is too old::${problem}`;
        }
    },
    1957: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            cA: ()=>forgetUndo,
            ln: ()=>loadUndo,
            Kf: ()=>saveUndo
        });
        var core = __webpack_require__(7264);
        var external_node_path_ = __webpack_require__(6760);
        var lookup = __webpack_require__(9617);
        ;
        function toUndo(value) {
            if (!(0, lookup.Gv)(value)) return undefined;
            const isSound = typeof value['file'] === 'string' && (0, external_node_path_.isAbsolute)(value['file']) && isListOf(value['entries'], (item)=>(0, lookup.Gv)(item) && isText(item['host']) && isText(item['sha256'])) && isListOf(value['helpers'], (item)=>(0, lookup.Gv)(item) && isText(item['host']) && isTextOrNull(item['former'])) && [
                'missing',
                'blank',
                'object'
            ].includes(String(value['before'])) && isListOf(value['added'], isText) && typeof value['isolated'] === 'boolean' && typeof value['madeDirectory'] === 'boolean' && isTextOrNull(value['formerDockerConfig']);
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
        ;
        const state_name = 'undo';
        function saveUndo(undo) {
            (0, core.LZ)(state_name, JSON.stringify(undo));
        }
        function forgetUndo() {
            (0, core.LZ)(state_name, '');
        }
        function loadUndo() {
            try {
                return toUndo(JSON.parse((0, core.Gu)(state_name)));
            } catch  {
                return undefined;
            }
        }
    }
};
;
