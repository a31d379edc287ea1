"use strict";
exports.id = 636;
exports.ids = [
 636,
 706
];
exports.modules = {
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
 3607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 }),
 1018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 }),
 8626: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  __webpack_require__(9674);
  var core = __webpack_require__(9567);
  var record = __webpack_require__(5047);
  var safe_text = __webpack_require__(2827);
  var say = __webpack_require__(6366);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_fs_ = __webpack_require__(3024);
  var config_problem = __webpack_require__(5706);
  var failure = __webpack_require__(9870);
  var held_files = __webpack_require__(1579);
  var read_file = __webpack_require__(7689);
  var write_file = __webpack_require__(8482);
  var helper_files = __webpack_require__(3680);
  var isolated = __webpack_require__(7017);
  var scratch = __webpack_require__(4474);
  var edit = __webpack_require__(7424);
  var parse = __webpack_require__(9125);
  var undo_record = __webpack_require__(6058);
  let looks = 3;
  let lookAgainAfter = 250;
  async function undoUse(use, removal) {
   try {
    let undo = (0, record.aE)(use);
    if (void 0 === undo) return;
    let loggedOut = await removeEntries(undo, {
     use,
     ...removal
    });
    if ('helper' === undo.kind) await (0, helper_files.lg)(use, removal.signal);
    (0, scratch.Dq)(use);
    if (0 === loggedOut.remains.length) (0, record.GI)(use);
    return {
     ...loggedOut,
     undo
    };
   } catch (error) {
    return {
     gone: [],
     remains: [
      `The logout did not finish. ${reasonOf(error)}`
     ]
    };
   }
  }
  async function removeEntries(undo, { use, ...removal }) {
   let { file, entries } = undo;
   let ours = loginsIn(undo);
   try {
    if ((0, undo_record.fW)(undo)) (0, isolated._h)((0, external_node_path_.dirname)(file), use.runnerTemp);
    else await takeOut(undo, removal);
    let left = loginsIn(undo);
    return {
     gone: ours.filter((host)=>!left.includes(host)),
     remains: left.map((host)=>`Another program keeps writing the login to ${host} back into ${file}. Run docker logout ${host}.`)
    };
   } catch (error) {
    if (error instanceof parse.ym && 0 === entries.length) return {
     gone: [],
     remains: []
    };
    return {
     gone: [],
     remains: [
      `${remainsIn(undo)}. ${reasonOf(error)}`
     ]
    };
   }
  }
  async function takeOut(undo, { signal, mayOverlap }) {
   let { file, isolated, madeDirectory } = undo;
   let change = (0, write_file.Mw)((text)=>void 0 === text ? void 0 : (0, edit.Lf)((0, parse.o4)(text), undo));
   for(let look = 0; look < looks; look++){
    let text = (0, read_file.yR)(file);
    if (change(text) === text && !(0, write_file.tG)(file)) return;
    await (0, write_file._R)({
     file,
     signal,
     change
    });
    if (madeDirectory && void 0 !== text && !(0, external_node_fs_.existsSync)(file)) (0, held_files.V3)((0, external_node_path_.dirname)(file));
    if (isolated || !mayOverlap) return;
    await new Promise((resolve)=>setTimeout(resolve, lookAgainAfter));
   }
  }
  function loginsIn(undo) {
   try {
    let config = (0, parse.sk)((0, read_file.yR)(undo.file) ?? '');
    return void 0 === config ? [] : (0, edit.Nu)(config, undo);
   } catch  {
    return [];
   }
  }
  function remainsIn(undo) {
   let { file, entries } = undo;
   let hosts = entries.map(({ host })=>host);
   let named = hosts.length > 3 ? [
    ...hosts.slice(0, 3),
    `${hosts.length - 3} more`
   ] : hosts;
   let what = 0 === hosts.length ? 'What this step made' : `The login to ${named.join(', ')}`;
   return `${what} may still be in ${(0, undo_record.fW)(undo) ? (0, external_node_path_.dirname)(file) : file}`;
  }
  function reasonOf(error) {
   if (error instanceof parse.ym) return `The file was left as it is, because ${error.message}.`;
   if (!(error instanceof failure.H)) return error instanceof Error ? `${error.message}.` : `${String(error)}.`;
   if ('config' !== error.fault.code) return 'There was no time left.';
   let { problem, error: code } = error.fault;
   return `${config_problem.r[problem].why}${void 0 === code ? '' : ` Reason: ${code}.`}`;
  }
  var run_deadline = __webpack_require__(6650);
  var outputs = __webpack_require__(2023);
  let limit = 15;
  async function undoUses(ids, { env, mayOverlap, say }) {
   let deadline = (0, run_deadline.db)(limit);
   let removal = {
    signal: deadline.signal,
    mayOverlap
   };
   let remains = [];
   let dockerConfig = env['DOCKER_CONFIG'] ?? '';
   let isGivenBack = false;
   for (let id of ids){
    let loggedOut = await undoUse({
     runnerTemp: env['RUNNER_TEMP'] ?? '',
     id
    }, removal);
    for (let host of loggedOut?.gone ?? [])say(`Logged out of ${host}`);
    remains.push(...(loggedOut?.remains ?? []).map((text)=>(0, safe_text.$0)(text)));
    let former = loggedOut?.undo && valueToGiveBack(loggedOut.undo, dockerConfig);
    if (void 0 !== former) {
     dockerConfig = former;
     isGivenBack = true;
    }
   }
   deadline.clear();
   if (isGivenBack) (0, outputs.X7)(dockerConfig, env);
   return remains;
  }
  function valueToGiveBack({ file, formerDockerConfig: former }, now) {
   return null !== former && (now === external_node_path_.dirname(file) || now === former) ? former : void 0;
  }
  logOut();
  async function logOut() {
   let { env } = process;
   try {
    let ids = (0, record.wA)(env['RUNNER_TEMP'] ?? '');
    if (0 === ids.length) (0, say.cv)('There is no login of this job to remove');
    fail(await undoUses(ids, {
     env,
     mayOverlap: true,
     say: say.cv
    }));
   } catch (problem) {
    let { explain } = await Promise.all([
     __webpack_require__.e(425),
     __webpack_require__.e(839)
    ]).then(__webpack_require__.bind(__webpack_require__, 2425));
    let { what, why, remedy } = explain(problem, {});
    fail([
     `${what}: ${why} ${remedy}`
    ]);
   }
  }
  function fail(remains) {
   for (let text of remains)(0, core.z3)((0, safe_text.$0)(text), {
    title: 'Logout incomplete'
   });
   if (remains.length > 0) process.exitCode = 1;
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
 6650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 }),
 9870: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 }),
 2827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $0: ()=>neutralise1,
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
   return neutralise1(redact(visible(firstPart(text, Math.max(longestText, limit))), secrets), limit);
  }
  function neutralise1(text, limit = 1000) {
   let line = visible(text).replace(/##(?=\[)/g, '# #').replace(/^:+/, (colons)=>[
     ...colons
    ].join(' '));
   let characters = [
    ...line
   ];
   return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}\u{2026}` : line;
  }
  function visible(text) {
   let spaced = text.replace(escapeSequences, '').replace(/[\s\x85]/g, ' ');
   return spaced.replace(invisible, '').replace(/ +/g, ' ').trim();
  }
  function firstPart(text, longest = longestText) {
   if (text.length <= longest) return text;
   let part = text.slice(0, longest);
   return `${part.slice(0, part.search(/(?<!\S)\S*$/))}\u{2026}`;
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
 }),
 8744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
 }),
 9674: ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__)=>{
  var _node_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8744);
  let problem = (0, _node_version_js__WEBPACK_IMPORTED_MODULE_0__.k)(process.versions.node);
  if (problem) {
   process.stdout.write(`${(0, _node_version_js__WEBPACK_IMPORTED_MODULE_0__.E)('error', problem)}\n`);
   process.exit(1);
  }
 }),
 6366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N4: ()=>note,
   R8: ()=>warn,
   cv: ()=>say,
   uH: ()=>logPlan
  });
  __webpack_require__(3024);
  __webpack_require__(8161);
  var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);
  var _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2827);
  let say = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.pq)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.$0)(text));
  let note = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.lm)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.$0)(text));
  let warn = (text)=>(0, _actions_core__WEBPACK_IMPORTED_MODULE_2__.$e)((0, _run_safe_text_js__WEBPACK_IMPORTED_MODULE_3__.$0)(text));
  function logPlan({ notices, warnings }) {
   for (let text of notices)note(text);
   for (let text of warnings)warn(text);
  }
 })
};
