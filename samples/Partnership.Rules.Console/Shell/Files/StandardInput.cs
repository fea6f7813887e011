using System.Runtime.InteropServices;

namespace Partnership.Rules.Console.Shell;

/// <summary>The standard input of the process, or nothing when it was closed before the process began.</summary>
/// <remarks>
/// When standard input is closed, the runtime opens a pipe of its own under the same number, and reading from that pipe never ends.
/// The runtime marks whatever it opens to be closed on exec. What a parent hands over never has that mark.
/// </remarks>
internal static class StandardInput
{
    private const int Number = 0;
    private const int GetFlags = 1;
    private const int ClosesOnExec = 1;

    internal static Stream Open() => IsClosed() ? Stream.Null : System.Console.OpenStandardInput();

    private static bool IsClosed() => !OperatingSystem.IsWindows() && FileControl(Number, GetFlags) is var flags && (flags < 0 || (flags & ClosesOnExec) != 0);

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(int descriptor, int command);
}
