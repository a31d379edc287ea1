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
  default     = "ecr-push"
}

variable "role_path" {
  description = "Path of the role, for example /ci/."
  type        = string
  default     = "/"
}

variable "build_principal_arn" {
  description = "ARN of the role or user of the build account, with its path."
  type        = string
}

variable "external_id" {
  description = "External ID on which both accounts agreed; it is not a secret, but must be hard to guess."
  type        = string

  validation {
    condition     = length(var.external_id) <= 1224 && can(regex("^[A-Za-z0-9_+=,.@:/-]{2,}$", var.external_id))
    error_message = "An external ID has 2 to 1224 letters, digits and _+=,.@:/-."
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

variable "session_tags" {
  description = "Whether workflows may send session tags."
  type        = bool
  default     = false
}

data "aws_partition" "current" {}

data "aws_caller_identity" "current" {}

locals {
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

resource "aws_iam_role" "push" {
  name = var.role_name
  path = var.role_path

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Effect    = "Allow"
          Principal = { AWS = var.build_principal_arn }
          Action    = "sts:AssumeRole"
          Condition = { StringEquals = { "sts:ExternalId" = var.external_id } }
        },
      ],
      var.session_tags ? [
        {
          Effect    = "Allow"
          Principal = { AWS = var.build_principal_arn }
          Action    = "sts:TagSession"
        },
      ] : [],
    )
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
  description = "The input role-arn of the action."
  value       = aws_iam_role.push.arn
}
