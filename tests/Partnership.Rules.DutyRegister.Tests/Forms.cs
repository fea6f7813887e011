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

    /// <summary>What a person reads: without marks, spaces single.</summary>
    internal static string Text(string html) => Spaces().Replace(WebUtility.HtmlDecode(Marks().Replace(html, " ")), " ");

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
