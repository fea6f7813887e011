using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>The OpenAPI document of the API, and whether an answer is one that it promises.</summary>
internal sealed partial class Contract(JsonObject document)
{
    private static readonly EvaluationOptions Strictly = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    internal IEnumerable<(string Path, string Method, JsonObject Operation)> Operations =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(one => (path.Key, one.Key.ToUpperInvariant(), one.Value!.AsObject())));

    internal JsonObject Schemas => document["components"]!["schemas"]!.AsObject();

    internal static async Task<Contract> OfAsync(RegisterHost host)
    {
        using var client = host.CreateClient();
        return new Contract(JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!.AsObject());
    }

    /// <summary>The operation at an address; null where the document has none.</summary>
    internal JsonObject? At(string method, string address) =>
        Operations.Where(one => one.Method == method && Regex.IsMatch(address, $"^{Hole().Replace(Regex.Escape(one.Path).Replace("\\{", "{", StringComparison.Ordinal), ".+")}$")).OrderBy(one => one.Path.Contains('{', StringComparison.Ordinal)).Select(one => one.Operation).FirstOrDefault();

    /// <summary>What of a value is not as a schema of the document says; nothing when it is.</summary>
    internal IReadOnlyList<string> Faults(JsonNode? schema, JsonNode? value)
    {
        var whole = JsonNode.Parse(schema!.ToJsonString())!.AsObject();
        whole["$defs"] = Schemas.DeepClone();
        var read = JsonSchema.FromText(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
        var result = read.Evaluate(value is null ? JsonSerializer.SerializeToElement<object?>(null) : JsonSerializer.SerializeToElement(value), Strictly);
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(one => one.Errors is not null).SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Value}"))];
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}

/// <summary>Holds every answer of the API against its document: its status, its type, its body.</summary>
internal sealed class ContractHandler(Contract contract) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var path = request.RequestUri!.AbsolutePath;
        if (path.StartsWith("/api/", StringComparison.Ordinal) && contract.At(request.Method.Method, path) is { } operation)
        {
            await HoldAsync(operation, response, $"{request.Method} {request.RequestUri.PathAndQuery} answered {(int)response.StatusCode}", cancellationToken);
        }

        return response;
    }

    private async Task HoldAsync(JsonObject operation, HttpResponseMessage response, string what, CancellationToken stop)
    {
        var promised = operation["responses"]!.AsObject();
        promised.Select(one => one.Key).Should().Contain($"{(int)response.StatusCode}", because: what);
        var contents = promised[$"{(int)response.StatusCode}"]!["content"]?.AsObject();
        if (contents is null)
        {
            (await response.Content.ReadAsByteArrayAsync(stop)).Should().BeEmpty(because: what);
            return;
        }

        var type = response.Content.Headers.ContentType!.MediaType!;
        contents.Select(one => one.Key).Should().Contain(type, because: what);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(stop));
        contract.Faults(contents[type]!["schema"], body).Should().BeEmpty(because: $"{what}: {body}");
    }
}
