"use strict";
exports.id = 486;
exports.ids = [
 486
];
exports.modules = {
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
    __webpack_require__.e(692)
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
