using System.Runtime.InteropServices;

namespace Partnership.Rules.Reasons;

/// <summary>Something an answer was worked out from: its name, and its value, which goes no further than a fingerprint.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Given(string Name, object? Value);
