"use strict";
exports.id = 704;
exports.ids = [
 704,
 706
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
 5047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GI: ()=>removeRecord,
   U$: ()=>newUse,
   aE: ()=>readRecord,
   rh: ()=>writeRecord,
   wA: ()=>recordIds
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
  var _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2197);
  var _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7689);
  var _disk_write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8482);
  var _text_undo_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6058);
  function newUse(runnerTemp) {
   return {
    runnerTemp,
    id: crypto.randomUUID()
   };
  }
  function isRecordId1(id) {
   return 'string' == typeof id && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  }
  function recordIds(runnerTemp) {
   let directory = directoryOf(runnerTemp);
   if ('' === runnerTemp || void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) return [];
   let ids = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.wX)(directory).flatMap((name)=>name.endsWith('.json') ? [
     name.slice(0, -5)
    ] : []);
   let records = ids.filter(isRecordId1).map((id)=>({
     id,
     time: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${id}.json`)).mtimeMs
    }));
   return records.sort((one, other)=>other.time - one.time).map(({ id })=>id);
  }
  function writeRecord(use, undo) {
   let directory = directoryOf(use.runnerTemp);
   let { identity } = (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.EA)(directory);
   try {
    let mayReplace = ()=>(0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.ZQ)(directory, identity);
    (0, _disk_write_file_js__WEBPACK_IMPORTED_MODULE_5__.fR)(fileOf(use), {
     content: (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.$$)(undo),
     mode: 0o600,
     mayReplace
    });
   } catch (error) {
    throw (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
     path: fileOf(use),
     problem: 'unwritable'
    }, error);
   }
  }
  function readRecord(use) {
   if (void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directoryOf(use.runnerTemp))) return;
   let text = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.yR)(fileOf(use));
   if (void 0 === text) return;
   let undo = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.Yf)(text);
   if (!(0, _text_undo_record_js__WEBPACK_IMPORTED_MODULE_6__.DG)(undo)) throw new Error(`The record ${fileOf(use)} is damaged`);
   return undo;
  }
  function removeRecord({ runnerTemp, id }) {
   let directory = directoryOf(runnerTemp);
   if (void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) return;
   for (let name of (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.wX)(directory))if (name.startsWith(`${id}.json`)) (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
   (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.V3)(directory);
  }
  function directoryOf(runnerTemp) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runnerTemp, 'ecr-login-undo');
  }
  function fileOf({ runnerTemp, id }) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directoryOf(runnerTemp), `${id}.json`);
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
    return (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__.Xg)(file).auths.byHost.get(host);
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
 5706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
   'not-plans': {
    title: 'Helper plans are damaged',
    why: 'It is not what the login step wrote: another step or program has changed it since.',
    remedy: 'Remove its directory, and run the login step again. Find out which step of the job changed it.'
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
    title: 'Private directory is not safe',
    why: 'It is a link, belongs to another user, can be written by other users, or was replaced during the step. Its maker could read the login.',
    remedy: 'Remove it, and find out which earlier step of the job made it.'
   },
   'no-runner-temp': {
    title: 'No RUNNER_TEMP',
    why: 'The action keeps private files of the job in RUNNER_TEMP, which is not set or cannot be written.',
    remedy: 'Set RUNNER_TEMP to a directory of this job. Runners set it themselves.'
   },
   'path-too-long': {
    title: 'RUNNER_TEMP is too long',
    why: "Windows runs no script whose path has 260 characters or more, and the credential helper is one.",
    remedy: 'Give the runner a work folder with a shorter path, or use another login-with.'
   },
   'lock-timeout': {
    title: 'Docker config is locked',
    why: 'Other processes kept its lock for 30 seconds.',
    remedy: `Look for a hanging job on this machine that uses the same Docker config, ${isolated}.`
   }
  };
 }),
 2023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Kf: ()=>saveUndo,
   X7: ()=>exportDockerConfig,
   cA: ()=>forgetUndo,
   n0: ()=>setOutputs
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(242);
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
