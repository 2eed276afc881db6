namespace Casus.Sources.Pdf;

/// <summary>Ends the reading of a file that unpacks to more than is read; it never leaves <see cref="PdfReader"/>.</summary>
sealed class TooMuchInPdfException(string message) : Exception(message);
