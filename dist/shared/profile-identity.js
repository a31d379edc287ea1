const require_dist_es = require("./credential-provider-ini.js");
const require_state = require("./state.js");
const require_main = require("../main/index.js");
const require_obtain_identity = require("./obtain-identity.js");
const require_client = require("./client.js");
const require_id_token = require("./id-token.js");
const require_identity = require("./identity.js");
// lib/src/aws/profile-identity.js
async function profileIdentity(who, name, aws) {
	const source = `profile ${name}`;
	let what = `reading the base credentials from ${source}`;
	let last;
	const remember = async (operation, assuming) => {
		what = `STS ${operation} in ${who.stsRegion}`;
		last = await assuming;
		return last.credentials;
	};
	const { region: _, ...clientConfig } = require_client.clientSettings(aws, { region: who.stsRegion });
	const provider = require_dist_es.fromIni$1({
		profile: name,
		ignoreCache: true,
		clientConfig,
		roleAssumer: (credentials, { RoleArn: arn = "", ExternalId: externalId }) => {
			require_identity.maskCredentials(aws, credentials);
			const caller = {
				...last ?? { signedBy: "base" },
				credentials
			};
			return remember("AssumeRole", require_obtain_identity.assumeRole({
				arn,
				externalId,
				session: require_obtain_identity.sessionFor(who, arn)
			}, {
				who,
				aws,
				caller
			}));
		},
		roleAssumerWithWebIdentity: ({ RoleArn: arn = "", WebIdentityToken: jwt = "" }) => {
			const context = {
				who,
				aws,
				token: require_id_token.idToken(jwt, aws)
			};
			const assuming = require_obtain_identity.assumeRoleWithWebIdentity({
				arn,
				session: require_obtain_identity.sessionFor(who, arn)
			}, context);
			return remember("AssumeRoleWithWebIdentity", assuming);
		}
	});
	const guard = require_main.guardChild(() => true, aws.deadline);
	const credentials = await require_state.withDeadline(aws.deadline, () => what, provider()).finally(guard.release).catch((error) => {
		throw error instanceof require_state.Failure ? error : new require_state.Failure({
			code: "no-credentials",
			source
		}, error);
	});
	require_identity.maskCredentials(aws, credentials);
	return {
		credentials,
		signedBy: last ? "role" : "base",
		...last?.session && { session: last.session }
	};
}
exports.profileIdentity = profileIdentity;
