"use strict";
exports.id = 486;
exports.ids = [
 486
];
exports.modules = {
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
 3486: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  var node_version = __webpack_require__(8744);
  let problem = (0, node_version.k)(process.versions.node);
  if (problem) {
   process.stdout.write(`${problem}\n`);
   process.exit(1);
  }
  var connect = __webpack_require__(4076);
  var helper_files = __webpack_require__(3680);
  var helper_plan = __webpack_require__(3532);
  var run_deadline = __webpack_require__(6650);
  var failure = __webpack_require__(9870);
  let notFound = {
   text: 'credentials not found in native keychain',
   exitCode: 1
  };
  function answerOf(text) {
   return {
    text,
    exitCode: 0
   };
  }
  function failureOf(text) {
   return {
    text: text.replace(/\s*[\r\n]\s*/g, ' '),
    exitCode: 1
   };
  }
  function credentialAnswer(host, password) {
   return answerOf(JSON.stringify({
    ServerURL: host,
    Username: 'AWS',
    Secret: password
   }));
  }
  let longest = 2_048;
  async function readHost(input) {
   let text = '';
   for await (let chunk of input)text = (text + String(chunk)).slice(0, longest);
   let [host = ''] = text.trim().replace(/^https?:\/\//i, '').split('/');
   return host.toLowerCase();
  }
  var end_process = __webpack_require__(3008);
  var explain_context = __webpack_require__(5884);
  let [file = '', verb = ''] = process.argv.slice(2);
  run();
  async function run() {
   let { text, exitCode } = await answer().catch((error)=>explained(error, {}));
   if (text) process.stdout.write(`${text}\n`);
   await (0, end_process.J)(exitCode);
  }
  async function answer() {
   switch(verb){
    case 'get':
     return get(await readHost(process.stdin));
    case 'list':
     return list();
    case 'erase':
     await readHost(process.stdin);
     return answerOf('');
    case 'store':
     await readHost(process.stdin);
     return failureOf('ecr-cross-account stores no login. It makes a credential each time a client asks for one, so this registry needs no docker login.');
    case 'version':
     return answerOf('docker-credential-ecr-cross-account v1');
    default:
     return failureOf('Usage: docker-credential-ecr-cross-account get|list|erase|store|version');
   }
  }
  function list() {
   let hosts = (0, helper_files.Zv)(file).flatMap((plan)=>plan.hosts);
   return answerOf(JSON.stringify(Object.fromEntries(hosts.map((host)=>[
     host,
     'AWS'
    ]))));
  }
  async function get(host) {
   let plan = (0, helper_files.Zv)(file).find(({ hosts })=>hosts.includes(host));
   if (!plan) return notFound;
   let secrets = new Set();
   try {
    return credentialAnswer(host, await mint(plan, {
     host,
     secrets
    }));
   } catch (error) {
    return explained(error, (0, explain_context.D)((0, helper_plan.hV)(plan, host), {
     secrets,
     env: {}
    }));
   }
  }
  async function explained(error, context) {
   let { explain } = await Promise.all([
    __webpack_require__.e(425),
    __webpack_require__.e(16)
   ]).then(__webpack_require__.bind(__webpack_require__, 2425));
   let { what, why, remedy } = explain(error, context);
   return failureOf(`${what}: ${why} ${remedy}`);
  }
  async function mint(plan, { host, secrets }) {
   let env = (0, helper_plan.Yo)(plan, process.env);
   requireKeys(plan, env);
   process.env = env;
   let mask = (secret)=>void secrets.add(secret);
   let nothing = ()=>void 0;
   let deadline = (0, run_deadline.db)(plan.how.timeoutSeconds);
   let callPlan = (0, helper_plan.hV)(plan, host);
   let connections = (0, connect.p)(callPlan, {
    env,
    debug: nothing
   });
   let { awsStages } = await Promise.all([
    __webpack_require__.e(366),
    __webpack_require__.e(962),
    __webpack_require__.e(901)
   ]).then(__webpack_require__.bind(__webpack_require__, 8962));
   let options = {
    env,
    deadline,
    mask,
    maskPassword: mask,
    debug: nothing,
    logRetry: nothing
   };
   let aws = awsStages(callPlan, connections, options);
   let [token] = await aws.fetchTokens(await aws.obtainIdentity());
   if (!token || token.account !== plan.account) throw otherIdentity(`The credentials are of account ${token?.account}, but the login step used ${plan.account}`);
   return token.password;
  }
  function requireKeys({ who }, env) {
   if ('environment' !== who.base.kind || env['AWS_ACCESS_KEY_ID'] && env['AWS_SECRET_ACCESS_KEY']) return;
   throw otherIdentity('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set in this step, as they were in the login step');
  }
  function otherIdentity(reason) {
   return new failure.H({
    code: 'no-credentials',
    source: 'the login step'
   }, new Error(reason));
  }
 }),
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
 })
};
