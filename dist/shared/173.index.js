"use strict";
exports.id = 173;
exports.ids = [
 173,
 706
];
exports.modules = {
 6947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   PO: ()=>mayIsolate,
   R1: ()=>fileInUse,
   lt: ()=>homeOf,
   xM: ()=>mustIsolate
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
  var _text_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18);
  function fileInUse(settings) {
   if (isAuthFile(settings)) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(settings.registryAuthFile);
   if ('' !== settings.dockerConfig) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(settings.dockerConfig, 'config.json');
   let home = homeOf(settings);
   if ('' === home) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'config',
    path: '',
    problem: 'no-home'
   });
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, '.docker', 'config.json');
  }
  function homeOf({ home }) {
   if ('' !== home) return home;
   try {
    return (0, node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
   } catch  {
    return '';
   }
  }
  function mayIsolate(settings, config) {
   if (isAuthFile(settings)) return false;
   return mustIsolate(settings) || 'auto' === settings.mode && void 0 !== config && (0, _text_lookup_js__WEBPACK_IMPORTED_MODULE_3__["do"])(config);
  }
  function mustIsolate(settings) {
   let { mode, selfHosted } = settings;
   return !isAuthFile(settings) && ('isolated' === mode || 'auto' === mode && selfHosted);
  }
  function isAuthFile({ loginWith, registryAuthFile }) {
   return 'podman' === loginWith && '' !== registryAuthFile;
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
  function isRecordId(id) {
   return 'string' == typeof id && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  }
  function recordIds(runnerTemp) {
   let directory = directoryOf(runnerTemp);
   if ('' === runnerTemp || void 0 === (0, _disk_private_directory_js__WEBPACK_IMPORTED_MODULE_3__.cu)(directory)) return [];
   let ids = (0, _disk_read_file_js__WEBPACK_IMPORTED_MODULE_4__.wX)(directory).flatMap((name)=>name.endsWith('.json') ? [
     name.slice(0, -5)
    ] : []);
   let records = ids.filter(isRecordId).map((id)=>({
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
 18: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Oc: ()=>patternHelperOf,
   RP: ()=>shadowedHosts,
   cs: ()=>ecrStore,
   do: ()=>hasStores,
   iI: ()=>overriddenFor,
   rG: ()=>ownHelper
  });
  var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
  let ownHelper = 'ecr-cross-account';
  let ecrStore = 'ecr-login';
  function patternHelperOf({ credHelpers }, host) {
   return [
    ...credHelpers.byHost
   ].find(([key, helper])=>key.includes('*') && helper && isMatch(key, host))?.[1];
  }
  function hasStores({ store, credHelpers }) {
   return '' !== store || credHelpers.byHost.size > 0;
  }
  function overriddenFor(config, { host, loginWith }) {
   let helper = config.credHelpers.byHost.get(host);
   if ('helper' === loginWith) return helper === ownHelper ? void 0 : helper || void 0;
   if ('podman' === loginWith) return helper;
   if ('' === helper) return void 0 === config.auths.byHost.get(host) ? void 0 : null;
   return helper ?? ('' !== config.store || patternHelperOf(config, host) ? null : void 0);
  }
  function shadowedHosts(text, hosts) {
   let config = (0, _parse_js__WEBPACK_IMPORTED_MODULE_0__.sk)(text);
   if (void 0 === config) return [];
   let logins = [
    ...config.auths.byHost
   ].filter(([, auth])=>auth).map(([key])=>key);
   let named = new Set(logins.map((key)=>key.replace(/^https?:\/\//, '').split('/')[0]));
   return hosts.filter((host)=>named.has(host) || config.credHelpers.byHost.has(host));
  }
  function isMatch(pattern, host) {
   let literals = pattern.split(/\*+/).map((literal)=>literal.replace(/[^\w-]/g, '\\$&'));
   return new RegExp(`^${literals.join('[^.]*')}$`).test(host);
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
 7220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>logWhatStays,
   T: ()=>logObstacles
  });
  var _docker_config_text_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18);
  var _run_config_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5706);
  var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6366);
  function logObstacles({ obstacles, file, loginWith }, { env, hosts }) {
   for (let obstacle of obstacles){
    let [log, text] = lineAbout(obstacle, {
     file,
     loginWith
    });
    log(text);
   }
   for (let host of (0, _docker_config_text_lookup_js__WEBPACK_IMPORTED_MODULE_0__.RP)(env['DOCKER_AUTH_CONFIG'] ?? '', hosts))(0, _say_js__WEBPACK_IMPORTED_MODULE_2__.R8)(`DOCKER_AUTH_CONFIG has another login of ${host}, and docker uses that. Unset it, or remove the host from it.`);
  }
  function lineAbout(obstacle, { file, loginWith }) {
   switch(obstacle.kind){
    case 'store':
     return lineAboutStore(obstacle.name, loginWith);
    case 'helper':
     return [
      _say_js__WEBPACK_IMPORTED_MODULE_2__.cv,
      `Bypassed the credential helper ${obstacle.name} for ${obstacle.host}`
     ];
    case 'shadow':
     {
      let found = `podman reads ${obstacle.file} first and finds another login of ${obstacle.host} there.`;
      return [
       _say_js__WEBPACK_IMPORTED_MODULE_2__.R8,
       `${found} Remove that login, or set REGISTRY_AUTH_FILE to ${file}.`
      ];
     }
    case 'auth-file':
     {
      let read = `podman, skopeo and buildah read ${obstacle.file} and not the credential helper.`;
      return [
       _say_js__WEBPACK_IMPORTED_MODULE_2__.R8,
       `REGISTRY_AUTH_FILE is set, so ${read} Unset it, or use login-with: podman for them.`
      ];
     }
    case 'unread':
     {
      let path = obstacle.path ? `: ${obstacle.path} is left out` : '';
      return [
       _say_js__WEBPACK_IMPORTED_MODULE_2__.R8,
       `The Docker config of this job starts empty${path}. ${_run_config_problem_js__WEBPACK_IMPORTED_MODULE_1__.r[obstacle.problem].why}`
      ];
     }
    case 'readable':
     {
      let found = `Other users of this machine can read the login in ${obstacle.file} (mode ${obstacle.mode}).`;
      return [
       _say_js__WEBPACK_IMPORTED_MODULE_2__.R8,
       `${found} Run chmod 600 on it.`
      ];
     }
   }
  }
  function lineAboutStore(name, loginWith) {
   let otherIdentity = "use the machine's own AWS identity. Use docker-config: isolated, which leaves the store out.";
   if ('helper' === loginWith) return [
    _say_js__WEBPACK_IMPORTED_MODULE_2__.R8,
    `crane, cosign and kaniko ask the credential store ${name} before the helper, and ${otherIdentity}`
   ];
   let asking = `Bypassed the credential store ${name} for docker. crane, cosign, oras, ko, kaniko, helm, podman and skopeo ask it first, and`;
   if (name === _docker_config_text_lookup_js__WEBPACK_IMPORTED_MODULE_0__.cs) return [
    _say_js__WEBPACK_IMPORTED_MODULE_2__.R8,
    `${asking} ${otherIdentity}`
   ];
   let remedy = 'If a later step uses one of them, use login-with: helper (podman and skopeo: or login-with: podman), or a Docker config without credsStore.';
   return [
    _say_js__WEBPACK_IMPORTED_MODULE_2__.N4,
    `${asking} may find no login. ${remedy}`
   ];
  }
  function logWhatStays({ obstacles, file, loginWith }) {
   if ('helper' === loginWith) {
    let stays = `logout is false, so ${file} still names the credential helper after this job.`;
    (0, _say_js__WEBPACK_IMPORTED_MODULE_2__.R8)(`${stays} The runner removes the helper, and docker then fails for its registries. Use docker-config: isolated.`);
   }
   for (let obstacle of obstacles){
    if ('helper' !== obstacle.kind) continue;
    let { name, host } = obstacle;
    let stays = `logout is false, so the credential helper ${name} stays switched off for ${host} after this job.`;
    (0, _say_js__WEBPACK_IMPORTED_MODULE_2__.R8)(`${stays} Use docker-config: isolated, or set credHelpers."${host}" in ${file} back to "${name}" afterwards.`);
   }
  }
 }),
 223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   DO: ()=>logLogins,
   FC: ()=>logRepositories,
   pF: ()=>logTool,
   pf: ()=>logIdentity,
   zD: ()=>logRetry
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
  var _log_obstacles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7220);
  var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6366);
  function logIdentity({ session }, base) {
   (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.cv)(session ? `Assumed ${session.sessionArn}` : `Used the AWS credentials of ${sourceOf(base)}, without a role`);
  }
  function sourceOf(base) {
   if ('profile' === base.kind) return `profile ${base.name}`;
   return 'environment' === base.kind ? 'the environment' : `this ${base.kind}`;
  }
  function logTool(tool, daemon) {
   if (tool) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.$0)(`${tool.name} is ${tool.file}`));
   if (!daemon) return;
   let found = `docker sends the registry password unencrypted to its daemon ${daemon.address} (${daemon.source}).`;
   (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(`${found} Enable TLS for the daemon, or use login-with: none.`));
  }
  function logRetry({ what, reason, attempt, delay }) {
   (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.cv)(`${what}: ${reason}, attempt ${attempt} failed, next in ${(delay / 1000).toFixed(1)} s`);
  }
  function logRepositories({ denied, missing }, secrets) {
   for (let { message, ...wanted } of denied){
    let expected = `This is expected if the push creates the repository. Otherwise, the repository policy in account ${wanted.account} must allow it.`;
    let text = `${placeOf(wanted)}: ${wanted.access} is denied. ${expected} AWS says: ${message}`;
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text, {
     secrets: [
      ...secrets
     ]
    }));
   }
   for (let wanted of missing){
    let remedy = 'push' === wanted.access ? 'This is expected if the push creates it (create on push). Otherwise, create it first.' : 'A pull-through cache creates it at the first pull, which needs access: pull-through.';
    (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.R8)(`${placeOf(wanted)} does not exist. ${remedy}`);
   }
  }
  function placeOf({ repository, account, region }) {
   return `${repository} in account ${account}, ${region}`;
  }
  function logLogins(credentials, { target, identity, base, how }) {
   let { logout, loginWith } = how;
   let isHelper = 'helper' === loginWith;
   let until = utc(Math.min(...credentials.map(({ expiresAt })=>expiresAt.getTime())));
   logHosts(credentials, (hosts)=>isHelper ? `Set up the credential helper for ${hosts}` : `Logged in to ${hosts} until ${until}`);
   let stays = target.isolated ? 'logout is false, so it stays until the job ends' : 'logout is false, so it stays';
   let saved = `${isHelper ? 'Named the helper in' : 'Saved the login to'} ${target.file}`;
   (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.cv)(`${saved} (${logout ? 'the post step removes it' : stays})`);
   if (isHelper && 'environment' === base.kind) {
    let needed = 'Steps that use the registry need AWS_ACCESS_KEY_ID and its companions, too.';
    (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.N4)(`The credential helper keeps no keys. ${needed}`);
   }
   if (!logout && !target.isolated) (0, _log_obstacles_js__WEBPACK_IMPORTED_MODULE_2__.B)(target);
   let [, , , , account, name] = identity.session?.sessionArn.split(':') ?? [];
   if (name) (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.cv)(`CloudTrail in account ${account} shows the session as ${name.split('/').at(-1)}`);
  }
  function logHosts(credentials, sentence) {
   let hosts = credentials.map(({ host })=>host);
   if (1 === hosts.length) (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.cv)(sentence(hosts.join()));
   else {
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh)(sentence(`${hosts.length} registries`));
    for (let host of hosts)(0, _say_js__WEBPACK_IMPORTED_MODULE_3__.cv)(host);
    (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.N4)();
   }
  }
  function utc(milliseconds) {
   return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  }
 }),
 6173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   logInAcrossAccounts: ()=>logInAcrossAccounts
  });
  var core = __webpack_require__(9567);
  var stages = __webpack_require__(8962);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var failure = __webpack_require__(9870);
  var choose = __webpack_require__(6947);
  var read_file = __webpack_require__(7689);
  var record = __webpack_require__(5047);
  var parse = __webpack_require__(9125);
  function findDockerConfig(settings) {
   let use = (0, record.U$)(usableRunnerTemp(settings));
   let unread = [];
   let readIfNeeded = (read, instead)=>{
    try {
     return read();
    } catch (error) {
     unread.push(dispensable(error, settings));
     return instead;
    }
   };
   let { file, config } = readIfNeeded(()=>readInUse(settings), {
    file: '',
    config: (0, parse.o4)('')
   });
   if (!(0, choose.PO)(settings, config)) (0, read_file.Bz)(file);
   let isLinked = 'docker' === settings.loginWith || (0, choose.PO)(settings);
   let directory = readIfNeeded(()=>{
    if ('' !== file && isLinked) (0, read_file.wX)((0, external_node_path_.dirname)(file));
    return '' === file ? void 0 : (0, external_node_path_.dirname)(file);
   }, void 0);
   return {
    use,
    settings,
    file,
    directory,
    config,
    unread
   };
  }
  function readInUse(settings) {
   let file = (0, choose.R1)(settings);
   return {
    file,
    config: (0, read_file.Xg)(file)
   };
  }
  function dispensable(error, settings) {
   let fault = error instanceof failure.H && 'config' === error.fault.code ? error.fault : void 0;
   if (!(0, choose.xM)(settings) || void 0 === fault || 'not-an-object' === fault.problem) throw error;
   return {
    kind: 'unread',
    path: fault.path,
    problem: fault.problem
   };
  }
  function usableRunnerTemp({ runnerTemp }) {
   if ('' === runnerTemp) throw new failure.H({
    code: 'config',
    path: '',
    problem: 'no-runner-temp'
   });
   let directory = (0, external_node_path_.resolve)(runnerTemp);
   try {
    (0, external_node_fs_.accessSync)(directory, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    return directory;
   } catch (error) {
    throw (0, read_file.dx)({
     path: directory,
     problem: 'no-runner-temp'
    }, error);
   }
  }
  var external_node_crypto_ = __webpack_require__(7598);
  function plaintextDaemon({ settings, directory, config }, env) {
   if ('docker' !== settings.loginWith) return;
   let host = env['DOCKER_HOST'];
   if (host) {
    let hasTls = Boolean(env['DOCKER_TLS_VERIFY'] || env['DOCKER_TLS']);
    return hasTls || !isPlaintext(host) ? void 0 : {
     address: host,
     source: 'DOCKER_HOST'
    };
   }
   try {
    let name = env['DOCKER_CONTEXT'] || String(JSON.parse(config.text || '{}').currentContext ?? '');
    let address = plaintextContext((0, external_node_path_.join)(directory ?? '', 'contexts'), name);
    return void 0 === address ? void 0 : {
     address,
     source: `the Docker context ${name}`
    };
   } catch  {
    return;
   }
  }
  function isPlaintext(address) {
   let [, scheme = 'tcp', host = ''] = /^(?:(\w+):\/\/)?(\[[^\]]*\]|[^:/]*)/.exec(address) ?? [];
   let isLocal = /^(?:|localhost|127(?:\.\d+){3}|\[::1\])$/i.test(host);
   return /^(?:tcp|http)$/i.test(scheme) && !isLocal;
  }
  function plaintextContext(contexts, name) {
   if ('' === name || 'default' === name) return;
   let id = (0, external_node_crypto_.hash)('sha256', name);
   let meta = JSON.parse((0, read_file.yR)((0, external_node_path_.join)(contexts, 'meta', id, 'meta.json')) ?? '{}');
   let { Host: address, SkipTLSVerify: isTls } = meta.Endpoints.docker;
   let hasCertificates = (0, read_file.wX)((0, external_node_path_.join)(contexts, 'tls', id, 'docker')).length > 0;
   return isTls || hasCertificates || !isPlaintext(String(address)) ? void 0 : String(address);
  }
  function findTool(name, env) {
   if ('docker' !== name && 'podman' !== name) return;
   let isWindows = 'win32' === process.platform;
   let executable = isWindows ? `${name}.exe` : name;
   let list = env['PATH'] ?? env['Path'] ?? '';
   let entries = isWindows ? windowsEntries(list) : list.split(':');
   let directories = entries.filter((entry)=>external_node_path_.isAbsolute(entry));
   let file = directories.map((directory)=>external_node_path_.join(directory, executable)).find(isExecutable);
   if (!file) throw new failure.H({
    code: 'tool-missing',
    tool: name
   });
   return {
    name,
    file
   };
  }
  function windowsEntries(list) {
   return (list.match(/(?:"[^"]*"?|[^;"])+/g) ?? []).map((entry)=>entry.replaceAll('"', ''));
  }
  function isExecutable(file) {
   try {
    (0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
    return (0, external_node_fs_.statSync)(file).isFile();
   } catch  {
    return false;
   }
  }
  var log = __webpack_require__(223);
  var runner_masks = __webpack_require__(9560);
  async function logInAcrossAccounts(plan, { connections, deadline, masks }) {
   let { env } = process;
   let { who, how } = plan;
   let found = findDockerConfig(how.config);
   let tool = findTool(how.loginWith, env);
   (0, log.pF)(tool, plaintextDaemon(found, env));
   let { mask } = masks;
   let maskPassword = (0, runner_masks.fZ)(how, masks);
   let aws = (0, stages.awsStages)(plan, connections, {
    env,
    deadline,
    mask,
    maskPassword,
    debug: core.Yz,
    logRetry: log.zD
   });
   let identity = await aws.obtainIdentity();
   (0, log.pf)(identity, who.base);
   let [tokens, { useTokens }] = await Promise.all([
    aws.fetchTokens(identity),
    Promise.all([
     __webpack_require__.e(260),
     __webpack_require__.e(190),
     __webpack_require__.e(434)
    ]).then(__webpack_require__.bind(__webpack_require__, 8434))
   ]);
   (0, log.FC)(await aws.checkRepositories(tokens, identity), masks.secrets);
   let account = tokens[0]?.account ?? '';
   await useTokens(aws.credentialsFor(tokens), plan, {
    identity,
    account,
    found,
    tool,
    deadline
   });
  }
 })
};
