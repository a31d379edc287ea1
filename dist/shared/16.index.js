"use strict";
exports.id = 16;
exports.ids = [
 16,
 706,
 839
];
exports.modules = {
 8839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>assumeRolePolicy,
   ro: ()=>githubClaims,
   A3: ()=>oidcTrustPolicy,
   m4: ()=>permissionPolicy,
   Yk: ()=>publicPolicy,
   oT: ()=>repositoryActions,
   tN: ()=>repositoryPolicy,
   li: ()=>sessionPolicy,
   RZ: ()=>trustPolicy
  });
  let pull = [
   'ecr:BatchGetImage',
   'ecr:GetDownloadUrlForLayer'
  ];
  let repositoryActions = {
   pull,
   push: [
    'ecr:BatchCheckLayerAvailability',
    ...pull,
    'ecr:CompleteLayerUpload',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart'
   ],
   'pull-through': [
    ...pull,
    'ecr:BatchImportUpstreamImage',
    'ecr:CreateRepository'
   ]
  };
  let publicPushActions = [
   'ecr-public:BatchCheckLayerAvailability',
   'ecr-public:CompleteLayerUpload',
   'ecr-public:InitiateLayerUpload',
   'ecr-public:PutImage',
   'ecr-public:UploadLayerPart'
  ];
  function permissionPolicy(grant) {
   let { partition, accounts, regions, repositories, access, signing } = grant;
   let repositoryArns = accounts.flatMap((account)=>regions.flatMap((region)=>repositories.map((repository)=>`arn:${partition}:ecr:${region}:${account}:repository/${repository}`)));
   let signingProfiles = accounts.map((account)=>`arn:${partition}:signer:*:${account}:/signing-profiles/*`);
   let sign = {
    Effect: 'Allow',
    Action: 'signer:SignPayload',
    Resource: oneOrMore(signingProfiles)
   };
   return iam_policies_document({
    Effect: 'Allow',
    Action: 'ecr:GetAuthorizationToken',
    Resource: '*'
   }, {
    Effect: 'Allow',
    Action: repositoryActions[access],
    Resource: oneOrMore(repositoryArns)
   }, ...signing && 'push' === access ? [
    sign
   ] : []);
  }
  function sessionPolicy(grant) {
   return permissionPolicy({
    ...grant,
    signing: true
   });
  }
  function trustPolicy({ principal, externalId, sessionTags }) {
   let condition = externalId ? {
    Condition: {
     StringEquals: {
      'sts:ExternalId': externalId
     }
    }
   } : {};
   let assume = {
    Effect: 'Allow',
    Principal: {
     AWS: principal
    },
    Action: 'sts:AssumeRole',
    ...condition
   };
   let tag = {
    Effect: 'Allow',
    Principal: {
     AWS: principal
    },
    Action: 'sts:TagSession'
   };
   return sessionTags ? iam_policies_document(assume, tag) : iam_policies_document(assume);
  }
  function assumeRolePolicy({ arn, sessionTags }) {
   let actions = sessionTags ? [
    'sts:AssumeRole',
    'sts:TagSession'
   ] : 'sts:AssumeRole';
   return iam_policies_document({
    Effect: 'Allow',
    Action: actions,
    Resource: arn
   });
  }
  function repositoryPolicy({ principals, access }) {
   let actions = repositoryActions[access].filter((action)=>'ecr:CreateRepository' !== action);
   return iam_policies_document({
    Effect: 'Allow',
    Principal: {
     AWS: oneOrMore(principals)
    },
    Action: actions
   });
  }
  let githubClaims = [
   'repository',
   'repository_id',
   'ref',
   'environment',
   'workflow',
   'job_workflow_ref',
   'actor_id',
   'enterprise_id'
  ];
  function oidcTrustPolicy({ partition, account, claims, more = {} }) {
   let provider = claims.iss.replace(/^https:\/\//, '').replace(/\/$/, '');
   let known = githubClaims.flatMap((claim)=>more[claim] ? [
     [
      claim,
      more[claim]
     ]
    ] : []);
   let conditions = [
    [
     'aud',
     claims.aud
    ],
    [
     'sub',
     claims.sub
    ],
    ...known
   ];
   return iam_policies_document({
    Effect: 'Allow',
    Principal: {
     Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}`
    },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
     StringEquals: Object.fromEntries(conditions.map(([claim, value])=>[
       `${provider}:${claim}`,
       literal(value)
      ]))
    }
   });
  }
  function publicPolicy({ accounts, repositories, access }) {
   let arns = accounts.flatMap((account)=>repositories.map((repository)=>`arn:aws:ecr-public::${account}:repository/${repository}`));
   let push = {
    Effect: 'Allow',
    Action: publicPushActions,
    Resource: oneOrMore(arns)
   };
   let token = [
    'ecr-public:GetAuthorizationToken',
    'sts:GetServiceBearerToken'
   ];
   return iam_policies_document({
    Effect: 'Allow',
    Action: token,
    Resource: '*'
   }, ...'push' === access ? [
    push
   ] : []);
  }
  function literal(value) {
   return value.replace(/\$(?=\{)/g, ()=>"${$}");
  }
  function oneOrMore(values) {
   let [only] = values;
   return 1 === values.length && void 0 !== only ? only : values;
  }
  function iam_policies_document(...statements) {
   return {
    Version: '2012-10-17',
    Statement: statements
   };
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
 })
};
