global using Fragment = System.Text.Json.Nodes.JsonObject;
