using System.Text;
using Microsoft.Win32.SafeHandles;
using NodaTime;

namespace Partnership.Rules.Console.Shell;

/// <summary>What the program is joined to. The only place that sees the process, its environment and its clock.</summary>
public sealed record Terminal(Stream In, Stream Out, TextWriter Error)
{
    private const int PlainWidth = 100;

    /// <summary>True when the answer may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>True when messages go to a person's screen, so that progress may be shown.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>Columns to lay an answer out in.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>The deadline. The library has none: whatever needs the present is given it from here.</summary>
    public Func<Instant> Now { get; init; } = SystemClock.Instance.GetCurrentInstant;

    /// <summary>Today in the United Kingdom, for a command that needs a date and is given none.</summary>
    internal LocalDate Today => Now().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;

    internal static Terminal OfProcess()
    {
        var screen = !System.Console.IsOutputRedirected;
        if (screen)
        {
            System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new Terminal(StandardInput.Open(), StandardOutput(), System.Console.Error)
        {
            Colour = screen && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            ErrorIsScreen = !System.Console.IsErrorRedirected,
            Width = screen ? Math.Clamp(System.Console.WindowWidth, 80, 140) : PlainWidth,
        };
    }

    /// <summary>The console's own stream hides that nobody reads any more; a pipe opened as a file tells, so that a long batch can stop.</summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !System.Console.IsOutputRedirected)
        {
            return System.Console.OpenStandardOutput();
        }

        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? System.Console.OpenStandardOutput() : pipe;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return System.Console.OpenStandardOutput();
        }
    }
}
