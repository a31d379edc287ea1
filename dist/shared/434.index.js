"use strict";
exports.id = 434;
exports.ids = [
 434
];
exports.modules = {
 3532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   MX: ()=>makeHelperPlan,
   Yo: ()=>helperEnvironment,
   hV: ()=>planForHost
  });
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);
  let sourceVariables = [
   'HOME',
   'USERPROFILE',
   'AWS_CONFIG_FILE',
   'AWS_SHARED_CREDENTIALS_FILE',
   'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
   'AWS_CONTAINER_CREDENTIALS_FULL_URI',
   'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
   'AWS_EC2_METADATA_DISABLED',
   'AWS_EC2_METADATA_SERVICE_ENDPOINT',
   'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
   'AWS_EC2_METADATA_V1_DISABLED'
  ];
  let keys = [
   'AWS_ACCESS_KEY_ID',
   'AWS_SECRET_ACCESS_KEY',
   'AWS_SESSION_TOKEN'
  ];
  let containerToken = 'AWS_CONTAINER_AUTHORIZATION_TOKEN';
  let secretsOf = {
   environment: keys,
   profile: [
    ...keys,
    containerToken
   ],
   container: [
    containerToken
   ]
  };
  function makeHelperPlan({ who, where, how }, { hosts, account, env }) {
   let { maxAttempts, timeoutSeconds } = how;
   let known = sourceVariables.flatMap((name)=>void 0 === env[name] ? [] : [
     [
      name,
      env[name]
     ]
    ]);
   return {
    hosts,
    who,
    where,
    how: {
     maxAttempts,
     timeoutSeconds
    },
    account,
    env: Object.fromEntries(known)
   };
  }
  function planForHost(plan, host) {
   let registry = (0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_0__.TZ)(host);
   let place = registry && {
    accounts: [
     registry.account
    ],
    regions: [
     registry.region
    ]
   };
   return {
    ...plan,
    where: {
     ...plan.where,
     ...place,
     repositories: []
    }
   };
  }
  function helperEnvironment({ who, env }, caller) {
   let secrets = secretsOf[who.base.kind] ?? [];
   let kept = Object.entries(caller).filter(([name])=>!name.startsWith('AWS_') && !sourceVariables.includes(name) || secrets.includes(name));
   return {
    ...Object.fromEntries(kept),
    ...env
   };
  }
 }),
 3190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>guardChild
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  let killGrace = 300;
  let taskkillGrace = 1_000;
  function guardChild(isOurs, { signal }) {
   let child;
   let systemRoot;
   let killed = Promise.withResolvers();
   let kill = async ()=>{
    if (child) await killTree(child, systemRoot);
    setTimeout(killed.resolve, killGrace, null);
   };
   let onChild = (message)=>{
    let { process: announced } = message;
    let { spawn: start } = announced;
    announced.spawn = (options)=>{
     if (child || !isOurs(options.args ?? [])) return start.call(announced, options);
     child = announced;
     systemRoot = options.envPairs?.find((pair)=>/^systemroot=/i.test(pair))?.slice('systemroot='.length);
     let started = start.call(announced, {
      ...options,
      detached: !isWindows()
     });
     announced.stdin?.on('error', ()=>void 0);
     if (signal.aborted) kill();
     return started;
    };
   };
   (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', onChild);
   signal.addEventListener('abort', kill);
   return {
    killed: killed.promise,
    signal: ()=>child?.signalCode ?? void 0,
    release: ()=>{
     (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', onChild);
     signal.removeEventListener('abort', kill);
    }
   };
  }
  function isWindows() {
   return 'win32' === process.platform;
  }
  async function killTree(child, systemRoot) {
   if (void 0 === child.pid) return;
   if (isWindows()) return killWindowsTree(child, systemRoot);
   try {
    process.kill(-child.pid, 'SIGKILL');
   } catch  {}
  }
  async function killWindowsTree(child, systemRoot = 'C:\\Windows') {
   let program = node_path__WEBPACK_IMPORTED_MODULE_2__.join(systemRoot, 'System32', 'taskkill.exe');
   let args = [
    '/PID',
    String(child.pid),
    '/T',
    '/F'
   ];
   let taskkill = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
    env: {
     SYSTEMROOT: systemRoot
    },
    stdio: 'ignore',
    windowsHide: true
   });
   await new Promise((resolve)=>{
    for (let event of [
     'exit',
     'error'
    ])taskkill.on(event, resolve);
    setTimeout(resolve, taskkillGrace);
   });
   child.kill('SIGKILL');
  }
 }),
 627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>inPool
  });
  async function inPool(items, { atOnce, work }) {
   let results = [];
   let waiting = items.entries();
   let failed = false;
   let worker = async ()=>{
    for (let [index, item] of waiting){
     if (failed) return;
     results[index] = await work(item).catch((error)=>{
      failed = true;
      throw error;
     });
    }
   };
   await Promise.all(Array.from({
    length: Math.min(atOnce, items.length)
   }, worker));
   return results;
  }
 }),
 8434: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   useTokens: ()=>useTokens
  });
  var core = __webpack_require__(9567);
  var helper_files = __webpack_require__(3680);
  var private_directory = __webpack_require__(2197);
  var write_file = __webpack_require__(8482);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var choose = __webpack_require__(6947);
  var links = __webpack_require__(2681);
  var read_file = __webpack_require__(7689);
  var docker_config_isolated = __webpack_require__(7017);
  var lookup = __webpack_require__(18);
  function obstaclesIn(config, { hosts, loginWith }) {
   let overridden = hosts.filter((host)=>void 0 !== (0, lookup.iI)(config, {
     host,
     loginWith
    }));
   let named = overridden.map((host)=>({
     ...{
      kind: 'helper',
      host
     },
     name: config.credHelpers.byHost.get(host) ?? (0, lookup.Oc)(config, host)
    }));
   let isByStore = 'helper' === loginWith ? config.store === lookup.cs : named.some(({ name })=>void 0 === name);
   return [
    ...isByStore ? [
     {
      kind: 'store',
      name: config.store
     }
    ] : [],
    ...named.flatMap(({ name, ...helper })=>name ? [
      {
       ...helper,
       name
      }
     ] : [])
   ];
  }
  function obstaclesBeside(file, { settings, hosts }) {
   let readable = 'helper' === settings.loginWith ? [] : readableByOthers(file);
   return [
    ...shadowsOf(settings, hosts),
    ...readable
   ];
  }
  function shadowsOf(settings, hosts) {
   let { loginWith, registryAuthFile } = settings;
   if ('podman' !== loginWith && 'helper' !== loginWith) return [];
   if ('' !== registryAuthFile) return 'podman' === loginWith ? [] : [
    {
     kind: 'auth-file',
     file: registryAuthFile
    }
   ];
   let files = podmanDirectories(settings).map((directory)=>(0, external_node_path_.join)(directory, 'auth.json'));
   return files.flatMap((file)=>(0, lookup.RP)(readIfAllowed(file), hosts).map((host)=>({
      kind: 'shadow',
      host,
      file
     })));
  }
  function podmanDirectories(settings) {
   let { xdgRuntimeDir, xdgConfigHome } = settings;
   let usual = (0, external_node_path_.join)((0, choose.lt)(settings), '.config', 'containers');
   let configured = xdgConfigHome ? (0, external_node_path_.join)(xdgConfigHome, 'containers') : usual;
   if ([
    'win32',
    'darwin'
   ].includes(process.platform)) return [
    ...new Set([
     usual,
     configured
    ])
   ];
   let runtime = '' === xdgRuntimeDir ? `/run/containers/${process.getuid?.()}` : (0, external_node_path_.join)(xdgRuntimeDir, 'containers');
   return [
    runtime,
    configured
   ];
  }
  function readIfAllowed(file) {
   try {
    return (0, read_file.yR)(file) ?? '';
   } catch  {
    return '';
   }
  }
  function readableByOthers(file) {
   let stats = (0, external_node_fs_.statSync)(file, {
    throwIfNoEntry: false
   });
   if (void 0 === stats || void 0 === process.getgid) return [];
   let directory = (0, external_node_fs_.statSync)((0, external_node_path_.dirname)(file)).mode;
   let byAll = (0o004 & stats.mode) !== 0 && (0o001 & directory) !== 0;
   let byGroup = (0o040 & stats.mode) !== 0 && (0o010 & directory) !== 0 && stats.gid !== process.getgid();
   return byAll || byGroup ? [
    {
     kind: 'readable',
     file,
     mode: (0o777 & stats.mode).toString(8)
    }
   ] : [];
  }
  var record = __webpack_require__(5047);
  function prepareDockerConfig(found, hosts) {
   let { settings, use, unread } = found;
   let { loginWith } = settings;
   let place = isIsolated(found, hosts) ? makePrivatePlace(found) : sharedPlace(found);
   let { file, isolated, madeDirectory, formerDockerConfig } = place;
   let directory = (0, external_node_path_.dirname)(file);
   try {
    if (isolated && void 0 !== found.directory) (0, links.w)(found.directory, directory);
    let obstacles = obstaclesIn(configToFill(place, (0, read_file.yR)(file)), {
     hosts,
     loginWith
    });
    let kind = 'helper' === loginWith ? 'helper' : 'login';
    let undo = {
     file,
     isolated,
     madeDirectory,
     formerDockerConfig,
     kind,
     entries: [],
     before: 'object',
     added: []
    };
    (0, record.rh)(use, undo);
    let all = [
     ...unread,
     ...obstacles,
     ...obstaclesBeside(file, {
      settings,
      hosts
     })
    ];
    let exportDirectory = null !== formerDockerConfig;
    return {
     ...place,
     use,
     loginWith,
     directory,
     exportDirectory,
     obstacles: all,
     undo
    };
   } catch (error) {
    if (isolated && madeDirectory) (0, docker_config_isolated._h)(directory, use.runnerTemp);
    throw (0, read_file.dx)({
     path: file,
     problem: 'unwritable'
    }, error);
   }
  }
  function configToFill({ file, inUse }, text = '') {
   let config = (0, read_file.G5)(file, text);
   return void 0 === inUse ? config : (0, read_file.G5)(file, (0, docker_config_isolated.PS)(config, inUse));
  }
  function isIsolated(found, hosts) {
   let { settings, config } = found;
   if (isJoined(found) || (0, choose.xM)(settings)) return true;
   return (0, choose.PO)(settings, config) && obstaclesIn(config, {
    hosts,
    loginWith: settings.loginWith
   }).length > 0;
  }
  function isJoined({ file, use }) {
   return file === (0, external_node_path_.join)((0, docker_config_isolated.X7)(use.runnerTemp), 'config.json');
  }
  function sharedPlace({ file }) {
   (0, read_file.Bz)(file);
   return {
    file,
    isolated: false,
    madeDirectory: !(0, external_node_fs_.existsSync)((0, external_node_path_.dirname)(file)),
    formerDockerConfig: null
   };
  }
  function makePrivatePlace(found) {
   let { settings, use } = found;
   let isCopied = '' !== found.file && !isJoined(found);
   let inUse = isCopied ? {
    inUse: (0, read_file.Xg)(found.file)
   } : {};
   let directory = (0, docker_config_isolated.X7)(use.runnerTemp);
   let { identity, isMade } = (0, private_directory.EA)(directory);
   let isExported = '' === settings.dockerConfig || (0, external_node_path_.resolve)(settings.dockerConfig) !== directory;
   let formerDockerConfig = isExported ? settings.dockerConfig : null;
   return {
    ...{
     file: (0, external_node_path_.join)(directory, 'config.json'),
     isolated: true,
     madeDirectory: isMade,
     formerDockerConfig
    },
    ...{
     identity,
     ...inUse
    }
   };
  }
  var edit = __webpack_require__(7424);
  async function installEntries(target, entries, signal) {
   let { file, use, directory, identity } = target;
   let { undo } = target;
   await (0, write_file._R)({
    file,
    signal,
    change: (text)=>{
     let installed = (0, edit.bA)(configToFill(target, text), {
      ...target,
      entries
     });
     undo = {
      ...undo,
      ...installed.undo,
      ...void 0 === text && {
       before: 'missing'
      }
     };
     return installed.text;
    },
    beforeWrite: ()=>{
     (0, record.rh)(use, undo);
     if (void 0 !== identity) (0, private_directory.ZQ)(directory, identity);
    }
   });
  }
  var docker_config_scratch = __webpack_require__(4474);
  var failure = __webpack_require__(9870);
  var in_pool = __webpack_require__(627);
  var retry = __webpack_require__(4038);
  var safe_text = __webpack_require__(2827);
  class LoginError extends Error {
   login;
   constructor(login, secrets){
    super(`login to ${login.host} failed`);
    this.login = {
     ...login,
     stderr: hidePassword(login.stderr, secrets)
    };
   }
  }
  let patterns = [
   [
    'never',
    /\b(?:400 Bad Request|403 Forbidden)\b|x509:|tls: failed to verify/i
   ],
   [
    'once',
    /\b401 Unauthorized\b/i
   ],
   [
    'untilDeadline',
    /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i
   ],
   [
    'untilDeadline',
    /(?:HTTP status:|with status:|code from registry) 5\d\d/i
   ],
   [
    'untilDeadline',
    /(?:TLS handshake|i\/o) timeout|Client\.Timeout exceeded|deadline exceeded|request canceled/i
   ],
   [
    'untilDeadline',
    /connection reset by peer|broken pipe|unexpected EOF|(?<=: )EOF\b|server misbehaving/i
   ],
   [
    'untilDeadline',
    /Temporary failure in name resolution|try again|toomanyrequests|429 Too Many Requests/i
   ],
   [
    'briefly',
    /no such host|connection refused|network is unreachable|no route to host/i
   ],
   [
    'briefly',
    /(?<=": )(?:Bad Gateway|Service Unavailable|Gateway Time-?out)$/im
   ]
  ];
  function judgeLogin(error) {
   let stderr = error instanceof LoginError ? error.login.stderr : '';
   for (let [retryability, pattern] of patterns){
    let [reason] = pattern.exec(stderr) ?? [];
    if (reason) return {
     retryability,
     reason
    };
   }
   return {
    retryability: 'never',
    reason: ''
   };
  }
  let pieceLength = 12;
  function hidePassword(message, secrets) {
   let redacted = (0, safe_text.E$)(message, secrets);
   if (!containsPiece(redacted, secrets)) return redacted;
   return 'The message is not shown, because it contains parts of the password.';
  }
  function containsPiece(text, secrets) {
   let [compact = '', ...compactSecrets] = [
    text,
    ...secrets
   ].map((one)=>one.replace(/[^a-z0-9]/gi, ''));
   let pieces = Array.from(compact, (_, at)=>compact.slice(at, at + pieceLength));
   return pieces.some((piece)=>piece.length === pieceLength && compactSecrets.some((secret)=>secret.includes(piece)));
  }
  var exec = __webpack_require__(1260);
  var guard_child = __webpack_require__(3190);
  let allowed = new Set([
   'PATH',
   'PATHEXT',
   'HOME',
   'USERPROFILE',
   'USER',
   'LOGNAME',
   'TMPDIR',
   'TEMP',
   'TMP',
   'LANG',
   'LC_ALL',
   'SYSTEMROOT',
   'SYSTEMDRIVE',
   'WINDIR',
   'COMSPEC',
   'APPDATA',
   'LOCALAPPDATA',
   'PROGRAMDATA',
   'PROGRAMFILES',
   'DOCKER_HOST',
   'DOCKER_CONTEXT',
   'DOCKER_CERT_PATH',
   'DOCKER_TLS',
   'DOCKER_TLS_VERIFY',
   'DOCKER_API_VERSION',
   'CONTAINER_HOST',
   'CONTAINER_SSHKEY',
   'CONTAINERS_CONF',
   'CONTAINERS_REGISTRIES_CONF',
   'SSH_AUTH_SOCK',
   'XDG_RUNTIME_DIR',
   'XDG_CONFIG_HOME',
   'XDG_DATA_HOME',
   'DBUS_SESSION_BUS_ADDRESS',
   'HTTPS_PROXY',
   'HTTP_PROXY',
   'ALL_PROXY',
   'NO_PROXY',
   'SSL_CERT_FILE',
   'SSL_CERT_DIR',
   'RUNNER_TRACKING_ID'
  ].map((name)=>name.toUpperCase()));
  function childEnvironment(env) {
   let entries = Object.entries(env).filter(([name, value])=>void 0 !== value && allowed.has(name.toUpperCase()));
   return Object.fromEntries(entries);
  }
  let stderrLimit = 16_384;
  async function runTool(tool, options) {
   let { args, env, config, input, deadline } = options;
   let stderr = Buffer.alloc(0);
   let guard = (0, guard_child.W)((given)=>args.every((argument)=>given.includes(argument)), deadline);
   try {
    let ended = (0, exec.m)(quoted(tool.file), [
     ...args
    ], {
     env: {
      ...childEnvironment(env),
      DOCKER_CONFIG: config
     },
     input: Buffer.from(input),
     silent: true,
     ignoreReturnCode: true,
     listeners: {
      stderr: (chunk)=>{
       stderr = Buffer.concat([
        stderr,
        chunk
       ]).subarray(0, stderrLimit);
      }
     }
    });
    let exitCode = await Promise.race([
     ended,
     guard.killed
    ]);
    let signal = guard.signal();
    return {
     exitCode,
     stderr: stderr.toString('utf8').trim(),
     ...signal && {
      signal
     }
    };
   } catch (error) {
    return {
     exitCode: null,
     stderr: error instanceof Error ? error.message : String(error)
    };
   } finally{
    guard.release();
   }
  }
  function quoted(file) {
   return `"${file.replace(/(\\*)"/g, '"$1"\\"')}"`;
  }
  let loginsAtOnce = 16;
  async function logIn(credentials, options) {
   let work = (credential)=>Promise.allSettled([
     logInTo(credential, options)
    ]);
   let ended = (await (0, in_pool.Q)(credentials, {
    atOnce: loginsAtOnce,
    work
   })).flat();
   let logins = ended.flatMap((end)=>{
    if ('rejected' === end.status) throw end.reason;
    return end.value ?? [];
   });
   if (0 === logins.length) return;
   let hosts = credentials.map(({ host })=>host);
   let accepted = hosts.filter((host)=>!logins.some((login)=>login.host === host));
   throw new failure.H({
    code: 'login',
    tool: options.tool.name,
    logins,
    accepted
   });
  }
  async function logInTo(credential, options) {
   let { deadline, maxAttempts, tool, logRetry } = options;
   let what = `${tool.name} login to ${credential.host}`;
   try {
    await (0, retry.L)(()=>logInOnce(credential, options), {
     deadline,
     maxAttempts,
     what,
     retryability: (error)=>judgeLogin(error).retryability,
     onRetry: ({ error, ...failed })=>logRetry({
       what,
       reason: judgeLogin(error).reason,
       ...failed
      })
    });
    return;
   } catch (error) {
    let cause = error instanceof retry.w ? error.cause : error;
    if (cause instanceof LoginError) return cause.login;
    throw cause;
   }
  }
  async function logInOnce({ host, password, auth }, options) {
   let { tool, env, deadline, dockerConfig } = options;
   deadline.signal.throwIfAborted();
   let scratch = (0, docker_config_scratch.lP)(dockerConfig, host);
   try {
    let authfile = 'podman' === tool.name ? [
     '--authfile',
     scratch.file
    ] : [];
    let args = [
     'login',
     '--username',
     'AWS',
     '--password-stdin',
     ...authfile,
     host
    ];
    let end = await runTool(tool, {
     args,
     env,
     config: scratch.directory,
     input: password,
     deadline
    });
    if (0 !== end.exitCode || (0, docker_config_scratch.hB)(scratch, host) !== auth) throw new LoginError({
     host,
     ...end
    }, [
     password,
     auth
    ]);
   } finally{
    (0, docker_config_scratch.ZU)(scratch);
   }
  }
  var helper_plan = __webpack_require__(3532);
  var run_deadline = __webpack_require__(6650);
  var log = __webpack_require__(223);
  var log_obstacles = __webpack_require__(7220);
  var outputs = __webpack_require__(2023);
  async function useTokens(credentials, plan, { identity, account, found, tool, deadline }) {
   let { env } = process;
   let { who, how } = plan;
   let hosts = credentials.map(({ host })=>host);
   let target = prepareDockerConfig(found, hosts);
   (0, outputs.Kf)(target.use.id);
   let { maxAttempts } = how;
   if (tool) await logIn(credentials, {
    tool,
    env,
    deadline,
    maxAttempts,
    dockerConfig: found,
    logRetry: log.zD
   });
   if ('helper' === how.loginWith) {
    let helperPlan = (0, helper_plan.MX)(plan, {
     hosts,
     account,
     env
    });
    (0, core.fM)(await (0, helper_files.iu)(target.use, {
     plan: helperPlan,
     program: helperProgram(),
     signal: deadline.signal
    }));
   }
   let installed = installEntries(target, credentials, deadline.signal);
   await (0, run_deadline.NE)(deadline, 'waiting for the lock of the Docker config', installed);
   if (target.exportDirectory) (0, outputs.X7)(target.directory, env);
   (0, outputs.n0)({
    credentials,
    identity,
    directory: target.directory
   }, how);
   (0, log_obstacles.T)(target, {
    env,
    hosts
   });
   (0, log.DO)(credentials, {
    target,
    identity,
    how,
    base: who.base
   });
   if (!how.logout) (0, outputs.cA)();
  }
  function helperProgram() {
   let [node = '', main = ''] = process.argv;
   return {
    node,
    entry: main.replace(/main(?=(?:[\\/]index)?\.js$)/, 'helper')
   };
  }
 })
};
