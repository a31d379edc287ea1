"use strict";
exports.id = 735;
exports.ids = [
    735
];
exports.modules = {
    4520: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            k: ()=>changeText
        });
        function changeText(text, changes) {
            let style = styleOf(text);
            let edits = changes.flatMap((change)=>editsOf(style, change)).toSorted((a, b)=>a.from - b.from);
            let next = '';
            let position = 0;
            for (let { from, to, content } of edits){
                next += text.slice(position, from) + content;
                position = to;
            }
            return next + text.slice(position);
        }
        function styleOf(text) {
            let trimmed = text.trim();
            return {
                text,
                isOneLine: !/^\{\s*\}$/.test(trimmed) && !trimmed.includes('\n'),
                lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
                indentation: /\n([ \t]+)"/.exec(text)?.[1] ?? '\t',
                colon: /"(\s*:\s*)/.exec(text)?.[1] ?? ':'
            };
        }
        function editsOf(style, change) {
            let { object, set, remove } = change;
            let keys = new Set(object.members.map(({ key })=>key));
            let added = [
                ...set
            ].filter(([key])=>!keys.has(key));
            let last = object.members.findLast(({ key })=>!remove.has(key));
            if (void 0 === last) {
                let content = 0 === added.length ? '' : firstMembers(style, object, added);
                return [
                    {
                        from: object.open + 1,
                        to: object.close,
                        content
                    }
                ];
            }
            let inserted = 0 === added.length ? [] : [
                insertion(style, last, added)
            ];
            return [
                ...inserted,
                ...replacements(style, change),
                ...removals(change)
            ];
        }
        function insertion(style, last, added) {
            let gap = gapBefore(style.text, last.start);
            let colon = style.text.slice(last.keyEnd, last.value.offset);
            let members = added.map(([key, value])=>`,${gap}${JSON.stringify(key)}${colon}${layOut(style, value, gap)}`);
            return {
                from: last.end,
                to: last.end,
                content: members.join('')
            };
        }
        function replacements(style, { object, set }) {
            return object.members.filter(({ key })=>set.has(key)).map(({ key, start, value, end })=>{
                let content = layOut(style, set.get(key), gapBefore(style.text, start));
                return {
                    from: value.offset,
                    to: end,
                    content
                };
            });
        }
        function removals({ object: { members }, remove }) {
            let firstKept = members.findIndex(({ key })=>!remove.has(key));
            return members.flatMap(({ key, start, end }, index)=>{
                if (!remove.has(key)) return [];
                let before = members[index - 1];
                let after = members[index + 1];
                if (index < firstKept && after) return [
                    {
                        from: start,
                        to: after.start,
                        content: ''
                    }
                ];
                return before ? [
                    {
                        from: before.end,
                        to: end,
                        content: ''
                    }
                ] : [];
            });
        }
        function firstMembers(style, { open }, added) {
            let { text, isOneLine, lineEnd, indentation } = style;
            let line = text.slice(text.lastIndexOf('\n', open) + 1, open);
            let margin = line.slice(0, line.search(/[^ \t]|$/));
            let gap = isOneLine ? '' : lineEnd + margin + indentation;
            let colon = isOneLine ? style.colon : ': ';
            let members = added.map(([key, value])=>gap + JSON.stringify(key) + colon + layOut(style, value, gap));
            return members.join(',') + (isOneLine ? '' : lineEnd + margin);
        }
        function layOut({ indentation, lineEnd }, value, gap) {
            if (!gap.includes('\n')) return JSON.stringify(value);
            let margin = gap.slice(gap.lastIndexOf('\n') + 1);
            return JSON.stringify(value, null, indentation).replaceAll('\n', lineEnd + margin);
        }
        function gapBefore(text, offset) {
            let start = offset;
            while(/\s/.test(text.charAt(start - 1)))start--;
            return text.slice(start, offset);
        }
    },
    7550: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Lf: ()=>withoutEntries,
            Nu: ()=>hostsLeft,
            bA: ()=>withEntries,
            j$: ()=>isInstalled
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
        var _change_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4520);
        var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(164);
        var _obstacles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4810);
        function withEntries(config, login) {
            let hosts = login.entries.map(({ host })=>host);
            let helpers = (0, _obstacles_js__WEBPACK_IMPORTED_MODULE_3__.Z)(config, {
                hosts,
                tool: login.tool
            });
            let opened = helpers.map(({ host })=>host).filter((host)=>!needsEmptyHelper(config, {
                    host,
                    login
                }));
            let closed = helpers.map(({ host })=>host).filter((host)=>!opened.includes(host));
            let sections = [
                {
                    section: config.credHelpers,
                    set: new Map(closed.map((host)=>[
                            host,
                            ''
                        ])),
                    remove: new Set(opened)
                },
                {
                    section: config.auths,
                    set: new Map(login.entries.map(({ host, auth })=>[
                            host,
                            {
                                auth
                            }
                        ])),
                    remove: new Set()
                }
            ];
            let isOfJobs = holdsOnlyOurLogins(config);
            let added = sections.filter(({ section, set })=>isOfJobs || set.size > 0 && !section.exists);
            return {
                text: changed(config, sections),
                undo: {
                    entries: login.entries.map(({ host, auth })=>({
                            host,
                            sha256: sha256(auth)
                        })),
                    helpers,
                    before: void 0 === config.root ? 'blank' : isOfJobs ? 'missing' : 'object',
                    added: added.map(({ section })=>section.name)
                }
            };
        }
        function isInstalled(config, { entries, tool }) {
            return entries.every(({ host, auth })=>{
                let helper = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(config, host);
                let isOpen = 'podman' === tool ? void 0 === helper : '' === helper || !(0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.lT)(config, host);
                return isOpen && (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(config, host) === auth;
            });
        }
        function withoutEntries(config, undo) {
            let ours = new Set(hostsLeft(config, undo));
            let helpers = undo.helpers.filter(({ host })=>(ours.has(host) || void 0 === (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(config, host)) && !(0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(config, host));
            let restored = helpers.flatMap(({ host, former })=>null === former ? [] : [
                    [
                        host,
                        former
                    ]
                ]);
            let removed = helpers.filter(({ former })=>null === former).map(({ host })=>host);
            let edits = [
                {
                    section: config.auths,
                    set: new Map(),
                    remove: ours
                },
                {
                    section: config.credHelpers,
                    set: new Map(restored),
                    remove: new Set(removed)
                }
            ];
            let emptied = edits.filter((edit)=>undo.added.includes(edit.section.name) && isEmptyAfter(edit));
            let names = new Set(emptied.map(({ section })=>section.name));
            let isBare = config.root?.members.every(({ key })=>names.has(key)) === true;
            if (isBare && ours.size > 0 && 'object' !== undo.before) return 'missing' === undo.before ? void 0 : '';
            let rest = edits.filter((edit)=>!emptied.includes(edit));
            return changed(config, rest, names);
        }
        function hostsLeft(config, { entries }) {
            let isOurs = (auth, hash)=>void 0 !== auth && sha256(auth) === hash;
            return entries.filter((entry)=>isOurs((0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.g)(config, entry.host), entry.sha256)).map(({ host })=>host);
        }
        function changed(config, edits, without = new Set()) {
            let inner = edits.flatMap(({ section: { object }, set, remove })=>object && set.size + remove.size > 0 ? [
                    {
                        object,
                        set,
                        remove
                    }
                ] : []);
            let made = edits.filter(({ section, set })=>void 0 === section.object && set.size > 0);
            let set = new Map(made.map((edit)=>[
                    edit.section.name,
                    Object.fromEntries(edit.set)
                ]));
            if (inner.length + set.size + without.size === 0) return config.text;
            if (void 0 === config.root) return (0, _change_text_js__WEBPACK_IMPORTED_MODULE_4__.k)('{}', [
                {
                    object: emptyObject,
                    set,
                    remove: without
                }
            ]);
            let outer = set.size + without.size > 0 ? [
                {
                    object: config.root,
                    set,
                    remove: without
                }
            ] : [];
            return (0, _change_text_js__WEBPACK_IMPORTED_MODULE_4__.k)(config.text, [
                ...inner,
                ...outer
            ]);
        }
        let emptyObject = {
            open: 0,
            close: 1,
            members: []
        };
        function isEmptyAfter({ section: { object }, set, remove }) {
            return void 0 !== object && 0 === set.size && object.members.every(({ key })=>remove.has(key));
        }
        function needsEmptyHelper(config, { host, login }) {
            if ('podman' === login.tool) return false;
            return true !== login.isolated || '' !== config.store || void 0 !== (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Oc)(config, host);
        }
        function holdsOnlyOurLogins({ root, auths, credHelpers }) {
            let names = [
                auths.name,
                credHelpers.name
            ];
            let isOurs = (host)=>(0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.R5)(host);
            return root?.members.every(({ key })=>names.includes(key)) === true && auths.byHost.size > 0 && [
                ...auths.byHost.keys()
            ].every(isOurs) && [
                ...credHelpers.byHost
            ].every(([host, { value }])=>isOurs(host) && '' === value);
        }
        function sha256(auth) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
        }
    },
    680: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Oh: ()=>makeDirectory,
            vE: ()=>makeDirectoryOnce,
            wX: ()=>namesIn,
            wo: ()=>linkOthers
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _run_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4164);
        var _own_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6242);
        var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4437);
        var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3949);
        function makeDirectory(prefix, { linked, name, text, onLeftOut }) {
            let directory;
            try {
                directory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
                if (void 0 !== linked) linkOthers(linked, directory, onLeftOut);
                if (void 0 !== text) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), text, {
                    encoding: 'latin1',
                    flag: 'wx',
                    mode: 0o600
                });
                return directory;
            } catch (error) {
                if (void 0 !== directory) (0, _patience_js__WEBPACK_IMPORTED_MODULE_3__.TF)(directory);
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
                    path: directory ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix),
                    problem: 'unwritable'
                }, error);
            }
        }
        function makeDirectoryOnce(directory, contents) {
            if (void 0 !== (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_2__.cu)(directory)) return false;
            let filled = makeDirectory(`${directory}-`, contents);
            try {
                (0, _patience_js__WEBPACK_IMPORTED_MODULE_3__.$w)(filled, directory);
                return true;
            } catch (error) {
                (0, _patience_js__WEBPACK_IMPORTED_MODULE_3__.TF)(filled);
                if (void 0 !== (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_2__.cu)(directory)) return false;
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
                    path: directory,
                    problem: 'unwritable'
                }, error);
            }
        }
        function linkOthers(from, to, onLeftOut) {
            let present = new Set((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(to));
            for (let name of namesIn(from))if (!(/^(config\.json|\.tmp-)/i.test(name) || present.has(name))) {
                if (!linkIfPossible((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name))) onLeftOut?.((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name));
            }
        }
        function namesIn(directory) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
            } catch (error) {
                if ('ENOENT' === (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_5__.C)(error)) return [];
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
                    path: directory,
                    problem: 'unreadable'
                }, error);
            }
        }
        function linkIfPossible(target, path) {
            try {
                if ('win32' === process.platform && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isFile()) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(target, path);
                else (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path, 'junction');
                return true;
            } catch (error) {
                if ([
                    'ENOSPC',
                    'EDQUOT'
                ].includes((0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_5__.C)(error))) throw error;
                return false;
            }
        }
    },
    3825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O9: ()=>isSurelyPrivate,
            PO: ()=>mayIsolate,
            e6: ()=>runnerTempOf,
            kv: ()=>findDockerConfig,
            lt: ()=>homeOf
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9870);
        var _filled_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(680);
        var _lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(164);
        var _parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7671);
        var _read_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3949);
        var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5875);
        function findDockerConfig(settings) {
            assertUsable(runnerTempOf(settings));
            let unread = [];
            let attempt = (read, instead)=>{
                try {
                    return read();
                } catch (error) {
                    let fault = error instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_3__.H && 'config' === error.fault.code ? error.fault : void 0;
                    if (!isSurelyPrivate(settings) || !fault || 'not-an-object' === fault.problem) throw error;
                    unread.push({
                        kind: 'unread',
                        path: fault.path,
                        problem: fault.problem
                    });
                    return instead;
                }
            };
            let inUse = attempt(()=>fileInUse(settings), '');
            let nothing = {
                file: '',
                config: (0, _parse_js__WEBPACK_IMPORTED_MODULE_6__.o4)('')
            };
            let { file, config } = '' === inUse ? nothing : attempt(()=>({
                    file: inUse,
                    config: (0, _read_file_js__WEBPACK_IMPORTED_MODULE_7__.Xg)(inUse)
                }), nothing);
            if (!mayIsolate({
                settings,
                config
            })) (0, _read_file_js__WEBPACK_IMPORTED_MODULE_7__.Bz)(file);
            let directory = '' === file ? void 0 : attempt(()=>listed((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), settings), void 0);
            return {
                id: (0, _record_js__WEBPACK_IMPORTED_MODULE_8__.Ld)(),
                settings,
                file,
                directory,
                config,
                unread
            };
        }
        function mayIsolate({ settings, config }) {
            if (isAuthFile(settings)) return false;
            return isSurelyPrivate(settings) || 'auto' === settings.mode && (0, _lookup_js__WEBPACK_IMPORTED_MODULE_5__["do"])(config);
        }
        function isSurelyPrivate(settings) {
            return !isAuthFile(settings) && ('isolated' === settings.mode || 'auto' === settings.mode && settings.selfHosted);
        }
        function runnerTempOf({ runnerTemp }) {
            if ('' === runnerTemp) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_3__.H({
                code: 'config',
                path: '',
                problem: 'no-runner-temp'
            });
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(runnerTemp);
        }
        function isAuthFile({ tool, registryAuthFile }) {
            return 'podman' === tool && '' !== registryAuthFile;
        }
        function fileInUse(settings) {
            if (isAuthFile(settings)) return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(settings.registryAuthFile);
            if ('' !== settings.dockerConfig) return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(settings.dockerConfig, 'config.json');
            let home = homeOf(settings);
            if ('' === home) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_3__.H({
                code: 'config',
                path: '',
                problem: 'no-home'
            });
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home, '.docker', 'config.json');
        }
        function homeOf({ home }) {
            if ('' !== home) return home;
            try {
                return (0, node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
            } catch  {
                return '';
            }
        }
        function listed(directory, settings) {
            if ('docker' === settings.tool || mayIsolate({
                settings,
                config: (0, _parse_js__WEBPACK_IMPORTED_MODULE_6__.o4)('')
            })) (0, _filled_directory_js__WEBPACK_IMPORTED_MODULE_4__.wX)(directory);
            return directory;
        }
        function assertUsable(directory) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            } catch (error) {
                throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_7__.dx)({
                    path: directory,
                    problem: 'no-runner-temp'
                }, error);
            }
        }
    },
    7017: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IF: ()=>makeIsolated,
            PS: ()=>withConfigInUse,
            X7: ()=>isolatedPath,
            _h: ()=>removeIsolated,
            cs: ()=>ecrStore
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
        var _change_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4520);
        var _filled_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(680);
        var _own_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6242);
        var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7671);
        var _patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4437);
        var _read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3949);
        let ecrStore = 'ecr-login';
        function isolatedPath(runnerTemp) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runnerTemp, 'ecr-login-docker-config');
        }
        function makeIsolated({ directory: linked, file }, { directory, onLeftOut }) {
            let config = '' === file ? (0, _parse_js__WEBPACK_IMPORTED_MODULE_4__.o4)('') : (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.Xg)(file);
            let text = '' === config.text ? void 0 : withoutEcrStore(config);
            let isMade = (0, _filled_directory_js__WEBPACK_IMPORTED_MODULE_2__.vE)(directory, {
                linked,
                name: 'config.json',
                text,
                onLeftOut
            });
            if (!isMade && void 0 !== linked && linked !== directory) (0, _filled_directory_js__WEBPACK_IMPORTED_MODULE_2__.wo)(linked, directory, onLeftOut);
            return isMade;
        }
        function removeIsolated(directory, runnerTemp) {
            if ('' === runnerTemp || directory !== isolatedPath(runnerTemp)) throw (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_3__.TR)(directory);
            if (void 0 !== (0, _own_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) (0, _patience_js__WEBPACK_IMPORTED_MODULE_5__.TF)(directory);
        }
        function withConfigInUse(config, inUse) {
            if (void 0 === inUse.root) return config.text;
            if (void 0 === config.root) return withoutEcrStore(inUse);
            let names = new Set(config.root.members.map(({ key })=>key.toLowerCase()));
            let valueIn = ({ value, end })=>JSON.parse(inUse.text.slice(value.offset, end));
            let missing = inUse.root.members.filter((member)=>!names.has(member.key.toLowerCase()) && !isEcrStore(member));
            let merged = [
                'auths',
                'credHelpers'
            ].flatMap((name)=>{
                let { object, byHost } = config[name];
                let later = inUse[name].object?.members.filter(({ key })=>!((0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.R5)(key) && byHost.has(key))) ?? [];
                if (void 0 === object || 0 === later.length) return [];
                return [
                    {
                        object,
                        set: new Map(later.map((member)=>[
                                member.key,
                                valueIn(member)
                            ])),
                        remove: new Set()
                    }
                ];
            });
            let outer = new Map(missing.map((member)=>[
                    member.key,
                    valueIn(member)
                ]));
            return (0, _change_text_js__WEBPACK_IMPORTED_MODULE_7__.k)(config.text, [
                ...merged,
                ...outer.size > 0 ? [
                    {
                        object: config.root,
                        set: outer,
                        remove: new Set()
                    }
                ] : []
            ]);
        }
        function withoutEcrStore({ text, root }) {
            let stores = root?.members.filter(isEcrStore).map(({ key })=>key) ?? [];
            return void 0 === root || 0 === stores.length ? text : (0, _change_text_js__WEBPACK_IMPORTED_MODULE_7__.k)(text, [
                {
                    object: root,
                    set: new Map(),
                    remove: new Set(stores)
                }
            ]);
        }
        function isEcrStore({ key, value }) {
            return 'credsstore' === key.toLowerCase() && value.value === ecrStore;
        }
    },
    164: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Oc: ()=>patternHelperOf,
            RP: ()=>shadowedHosts,
            Yn: ()=>helperOf,
            do: ()=>hasStores,
            g: ()=>authOf,
            lT: ()=>isBlocked
        });
        var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);
        function authOf({ auths }, host) {
            let entry = auths.byHost.get(host);
            let auth = entry && (0, _parse_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(entry).members.findLast(({ key })=>'auth' === key)?.value.value;
            return 'string' == typeof auth ? auth : void 0;
        }
        function helperOf({ credHelpers }, host) {
            let helper = credHelpers.byHost.get(host);
            return helper && String(helper.value ?? '');
        }
        function patternHelperOf({ credHelpers }, host) {
            let patterns = [
                ...credHelpers.byHost
            ].filter(([key, { value }])=>key.includes('*') && Boolean(value));
            let found = patterns.find(([key])=>isMatch(key, host));
            return found && String(found[1].value);
        }
        function isBlocked(config, host) {
            return '' !== config.store || Boolean(helperOf(config, host) ?? patternHelperOf(config, host));
        }
        function hasStores({ store, credHelpers }) {
            return '' !== store || credHelpers.byHost.size > 0;
        }
        function shadowedHosts(text, hosts) {
            let config = (0, _parse_js__WEBPACK_IMPORTED_MODULE_0__.sk)(text);
            if (void 0 === config) return [];
            let logins = [
                ...config.auths.byHost.keys()
            ].filter((key)=>authOf(config, key));
            let named = new Set(logins.map((key)=>key.replace(/^https?:\/\//, '').split('/')[0]));
            return hosts.filter((host)=>named.has(host) || void 0 !== helperOf(config, host));
        }
        function isMatch(pattern, host) {
            let literals = pattern.split(/\*+/).map((literal)=>literal.replace(/[^\w-]/g, '\\$&'));
            return new RegExp(`^${literals.join('[^.]*')}$`).test(host);
        }
    },
    4810: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>overridesFor,
            s: ()=>obstaclesIn
        });
        var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(164);
        function obstaclesIn(config, { hosts, tool }) {
            let overridden = overridesFor(config, {
                hosts,
                tool
            }).map(({ host })=>host);
            let named = overridden.map((host)=>({
                    kind: 'helper',
                    host,
                    name: helperNameOf(config, host)
                }));
            let byStore = named.some(({ host, name })=>'' === name && void 0 === (0, _lookup_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(config, host));
            return [
                ...byStore ? [
                    {
                        kind: 'store',
                        name: config.store
                    }
                ] : [],
                ...named.filter(({ name })=>'' !== name),
                ...hosts.filter((host)=>void 0 !== (0, _lookup_js__WEBPACK_IMPORTED_MODULE_0__.g)(config, host)).map((host)=>({
                        kind: 'entry',
                        host
                    }))
            ];
        }
        function overridesFor(config, { hosts, tool }) {
            return hosts.flatMap((host)=>{
                let helper = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(config, host);
                if ('podman' === tool) return void 0 === helper ? [] : [
                    {
                        host,
                        former: helper
                    }
                ];
                if ('' === helper) return void 0 === (0, _lookup_js__WEBPACK_IMPORTED_MODULE_0__.g)(config, host) ? [] : [
                    {
                        host,
                        former: null
                    }
                ];
                return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_0__.lT)(config, host) ? [
                    {
                        host,
                        former: helper ?? null
                    }
                ] : [];
            });
        }
        function helperNameOf(config, host) {
            return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_0__.Yn)(config, host) ?? (0, _lookup_js__WEBPACK_IMPORTED_MODULE_0__.Oc)(config, host) ?? '';
        }
    },
    6242: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EA: ()=>ensureDirectory,
            TR: ()=>notOurs,
            ZQ: ()=>assertSame,
            cu: ()=>identityOf
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);
        var _run_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4164);
        var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3949);
        function identityOf(directory) {
            let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, {
                throwIfNoEntry: false,
                bigint: true
            });
            if (void 0 === stats) return;
            let isPrivate = void 0 === process.getuid || Number(stats.uid) === process.getuid() && !(18n & stats.mode);
            if (stats.isDirectory() && isPrivate) return `${stats.dev}:${stats.ino}`;
            throw notOurs(directory);
        }
        function assertSame(directory, identity) {
            if (identityOf(directory) !== identity) throw notOurs(directory);
        }
        function ensureDirectory(directory) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, 0o700);
            } catch (error) {
                if ('EEXIST' !== (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_3__.C)(error)) throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_2__.dx)({
                    path: directory,
                    problem: 'unwritable'
                }, error);
            }
            let identity = identityOf(directory);
            if (void 0 === identity) throw notOurs(directory);
            return identity;
        }
        function notOurs(directory) {
            return new _run_failure_js__WEBPACK_IMPORTED_MODULE_1__.H({
                code: 'config',
                path: directory,
                problem: 'not-ours'
            });
        }
    },
    7671: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Xy: ()=>objectOf,
            o4: ()=>parseConfig,
            sk: ()=>parseIfSound,
            ym: ()=>MalformedConfig
        });
        var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9370);
        class MalformedConfig extends Error {
        }
        function parseConfig(text) {
            let root = '' === text.trim() ? void 0 : objectOf(treeOf(text));
            let stores = membersNamed(root, 'credsStore');
            let store = stores[0]?.value.value ?? '';
            return {
                text,
                root,
                auths: sectionOf(root, {
                    name: 'auths',
                    itemType: 'object'
                }),
                credHelpers: sectionOf(root, {
                    name: 'credHelpers',
                    itemType: 'string'
                }),
                store: 'string' == typeof store ? store : ''
            };
        }
        function parseIfSound(text) {
            try {
                return parseConfig(text);
            } catch (error) {
                if (error instanceof MalformedConfig) return;
                throw error;
            }
        }
        function objectOf(node) {
            let members = (node.children ?? []).flatMap(({ children: [key, value] = [] })=>key && value ? [
                    {
                        key: String(key.value),
                        start: key.offset,
                        keyEnd: key.offset + key.length,
                        value,
                        end: value.offset + value.length
                    }
                ] : []);
            return {
                open: node.offset,
                close: node.offset + node.length - 1,
                members
            };
        }
        function treeOf(text) {
            let reason = notUtf8(text);
            if (void 0 !== reason) throw new MalformedConfig(reason);
            let errors = [];
            let tree = parsed(text, errors);
            if (void 0 === tree || errors.length > 0) throw new MalformedConfig('it is not valid JSON');
            if ('object' !== tree.type) throw new MalformedConfig('it is not a JSON object');
            return tree;
        }
        function parsed(text, errors) {
            try {
                return (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.cZ)(text, errors, {
                    disallowComments: true,
                    allowTrailingComma: false
                });
            } catch (error) {
                if (error instanceof RangeError) throw new MalformedConfig('it is nested too deeply');
                throw error;
            }
        }
        function notUtf8(text) {
            if (text.startsWith('\xef\xbb\xbf')) return 'it begins with a byte order mark. Save it as UTF-8 without one';
            if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) return 'it is UTF-16. Save it as UTF-8';
        }
        function membersNamed(root, name) {
            let found = root?.members.filter(({ key })=>key.toLowerCase() === name.toLowerCase()) ?? [];
            if (found.length > 1) throw new MalformedConfig(`it has "${name}" more than once`);
            return found;
        }
        function sectionOf(root, { name, itemType }) {
            let [member] = membersNamed(root, name);
            if (void 0 === member) return {
                name,
                exists: false,
                object: void 0,
                byHost: new Map()
            };
            if ('null' === member.value.type) return {
                name: member.key,
                exists: true,
                object: void 0,
                byHost: new Map()
            };
            if ('object' !== member.value.type) throw new MalformedConfig(`its "${name}" is not an object`);
            let object = objectOf(member.value);
            let byHost = new Map(object.members.map(({ key, value })=>[
                    key,
                    value
                ]));
            if (byHost.size < object.members.length) throw new MalformedConfig(`its "${name}" has a key more than once`);
            if ([
                ...byHost.values()
            ].some(({ type })=>type !== itemType && 'null' !== type)) throw new MalformedConfig(`its "${name}" is malformed`);
            return {
                name: member.key,
                exists: true,
                object,
                byHost
            };
        }
    },
    4437: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $w: ()=>rename,
            TF: ()=>remove,
            i7: ()=>isHeld
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _run_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4164);
        let LONGEST_HOLD_MS = 1_000;
        function isHeld(error) {
            return 'win32' === process.platform && [
                'EPERM',
                'EACCES',
                'EBUSY'
            ].includes((0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_2__.C)(error));
        }
        function patiently(action) {
            let end = performance.now() + LONGEST_HOLD_MS;
            for(;;)try {
                return action();
            } catch (error) {
                if (!isHeld(error) || performance.now() > end) throw error;
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
            }
        }
        function rename(from, to) {
            patiently(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to));
        }
        function remove(path) {
            let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
                throwIfNoEntry: false
            });
            if (stats?.isDirectory()) removeDirectory(path);
            else if (stats) removeFile(path);
        }
        function removeDirectory(directory) {
            let errors = [];
            let attempt = (action)=>{
                try {
                    action();
                } catch (error) {
                    if ('ENOENT' !== (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_2__.C)(error)) errors.push(error);
                }
            };
            for (let entry of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, {
                withFileTypes: true
            })){
                let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
                attempt(()=>entry.isDirectory() ? removeDirectory(path) : removeFile(path));
            }
            attempt(()=>patiently(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(directory)));
            if (errors.length > 0) throw errors[0];
        }
        function removeFile(file) {
            try {
                patiently(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(file));
            } catch (error) {
                if ('ENOENT' !== (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_2__.C)(error)) throw error;
            }
        }
    },
    3949: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bz: ()=>assertWritable,
            G5: ()=>soundConfig,
            XF: ()=>readRegularFile,
            Xg: ()=>readConfig,
            dN: ()=>realPathOf,
            dx: ()=>configFailure,
            yR: ()=>readText
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
        var _run_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4164);
        var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7671);
        let LARGEST_FILE = 16777216;
        function readText(file) {
            try {
                return readRegularFile(file);
            } catch (error) {
                if ([
                    'ENOENT',
                    'ENOTDIR'
                ].includes((0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_4__.C)(error))) return;
                throw configFailure({
                    path: file,
                    problem: 'unreadable'
                }, error);
            }
        }
        function readConfig(file) {
            return soundConfig(file, readText(file) ?? '');
        }
        function soundConfig(file, text) {
            try {
                return (0, _parse_js__WEBPACK_IMPORTED_MODULE_3__.o4)(text);
            } catch (error) {
                if (!(error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_3__.ym)) throw error;
                throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                    code: 'config',
                    path: file,
                    problem: 'not-an-object'
                }, error);
            }
        }
        function assertWritable(file) {
            try {
                let path = realPathOf(file);
                if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
                let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
                while(void 0 === (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, {
                    throwIfNoEntry: false
                }))directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
            } catch (error) {
                throw configFailure({
                    path: file,
                    problem: 'unwritable'
                }, error);
            }
        }
        function configFailure({ path, problem }, cause) {
            if (cause instanceof _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H) return cause;
            let error = (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_4__.C)(cause);
            let known = {
                ENOSPC: 'disk-full',
                EDQUOT: 'disk-full',
                EFBIG: 'disk-full',
                EISDIR: 'is-a-directory'
            };
            let fault = {
                code: 'config',
                path,
                problem: known[error] ?? problem
            };
            return new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H('' === error ? fault : {
                ...fault,
                error
            }, cause);
        }
        function realPathOf(file) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
            } catch (error) {
                if ('ENOENT' !== (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_4__.C)(error)) throw error;
            }
            let target = targetOf(file);
            return void 0 === target ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file) : realPathOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), target));
        }
        function readRegularFile(path) {
            let refuse = (problem, error)=>new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
                    code: 'config',
                    path,
                    problem,
                    ...error && {
                        error
                    }
                });
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory()) throw refuse('is-a-directory', 'EISDIR');
            let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
            try {
                let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
                if (!stats.isFile()) throw refuse('not-a-file');
                if (stats.size > LARGEST_FILE) throw refuse('too-large');
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1');
            } finally{
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        }
        function targetOf(link) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
            } catch  {
                return;
            }
        }
    },
    5875: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p2: ()=>isRecordId,
            Ld: ()=>newRecordId,
            aE: ()=>readRecord,
            GI: ()=>removeRecord,
            rh: ()=>writeRecord
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var external_node_fs_ = __webpack_require__(3024);
        var external_node_path_ = __webpack_require__(6760);
        var own_directory = __webpack_require__(6242);
        var patience = __webpack_require__(4437);
        var read_file = __webpack_require__(3949);
        var registry_host = __webpack_require__(1018);
        function toUndo(value) {
            if (!isRecord(value)) return;
            let isSound = isText(value['file']) && (0, external_node_path_.isAbsolute)(value['file']) && isListOf(value['entries'], (item)=>isRecord(item) && isHost(item['host']) && isHash(item['sha256'])) && isListOf(value['helpers'], (item)=>isRecord(item) && isHost(item['host']) && isHelper(item['former'])) && [
                'missing',
                'blank',
                'object'
            ].includes(String(value['before'])) && isListOf(value['added'], (name)=>isText(name) && /^(?:auths|credhelpers)$/i.test(name)) && 'boolean' == typeof value['isolated'] && 'boolean' == typeof value['madeDirectory'] && (null === value['formerDockerConfig'] || isText(value['formerDockerConfig']));
            return isSound ? value : void 0;
        }
        let isText = (value)=>'string' == typeof value;
        let isHost = (value)=>isText(value) && (0, registry_host.R5)(value);
        let isHash = (value)=>isText(value) && /^[0-9a-f]{64}$/.test(value);
        let isHelper = (value)=>null === value || isText(value) && /^[\w.-]{0,100}$/.test(value);
        function isListOf(value, isItem) {
            return Array.isArray(value) && value.every(isItem);
        }
        function isRecord(value) {
            return 'object' == typeof value && null !== value && !Array.isArray(value);
        }
        function newRecordId() {
            return (0, external_node_crypto_.randomUUID)();
        }
        function isRecordId(id) {
            return 'string' == typeof id && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
        }
        function writeRecord(place, undo) {
            let directory = directoryOf(place);
            let identity = (0, own_directory.EA)(directory);
            let file = fileOf(place);
            let temporary = `${file}.tmp`;
            try {
                (0, patience.TF)(temporary);
                (0, external_node_fs_.writeFileSync)(temporary, JSON.stringify(undo), {
                    flag: 'wx',
                    mode: 0o600
                });
                (0, own_directory.ZQ)(directory, identity);
                (0, patience.$w)(temporary, file);
            } catch (error) {
                throw (0, read_file.dx)({
                    path: file,
                    problem: 'unwritable'
                }, error);
            }
        }
        function readRecord(place) {
            if (void 0 === (0, own_directory.cu)(directoryOf(place))) return;
            let text = (0, read_file.yR)(fileOf(place));
            let undo = void 0 === text ? void 0 : parsed(text);
            if (void 0 !== text && void 0 === undo) throw new Error(`The record ${fileOf(place)} is damaged`);
            return undo;
        }
        function removeRecord(place) {
            let directory = directoryOf(place);
            if (void 0 === (0, own_directory.cu)(directory)) return;
            (0, patience.TF)(fileOf(place));
            (0, patience.TF)(`${fileOf(place)}.tmp`);
            try {
                (0, external_node_fs_.rmdirSync)(directory);
            } catch  {}
        }
        function parsed(text) {
            try {
                return toUndo(JSON.parse(Buffer.from(text, 'latin1').toString('utf8')));
            } catch  {
                return;
            }
        }
        function directoryOf({ runnerTemp }) {
            return (0, external_node_path_.resolve)(runnerTemp, 'ecr-login-undo');
        }
        function fileOf(place) {
            return (0, external_node_path_.join)(directoryOf(place), `${place.id}.json`);
        }
    },
    4474: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Dq: ()=>sweepScratch,
            ZU: ()=>removeScratch,
            hB: ()=>readEntry,
            lP: ()=>makeScratch
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var _filled_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(680);
        var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3825);
        var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(164);
        var _own_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6242);
        var _patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4437);
        var _read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3949);
        function makeScratch({ id, settings, directory, config }, host) {
            let contents = 'podman' === settings.tool ? {
                linked: void 0,
                name: 'auth.json',
                text: '{}'
            } : {
                linked: directory,
                name: 'config.json',
                text: scratchText(config, host)
            };
            let scratch = (0, _filled_directory_js__WEBPACK_IMPORTED_MODULE_1__.Oh)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _find_js__WEBPACK_IMPORTED_MODULE_2__.e6)(settings), prefixOf(id)), contents);
            return {
                directory: scratch,
                file: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, contents.name)
            };
        }
        function readEntry(scratch, host) {
            return (0, _lookup_js__WEBPACK_IMPORTED_MODULE_3__.g)((0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.Xg)(scratch.file), host);
        }
        function removeScratch({ directory }) {
            try {
                (0, _patience_js__WEBPACK_IMPORTED_MODULE_5__.TF)(directory);
            } catch  {}
        }
        function sweepScratch({ runnerTemp, id }) {
            let names = (0, _filled_directory_js__WEBPACK_IMPORTED_MODULE_1__.wX)(runnerTemp).filter((name)=>name.startsWith(prefixOf(id)));
            for (let directory of names.map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runnerTemp, name)))if ((0, _own_directory_js__WEBPACK_IMPORTED_MODULE_4__.cu)(directory)) (0, _patience_js__WEBPACK_IMPORTED_MODULE_5__.TF)(directory);
        }
        function scratchText({ text, root }, host) {
            let dropped = [
                'auths',
                'credsstore',
                'credhelpers'
            ];
            let kept = root?.members.filter(({ key })=>!dropped.includes(key.toLowerCase())) ?? [];
            let settings = kept.map(({ start, end })=>text.slice(start, end));
            return `{${[
                ...settings,
                `"credHelpers":{${JSON.stringify(host)}:""}`
            ].join(',')}}`;
        }
        function prefixOf(id) {
            return `ecr-login-${id}-`;
        }
    },
    2363: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>hasLeftovers,
            _: ()=>updateConfig
        });
        var external_node_fs_ = __webpack_require__(3024);
        var system_error = __webpack_require__(4164);
        var external_node_crypto_ = __webpack_require__(7598);
        var external_node_os_ = __webpack_require__(8161);
        var external_node_path_ = __webpack_require__(6760);
        var promises_ = __webpack_require__(8500);
        var failure = __webpack_require__(9870);
        var patience = __webpack_require__(4437);
        var read_file = __webpack_require__(3949);
        let WAIT_MS = 30_000;
        let ABANDONED_MS = 10_000;
        let UNWRITTEN_MS = 1_000;
        let VALID_MS = 5_000;
        async function whileLocked({ path, signal }, action) {
            let sighting = {
                text: '',
                since: 0
            };
            let start = performance.now();
            let held;
            for(;;){
                signal.throwIfAborted();
                try {
                    if (attempt(path, sighting, action)) return;
                } catch (error) {
                    if (!(0, patience.i7)(error)) throw error;
                    held = error;
                }
                if (performance.now() - start > WAIT_MS) throw held ?? new failure.H({
                    code: 'config',
                    path,
                    problem: 'lock-timeout'
                });
                await (0, promises_.setTimeout)(5 + 40 * Math.random());
            }
        }
        function attempt(path, sighting, action) {
            makeDirectories((0, external_node_path_.dirname)(path));
            let start = performance.now();
            let text = newText();
            if (!create(path, text)) {
                let other = read(path);
                if (void 0 !== other && isAbandoned(other, sighting)) putAside(path, other);
                return false;
            }
            let isOurs = ()=>{
                if (read(path) !== text) return false;
                if (performance.now() - start < VALID_MS) return true;
                text = newText();
                start = performance.now();
                (0, external_node_fs_.writeFileSync)(path, text);
                return read(path) === text;
            };
            try {
                return action(isOurs);
            } finally{
                if (read(path) === text) (0, patience.TF)(path);
            }
        }
        function newText() {
            return JSON.stringify({
                place: PLACE,
                pid: process.pid,
                id: (0, external_node_crypto_.randomUUID)()
            });
        }
        function makeDirectories(directory) {
            try {
                (0, external_node_fs_.mkdirSync)(directory, 0o700);
            } catch (error) {
                if ('EEXIST' === (0, system_error.C)(error)) return;
                if ('ENOENT' !== (0, system_error.C)(error) || (0, external_node_fs_.existsSync)((0, external_node_path_.dirname)(directory))) throw error;
                makeDirectories((0, external_node_path_.dirname)(directory));
                makeDirectories(directory);
            }
        }
        function putAside(path, other) {
            let aside = `${path}.stale`;
            try {
                (0, patience.TF)(aside);
                (0, patience.$w)(path, aside);
                if (read(aside) !== other) (0, external_node_fs_.linkSync)(aside, path);
                (0, patience.TF)(aside);
            } catch (error) {
                if ('ENOENT' !== (0, system_error.C)(error) && 'EEXIST' !== (0, system_error.C)(error)) throw error;
            }
        }
        function isAbandoned(text, sighting) {
            if (isOfDeadProcess(text)) return true;
            let now = performance.now();
            if (sighting.since > 0 && sighting.text === text) return now - sighting.since > ('' === text ? UNWRITTEN_MS : ABANDONED_MS);
            Object.assign(sighting, {
                text,
                since: now
            });
            return false;
        }
        function isOfDeadProcess(text) {
            let [, place, pid] = /^\{"place":("[^"]*"),"pid":(\d+),/.exec(text) ?? [];
            if (place !== JSON.stringify(PLACE)) return false;
            try {
                process.kill(Number(pid), 0);
                return false;
            } catch (error) {
                return 'ESRCH' === (0, system_error.C)(error);
            }
        }
        let PLACE = placeOfProcess();
        function placeOfProcess() {
            if ('linux' !== process.platform) return (0, external_node_os_.hostname)();
            try {
                let boot = (0, external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
                return `${boot} ${(0, external_node_fs_.readlinkSync)('/proc/self/ns/pid')}`;
            } catch  {
                return (0, external_node_crypto_.randomUUID)();
            }
        }
        function create(path, text) {
            let file = lock_open(path);
            if (void 0 === file) return false;
            try {
                (0, external_node_fs_.writeFileSync)(file, text);
                return true;
            } catch (error) {
                (0, patience.TF)(path);
                throw error;
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        function lock_open(path) {
            try {
                return (0, external_node_fs_.openSync)(path, 'wx', 0o644);
            } catch (error) {
                if ('EEXIST' === (0, system_error.C)(error) || 'ENOENT' === (0, system_error.C)(error) || (0, patience.i7)(error)) return;
                throw error;
            }
        }
        function read(path) {
            let stats = (0, external_node_fs_.lstatSync)(path, {
                throwIfNoEntry: false
            });
            if (void 0 === stats) return;
            try {
                return stats.isFile() ? (0, read_file.XF)(path) : '';
            } catch (error) {
                if ('ENOENT' === (0, system_error.C)(error) || (0, patience.i7)(error)) return;
                throw error;
            }
        }
        async function updateConfig(update) {
            try {
                let path = (0, read_file.dN)(update.file);
                let change = remembering(update.change);
                change((0, read_file.yR)(path));
                let lock = {
                    path: lockOf(path),
                    signal: update.signal
                };
                await whileLocked(lock, (isOurs)=>replace(path, {
                        ...update,
                        change,
                        isOurs
                    }));
            } catch (error) {
                if ('' === (0, system_error.C)(error)) throw error;
                throw (0, read_file.dx)({
                    path: update.file,
                    problem: 'unwritable'
                }, error);
            }
        }
        function hasLeftovers(file) {
            let path = (0, read_file.dN)(file);
            return (0, external_node_fs_.existsSync)(temporaryOf(path)) || (0, external_node_fs_.existsSync)(lockOf(path));
        }
        function lockOf(path) {
            return `${path}.ecr-login.lock`;
        }
        function temporaryOf(path) {
            return `${path}.ecr-login.tmp`;
        }
        function remembering(change) {
            let last;
            return (text)=>{
                if (void 0 === last || last.text !== text) last = {
                    text,
                    changed: change(text)
                };
                return last.changed;
            };
        }
        function replace(path, { change, beforeWrite, isDone, isOurs }) {
            let temporary = temporaryOf(path);
            let old = (0, read_file.yR)(path);
            let text = change(old);
            try {
                if (void 0 !== text && text !== old) writeLike(path, {
                    path: temporary,
                    text
                });
                if (!isOurs() || (0, read_file.yR)(path) !== old) return false;
                beforeWrite();
                if (text === old) return true;
                if (void 0 === text) (0, patience.TF)(path);
                else (0, patience.$w)(temporary, path);
                let now = (0, read_file.yR)(path);
                return now === text || isDone(now);
            } catch (error) {
                if ('ENOENT' === (0, system_error.C)(error) || 'EEXIST' === (0, system_error.C)(error)) return false;
                throw error;
            } finally{
                if ((0, external_node_fs_.lstatSync)(temporary, {
                    throwIfNoEntry: false
                })) (0, patience.TF)(temporary);
            }
        }
        function writeLike(model, { path, text }) {
            let file = (0, external_node_fs_.openSync)(path, 'wx', 0o600);
            try {
                let stats = (0, external_node_fs_.statSync)(model, {
                    throwIfNoEntry: false
                });
                if (void 0 !== stats) copyOwnerAndMode(file, stats);
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
            (0, external_node_fs_.fchmodSync)(file, 0o777 & mode);
        }
    },
    3607: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mo: ()=>partitions,
            fV: ()=>partitionById,
            iQ: ()=>partitionOf
        });
        let audience = 'sts.amazonaws.com';
        let partitions = [
            {
                id: 'aws',
                families: 'us|eu|ap|sa|ca|me|af|il|mx',
                regions: [
                    'af-south-1',
                    'ap-east-1',
                    'ap-east-2',
                    'ap-northeast-1',
                    'ap-northeast-2',
                    'ap-northeast-3',
                    'ap-south-1',
                    'ap-south-2',
                    'ap-southeast-1',
                    'ap-southeast-2',
                    'ap-southeast-3',
                    'ap-southeast-4',
                    'ap-southeast-5',
                    'ap-southeast-6',
                    'ap-southeast-7',
                    'ca-central-1',
                    'ca-west-1',
                    'eu-central-1',
                    'eu-central-2',
                    'eu-north-1',
                    'eu-south-1',
                    'eu-south-2',
                    'eu-west-1',
                    'eu-west-2',
                    'eu-west-3',
                    'il-central-1',
                    'me-central-1',
                    'me-south-1',
                    'mx-central-1',
                    'sa-east-1',
                    'us-east-1',
                    'us-east-2',
                    'us-west-1',
                    'us-west-2'
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
        let directions = '(?:north|south|central|(?:north|south)?(?:east|west))';
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
            R5: ()=>isEcrHost,
            TZ: ()=>parseRegistryHost,
            U$: ()=>registryHost,
            td: ()=>publicRegistry
        });
        var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3607);
        function registryHost({ account, region, fips, dualStack }) {
            let partition = (0, _partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region);
            let suffix = dualStack ? partition?.dualStackSuffix : partition?.suffix;
            if (!partition || !suffix || fips && !partition.fipsRegions.includes(region)) throw new RangeError(`no such registry host in region ${region}`);
            return `${account}.dkr${dualStack ? '-' : '.'}ecr${fips ? '-fips' : ''}.${region}.${suffix}`;
        }
        function parseRegistryHost(host) {
            let match = /^([0-9]{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9-]{1,32})\./.exec(host);
            if (!match) return;
            let [, account = '', separator, fips, region = ''] = match;
            let registry = {
                account,
                region,
                fips: void 0 !== fips,
                dualStack: '-' === separator
            };
            try {
                return registryHost(registry) === host ? registry : void 0;
            } catch  {
                return;
            }
        }
        let publicRegistry = {
            host: 'public.ecr.aws',
            dualStackHost: 'ecr-public.aws.com',
            region: 'us-east-1'
        };
        function isEcrHost(host) {
            return void 0 !== parseRegistryHost(host) || host === publicRegistry.host || host === publicRegistry.dualStackHost;
        }
    },
    5706: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>configProblems
        });
        let isolated = 'or use docker-config: isolated';
        let configProblems = {
            'not-an-object': {
                title: 'Docker config is damaged',
                why: 'Docker cannot read it either, and would overwrite it. The action left it as it is.',
                remedy: 'Repair it, or delete it if you need nothing in it.'
            },
            unreadable: {
                title: 'Docker config not readable',
                why: 'This user may not read it.',
                remedy: `Check its owner and mode (an earlier step may have run docker with sudo), ${isolated}.`
            },
            'not-a-file': {
                title: 'Docker config is not a file',
                why: 'It is a pipe, a socket or a device, where only a regular file is safe to read.',
                remedy: 'Find out what made it, and remove it.'
            },
            'too-large': {
                title: 'Docker config is too large',
                why: 'It has more than 16 MB, which no Docker config needs.',
                remedy: 'Find out what filled it, and remove that.'
            },
            unwritable: {
                title: 'Docker config not writable',
                why: 'This user may not write it, another program keeps it open, or the file system is read-only. It is as it was.',
                remedy: `Check owner and mode of the file and of its directory, set DOCKER_CONFIG to another directory, ${isolated}.`
            },
            'disk-full': {
                title: 'Disk full',
                why: 'The disk, the quota or the file size limit has no room for the Docker config. It is as it was.',
                remedy: 'Make room on the disk of the Docker config and of RUNNER_TEMP.'
            },
            'is-a-directory': {
                title: 'Docker config is a directory',
                why: 'A directory is where the file belongs. A bind mount of a file that did not exist makes one.',
                remedy: 'Remove that directory, or set DOCKER_CONFIG to the directory that holds config.json.'
            },
            'no-home': {
                title: 'No home directory',
                why: 'The place of the Docker config is unknown: neither DOCKER_CONFIG nor HOME (on Windows USERPROFILE) is set, and the system knows no home of this user.',
                remedy: `Set DOCKER_CONFIG for the job, ${isolated}.`
            },
            'not-ours': {
                title: 'Isolated directory is not ours',
                why: 'It is a link, belongs to another user, can be written by other users, or was replaced during the step. Its maker could read the login.',
                remedy: 'Remove it, and find out which earlier step of the job made it.'
            },
            'no-runner-temp': {
                title: 'No RUNNER_TEMP',
                why: 'The action keeps private files of the job in RUNNER_TEMP, which is not set or cannot be written.',
                remedy: 'Set RUNNER_TEMP to a directory of this job. Runners set it themselves.'
            },
            'lock-timeout': {
                title: 'Docker config is locked',
                why: 'Other processes kept its lock for 30 seconds.',
                remedy: `Look for a hanging job on this machine that uses the same Docker config, ${isolated}.`
            }
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
            let controller = new AbortController();
            let stop = (failure)=>controller.abort(failure);
            let timer = setTimeout(()=>stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
                    code: 'deadline',
                    seconds,
                    during: ''
                })), 1000 * seconds);
            return {
                signal: controller.signal,
                seconds,
                endsAt: Date.now() + 1000 * seconds,
                cancel: ()=>stop(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
                        code: 'cancelled'
                    })),
                clear: ()=>clearTimeout(timer)
            };
        }
        function reasonToStop({ signal, seconds }, what) {
            let { reason } = signal;
            let cancelled = reason instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.H && 'cancelled' === reason.fault.code;
            return cancelled ? reason : new _failure_js__WEBPACK_IMPORTED_MODULE_0__.H({
                code: 'deadline',
                seconds,
                during: what
            });
        }
        function withDeadline(deadline, what, work) {
            let { signal } = deadline;
            return new Promise((resolve, reject)=>{
                let stop = ()=>reject(reasonToStop(deadline, 'string' == typeof what ? what : what()));
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
            Yj: ()=>firstPart,
            g$: ()=>printable,
            rA: ()=>redactKnown
        });
        let escapeSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]/g;
        let invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
        let mask = '***';
        let longestText = 8192;
        function printable(text, { secrets = [], limit = 1000 } = {}) {
            return neutralise(redact(visible(firstPart(text, Math.max(longestText, limit))), secrets), limit);
        }
        function neutralise(text, limit = 1000) {
            let line = visible(text).replace(/##(?=\[)/g, '# #').replace(/^:+/, (colons)=>[
                    ...colons
                ].join(' '));
            let characters = [
                ...line
            ];
            return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
        }
        function visible(text) {
            let spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ');
            return spaced.replace(invisible, '').replace(/ +/g, ' ').trim();
        }
        function firstPart(text, longest = longestText) {
            if (text.length <= longest) return text;
            let part = text.slice(0, longest);
            return `${part.slice(0, part.search(/(?<!\S)\S*$/))}…`;
        }
        function redact(text, secrets = []) {
            return patterns.reduce((rest, [pattern, replacement])=>rest.replace(pattern, replacement), redactKnown(text, {
                secrets
            }));
        }
        function redactKnown(text, { secrets = [], replacement = mask }) {
            let forms = new Set(secrets.filter((secret)=>secret.trim().length <= text.length).flatMap(formsOf));
            let longestFirst = [
                ...forms
            ].sort((a, b)=>b.length - a.length);
            return longestFirst.reduce((rest, form)=>rest.replaceAll(form, ()=>replacement), text);
        }
        function formsOf(given) {
            let secret = given.trim();
            if (secret.length < 4) return [];
            let encoded = [
                secret,
                `AWS:${secret}`
            ].map(base64).flatMap((text)=>[
                    text,
                    text.replace(/=+$/, ''),
                    urlSafe(text)
                ]);
            let plain = [
                secret,
                ...encoded,
                ...[
                    0,
                    1,
                    2
                ].flatMap((offset)=>base64Within(secret, offset))
            ];
            let escaped = plain.flatMap((form)=>[
                    form,
                    JSON.stringify(form).slice(1, -1),
                    form.replaceAll('/', '\\/')
                ]);
            return escaped.flatMap((form)=>{
                let uri = encodeURIComponent(form.toWellFormed());
                return [
                    form,
                    uri,
                    uri.replace(/%[0-9A-F]{2}/g, (octet)=>octet.toLowerCase())
                ];
            });
        }
        function base64Within(secret, offset) {
            if (secret.length < 8) return [];
            let bytes = new TextEncoder().encode(secret).length + offset;
            let inner = base64(`${'\0'.repeat(offset)}${secret}`).slice(Math.ceil(8 * offset / 6), Math.floor(8 * bytes / 6));
            return [
                inner,
                urlSafe(inner)
            ];
        }
        function base64(text) {
            return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
        }
        function urlSafe(text) {
            return text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
        }
        let patterns = [
            [
                /(?<![\w-])(?=[\w-]+\.[\w-]{8})([\w-]*?)eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
                `$1${mask}`
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
    },
    4164: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>errorCode
        });
        function errorCode(error) {
            let { code } = error ?? {};
            return 'string' == typeof code ? code : '';
        }
    },
    8744: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>nodeAnnotation,
            k: ()=>nodeProblem
        });
        let oldest = [
            24,
            5
        ];
        function nodeProblem(version) {
            let [major = 0, minor = 0] = version.split('.').map(Number);
            if (major > oldest[0] || major === oldest[0] && minor >= oldest[1]) return;
            return `The action needs Node ${oldest.join('.')} or later, but the runner started it with Node ${version}. Update the runner to 2.328.0 or later. With act or a Forgejo runner, use an image that has Node 24.`;
        }
        function nodeAnnotation(level, problem) {
            return `::${level} title=Node is too old::${problem}`;
        }
    },
    316: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kf: ()=>saveUndo,
            cA: ()=>forgetUndo,
            ln: ()=>loadUndo
        });
        var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
        var _docker_config_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5875);
        let name = 'undo';
        function saveUndo(id) {
            (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)(name, JSON.stringify({
                record: id
            }));
        }
        function forgetUndo() {
            (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)(name, '');
        }
        function loadUndo() {
            try {
                let { record } = JSON.parse((0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)(name));
                return (0, _docker_config_record_js__WEBPACK_IMPORTED_MODULE_1__.p2)(record) ? record : void 0;
            } catch  {
                return;
            }
        }
    }
};
