// lib/src/facts/partitions.js
const audience = "sts.amazonaws.com";
const partitions = [
	{
		id: "aws",
		families: "us|eu|ap|sa|ca|me|af|il|mx",
		regions: [
			...[
				"af-south-1",
				"ap-east-1",
				"ap-east-2",
				"ap-northeast-1",
				"ap-northeast-2",
				"ap-northeast-3",
				"ap-south-1"
			],
			...[
				"ap-south-2",
				"ap-southeast-1",
				"ap-southeast-2",
				"ap-southeast-3",
				"ap-southeast-4",
				"ap-southeast-5"
			],
			...[
				"ap-southeast-6",
				"ap-southeast-7",
				"ca-central-1",
				"ca-west-1",
				"eu-central-1",
				"eu-central-2"
			],
			...[
				"eu-north-1",
				"eu-south-1",
				"eu-south-2",
				"eu-west-1",
				"eu-west-2",
				"eu-west-3",
				"il-central-1"
			],
			...[
				"me-central-1",
				"me-south-1",
				"mx-central-1",
				"sa-east-1",
				"us-east-1",
				"us-east-2",
				"us-west-1",
				"us-west-2"
			]
		],
		suffix: "amazonaws.com",
		dualStackSuffix: "on.aws",
		fipsRegions: [
			"us-east-1",
			"us-east-2",
			"us-west-1",
			"us-west-2"
		],
		audience
	},
	{
		id: "aws-cn",
		families: "cn",
		regions: ["cn-north-1", "cn-northwest-1"],
		suffix: "amazonaws.com.cn",
		dualStackSuffix: "on.amazonwebservices.com.cn",
		fipsRegions: [],
		audience: "sts.amazonaws.com.cn"
	},
	{
		id: "aws-us-gov",
		families: "us-gov",
		regions: ["us-gov-east-1", "us-gov-west-1"],
		suffix: "amazonaws.com",
		dualStackSuffix: "on.aws",
		fipsRegions: ["us-gov-east-1", "us-gov-west-1"],
		audience
	},
	isolated("aws-eusc", "eusc-de", "amazonaws.eu", ["eusc-de-east-1"]),
	isolated("aws-iso", "us-iso", "c2s.ic.gov", ["us-iso-east-1", "us-iso-west-1"]),
	isolated("aws-iso-b", "us-isob", "sc2s.sgov.gov", ["us-isob-east-1", "us-isob-west-1"]),
	isolated("aws-iso-e", "eu-isoe", "cloud.adc-e.uk", ["eu-isoe-west-1"]),
	isolated("aws-iso-f", "us-isof", "csp.hci.ic.gov", ["us-isof-east-1", "us-isof-south-1"])
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
const directions = "(?:north|south|central|(?:north|south)?(?:east|west))";
function partitionOf(region) {
	return partitions.find(({ families }) => regionPattern(families).test(region));
}
function regionPattern(families) {
	return new RegExp(`^(?:${families})-${directions}-[1-9][0-9]?$`);
}
function partitionById(id) {
	return partitions.find((partition) => partition.id === id);
}
Object.defineProperty(exports, "partitionById", {
	enumerable: true,
	get: function() {
		return partitionById;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
Object.defineProperty(exports, "partitions", {
	enumerable: true,
	get: function() {
		return partitions;
	}
});
