using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>A text parsed, or why it could not be.</summary>
internal sealed class ReadDocument : IDisposable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly JsonDocument? document;
    private readonly byte[]? borrowed;

    private ReadDocument(ReadOnlyMemory<byte> utf8, byte[]? borrowed)
    {
        this.borrowed = borrowed;
        try
        {
            document = JsonDocument.Parse(utf8);
        }
        catch (JsonException)
        {
            Problem = InvalidJson.In(utf8.ToArray());
        }
    }

    private ReadDocument(string text) => Problem = new JsonProblem("$", text);

    internal JsonProblem? Problem { get; }

    internal JsonElement Root => document!.RootElement;

    internal static ReadDocument OfText(string json)
    {
        try
        {
            var rented = ArrayPool<byte>.Shared.Rent(Strict.GetByteCount(json));
            var length = Strict.GetBytes(json, 0, json.Length, rented, 0);
            return new ReadDocument(WithoutMark(rented.AsMemory(0, length)), rented);
        }
        catch (EncoderFallbackException half)
        {
            return new ReadDocument(FormattableString.Invariant($"The text holds half a character, on line {InvalidJson.LineOf(json, half.Index)}."));
        }
    }

    internal static ReadDocument OfUtf8(byte[] utf8)
    {
        try
        {
            _ = Strict.GetCharCount(utf8);
            return new ReadDocument(WithoutMark(utf8), borrowed: null);
        }
        catch (DecoderFallbackException wrong)
        {
            return new ReadDocument(NotUtf8(utf8, wrong));
        }
    }

    /// <summary>What is said of bytes that are not UTF-8, with the line on which the first of them stands.</summary>
    internal static string NotUtf8(byte[] utf8, DecoderFallbackException wrong)
    {
        var before = Encoding.UTF8.GetString(utf8, 0, Math.Max(0, wrong.Index));
        return FormattableString.Invariant($"The text is not UTF-8: line {InvalidJson.LineOf(before, before.Length)} holds bytes that mean nothing in it. Save the file as UTF-8.");
    }

    public void Dispose()
    {
        document?.Dispose();
        if (borrowed is not null)
        {
            ArrayPool<byte>.Shared.Return(borrowed);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8)
    {
        while (utf8.Span.StartsWith(Mark))
        {
            utf8 = utf8.Slice(Mark.Length);
        }

        return utf8;
    }
}
