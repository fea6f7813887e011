namespace Partnership.Rules.Console.Shell;

/// <summary>A command line that cannot be used. The message is one line that names the option and what it takes.</summary>
internal sealed class BadUsageException(string message) : Exception(message);
