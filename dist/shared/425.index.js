"use strict";
exports.id = 425;
exports.ids = [
 425
];
exports.modules = {
 2425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   explain: ()=>explain
  });
  var failure = __webpack_require__(9870);
  var safe_text = __webpack_require__(2827);
  var iam_policies = __webpack_require__(8839);
  let denied = /User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)/;
  let notAuthorized = /Not authorized to perform (?<action>[\w-]+:\w+)/i;
  let missingAllow = /because no (?<name>[A-Za-z -]{1,60}?) allows? the/;
  let explicitDeny = /with an explicit deny in (?:an?|the) (?<name>[A-Za-z -]{0,60}?(?:policy|boundary))(?::? (?<arn>arn:[^\s.]\S*))?/;
  let kinds = [
   [
    /identity/i,
    'identity'
   ],
   [
    /session/i,
    'session'
   ],
   [
    /resource-based|trust/i,
    'resource'
   ]
  ];
  function parseDenial(message) {
   let { caller, action } = (denied.exec(message) ?? notAuthorized.exec(message))?.groups ?? {};
   let deny = explicitDeny.exec(message)?.groups;
   let { name, arn } = deny ?? missingAllow.exec(message)?.groups ?? {};
   let policy = kinds.find(([pattern])=>name && pattern.test(name))?.[1] ?? 'guardrail';
   return {
    caller,
    action,
    reason: name ? {
     policy,
     name,
     isDeny: void 0 !== deny,
     arn
    } : void 0
   };
  }
  function principalOf(arn) {
   let [, partition, account = '', role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/.exec(arn) ?? [];
   if (role) return {
    arn: `arn:${partition}:iam::${account}:role/${role}`,
    account,
    lacksPath: true
   };
   let isExact = /^arn:[\w-]+:(?:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]+|sts::\d{12}:federated-user\/[\w+=,.@-]+)$/.test(arn);
   return isExact ? {
    arn,
    account: accountOf(arn),
    lacksPath: false
   } : void 0;
  }
  function accountOf(arn) {
   return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? '';
  }
  function partitionOfArn(arn) {
   return /^arn:([\w-]+):/.exec(arn)?.[1] ?? 'aws';
  }
  let [start, end] = [
   '\u0002',
   '\u0003'
  ];
  function quote(value) {
   return `${start}${value.replace(/[\x02\x03]/g, '')}${end}`;
  }
  function rewriteQuoted(sentence, rewrite) {
   return sentence.replace(/\x02([^\x03]*)\x03/g, (_, value)=>rewrite(value));
  }
  let guardrailStep = {
   topic: 'organisation policies and permissions boundaries',
   blames: 'guardrail',
   text: 'No service control policy, resource control policy, permissions boundary or VPC endpoint policy of either account denies it.'
  };
  function narrowed(advice, { reason, action = 'the action' }) {
   if (!reason) return advice;
   let { name, arn, isDeny, policy } = reason;
   let isBlamed = ({ blames })=>blames === policy;
   let [steps, policies] = [
    advice.steps.filter(isBlamed),
    advice.policies.filter(isBlamed)
   ];
   if (!isDeny && steps.length > 0 && 'guardrail' !== policy) return {
    steps,
    policies
   };
   let where = `the ${name}${arn ? ` ${quote(arn)}` : ''}`;
   let text = isDeny ? `Remove the Deny of ${quote(action)} from ${where}. No Allow elsewhere overrides it.` : `Allow ${quote(action)} in ${where}. It limits what the other policies allow.`;
   return {
    steps: [
     {
      topic: `the ${name}`,
      text,
      blames: policy
     }
    ],
    policies: []
   };
  }
  function checklist({ steps, policies }) {
   let topics = steps.map(({ topic }, index)=>steps.length > 1 ? `(${index + 1}) ${topic}` : topic);
   return `Check ${topics.join(', ')}. The job summary has the ${policies.length > 0 ? 'policies to paste' : 'details'}.`;
  }
  function tokenAdvice(failed) {
   let { caller, call, context, denial } = failed;
   let isPublic = 'ECR Public' === call.service;
   let token = `${isPublic ? 'ecr-public' : 'ecr'}:GetAuthorizationToken`;
   let actions = isPublic ? [
    token,
    'sts:GetServiceBearerToken'
   ] : [
    token
   ];
   let topic = `${actions.join(' and ')} in the caller's identity policy`;
   let text = `In ${caller.owner}, the identity policy of ${quote(caller.arn)} allows ${actions.map(quote).join(' and ')} with ${quote('"Resource": "*"')}. A repository policy cannot allow it.`;
   let place = `In ${caller.owner}: identity policy of ${quote(caller.arn)}`;
   let document = (isPublic ? iam_policies.Yk : iam_policies.m4)(grantOf(failed, context));
   let steps = [
    {
     topic,
     text,
     blames: 'identity'
    },
    ...commonSteps
   ];
   return narrowed({
    steps,
    policies: [
     {
      place,
      document,
      blames: 'identity'
     }
    ]
   }, denial);
  }
  function repositoryAdvice(failed, denied) {
   let byAccount = [
    ...Map.groupBy(denied, ({ account })=>account).values()
   ];
   let advice = byAccount.map((repositories)=>accountAdvice(failed, repositories));
   let steps = advice.flatMap((account)=>account.steps);
   let isCommon = (step)=>commonSteps.includes(step);
   let inOrder = [
    ...steps.filter((step)=>!isCommon(step)),
    ...steps.filter(isCommon)
   ];
   let unique = new Map(inOrder.map((step)=>[
     step.text,
     step
    ]));
   return {
    steps: [
     ...unique.values()
    ],
    policies: advice.flatMap(({ policies })=>policies)
   };
  }
  function accountAdvice(failed, denied) {
   let { caller, context } = failed;
   let [{ account = '', access, message = '' } = {}] = denied;
   let regions = [
    ...new Set(denied.map(({ region })=>region))
   ];
   let repositories = [
    ...new Set(denied.map(({ repository })=>repository))
   ];
   let grant = grantOf(failed, {
    ...context,
    accounts: [
     account
    ],
    regions,
    repositories,
    access
   });
   let isOwn = (caller.answered?.account ?? caller.account) === account;
   let sides = [
    ...isOwn ? [] : [
     repositorySide(failed, grant)
    ],
    identitySide(failed, grant)
   ];
   let steps = [
    ...sides.flatMap((side)=>side.steps),
    ...commonSteps
   ];
   return narrowed({
    steps,
    policies: sides.flatMap(({ policies })=>policies)
   }, parseDenial(message));
  }
  function repositorySide({ caller }, { accounts: [account = ''], repositories, access }) {
   let names = quote(repositories.join(', '));
   let text = `In account ${account}, the policy of each repository (${names}) lets ${quote(caller.arn)} ${access}: ${actionList(access)}. ECR gives the same answer for a repository that does not exist there. Compare name and region.`;
   let document = (0, iam_policies.tN)({
    principals: [
     caller.arn
    ],
    access
   });
   return {
    steps: [
     {
      topic: `the repository policy in account ${account}`,
      text,
      blames: 'resource'
     }
    ],
    policies: [
     {
      place: `In account ${account}: repository policy of ${names}`,
      document,
      blames: 'resource'
     }
    ]
   };
  }
  function identitySide({ caller: { owner, arn } }, grant) {
   let text = `In ${owner}, the permission policy of ${quote(arn)} allows to ${grant.access}: ${actionList(grant.access)}.`;
   let place = `In ${owner}: permission policy of ${quote(arn)}`;
   return {
    steps: [
     {
      topic: `the permission policy of the caller in ${owner}`,
      text,
      blames: 'identity'
     }
    ],
    policies: [
     {
      place,
      document: (0, iam_policies.m4)(grant),
      blames: 'identity'
     }
    ]
   };
  }
  function actionList(access) {
   return iam_policies.oT[access].map(quote).join(', ');
  }
  let limits = `${quote('session-policy')}, ${quote('session-policy-arns')}, ${quote('repositories')}`;
  let commonSteps = [
   {
    topic: 'the session policy',
    text: `Nothing limits the session further: ${limits}, or the step that made the session.`,
    blames: 'session'
   },
   guardrailStep
  ];
  function grantOf({ caller }, context) {
   let { accounts = [], regions = [], repositories = [], access = 'push' } = context;
   let known = (values, otherwise)=>values.length > 0 ? values : [
     otherwise
    ];
   return {
    partition: context.partition ?? partitionOfArn(caller.arn),
    accounts: known(accounts, caller.account || '<account of the registry>'),
    regions: known(regions, '<region>'),
    repositories: known(repositories, '<repository>'),
    access
   };
  }
  function causeOf(error) {
   let links = chain(error);
   return described(links.find((link)=>'$fault' in link) ?? links.find((link)=>cause_text(link['code'])) ?? links.find((link)=>'$metadata' in link) ?? links.at(-1) ?? {
    message: String(error)
   });
  }
  function causeLines(error) {
   return chain(error).map((link)=>{
    let { name, code, message, status, requestId, contentType } = described(link);
    let attempts = fields(link['$metadata'])['attempts'];
    let facts = [
     void 0 !== status && `HTTP ${status}`,
     contentType,
     requestId && `request ID ${requestId}`,
     'number' == typeof attempts && `attempts ${attempts}`
    ].filter(Boolean);
    return `${name}${code && ` (${code})`}: ${message}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`;
   });
  }
  function chain(error, depth = 0) {
   if ('object' != typeof error || null === error || depth > 8) return [];
   let link = fields(error);
   let tried = Array.isArray(link['errors']) ? link['errors'].slice(0, 8) : [];
   return [
    link,
    ...[
     link['cause'],
     ...tried
    ].flatMap((cause)=>chain(cause, depth + 1))
   ];
  }
  function described(link) {
   let metadata = fields(link['$metadata']);
   let headers = fields(fields(link['$response'])['headers']);
   let name = cause_text(link['name']) || 'Error';
   let status = metadata['httpStatusCode'] ?? link['statusCode'];
   return {
    name: name.replace(/(?<=.)Exception$/, ''),
    message: withoutQuotes(cause_text(link['message'])),
    code: cause_text(link['code']),
    fromAws: '$fault' in link && 'Unknown' !== name,
    status: 'number' == typeof status ? status : void 0,
    requestId: cause_text(metadata['requestId']),
    date: cause_text(headers['date']),
    contentType: cause_text(headers['content-type'])
   };
  }
  function withoutQuotes(message) {
   if (/^Command failed\b/.test(message)) return 'Command failed';
   let end = message.lastIndexOf(' is not valid JSON');
   let start = message.indexOf('"');
   if (start < 0 || !/"(?:\.{3})?$/.test(message.slice(start + 1, Math.max(end, start)))) return message;
   return `${message.slice(0, start).replace(/\.{3}$/, '')}it${message.slice(end)}`;
  }
  function fields(value) {
   return 'object' == typeof value && null !== value ? value : {};
  }
  function cause_text(value) {
   return 'string' == typeof value ? (0, safe_text.Yj)(value) : '';
  }
  function failedCall(given) {
   let { call, error, context, claims } = given;
   let cause = causeOf(error instanceof failure.H ? error.cause : error);
   let denial = parseDenial(cause.message);
   let isOfGitHub = /^https:\/\/token\.actions\.|\/_services\/token$/.test(claims?.iss ?? '');
   let words = {
    role: call.roleArn ?? 'the role',
    host: hostOf(call, cause),
    signer: signerOf(given, isOfGitHub),
    error: `${cause.name}${cause.code && ` (${cause.code})`}: ${cause.message}`,
    awsSays: cause.message ? `AWS says: "${withoutFullStop(cause.message)}".` : 'AWS gives no reason.',
    ...claims ?? {
     iss: "the token's iss",
     sub: "the token's sub",
     aud: "the token's aud"
    }
   };
   let role = named(call.roleArn ?? context.roleArn ?? '<ARN of the role>', "the role's account");
   return {
    ...given,
    cause,
    denial,
    isOfGitHub,
    words,
    role,
    caller: callerOf(given, denial)
   };
  }
  function withoutFullStop(text) {
   return text.replace(/(?<![.\s])[.\s]+$/, '');
  }
  function callerOf({ call, context }, denial) {
   let session = 'STS' === call.service ? void 0 : call.roleArn ?? context.roleArn ?? context.oidcRoleArn;
   let arn = {
    base: void 0,
    none: void 0,
    oidc: context.oidcRoleArn,
    role: session
   }[call.signedBy];
   let known = principalOf(arn ?? '');
   let answered = known ? void 0 : principalOf(denial.caller ?? '');
   return {
    ...named(known?.arn ?? '<ARN of the role or user that the job runs as>', "the caller's account"),
    answered
   };
  }
  function named(arn, otherwise) {
   let account = accountOf(arn);
   return {
    arn,
    account,
    owner: account ? `account ${account}` : otherwise
   };
  }
  let purposes = {
   AssumeRole: 'Could not assume the role',
   AssumeRoleWithWebIdentity: 'Could not assume the role',
   GetAuthorizationToken: 'Could not get an ECR token',
   BatchCheckLayerAvailability: 'Could not check the repositories',
   GetDownloadUrlForLayer: 'Could not check the repositories'
  };
  function whatFailed({ call, words, attempts = 1 }) {
   let { service, operation, region, roleArn } = call;
   let isGitHub = 'GitHub OIDC' === service;
   let purpose = isGitHub ? "Could not get the job's OIDC token" : purposes[operation] ?? 'A call failed';
   let role = 'STS' === service && roleArn ? ` ${quote(roleArn)}` : '';
   let place = region && ` in ${quote(region)}`;
   let by = isGitHub ? '' : ` with ${words.signer}`;
   return `${purpose}${role} (${service} ${operation}${place}${by}${attempts > 1 ? `, ${attempts} attempts` : ''})`;
  }
  function signerOf({ call, context: { oidcRoleArn } }, isOfGitHub) {
   let role = 'STS' === call.service ? oidcRoleArn : call.roleArn;
   return ({
    base: 'the base credentials',
    oidc: `the session of ${oidcRoleArn ? quote(oidcRoleArn) : 'oidc-role-arn'}`,
    role: `the session of ${role ? quote(role) : "the profile's role"}`,
    none: isOfGitHub ? "the job's OIDC token" : 'a web identity token'
   })[call.signedBy];
  }
  function hostOf(call, cause) {
   let inMessage = /(?:ENOTFOUND|EAI_[A-Z]{1,20}) ([\w.-]+)/.exec(cause.message)?.[1];
   return inMessage ?? call.host ?? (call.region ? `${call.service} in ${call.region}` : call.service);
  }
  function markdown(sentence, secrets) {
   return rewriteQuoted(sentence, (value)=>code(value, secrets));
  }
  function code(text, secrets) {
   let line = (0, safe_text.g$)(text, {
    secrets,
    limit: 500
   }) || ' ';
   let ticks = '`'.repeat(longestTicks(line) + 1);
   let pad = /^`|`$/.test(line) ? ' ' : '';
   return `${ticks}${pad}${line}${pad}${ticks}`;
  }
  function label(lines, secrets) {
   let safe = lines.map((line)=>(0, safe_text.g$)(line, {
     secrets,
     limit: 100
    }).replace(/[^\w +=,.@/:*-]/g, '_'));
   return `"${safe.join('<br/>')}"`;
  }
  let longestValue = 2048;
  let longestPolicy = 65_536;
  function json(value, secrets) {
   let safe = (_, text)=>{
    if ('string' != typeof text) return text;
    if (text.length > longestValue) return '<a value that is too long>';
    return (0, safe_text.rA)(text, {
     secrets,
     replacement: '<a secret value>'
    });
   };
   let text = ascii(JSON.stringify(value, safe, 2));
   return text.length > longestPolicy ? 'This policy is longer than IAM accepts. Combine repositories with `*` (`team/*`), or use fewer in one step.' : codeBlock(text, 'json');
  }
  function codeBlock(content, language) {
   let fence = '`'.repeat(Math.max(3, longestTicks(content) + 1));
   return `${fence}${language}\n${content}\n${fence}`;
  }
  function ascii(json) {
   return json.replace(/[^\n\x20-\x7e]/g, (unit)=>`\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  }
  function longestTicks(text) {
   return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks)=>ticks.length));
  }
  let setupNames = [
   'set-up',
   'runners',
   'registry-account',
   'build-account',
   'region',
   'repositories',
   'access',
   'registry-role',
   'build-role',
   'external-id',
   'session-tags',
   'github',
   'ref',
   'environment',
   'repository_id',
   'job_workflow_ref',
   'workflow',
   'actor_id',
   'enterprise_id',
   'tab'
  ];
  function setupFragment(values) {
   let parameters = new URLSearchParams();
   for (let name of setupNames)if (values[name]) parameters.append(name, values[name]);
   return `#${parameters}`;
  }
  function setupPage(repository) {
   let [, owner] = /^([a-z\d](?:[a-z\d-]{0,37}[a-z\d])?)\/ecr-cross-account-login$/i.exec(repository) ?? [];
   return owner && `https://${owner.toLowerCase()}.github.io/ecr-cross-account-login/`;
  }
  function setupLink({ github = {}, registryType, ...context }) {
   let { actionRepository = '', serverUrl, repository, ref } = github;
   let page = 'https://github.com' === serverUrl && 'public' !== registryType ? setupPage(actionRepository) : void 0;
   if (!page) return;
   let { accounts = [], regions = [], repositories = [], access, roleArn = '', oidcRoleArn = '', secrets } = context;
   let setUp = setUpOf({
    roleArn,
    oidcRoleArn,
    accounts
   });
   let buildRole = 'oidc-direct' === setUp ? '' : oidcRoleArn;
   let values = {
    'set-up': setUp,
    ...'repository-policy' === setUp && oidcRoleArn && {
     runners: 'github'
    },
    'registry-account': accounts.join(' '),
    'build-account': accountOf(buildRole),
    region: regions.join(' '),
    repositories: repositories.join(' '),
    access,
    'registry-role': roleName('oidc-direct' === setUp ? oidcRoleArn : roleArn),
    'build-role': roleName(buildRole),
    ...oidcRoleArn && {
     github: repository,
     ref
    }
   };
   let isSafe = (value)=>value && (0, safe_text.E$)(value, secrets) === value;
   return `${page}${setupFragment(Object.fromEntries(Object.entries(values).filter(([, value])=>isSafe(value))))}`;
  }
  function setUpOf({ roleArn = '', oidcRoleArn = '', accounts = [] }) {
   if (roleArn) return oidcRoleArn ? 'oidc-then-role' : 'role-with-external-id';
   if (!oidcRoleArn) return 'repository-policy';
   return 0 === accounts.length || accounts.includes(accountOf(oidcRoleArn)) ? 'oidc-direct' : 'repository-policy';
  }
  function nameIn(arn) {
   return arn.split(':').slice(5).join(':');
  }
  function roleName(arn) {
   return nameIn(arn).replace(/^role\//, '');
  }
  function accessDeniedSummary(failed, { title, what, steps, policies }) {
   let { context, cause } = failed;
   let { secrets = [] } = context;
   let write = (text)=>markdown(text, secrets);
   let checks = steps.map(({ text }, index)=>`${index + 1}. ${write(text)}`).join('\n');
   let toPaste = policies.flatMap(({ place, document })=>[
     `#### ${write(place)}`,
     json(document, secrets)
    ]);
   let link = setupLink(context);
   let sections = [
    `### ${title}`,
    `${write(what)}. AWS says: ${code(cause.message, secrets)}`,
    codeBlock(picture(failed, secrets), 'mermaid'),
    steps.length > 1 ? '#### Check, the likeliest first' : '#### To do',
    checks,
    [
     checks,
     ...toPaste
    ].some((text)=>text.includes(failed.caller.arn)) && write(callerNote(failed)),
    ...toPaste,
    link && `[The setup page](${link}) shows the policies of both accounts and the workflow, with these values.`
   ];
   return `${sections.filter(Boolean).join('\n\n')}\n`;
  }
  function callerNote({ caller: { arn, answered } }) {
   if (!answered) return '';
   return `${quote(arn)} is the caller. AWS names it ${quote(answered.arn)}: use this ARN if you know it.${pathNote(answered)}`;
  }
  function pathNote({ lacksPath, arn }) {
   if (!lacksPath) return '';
   return arn.includes('role/AWSReservedSSO_') ? ' It is a role of IAM Identity Center. Its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name (without the region in us-east-1).' : " It comes from a session, which does not show the role's path. If the role has a path, add it before the name.";
  }
  function picture(failed, secrets) {
   let { call, context } = failed;
   let asked = 'STS' === call.service ? call.roleArn : void 0;
   let roles = [
    ...new Set([
     context.oidcRoleArn,
     asked,
     context.roleArn,
     call.roleArn
    ])
   ].filter((arn)=>void 0 !== arn);
   let withToken = Boolean(context.oidcRoleArn) || 'AssumeRoleWithWebIdentity' === call.operation;
   let calls = roles.map((_, hop)=>withToken && 0 === hop ? 'AssumeRoleWithWebIdentity' : 'AssumeRole');
   let toRole = 'STS' === call.service ? roles.indexOf(call.roleArn ?? context.roleArn ?? '') : -1;
   let deniedHop = toRole < 0 ? roles.length : toRole;
   let roleNames = roles.map((arn)=>[
     `account ${accountOf(arn)}`,
     nameIn(arn)
    ]);
   let nodes = [
    job_summary_start(failed, withToken),
    ...roleNames,
    registryName(failed)
   ].map((lines, node)=>`  n${node}[${label(lines, secrets)}]`);
   let edges = [
    ...calls,
    'STS' === call.service ? 'GetAuthorizationToken' : call.operation
   ].map((action, hop)=>{
    let arrow = hop < deniedHop ? '-->' : hop === deniedHop ? '--x' : '-.->';
    return `  n${hop} ${arrow}|${label([
     hop === deniedHop ? `${action}: denied` : action
    ], secrets)}| n${hop + 1}`;
   });
   return [
    'flowchart LR',
    ...nodes,
    ...edges
   ].join('\n');
  }
  function job_summary_start({ call, denial, context }, withToken) {
   if (withToken) return context.oidcRoleArn ? [
    'GitHub Actions job',
    'OIDC token'
   ] : [
    'this job',
    'web identity token'
   ];
   let caller = 'STS' !== call.service && call.roleArn ? void 0 : principalOf(denial.caller ?? '');
   return caller ? [
    `account ${caller.account}`,
    nameIn(caller.arn)
   ] : [
    'this job',
    'base identity'
   ];
  }
  function registryName({ context: { accounts = [], registryType }, call }) {
   if ('public' === registryType || 'ECR Public' === call.service) return [
    'ECR Public'
   ];
   return [
    accounts.length > 0 ? `account ${accounts.join(', ')}` : 'registry account',
    'ECR'
   ];
  }
  let accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/;
  function explainCall(failed, tables, what = whatFailed(failed)) {
   let lessons = tables.flatMap((table)=>Object.entries(table));
   let [title, lesson] = lessons.find(([, one])=>applies(one, failed)) ?? unexpected;
   let { why, remedy = '', advice } = lesson;
   let written = (sentence)=>'string' == typeof sentence ? sentence : sentence(failed);
   let known = {
    title,
    what,
    why: written(why)
   };
   if (!advice) return {
    ...known,
    remedy: written(remedy)
   };
   let toDo = advice(failed);
   let summary = accessDeniedSummary(failed, {
    ...toDo,
    title,
    what
   });
   return {
    ...known,
    remedy: `${checklist(toDo)} ${written(remedy)}`,
    summary
   };
  }
  let unexpected = [
   'Unexpected error',
   {
    why: ({ words })=>words.error,
    remedy: 'This is a bug in the action. Please report it, with the log of a run with debug logging.'
   }
  ];
  function applies({ name, message, code, operation, when }, failed) {
   let { cause, call } = failed;
   return (name?.test(cause.name) ?? true) && (message?.test(cause.message) ?? true) && (code?.test(cause.code) ?? true) && (operation?.test(call.operation) ?? true) && (when?.(failed) ?? true);
  }
  let externalIdPlaceholder = '<the external ID that both accounts agreed on>';
  function assumeRoleAdvice(failed) {
   let { caller, role, context, denial } = failed;
   let { roleArn, externalIdGiven, sessionTags = false } = context;
   let fromProfile = role.arn !== roleArn;
   let tagging = 'sts:TagSession' === denial.action;
   let tagged = tagging || sessionTags && !(fromProfile && roleArn);
   let externalId = fromProfile || externalIdGiven ? externalIdPlaceholder : void 0;
   let trust = (0, iam_policies.RZ)({
    principal: caller.arn,
    externalId,
    sessionTags: tagged
   });
   let identity = (0, iam_policies.x)({
    arn: role.arn,
    sessionTags: tagged
   });
   let all = {
    steps: [
     ...tagging ? [] : roleSteps(failed, fromProfile),
     ...tagged ? [
      tagStep(failed)
     ] : []
    ],
    policies: [
     {
      place: `In ${role.owner}: trust policy of the role ${quote(role.arn)}`,
      document: trust,
      blames: 'resource'
     },
     {
      place: `In ${caller.owner}: identity policy of ${quote(caller.arn)}`,
      document: identity,
      blames: 'identity'
     }
    ]
   };
   return narrowed(all, denial);
  }
  function roleSteps(failed, fromProfile) {
   let { role } = failed;
   let [caller, owner] = [
    quote(failed.caller.arn),
    failed.caller.owner
   ];
   let exists = `${roleExists(failed)} STS gives the same answer for a role that does not exist.`;
   let principal = `In ${role.owner}, the role's trust policy names the caller as Principal: ${caller}. If the caller's role was deleted and created again, save the trust policy again: IAM still points to the old role.`;
   let allowed = `In ${owner}, the identity policy of ${caller} allows ${quote('sts:AssumeRole')} on ${quote(role.arn)}. Across accounts, both policies must allow it.`;
   let identity = 'sts:AssumeRole in the identity policy of the build account';
   return [
    {
     topic: "the role's name and account",
     text: exists,
     blames: 'resource'
    },
    {
     topic: 'Principal in its trust policy',
     text: principal,
     blames: 'resource'
    },
    {
     topic: 'its sts:ExternalId condition',
     text: externalIdCheck(failed, fromProfile),
     blames: 'resource'
    },
    {
     topic: identity,
     text: allowed,
     blames: 'identity'
    },
    guardrailStep
   ];
  }
  function roleExists({ role }) {
   return `A role with exactly the ARN ${quote(role.arn)} exists. Account, path and letter case must match.`;
  }
  function externalIdCheck({ context }, fromProfile) {
   let condition = quote('sts:ExternalId');
   if (fromProfile) return `If the trust policy has a condition ${condition}, its value equals ${quote('external_id')} in the profile. Letter case must match.`;
   return context.externalIdGiven ? `The condition ${condition} in the trust policy equals the input ${quote('external-id')}, which was sent. Letter case must match.` : `If the trust policy has a condition ${condition}, give its value as ${quote('external-id')}. None was sent.`;
  }
  function tagStep(failed) {
   let { caller, role, context } = failed;
   let sent = context.sessionTags ? `The step sends ${quote('session-tags')}` : 'The job has no session-tags, but its base session passes on its own tags';
   let text = `${sent}, so both policies must allow ${quote('sts:TagSession')}: the trust policy of ${quote(role.arn)} and the identity policy of ${quote(caller.arn)}. ${tagRemedy(failed)}`;
   return {
    topic: 'sts:TagSession in both accounts',
    text,
    blames: 'resource'
   };
  }
  function tagRemedy({ context }) {
   return context.sessionTags ? 'Or remove session-tags.' : 'Or send no tags: for EKS Pod Identity, disable session tags in the pod identity association.';
  }
  let awsLessons = {
   'Session too long for role chaining': {
    message: /1 hour session limit|role chaining/i,
    why: 'A role that another role assumes (role chaining) gets a session of at most one hour.',
    remedy: 'Leave role-duration-seconds at 3600, the default. The step needs its session for seconds only.'
   },
   'Session too long for the role': {
    message: /exceeds the MaxSessionDuration/i,
    why: ({ words })=>`role-duration-seconds exceeds the maximum session duration of ${words.role}.`,
    remedy: 'Leave role-duration-seconds at 3600, which every role allows. The step needs its session for seconds only.'
   },
   'Session tags not allowed': {
    name: accessDenied,
    message: /sts:TagSession/,
    why: ({ words })=>`The caller may assume ${words.role}, but not with session tags.`,
    remedy: tagRemedy,
    advice: assumeRoleAdvice
   },
   'Clock skew': {
    when: ({ cause: { name, message } })=>/^Request(?:Expired|InTheFuture|TimeTooSkewed)$/.test(name) || /Signature (?:expired|not yet current)/i.test(message),
    why: (failed)=>`The clock of this machine differs too much from AWS's: ${clocks(failed)}.`,
    remedy: "Set the machine's clock (NTP, chrony). Signatures and tokens are valid for minutes only."
   },
   'Wrong secret access key': {
    name: /^(?:InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)$/,
    why: ({ words })=>`AWS knows the access key of ${words.signer}, but its secret key did not make the signature.`,
    remedy: 'Copy the secret access key again, without spaces or line breaks. If it is right, a proxy changes requests: let requests to AWS through unchanged.'
   },
   'Base credentials expired': {
    name: /^ExpiredToken$/,
    when: ({ call })=>'base' === call.signedBy,
    why: 'The credentials of the job (environment, profile or machine) have expired. The role is not the reason.',
    remedy: 'Get new credentials in a step right before this one, or use oidc-role-arn, which gets new ones for each job.'
   },
   'Session expired': {
    name: /^ExpiredToken$/,
    why: ({ words })=>`AWS says that ${words.signer} has expired, although it is new.`,
    remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony)."
   },
   'Unknown credentials': {
    name: /^(?:InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)$/,
    why: ({ words, call })=>`AWS does not know ${words.signer}${call.region && ` in ${call.region}`}.`,
    remedy: ({ call })=>'base' === call.signedBy ? 'Check AWS_ACCESS_KEY_ID (deleted, disabled, from another partition?), that AWS_SESSION_TOKEN belongs to it, and that the region is enabled in the account.' : "Enable the region in the role's account, or choose another one with region or sts-region."
   },
   'Region not enabled': {
    name: /^(?:RegionDisabled|OptInRequired)$/,
    why: ({ call })=>`Region ${call.region} is not enabled in one of the accounts.`,
    remedy: "An opt-in region must be enabled in the caller's and in the role's account (AWS Regions in the account settings). If only STS is missing there, give another sts-region."
   },
   'Session policy too large': {
    name: /^PackedPolicyTooLarge$/,
    why: ({ words })=>`Session policies and tags together exceed the limit of STS. ${words.awsSays}`,
    remedy: 'Name fewer repositories, combine them with * (team/*), split the step, or move session-policy to a managed policy (session-policy-arns).'
   },
   'Malformed session policy': {
    name: /^MalformedPolicyDocument$/,
    why: ({ words })=>`STS cannot read the session policy. ${words.awsSays}`,
    remedy: 'Correct session-policy: "Version": "2012-10-17", and Effect, Action and Resource in every statement.'
   },
   'AssumeRole denied': {
    name: accessDenied,
    operation: /^AssumeRole$/,
    why: ({ words, denial })=>`${words.awsSays}${denial.reason ? '' : ' STS does not say which account denied it.'}`,
    advice: assumeRoleAdvice
   },
   'ECR token denied': {
    name: accessDenied,
    operation: /^GetAuthorizationToken$/,
    why: ({ words })=>words.awsSays,
    advice: tokenAdvice
   },
   'Denied by AWS': {
    name: accessDenied,
    why: ({ words })=>words.awsSays,
    remedy: ({ words })=>`Allow it for ${words.signer}.`
   },
   'Throttled by AWS': {
    name: /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded)/,
    why: ({ call })=>`${call.service} gets more calls at once than AWS allows.`,
    remedy: 'Run the job again. For a large matrix, increase timeout-seconds, or start fewer jobs at once (max-parallel).'
   },
   'Invalid request': {
    name: /^ValidationError$|^InvalidParameter/,
    why: ({ words })=>words.awsSays,
    remedy: 'Correct the input that AWS names.'
   },
   'AWS server error': {
    when: ({ cause })=>cause.fromAws && (cause.status ?? 0) >= 500,
    why: ({ cause, call })=>`${call.service} answers with HTTP ${cause.status} (${cause.name}).`,
    remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.'
   },
   'Rejected by AWS': {
    when: ({ cause })=>cause.fromAws,
    why: ({ words, cause })=>`${cause.name}. ${words.awsSays}`,
    remedy: "The API reference explains this code. Debug logging shows AWS's request ID."
   }
  };
  function clocks({ cause, context }) {
   let [sent, , server] = cause.message.match(/\d{8}T\d{6}Z/g) ?? [];
   let iso = (time)=>time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
   let date = Date.parse(cause.date);
   let here = sent ? iso(sent) : context.now?.toISOString() ?? 'unknown';
   let aws = server ? iso(server) : Number.isNaN(date) ? 'unknown' : new Date(date).toISOString();
   return `this machine's time is ${here}, AWS's is ${aws}`;
  }
  let useOidc = 'or use oidc-role-arn, with "permissions: id-token: write" in the job';
  let credentialLessons = {
   'No role on this machine': {
    message: /^The instance metadata service /,
    why: 'The environment has no credentials, and the instance metadata service gives none.',
    remedy: `Give the instance a role (in containers, also a hop limit of 2 for the metadata service), set credentials before this step, ${useOidc}.`
   },
   'No credentials from the container service': {
    message: /^The container credential endpoint |^AWS_CONTAINER_/,
    why: sentence,
    remedy: 'Check the task role or the pod identity association, and AWS_CONTAINER_CREDENTIALS_* in the environment.'
   },
   'Profile refers to itself': {
    message: /cycle attempting to resolve/i,
    why: 'The source_profile lines of the AWS config files form a circle.',
    remedy: 'Give the last profile of the chain keys, a credential_source or a credential_process.'
   },
   'credential_process fails': {
    message: /^Command failed|maxBuffer length exceeded/,
    why: 'The credential_process of the profile ended with an error, or printed more than 1 MB. Its command line and output are not shown, because they can hold secrets.',
    remedy: "Run the command by hand on this machine, as the runner's user."
   },
   'Profile needs a sign-in': {
    message: /\bSSO\b|aws login|login_session/i,
    why: 'The profile gets its credentials from a sign-in in the browser (aws sso login, aws login). The sign-in has expired or never happened.',
    remedy: `Jobs need credentials that renew themselves. Use a role of the machine, ${useOidc}.`
   },
   'Credential file not readable': {
    code: /^(?:ENOENT|EACCES)$/,
    why: sentence,
    remedy: 'Check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, and the files that the profile names.'
   }
  };
  let otherCredentialLesson = {
   'No credentials': {
    why: sentence,
    remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`
   }
  };
  function sentence({ cause: { message } }) {
   return message ? `${withoutFullStop(message)}.` : 'The AWS SDK gives no reason.';
  }
  let sayings = {
   'Docker daemon not reachable': {
    says: /daemon socket|Cannot connect to the Docker daemon|Is the docker daemon running/i,
    why: 'The tool could not reach the Docker daemon.',
    remedy: 'Start the daemon and allow this user its socket (group docker), or use login-with: none.'
   },
   'Tool cannot write': {
    says: /open \S+: permission denied|read-only file system|no space left|file too large/i,
    why: 'The tool could not write its login.',
    remedy: 'Check the disk and RUNNER_TEMP, the only place where the tool writes in this step.'
   },
   'docker is podman': {
    says: /docker-credential-(?![\w.])/,
    why: 'The docker on the PATH is podman under another name (podman-docker).',
    remedy: 'Use login-with: podman.'
   },
   'Credential store fails': {
    says: /storing credentials|saving credentials|docker-credential-|credentials? (?:store|helper)|keychain|keyring|not implemented/i,
    why: 'The tool could not save the login in a credential store of this machine.',
    remedy: 'Use login-with: none, which writes the entry without the tool.'
   },
   'Proxy rejects the connection': {
    says: /proxyconnect|proxy authentication|": (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout|Method Not Allowed)$/i,
    why: 'The proxy rejected the connection.',
    remedy: "With a Docker daemon, the daemon's proxy counts (in its service settings), not HTTPS_PROXY of the job."
   },
   'Registry rejects the token': [
    {
     says: /\b400 Bad Request|status(?: ?code)?:? 400/i,
     why: 'The registry answers 400: it does not know the token. The token may be for another region or partition.',
     remedy: 'If AWS_ENDPOINT_URL_ECR or a proxy is set, check that it leads to ECR in the same region.'
    },
    {
     says: /\b401 Unauthorized|status(?: ?code)?:? 401|unauthorized|invalid username\/password|incorrect username or password/i,
     why: 'The registry answers 401: it does not accept the token.',
     remedy: 'Check that no proxy or mirror on the way removes the Authorization header, and run the job again.'
    },
    {
     says: /\b403 Forbidden|status(?: ?code)?:? 403|(?<!permission )denied/i,
     why: 'The registry answers 403: the token is valid, but the access is denied.',
     remedy: 'Check the policy of the VPC endpoint (ecr.dkr) and the proxy. Repository policies only count at push and pull.'
    }
   ],
   'Registry throttles': {
    says: /\b429 Too Many|status(?: ?code)?:? 429|toomanyrequests/i,
    why: 'The registry gets too many logins at once.',
    remedy: 'Run the job again. Start fewer jobs at once (max-parallel), or increase timeout-seconds.'
   },
   'Registry server error': {
    says: /\b5\d\d (?:Internal|Bad Gateway|Service|Gateway)|status(?: ?code)?:? (?:from registry )?5\d\d/i,
    why: 'The registry answers with a server error (5xx).',
    remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.'
   },
   'Host name not found': {
    says: /no such host|name resolution|dial tcp: lookup /i,
    why: 'The tool could not look up the host name of the registry.',
    remedy: 'Check region, the DNS server of the machine and of its Docker daemon, and in a VPC the endpoint for ecr.dkr with private DNS.'
   },
   'Registry does not answer': {
    says: /TLS handshake timeout|i\/o timeout|deadline exceeded|Client\.Timeout|connection timed out|request canceled/i,
    why: 'The registry did not answer in time.',
    remedy: 'Check the network of this machine and of its Docker daemon: firewall, proxy, and in a VPC the endpoints for ecr.dkr and S3.'
   },
   'No TLS': {
    says: /does not look like a TLS handshake|HTTP response to HTTPS client|tls: (?:handshake failure|protocol version|unrecognized name)/i,
    why: 'The server that answers instead of the registry does not use TLS.',
    remedy: 'Check the proxy and DNS: another server answers under the name of ECR.'
   },
   'Certificate not trusted': {
    says: /x509|certificate/i,
    why: 'The tool does not trust the TLS certificate. Usually a proxy inspects TLS.',
    remedy: "Add the proxy's CA. A Docker daemon reads the machine's CA store or /etc/docker/certs.d/<host>/ca.crt (restart it afterwards). Without a daemon, set SSL_CERT_FILE."
   },
   'Registry not reachable': {
    says: /connection refused|no route to host|unreachable/i,
    why: 'The tool cannot connect to the registry.',
    remedy: 'Check firewall and proxy, of this machine and of its Docker daemon.'
   },
   'Connection broken': {
    says: /connection reset|broken pipe|unexpected EOF|: EOF\b/i,
    why: 'The connection to the registry was closed.',
    remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.'
   }
  };
  function failedLogins({ tool, logins, accepted = [] }) {
   let lessons = logins.map((login)=>({
     host: login.host,
     ...loginLesson(tool, login)
    }));
   let groups = Map.groupBy(lessons, ({ title, remedy })=>`${title} ${remedy}`);
   let kinds = [
    ...groups.values()
   ].flatMap(([first, ...more])=>first ? [
     {
      ...first,
      hosts: [
       first,
       ...more
      ].map(({ host })=>host).join(', ')
     }
    ] : []);
   let titles = [
    ...new Set(kinds.map(({ title })=>title))
   ];
   let reasons = kinds.map(({ hosts, why })=>kinds.length > 1 ? `${hosts}: ${why}` : why);
   let dropped = `The logins to ${accepted.join(', ')} succeeded, but are not kept: all or none.`;
   return {
    title: 1 === titles.length ? titles.join() : 'Login failed',
    what: `${tool} could not log in to ${logins.map(({ host })=>host).join(', ')}`,
    why: [
     ...reasons,
     ...accepted.length > 0 ? [
      dropped
     ] : []
    ].join(' '),
    remedy: kinds.map(({ remedy })=>remedy).join(' ')
   };
  }
  function loginLesson(tool, login) {
   let text = relevantLines(login.stderr);
   let lesson = kindOf(tool, login, text);
   return text ? {
    ...lesson,
    why: `${lesson.why} ${tool} says: "${withoutFullStop(text)}".`
   } : lesson;
  }
  function kindOf(tool, { exitCode, signal }, text) {
   if (signal) return {
    title: 'Tool was killed',
    why: `${tool} was ended by ${signal}.`,
    remedy: 'Check whether the machine ran out of memory, or whether something stops processes there.'
   };
   if (0 === exitCode) return {
    title: 'Tool wrote no login',
    why: `${tool} reports success, but did not save the login.`,
    remedy: `Check that the ${tool} on the PATH is the real one, or use login-with: none, which writes the entry without it.`
   };
   let other = {
    title: 'Login failed',
    why: `${tool} ended with exit code ${exitCode}.${text ? '' : ' It printed no error.'}`,
    remedy: `Run the job again with debug logging, or use login-with: none, which writes the entry without ${tool}.`
   };
   let lessons = Object.entries(sayings).flatMap(([title, kinds])=>[
     kinds
    ].flat().map((kind)=>({
      title,
      ...kind
     })));
   return lessons.find(({ says })=>says.test(text)) ?? other;
  }
  function relevantLines(stderr) {
   let lines = (0, safe_text.Yj)(stderr).split(/\r?\n/).map((line)=>/^time=.* error="((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replaceAll('\\"', '"') ?? line.trim()).filter((line)=>'' !== line && !/^WARNING|docs\.docker\.com/i.test(line));
   let https = lines.filter((line)=>line.includes('https://'));
   return [
    ...new Set(https.length > 0 ? https : lines)
   ].join(' ');
  }
  let notFromAws = 'A proxy, a sign-in page of the network or an AWS_ENDPOINT_URL* answers instead of AWS. Let requests to AWS through (HTTPS_PROXY, NO_PROXY), or correct the variable.';
  let networkLessons = {
   'Proxy needs a login': {
    code: /^ERR_PROXY_TUNNEL$/,
    when: ({ cause })=>407 === cause.status || / 407 /.test(cause.message),
    why: ({ cause })=>`The proxy rejected the connection (${cause.message}).`,
    remedy: 'Put user and password before the host in HTTPS_PROXY, from a secret, with special characters URL-encoded.'
   },
   'Proxy rejects the connection': {
    code: /^ERR_PROXY_/,
    when: ({ cause })=>'ERR_PROXY_TUNNEL' !== cause.code || void 0 !== cause.status,
    why: ({ cause })=>`The proxy rejected the connection (${cause.message}).`,
    remedy: ({ words, cause: { status = 0 } })=>`${status >= 500 ? 'Proxies also answer like this for unknown hosts. Check region and sts-region for a typo first, then allow' : 'Allow'} ${words.host} in the proxy, or let this machine connect directly (NO_PROXY).`
   },
   'Host name not found': {
    code: /^ENOTFOUND$/,
    why: ({ words })=>`The name ${words.host} does not exist for this machine.`,
    remedy: 'Check region and sts-region for a typo, HTTPS_PROXY for a wrong host, and in a VPC its endpoints and DNS server.'
   },
   'DNS server does not answer': {
    code: /^EAI_/,
    why: ({ words })=>`This machine could not look up the name ${words.host}.`,
    remedy: "Run the job again. If it fails again, check the machine's DNS server (/etc/resolv.conf)."
   },
   'Certificate out of date': {
    code: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    why: ({ words })=>`The TLS certificate of ${words.host} is not valid at this machine's time.`,
    remedy: "Check the machine's clock. If it is right, a proxy uses a certificate that is out of date."
   },
   'Certificate of another host': {
    code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    why: ({ cause })=>`The TLS certificate is for another host: ${cause.message}`,
    remedy: 'Another server answers instead of AWS. Check DNS, /etc/hosts, the proxy and AWS_ENDPOINT_URL*.'
   },
   'Certificate not trusted': {
    code: /^(?:SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_EXCEEDED|CRL_|ERROR_IN_CERT)/,
    why: ({ words, cause })=>`This machine does not trust the issuer of the TLS certificate of ${words.host} (${cause.code}). Usually a proxy inspects TLS.`,
    remedy: "Set the environment variable NODE_EXTRA_CA_CERTS of the job or runner to a PEM file with the proxy's CA certificate."
   },
   'No TLS': {
    code: /^(?:EPROTO|ERR_SSL_|ERR_TLS_)/,
    why: ({ words, cause })=>`${words.host} did not answer with TLS (${cause.code}).`,
    remedy: 'Check that HTTPS_PROXY starts with http:// if the proxy itself uses no TLS, and AWS_ENDPOINT_URL* for a wrong port.'
   },
   'Connection refused': {
    code: /^ECONNREFUSED$/,
    why: ({ words, cause })=>`No server listens at the address of ${words.host} (${cause.message || cause.code}).`,
    remedy: 'Check HTTPS_PROXY, AWS_ENDPOINT_URL*, and the firewalls on the way.'
   },
   'Network unreachable': {
    code: /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    why: ({ words, cause })=>`This machine has no route to ${words.host} (${cause.code}).`,
    remedy: 'Check its routes, or HTTPS_PROXY if it must use a proxy. A VPC without internet access needs endpoints for STS, ECR and S3.'
   },
   'Connection broken': {
    code: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_PROXY_TUNNEL)$/,
    why: ({ words })=>`The connection to ${words.host} was closed before the answer came.`,
    remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.'
   },
   'No answer in time': {
    when: ({ cause })=>/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(cause.code) || 'TimeoutError' === cause.name,
    why: ({ words })=>`${words.host} did not answer.`,
    remedy: 'Look for a firewall that drops packets, or set HTTPS_PROXY. A VPC without internet access needs endpoints for STS, ECR and S3.'
   },
   'GitHub server error': {
    when: ({ call, cause })=>'GitHub OIDC' === call.service && (cause.status ?? 0) >= 500,
    why: ({ cause })=>`GitHub's OIDC issuer answers with HTTP ${cause.status}.`,
    remedy: 'Run the job again later. githubstatus.com shows whether there is a known problem.'
   },
   'GitHub denies the OIDC token': {
    when: ({ call, cause })=>'GitHub OIDC' === call.service && void 0 !== cause.status,
    why: ({ cause })=>`GitHub's OIDC issuer answers with HTTP ${cause.status}: ${cause.message}`,
    remedy: 'Check oidc-audience and "permissions: id-token: write" of the job, and run the job again.'
   },
   'Not an answer from AWS': {
    when: ({ cause })=>void 0 !== cause.status || cause.code.startsWith('HPE_') || tooLarge.test(cause.message) || /XML parse error|is not valid JSON|Deserialization error/.test(cause.message),
    why: ({ words, cause })=>`${words.host} answered with ${answer(cause)}, which is not in AWS's format.`,
    remedy: notFromAws
   }
  };
  let tooLarge = /the answer is larger than 1 MB/;
  function answer(cause) {
   if (tooLarge.test(cause.message)) return 'more than 1 MB';
   let type = cause.contentType ? ` (${cause.contentType})` : '';
   return void 0 === cause.status ? `something${type}` : `HTTP ${cause.status}${type}`;
  }
  var config_problem = __webpack_require__(5706);
  function wrongInputs({ problems }) {
   let sentences = problems.map((problem)=>/[.?!]$/.test(problem) ? problem : `${problem}.`);
   let several = problems.length > 1;
   return {
    title: 'Wrong input',
    what: several ? `${problems.length} inputs or settings are wrong` : 'An input or setting is wrong',
    why: (several ? sentences.map((sentence, index)=>`(${index + 1}) ${sentence}`) : sentences).join(' '),
    remedy: 'Nothing was called or started.'
   };
  }
  let cancelled = {
   title: 'Cancelled',
   what: 'The login was stopped',
   why: 'The job was cancelled.',
   remedy: 'The post step removes what this step wrote.'
  };
  function noIdToken({ fork }) {
   let what = 'The job has no OIDC token for oidc-role-arn';
   let ofFork = {
    title: 'No OIDC token for forks',
    why: 'GitHub gives no token to pull requests from forks, regardless of the permissions of the job.',
    remedy: 'Skip the step there (if: github.event.pull_request.head.repo.full_name == github.repository), and push after the merge.'
   };
   let ofJob = {
    title: 'No OIDC token',
    why: 'The runner offers no token. The job, or the workflow that calls it, lacks the permission id-token: write.',
    remedy: 'Add "permissions: id-token: write" to the job (and contents: read for a checkout). With a reusable workflow, add it to the calling job as well.'
   };
   return {
    what,
    ...fork ? ofFork : ofJob
   };
  }
  function wrongAnswer({ call, problem }) {
   let { service, operation, region } = call;
   let sender = 'GitHub OIDC' === service ? 'GitHub' : 'AWS';
   return {
    title: `Not an answer from ${sender}`,
    what: `${service} ${operation}${region && ` in ${region}`} gave an answer that cannot be used`,
    why: `${sender} does not answer like this: ${withoutFullStop(problem)}.`,
    remedy: 'AWS' === sender ? notFromAws : 'Run the job again. If it fails again, look for a proxy that changes answers.'
   };
  }
  let hints = [
   [
    /^(?:docker|podman) login to /,
    'The tool hangs. Check its daemon, its credential helpers and the network to the registry, or use login-with: none, which starts no tool.'
   ],
   [
    /base credentials|AWS config files/,
    'Check the source of the credentials: the AWS config files, the credential_process of a profile, or the metadata service.'
   ],
   [
    /lock|config/i,
    'Look for another job on this machine that locks the Docker config, or use docker-config: isolated.'
   ],
   [
    /./,
    'Look for a firewall that drops packets, check the proxy (HTTPS_PROXY), and in a VPC check its endpoints.'
   ]
  ];
  function tooSlow({ seconds, during }) {
   let hint = hints.find(([pattern])=>pattern.test(during))?.[1] ?? 'Run the job again with debug logging.';
   return {
    title: 'Out of time',
    what: 'The login took too long',
    why: `timeout-seconds (${seconds}) ran out${during && ` during: ${during}`}.`,
    remedy: `${hint} If it is only slow, increase timeout-seconds.`
   };
  }
  function toolMissing({ tool }) {
   return {
    title: 'Tool not found',
    what: `There is no ${tool} on this machine`,
    why: `No directory of the PATH has an executable ${tool}. AWS was not called.`,
    remedy: `Install ${tool}, or use login-with: none, which writes the login for every tool that reads Docker's config${'docker' === tool ? ' (or podman)' : ''}.`
   };
  }
  function wrongConfig({ path, problem, error }, cause) {
   let { title, why, remedy } = config_problem.r[problem];
   let reason = error ?? ('not-an-object' === problem ? causeOf(cause).message : '');
   let isOwn = 'no-runner-temp' === problem || /[\\/]ecr-login-(?:undo|docker-config|helper)\b/.test(path);
   let file = `${isOwn ? 'The path' : 'The Docker config'} ${path} cannot be used`;
   return {
    title,
    what: path ? file : 'There is no Docker config to use',
    why: reason ? `${why} Reason: ${withoutFullStop(reason)}.` : why,
    remedy: isOwn ? remedy.replace(/, or use docker-config: isolated/, '') : remedy
   };
  }
  function webIdentityAdvice(failed) {
   let { claims, role, isOfGitHub, denial } = failed;
   let note = isOfGitHub ? githubNote(claims) : eksNote;
   let sub = `In ${role.owner}, the trust policy of ${quote(role.arn)} has a condition on ${quote('sub')} that matches the subject${claim(failed, 'sub')}. ${note}${claims ? ' The policy below accepts exactly this subject.' : ''}`;
   let aud = `Its condition on ${quote('aud')} is the audience${claim(failed, 'aud')}${isOfGitHub ? `, which ${quote('oidc-audience')} sets` : ''}.`;
   let { steps, policies } = providerAdvice(failed);
   let own = [
    {
     topic: "the sub condition of the role's trust policy",
     text: sub,
     blames: 'resource'
    },
    {
     topic: 'its aud condition',
     text: aud,
     blames: 'resource'
    }
   ];
   return narrowed({
    steps: [
     ...own,
     ...steps
    ],
    policies
   }, denial);
  }
  function providerAdvice(failed) {
   let { claims, role } = failed;
   let provider = `${role.owner[0]?.toUpperCase()}${role.owner.slice(1)} has an OIDC provider with the URL${claim(failed, 'iss')} and the audience${claim(failed, 'aud')}. The trust policy names this provider as its Federated principal.`;
   return {
    steps: [
     {
      topic: 'the OIDC provider of its account',
      text: provider,
      blames: 'resource'
     },
     {
      topic: "the role's name and account",
      text: roleExists(failed),
      blames: 'resource'
     }
    ],
    policies: claims ? trustPolicies(failed, claims) : []
   };
  }
  function claim({ claims }, name) {
   return claims ? ` ${quote(claims[name])}` : " of the machine's token";
  }
  let eksNote = `On EKS, it is ${quote('system:serviceaccount:<namespace>:<service account>')}.`;
  function githubNote({ sub } = {
   sub: ''
  }) {
   if (sub.endsWith(':pull_request')) return 'All pull requests of the repository have this subject, before any review. A role for it should only pull.';
   return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub) ? "It is GitHub's immutable subject, owner@ID/repository@ID. A condition with only the names does not match it." : 'Branches, tags, environments and pull requests have different subjects, and letter case must match.';
  }
  function trustPolicies(failed, claims) {
   let { arn, account, owner } = failed.role;
   let partition = partitionOfArn(arn);
   let iss = isKnownIssuer(claims, failed) ? claims.iss : 'https://<issuer of the token>';
   let trust = {
    partition,
    account: account || '<account of the role>',
    claims: {
     ...claims,
     iss
    }
   };
   let takesMore = 'aws' === partition && iss === githubIssuer;
   let conditions = takesMore ? moreConditions(trust, claims) : [];
   let policy = {
    place: `In ${owner}: trust policy of the role ${quote(arn)}`,
    document: (0, iam_policies.A3)(trust)
   };
   let more = {
    place: "Optional: more conditions for this trust policy, with this job's values. Add those that fit your jobs",
    document: {
     Condition: {
      StringEquals: Object.fromEntries(conditions)
     }
    }
   };
   return (conditions.length > 0 ? [
    policy,
    more
   ] : [
    policy
   ]).map((paste)=>({
     ...paste,
     blames: 'resource'
    }));
  }
  function moreConditions(trust, { github }) {
   let [statement] = (0, iam_policies.A3)({
    ...trust,
    more: github
   }).Statement;
   return Object.entries(statement?.Condition?.StringEquals ?? {}).filter(([key])=>!/:(?:aud|sub)$/.test(key));
  }
  let githubIssuer = 'https://token.actions.githubusercontent.com';
  function isKnownIssuer({ iss }, { context: { github } }) {
   let { host = '', origin = '' } = URL.parse(github?.serverUrl ?? 'https://github.com') ?? {};
   let issuer = 'github.com' === host ? githubIssuer : `https://token.actions.${host}`;
   if (iss === issuer || iss === `${origin}/_services/token`) return true;
   if (iss.startsWith(`${issuer}/`) && /^\/[\w-]+$/.test(iss.slice(issuer.length))) return true;
   return /^https:\/\/oidc(?:\.eks\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?|-eks\.[a-z\d-]+\.api\.aws)\/id\/[A-Z\d]+$/.test(iss);
  }
  let webIdentity = /^AssumeRoleWithWebIdentity$/;
  let oidcLessons = {
   'OIDC token expired': {
    name: /^(?:ExpiredToken|ExpiredTradeInToken)$/,
    operation: webIdentity,
    why: ({ words })=>`The OIDC token has expired. ${words.awsSays}`,
    remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony)."
   },
   'OIDC provider missing': {
    name: /^InvalidIdentityToken$/,
    message: /No OpenIDConnect provider/i,
    why: ({ words })=>`The account of ${words.role} has no OIDC provider for ${words.iss}.`,
    advice: providerAdvice
   },
   'OIDC signing key not available': {
    when: ({ cause })=>'IDPCommunicationError' === cause.name || /retrieve verification key/i.test(cause.message),
    why: ({ words })=>`STS could not get the signing key of ${words.iss}. This is usually a temporary error of the issuer or of AWS.`,
    remedy: 'Run the job again. If it fails again, check that the internet reaches the issuer and its keys (/.well-known/openid-configuration), also those of a GitHub Enterprise Server.'
   },
   'OIDC audience not accepted': {
    name: /^InvalidIdentityToken$/,
    message: /audience/i,
    why: ({ words })=>`The OIDC provider in the role's account does not have the audience ${words.aud}.`,
    remedy: "Add it to the provider's audiences, or give one of these as oidc-audience.",
    advice: providerAdvice
   },
   'OIDC token not accepted': {
    name: /^(?:InvalidIdentityToken|IDPRejectedClaim)$/,
    why: ({ words })=>`STS does not accept the token. ${words.awsSays}`,
    remedy: "Check that the provider's URL in the role's account is the token's issuer. Check the runner's clock. Then run the job again."
   },
   'Role denies the OIDC token': {
    name: accessDenied,
    operation: webIdentity,
    why: ({ words: { role, sub, aud } })=>`The trust policy of ${role} does not match the token (sub: ${sub}, aud: ${aud}), or the role does not exist.`,
    advice: webIdentityAdvice
   }
  };
  function explain(error, context) {
   let { title, what, why, remedy, summary } = explanation(error, context);
   let safe = (text)=>(0, safe_text.g$)(text, {
     secrets: context.secrets ?? [],
     limit: 20_000
    });
   return {
    title: safe(title),
    what: safe(what),
    why: safe(/[.!?"]$/.test(why) ? why : `${why}.`),
    remedy: safe(remedy),
    details: detailLines(error).map(safe),
    ...summary && {
     summary
    }
   };
  }
  function explanation(error, context) {
   if (!(error instanceof failure.H)) return explain_unexpected(failedCall({
    call: unknownCall,
    error,
    context
   }));
   let explainer = explainers[error.fault.code];
   return explainer(error.fault, {
    error,
    context
   });
  }
  let callLessons = [
   oidcLessons,
   awsLessons,
   networkLessons
  ];
  let explainers = {
   inputs: wrongInputs,
   'no-credentials': noCredentials,
   'no-id-token': noIdToken,
   call: (fault, thrown)=>explainCall(failedCall({
     ...fault,
     ...thrown
    }), [
     ...callLessons,
     otherCall
    ]),
   answer: wrongAnswer,
   deadline: tooSlow,
   cancelled: ()=>cancelled,
   'tool-missing': toolMissing,
   login: failedLogins,
   config: (fault, { error })=>wrongConfig(fault, error.cause),
   'repository-denied': deniedRepositories
  };
  let otherCall = {
   'Call failed': {
    why: ({ words })=>words.error,
    remedy: 'Run the job again. If it fails again, enable debug logging.'
   }
  };
  let unknownCall = {
   service: "AWS's credential service",
   operation: '',
   region: '',
   signedBy: 'base'
  };
  function noCredentials({ source }, thrown) {
   let lessons = [
    credentialLessons,
    ...callLessons,
    otherCredentialLesson
   ];
   return explainCall(failedCall({
    call: unknownCall,
    ...thrown
   }), lessons, `No base credentials from ${source}`);
  }
  function deniedRepositories({ denied }, { context }) {
   let [{ access = 'pull', region = '', message = '' } = {}] = denied;
   let roleArn = context.roleArn ?? context.oidcRoleArn;
   let call = {
    service: 'ECR',
    operation: access,
    region,
    signedBy: 'role',
    ...roleArn && {
     roleArn
    }
   };
   let names = denied.map((one)=>quote(`${one.repository} (${one.account}, ${one.region})`));
   let what = `Not allowed to ${'push' === access ? 'push to' : 'pull from'} ${names.join(', ')}`;
   let advice = (failed)=>repositoryAdvice(failed, denied);
   let lessons = {
    'Repository denied': {
     why: ({ words })=>words.awsSays,
     advice
    }
   };
   return explainCall(failedCall({
    call,
    error: new Error(message),
    context
   }), [
    lessons
   ], what);
  }
  function explain_unexpected(failed) {
   let isKnown = failed.cause.fromAws || '' !== failed.cause.code;
   return explainCall(failed, isKnown ? callLessons : [], 'The login failed');
  }
  function detailLines(error) {
   if (error instanceof failure.H) return [
    ...factLines(error.fault),
    ...causeLines(error.cause)
   ];
   let stack = error instanceof Error ? (0, safe_text.Yj)(error.stack ?? '').split('\n') : [];
   return [
    ...causeLines(error),
    ...stack.filter((line)=>/^ +at /.test(line)).slice(0, 9)
   ];
  }
  function factLines(fault) {
   if ('call' === fault.code) return [
    `${fault.call.service} ${fault.call.operation}: attempts ${fault.attempts}`
   ];
   if ('repository-denied' === fault.code) return fault.denied.map(({ repository, message })=>`${repository}: ${(0, safe_text.Yj)(message)}`);
   if ('login' !== fault.code) return [];
   return fault.logins.map(({ host, exitCode, signal, stderr })=>`${host}: exit code ${exitCode}, signal ${signal ?? 'none'}: ${(0, safe_text.Yj)(stderr)}`);
  }
 })
};
