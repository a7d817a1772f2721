resource "aws_dynamodb_table" "products" {
  name           = "products"
  billing_mode   = "PROVISIONED"
  hash_key       = "sku"
  range_key      = "listedAt"
  read_capacity  = 5
  write_capacity = 10
  table_class    = "STANDARD_INFREQUENT_ACCESS"

  attribute {
    name = "sku"
    type = "S"
  }

  attribute {
    name = "listedAt"
    type = "S"
  }

  attribute {
    name = "category"
    type = "S"
  }

  attribute {
    name = "brand"
    type = "S"
  }

  attribute {
    name = "price"
    type = "N"
  }

  global_secondary_index {
    name            = "byCategory"
    projection_type = "ALL"
    read_capacity   = 2
    write_capacity  = 3

    key_schema {
      attribute_name = "category"
      key_type       = "HASH"
    }

    key_schema {
      attribute_name = "brand"
      key_type       = "HASH"
    }

    key_schema {
      attribute_name = "price"
      key_type       = "RANGE"
    }
  }

  tags = {
    "cost-centre" = "42"
    "team"        = "\"the \"shop\"\""
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_dynamodb_table" "shop" {
  name                        = "shop"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "pk"
  range_key                   = "sk"
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  deletion_protection_enabled = true

  on_demand_throughput {
    max_read_request_units  = 100
    max_write_request_units = 50
  }

  attribute {
    name = "pk"
    type = "S"
  }

  attribute {
    name = "sk"
    type = "S"
  }

  attribute {
    name = "gsi1pk"
    type = "S"
  }

  attribute {
    name = "gsi1sk"
    type = "S"
  }

  attribute {
    name = "gsi2pk"
    type = "S"
  }

  attribute {
    name = "lsi1sk"
    type = "S"
  }

  global_secondary_index {
    name            = "gsi1"
    hash_key        = "gsi1pk"
    range_key       = "gsi1sk"
    projection_type = "ALL"
  }

  global_secondary_index {
    name            = "gsi2"
    hash_key        = "gsi2pk"
    projection_type = "KEYS_ONLY"
  }

  local_secondary_index {
    name            = "lsi1"
    range_key       = "lsi1sk"
    projection_type = "ALL"
  }

  ttl {
    attribute_name = "expiresAt"
    enabled        = true
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}
