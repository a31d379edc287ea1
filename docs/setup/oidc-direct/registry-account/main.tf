terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

variable "role_name" {
  description = "Name of the role to create."
  type        = string
  default     = "github-ecr-push"
}

variable "role_path" {
  description = "Path of the role, for example /ci/."
  type        = string
  default     = "/"
}

variable "create_provider" {
  description = "Whether to create the OIDC provider for GitHub; false if the account has it already."
  type        = bool
  default     = true
}

variable "subject" {
  description = "Subject (sub) of the token, for example repo:octo-org@123456/app@456789:ref:refs/heads/main."
  type        = string

  validation {
    condition     = can(regex("^repo:[^*?]+/[^*?]+:[^*?]+$", var.subject))
    error_message = "subject is the exact sub of a token, without wildcards, for example repo:octo-org/app:ref:refs/heads/main."
  }
}

variable "claims" {
  description = "More claims that the token must have, for example { repository_id = \"456789\" }. STS reads them in commercial regions only."
  type        = map(string)
  default     = {}

  validation {
    condition     = length(setsubtract(keys(var.claims), ["repository", "repository_id", "ref", "environment", "workflow", "job_workflow_ref", "actor_id", "enterprise_id"])) == 0
    error_message = "STS knows these claims: repository, repository_id, ref, environment, workflow, job_workflow_ref, actor_id, enterprise_id."
  }
}

variable "repositories" {
  description = "Names of the repositories, for example app. team/* means all names that start with team/."
  type        = list(string)
}

variable "regions" {
  description = "Regions of the repositories."
  type        = list(string)
}

variable "access" {
  description = "What the jobs may do: pull, push (includes pull), or pull-through (a pull through a pull-through cache)."
  type        = string
  default     = "push"

  validation {
    condition     = contains(["pull", "push", "pull-through"], var.access)
    error_message = "access is pull, push or pull-through."
  }
}

variable "signing" {
  description = "Whether ECR's managed signing signs what is pushed."
  type        = bool
  default     = false
}

data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

locals {
  audience = data.aws_partition.current.partition == "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com"

  actions = {
    pull = [
      "ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer",
    ]
    push = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer",
      "ecr:CompleteLayerUpload",
      "ecr:InitiateLayerUpload",
      "ecr:PutImage",
      "ecr:UploadLayerPart",
    ]
    "pull-through" = [
      "ecr:BatchGetImage",
      "ecr:GetDownloadUrlForLayer",
      "ecr:BatchImportUpstreamImage",
      "ecr:CreateRepository",
    ]
  }

  repository_arns = [
    for place in setproduct(var.regions, var.repositories) :
    "arn:${data.aws_partition.current.partition}:ecr:${place[0]}:${data.aws_caller_identity.current.account_id}:repository/${place[1]}"
  ]
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_provider ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = [local.audience]
}

resource "aws_iam_role" "push" {
  name = var.role_name
  path = var.role_path

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Federated = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/token.actions.githubusercontent.com" }
        Action    = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = merge(
            {
              "token.actions.githubusercontent.com:aud" = local.audience
              "token.actions.githubusercontent.com:sub" = var.subject
            },
            { for claim, value in var.claims : "token.actions.githubusercontent.com:${claim}" => value },
          )
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "use_repositories" {
  name = "use-repositories"
  role = aws_iam_role.push.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Effect   = "Allow"
          Action   = ["ecr:GetAuthorizationToken"]
          Resource = ["*"]
        },
        {
          Effect   = "Allow"
          Action   = local.actions[var.access]
          Resource = local.repository_arns
        },
      ],
      var.signing ? [
        {
          Effect   = "Allow"
          Action   = ["signer:SignPayload"]
          Resource = ["arn:${data.aws_partition.current.partition}:signer:*:${data.aws_caller_identity.current.account_id}:/signing-profiles/*"]
        },
      ] : [],
    )
  })
}

output "role_arn" {
  description = "The input oidc-role-arn of the action."
  value       = aws_iam_role.push.arn
}
