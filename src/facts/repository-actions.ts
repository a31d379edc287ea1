/**
 * What a job does with its repositories. A push includes the pull. `pull-through` is a pull that may be the first one through a
 * pull-through cache, which then imports the image and creates the repository.
 */
export type Access = 'pull' | 'push' | 'pull-through'

/**
 * As in AWS's managed policy AmazonEC2ContainerRegistryPullOnly. AWS's examples add BatchCheckLayerAvailability, which only pushes need.
 * The check of `repositories` uses it to find out who may push.
 */
const pull = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'] as const

/**
 * The IAM actions on a repository for each kind of access. Session, role and repository policies, error messages and the templates of
 * docs/setup all use this list. A push includes a pull, because buildx and crane first look for the manifest.
 * Source of the last two: "IAM permissions required to sync an upstream registry" in the ECR User Guide.
 */
export const repositoryActions: Readonly<Record<Access, readonly string[]>> = {
  pull,
  push: [
    'ecr:BatchCheckLayerAvailability',
    ...pull,
    'ecr:CompleteLayerUpload',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
  ],
  'pull-through': [...pull, 'ecr:BatchImportUpstreamImage', 'ecr:CreateRepository'],
}

/** The actions of a push to ECR Public. A pull only needs the token. */
export const publicPushActions = [
  'ecr-public:BatchCheckLayerAvailability',
  'ecr-public:CompleteLayerUpload',
  'ecr-public:InitiateLayerUpload',
  'ecr-public:PutImage',
  'ecr-public:UploadLayerPart',
]
