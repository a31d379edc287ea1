terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

variable "build_role_name" {
  description = "Name of the role to create."
  type        = string
  default     = "github-build"
}

variable "build_role_path" {
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

variable "role_arn" {
  description = "ARN of the role in the registry account."
  type        = string
}

variable "session_tags" {
  description = "Whether workflows may send session tags."
  type        = bool
  default     = false
}

data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

locals {
  audience = data.aws_partition.current.partition == "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com"
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_provider ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = [local.audience]
}

resource "aws_iam_role" "build" {
  name = var.build_role_name
  path = var.build_role_path

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

resource "aws_iam_role_policy" "assume_ecr_role" {
  name = "assume-ecr-role"
  role = aws_iam_role.build.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = var.session_tags ? ["sts:AssumeRole", "sts:TagSession"] : ["sts:AssumeRole"]
        Resource = var.role_arn
      },
    ]
  })
}

output "role_arn" {
  description = "The input oidc-role-arn of the action, and build_principal_arn of the registry account."
  value       = aws_iam_role.build.arn
}
