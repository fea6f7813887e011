using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>Writes text into a buffer that is borrowed: indented, with LF line ends on every machine, and one at the end.</summary>
internal sealed class JsonText : IBufferWriter<byte>, IDisposable
{
    private const int Room = 4096;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Room);
    private int written;

    internal JsonText(bool isCompact = false) => Writer = new Utf8JsonWriter(this, isCompact ? Compact : Readable);

    internal Utf8JsonWriter Writer { get; }

    /// <summary>The bytes written so far, flushed.</summary>
    internal ReadOnlyMemory<byte> Utf8
    {
        get
        {
            Writer.Flush();
            return buffer.AsMemory(0, written);
        }
    }

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsSpan(written);
    }

    public void Dispose()
    {
        Writer.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    internal static string Of(Action<Utf8JsonWriter> write)
    {
        using var text = new JsonText();
        write(text.Writer);
        return text.ToText();
    }

    internal string ToText()
    {
        Writer.Flush();
        GetSpan(1)[0] = (byte)'\n';
        Advance(1);
        return Encoding.UTF8.GetString(buffer, 0, written).Replace("\r\n", "\n");
    }

    private void Reserve(int sizeHint)
    {
        if (buffer.Length - written >= Math.Max(sizeHint, 1))
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, written + sizeHint));
        buffer.AsSpan(0, written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
