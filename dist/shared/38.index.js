"use strict";
exports.id = 38;
exports.ids = [
 38
];
exports.modules = {
 38: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   explain: ()=>explain
  });
  var failure = __webpack_require__(9870);
  var safe_text = __webpack_require__(2827);
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
    ...caller && {
     caller
    },
    ...action && {
     action
    },
    ...name && {
     reason: {
      policy,
      name,
      explicit: void 0 !== deny,
      ...arn && {
       arn
      }
     }
    }
   };
  }
  function principalOf(arn) {
   let [, partition, account = '', role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/.exec(arn) ?? [];
   if (role) return {
    arn: `arn:${partition}:iam::${account}:role/${role}`,
    account,
    derived: true
   };
   let isExact = /^arn:[\w-]+:(?:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]+|sts::\d{12}:federated-user\/[\w+=,.@-]+)$/.test(arn);
   return isExact ? {
    arn,
    account: accountOf(arn),
    derived: false
   } : void 0;
  }
  function accountOf(arn) {
   return /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? '';
  }
  function partitionOfArn(arn) {
   return /^arn:([\w-]+):/.exec(arn)?.[1] ?? 'aws';
  }
  let plain = (value)=>value;
  function isOfGitHub({ claims }) {
   return /^https:\/\/token\.actions\.|\/_services\/token$/.test(claims?.iss ?? '');
  }
  let unknownCaller = {
   arn: '<ARN of the role or user that the job runs as>',
   account: '',
   derived: false
  };
  function callerOf({ call, denial, context }) {
   let session = 'STS' === call.service ? void 0 : call.roleArn ?? context.roleArn ?? context.oidcRoleArn;
   let role = {
    base: void 0,
    none: void 0,
    oidc: context.oidcRoleArn,
    role: session
   }[call.signedBy];
   return principalOf(role ?? '') ?? {
    ...unknownCaller,
    answered: principalOf(denial.caller ?? '')
   };
  }
  function callerNote({ arn, answered }, quote) {
   if (!answered) return '';
   return `${quote(arn)} is the caller. AWS names it ${quote(answered.arn)}: use this ARN if you know it.${pathNote(answered)}`;
  }
  function pathNote({ derived, arn }) {
   if (!derived) return '';
   return arn.includes('role/AWSReservedSSO_') ? ' It is a role of IAM Identity Center. Its real ARN has the path aws-reserved/sso.amazonaws.com/<region>/ before the name (without the region in us-east-1).' : " It comes from a session, which does not show the role's path. If the role has a path, add it before the name.";
  }
  function accountName(account, otherwise) {
   return account ? `account ${account}` : otherwise;
  }
  let guardrailStep = {
   topic: 'organisation policies and permissions boundaries',
   blames: 'guardrail',
   text: ()=>'No service control policy, resource control policy, permissions boundary or VPC endpoint policy of either account denies it.'
  };
  function narrowed(steps, { reason, action = 'the action' }) {
   if (!reason) return steps;
   let { name, arn, explicit } = reason;
   let blamed = steps.filter((step)=>step.blames === reason.policy);
   if (!explicit && blamed.length > 0 && 'guardrail' !== reason.policy) return blamed;
   let where = (quote)=>`the ${name}${arn ? ` ${quote(arn)}` : ''}`;
   let text = explicit ? (quote)=>`Remove the Deny of ${quote(action)} from ${where(quote)}. No Allow elsewhere overrides it.` : (quote)=>`Allow ${quote(action)} in ${where(quote)}. It limits what the other policies allow.`;
   return [
    {
     topic: `the ${name}`,
     text,
     blames: reason.policy
    }
   ];
  }
  function roleOf({ call, context }) {
   let arn = call.roleArn ?? context.roleArn ?? '<ARN of the role>';
   return {
    arn,
    account: accountOf(arn)
   };
  }
  var iam_policies = __webpack_require__(8839);
  function tokenAdvice(denied) {
   let { context, denial, call } = denied;
   let isPublic = 'ECR Public' === call.service;
   let actions = isPublic ? [
    'ecr-public:GetAuthorizationToken',
    'sts:GetServiceBearerToken'
   ] : [
    'ecr:GetAuthorizationToken'
   ];
   let caller = callerOf(denied);
   let owner = accountName(caller.account, "the caller's account");
   let identity = {
    topic: `${actions.join(' and ')} in the caller's identity policy`,
    blames: 'identity',
    text: (quote)=>`In ${owner}, the identity policy of ${quote(caller.arn)} allows ${actions.map(quote).join(' and ')} with ${quote('"Resource": "*"')}. A repository policy cannot allow it.`
   };
   let steps = narrowed([
    identity,
    sessionStep,
    guardrailStep
   ], denial);
   let grant = grantOf(context, caller);
   let document = isPublic ? (0, iam_policies.Yk)(grant) : (0, iam_policies.m4)(grant);
   let paste = {
    place: (quote)=>`In ${owner}: identity policy of ${quote(caller.arn)}`,
    document
   };
   return {
    steps,
    policies: steps.includes(identity) ? [
     paste
    ] : []
   };
  }
  function repositoryAdvice(repositories, context) {
   let byAccount = [
    ...Map.groupBy(repositories, ({ account })=>account).values()
   ];
   let advice = byAccount.map((denied)=>accountAdvice(denied, context));
   let steps = advice.flatMap((account)=>account.steps);
   let isShared = (step)=>step === sessionStep || step === guardrailStep;
   let inOrder = [
    ...steps.filter((step)=>!isShared(step)),
    ...steps.filter(isShared)
   ];
   let unique = new Map(inOrder.map((step)=>[
     step.text(plain),
     step
    ]));
   return {
    steps: [
     ...unique.values()
    ],
    policies: advice.flatMap(({ policies })=>policies)
   };
  }
  function accountAdvice(repositories, context) {
   let [first] = repositories;
   if (!first) return {
    steps: [],
    policies: []
   };
   let { account, access } = first;
   let denial = parseDenial(first.message);
   let signedBy = context.roleArn || context.oidcRoleArn ? 'role' : 'base';
   let call = {
    service: 'ECR',
    operation: 'the repository check',
    region: first.region,
    signedBy
   };
   let caller = callerOf({
    call,
    denial,
    context
   });
   let grant = {
    partition: context.partition ?? partitionOfArn(caller.arn),
    accounts: [
     account
    ],
    regions: [
     ...new Set(repositories.map(({ region })=>region))
    ],
    repositories: [
     ...new Set(repositories.map(({ repository })=>repository))
    ],
    access
   };
   let identity = identityStep(grant, caller);
   let isOwn = (caller.answered?.account ?? caller.account) === account;
   let needed = isOwn ? [
    identity
   ] : [
    repositoryStep(grant, caller),
    identity
   ];
   let steps = narrowed([
    ...needed.map(({ step })=>step),
    sessionStep,
    guardrailStep
   ], denial);
   return {
    steps,
    policies: needed.filter(({ step })=>steps.includes(step)).map(({ paste })=>paste)
   };
  }
  function repositoryStep({ accounts: [account = ''], repositories, access }, caller) {
   let names = repositories.join(', ');
   return {
    step: {
     topic: `the repository policy in account ${account}`,
     blames: 'resource',
     text: (quote)=>`In account ${account}, the policy of each repository (${quote(names)}) lets ${quote(caller.arn)} ${access}: ${actionList(access, quote)}. ECR gives the same answer for a repository that does not exist there. Compare name and region.`
    },
    paste: {
     place: (quote)=>`In account ${account}: repository policy of ${quote(names)}`,
     document: (0, iam_policies.tN)({
      principals: [
       caller.arn
      ],
      access
     })
    }
   };
  }
  function identityStep(grant, caller) {
   let owner = accountName(caller.account, "the caller's account");
   return {
    step: {
     topic: `the permission policy of the caller in ${owner}`,
     blames: 'identity',
     text: (quote)=>`In ${owner}, the permission policy of ${quote(caller.arn)} allows to ${grant.access}: ${actionList(grant.access, quote)}.`
    },
    paste: {
     place: (quote)=>`In ${owner}: permission policy of ${quote(caller.arn)}`,
     document: (0, iam_policies.m4)(grant)
    }
   };
  }
  function actionList(access, quote) {
   return iam_policies.oT[access].map(quote).join(', ');
  }
  let sessionStep = {
   topic: 'the session policy',
   blames: 'session',
   text: (quote)=>`Nothing limits the session further: ${quote('session-policy')}, ${quote('session-policy-arns')}, ${quote('repositories')}, or the step that made the session.`
  };
  function grantOf(context, caller) {
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
   let telling = links.find((link)=>'$fault' in link) ?? links.find((link)=>cause_text(link['code'])) ?? links.find((link)=>'$metadata' in link) ?? links.at(-1);
   return telling ? described(telling) : {
    name: 'Error',
    message: (0, safe_text.Yj)(String(error)),
    code: '',
    fromAws: false
   };
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
    requestId: cause_text(metadata['requestId']) || void 0,
    date: cause_text(headers['date']) || void 0,
    contentType: cause_text(headers['content-type']) || void 0
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
  let longestValue = 2048;
  let longestPolicy = 65_536;
  function markdownWithout(secrets) {
   let withoutSecrets = {
    secrets,
    replacement: '<a secret value>'
   };
   return {
    code (text) {
     let line = (0, safe_text.g$)(text, {
      secrets,
      limit: 500
     }) || ' ';
     let ticks = '`'.repeat(longestTicks(line) + 1);
     let pad = /^`|`$/.test(line) ? ' ' : '';
     return `${ticks}${pad}${line}${pad}${ticks}`;
    },
    label (...lines) {
     let safe = lines.map((line)=>(0, safe_text.g$)(line, {
       secrets,
       limit: 100
      }).replace(/[^\w +=,.@/:*-]/g, '_'));
     return `"${safe.join('<br/>')}"`;
    },
    json (value) {
     let safe = (_, text)=>{
      if ('string' != typeof text) return text;
      return text.length > longestValue ? '<a value that is too long>' : (0, safe_text.rA)(text, withoutSecrets);
     };
     let text = ascii(JSON.stringify(value, safe, 2));
     return text.length > longestPolicy ? 'This policy is longer than IAM accepts. Combine repositories with `*` (`team/*`), or use fewer in one step.' : codeBlock(text, 'json');
    }
   };
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
  function accessDeniedSummary(denied, { steps, policies }) {
   let { context } = denied;
   let write = markdownWithout(context.secrets ?? []);
   let caller = callerOf(denied);
   let checks = steps.map(({ text }, index)=>`${index + 1}. ${text(write.code)}`).join('\n');
   let toPaste = policies.flatMap(({ place, document })=>[
     `#### ${place(write.code)}`,
     write.json(document)
    ]);
   let isOpen = [
    checks,
    ...toPaste
   ].some((text)=>text.includes(caller.arn));
   let link = setupLink(context);
   let sections = [
    `### ${denied.title}`,
    `${denied.what(write.code)}. AWS says: ${write.code(denied.message)}`,
    codeBlock(picture(denied, write), 'mermaid'),
    steps.length > 1 ? '#### Check, the likeliest first' : '#### To do',
    checks,
    isOpen && callerNote(caller, write.code),
    ...toPaste,
    link && `[The setup page](${link}) shows the policies of both accounts and the workflow, with these values.`
   ];
   return `${sections.filter(Boolean).join('\n\n')}\n`;
  }
  function picture(denied, write) {
   let { call, context } = denied;
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
   let names = [
    start(denied, withToken),
    ...roleNames,
    registryName(denied)
   ].map((lines)=>write.label(...lines));
   let edges = [
    ...calls,
    'STS' === call.service ? 'GetAuthorizationToken' : call.operation
   ].map((action, hop)=>{
    let arrow = hop < deniedHop ? '-->' : hop === deniedHop ? '--x' : '-.->';
    return `  n${hop} ${arrow}|${write.label(hop === deniedHop ? `${action}: denied` : action)}| n${hop + 1}`;
   });
   return [
    'flowchart LR',
    ...names.map((name, node)=>`  n${node}[${name}]`),
    ...edges
   ].join('\n');
  }
  function start({ call, denial, context }, withToken) {
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
  function nameIn(arn) {
   return arn.split(':').slice(5).join(':');
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
  function roleName(arn) {
   return nameIn(arn).replace(/^role\//, '');
  }
  function lessonFor(failed, rows, otherwise) {
   let { cause, call } = failed;
   let row = rows.find(({ name, message, code, operation, when })=>(name?.test(cause.name) ?? true) && (message?.test(cause.message) ?? true) && (code?.test(cause.code) ?? true) && (operation?.test(call.operation) ?? true) && (when?.(failed) ?? true));
   if (!row) return otherwise;
   let written = (sentence)=>'string' == typeof sentence ? sentence : sentence(failed);
   let advice = row.advice?.(failed);
   let remedy = [
    advice && checklist(advice),
    written(row.remedy)
   ].filter(Boolean).join(' ');
   return {
    title: row.title,
    why: written(row.why),
    remedy,
    advice
   };
  }
  function checklist({ steps, policies }) {
   let topics = steps.map(({ topic }, index)=>steps.length > 1 ? `(${index + 1}) ${topic}` : topic);
   let summary = policies.length > 0 ? 'The job summary has the policies to paste.' : 'The job summary has the details.';
   return `Check ${topics.join(', ')}. ${summary}`;
  }
  let accessDenied = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized)$/;
  function theRole({ call }) {
   return call.roleArn ?? 'the role';
  }
  function theClaim({ claims }, name) {
   return claims?.[name] ?? `the token's ${name}`;
  }
  function awsSays(message) {
   return message ? `AWS says: "${withoutFullStop(message)}".` : 'AWS gives no reason.';
  }
  function withoutFullStop(text) {
   return text.replace(/(?<![.\s])[.\s]+$/, '');
  }
  function signer(failed, quote = plain) {
   let { call, context } = failed;
   let { oidcRoleArn } = context;
   let role = 'STS' === call.service ? oidcRoleArn : call.roleArn;
   return ({
    base: 'the base credentials',
    oidc: `the session of ${oidcRoleArn ? quote(oidcRoleArn) : 'oidc-role-arn'}`,
    role: `the session of ${role ? quote(role) : "the profile's role"}`,
    none: isOfGitHub(failed) ? "the job's OIDC token" : 'a web identity token'
   })[call.signedBy];
  }
  let purposes = {
   AssumeRole: 'Could not assume the role',
   AssumeRoleWithWebIdentity: 'Could not assume the role',
   GetAuthorizationToken: 'Could not get an ECR token',
   BatchCheckLayerAvailability: 'Could not check the repositories',
   GetDownloadUrlForLayer: 'Could not check the repositories'
  };
  function callPhrase(failed, attempts) {
   let { service, operation, region, roleArn } = failed.call;
   let isGitHub = 'GitHub OIDC' === service;
   let purpose = isGitHub ? "Could not get the job's OIDC token" : purposes[operation] ?? 'A call failed';
   let tries = attempts > 1 ? `, ${attempts} attempts` : '';
   return (quote)=>{
    let role = 'STS' === service && roleArn ? ` ${quote(roleArn)}` : '';
    let place = region && ` in ${quote(region)}`;
    let by = isGitHub ? '' : ` with ${signer(failed, quote)}`;
    return `${purpose}${role} (${service} ${operation}${place}${by}${tries})`;
   };
  }
  let externalIdPlaceholder = '<the external ID that both accounts agreed on>';
  function assumeRoleAdvice(denied) {
   let { roleArn, sessionTags = false } = denied.context;
   let role = roleOf(denied);
   let fromProfile = role.arn !== roleArn;
   let tagging = 'sts:TagSession' === denied.denial.action;
   let tagged = tagging || sessionTags && !(fromProfile && roleArn);
   let known = {
    ...denied,
    caller: callerOf(denied),
    role,
    fromProfile,
    tagged
   };
   let steps = tagging ? [
    tagStep(known)
   ] : [
    ...roleSteps(known),
    ...tagged ? [
     tagStep(known)
    ] : []
   ];
   let left = narrowed(steps, denied.denial);
   return {
    steps: left,
    policies: rolePolicies(known, left)
   };
  }
  function roleSteps(known) {
   let { caller, role } = known;
   let trusting = accountName(role.account, "the role's account");
   return [
    {
     topic: "the role's name and account",
     blames: 'resource',
     text: (quote)=>`A role with exactly the ARN ${quote(role.arn)} exists. Account, path and letter case must match. STS gives the same answer for a role that does not exist.`
    },
    {
     topic: 'Principal in its trust policy',
     blames: 'resource',
     text: (quote)=>`In ${trusting}, the role's trust policy names the caller as Principal: ${quote(caller.arn)}. If the caller's role was deleted and created again, save the trust policy again: IAM still points to the old role.`
    },
    {
     topic: 'its sts:ExternalId condition',
     blames: 'resource',
     text: externalIdCheck(known)
    },
    {
     topic: 'sts:AssumeRole in the identity policy of the build account',
     blames: 'identity',
     text: (quote)=>`In ${accountName(caller.account, "the caller's account")}, the identity policy of ${quote(caller.arn)} allows ${quote('sts:AssumeRole')} on ${quote(role.arn)}. Across accounts, both policies must allow it.`
    },
    guardrailStep
   ];
  }
  function externalIdCheck({ fromProfile, context }) {
   let condition = (quote)=>`the trust policy has a condition ${quote('sts:ExternalId')}`;
   if (fromProfile) return (quote)=>`If ${condition(quote)}, its value equals ${quote('external_id')} in the profile. Letter case must match.`;
   return context.externalIdGiven ? (quote)=>`The condition ${quote('sts:ExternalId')} in the trust policy equals the input ${quote('external-id')}, which was sent. Letter case must match.` : (quote)=>`If ${condition(quote)}, give its value as ${quote('external-id')}. None was sent.`;
  }
  function tagStep({ caller, role, context }) {
   let sent = context.sessionTags ? (quote)=>`The step sends ${quote('session-tags')}` : ()=>'The job has no session-tags, but its base session passes on its own tags';
   return {
    topic: 'sts:TagSession in both accounts',
    blames: 'resource',
    text: (quote)=>`${sent(quote)}, so both policies must allow ${quote('sts:TagSession')}: the trust policy of ${quote(role.arn)} and the identity policy of ${quote(caller.arn)}. ${tagRemedy(context.sessionTags)}`
   };
  }
  function tagRemedy(given) {
   return given ? 'Or remove session-tags.' : 'Or send no tags: for EKS Pod Identity, disable session tags in the pod identity association.';
  }
  function rolePolicies(known, steps) {
   let { caller, role, fromProfile, tagged: sessionTags, context, denial } = known;
   if (denial.reason?.explicit) return [];
   let blamed = new Set(sessionTags && !denial.reason ? [
    'resource',
    'identity'
   ] : steps.map(({ blames })=>blames));
   let externalId = fromProfile || context.externalIdGiven ? externalIdPlaceholder : void 0;
   let trust = {
    place: (quote)=>`In ${accountName(role.account, "the role's account")}: trust policy of the role ${quote(role.arn)}`,
    document: (0, iam_policies.RZ)({
     principal: caller.arn,
     externalId,
     sessionTags
    })
   };
   let identity = {
    place: (quote)=>`In ${accountName(caller.account, "the caller's account")}: identity policy of ${quote(caller.arn)}`,
    document: (0, iam_policies.x)({
     arn: role.arn,
     sessionTags
    })
   };
   return [
    ...blamed.has('resource') ? [
     trust
    ] : [],
    ...blamed.has('identity') ? [
     identity
    ] : []
   ];
  }
  function webIdentityAdvice(denied) {
   let { denial } = denied;
   let { subject, audience, provider, name } = webIdentitySteps(denied);
   let steps = narrowed([
    subject,
    audience,
    provider,
    name
   ], denial);
   let helps = !denial.reason?.explicit && steps.some(({ blames })=>'resource' === blames);
   return {
    steps,
    policies: helps ? trustPolicies(denied) : []
   };
  }
  function providerAdvice(denied) {
   let { provider, name } = webIdentitySteps(denied);
   return {
    steps: [
     provider,
     name
    ],
    policies: trustPolicies(denied)
   };
  }
  function trustPolicies(denied) {
   let { claims } = denied;
   if (!claims) return [];
   let { arn, account } = roleOf(denied);
   let partition = partitionOfArn(arn);
   let iss = isKnownIssuer(denied) ? claims.iss : 'https://<issuer of the token>';
   let trust = {
    partition,
    account: account || '<account of the role>',
    claims: {
     ...claims,
     iss
    }
   };
   let policy = {
    place: (quote)=>`In ${accountName(account, "the role's account")}: trust policy of the role ${quote(arn)}`,
    document: (0, iam_policies.A3)(trust)
   };
   let takesMore = 'aws' === partition && 'https://token.actions.githubusercontent.com' === iss;
   let conditions = takesMore ? moreConditions(trust, claims) : [];
   let more = {
    place: ()=>"Optional: more conditions for this trust policy, with this job's values. Add those that fit your jobs",
    document: {
     Condition: {
      StringEquals: Object.fromEntries(conditions)
     }
    }
   };
   return conditions.length > 0 ? [
    policy,
    more
   ] : [
    policy
   ];
  }
  function moreConditions(trust, { github }) {
   let [statement] = (0, iam_policies.A3)({
    ...trust,
    more: github
   }).Statement;
   return Object.entries(statement?.Condition?.StringEquals ?? {}).filter(([key])=>!/:(?:aud|sub)$/.test(key));
  }
  function isKnownIssuer({ claims, context: { github } }) {
   let iss = claims?.iss ?? '';
   let { host = '', origin = '' } = URL.parse(github?.serverUrl ?? 'https://github.com') ?? {};
   let issuer = 'github.com' === host ? 'https://token.actions.githubusercontent.com' : `https://token.actions.${host}`;
   if (iss === issuer || iss === `${origin}/_services/token`) return true;
   if (iss.startsWith(`${issuer}/`) && /^\/[\w-]+$/.test(iss.slice(issuer.length))) return true;
   return /^https:\/\/oidc(?:\.eks\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?|-eks\.[a-z\d-]+\.api\.aws)\/id\/[A-Z\d]+$/.test(iss);
  }
  function webIdentitySteps(denied) {
   let { claims } = denied;
   let fromGitHub = isOfGitHub(denied);
   let { arn, account } = roleOf(denied);
   let owner = accountName(account, "the role's account");
   let value = (claim, quote)=>claims ? ` ${quote(claims[claim])}` : " of the machine's token";
   let step = (topic, text)=>({
     topic,
     text,
     blames: 'resource'
    });
   return {
    subject: step("the sub condition of the role's trust policy", (quote)=>`In ${owner}, the trust policy of ${quote(arn)} has a condition on ${quote('sub')} that matches the subject${value('sub', quote)}. ${fromGitHub ? githubNote(claims) : eksNote(quote)}${claims ? ' The policy below accepts exactly this subject.' : ''}`),
    audience: step('its aud condition', (quote)=>`Its condition on ${quote('aud')} is the audience${value('aud', quote)}${fromGitHub ? `, which ${quote('oidc-audience')} sets` : ''}.`),
    provider: step('the OIDC provider of its account', (quote)=>`${owner[0]?.toUpperCase()}${owner.slice(1)} has an OIDC provider with the URL${value('iss', quote)} and the audience${value('aud', quote)}. The trust policy names this provider as its Federated principal.`),
    name: step("the role's name and account", (quote)=>`A role with exactly the ARN ${quote(arn)} exists. Account, path and letter case must match.`)
   };
  }
  let eksNote = (quote)=>`On EKS, it is ${quote('system:serviceaccount:<namespace>:<service account>')}.`;
  function githubNote(claims) {
   let { sub = '' } = claims ?? {};
   if (sub.endsWith(':pull_request')) return 'All pull requests of the repository have this subject, before any review. A role for it should only pull.';
   return /^repo:[^/:]+@\d+\/[^/:]+@\d+:/.test(sub) ? "It is GitHub's immutable subject, owner@ID/repository@ID. A condition with only the names does not match it." : 'Branches, tags, environments and pull requests have different subjects, and letter case must match.';
  }
  let webIdentity = /^AssumeRoleWithWebIdentity$/;
  let oidcLessons = [
   {
    name: /^(?:ExpiredToken|ExpiredTradeInToken)$/,
    operation: webIdentity,
    title: 'OIDC token expired',
    why: ({ cause })=>`The OIDC token has expired. ${awsSays(cause.message)}`,
    remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony)."
   },
   {
    name: /^InvalidIdentityToken$/,
    message: /No OpenIDConnect provider/i,
    title: 'OIDC provider missing',
    why: (failed)=>`The account of ${theRole(failed)} has no OIDC provider for ${theClaim(failed, 'iss')}.`,
    remedy: '',
    advice: providerAdvice
   },
   {
    name: /^InvalidIdentityToken$/,
    message: /retrieve verification key/i,
    title: 'OIDC signing key not available',
    why: (failed)=>`STS could not get the signing key of ${theClaim(failed, 'iss')}. This is usually a temporary error of the issuer or of AWS.`,
    remedy: 'Run the job again. If it fails again, check that the internet reaches the issuer and its keys (/.well-known/openid-configuration).'
   },
   {
    name: /^InvalidIdentityToken$/,
    message: /audience/i,
    title: 'OIDC audience not accepted',
    why: (failed)=>`The OIDC provider in the role's account does not have the audience ${theClaim(failed, 'aud')}.`,
    remedy: "Add it to the provider's audiences, or give one of these as oidc-audience.",
    advice: providerAdvice
   },
   {
    name: /^(?:InvalidIdentityToken|IDPRejectedClaim)$/,
    title: 'OIDC token not accepted',
    why: ({ cause })=>`STS does not accept the token. ${awsSays(cause.message)}`,
    remedy: "Check that the provider's URL in the role's account is the token's issuer. Check the runner's clock. Then run the job again."
   },
   {
    name: /^IDPCommunicationError$/,
    title: 'OIDC issuer not reachable for AWS',
    why: (failed)=>`STS could not fetch the keys of ${theClaim(failed, 'iss')}.`,
    remedy: 'Run the job again. AWS must reach the issuer over the internet, also that of a GitHub Enterprise Server.'
   },
   {
    name: accessDenied,
    operation: webIdentity,
    title: 'Role denies the OIDC token',
    why: (failed)=>`The trust policy of ${theRole(failed)} does not match the token (sub: ${theClaim(failed, 'sub')}, aud: ${theClaim(failed, 'aud')}), or the role does not exist.`,
    remedy: '',
    advice: webIdentityAdvice
   }
  ];
  let awsLessons = [
   ...oidcLessons,
   {
    message: /1 hour session limit|role chaining/i,
    title: 'Session too long for role chaining',
    why: 'A role that another role assumes (role chaining) gets a session of at most one hour.',
    remedy: 'Leave role-duration-seconds at 3600, the default. The step needs its session for seconds only.'
   },
   {
    message: /exceeds the MaxSessionDuration/i,
    title: 'Session too long for the role',
    why: (failed)=>`role-duration-seconds exceeds the maximum session duration of ${theRole(failed)}.`,
    remedy: 'Leave role-duration-seconds at 3600, which every role allows. The step needs its session for seconds only.'
   },
   {
    name: accessDenied,
    message: /sts:TagSession/,
    title: 'Session tags not allowed',
    why: (failed)=>`The caller may assume ${theRole(failed)}, but not with session tags.`,
    remedy: ({ context })=>tagRemedy(context.sessionTags),
    advice: assumeRoleAdvice
   },
   {
    when: ({ cause: { name, message } })=>/^Request(?:Expired|InTheFuture|TimeTooSkewed)$/.test(name) || /Signature (?:expired|not yet current)/i.test(message),
    title: 'Clock skew',
    why: (failed)=>`The clock of this machine differs too much from AWS's: ${clocks(failed)}.`,
    remedy: "Set the machine's clock (NTP, chrony). Signatures and tokens are valid for minutes only."
   },
   {
    name: /^(?:InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)$/,
    title: 'Wrong secret access key',
    why: (failed)=>`AWS knows the access key of ${signer(failed)}, but its secret key did not make the signature.`,
    remedy: 'Copy the secret access key again, without spaces or line breaks. If it is right, a proxy changes requests: let requests to AWS through unchanged.'
   },
   {
    name: /^ExpiredToken$/,
    when: ({ call })=>'base' === call.signedBy,
    title: 'Base credentials expired',
    why: 'The credentials of the job (environment, profile or machine) have expired. The role is not the reason.',
    remedy: 'Get new credentials in a step right before this one, or use oidc-role-arn, which gets new ones for each job.'
   },
   {
    name: /^ExpiredToken$/,
    title: 'Session expired',
    why: (failed)=>`AWS says that ${signer(failed)} has expired, although it is new.`,
    remedy: "Run the job again. If it fails again, set the runner's clock (NTP, chrony)."
   },
   {
    name: /^(?:InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)$/,
    title: 'Unknown credentials',
    why: (failed)=>`AWS does not know ${signer(failed)}${failed.call.region && ` in ${failed.call.region}`}.`,
    remedy: ({ call })=>'base' === call.signedBy ? 'Check AWS_ACCESS_KEY_ID (deleted, disabled, from another partition?), that AWS_SESSION_TOKEN belongs to it, and that the region is enabled in the account.' : "Enable the region in the role's account, or choose another one with region or sts-region."
   },
   {
    name: /^(?:RegionDisabled|OptInRequired)$/,
    title: 'Region not enabled',
    why: ({ call })=>`Region ${call.region} is not enabled in one of the accounts.`,
    remedy: "An opt-in region must be enabled in the caller's and in the role's account (AWS Regions in the account settings). If only STS is missing there, give another sts-region."
   },
   {
    name: /^PackedPolicyTooLarge$/,
    title: 'Session policy too large',
    why: ({ cause })=>`Session policies and tags together exceed the limit of STS. ${awsSays(cause.message)}`,
    remedy: 'Name fewer repositories, combine them with * (team/*), split the step, or move session-policy to a managed policy (session-policy-arns).'
   },
   {
    name: /^MalformedPolicyDocument$/,
    title: 'Malformed session policy',
    why: ({ cause })=>`STS cannot read the session policy. ${awsSays(cause.message)}`,
    remedy: 'Correct session-policy: "Version": "2012-10-17", and Effect, Action and Resource in every statement.'
   },
   {
    name: accessDenied,
    operation: /^AssumeRole$/,
    title: 'AssumeRole denied',
    why: ({ cause, denial })=>`${awsSays(cause.message)}${denial.reason ? '' : ' STS does not say which account denied it.'}`,
    remedy: '',
    advice: assumeRoleAdvice
   },
   {
    name: accessDenied,
    operation: /^GetAuthorizationToken$/,
    title: 'ECR token denied',
    why: ({ cause })=>awsSays(cause.message),
    remedy: '',
    advice: tokenAdvice
   },
   {
    name: accessDenied,
    title: 'Denied by AWS',
    why: ({ cause })=>awsSays(cause.message),
    remedy: (failed)=>`Allow it for ${signer(failed)}.`
   },
   {
    name: /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded)/,
    title: 'Throttled by AWS',
    why: ({ call })=>`${call.service} gets more calls at once than AWS allows.`,
    remedy: 'Run the job again. For a large matrix, increase timeout-seconds, or start fewer jobs at once (max-parallel).'
   },
   {
    name: /^ValidationError$|^InvalidParameter/,
    title: 'Invalid request',
    why: ({ cause })=>awsSays(cause.message),
    remedy: 'Correct the input that AWS names.'
   },
   {
    when: ({ cause })=>cause.fromAws && (cause.status ?? 0) >= 500,
    title: 'AWS server error',
    why: ({ cause, call })=>`${call.service} answers with HTTP ${cause.status} (${cause.name}).`,
    remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.'
   },
   {
    when: ({ cause })=>cause.fromAws,
    title: 'Rejected by AWS',
    why: ({ cause })=>`${cause.name}. ${awsSays(cause.message)}`,
    remedy: "The API reference explains this code. Debug logging shows AWS's request ID."
   }
  ];
  function clocks({ cause, context }) {
   let [sent, , server] = cause.message.match(/\d{8}T\d{6}Z/g) ?? [];
   let iso = (time)=>time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
   let date = Date.parse(cause.date ?? '');
   let here = sent ? iso(sent) : context.now?.toISOString() ?? 'unknown';
   let aws = server ? iso(server) : Number.isNaN(date) ? 'unknown' : new Date(date).toISOString();
   return `this machine's time is ${here}, AWS's is ${aws}`;
  }
  let useOidc = 'or use oidc-role-arn, with "permissions: id-token: write" in the job';
  let credentialLessons = [
   {
    message: /Could not resolve credentials using profile|could not be found in shared credentials|Profile \S+ was not found/,
    title: 'Profile has no credentials',
    why: 'The profile does not exist in the AWS config files of this machine, or has no credentials.',
    remedy: `Check the name in profile (or AWS_PROFILE), AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, ${useOidc}.`
   },
   {
    message: /cycle attempting to resolve/i,
    title: 'Profile refers to itself',
    why: 'The source_profile lines of the AWS config files form a circle.',
    remedy: 'Give the last profile of the chain keys, a credential_source or a credential_process.'
   },
   {
    message: /multi-factor authentication|mfa/i,
    title: 'Profile needs MFA',
    why: 'The profile has an mfa_serial, and a job cannot type a code.',
    remedy: `Use a role whose trust policy requires no MFA from this caller, ${useOidc}.`
   },
   {
    message: /Unsupported credential source/i,
    title: 'Unknown credential_source',
    why: ({ cause })=>sentence(cause.message),
    remedy: 'AWS knows Environment, Ec2InstanceMetadata and EcsContainer.'
   },
   {
    message: /^Command failed/,
    title: 'credential_process fails',
    why: 'The credential_process of the profile ended with an error. Its command line and output are not shown, because they can hold secrets.',
    remedy: "Run the command by hand on this machine, as the runner's user."
   },
   {
    message: /\bSSO\b|aws login|login_session/i,
    title: 'Profile needs a sign-in',
    why: 'The profile gets its credentials from a sign-in in the browser (aws sso login, aws login). The sign-in has expired or never happened.',
    remedy: `Jobs need credentials that renew themselves. Use a role of the machine, ${useOidc}.`
   },
   {
    message: /instance metadata|EC2 Metadata|169\.254\.169\.254/i,
    title: 'No role on this machine',
    why: 'The environment has no credentials, and the instance metadata service gives none.',
    remedy: `Give the instance a role (in containers, also a hop limit of 2 for the metadata service), set credentials before this step, ${useOidc}.`
   },
   {
    message: /container metadata|HTTP credential provider|Server responded with status/i,
    title: 'No credentials from the container service',
    why: ({ cause })=>sentence(cause.message),
    remedy: 'Check the task role or the pod identity association, and AWS_CONTAINER_CREDENTIALS_* in the environment.'
   },
   {
    code: /^(?:ENOENT|EACCES)$/,
    title: 'Credential file not readable',
    why: ({ cause })=>sentence(cause.message),
    remedy: 'Check AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, and the files that the profile names.'
   },
   {
    message: /Could not load credentials from any providers/,
    title: 'No credentials',
    why: 'Nothing can sign the first call: the environment has no keys, and there is no profile, no web identity and no role of the machine.',
    remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`
   }
  ];
  function otherCredentialLesson({ message }) {
   return {
    title: 'No credentials',
    why: sentence(message),
    remedy: `Set AWS credentials in a step before this one, give profile, ${useOidc}.`
   };
  }
  function sentence(message) {
   return message ? `${withoutFullStop(message)}.` : 'The AWS SDK gives no reason.';
  }
  var config_problem = __webpack_require__(5706);
  function wrongConfig({ path, problem, error }, cause) {
   let { title, why, remedy } = config_problem.r[problem];
   let reason = error ?? ('not-an-object' === problem ? causeOf(cause).message : '');
   let isOwn = 'no-runner-temp' === problem || /[\\/]ecr-login-(?:undo|docker-config|helper)\b/.test(path);
   let what = (quote)=>path ? `${isOwn ? 'The path' : 'The Docker config'} ${quote(path)} cannot be used` : 'There is no Docker config to use';
   return {
    ...{
     title,
     what
    },
    why: reason ? `${why} Reason: ${withoutFullStop(reason)}.` : why,
    remedy: isOwn ? remedy.replace(/, or use docker-config: isolated/, '') : remedy
   };
  }
  let rejected = 'Registry rejects the token';
  let loginLessons = [
   {
    says: /daemon socket|Cannot connect to the Docker daemon|Is the docker daemon running/i,
    title: 'Docker daemon not reachable',
    why: 'The tool could not reach the Docker daemon.',
    remedy: 'Start the daemon and allow this user its socket (group docker), or use login-with: none.'
   },
   {
    says: /open \S+: permission denied|read-only file system|no space left|file too large/i,
    title: 'Tool cannot write',
    why: 'The tool could not write its login.',
    remedy: 'Check the disk and RUNNER_TEMP, the only place where the tool writes in this step.'
   },
   {
    says: /docker-credential-(?![\w.])/,
    title: 'docker is podman',
    why: 'The docker on the PATH is podman under another name (podman-docker).',
    remedy: 'Use login-with: podman.'
   },
   {
    says: /storing credentials|saving credentials|docker-credential-|credentials? (?:store|helper)|keychain|keyring|not implemented/i,
    title: 'Credential store fails',
    why: 'The tool could not save the login in a credential store of this machine.',
    remedy: 'Use login-with: none, which writes the entry without the tool.'
   },
   {
    says: /proxyconnect|proxy authentication|": (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout|Method Not Allowed)$/i,
    title: 'Proxy rejects the connection',
    why: 'The proxy rejected the connection.',
    remedy: "With a Docker daemon, the daemon's proxy counts (in its service settings), not HTTPS_PROXY of the job."
   },
   {
    says: /\b400 Bad Request|status(?: ?code)?:? 400/i,
    title: rejected,
    why: 'The registry answers 400: it does not know the token. The token may be for another region or partition.',
    remedy: 'If AWS_ENDPOINT_URL_ECR or a proxy is set, check that it leads to ECR in the same region.'
   },
   {
    says: /\b401 Unauthorized|status(?: ?code)?:? 401|unauthorized|invalid username\/password|incorrect username or password/i,
    title: rejected,
    why: 'The registry answers 401: it does not accept the token.',
    remedy: 'Check that no proxy or mirror on the way removes the Authorization header, and run the job again.'
   },
   {
    says: /\b403 Forbidden|status(?: ?code)?:? 403|(?<!permission )denied/i,
    title: rejected,
    why: 'The registry answers 403: the token is valid, but the access is denied.',
    remedy: 'Check the policy of the VPC endpoint (ecr.dkr) and the proxy. Repository policies only count at push and pull.'
   },
   {
    says: /\b429 Too Many|status(?: ?code)?:? 429|toomanyrequests/i,
    title: 'Registry throttles',
    why: 'The registry gets too many logins at once.',
    remedy: 'Run the job again. Start fewer jobs at once (max-parallel), or increase timeout-seconds.'
   },
   {
    says: /\b5\d\d (?:Internal|Bad Gateway|Service|Gateway)|status(?: ?code)?:? (?:from registry )?5\d\d/i,
    title: 'Registry server error',
    why: 'The registry answers with a server error (5xx).',
    remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.'
   },
   {
    says: /no such host|name resolution|dial tcp: lookup /i,
    title: 'Host name not found',
    why: 'The tool could not look up the host name of the registry.',
    remedy: 'Check region, the DNS server of the machine and of its Docker daemon, and in a VPC the endpoint for ecr.dkr with private DNS.'
   },
   {
    says: /TLS handshake timeout|i\/o timeout|deadline exceeded|Client\.Timeout|connection timed out|request canceled/i,
    title: 'Registry does not answer',
    why: 'The registry did not answer in time.',
    remedy: 'Check the network of this machine and of its Docker daemon: firewall, proxy, and in a VPC the endpoints for ecr.dkr and S3.'
   },
   {
    says: /does not look like a TLS handshake|HTTP response to HTTPS client|tls: (?:handshake failure|protocol version|unrecognized name)/i,
    title: 'No TLS',
    why: 'The server that answers instead of the registry does not use TLS.',
    remedy: 'Check the proxy and DNS: another server answers under the name of ECR.'
   },
   {
    says: /x509|certificate/i,
    title: 'Certificate not trusted',
    why: 'The tool does not trust the TLS certificate. Usually a proxy inspects TLS.',
    remedy: "Add the proxy's CA. A Docker daemon reads the machine's CA store or /etc/docker/certs.d/<host>/ca.crt (restart it afterwards). Without a daemon, set SSL_CERT_FILE."
   },
   {
    says: /connection refused|no route to host|unreachable/i,
    title: 'Registry not reachable',
    why: 'The tool cannot connect to the registry.',
    remedy: 'Check firewall and proxy, of this machine and of its Docker daemon.'
   },
   {
    says: /connection reset|broken pipe|unexpected EOF|: EOF\b/i,
    title: 'Connection broken',
    why: 'The connection to the registry was closed.',
    remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.'
   }
  ];
  function failedLogins({ tool, logins, accepted = [] }) {
   let lessons = logins.map((login)=>({
     host: login.host,
     ...loginLesson(tool, login)
    }));
   let kinds = [
    ...Map.groupBy(lessons, ({ title, remedy })=>`${title} ${remedy}`).values()
   ].flatMap((kind)=>kind.slice(0, 1).map((first)=>({
      ...first,
      hosts: kind.map(({ host })=>host).join(', ')
     })));
   let titles = [
    ...new Set(kinds.map(({ title })=>title))
   ];
   let reasons = kinds.map(({ hosts, why })=>kinds.length > 1 ? `${hosts}: ${why}` : why);
   let dropped = `The logins to ${accepted.join(', ')} succeeded, but are not kept: all or none.`;
   return {
    title: 1 === titles.length ? titles.join() : 'Login failed',
    what: (quote)=>`${tool} could not log in to ${logins.map(({ host })=>quote(host)).join(', ')}`,
    why: [
     ...reasons,
     ...accepted.length > 0 ? [
      dropped
     ] : []
    ].join(' '),
    remedy: kinds.map(({ remedy })=>remedy).join(' ')
   };
  }
  function loginLesson(tool, { exitCode, signal, stderr }) {
   let text = relevantLines(stderr);
   let said = text && `${tool} says: "${withoutFullStop(text)}".`;
   if (signal) return {
    title: 'Tool was killed',
    why: `${tool} was ended by ${signal}. ${said}`.trim(),
    remedy: 'Check whether the machine ran out of memory, or whether something stops processes there.'
   };
   if (0 === exitCode) return {
    title: 'Tool wrote no login',
    why: `${tool} reports success, but did not save the login. ${said}`.trim(),
    remedy: `Check that the ${tool} on the PATH is the real one, or use login-with: none, which writes the entry without it.`
   };
   let row = loginLessons.find(({ says })=>says.test(text));
   if (row) return {
    title: row.title,
    why: `${row.why} ${said}`,
    remedy: row.remedy
   };
   return {
    title: 'Login failed',
    why: `${tool} ended with exit code ${exitCode}. ${said || 'It printed no error.'}`,
    remedy: `Run the job again with debug logging, or use login-with: none, which writes the entry without ${tool}.`
   };
  }
  function relevantLines(stderr) {
   let lines = (0, safe_text.Yj)(stderr).split(/\r?\n/).map((line)=>/^time=.* error="((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replaceAll('\\"', '"') ?? line.trim()).filter((line)=>'' !== line && !/^WARNING|docs\.docker\.com/i.test(line));
   let https = lines.filter((line)=>line.includes('https://'));
   return [
    ...new Set(https.length > 0 ? https : lines)
   ].join(' ');
  }
  let networkLessons = [
   {
    code: /^ERR_PROXY_TUNNEL$/,
    when: ({ cause })=>407 === cause.status || / 407 /.test(cause.message),
    title: 'Proxy needs a login',
    why: ({ cause })=>`The proxy rejected the connection (${cause.message}).`,
    remedy: 'Put user and password before the host in HTTPS_PROXY, from a secret, with special characters URL-encoded.'
   },
   {
    code: /^ERR_PROXY_/,
    when: ({ cause })=>'ERR_PROXY_TUNNEL' !== cause.code || void 0 !== cause.status,
    title: 'Proxy rejects the connection',
    why: ({ cause })=>`The proxy rejected the connection (${cause.message}).`,
    remedy: (failed)=>`${(failed.cause.status ?? 0) >= 500 ? 'Proxies also answer like this for unknown hosts. Check region and sts-region for a typo first, then allow' : 'Allow'} ${host(failed)} in the proxy, or let this machine connect directly (NO_PROXY).`
   },
   {
    code: /^ENOTFOUND$/,
    title: 'Host name not found',
    why: (failed)=>`The name ${host(failed)} does not exist for this machine.`,
    remedy: 'Check region and sts-region for a typo, HTTPS_PROXY for a wrong host, and in a VPC its endpoints and DNS server.'
   },
   {
    code: /^EAI_/,
    title: 'DNS server does not answer',
    why: (failed)=>`This machine could not look up the name ${host(failed)}.`,
    remedy: "Run the job again. If it fails again, check the machine's DNS server (/etc/resolv.conf)."
   },
   {
    code: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    title: 'Certificate out of date',
    why: (failed)=>`The TLS certificate of ${host(failed)} is not valid at this machine's time.`,
    remedy: "Check the machine's clock. If it is right, a proxy uses a certificate that is out of date."
   },
   {
    code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    title: 'Certificate of another host',
    why: ({ cause })=>`The TLS certificate is for another host: ${cause.message}`,
    remedy: 'Another server answers instead of AWS. Check DNS, /etc/hosts, the proxy and AWS_ENDPOINT_URL*.'
   },
   {
    code: /^(?:SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_EXCEEDED|CRL_|ERROR_IN_CERT)/,
    title: 'Certificate not trusted',
    why: (failed)=>`This machine does not trust the issuer of the TLS certificate of ${host(failed)} (${failed.cause.code}). Usually a proxy inspects TLS.`,
    remedy: "Set the environment variable NODE_EXTRA_CA_CERTS of the job or runner to a PEM file with the proxy's CA certificate."
   },
   {
    code: /^(?:EPROTO|ERR_SSL_|ERR_TLS_)/,
    title: 'No TLS',
    why: (failed)=>`${host(failed)} did not answer with TLS (${failed.cause.code}).`,
    remedy: 'Check that HTTPS_PROXY starts with http:// if the proxy itself uses no TLS, and AWS_ENDPOINT_URL* for a wrong port.'
   },
   {
    code: /^ECONNREFUSED$/,
    title: 'Connection refused',
    why: (failed)=>`No server listens at the address of ${host(failed)} (${failed.cause.message || failed.cause.code}).`,
    remedy: 'Check HTTPS_PROXY, AWS_ENDPOINT_URL*, and the firewalls on the way.'
   },
   {
    code: /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    title: 'Network unreachable',
    why: (failed)=>`This machine has no route to ${host(failed)} (${failed.cause.code}).`,
    remedy: 'Check its routes, or HTTPS_PROXY if it must use a proxy. A VPC without internet access needs endpoints for STS, ECR and S3.'
   },
   {
    code: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_PROXY_TUNNEL)$/,
    title: 'Connection broken',
    why: (failed)=>`The connection to ${host(failed)} was closed before the answer came.`,
    remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.'
   },
   {
    when: ({ cause })=>/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/.test(cause.code) || 'TimeoutError' === cause.name,
    title: 'No answer in time',
    why: (failed)=>`${host(failed)} did not answer.`,
    remedy: 'Look for a firewall that drops packets, or set HTTPS_PROXY. A VPC without internet access needs endpoints for STS, ECR and S3.'
   },
   {
    when: ({ call, cause })=>'GitHub OIDC' === call.service && (cause.status ?? 0) >= 500,
    title: 'GitHub server error',
    why: ({ cause })=>`GitHub's OIDC issuer answers with HTTP ${cause.status}.`,
    remedy: 'Run the job again later. githubstatus.com shows whether there is a known problem.'
   },
   {
    when: ({ call, cause })=>'GitHub OIDC' === call.service && void 0 !== cause.status,
    title: 'GitHub denies the OIDC token',
    why: ({ cause })=>`GitHub's OIDC issuer answers with HTTP ${cause.status}: ${cause.message}`,
    remedy: 'Check oidc-audience and "permissions: id-token: write" of the job, and run the job again.'
   },
   {
    when: ({ cause })=>void 0 !== cause.status || /XML parse error|is not valid JSON|Deserialization error/.test(cause.message),
    title: 'Not an answer from AWS',
    why: (failed)=>`${host(failed)} answered with ${answer(failed)}, which is not in AWS's format.`,
    remedy: ()=>notFromAws
   }
  ];
  let notFromAws = 'A proxy, a sign-in page of the network or an AWS_ENDPOINT_URL* answers instead of AWS. Let requests to AWS through (HTTPS_PROXY, NO_PROXY), or correct the variable.';
  function host({ call, cause }) {
   let inMessage = /(?:ENOTFOUND|EAI_[A-Z]{1,20}) ([\w.-]+)/.exec(cause.message)?.[1];
   return inMessage ?? call.host ?? (call.region ? `${call.service} in ${call.region}` : call.service);
  }
  function answer({ cause }) {
   let type = cause.contentType ? ` (${cause.contentType})` : '';
   return void 0 === cause.status ? `something${type}` : `HTTP ${cause.status}${type}`;
  }
  function wrongInputs({ problems }) {
   let several = problems.length > 1;
   return {
    title: 'Wrong input',
    what: ()=>several ? `${problems.length} inputs or settings are wrong` : 'An input or setting is wrong',
    why: problems.map((problem, index)=>`${several ? `(${index + 1}) ` : ''}${problem}${/[.?!]$/.test(problem) ? '' : '.'}`).join(' '),
    remedy: 'Nothing was called or started.'
   };
  }
  let cancelled = {
   title: 'Cancelled',
   what: ()=>'The login was stopped',
   why: 'The job was cancelled.',
   remedy: 'The post step removes what this step wrote.'
  };
  function noIdToken({ fork }) {
   let what = ()=>'The job has no OIDC token for oidc-role-arn';
   if (fork) return {
    title: 'No OIDC token for forks',
    what,
    why: 'GitHub gives no token to pull requests from forks, regardless of the permissions of the job.',
    remedy: 'Skip the step there (if: github.event.pull_request.head.repo.full_name == github.repository), and push after the merge.'
   };
   return {
    title: 'No OIDC token',
    what,
    why: 'The runner offers no token. The job, or the workflow that calls it, lacks the permission id-token: write.',
    remedy: 'Add "permissions: id-token: write" to the job (and contents: read for a checkout). With a reusable workflow, add it to the calling job as well.'
   };
  }
  function wrongAnswer({ call, problem }) {
   let sender = 'GitHub OIDC' === call.service ? 'GitHub' : 'AWS';
   return {
    title: `Not an answer from ${sender}`,
    what: ()=>`${call.service} ${call.operation}${call.region && ` in ${call.region}`} gave an answer that cannot be used`,
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
    what: ()=>'The login took too long',
    why: `timeout-seconds (${seconds}) ran out${during && ` during: ${during}`}.`,
    remedy: `${hint} If it is only slow, increase timeout-seconds.`
   };
  }
  function toolMissing({ tool }) {
   return {
    title: 'Tool not found',
    what: ()=>`There is no ${tool} on this machine`,
    why: `No directory of the PATH has an executable ${tool}. AWS was not called.`,
    remedy: `Install ${tool}, or use login-with: none, which writes the login for every tool that reads Docker's config${'docker' === tool ? ' (or podman)' : ''}.`
   };
  }
  function explain(error, context) {
   let known = {
    ...context,
    roleArn: context.roleArn || void 0,
    oidcRoleArn: context.oidcRoleArn || void 0
   };
   let { title, what, why, remedy, summary } = explained(error, known);
   let safe = (text)=>(0, safe_text.g$)(text, {
     secrets: context.secrets ?? [],
     limit: 20_000
    });
   return {
    title: safe(title),
    what: safe(what(plain)),
    why: safe(/[.!?"]$/.test(why) ? why : `${why}.`),
    remedy: safe(remedy),
    details: detailLines(error).map(safe),
    ...summary && {
     summary
    }
   };
  }
  function explained(error, context) {
   if (!(error instanceof failure.H)) return unexpected(error, context);
   let { fault } = error;
   switch(fault.code){
    case 'inputs':
     return wrongInputs(fault);
    case 'no-credentials':
     return noCredentials(fault, error, context);
    case 'no-id-token':
     return noIdToken(fault);
    case 'call':
     return failedCall({
      ...about(fault.call, error, context),
      claims: fault.claims
     }, fault.attempts);
    case 'answer':
     return wrongAnswer(fault);
    case 'deadline':
     return tooSlow(fault);
    case 'cancelled':
     return cancelled;
    case 'tool-missing':
     return toolMissing(fault);
    case 'login':
     return failedLogins(fault);
    case 'config':
     return wrongConfig(fault, error.cause);
    case 'repository-denied':
     return deniedRepositories(fault.denied, context);
   }
  }
  let unknownCall = {
   service: "AWS's credential service",
   operation: '',
   region: '',
   signedBy: 'base'
  };
  function about(call, error, context) {
   let cause = causeOf(error instanceof failure.H ? error.cause : error);
   return {
    call,
    cause,
    denial: parseDenial(cause.message),
    context
   };
  }
  let callLessons = [
   ...awsLessons,
   ...networkLessons
  ];
  function failedCall(failed, attempts) {
   let lesson = lessonFor(failed, callLessons, {
    title: 'Call failed',
    why: named(failed.cause),
    remedy: 'Run the job again. If it fails again, enable debug logging.'
   });
   let what = callPhrase(failed, attempts);
   if (!lesson.advice) return {
    ...lesson,
    what
   };
   let denied = {
    ...failed,
    title: lesson.title,
    what,
    message: failed.cause.message
   };
   return {
    ...lesson,
    what,
    summary: accessDeniedSummary(denied, lesson.advice)
   };
  }
  function noCredentials({ source }, error, context) {
   let failed = about(unknownCall, error, context);
   let lesson = lessonFor(failed, [
    ...credentialLessons,
    ...callLessons
   ], otherCredentialLesson(failed.cause));
   return {
    ...lesson,
    what: (quote)=>`No base credentials from ${quote(source)}`
   };
  }
  function deniedRepositories(repositories, context) {
   let [first] = repositories;
   let names = repositories.map(({ account, region, repository })=>`${repository} (${account}, ${region})`);
   let { access = 'pull', region = '', message: said = '' } = first ?? {};
   let verb = 'push' === access ? 'push to' : 'pull from';
   let message = (0, safe_text.Yj)(said);
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
   let title = 'Repository denied';
   let what = (quote)=>`Not allowed to ${verb} ${names.map(quote).join(', ')}`;
   let advice = repositoryAdvice(repositories, context);
   let denied = {
    call,
    denial: parseDenial(message),
    context,
    title,
    what,
    message
   };
   return {
    ...{
     title,
     what,
     why: awsSays(message),
     remedy: checklist(advice)
    },
    summary: accessDeniedSummary(denied, advice)
   };
  }
  function unexpected(error, context) {
   let failed = about(unknownCall, error, context);
   let isKnown = failed.cause.fromAws || '' !== failed.cause.code;
   let lesson = lessonFor(failed, isKnown ? callLessons : [], {
    title: 'Unexpected error',
    why: named(failed.cause),
    remedy: 'This is a bug in the action. Please report it, with the log of a run with debug logging.'
   });
   return {
    ...lesson,
    what: ()=>'The login failed'
   };
  }
  function named({ name, code, message }) {
   return `${name}${code && ` (${code})`}: ${message}`;
  }
  function detailLines(error) {
   if (!(error instanceof failure.H)) return [
    ...causeLines(error),
    ...stackLines(error)
   ];
   return [
    ...factLines(error.fault),
    ...causeLines(error.cause)
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
  function stackLines(error) {
   return error instanceof Error ? (0, safe_text.Yj)(error.stack ?? '').split('\n').slice(1, 10) : [];
  }
 })
};
