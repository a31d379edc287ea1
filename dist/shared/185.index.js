"use strict";
exports.id = 185;
exports.ids = [
 185
];
exports.modules = {
 1579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $w: ()=>rename,
   TF: ()=>remove,
   V3: ()=>removeIfEmpty,
   i7: ()=>isHeld
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _run_monotonic_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4376);
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
   let end = (0, _run_monotonic_time_js__WEBPACK_IMPORTED_MODULE_3__.w)() + LONGEST_HOLD_MS;
   for(;;)try {
    return action();
   } catch (error) {
    if (!isHeld(error) || (0, _run_monotonic_time_js__WEBPACK_IMPORTED_MODULE_3__.w)() > end) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
   }
  }
  function rename(from, to) {
   patiently(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to));
  }
  function remove(path) {
   let errors = [];
   removeAll(path, errors);
   if (errors.length > 0) throw errors[0];
  }
  function removeAll(path, errors) {
   try {
    let isDirectory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
    if (isDirectory) for (let name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))removeAll((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), errors);
    patiently(()=>isDirectory ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path) : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path));
   } catch (error) {
    if ('ENOENT' !== (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_2__.C)(error)) errors.push(error);
   }
  }
  function removeIfEmpty(directory) {
   try {
    patiently(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(directory));
   } catch  {}
  }
 }),
 2197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EA: ()=>ensureDirectory,
   Oh: ()=>makeDirectory,
   TR: ()=>notOurs,
   ZQ: ()=>assertSame,
   cu: ()=>identityOf
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
  var _run_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4164);
  var _held_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1579);
  var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7689);
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
   let isMade = isMadeNow(directory);
   let identity = identityOf(directory);
   if (void 0 === identity) throw notOurs(directory);
   return {
    identity,
    isMade
   };
  }
  function isMadeNow(directory) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, 0o700);
    return true;
   } catch (error) {
    if ('EEXIST' === (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_5__.C)(error)) return false;
    throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
     path: directory,
     problem: 'unwritable'
    }, error);
   }
  }
  function makeDirectory(prefix, fill) {
   let directory;
   try {
    directory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
    fill(directory);
    return directory;
   } catch (error) {
    if (void 0 !== directory) (0, _held_files_js__WEBPACK_IMPORTED_MODULE_3__.TF)(directory);
    throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_4__.dx)({
     path: directory ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(prefix),
     problem: 'unwritable'
    }, error);
   }
  }
  function notOurs(directory) {
   return new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'config',
    path: directory,
    problem: 'not-ours'
   });
  }
 }),
 7689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $$: ()=>bytesOf,
   Bz: ()=>assertWritable,
   G5: ()=>soundConfig,
   XF: ()=>readRegularFile,
   Xg: ()=>readConfig,
   Yf: ()=>jsonIn,
   dN: ()=>realPathOf,
   dx: ()=>configFailure,
   wX: ()=>namesIn,
   yR: ()=>readText
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
  var _run_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4164);
  var _text_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9125);
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
  function jsonIn(text) {
   try {
    return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
   } catch  {
    return;
   }
  }
  function bytesOf(value) {
   return Buffer.from(JSON.stringify(value));
  }
  function readConfig(file) {
   return soundConfig(file, readText(file) ?? '');
  }
  function soundConfig(file, text) {
   try {
    return (0, _text_parse_js__WEBPACK_IMPORTED_MODULE_3__.o4)(text);
   } catch (error) {
    if (!(error instanceof _text_parse_js__WEBPACK_IMPORTED_MODULE_3__.ym)) throw error;
    throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
     code: 'config',
     path: file,
     problem: 'not-an-object'
    }, error);
   }
  }
  function namesIn(directory) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
   } catch (error) {
    if ('ENOENT' === (0, _run_system_error_js__WEBPACK_IMPORTED_MODULE_4__.C)(error)) return [];
    throw configFailure({
     path: directory,
     problem: 'unreadable'
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
   let isLink = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, {
    throwIfNoEntry: false
   })?.isSymbolicLink();
   return isLink ? realPathOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file))) : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
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
 }),
 8482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   tG: ()=>hasLeftovers,
   Mw: ()=>remembering,
   fR: ()=>replaceFile,
   _R: ()=>updateConfig
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var system_error = __webpack_require__(4164);
  var held_files = __webpack_require__(1579);
  var external_node_os_ = __webpack_require__(8161);
  var promises_ = __webpack_require__(8500);
  var failure = __webpack_require__(9870);
  var monotonic_time = __webpack_require__(4376);
  var read_file = __webpack_require__(7689);
  let WAIT_MS = 30_000;
  let ABANDONED_MS = 10_000;
  let UNWRITTEN_MS = 1_000;
  let VALID_MS = 5_000;
  async function whileLocked({ path, signal }, action) {
   let sighting = {
    text: '',
    since: 0
   };
   let start = (0, monotonic_time.w)();
   let held;
   for(;;){
    if (signal.aborted) throw held ?? signal.reason;
    try {
     if (attempt({
      path,
      sighting
     }, action)) return;
    } catch (error) {
     if (!(0, held_files.i7)(error)) throw error;
     held = error;
    }
    if ((0, monotonic_time.w)() - start > WAIT_MS) throw held ?? new failure.H({
     code: 'config',
     path,
     problem: 'lock-timeout'
    });
    await (0, promises_.setTimeout)(5 + 40 * Math.random());
   }
  }
  function attempt({ path, sighting }, action) {
   makeDirectories((0, external_node_path_.dirname)(path));
   let start = (0, monotonic_time.w)();
   let text = newText();
   if (!create(path, text)) {
    let other = read(path);
    if (void 0 !== other && isAbandoned(other, sighting)) putAside(path, other);
    return false;
   }
   let isOurs = ()=>{
    if (read(path) !== text) return false;
    if ((0, monotonic_time.w)() - start < VALID_MS) return true;
    text = newText();
    start = (0, monotonic_time.w)();
    (0, external_node_fs_.writeFileSync)(path, text);
    return read(path) === text;
   };
   try {
    return action(isOurs);
   } finally{
    if (read(path) === text) (0, held_files.TF)(path);
   }
  }
  function newText() {
   return JSON.stringify({
    place: PLACE,
    pid: process.pid,
    id: Math.random()
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
    (0, held_files.TF)(aside);
    if (read(path) !== other) return;
    (0, held_files.$w)(path, aside);
    if (read(aside) !== other) (0, external_node_fs_.linkSync)(aside, path);
    (0, held_files.TF)(aside);
   } catch (error) {
    if ('ENOENT' !== (0, system_error.C)(error) && 'EEXIST' !== (0, system_error.C)(error)) throw error;
   }
  }
  function isAbandoned(text, sighting) {
   if (isOfDeadProcess(text)) return true;
   let now = (0, monotonic_time.w)();
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
    return String(Math.random());
   }
  }
  function create(path, text) {
   try {
    (0, external_node_fs_.writeFileSync)(path, text, {
     flag: 'wx',
     mode: 0o644
    });
    return true;
   } catch (error) {
    if ([
     'EEXIST',
     'ENOENT'
    ].includes((0, system_error.C)(error)) || (0, held_files.i7)(error)) return false;
    if ([
     'ENOSPC',
     'EDQUOT',
     'EFBIG'
    ].includes((0, system_error.C)(error))) (0, held_files.TF)(path);
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
    if ('ENOENT' === (0, system_error.C)(error) || (0, held_files.i7)(error)) return;
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
    await whileLocked(lock, (isOurs)=>changeOnce(path, {
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
   return temporariesOf(path).length > 0 || (0, external_node_fs_.existsSync)(lockOf(path));
  }
  function lockOf(path) {
   return `${path}.ecr-login.lock`;
  }
  function temporariesOf(path) {
   try {
    let isTemporary = (name)=>name.startsWith(`${(0, external_node_path_.basename)(path)}.ecr-login.`) && name.endsWith('.tmp');
    return (0, external_node_fs_.readdirSync)((0, external_node_path_.dirname)(path)).filter(isTemporary).map((name)=>(0, external_node_path_.join)((0, external_node_path_.dirname)(path), name));
   } catch  {
    return [];
   }
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
  function changeOnce(path, { change, beforeWrite, isOurs }) {
   for (let left of temporariesOf(path))(0, held_files.TF)(left);
   let old = (0, read_file.yR)(path);
   let text = change(old);
   let mayChange = ()=>{
    if (!isOurs() || (0, read_file.yR)(path) !== old) return false;
    beforeWrite?.();
    return true;
   };
   try {
    if (void 0 !== text && text !== old) return replaceFile(path, {
     content: Buffer.from(text, 'latin1'),
     mayReplace: mayChange,
     isDurable: true
    });
    if (!mayChange()) return false;
    if (void 0 === text) (0, held_files.TF)(path);
    return true;
   } catch (error) {
    if ('ENOENT' === (0, system_error.C)(error)) return false;
    throw error;
   }
  }
  function replaceFile(path, { content, mayReplace, mode, isDurable }) {
   let temporary = `${path}.ecr-login.${Math.random()}.tmp`;
   try {
    let file = (0, external_node_fs_.openSync)(temporary, 'wx', 0o600);
    try {
     let old = void 0 === mode ? (0, external_node_fs_.statSync)(path, {
      throwIfNoEntry: false
     }) : void 0;
     setOwnerAndMode(file, old ?? {
      mode: mode ?? 0o600
     });
     (0, external_node_fs_.writeFileSync)(file, content);
     if (isDurable) (0, external_node_fs_.fsyncSync)(file);
    } finally{
     (0, external_node_fs_.closeSync)(file);
    }
    if (mayReplace?.() === false) return false;
    (0, held_files.$w)(temporary, path);
    return true;
   } finally{
    (0, held_files.TF)(temporary);
   }
  }
  function setOwnerAndMode(file, { uid, gid, mode }) {
   try {
    if (void 0 !== uid && void 0 !== gid) (0, external_node_fs_.fchownSync)(file, uid, gid);
   } catch  {}
   (0, external_node_fs_.fchmodSync)(file, 0o777 & mode);
  }
 }),
 9125: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   V0: ()=>sections,
   lS: ()=>membersOf,
   o4: ()=>parseConfig,
   sk: ()=>parseIfSound,
   ym: ()=>MalformedConfig
  });
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9370);
  let sections = [
   'auths',
   'credHelpers'
  ];
  class MalformedConfig extends Error {
  }
  let known;
  function parseConfig(text) {
   if (known?.text !== text) known = parseText(text);
   return known;
  }
  function parseText(text) {
   let root = '' === text.trim() ? void 0 : treeOf(text);
   let { key: storeKey = 'credsStore', value: { value: store } = {} } = memberNamed(root, 'credsStore') ?? {};
   return {
    text,
    root,
    auths: sectionOf(root, {
     name: 'auths',
     itemType: 'object',
     read: authIn
    }),
    credHelpers: sectionOf(root, {
     name: 'credHelpers',
     itemType: 'string',
     read: ({ value })=>String(value ?? '')
    }),
    store: 'string' == typeof store ? store : '',
    storeKey
   };
  }
  function parseIfSound(text) {
   try {
    return parseConfig(text);
   } catch  {
    return;
   }
  }
  function membersOf(object) {
   return (object?.children ?? []).flatMap(({ offset: start, length, children: [key, value] = [] })=>key && value ? [
     {
      key: String(key.value),
      start,
      keyEnd: start + key.length,
      value,
      end: start + length
     }
    ] : []);
  }
  function treeOf(text) {
   if (text.startsWith('\xef\xbb\xbf')) throw new MalformedConfig('it begins with a byte order mark. Save it as UTF-8 without one');
   if (/^(?:\xff\xfe|\xfe\xff)/.test(text)) throw new MalformedConfig('it is UTF-16. Save it as UTF-8');
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
   } catch  {
    throw new MalformedConfig('it is nested too deeply');
   }
  }
  function memberNamed(root, name) {
   let [member, ...more] = membersOf(root).filter(({ key })=>key.toLowerCase() === name.toLowerCase());
   if (more.length > 0) throw new MalformedConfig(`it has "${name}" more than once`);
   return member;
  }
  function sectionOf(root, { name, itemType, read }) {
   let member = memberNamed(root, name);
   if (void 0 === member) return {
    name,
    exists: false,
    byHost: new Map()
   };
   let { key, value } = member;
   if ('object' !== value.type && 'null' !== value.type) throw new MalformedConfig(`its "${name}" is not an object`);
   let items = membersOf(value);
   let byHost = new Map(items.map((item)=>[
     item.key,
     read(item.value)
    ]));
   if (byHost.size < items.length) throw new MalformedConfig(`its "${name}" has a key more than once`);
   if (items.some((item)=>item.value.type !== itemType && 'null' !== item.value.type)) throw new MalformedConfig(`its "${name}" is malformed`);
   return {
    name: key,
    exists: true,
    byHost
   };
  }
  function authIn(entry) {
   let auth = membersOf(entry).findLast(({ key })=>'auth' === key)?.value.value;
   return 'string' == typeof auth ? auth : void 0;
  }
 }),
 6058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   DG: ()=>isUndo,
   fW: ()=>isJobsOwn,
   u4: ()=>isRecord
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
  function isJobsOwn({ isolated, madeDirectory }) {
   return isolated && madeDirectory;
  }
  function isUndo(value) {
   if (!isRecord(value)) return false;
   let { file, kind, entries, before, added, isolated, madeDirectory, formerDockerConfig } = value;
   return ('login' === kind || 'helper' === kind) && isText(file) && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) && Array.isArray(entries) && entries.every(isEntry) && [
    'missing',
    'blank',
    'object'
   ].includes(String(before)) && Array.isArray(added) && added.every((name)=>isText(name) && /^(?:auths|credhelpers)$/i.test(name)) && 'boolean' == typeof isolated && 'boolean' == typeof madeDirectory && (null === formerDockerConfig || isText(formerDockerConfig) && !/[\r\n]/.test(formerDockerConfig));
  }
  function isEntry(value) {
   let { host, hash, former = null } = isRecord(value) ? value : {};
   let isHelper = null === former || isText(former) && /^[\w.-]{0,100}$/.test(former);
   return isText(host) && (0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.R5)(host) && isText(hash) && /^[0-9a-f]{8}$/.test(hash) && isHelper;
  }
  let isText = (value)=>'string' == typeof value;
  function isRecord(value) {
   return 'object' == typeof value && null !== value && !Array.isArray(value);
  }
 }),
 4376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   w: ()=>monotonicTime
  });
  function monotonicTime() {
   return 1000 * process.uptime();
  }
 }),
 4164: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>errorCode
  });
  function errorCode(error) {
   let { code } = error ?? {};
   return 'string' == typeof code ? code : '';
  }
 })
};
