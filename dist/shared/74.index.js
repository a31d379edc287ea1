"use strict";
exports.id = 74;
exports.ids = [
 74
];
exports.modules = {
 7436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Oh: ()=>makeDirectory,
   vE: ()=>makeDirectoryOnce,
   wX: ()=>namesIn,
   wo: ()=>linkOthers
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _run_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4164);
  var _held_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
  var _private_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2197);
  var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7689);
  function makeDirectory(prefix, { linked, name, text }) {
   let directory;
   try {
    directory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
    if (void 0 !== linked) linkOthers(linked, directory);
    if (void 0 !== text) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), text, {
     encoding: 'latin1',
     flag: 'wx',
     mode: 0o600
    });
    return directory;
   } catch (error) {
    if (void 0 !== directory) (0, _held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)(directory);
    throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
     path: directory ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix),
     problem: 'unwritable'
    }, error);
   }
  }
  function makeDirectoryOnce(directory, contents) {
   if (void 0 !== (0, _private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) return false;
   let filled = makeDirectory(`${directory}-`, contents);
   try {
    (0, _held_files_js__WEBPACK_IMPORTED_MODULE_2__.$w)(filled, directory);
    return true;
   } catch (error) {
    (0, _held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)(filled);
    if (void 0 !== (0, _private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) return false;
    throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
     path: directory,
     problem: 'unwritable'
    }, error);
   }
  }
  function linkOthers(from, to) {
   let present = new Set((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(to));
   for (let name of namesIn(from))if (!(/^(config\.json|\.tmp-)/i.test(name) || present.has(name))) linkIfPossible((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
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
   } catch (error) {
    if ([
     'ENOSPC',
     'EDQUOT'
    ].includes((0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_5__.C)(error))) throw error;
   }
  }
 }),
 3825: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
  var _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7436);
  var _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7689);
  var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5647);
  var _text_lookup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18);
  var _text_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9125);
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
    config: (0, _text_parse_js__WEBPACK_IMPORTED_MODULE_8__.o4)('')
   };
   let { file, config } = '' === inUse ? nothing : attempt(()=>({
     file: inUse,
     config: (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__.Xg)(inUse)
    }), nothing);
   if (!mayIsolate({
    settings,
    config
   })) (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__.Bz)(file);
   let directory = '' === file ? void 0 : attempt(()=>listed((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), settings), void 0);
   return {
    id: (0, _record_js__WEBPACK_IMPORTED_MODULE_6__.Ld)(),
    settings,
    file,
    directory,
    config,
    unread
   };
  }
  function mayIsolate({ settings, config }) {
   if (isAuthFile(settings)) return false;
   return isSurelyPrivate(settings) || 'auto' === settings.mode && (0, _text_lookup_js__WEBPACK_IMPORTED_MODULE_7__["do"])(config);
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
    config: (0, _text_parse_js__WEBPACK_IMPORTED_MODULE_8__.o4)('')
   })) (0, _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_4__.wX)(directory);
   return directory;
  }
  function assertUsable(directory) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
   } catch (error) {
    throw (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__.dx)({
     path: directory,
     problem: 'no-runner-temp'
    }, error);
   }
  }
 }),
 7017: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IF: ()=>makeIsolated,
   PS: ()=>withConfigInUse,
   X7: ()=>isolatedPath,
   _h: ()=>removeIsolated
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
  var _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7436);
  var _disk_held_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1579);
  var _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2197);
  var _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7689);
  var _obstacles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4810);
  var _text_change_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7266);
  var _text_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9125);
  function isolatedPath(runnerTemp) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runnerTemp, 'ecr-login-docker-config');
  }
  function makeIsolated({ directory: linked, file }, directory) {
   let config = '' === file ? (0, _text_parse_js__WEBPACK_IMPORTED_MODULE_7__.o4)('') : (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_5__.Xg)(file);
   let text = '' === config.text ? void 0 : withoutEcrStore(config);
   let isMade = (0, _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_2__.vE)(directory, {
    linked,
    name: 'config.json',
    text
   });
   if (!isMade && void 0 !== linked && linked !== directory) (0, _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_2__.wo)(linked, directory);
   return isMade;
  }
  function removeIsolated(directory, runnerTemp) {
   if ('' === runnerTemp || directory !== isolatedPath(runnerTemp)) throw (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_4__.TR)(directory);
   if (void 0 !== (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_4__.cu)(directory)) (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_3__.TF)(directory);
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
   return (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_8__.k)(config.text, [
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
   return void 0 === root || 0 === stores.length ? text : (0, _text_change_text_js__WEBPACK_IMPORTED_MODULE_8__.k)(text, [
    {
     object: root,
     set: new Map(),
     remove: new Set(stores)
    }
   ]);
  }
  function isEcrStore({ key, value }) {
   return 'credsstore' === key.toLowerCase() && value.value === _obstacles_js__WEBPACK_IMPORTED_MODULE_6__.cs;
  }
 }),
 5647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p2: ()=>isRecordId,
   Ld: ()=>newRecordId,
   aE: ()=>readRecord,
   wA: ()=>recordIds,
   GI: ()=>removeRecord,
   rh: ()=>writeRecord
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var held_files = __webpack_require__(1579);
  var private_directory = __webpack_require__(2197);
  var read_file = __webpack_require__(7689);
  var registry_host = __webpack_require__(1018);
  function toUndo(value) {
   if (!isRecord(value)) return;
   let isSound = ('login' === value['kind'] || 'helper' === value['kind']) && isText(value['file']) && (0, external_node_path_.isAbsolute)(value['file']) && isListOf(value['entries'], (item)=>isRecord(item) && isHost(item['host']) && isHash(item['sha256'])) && isListOf(value['helpers'], (item)=>isRecord(item) && isHost(item['host']) && isHelper(item['former'])) && [
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
  function recordIds(runnerTemp) {
   let directory = directoryOf({
    runnerTemp
   });
   if ('' === runnerTemp || void 0 === (0, private_directory.cu)(directory)) return [];
   let ids = (0, external_node_fs_.readdirSync)(directory).flatMap((name)=>name.endsWith('.json') ? [
     name.slice(0, -5)
    ] : []);
   let records = ids.filter(isRecordId).map((id)=>({
     id,
     time: (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(directory, `${id}.json`)).mtimeMs
    }));
   return records.sort((one, other)=>other.time - one.time).map(({ id })=>id);
  }
  function writeRecord(place, undo) {
   let directory = directoryOf(place);
   let identity = (0, private_directory.EA)(directory);
   let file = fileOf(place);
   let temporary = `${file}.tmp`;
   try {
    (0, held_files.TF)(temporary);
    (0, external_node_fs_.writeFileSync)(temporary, JSON.stringify(undo), {
     flag: 'wx',
     mode: 0o600
    });
    (0, private_directory.ZQ)(directory, identity);
    (0, held_files.$w)(temporary, file);
   } catch (error) {
    throw (0, read_file.dx)({
     path: file,
     problem: 'unwritable'
    }, error);
   }
  }
  function readRecord(place) {
   if (void 0 === (0, private_directory.cu)(directoryOf(place))) return;
   let text = (0, read_file.yR)(fileOf(place));
   if (void 0 === text) return;
   let undo = parsed(text);
   if (void 0 === undo) throw new Error(`The record ${fileOf(place)} is damaged`);
   return undo;
  }
  function removeRecord(place) {
   let directory = directoryOf(place);
   if (void 0 === (0, private_directory.cu)(directory)) return;
   (0, held_files.TF)(fileOf(place));
   (0, held_files.TF)(`${fileOf(place)}.tmp`);
   (0, held_files.V3)(directory);
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
 }),
 4474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dq: ()=>sweepScratch,
   ZU: ()=>removeScratch,
   hB: ()=>readEntry,
   lP: ()=>makeScratch
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7436);
  var _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
  var _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2197);
  var _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7689);
  var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3825);
  var _text_lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18);
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
   let scratch = (0, _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_1__.Oh)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _find_js__WEBPACK_IMPORTED_MODULE_5__.e6)(settings), prefixOf(id)), contents);
   return {
    directory: scratch,
    file: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, contents.name)
   };
  }
  function readEntry(scratch, host) {
   return (0, _text_lookup_js__WEBPACK_IMPORTED_MODULE_6__.g)((0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.Xg)(scratch.file), host);
  }
  function removeScratch({ directory }) {
   try {
    (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)(directory);
   } catch  {}
  }
  function sweepScratch({ runnerTemp, id }) {
   let names = (0, _disk_filled_directory_js__WEBPACK_IMPORTED_MODULE_1__.wX)(runnerTemp).filter((name)=>name.startsWith(prefixOf(id)));
   for (let directory of names.map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runnerTemp, name)))if ((0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) (0, _disk_held_files_js__WEBPACK_IMPORTED_MODULE_2__.TF)(directory);
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
 }),
 7266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 }),
 7424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lf: ()=>withoutEntries,
   Nu: ()=>hostsLeft,
   bA: ()=>withEntries,
   j$: ()=>isInstalled
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
  var _obstacles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4810);
  var _change_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7266);
  var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18);
  function withEntries(config, login) {
   let hosts = login.entries.map(({ host })=>host);
   let helpers = (0, _obstacles_js__WEBPACK_IMPORTED_MODULE_2__.Ze)(config, {
    hosts,
    tool: login.tool
   });
   let opened = helpers.map(({ host })=>host).filter((host)=>!needsEmptyHelper(config, {
     host,
     login
    }));
   let closed = helpers.map(({ host })=>host).filter((host)=>!opened.includes(host));
   let isHelper = 'helper' === login.tool;
   let auths = isHelper ? [] : login.entries.map(({ host, auth })=>[
     host,
     {
      auth
     }
    ]);
   let named = isHelper ? hosts.map((host)=>[
     host,
     _obstacles_js__WEBPACK_IMPORTED_MODULE_2__.rG
    ]) : closed.map((host)=>[
     host,
     ''
    ]);
   let sections = [
    {
     section: config.credHelpers,
     set: new Map(named),
     remove: new Set(isHelper ? [] : opened)
    },
    {
     section: config.auths,
     set: new Map(auths),
     remove: new Set()
    }
   ];
   let isOfJobs = holdsOnlyOurLogins(config);
   let added = sections.filter(({ section, set })=>isOfJobs || set.size > 0 && !section.exists);
   return {
    text: changed(config, sections),
    undo: {
     kind: isHelper ? 'helper' : 'login',
     entries: login.entries.map(({ host, auth })=>({
       host,
       sha256: sha256(isHelper ? _obstacles_js__WEBPACK_IMPORTED_MODULE_2__.rG : auth)
      })),
     helpers,
     before: void 0 === config.root ? 'blank' : isOfJobs ? 'missing' : 'object',
     added: added.map(({ section })=>section.name)
    }
   };
  }
  function isInstalled(config, { entries, tool }) {
   return entries.every(({ host, auth })=>{
    let helper = (0, _lookup_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(config, host);
    if ('helper' === tool) return helper === _obstacles_js__WEBPACK_IMPORTED_MODULE_2__.rG;
    let isOpen = 'podman' === tool ? void 0 === helper : '' === helper || !(0, _lookup_js__WEBPACK_IMPORTED_MODULE_3__.lT)(config, host);
    return isOpen && (0, _lookup_js__WEBPACK_IMPORTED_MODULE_3__.g)(config, host) === auth;
   });
  }
  function withoutEntries(config, undo) {
   let ours = new Set(hostsLeft(config, undo));
   let isHelper = 'helper' === undo.kind;
   let helpers = undo.helpers.filter(({ host })=>isHelper ? ours.has(host) : (ours.has(host) || void 0 === (0, _lookup_js__WEBPACK_IMPORTED_MODULE_3__.g)(config, host)) && !(0, _lookup_js__WEBPACK_IMPORTED_MODULE_3__.Yn)(config, host));
   let restored = helpers.flatMap(({ host, former })=>null === former ? [] : [
     [
      host,
      former
     ]
    ]);
   let overridden = new Set(undo.helpers.map(({ host })=>host));
   let removed = isHelper ? [
    ...ours
   ].filter((host)=>!overridden.has(host)) : helpers.filter(({ former })=>null === former).map(({ host })=>host);
   let edits = [
    {
     section: config.auths,
     set: new Map(),
     remove: isHelper ? new Set() : ours
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
  function hostsLeft(config, { kind, entries }) {
   let find = 'helper' === kind ? _lookup_js__WEBPACK_IMPORTED_MODULE_3__.Yn : _lookup_js__WEBPACK_IMPORTED_MODULE_3__.g;
   let isOurs = (value, hash)=>void 0 !== value && sha256(value) === hash;
   return entries.filter(({ host, sha256: hash })=>isOurs(find(config, host), hash)).map(({ host })=>host);
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
   return true !== login.isolated || '' !== config.store || void 0 !== (0, _lookup_js__WEBPACK_IMPORTED_MODULE_3__.Oc)(config, host);
  }
  function holdsOnlyOurLogins({ root, auths, credHelpers }) {
   let names = [
    auths.name,
    credHelpers.name
   ];
   let isOurs = (host)=>(0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.R5)(host);
   return root?.members.every(({ key })=>names.includes(key)) === true && auths.byHost.size + credHelpers.byHost.size > 0 && [
    ...auths.byHost.keys()
   ].every(isOurs) && [
    ...credHelpers.byHost
   ].every(([host, { value }])=>isOurs(host) && ('' === value || value === _obstacles_js__WEBPACK_IMPORTED_MODULE_2__.rG));
  }
  function sha256(auth) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
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
 }),
 2827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    /((?:secret_?access_?key|(?<!\bGet)(?:session|security|authorization)_?token|password)["']?\s*[:=>]\s*["']?)[^\s"',;&<]{4,}/gi,
    `$1${mask}`
   ]
  ];
 })
};
