using System.Net;
using System.Text.RegularExpressions;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Fills forms in as a browser without script does.</summary>
internal static partial class Forms
{
    internal static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, string target, params (string Name, string Value)[] fields)
    {
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        var token = Token().Match(html).Groups[1].Value;
        using var body = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await client.PostAsync(new Uri(target, UriKind.Relative), body);
    }

    /// <summary>Uploads a file by a form.</summary>
    internal static async Task<HttpResponseMessage> PostFileAsync(this HttpClient client, string page, string target, string field, byte[] file, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), field, "file" } };
        foreach (var (name, value) in fields)
        {
            body.Add(new StringContent(value), name);
        }

        return await client.PostAsync(new Uri(target, UriKind.Relative), body);
    }

    /// <summary>The hidden fields of the first form of the page itself, but for the token.</summary>
    internal static IEnumerable<(string Name, string Value)> Hidden(string html) => HiddenFields().Matches(html)
        .Select(match => (Name: match.Groups[1].Value, Value: WebUtility.HtmlDecode(match.Groups[2].Value))).Where(field => !field.Name.StartsWith("__", StringComparison.Ordinal)).DistinctBy(field => field.Name);

    /// <summary>What a person reads: without marks, spaces single.</summary>
    internal static string Text(string html) => Spaces().Replace(WebUtility.HtmlDecode(Marks().Replace(html, " ")), " ");

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenFields();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
