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
  description = "Name of the existing role that the jobs have, without its path."
  type        = string
  default     = "github-build"
}

variable "registry_account" {
  description = "ID of the account that has the repositories."
  type        = string
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
    "arn:${data.aws_partition.current.partition}:ecr:${place[0]}:${var.registry_account}:repository/${place[1]}"
  ]
}

resource "aws_iam_role_policy" "use_repositories" {
  name = "use-repositories"
  role = var.build_role_name

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
          Resource = ["arn:${data.aws_partition.current.partition}:signer:*:${var.registry_account}:/signing-profiles/*"]
        },
      ] : [],
    )
  })
}
