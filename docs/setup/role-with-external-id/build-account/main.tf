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

variable "role_arn" {
  description = "ARN of the role in the registry account."
  type        = string
}

variable "session_tags" {
  description = "Whether workflows may send session tags."
  type        = bool
  default     = false
}

resource "aws_iam_role_policy" "assume_ecr_role" {
  name = "assume-ecr-role"
  role = var.build_role_name

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
