terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

variable "repositories" {
  description = "Names of existing repositories in the region of the provider."
  type        = set(string)
}

variable "build_principal_arn" {
  description = "ARN of the role or user of the build account, with its path."
  type        = string
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
    ]
  }
}

resource "aws_ecr_repository_policy" "build" {
  for_each = var.repositories

  repository = each.value

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = var.build_principal_arn }
        Action    = local.actions[var.access]
      },
    ]
  })
}
