"use strict";
exports.id = 190;
exports.ids = [
 190
];
exports.modules = {
 2681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   w: ()=>linkOthers
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _run_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4164);
  var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7689);
  function linkOthers(from, to) {
   let present = new Set((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(to));
   for (let name of (0, _read_file_js__WEBPACK_IMPORTED_MODULE_2__.wX)(from))if (!(/^(config\.json|\.tmp-)/i.test(name) || present.has(name))) linkIfPossible((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
  }
  function linkIfPossible(target, path) {
   try {
    if ('win32' === process.platform && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isFile()) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(target, path);
    else (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path, 'junction');
   } catch (error) {
    if ([
     'ENOSPC',
     'EDQUOT'
    ].includes((0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_3__.C)(error))) throw error;
   }
  }
 }),
 3680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zv: ()=>readHelperPlans,
   iu: ()=>installHelper,
   lg: ()=>removeHelper
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1018);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9870);
  var _disk_held_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1579);
  var _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2197);
  var _disk_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7689);
  var _disk_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8482);
  var _text_lookup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18);
  var _text_undo_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6058);
  function helperDirectory(runnerTemp) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runnerTemp, 'ecr-login-helper');
  }
  async function installHelper(use, { plan, program, signal }) {
   let directory = helperDirectory(use.runnerTemp);
   assertRunnable(programFile(directory));
   let { identity } = (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_5__.EA)(directory);
   writeProgram(directory, program);
   (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_5__.ZQ)(directory, identity);
   let change = (text)=>[
     ...parsePlans(plansFile(directory), text),
     {
      id: use.id,
      ...plan
     }
    ];
   await changePlans(directory, {
    signal,
    change
   });
   return directory;
  }
  async function removeHelper(use, signal) {
   let directory = helperDirectory(use.runnerTemp);
   if (void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_5__.cu)(directory)) return;
   let change = (text)=>(toPlans(text) ?? []).filter(({ id })=>id !== use.id);
   await changePlans(directory, {
    signal,
    change
   });
   if (void 0 === (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_6__.yR)(plansFile(directory))) (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_4__.TF)(directory);
  }
  function readHelperPlans(file) {
   if (void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_5__.cu)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))) return [];
   assertNoLink(file);
   return parsePlans(file, (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_6__.yR)(file)).toReversed();
  }
  function changePlans(directory, { signal, change }) {
   let file = plansFile(directory);
   assertNoLink(file);
   let changed = (text)=>{
    let plans = change(text);
    return 0 === plans.length ? void 0 : (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_6__.$$)(plans).toString('latin1');
   };
   return (0, _disk_write_file_js__WEBPACK_IMPORTED_MODULE_7__._R)({
    file,
    signal,
    change: changed
   });
  }
  function assertNoLink(file) {
   if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, {
    throwIfNoEntry: false
   })?.isSymbolicLink()) throw (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_5__.TR)(file);
  }
  function plansFile(directory) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'plans.json');
  }
  function parsePlans(file, text) {
   let plans = toPlans(text);
   if (plans) return plans;
   throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_3__.H({
    code: 'config',
    path: file,
    problem: 'not-plans'
   });
  }
  function toPlans(text = '[]') {
   let plans = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_6__.Yf)(text);
   return Array.isArray(plans) && plans.every(isPlan) ? plans : void 0;
  }
  function isPlan(value) {
   if (!(0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_9__.u4)(value)) return false;
   let { id, hosts, who, where, how, env, account } = value;
   let isServed = Array.isArray(hosts) && hosts.every((host)=>'string' == typeof host && (0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_2__.R5)(host));
   let isPlain = 'string' == typeof id && 'string' == typeof account;
   return isServed && isPlain && (0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_9__.u4)(who) && (0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_9__.u4)(who['base']) && (0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_9__.u4)(where) && (0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_9__.u4)(how) && (0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_9__.u4)(env);
  }
  function programFile(directory) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `docker-credential-${_text_lookup_js__WEBPACK_IMPORTED_MODULE_8__.rG}${isWindows() ? '.cmd' : ''}`);
  }
  function isWindows() {
   return 'win32' === process.platform;
  }
  function assertRunnable(file) {
   if (isWindows() && file.length >= 260) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_3__.H({
    code: 'config',
    path: file,
    problem: 'path-too-long'
   });
  }
  function writeProgram(directory, program) {
   let file = programFile(directory);
   let text = isWindows() ? commandScript(directory, program) : shellScript(directory, program);
   try {
    (0, _disk_write_file_js__WEBPACK_IMPORTED_MODULE_7__.fR)(file, {
     content: Buffer.from(text),
     mode: 0o700
    });
   } catch (error) {
    throw (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_6__.dx)({
     path: file,
     problem: 'unwritable'
    }, error);
   }
  }
  function shellScript(directory, { node, entry }) {
   let quoted = [
    node,
    entry,
    plansFile(directory)
   ].map((path)=>`'${path.replaceAll("'", "'\\''")}'`);
   return `#!/bin/sh\nunset NODE_OPTIONS\nexec ${quoted.join(' ')} "$@"\n`;
  }
  function commandScript(directory, { node, entry }) {
   let quoted = [
    node,
    entry,
    plansFile(directory)
   ].map((path)=>{
    let known = /^[ -~]*$/.test(path) ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return `"${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(known) ? '' : '%~dp0'}${known.replaceAll('%', '%%')}"`;
   });
   return `@setlocal DisableDelayedExpansion\r\n@set NODE_OPTIONS=\r\n@${quoted.join(' ')} %*\r\n`;
  }
 }),
 7017: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   PS: ()=>withConfigInUse,
   X7: ()=>isolatedPath,
   _h: ()=>removeIsolated
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
  var _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
  var _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2197);
  var _text_change_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7266);
  var _text_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18);
  var _text_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9125);
  function isolatedPath(runnerTemp) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runnerTemp, 'ecr-login-docker-config');
  }
  function removeIsolated(directory, runnerTemp) {
   if ('' === runnerTemp || directory !== isolatedPath(runnerTemp)) throw (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.TR)(directory);
   if (void 0 !== (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)(directory);
  }
  function withConfigInUse(config, inUse) {
   if (void 0 === inUse.root) return config.text;
   let leftOut = inUse.store === _text_lookup_js__WEBPACK_IMPORTED_MODULE_5__.cs ? [
    inUse.storeKey
   ] : [];
   if (void 0 === config.root) return (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_4__.k)(inUse, new Map(leftOut.map((key)=>[
     key,
     void 0
    ])));
   let present = (0, _text_parse_js__WEBPACK_IMPORTED_MODULE_6__.lS)(config.root).map(({ key })=>key.toLowerCase());
   let isOurs = (host)=>(0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.R5)(host) && _text_parse_js__WEBPACK_IMPORTED_MODULE_6__.V0.some((section)=>config[section].byHost.has(host));
   let changes = new Map();
   for (let [key, value] of Object.entries(JSON.parse(inUse.text))){
    let section = _text_parse_js__WEBPACK_IMPORTED_MODULE_6__.V0.find((name)=>inUse[name].name === key);
    if (section) {
     let hosts = Object.entries(value ?? {}).filter(([host])=>!isOurs(host));
     changes.set(config[section].name, new Map(hosts));
    } else if (!present.includes(key.toLowerCase()) && !leftOut.includes(key)) changes.set(key, value);
   }
   return (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_4__.k)(config, changes);
  }
 }),
 4474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dq: ()=>sweepScratch,
   ZU: ()=>removeScratch,
   hB: ()=>readEntry,
   lP: ()=>makeScratch
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
  var _disk_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2681);
  var _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2197);
  var _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7689);
  var _text_change_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7266);
  function makeScratch({ use, settings, directory: inUse, config }, host) {
   let isPodman = 'podman' === settings.loginWith;
   let name = isPodman ? 'auth.json' : 'config.json';
   let directory = (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_4__.Oh)(prefixOf(use), (made)=>{
    if (!isPodman && void 0 !== inUse) (0, _disk_links_js__WEBPACK_IMPORTED_MODULE_3__.w)(inUse, made);
    let text = isPodman ? '{}' : scratchText(config, host);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(made, name), text, {
     encoding: 'latin1',
     flag: 'wx',
     mode: 0o600
    });
   });
   return {
    directory,
    file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)
   };
  }
  function readEntry({ file }, host) {
   try {
    return JSON.parse((0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__.yR)(file) ?? '').auths[host].auth;
   } catch  {
    return;
   }
  }
  function removeScratch({ directory }) {
   try {
    (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)(directory);
   } catch  {}
  }
  function sweepScratch(use) {
   let directories = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__.wX)(use.runnerTemp).map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(use.runnerTemp, name));
   for (let directory of directories)if (directory.startsWith(prefixOf(use)) && (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_4__.cu)(directory)) (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)(directory);
  }
  function scratchText(config, host) {
   let { auths, credHelpers, storeKey } = config;
   let none = [
    auths.name,
    storeKey
   ].map((name)=>[
     name,
     void 0
    ]);
   return (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_6__.k)(config, new Map([
    ...none,
    [
     credHelpers.name,
     {
      [host]: ''
     }
    ]
   ]));
  }
  function prefixOf({ runnerTemp, id }) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runnerTemp, `ecr-login-${id}-`);
  }
 }),
 7266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>changeText
  });
  var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
  function changeText({ text, root }, changes) {
   if (root) return text.slice(0, root.offset) + objectText({
    text,
    node: root
   }, changes) + text.slice(endOf(root));
   return isNothing(changes) ? text : JSON.stringify(plain(changes), null, '\t');
  }
  function objectText({ text, node }, changes) {
   let members = (0, _parse_js__WEBPACK_IMPORTED_MODULE_0__.lS)(node);
   let keys = new Set(members.map(({ key })=>key));
   let isKept = ({ key })=>!changes.has(key) || void 0 !== changes.get(key);
   let added = [
    ...changes
   ].filter(([key, value])=>!keys.has(key) && !isNothing(value));
   let [first, last] = [
    members[0],
    members.findLast(isKept)
   ];
   if (!first && 0 === added.length) return text.slice(node.offset, endOf(node));
   let kept = members.map((member, index)=>{
    let separator = text.slice(members[index - 1]?.end ?? member.start, member.start);
    return isKept(member) ? [
     separator,
     memberText(text, {
      ...member,
      change: changes.get(member.key)
     })
    ] : [];
   });
   let separator = `,${last ? spaceBefore(text, last.start) : ''}`;
   let colon = last ? text.slice(last.keyEnd, last.value.offset) : ':';
   let more = added.map(([key, value])=>[
     separator,
     JSON.stringify(key) + colon + JSON.stringify(plain(value))
    ]);
   let [, ...inside] = [
    ...kept,
    ...more
   ].flat();
   if (!first || !last) return `{${inside.join('')}}`;
   return text.slice(node.offset, first.start) + inside.join('') + text.slice(members.at(-1)?.end, endOf(node));
  }
  function memberText(text, { start, value: node, end, change }) {
   if (void 0 === change) return text.slice(start, end);
   return text.slice(start, node.offset) + (change instanceof Map ? objectText({
    text,
    node
   }, change) : JSON.stringify(change));
  }
  function isNothing(change) {
   return void 0 === change || change instanceof Map && [
    ...change.values()
   ].every(isNothing);
  }
  function plain(change) {
   if (!(change instanceof Map)) return change;
   return Object.fromEntries([
    ...change
   ].filter(([, value])=>!isNothing(value)).map(([key, value])=>[
     key,
     plain(value)
    ]));
  }
  function spaceBefore(text, offset) {
   let start = offset;
   while(/\s/.test(text.charAt(start - 1)))start--;
   return text.slice(start, offset);
  }
  let endOf = ({ offset, length })=>offset + length;
 }),
 7424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lf: ()=>withoutEntries,
   Nu: ()=>hostsLeft,
   bA: ()=>withEntries
  });
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);
  var _change_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7266);
  var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18);
  var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9125);
  function withEntries(config, login) {
   let { loginWith } = login;
   let isHelper = 'helper' === loginWith;
   let changes = {
    auths: new Map(),
    credHelpers: new Map()
   };
   let entries = login.entries.map(({ host, auth })=>{
    let former = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.iI)(config, {
     host,
     loginWith
    });
    if (isHelper) changes.credHelpers.set(host, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.rG);
    else changes.auths.set(host, {
     auth
    });
    if (!isHelper && void 0 !== former) changes.credHelpers.set(host, emptyHelper(config, {
     host,
     login
    }));
    return {
     host,
     hash: hashOf(isHelper ? _lookup_js__WEBPACK_IMPORTED_MODULE_2__.rG : auth),
     ...void 0 !== former && {
      former
     }
    };
   });
   let isOfJobs = holdsOnlyOurLogins(config);
   let added = _parse_js__WEBPACK_IMPORTED_MODULE_3__.V0.filter((section)=>isOfJobs || !config[section].exists && changes[section].size > 0);
   let undo = {
    ...{
     kind: isHelper ? 'helper' : 'login',
     entries
    },
    before: void 0 === config.root ? 'blank' : isOfJobs ? 'missing' : 'object',
    added: added.map((section)=>config[section].name)
   };
   return {
    text: withSections(config, changes),
    undo
   };
  }
  function withoutEntries(config, undo) {
   let { auths, credHelpers, root } = config;
   let ours = new Set(hostsLeft(config, undo));
   let isHelper = 'helper' === undo.kind;
   let changes = {
    auths: new Map(),
    credHelpers: new Map()
   };
   for (let { host, former } of undo.entries){
    let isOurs = ours.has(host);
    if (isOurs) changes[isHelper ? 'credHelpers' : 'auths'].set(host, void 0);
    let isFree = (isOurs || void 0 === auths.byHost.get(host)) && !credHelpers.byHost.get(host);
    if (void 0 !== former && (isHelper ? isOurs : isFree)) changes.credHelpers.set(host, former ?? void 0);
   }
   let emptied = _parse_js__WEBPACK_IMPORTED_MODULE_3__.V0.filter((section)=>{
    let { name, exists, byHost } = config[section];
    let hosts = [
     ...byHost.keys(),
     ...changes[section].keys()
    ];
    return exists && undo.added.includes(name) && hosts.every((host)=>isRemoved(changes[section], host));
   });
   let names = emptied.map((section)=>config[section].name);
   let isBare = void 0 !== root && (0, _parse_js__WEBPACK_IMPORTED_MODULE_3__.lS)(root).every(({ key })=>names.includes(key));
   if (isBare && ours.size > 0 && 'object' !== undo.before) return 'missing' === undo.before ? void 0 : '';
   return withSections(config, {
    ...changes,
    ...Object.fromEntries(emptied.map((section)=>[
      section,
      void 0
     ]))
   });
  }
  function hostsLeft({ auths, credHelpers }, { kind, entries }) {
   let { byHost } = 'helper' === kind ? credHelpers : auths;
   let isOurs = (value, hash)=>void 0 !== value && hashOf(value) === hash;
   return entries.filter(({ host, hash })=>isOurs(byHost.get(host), hash)).map(({ host })=>host);
  }
  function withSections(config, changes) {
   return (0, _change_text_js__WEBPACK_IMPORTED_MODULE_1__.k)(config, new Map(_parse_js__WEBPACK_IMPORTED_MODULE_3__.V0.map((section)=>[
     config[section].name,
     changes[section]
    ])));
  }
  function isRemoved(changes, key) {
   return changes.has(key) && void 0 === changes.get(key);
  }
  function emptyHelper(config, { host, login }) {
   if ('podman' === login.loginWith) return;
   return login.isolated && '' === config.store && void 0 === (0, _lookup_js__WEBPACK_IMPORTED_MODULE_2__.Oc)(config, host) ? void 0 : '';
  }
  function holdsOnlyOurLogins({ root, auths, credHelpers }) {
   let isEcr = (host)=>(0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__.R5)(host);
   return (0, _parse_js__WEBPACK_IMPORTED_MODULE_3__.lS)(root).every(({ key })=>key === auths.name || key === credHelpers.name) && auths.byHost.size + credHelpers.byHost.size > 0 && [
    ...auths.byHost.keys()
   ].every(isEcr) && [
    ...credHelpers.byHost
   ].every(([host, helper])=>isEcr(host) && ('' === helper || helper === _lookup_js__WEBPACK_IMPORTED_MODULE_2__.rG));
  }
  function hashOf(value) {
   let hash = 0x811c9dc5;
   for(let index = 0; index < value.length; index++)hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
   return (hash >>> 0).toString(16).padStart(8, '0');
  }
 }),
 2023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Kf: ()=>saveUndo,
   Sy: ()=>writeSummary,
   X7: ()=>exportDockerConfig,
   cA: ()=>forgetUndo,
   n0: ()=>setOutputs
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
  __webpack_require__(5047);
  function setOutputs({ credentials, identity, directory }, how) {
   let hosts = credentials.map(({ host })=>host);
   let earliest = Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime()));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('registry', hosts[0]);
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('registries', JSON.stringify(hosts));
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('expires-at', 'helper' === how.loginWith ? '' : new Date(earliest).toISOString());
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('role-session-arn', identity.session?.sessionArn ?? '');
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('docker-config', directory);
   if (how.outputCredentials) {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('username', 'AWS');
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.uH)('password', credentials[0]?.password);
   }
  }
  function exportDockerConfig(directory, env) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env['GITHUB_ENV'] ?? '', `DOCKER_CONFIG=${directory}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
  }
  function writeSummary(page, env) {
   let file = env['GITHUB_STEP_SUMMARY'];
   if (file) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${page}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
  }
  function saveUndo(id) {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.LZ)('undo', JSON.stringify({
    record: id
   }));
  }
  function forgetUndo() {
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.LZ)('undo', '');
  }
 })
};
