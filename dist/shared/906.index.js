"use strict";
exports.id = 906;
exports.ids = [
 906
];
exports.modules = {
 7906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   callOf: ()=>callOf,
   fetchTokens: ()=>fetchTokens
  });
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4211);
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8421);
  var _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2208);
  var _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1018);
  var _run_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9870);
  var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);
  var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5698);
  function fetchTokens(where, identity, aws) {
   if ('public' === where.type) return fetchPublicToken(where, identity, aws).then((token)=>[
     token
    ]);
   return Promise.all(where.regions.map((region)=>fetchToken(region, identity, {
     where,
     aws
    })));
  }
  async function fetchToken(region, identity, { where, aws }) {
   let call = callOf('ECR', 'GetAuthorizationToken', {
    region,
    identity
   });
   let client = new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__.S((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.ry)(aws, {
    region,
    endpoint: where.endpoint,
    credentials: identity.credentials
   }));
   let answer = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p1)(aws, call, (options)=>client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_6__.E({}), options));
   let [data] = Array.isArray(answer.authorizationData) ? answer.authorizationData : [];
   let token = readToken(data, call, aws);
   let endpoint = 'string' == typeof data?.proxyEndpoint ? data.proxyEndpoint : '';
   return {
    ...token,
    region,
    account: endpointAccount(endpoint, {
     call,
     where,
     identity
    })
   };
  }
  async function fetchPublicToken({ endpoint }, identity, aws) {
   let { region } = _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.td;
   let { ECRPUBLICClient, GetAuthorizationTokenCommand: PublicCommand } = await __webpack_require__.e(198).then(__webpack_require__.bind(__webpack_require__, 4198));
   let call = callOf('ECR Public', 'GetAuthorizationToken', {
    region,
    identity
   });
   let client = new ECRPUBLICClient((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.ry)(aws, {
    region,
    endpoint,
    credentials: identity.credentials
   }));
   let answer = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.p1)(aws, call, (options)=>client.send(new PublicCommand({}), options));
   return {
    ...readToken(answer.authorizationData, call, aws),
    region,
    account: ''
   };
  }
  function callOf(service, operation, { region, identity }) {
   let { session, signedBy } = identity;
   return {
    service,
    operation,
    region,
    signedBy,
    ...session && {
     roleArn: session.roleArn
    }
   };
  }
  function readToken(data, call, aws) {
   let encoded = 'string' == typeof data?.authorizationToken ? data.authorizationToken : '';
   let decoded = Buffer.from(encoded, 'base64').toString('utf8');
   let password = decoded.slice(decoded.indexOf(':') + 1);
   for (let secret of [
    encoded,
    password && (0, _credentials_js__WEBPACK_IMPORTED_MODULE_4__.jT)(password)
   ])if (secret) aws.mask(secret);
   if (password) aws.maskPassword(password);
   let problem = tokenProblem(encoded, decoded) ?? (isDate(data?.expiresAt) ? void 0 : 'it does not say when the token expires');
   if (problem || !data?.expiresAt) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'answer',
    call,
    problem: problem ?? 'it holds no token'
   });
   return {
    password,
    expiresAt: data.expiresAt
   };
  }
  function tokenProblem(encoded, decoded) {
   if (!encoded) return 'it holds no authorization token';
   if (!decoded.includes(':')) return 'the authorization token is not of the form user:password';
   if (!decoded.startsWith('AWS:')) return 'the authorization token is for another user than AWS';
   if ('AWS:' === decoded) return 'the authorization token has an empty password';
   return /^[\x21-\x7e]+$/.test(decoded) ? void 0 : 'the authorization token holds characters that no token has';
  }
  function isDate(value) {
   return value instanceof Date && !Number.isNaN(value.getTime());
  }
  function endpointAccount(endpoint, { call, where, identity }) {
   let registry = endpoint.startsWith('https://') ? (0, _facts_registry_host_js__WEBPACK_IMPORTED_MODULE_1__.TZ)(endpoint.slice(8)) : void 0;
   let ownAccount = identity.session && (0, _facts_arns_js__WEBPACK_IMPORTED_MODULE_0__.D)(identity.session.roleArn)?.account;
   let variant = where.fips || where.dualStack;
   let isRightForm = registry && (variant || !registry.fips && !registry.dualStack);
   if (!isRightForm || registry.region !== call.region) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'answer',
    call,
    problem: `its registry ${endpoint || '(none)'} is not one of ECR in ${call.region}`
   });
   if (ownAccount && registry.account !== ownAccount) throw new _run_failure_js__WEBPACK_IMPORTED_MODULE_2__.H({
    code: 'answer',
    call,
    problem: `its registry is of account ${registry.account}, the role of ${ownAccount}`
   });
   return registry.account;
  }
 })
};
